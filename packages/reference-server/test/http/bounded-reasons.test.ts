import { expect, test } from "vitest";
import { document, post, testRegistry } from "../helpers/test-registry.js";

const registry = testRegistry();

async function reasonsOf(members: number, padding: number): Promise<readonly unknown[]> {
  const unknown = Array.from({ length: members }, (_, index) => [`k${index}`, "x".repeat(padding)]);
  const body = document("com.example/reasons", "1.0.0", Object.fromEntries(unknown));
  const { errors } = await (await post(registry, "/v0.1/validate", body)).json();
  return errors;
}

test("a hundred reasons are all there", async () => {
  expect(await reasonsOf(100, 1)).toHaveLength(100);
});

test("one reason is there whatever its size", async () => {
  expect(await reasonsOf(1, 1_000_000)).toMatchObject([{ location: "body.k0" }]);
});

test("reasons that hold the body again and again end after four mebibytes, and say so", async () => {
  const reasons = await reasonsOf(100, 1000);

  expect(JSON.stringify(reasons).length).toBeLessThan(4_200_000);
  expect(reasons.length).toBeGreaterThan(35);
  expect(reasons.at(-1)).toEqual({ message: "and more" });
});

test("ten thousand reasons are enough", async () => {
  const body = document("com.example/reasons", "1.0.0", { icons: Array(10_001).fill(1) });
  const { errors } = await (await post(registry, "/v0.1/validate", body)).json();

  expect(errors).toHaveLength(10_001);
  expect(errors.at(-1)).toEqual({ message: "and more" });
});
