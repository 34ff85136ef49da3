import { defineOperation, type Operation } from "../define-operation.js";
import { jsonAnswer } from "../http/answers.js";

/** What the service runs. */
export const version: Operation<"version"> = defineOperation("version", async ({ build }) =>
  jsonAnswer({
    version: build.version,
    git_commit: build.git_commit,
    build_time: build.build_time,
  }),
);
