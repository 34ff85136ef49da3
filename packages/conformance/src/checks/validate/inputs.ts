import { type Check, defineCheck } from "../../engine/check.js";
import { accepts } from "./accepts.js";
import { inputs } from "./sound-members.js";

export const acceptsInputs: Check = defineCheck({
  id: "validate.inputs",
  title: "inputs of every kind may carry all that an input has",
  requirements: ["REQ-DOCUMENT-088"],
  level: "SHOULD",
  layer: "official",
  needs: { listing: false },
  async run(context) {
    await accepts(context, inputs);
  },
});
