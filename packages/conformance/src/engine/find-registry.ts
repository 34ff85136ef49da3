import { type Detection, detectApi } from "./detect.js";
import type { Meter } from "./meter.js";
import { openTarget, type Target } from "./target.js";
import type { Transport, TransportLimits } from "./transport.js";
import { withToken } from "./with-token.js";

/** A registry that was found: how to reach it, and what its first answer was. */
export interface FoundRegistry extends Omit<Detection, "leadsTo"> {
  readonly transport: Transport;
}

const mostMoves = 3;

/**
 * Opens a target and finds its API. Where the listing is redirected and redirects are to be followed, what
 * they lead to is judged instead, be it on another host. A token goes to the target's own host alone.
 *
 * @throws {TargetError} where nothing answers, or the URL is none.
 */
export async function findRegistry(
  target: Target,
  {
    limits,
    meter,
    token,
    followRedirects,
  }: {
    readonly limits: TransportLimits;
    readonly meter: Meter;
    readonly token: string | undefined;
    readonly followRedirects: boolean;
  },
): Promise<FoundRegistry> {
  let here = target;
  for (let moves = 0; ; moves += 1) {
    const opened = openTarget(here, limits);
    const transport = meter.limit(withToken(opened.transport, token));
    try {
      const { leadsTo, ...found } = await detectApi(transport, opened.prefix);
      if (leadsTo === undefined || !followRedirects) return { ...found, transport };
      const base = baseOfListing(leadsTo);
      if (base === undefined)
        return {
          ...found,
          problem: `${transport.baseUrl} redirects to ${leadsTo}, which is no listing of an API version. Give the URL of a registry`,
          transport,
        };
      if (moves === mostMoves)
        return {
          ...found,
          problem: `${transport.baseUrl} redirects from listing to listing. Check the registry's address and its proxy`,
          transport,
        };
      if (token !== undefined && new URL(leadsTo).origin !== new URL(transport.baseUrl).origin)
        return {
          ...found,
          problem: `${transport.baseUrl} redirects to ${leadsTo}, and a token is not taken to another host. Give the URL that it leads to`,
          transport,
        };
      await transport.close();
      here = { baseUrl: base };
    } catch (error) {
      await transport.close();
      throw error;
    }
  }
}

/** The base URL, API version included, of the URL of a listing; undefined where it is none. */
function baseOfListing(text: string): string | undefined {
  const { protocol, origin, pathname, username, password } = new URL(text);
  const [, path] = /^(.*\/v0(?:\.1)?)\/servers\/?$/.exec(pathname) ?? [];
  const isPlain = /^https?:$/.test(protocol) && username === "" && password === "";
  return path === undefined || !isPlain ? undefined : `${origin}${path}`;
}
