import type { Mutant } from "../helpers/mutant.js";
import { problem } from "../helpers/rewrite.js";
import { acceptanceMutants } from "./validate/acceptance.js";
import { bodyMutants } from "./validate/bodies.js";
import { answerBodies, changeVerdict, isValidation, without } from "./validate/change.js";

/** A check of rules, a rule of it, and a place that is passed over. */
const places = [
  ["icon-source", "icon-src-invalid-scheme", "icons[1].src"],
  ["version-ranges", "version-looks-like-range", "packages[3].version"],
  ["remote-host", "invalid-remote-url", "remotes[3].url"],
  ["reserved-version", "reserved-version-string", "packages[0].version"],
  ["website-scheme", "website-url-must-be-absolute", "websiteUrl"],
  [
    "argument-value",
    "argument-default-starts-with-name",
    "packages[3].packageArguments[2].default",
  ],
  ["argument-name", "invalid-named-argument-name", "packages[3].packageArguments[1].name"],
  ["package-placeholders", "invalid-templated-url", "packages[3].transport.url"],
  ["remote-placeholders", "invalid-templated-url", "remotes[4].url"],
  ["name-parts", "invalid-server-name", "name"],
  ["repository-url", "invalid-repository-url", "repository.url"],
  ["website-characters", "website-url-invalid-characters", "websiteUrl"],
  ["blank-title", "title-whitespace-only", "title"],
  ["package-identifier", "package-name-has-spaces", "packages[0].identifier"],
  ["stdio-has-no-url", "stdio-transport-url-not-empty", "packages[0].transport.url"],
  ["http-needs-a-url", "streamable-transport-url-required", "packages[1].transport.url"],
  ["transport-type", "unsupported-transport-type", "packages[2].transport.type"],
  ["remote-type", "unsupported-remote-transport-type", "remotes[0].type"],
  ["remote-needs-a-url", "remote-transport-url-required", "remotes[1].url"],
] as const;

/** Rules that the documents of the checks break at one place alone. */
const brokenOnce = new Set([
  "argument-default-starts-with-name",
  "invalid-named-argument-name",
  "package-name-has-spaces",
  "remote-transport-url-required",
  "stdio-transport-url-not-empty",
  "streamable-transport-url-required",
  "title-whitespace-only",
  "unsupported-remote-transport-type",
  "unsupported-transport-type",
  "website-url-invalid-characters",
  "website-url-must-be-absolute",
]);

const ruleMutants: readonly Mutant[] = places.map(([check, rule, at]) => ({
  name: `does not apply ${rule} at ${at}`,
  kills: [...(brokenOnce.has(rule) ? ["validate.every-rule"] : []), `validate.${check}`].sort(),
  wrap: changeVerdict((verdict, sent) => {
    if (!sent.includes('"name":"a/b"') && !sent.includes('"version":">=1.0.0"')) return;
    const isOfRanges = rule === "version-looks-like-range";
    if (isOfRanges !== sent.includes('"version":">=1.0.0"')) return;
    verdict.issues = verdict.issues.filter(
      ({ reference, path }) => reference !== rule || path !== at,
    );
  }),
}));

