import type { Members } from "./jwt.js";

/** The audiences of a token, whether it names one or a list of them. */
export function audiencesOf({ aud }: Members): readonly string[] {
  return [aud].flat().filter((audience) => typeof audience === "string");
}
