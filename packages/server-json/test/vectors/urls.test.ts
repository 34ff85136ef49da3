import { isAbsoluteUri, isParsableUri } from "@mcp-registry-kit/server-json";
import { describe, expect, test } from "vitest";
import { readVectors } from "../../../../test/helpers/read-vectors.js";
import { brokenRules } from "../helpers/broken-rules.js";
import { documentWithPackage, documentWithRemote } from "../helpers/example-document.js";

interface UriVector {
  readonly description: string;
  readonly text: string;
  readonly parses: boolean;
  readonly absolute: boolean;
}
interface TemplateVector {
  readonly description: string;
  readonly url: string;
  readonly variables: readonly string[];
  readonly remote: readonly string[];
  readonly package: readonly string[];
}

describe("uri", () => {
  test.each(readVectors<UriVector>("urls/uri"))("$description", ({ text, parses, absolute }) => {
    expect({ parses: isParsableUri(text), absolute: isAbsoluteUri(text) }).toEqual({
      parses,
      absolute,
    });
  });
});

describe("templates", () => {
  test.each(readVectors<TemplateVector>("urls/templates"))(
    "$description",
    ({ url, variables, remote, package: ofPackage }) => {
      const declared = Object.fromEntries(variables.map((name) => [name, {}]));
      const environmentVariables = variables.map((name) => ({ name }));
      const transport = { type: "streamable-http", url };

      expect(brokenRules(documentWithRemote({ url, variables: declared }))).toEqual(
        remote.map((code) => `remotes[0].url ${code}`),
      );
      expect(brokenRules(documentWithPackage({ transport, environmentVariables }))).toEqual(
        ofPackage.map((code) => `packages[0].transport.url ${code}`),
      );
    },
  );
});