/** Faults of the area `validate`. */
export const validateMutants: readonly Mutant[] = [
  {
    name: "gives null for no issues",
    kills: [
      "validate.answers-a-verdict",
      "validate.named-schema",
      "validate.stores-nothing",
      "validate.valid-has-no-error",
    ],
    wrap: changeVerdict(({ valid, issues }) => ({
      valid,
      issues: issues.length > 0 ? issues : null,
    })),
  },
  {
    name: "warns of every document",
    kills: ["validate.answers-a-verdict", "validate.schema-versions", "validate.stages-in-order"],
    wrap: changeVerdict(({ issues }) => {
      issues.push({
        type: "linter",
        path: "",
        message: "Be careful",
        severity: "info",
        reference: "careful",
      });
    }),
  },
  {
    name: "writes places as JSON pointers",
    kills: ["validate.json-schema-applies", "validate.named-schema", "validate.schema-versions"],
    wrap: changeVerdict(({ issues }) => {
      for (const issue of issues)
        if (issue["type"] === "schema") issue["path"] = `/${String(issue["path"])}`;
    }),
  },
  {
    name: "gives issues no reference where the JSON Schema names them",
    kills: [
      "validate.issues-have-members",
      "validate.schema-references",
      "validate.schema-versions",
      "validate.stages-in-order",
    ],
    wrap: changeVerdict(({ issues }) => {
      for (const issue of issues) if (issue["type"] === "schema") delete issue["reference"];
    }),
  },
  {
    name: "calls a document invalid for a warning",
    kills: ["validate.schema-versions", "validate.valid-has-no-error"],
    wrap: changeVerdict((verdict) => {
      verdict.valid = verdict.issues.length === 0;
    }),
  },
  {
    name: "names the issues of the last members first",
    kills: ["validate.stages-in-order"],
    wrap: changeVerdict(({ issues }) => {
      const from = issues.findIndex(({ type }) => type === "semantic");
      const remotes = issues.findIndex(({ path }) => String(path).startsWith("remotes[1].url"));
      if (from >= 0 && remotes > from) issues.splice(from, 0, ...issues.splice(remotes, 2));
    }),
  },
  {
    name: "takes an unknown schema for the current one",
    kills: ["validate.schema-versions", "validate.stages-in-order"],
    wrap: without(({ reference }) => reference === "schema-version-not-available"),
  },
  {
    name: "applies no rule where the schema is of no known form",
    kills: ["validate.schema-versions"],
    wrap: changeVerdict((verdict) => {
      if (verdict.issues[0]?.["reference"] === "schema-version-extraction-error")
        verdict.issues.splice(1);
    }),
  },
  {
    name: "judges by the current schema whatever a document names",
    kills: ["validate.named-schema"],
    wrap: without(
      ({ type, reference }) => type === "schema" && String(reference).includes("2025-09-16"),
    ),
  },
  {
    name: "does not apply the JSON Schema to icons",
    kills: ["validate.json-schema-applies"],
    wrap: without(({ type, path }) => type === "schema" && String(path).startsWith("icons")),
  },
  {
    name: "does not look into the subfolder of a GitLab repository",
    kills: ["validate.repository-subfolder"],
    wrap: changeVerdict((verdict, sent) => {
      if (sent.includes("gitlab"))
        verdict.issues = verdict.issues.filter(({ path }) => path !== "repository.subfolder");
    }),
  },
  {
    name: "looks at values of positional arguments too",
    kills: ["validate.argument-value"],
    wrap: changeVerdict(({ issues }) => {
      const at = issues.findIndex(({ path }) => path === "packages[3].transport.url");
      if (at >= 0)
        issues.splice(at, 0, {
          ...issues[at],
          reference: "argument-value-starts-with-name",
          path: "packages[3].packageArguments[3].value",
        });
    }),
  },
  {
    name: "keeps what it validates",
    kills: ["validate.stores-nothing"],
    wrap: (sound) => {
      let sent: string | undefined;
      return async (request) => {
        if (isValidation(request)) {
          const text = await request.clone().text();
          const response = await sound(request);
          if (response.status === 200 && text.includes("never-published")) sent = text;
          return response;
        }
        const isAsked = request.url.endsWith("never-published/versions/0.0.1");
        return sent !== undefined && isAsked
          ? Response.json({ server: JSON.parse(sent), _meta: {} })
          : sound(request);
      };
    },
  },
  {
    name: "does not say that the body is what it refuses",
    kills: ["validate.body-is-an-object"],
    wrap: answerBodies((body) => (body === "[]" ? problem(422, "validation failed") : undefined)),
  },
  {
    name: "takes a missing body for an empty document",
    kills: ["validate.needs-a-body"],
    wrap: answerBodies((body) =>
      body === "" ? problem(422, "expected required property name to be present") : undefined,
    ),
  },
  {
    name: "reads a document whatever its media type is",
    kills: ["auth.needs-json", "validate.content-types"],
    wrap: (sound) => (request) => {
      const headers = new Headers(request.headers);
      if (headers.get("content-type") === "text/plain")
        headers.set("content-type", "application/json");
      return sound(new Request(request, { headers }));
    },
  },
  {
    name: "refuses media types that end in `+json`",
    kills: ["validate.content-types"],
    wrap: answerBodies((_, { headers }) =>
      headers.get("content-type")?.includes("+json")
        ? problem(415, "validation failed")
        : undefined,
    ),
  },
  {
    name: "names the first structural fault alone",
    kills: ["validate.structural-faults"],
    wrap: answerBodies(async (_, request, sound) => {
      const response = await sound(request);
      if (response.status !== 422) return undefined;
      const body = (await response.json()) as { errors?: unknown[] };
      return new Response(JSON.stringify({ ...body, errors: body.errors?.slice(0, 1) }), {
        status: 422,
        headers: response.headers,
      });
    }),
  },
  {
    name: "answers an invalid document with 422",
    kills: [
      "client.validates",
      "validate.answers-a-verdict",
      "validate.argument-name",
      "validate.argument-value",
      "validate.blank-title",
      "validate.every-rule",
      "validate.http-needs-a-url",
      "validate.icon-source",
      "validate.issues-have-members",
      "validate.json-schema-applies",
      "validate.name-parts",
      "validate.named-schema",
      "validate.package-identifier",
      "validate.package-placeholders",
      "validate.placeholder-first",
      "validate.remote-host",
      "validate.remote-needs-a-url",
      "validate.remote-placeholders",
      "validate.remote-type",
      "validate.repository-subfolder",
      "validate.repository-url",
      "validate.repository-without-source",
      "validate.reserved-version",
      "validate.schema-references",
      "validate.schema-versions",
      "validate.stages-in-order",
      "validate.stdio-has-no-url",
      "validate.transport-type",
      "validate.valid-has-no-error",
      "validate.version-ranges",
      "validate.website-characters",
      "validate.website-scheme",
    ],
    wrap: answerBodies(async (_, request, sound) => {
      const response = await sound(request.clone());
      const { valid } = (await response.json()) as { valid?: unknown };
      return valid === false ? problem(422, "invalid") : undefined;
    }),
  },
  {
    name: "judges a document by its text and not by what is meant",
    kills: ["client.escaped-characters"],
    wrap: answerBodies((body) =>
      body.includes("\\u003c") ? Response.json({ valid: true, issues: [] }) : undefined,
    ),
  },
  ...ruleMutants,
  ...acceptanceMutants,
  ...bodyMutants,
];
