import type { Oddity } from "../helpers/mutant.js";
import { answerInstead } from "../helpers/rewrite.js";

/** Answers errors in another way. */
function changeErrors(
  change: (response: Response, url: URL) => Response | undefined,
): Oddity["wrap"] {
  return (sound) =>
    answerInstead(sound, async (url, request) => {
      const response = await sound(request);
      return response.status >= 400 ? change(response, url) : undefined;
    });
}

/** Legal habits of the area `errors`. */
export const errorOddities: readonly Oddity[] = [
  {
    name: "gives errors in the generic form",
    misses: [
      "auth.body-structure",
      "auth.domain-format",
      "auth.keyless-domain",
      "auth.order",
      "auth.refuses-domain-proof",
      "auth.refuses-github-token",
      "auth.refuses-oidc-token",
      "auth.signature-is-hex",
      "auth.timestamp-format",
      "auth.timestamp-window",
      "errors.are-problem-json",
      "errors.have-title-and-status",
      "errors.name-all-parameters",
      "errors.name-the-parameter",
      "not-found.endpoint-not-found",
      "not-found.server-not-found",
      "not-found.told-apart",
      "not-found.unencoded-slash",
      "validate.body-is-an-object",
      "validate.names",
      "validate.needs-a-body",
      "validate.nulls",
      "validate.structural-faults",
    ],
    wrap: changeErrors(({ status }) => Response.json({ error: "No" }, { status })),
  },
  {
    name: "gives errors as problem details with members of its own",
    misses: [
      "auth.body-structure",
      "auth.domain-format",
      "auth.keyless-domain",
      "auth.order",
      "auth.refuses-domain-proof",
      "auth.refuses-github-token",
      "auth.refuses-oidc-token",
      "auth.signature-is-hex",
      "auth.timestamp-format",
      "auth.timestamp-window",
      "errors.have-title-and-status",
      "errors.name-all-parameters",
      "errors.name-the-parameter",
      "not-found.endpoint-not-found",
      "not-found.server-not-found",
      "not-found.told-apart",
      "validate.body-is-an-object",
      "validate.names",
      "validate.needs-a-body",
      "validate.nulls",
      "validate.structural-faults",
    ],
    wrap: changeErrors(
      ({ status }) =>
        new Response(JSON.stringify({ detail: "No", traceId: "4f", status }), {
          status,
          headers: { "content-type": "application/problem+json; charset=utf-8" },
        }),
    ),
  },
  {
    name: "refuses bad parameters with 400 alone",
    misses: [
      "auth.body-structure",
      "auth.structure-first",
      "errors.are-problem-json",
      "errors.have-title-and-status",
      "errors.name-all-parameters",
      "errors.name-the-parameter",
      "errors.types-come-first",
      "surface.include-deleted-forms",
      "surface.limit-is-decimal",
      "surface.parameter-names",
      "validate.body-is-an-object",
      "validate.enumerations",
      "validate.lengths",
      "validate.names",
      "validate.nulls",
      "validate.structural-faults",
      "validate.uris",
    ],
    wrap: changeErrors(({ status }) =>
      status === 422 ? Response.json({ error: "Bad parameter" }, { status: 400 }) : undefined,
    ),
  },
  {
    name: "refuses long queries and cursors that it did not give",
    misses: ["surface.long-request-line"],
    wrap: (sound) =>
      answerInstead(sound, ({ search, searchParams }) => {
        if (search.length > 1_000) return new Response("URI Too Long", { status: 414 });
        return /::|^eyJ/.test(searchParams.get("cursor") ?? "")
          ? Response.json({ error: "Bad cursor" }, { status: 400 })
          : undefined;
      }),
  },
  {
    name: "refuses names beyond ASCII with 400",
    misses: [],
    wrap: (sound) =>
      answerInstead(sound, ({ pathname }) =>
        /%[89A-F]/i.test(pathname)
          ? Response.json({ error: "Bad name" }, { status: 400 })
          : undefined,
      ),
  },
  {
    name: "is unavailable once in a while",
    misses: [],
    wrap: (sound) => {
      const seen = new Set<string>();
      return answerInstead(sound, ({ searchParams, href }) => {
        if (!searchParams.get("search")?.includes("\u{1F98A}") || seen.has(href)) return undefined;
        seen.add(href);
        return new Response("Bad Gateway", { status: 502 });
      });
    },
  },
];
