import { Inconclusive } from "./outcome.js";

/** Thrown instead of sending where a limit of the run forbids it: whoever asked is not tested. */
export class LimitReached extends Inconclusive {
  constructor(message: string) {
    super(message, { outcome: "not-tested" });
    this.name = "LimitReached";
  }
}
