import { type Check, defineCheck } from "../../engine/check.js";
import { outdated } from "./proofs.js";
import { refusesProofs } from "./refuses-proof.js";

export const timestampFormat: Check = defineCheck({
  id: "auth.timestamp-format",
  title: "a timestamp of another form than RFC 3339 is refused as such",
  requirements: ["REQ-AUTH-040"],
  level: "MUST",
  layer: "official",
  needs: { listing: false },
  async run(context) {
    await refusesProofs(
      context,
      ["2020-02-02t02:02:02z"].map((timestamp) => ({
        what: timestamp,
        proof: { ...outdated, timestamp, signed_timestamp: "00" },
        reason: "invalid timestamp format",
      })),
    );
  },
});
