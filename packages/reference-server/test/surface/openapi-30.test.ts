import SwaggerParser from "@apidevtools/swagger-parser";
import { openapi } from "@mcp-registry-kit/types/openapi";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { pageAssets } from "../../src/node.js";
import { toOpenapi30 } from "../../src/surface/openapi-30.js";
import { get, testRegistry } from "../helpers/test-registry.js";

async function faultOf(document: object): Promise<string | undefined> {
  try {
    await SwaggerParser.validate(JSON.parse(JSON.stringify(document)));
    return undefined;
  } catch (error) {
    return String(error).slice(0, 2_000);
  }
}

test("what a registry describes for older tools is a valid document of OpenAPI 3.0", async () => {
  const answer = await get(testRegistry(), "/openapi-3.0.json");
  const document = await answer.json();

  expect(answer.headers.get("content-type")).toBe("application/openapi+json");
  expect(document.openapi).toBe("3.0.3");
  expect(Object.keys(document.paths)).toContain("/servers");
  expect(await faultOf(document)).toBeUndefined();
});

test("in YAML it is the same", async () => {
  const registry = testRegistry({ pages: pageAssets() });

  const yaml = await get(registry, "/openapi-3.0.yaml");

  expect(yaml.headers.get("content-type")).toBe("application/openapi+yaml");
  expect(parse(await yaml.text())).toEqual(await (await get(registry, "/openapi-3.0.json")).json());
});

test("the document as it stands would be none", async () => {
  expect(await faultOf({ ...openapi, openapi: "3.0.3" })).toContain("validation failed");
});

test("lists of types, constants and examples are said as 3.0 says them, data stays as it is", () => {
  const { components } = toOpenapi30({
    info: { title: "T", summary: "S", license: { name: "MIT", identifier: "MIT" } },
    components: {
      schemas: {
        const: { type: ["string", "null"], examples: ["a", "b"] },
        Kind: { properties: { type: { const: "npm" }, examples: { type: "array" } } },
      },
      examples: { odd: { value: { const: 1, type: ["x", "null"] } } },
    },
  });

  expect(components).toEqual({
    schemas: {
      const: { type: "string", nullable: true, example: "a" },
      Kind: { properties: { type: { enum: ["npm"] }, examples: { type: "array" } } },
    },
    examples: { odd: { value: { const: 1, type: ["x", "null"] } } },
  });
});
