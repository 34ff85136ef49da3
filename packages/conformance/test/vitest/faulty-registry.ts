import { describeConformance } from "../../src/vitest.js";

// Run by describe-conformance.test.ts in a process of its own: here some tests are meant to fail.
describeConformance({
  title: "a faulty registry",
  only: ["list.answers-json", "list.content-type-json", "list.limit-caps-page", "errors.null-byte"],
  target: () => ({
    fetch: async () =>
      new Response(
        JSON.stringify({ servers: [{ server: { name: "com.example/a", version: "1.0.0" } }] }),
        {
          headers: { "content-type": "text/plain" },
        },
      ),
  }),
  baseline: {
    baselineVersion: 1,
    entries: [{ check: "list.answers-json", reason: "in work", expires: "2999-01-01" }],
  },
});
