import { defineOperation, type Operation } from "../define-operation.js";
import { jsonAnswer } from "../http/answers.js";

const resource = "io.modelcontextprotocol.anonymous/*";

/** A token for trying things out, which may publish and edit in one namespace alone. */
export const getAnonymousToken: Operation<"getAnonymousToken"> = defineOperation(
  "getAnonymousToken",
  async ({ tokens }) =>
    jsonAnswer(
      await tokens.issue({
        method: "none",
        subject: "anonymous",
        permissions: [
          { action: "publish", resource },
          { action: "edit", resource },
        ],
      }),
    ),
);
