import {
  explainServer,
  type LaunchPlan,
  planLaunch,
  previewInstall,
  redactPlan,
  toClientConfig,
} from "@mcp-registry-kit/server-json";
import fc from "fast-check";
import { expect, test } from "vitest";
import { anyLaunchDocument, startableDocument } from "../helpers/launch-documents.js";

const clients = ["vscode", "claude-desktop", "cursor", "plain"] as const;
const builds = ["stable", "newest"] as const;
const kinds = ["stdio", "http", "needs-input", "needs-bundle", "impossible"];

function everything(document: unknown): unknown {
  const plan = planLaunch(document);
  return [
    plan,
    redactPlan(plan),
    clients.map((client) => toClientConfig(plan, client)),
    builds.map((build) => previewInstall(document, { client: "vscode", build })),
    builds.map((build) => explainServer(document, { build })),
  ];
}

/** Every input of a plan answered with a text of its own, as far as its format and choices allow. */
function answerAll(plan: LaunchPlan, textOf: (id: string) => string): Record<string, string> {
  const inputs = plan.kind === "impossible" ? [] : plan.inputs;
  return Object.fromEntries(
    inputs.map(({ id, format, choices }) => {
      const free = format === "string" || format === "filepath";
      return [id, choices?.[0] ?? (free ? textOf(id) : format === "number" ? "5" : "true")];
    }),
  );
}

function commandTexts(plan: LaunchPlan): readonly string[] {
  const process = plan.kind === "http" ? plan.start : plan.kind === "stdio" ? plan : undefined;
  return process === undefined ? [] : [process.command, ...process.args];
}

test("any JSON value has a plan, previews, configurations and an explanation", () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), anyLaunchDocument), (document) => {
      const before = JSON.stringify(document);

      everything(document);

      expect(kinds).toContain(planLaunch(document).kind);
      expect(JSON.stringify(document)).toBe(before);
    }),
    { numRuns: 1000 },
  );
});

test("the same document has the same plan, previews, configurations and explanation", () => {
  fc.assert(
    fc.property(anyLaunchDocument, (document) => {
      const again: unknown = structuredClone(document);

      expect(everything(document)).toEqual(everything(again));
    }),
    { numRuns: 300 },
  );
});

test("any answers give a plan", () => {
  const ids = fc.constantFrom("env.PORT", "argument.a", "argument.--port", "runtime.-e", "url.a");
  const answers = fc
    .dictionary(ids, fc.jsonValue())
    .map((value) => JSON.parse(JSON.stringify(value)));
  fc.assert(
    fc.property(startableDocument, answers, (document, given) => {
      const plan = planLaunch(document, { answers: given });

      expect(kinds).toContain(plan.kind);
      redactPlan(plan);
    }),
    { numRuns: 500 },
  );
});

test("no secret answer appears in a redacted plan or in a note", () => {
  fc.assert(
    fc.property(startableDocument, (document) => {
      const asked = planLaunch(document);
      const inputs = asked.kind === "impossible" ? [] : asked.inputs;
      const free = inputs.filter(({ choices, format }) => !choices && format === "string");
      const secrets = free.filter(({ secret }) => secret).map(({ id }) => `hidden[${id}]`);
      const plan = planLaunch(document, { answers: answerAll(asked, (id) => `hidden[${id}]`) });

      const printed = [
        JSON.stringify(redactPlan(plan)),
        ...clients.map((client) => {
          const written = toClientConfig(plan, client);
          return JSON.stringify(written.kind === "config" ? written.notes : written.reasons);
        }),
      ].join("\n");

      // Ids are in the plan itself; what is looked for is the mark in front of them.
      expect(
        secrets.filter((secret) => printed.includes(JSON.stringify(secret).slice(1, -1))),
      ).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test("another answer to an input changes neither the number nor the texts of other arguments", () => {
  const text = fc.oneof(
    fc.string({ minLength: 1 }).map((value) => value.replaceAll("\0", "")),
    fc.constantFrom("a b", "'; rm -rf x", "--all", "{a}"),
  );
  fc.assert(
    fc.property(startableDocument, text, text, (document, first, second) => {
      const asked = planLaunch(document);
      const one = planLaunch(document, { answers: answerAll(asked, () => `<${first}>`) });
      const other = planLaunch(document, { answers: answerAll(asked, () => `<${second}>`) });

      expect(commandTexts(other)).toEqual(
        commandTexts(one).map((word) => word.replaceAll(`<${first}>`, () => `<${second}>`)),
      );
    }),
    { numRuns: 1000 },
  );
});

test("a document whose inputs are all answered starts or is reached", () => {
  fc.assert(
    fc.property(startableDocument, (document) => {
      const asked = planLaunch(document);

      const plan = planLaunch(document, { answers: answerAll(asked, (id) => id) });

      expect(["stdio", "http"]).toContain(plan.kind);
    }),
    { numRuns: 500 },
  );
});

test("an answer is one argument, character by character", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("$(id)", "`id`", "a && b")),
      ),
      (values) => {
        const texts = values.map((value) => value.replaceAll("\0", ""));
        const packageArguments = texts.map((_, index) => ({
          type: "positional",
          valueHint: `a${index}`,
        }));
        const document = {
          packages: [
            {
              registryType: "npm",
              identifier: "weather",
              transport: { type: "stdio" },
              packageArguments,
            },
          ],
        };
        const answers = Object.fromEntries(
          texts.map((value, index) => [`argument.a${index}`, value]),
        );

        const plan = planLaunch(document, { answers });

        expect(plan.kind === "stdio" && plan.args).toEqual(["-y", "weather", ...texts]);
      },
    ),
  );
});
