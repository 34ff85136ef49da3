import { type Check, defineCheck } from "../../engine/check.js";
import { locationsOf } from "../errors/locations-of.js";
import { plain } from "./documents.js";
import { postValidate } from "./post-validate.js";

const { description: _, ...rest } = plain;
const document = {
  ...rest,
  colour: "blue",
  title: 5,
  packages: [{ registryType: "npm", identifier: "weather", shade: "dark" }],
};
const places = ["body", "body.colour", "body.title", "body.packages[0]", "body.packages[0].shade"];

export const structuralFaults: Check = defineCheck({
  id: "validate.structural-faults",
  title: "structural faults are all named, each at its place",
  requirements: [
    "REQ-SURFACE-072",
    "REQ-SURFACE-074",
    "REQ-SURFACE-075",
    "REQ-SURFACE-077",
    "REQ-SURFACE-082",
  ],
  level: "MUST",
  layer: "official",
  needs: { listing: false },
  async run(context) {
    const { claim } = context;
    const answer = await postValidate(context, JSON.stringify(document));
    claim.status(answer, 422);
    const named = locationsOf(answer);
    claim.none(
      "structural faults that are not named",
      places.filter((place) => !named.includes(place)),
    );
    const messages = JSON.stringify(answer.json);
    claim.that(
      messages.includes("description"),
      "the missing member is not named",
      "description",
      messages,
    );
  },
});
