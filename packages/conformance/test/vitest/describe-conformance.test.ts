import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { startVitest } from "vitest/node";

test("each check is a test, which fails, is skipped or passes as its check does", async () => {
  const here = fileURLToPath(new URL(".", import.meta.url));
  const conditions = ["@mcp-registry-kit/source"];
  const vitest = await startVitest(
    "test",
    [],
    {
      root: here,
      config: false,
      watch: false,
      include: ["faulty-registry.ts"],
      reporters: [{}],
      pool: "threads",
    },
    {
      resolve: { conditions },
      ssr: { resolve: { conditions, externalConditions: conditions } },
    },
  );
  const exitCode = process.exitCode;
  process.exitCode = 0;

  const tests = vitest.state.getTestModules().flatMap(({ children }) => [...children.allTests()]);
  const results = Object.fromEntries(
    tests.map((each) => {
      const { state, errors = [] } = each.result();
      return [
        each.name.split(":")[0],
        { state, text: errors[0]?.message ?? each.annotations()[0]?.message },
      ];
    }),
  );
  await vitest.close();

  expect(exitCode).toBe(1);
  expect(tests[0]?.parent).toMatchObject({ name: "a faulty registry" });
  expect(results).toMatchObject({
    "list.content-type-json": {
      state: "failed",
      text: expect.stringMatching(
        /^list\.content-type-json: .+\nseen: .+\nexpected: [\s\S]+repeat: curl /,
      ),
    },
    "errors.null-byte": { state: "passed", text: expect.stringContaining("expected: 400") },
    "list.limit-caps-page": { state: "skipped" },
    "list.answers-json": { state: "passed" },
    "every entry of the baseline is needed and in time": {
      state: "failed",
      text: expect.stringContaining("list.answers-json passes"),
    },
  });
});
