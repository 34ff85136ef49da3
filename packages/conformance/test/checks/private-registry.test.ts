import { expect, test } from "vitest";
import { runConformance } from "../../src/index.js";

const check = "surface.reads-need-no-credentials";

async function judge(headers: Record<string, string>, status = 401): Promise<unknown> {
  const fetch = async () => Response.json({ error: "Sign in" }, { status, headers });
  const { checks } = await runConformance({ target: { fetch }, only: [check] });
  return checks.map(({ outcome, actual }) => ({ outcome, actual }));
}

test("a private registry that says how to get in is not accused of being private", async () => {
  expect(await judge({ "www-authenticate": 'Bearer realm="registry"' })).toEqual([
    { outcome: "pass", actual: undefined },
  ]);
});

test("a private registry that does not say how to get in is told so", async () => {
  expect(await judge({})).toEqual([{ outcome: "fail", actual: 401 }]);
  expect(await judge({}, 403)).toEqual([{ outcome: "fail", actual: 403 }]);
});
