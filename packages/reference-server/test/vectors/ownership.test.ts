import { describe, expect, test } from "vitest";
import { readVectors } from "../../../../test/helpers/read-vectors.js";
import { brokenFieldRule } from "../../src/ownership/field-rules.js";
import {
  type ImageReference,
  parseImageReference,
} from "../../src/ownership/image/image-reference.js";
import type { RegistryType } from "../../src/ownership/options/ownership-options.js";
import { readPackage } from "../../src/ownership/package-fields.js";
import { findReadmeToken } from "../../src/ownership/readme-token.js";

interface FieldsVector {
  readonly description: string;
  readonly registryType: RegistryType;
  readonly baseUrls: readonly string[];
  readonly package: Readonly<Record<string, string>>;
  readonly reason: string | null;
}

interface TokenVector {
  readonly description: string;
  readonly serverName: string;
  readonly text: string;
  readonly finding: "found" | "absent" | "glued";
  readonly next?: string;
}

interface ReferenceVector {
  readonly description: string;
  readonly text: string;
  readonly reference: ImageReference | null;
}

describe("fields", () => {
  test.each(readVectors<FieldsVector>("ownership/fields"))(
    "$description",
    ({ registryType: type, baseUrls, package: members, reason }) => {
      const configured = { type, baseUrls, aliases: new Map<string, string>() };

      expect(brokenFieldRule(readPackage(members), configured) ?? null).toBe(reason);
    },
  );
});

describe("README tokens", () => {
  test.each(readVectors<TokenVector>("ownership/readme-tokens"))(
    "$description",
    ({ serverName, text, finding, next }) => {
      expect(findReadmeToken(text, serverName)).toEqual(finding === "glued" ? { next } : finding);
    },
  );
});

describe("image references", () => {
  test.each(readVectors<ReferenceVector>("ownership/image-references"))(
    "$description",
    ({ text, reference }) => {
      expect(parseImageReference(text) ?? null).toEqual(reference);
    },
  );
});
