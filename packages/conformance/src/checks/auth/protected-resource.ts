import { type Check, defineCheck } from "../../engine/check.js";
import type { Answer, Probe } from "../../engine/probe.js";
import { remember } from "../../engine/remember.js";
import { isObject } from "../../engine/rows.js";
import { invented } from "../not-found/invented.js";

const wellKnown = "/.well-known/oauth-protected-resource";

export const protectedResource: Check = defineCheck({
  id: "auth.protected-resource",
  title: "a 401 of a read leads to a server that gives out tokens",
  requirements: ["REQ-AUTH-001"],
  level: "SHOULD",
  layer: "generic",
  breaks: "Clients are asked for a token and not told where to get one.",
  needs: { listing: false },
  async run(context) {
    const { claim } = context;
    const probe = remember(context);
    const { serverName, version } = invented;
    const answers = [
      await probe.get("listServers", { query: { limit: "1" } }),
      await probe.get("getServerVersion", { path: { serverName, version: "latest" } }),
      await probe.get("getServerVersion", { path: { serverName, version } }),
    ];
    const refused = answers.find(({ status }) => status === 401);
    if (refused === undefined) return claim.notApplicable("reads are open to everyone");

    const challenge = refused.headers["www-authenticate"] ?? "";
    claim.that(/\bbearer\b/i.test(challenge), "the 401 asks for no token", "Bearer", challenge);
    const [, url] = /\bresource_metadata\s*=\s*"?([^",\s]+)/i.exec(challenge) ?? [];
    const metadata = await readMetadata(probe, refused, url);
    if (metadata === undefined)
      return claim.notTested(`the metadata is on another host, which is not asked: ${url}`);
    claim.status(metadata, 200);
    const servers = isObject(metadata.json) ? metadata.json["authorization_servers"] : undefined;
    claim.that(
      Array.isArray(servers) && servers.some((server) => typeof server === "string"),
      "the metadata names no authorization server",
      "at least one of `authorization_servers`",
      servers,
    );
  },
});

/** The metadata that a 401 leads to, by its challenge or by the well-known path; undefined elsewhere. */
async function readMetadata(
  probe: Probe,
  { exchange }: Answer,
  url: string | undefined,
): Promise<Answer | undefined> {
  const asked = new URL(exchange.url);
  if (url === undefined) return await probe.send({ target: wellKnown });
  const named = URL.canParse(url, asked.href) ? new URL(url, asked.href) : undefined;
  const base = asked.pathname.slice(0, asked.pathname.indexOf(`${probe.prefix}/`));
  if (named?.origin !== asked.origin || !named.pathname.startsWith(base)) return undefined;
  return await probe.send({ target: `${named.pathname.slice(base.length)}${named.search}` });
}
