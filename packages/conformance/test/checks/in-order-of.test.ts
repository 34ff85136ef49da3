import { expect, test } from "vitest";
import { inOrderOf } from "../../src/checks/versions/in-order-of.js";
import { rowDifference } from "../../src/checks/versions/row-difference.js";
import { type Row, rowOf } from "../../src/engine/rows.js";

const [npm, oci] = [{ registryType: "npm" }, { registryType: "oci" }];

function rowWith(server: object, meta: object = {}): Row {
  const row = rowOf({
    server: { name: "com.example/a", version: "1.0.0", ...server },
    _meta: { "io.modelcontextprotocol.registry/official": meta },
  });
  if (row === undefined) throw new Error("no row");
  return row;
}

function contentDiffers(one: object, other: object): boolean {
  const left = rowWith(one);
  return rowDifference(left, inOrderOf(left, rowWith(other))) !== undefined;
}

test("the order of packages and remotes is no difference of content", () => {
  expect(contentDiffers({ packages: [npm, oci] }, { packages: [oci, npm] })).toBe(false);
  expect(contentDiffers({ remotes: [npm, oci] }, { remotes: [oci, npm] })).toBe(false);
});

test("what packages there are, and how often, is", () => {
  expect(contentDiffers({ packages: [npm, npm, oci] }, { packages: [npm, oci, oci] })).toBe(true);
  expect(contentDiffers({ packages: [npm] }, { packages: [oci] })).toBe(true);
  expect(contentDiffers({ packages: [npm] }, {})).toBe(true);
});

test("the order of any other list is one", () => {
  expect(contentDiffers({ icons: [npm, oci] }, { icons: [oci, npm] })).toBe(true);
});

test("a row without official metadata agrees with one that has some, and two that have some may not", () => {
  const flagged = rowWith({}, { isLatest: true });

  expect(rowDifference(flagged, rowWith({}))).toBeUndefined();
  expect(rowDifference(flagged, rowWith({}, { isLatest: false }))).toContain("isLatest");
  expect(rowDifference(flagged, rowWith({}, { status: "active" }))).toBeDefined();
});
