import { type Check, defineCheck } from "../../engine/check.js";
import { Inconclusive } from "../../engine/outcome.js";
import { bodyLimit, nestedAndLong } from "./large-bodies.js";
import { postValidate } from "./post-validate.js";

export const bodySize: Check = defineCheck({
  id: "validate.body-size",
  title: "a body of a mebibyte is too large, and one byte less is read",
  requirements: ["REQ-SURFACE-068"],
  level: "MUST",
  layer: "official",
  breaks: "One sender fills the memory of the registry.",
  needs: { listing: false },
  async run(context) {
    const { claim } = context;
    const tooLarge = await postValidate(context, "x".repeat(bodyLimit)).catch((error: unknown) => {
      // Who refuses by the announced length may hang up before all has come.
      if (error instanceof Inconclusive && error.outcome === "blocked")
        return claim.notTested(`a large body is not taken to its end: ${error.message}`);
      throw error;
    });
    claim.status(tooLarge, 413);
    const { status } = await postValidate(context, nestedAndLong);
    claim.that(status !== 413, "a body of one byte less is too large", "any other status", status);
  },
});
