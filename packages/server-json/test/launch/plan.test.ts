import { type LaunchPlan, planLaunch } from "@mcp-registry-kit/server-json";
import { expect, test } from "vitest";
import {
  documentWithPackage,
  documentWithRemote,
  exampleDocument,
} from "../helpers/example-document.js";

function notes(plan: LaunchPlan): readonly string[] {
  return plan.kind === "impossible" ? plan.reasons : plan.notes;
}

test("a plan names the server and does not change the document", () => {
  const document = documentWithPackage({ version: "1.0.0" });
  const before = JSON.stringify(document);

  const plan = planLaunch(document);

  expect(plan.name).toBe("com.example/weather");
  expect(JSON.stringify(document)).toBe(before);
});

test("a reason says where, what is wrong and what to do", () => {
  const plan = planLaunch(documentWithPackage({ identifier: "--call" }));

  expect(notes(plan)).toEqual([
    "/packages/0/identifier: is no package name of this registry type; correct it",
  ]);
});

test("a package that is passed over is named with its reason", () => {
  const transport = { type: "stdio" };
  const plan = planLaunch(
    exampleDocument({
      packages: [
        { registryType: "gem", identifier: "weather", transport },
        { registryType: "npm", identifier: "weather", transport },
      ],
    }),
  );

  expect(notes(plan)).toEqual([
    'passed over: /packages/0/registryType: "gem" is not known; known are cargo, mcpb, npm, nuget, oci, pypi',
  ]);
});

test("an answer to no input is named", () => {
  const plan = planLaunch(documentWithPackage({}), { answers: { "env.WEATHER_KEY": "k-123" } });

  expect(notes(plan)).toEqual(['answers: "env.WEATHER_KEY" is the id of no input here']);
});

test("inherited members are no answers", () => {
  const environmentVariables = [{ name: "UNITS", default: "metric" }];
  const answers = Object.create({ "env.UNITS": "imperial" });

  const plan = planLaunch(documentWithPackage({ environmentVariables }), { answers });

  expect(plan).toMatchObject({ kind: "stdio", env: { UNITS: "metric" } });
});

test("a problem never repeats the answer", () => {
  const environmentVariables = [{ name: "LIMIT", format: "number", isSecret: true }];

  const plan = planLaunch(documentWithPackage({ environmentVariables }), {
    answers: { "env.LIMIT": "hunter2" },
  });

  expect(plan).toMatchObject({ kind: "needs-input", inputs: [{ problem: "is no number" }] });
  expect(JSON.stringify(plan)).not.toContain("hunter2");
});

test("answers of other types than text, number and boolean do not do", () => {
  const environmentVariables = [{ name: "LIMIT" }];
  const answers = JSON.parse('{ "env.LIMIT": { "toString": 1 } }');

  const plan = planLaunch(documentWithPackage({ environmentVariables }), { answers });

  expect(plan).toMatchObject({ kind: "needs-input", inputs: [{ id: "env.LIMIT" }] });
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])("%d is no answer", (limit) => {
  const environmentVariables = [{ name: "LIMIT", format: "number" }];

  const plan = planLaunch(documentWithPackage({ environmentVariables }), {
    answers: { "env.LIMIT": limit },
  });

  expect(plan.kind).toBe("needs-input");
});

test("a NUL character is neither an answer nor a fixed text", () => {
  const asked = planLaunch(documentWithPackage({ environmentVariables: [{ name: "PLACE" }] }), {
    answers: { "env.PLACE": "Os\0lo" },
  });
  const fixed = planLaunch(
    documentWithPackage({ packageArguments: [{ type: "positional", value: "Os\0lo" }] }),
  );

  expect(asked.kind).toBe("needs-input");
  expect(notes(fixed)).toEqual([
    "/packages/0: holds a NUL character, which no process takes; take it out",
  ]);
});

test("a container behind HTTP that publishes no port is remarked on", () => {
  const members = {
    registryType: "oci",
    transport: { type: "sse", url: "http://localhost:8080/sse" },
  };
  const published = [{ type: "named", name: "--publish=8080:8080" }];

  const closed = planLaunch(documentWithPackage(members));
  const open = planLaunch(documentWithPackage({ ...members, runtimeArguments: published }));

  expect(notes(closed)).toEqual([
    "/packages/0/runtimeArguments: publish no port, so that nothing reaches what docker runs",
  ]);
  expect(notes(open)).toEqual([]);
});

test("a variable named like a member of every object is a variable", () => {
  const environmentVariables = JSON.parse('[{ "name": "__proto__", "value": "x" }]');

  const plan = planLaunch(documentWithPackage({ environmentVariables }));

  expect(plan.kind === "stdio" && Object.entries(plan.env)).toEqual([["__proto__", "x"]]);
});

test("a list of many open braces is read in linear time", () => {
  const value = "{".repeat(200_000);
  const packageArguments = [{ type: "positional", value, variables: { a: {} } }];

  const plan = planLaunch(documentWithPackage({ packageArguments }));

  expect(plan.kind === "stdio" && plan.args.at(-1)).toBe(value);
});

test("a header is required where it is, and its variable with it", () => {
  const headers = [
    { name: "Authorization", isRequired: true, value: "Bearer {t}", variables: { t: {} } },
  ];

  const plan = planLaunch(documentWithRemote({ url: "https://example.com/", headers }));

  expect(plan).toMatchObject({
    kind: "needs-input",
    inputs: [
      { id: "header.Authorization.t", required: true, where: "/remotes/0/headers/0/variables/t" },
    ],
  });
});
