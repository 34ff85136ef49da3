import { type Check, defineCheck } from "../../engine/check.js";
import { extensionPaths } from "./extension-paths.js";

/** `/x/<namespace>/<extension>`, and more segments: a namespace with a dot, a name in lower case. */
const isExtension = /^\/x\/[\w-]+(?:\.[\w-]+)+\/[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[^/]+)*\/?$/;

export const extensionNames: Check = defineCheck({
  id: "surface.extension-names",
  title: "described extensions stand at `/x/<namespace>/<extension>`",
  requirements: ["REQ-SYNC-014"],
  level: "MUST",
  layer: "generic",
  breaks: "Extensions of two registries take the same path for different things.",
  needs: { listing: false },
  async run(context) {
    const paths = await extensionPaths(context);
    context.claim.none(
      "extensions at paths of another form",
      paths.filter((path) => !isExtension.test(path)),
    );
  },
});
