import { defineOperation, type Operation } from "../define-operation.js";
import { jsonAnswer } from "../http/answers.js";
import { storeAway } from "../http/problems.js";
import { within } from "../http/within.js";

/** A store that takes longer is of no use to readers either. */
const patience = 2000;

/** State of the service: whether its store answers, and in time. */
export const health: Operation<"health"> = defineOperation("health", async ({ catalogue }) => {
  try {
    await within(patience, catalogue.probe());
  } catch (error) {
    throw storeAway(error);
  }
  return jsonAnswer({ status: "ok" });
});
