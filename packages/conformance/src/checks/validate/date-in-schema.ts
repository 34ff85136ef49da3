import { type Check, defineCheck } from "../../engine/check.js";
import { accepts } from "./accepts.js";
import { oddSchema } from "./sound-members.js";

export const dateInSchema: Check = defineCheck({
  id: "validate.date-in-schema",
  title: "the date of a `$schema` counts, whatever host stands before it",
  requirements: ["REQ-DOCUMENT-051"],
  level: "SHOULD",
  layer: "official",
  breaks: "Documents of a mirror are judged by no schema.",
  needs: { listing: false },
  async run(context) {
    await accepts(context, oddSchema);
  },
});
