import { defineOperation, type Operation } from "../define-operation.js";
import { jsonAnswer } from "../http/answers.js";

/** State of the service. */
export const health: Operation<"health"> = defineOperation("health", async () =>
  jsonAnswer({ status: "ok" }),
);
