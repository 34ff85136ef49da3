import { spawnSync } from "node:child_process";
import { expect, onTestFinished, test } from "vitest";
import { createScratchSpecification } from "../../scripts/lib/scratch-specification.js";
import { checkKnownCatalogue } from "../../scripts/spec-check/known-catalogue.js";

test("the known catalogue says what follows from its rows", async () => {
  expect(await checkKnownCatalogue()).toEqual({
    summary: "known catalogue: 1198 rows of 40 names, every document without an issue",
    faults: [],
  });
});

test.each([
  {
    wrong: "a latest version that is not the greatest",
    before: '"latest": ["1.10.99"]',
    after: '"latest": ["1.10.98"]',
    says: "com.example.catalogue/many-versions: the latest is 1.10.99, not 1.10.98",
  },
  {
    wrong: "a version twice",
    before: '"zebra", "1.0.0"',
    after: '"zebra", "zebra"',
    says: "com.example.catalogue/mixed zebra is there twice",
  },
  {
    wrong: "a search that finds less than it says",
    before: '"finds": ["com.example.catalogue/zq"]',
    after: '"finds": []',
    says: 'the search for "zq" finds com.example.catalogue/zq',
  },
  {
    wrong: "a document that breaks a rule",
    before: '"The near name that ends in a"',
    after: '""',
    says: "com.example.catalogue/near-a 1.0.0: description",
  },
  {
    wrong: "a kind that nobody knows",
    before: '"kinds": ["many-versions"]',
    after: '"kinds": ["many"]',
    says: "known-catalogue.json/servers/2/kinds/0: must be equal to one of the allowed values",
  },
])("$wrong is a fault of the catalogue", ({ before, after, says }) => {
  const scratch = createScratchSpecification();
  onTestFinished(scratch.remove);
  scratch.edit("spec/fixtures/known-catalogue.json", before, after);

  const check =
    "import('./scripts/spec-check/known-catalogue.ts').then(async (it) => console.log((await it.checkKnownCatalogue()).faults.join('\\n'))).catch((error) => console.log(error.message))";
  const { stdout } = spawnSync(
    process.execPath,
    ["--import", "tsx", "--conditions=@mcp-registry-kit/source", "--eval", check],
    { encoding: "utf8", timeout: 60_000, env: { ...process.env, SPEC_ROOT: scratch.folder } },
  );

  expect(stdout).toContain(says);
});
