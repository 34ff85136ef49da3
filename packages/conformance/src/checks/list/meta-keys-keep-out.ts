import { type Check, defineCheck } from "../../engine/check.js";
import { addedMetaKeys } from "./meta-keys.js";

export const metaKeysKeepOut: Check = defineCheck({
  id: "list.meta-keys-keep-out",
  title: "keys that a registry adds keep out of the protocol's namespace",
  requirements: ["REQ-LIST-028"],
  level: "SHOULD",
  layer: "generic",
  breaks: "A later protocol gives the key another meaning.",
  needs: { rows: 1 },
  async run(context) {
    context.claim.none(
      "keys of `_meta` in the namespace of the protocol",
      addedMetaKeys(context).filter((key) => key.startsWith("io.modelcontextprotocol.")),
    );
  },
});
