import { expect, test } from "vitest";
import { readVectors } from "../../../../test/helpers/read-vectors.js";
import { namespaceOfDomain } from "../../src/auth/domain.js";
import { document, post, testRegistry, token } from "../helpers/test-registry.js";

interface NamespaceVector {
  readonly description: string;
  readonly name?: string;
  readonly domain?: string;
  readonly namespace: string | null;
}
const vectors = readVectors<NamespaceVector>("names/namespaces");

/** What publishing under a name answers to someone who holds one namespace. */
async function publishAs(namespace: string, name: string): Promise<number> {
  const authorization = `Bearer ${await token(`${namespace}/*`)}`;
  const body = document(name, "1.0.0");
  return (await post(testRegistry(), "/v0.1/publish", body, { authorization })).status;
}

test.each(vectors.filter(({ domain }) => domain !== undefined))(
  "$description",
  ({ domain = "", namespace }) => {
    expect(namespaceOfDomain(domain)).toBe(namespace);
  },
);

test.each(vectors.filter(({ name }) => name !== undefined))(
  "$description",
  async ({ name = "", namespace }) => {
    if (namespace === null) {
      expect(await publishAs("com.example", name)).toBe(422);
    } else {
      expect(await publishAs(namespace, name)).toBe(200);
      expect(await publishAs(namespace.slice(0, -1), name)).toBe(403);
    }
  },
);
