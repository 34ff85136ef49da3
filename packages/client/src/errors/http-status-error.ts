import { readRetryAfter } from "../retry-after.js";
import { type CallContext, RegistryError } from "./registry-error.js";
import { describeProblem, type RegistryProblem } from "./registry-problem.js";

/** The registry answered with a status outside 200–299. */
export class HttpStatusError extends RegistryError<"HTTP_STATUS"> {
  override readonly name: string = "HttpStatusError";
  readonly status: number;
  readonly headers: Headers;
  /** What the body says, whichever error form it has. */
  readonly problem: RegistryProblem;
  /** Milliseconds that `Retry-After` asks to wait; undefined where it is absent or malformed. */
  readonly retryAfterMs: number | undefined;

  constructor(context: CallContext, response: Response, problem: RegistryProblem, note: string) {
    const reason = `${response.status} ${describeProblem(problem)}`.trim();
    super(`${reason}${note}`, { code: "HTTP_STATUS", context });
    this.status = response.status;
    this.headers = response.headers;
    this.problem = problem;
    this.retryAfterMs = readRetryAfter(response.headers.get("retry-after"));
  }
}
