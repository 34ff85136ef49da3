import { isDeepStrictEqual } from "node:util";
import type { ValidationError, Validator } from "@mcp-registry-kit/types";
import {
  validateOfficialMeta,
  validateServerList,
  validateServerResponse,
} from "@mcp-registry-kit/types/validators";
import { ClaimFailed, Inconclusive } from "./outcome.js";
import type { Answer } from "./probe.js";

type Form = "OfficialMeta" | "ServerList" | "ServerResponse";

const validators: Readonly<Record<Form, Validator<unknown>>> = {
  OfficialMeta: validateOfficialMeta,
  ServerList: validateServerList,
  ServerResponse: validateServerResponse,
};

/** What a check says about what it saw. Each claim throws {@link ClaimFailed} where it does not hold. */
export interface Claim {
  /** The answer has this status, or one of these. */
  status(answer: Answer, expected: number | readonly number[]): void;
  /** Two values are equal, whatever the order of their members. */
  equal(what: string, actual: unknown, expected: unknown): void;
  /** A number does not exceed another. */
  atMost(what: string, actual: number, most: number): void;
  /** A condition holds; `expected` and `actual` tell the reader of what. */
  that(holds: boolean, what: string, expected: unknown, actual: unknown): void;
  /** No item is left over; `what` says what the items would be, and the first few are shown. */
  none(what: string, items: readonly unknown[]): void;
  /** A value has the form that the specification gives it. Unknown members pass where the form is open. */
  matches(form: Form, value: unknown): void;
  /** The target does not offer what the check is about. */
  notApplicable(reason: string): never;
  /** The target holds nothing that the check could be made on. */
  notTested(reason: string): never;
}

const shownItems = 5;

/** The claims of the suite; they hold no state. */
export const claim: Claim = {
  status(answer, expected) {
    const allowed = [expected].flat();
    if (!allowed.includes(answer.status))
      throw new ClaimFailed(
        `${answer.exchange.method} ${answer.exchange.url} answered ${answer.status}`,
        expected,
        answer.status,
      );
  },
  equal(what, actual, expected) {
    if (!isDeepStrictEqual(actual, expected))
      throw new ClaimFailed(`${what} differs`, expected, actual);
  },
  atMost(what, actual, most) {
    if (!(actual <= most)) throw new ClaimFailed(`${what} is ${actual}`, `at most ${most}`, actual);
  },
  that(holds, what, expected, actual) {
    if (!holds) throw new ClaimFailed(what, expected, actual);
  },
  none(what, items) {
    if (items.length > 0)
      throw new ClaimFailed(
        `${items.length} ${what}`,
        "none",
        items.length > shownItems
          ? [...items.slice(0, shownItems), `… ${items.length - shownItems} more`]
          : items,
      );
  },
  matches(form, value) {
    const isValid = validators[form];
    if (!isValid(value))
      throw new ClaimFailed(
        `not in the form of ${form}`,
        form,
        (isValid.errors ?? []).slice(0, shownItems).map(describe),
      );
  },
  notApplicable(reason) {
    throw new Inconclusive(reason, { outcome: "not-applicable" });
  },
  notTested(reason) {
    throw new Inconclusive(reason, { outcome: "not-tested" });
  },
};

function describe({ instancePath, message, params }: ValidationError): string {
  const extra = params["additionalProperty"];
  return `${instancePath || "/"} ${message}${typeof extra === "string" ? `: ${extra}` : ""}`;
}
