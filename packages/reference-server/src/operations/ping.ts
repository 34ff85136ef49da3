import { defineOperation, type Operation } from "../define-operation.js";
import { jsonAnswer } from "../http/answers.js";

/** A sign of life. */
export const ping: Operation<"ping"> = defineOperation("ping", async () =>
  jsonAnswer({ pong: true }),
);
