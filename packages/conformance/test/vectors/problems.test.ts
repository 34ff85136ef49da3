import { expect, test } from "vitest";
import { readVectors } from "../../../../test/helpers/read-vectors.js";
import { runConformance } from "../../src/index.js";
import { referenceRegistry } from "../helpers/reference.js";
import { answerInstead } from "../helpers/rewrite.js";

interface ProblemVector {
  readonly description: string;
  readonly body: string;
  readonly isError: boolean;
}
const sound = await referenceRegistry();

test.each(readVectors<ProblemVector>("api-bodies/problems"))(
  "$description",
  async ({ body, isError }) => {
    const target = answerInstead(sound, async (_, request) => {
      const { status } = await sound(request);
      return status >= 400 ? new Response(body, { status }) : undefined;
    });

    const report = await runConformance({
      target: { fetch: target },
      only: ["errors.are-json-with-text"],
    });

    expect(report.checks.map(({ outcome }) => outcome)).toEqual([isError ? "pass" : "fail"]);
  },
);
