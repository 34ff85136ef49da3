import { type Check, defineCheck } from "../../engine/check.js";
import { addedMetaKeys } from "./meta-keys.js";

const isNamespaced = /^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+\/[^/]/;

export const metaKeysAreNamespaced: Check = defineCheck({
  id: "list.meta-keys-are-namespaced",
  title: "keys that a registry adds to `_meta` are reverse-DNS names",
  requirements: ["REQ-LIST-027", "REQ-SYNC-010", "REQ-SYNC-011"],
  level: "SHOULD",
  layer: "generic",
  breaks: "Data of two registries take each other's place.",
  needs: { rows: 1 },
  async run(context) {
    context.claim.none(
      "keys of `_meta` without a namespace",
      addedMetaKeys(context).filter((key) => !isNamespaced.test(key)),
    );
  },
});
