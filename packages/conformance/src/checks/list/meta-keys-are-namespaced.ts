import { type Check, defineCheck } from "../../engine/check.js";
import { isObject, officialKey } from "../../engine/rows.js";

const isNamespaced = /^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+\/[^/]/;
/** Keys that are no registry's own: the protocol's, and the publisher's where a copy keeps it beside. */
const reserved = new Set([officialKey, "io.modelcontextprotocol.registry/publisher-provided"]);

export const metaKeysAreNamespaced: Check = defineCheck({
  id: "list.meta-keys-are-namespaced",
  title: "keys that a registry adds to `_meta` have its own namespace",
  requirements: ["REQ-LIST-027", "REQ-LIST-028", "REQ-SYNC-010", "REQ-SYNC-011"],
  level: "SHOULD",
  layer: "generic",
  breaks: "Data of two registries, or of a later protocol, take each other's place.",
  needs: { rows: 1 },
  async run({ probe, claim, survey }) {
    const metas = survey.walk(probe).rows.flatMap(({ item }) => {
      const meta = item["_meta"];
      return isObject(meta) ? [meta] : [];
    });
    if (metas.length === 0) return claim.notApplicable("no row carries `_meta`");
    const keys = new Set(metas.flatMap((meta) => Object.keys(meta)));

    claim.none(
      "keys of `_meta` without a namespace of the registry's own",
      [...keys].filter(
        (key) =>
          !reserved.has(key) &&
          (!isNamespaced.test(key) || key.startsWith("io.modelcontextprotocol.")),
      ),
    );
  },
});
