import { type Check, defineCheck } from "../../engine/check.js";

const isJson = /^application\/json[ \t]*(?:;|$)/i; // RFC 9110 §8.3.1

export const contentTypeJson: Check = defineCheck({
  id: "list.content-type-json",
  title: "a listing declares the media type `application/json`",
  requirements: ["REQ-LIST-005"],
  level: "MUST",
  layer: "generic",
  breaks: "Clients that go by the media type do not parse the body.",
  async run({ probe, claim, survey }) {
    const types = new Set(
      survey.walk(probe).pages.map(({ headers }) => headers["content-type"] ?? "no content type"),
    );

    claim.none(
      "media types other than application/json",
      [...types].filter((type) => !isJson.test(type)),
    );
  },
});
