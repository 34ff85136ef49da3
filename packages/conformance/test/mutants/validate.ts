import type { FetchTarget } from "../../src/index.js";
import type { Mutant } from "../helpers/mutant.js";
import { problem } from "../helpers/rewrite.js";

interface Verdict {
  valid: unknown;
  issues: Record<string, unknown>[];
}

function isValidation(request: Request): boolean {
  return request.method === "POST" && new URL(request.url).pathname.endsWith("/validate");
}

/** Changes verdicts; what is sent to be judged is given as text. */
function changeVerdict(change: (verdict: Verdict, sent: string) => unknown): Mutant["wrap"] {
  return (sound) => async (request) => {
    if (!isValidation(request)) return sound(request);
    const sent = await request.clone().text();
    const response = await sound(request);
    if (response.status !== 200) return response;
    const verdict = (await response.json()) as Verdict;
    const changed = change(verdict, sent) ?? verdict;
    return new Response(JSON.stringify(changed), { headers: response.headers });
  };
}

/** Leaves some issues out, as if their rule were not applied; `valid` follows. */
function without(matches: (issue: Record<string, unknown>) => boolean): Mutant["wrap"] {
  return changeVerdict((verdict) => {
    verdict.issues = verdict.issues.filter((issue) => !matches(issue));
    verdict.valid = !verdict.issues.some(({ severity }) => severity === "error");
  });
}

/** Answers some bodies on its own. */
function answerBodies(
  answer: (
    body: string,
    request: Request,
    sound: FetchTarget,
  ) => Promise<Response | undefined> | Response | undefined,
): Mutant["wrap"] {
  return (sound) => async (request) => {
    if (!isValidation(request)) return sound(request);
    const own = await answer(await request.clone().text(), request.clone(), sound);
    return own ?? sound(request);
  };
}

function withoutRule(code: string, at: string): Mutant["wrap"] {
  return without(({ reference, path }) => reference === code && path === at);
}

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
    kills: ["validate.issues-have-members", "validate.schema-versions", "validate.stages-in-order"],
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
    kills: ["validate.remote-rules", "validate.stages-in-order"],
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
    name: "does not say that a title is blank",
    kills: ["validate.every-rule", "validate.name-rules"],
    wrap: changeVerdict((verdict, sent) => {
      if (sent.includes('"title":"   "'))
        verdict.issues = verdict.issues.filter(({ path }) => path !== "title");
    }),
  },
  {
    name: "does not look into the subfolder of a GitLab repository",
    kills: ["validate.repository-rules"],
    wrap: changeVerdict((verdict, sent) => {
      if (sent.includes("gitlab"))
        verdict.issues = verdict.issues.filter(({ path }) => path !== "repository.subfolder");
    }),
  },
  {
    name: "does not look at the second icon",
    kills: ["validate.link-rules"],
    wrap: withoutRule("icon-src-invalid-scheme", "icons[1].src"),
  },
  {
    name: "takes a local host for a place of remotes",
    kills: ["validate.remote-rules"],
    wrap: withoutRule("invalid-remote-url", "remotes[3].url"),
  },
  {
    name: "takes a tilde range for a version",
    kills: ["validate.version-rules"],
    wrap: withoutRule("version-looks-like-range", "packages[3].version"),
  },
  {
    name: "looks at values of positional arguments too",
    kills: ["validate.package-rules"],
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
    name: "has no rule for the default of an argument",
    kills: ["validate.every-rule", "validate.package-rules"],
    wrap: without(({ reference }) => reference === "argument-default-starts-with-name"),
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
    kills: ["validate.content-types"],
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
      "validate.every-rule",
      "validate.issues-have-members",
      "validate.json-schema-applies",
      "validate.link-rules",
      "validate.name-rules",
      "validate.named-schema",
      "validate.package-rules",
      "validate.remote-rules",
      "validate.repository-rules",
      "validate.schema-versions",
      "validate.stages-in-order",
      "validate.valid-has-no-error",
      "validate.version-rules",
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
];
