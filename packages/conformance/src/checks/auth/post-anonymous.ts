import type { CheckContext } from "../../engine/check.js";
import type { Answer } from "../../engine/probe.js";
import { remember } from "../../engine/remember.js";
import { exchangePath } from "./exchange-path.js";

/** What a request for an anonymous token is answered. */
export async function postAnonymous(
  context: CheckContext,
  { query = "", headers = {}, body }: AnonymousRequest = {},
): Promise<Answer> {
  const probe = remember(context);
  return await probe.send({
    method: "POST",
    target: `${probe.prefix}${exchangePath("none")}${query}`,
    headers,
    ...(body !== undefined && { body }),
  });
}

interface AnonymousRequest {
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}
