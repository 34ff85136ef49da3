import {
  type LaunchAnswers,
  type LaunchOptions,
  planLaunch,
  redactPlan,
  type UnpackedBundle,
} from "@mcp-registry-kit/server-json";
import { describe, expect, test } from "vitest";
import { readVectors } from "../../../../test/helpers/read-vectors.js";
import { documentWithPackage } from "../helpers/example-document.js";
import { planOutcome, processOutcome, reasonPlaces } from "../helpers/plan-outcome.js";

interface RuntimeVector {
  readonly description: string;
  readonly package: Readonly<Record<string, unknown>>;
  readonly expected: unknown;
}
interface ArgumentsVector {
  readonly description: string;
  readonly arguments: readonly unknown[];
  readonly answers?: LaunchAnswers;
  readonly expected: { readonly texts?: readonly string[]; readonly inputs?: readonly string[] };
}
interface PlanVector {
  readonly description: string;
  readonly document: unknown;
  readonly choice?: Pick<LaunchOptions, "package" | "remote">;
  readonly answers?: LaunchAnswers;
  readonly bundle?: UnpackedBundle;
  readonly expected: unknown;
}
interface RefusalVector {
  readonly description: string;
  readonly document: unknown;
  readonly choice?: Pick<LaunchOptions, "package" | "remote">;
  readonly at: readonly string[];
}
interface RedactionVector extends PlanVector {
  readonly secret: string;
}

describe("runtimes", () => {
  test.each(readVectors<RuntimeVector>("launch/runtimes"))(
    "$description",
    ({ package: subject, expected }) => {
      const plan = planLaunch(documentWithPackage(subject));

      expect(plan.kind === "stdio" ? processOutcome(plan) : plan).toEqual(expected);
    },
  );
});

describe("arguments", () => {
  test.each(readVectors<ArgumentsVector>("launch/arguments"))(
    "$description",
    ({ arguments: packageArguments, answers = {}, expected }) => {
      const plan = planLaunch(documentWithPackage({ packageArguments }), { answers });

      const needed = (plan.kind === "needs-input" ? plan.inputs : []).filter(
        ({ problem, required, default: preset }) =>
          problem !== undefined || (required && preset === undefined),
      );
      const texts = plan.kind === "stdio" ? plan.args.slice(2) : undefined;
      expect(texts === undefined ? { inputs: needed.map(({ id }) => id) } : { texts }).toEqual(
        expected,
      );
    },
  );
});

describe("plans", () => {
  test.each(readVectors<PlanVector>("launch/plans"))(
    "$description",
    ({ document, choice, answers = {}, bundle, expected }) => {
      const plan = planLaunch(document, {
        ...choice,
        answers,
        ...(bundle === undefined ? {} : { bundle }),
      });

      expect(planOutcome(plan)).toEqual(expected);
    },
  );
});

describe("refusals", () => {
  test.each(readVectors<RefusalVector>("launch/refusals"))(
    "$description",
    ({ document, choice, at }) => {
      const plan = planLaunch(document, choice);

      expect(plan.kind === "impossible" ? reasonPlaces(plan.reasons) : plan).toEqual(at);
    },
  );
});

describe("redactions", () => {
  test.each(readVectors<RedactionVector>("launch/redactions"))(
    "$description",
    ({ document, answers = {}, secret, expected }) => {
      const plan = planLaunch(document, { answers });

      const redacted = redactPlan(plan);

      expect(planOutcome(redacted)).toEqual(expected);
      expect(JSON.stringify(redacted)).not.toContain(secret);
      expect(JSON.stringify(plan)).toContain(secret);
    },
  );
});
