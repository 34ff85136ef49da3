import type { Duplex } from "node:stream";
import { linger } from "./linger.js";
import type { PendingAnswers } from "./pending-answers.js";
import { endPlainly, type PlainRefusal, plainRefusal } from "./plain-refusal.js";
import { breakBody } from "./read-body.js";
import { type RefusedRequest, refusedRequest } from "./refused-request.js";
import { wrongCoding, wrongVersion } from "./why-unserved.js";

/**
 * Ends a connection on which something came that is no HTTP. Requests that came before are answered
 * first; where the bytes belong to the body of one, its answer is the last.
 */
export function refuseBytes(
  error: Error,
  socket: Duplex,
  {
    pending,
    onRefused,
  }: {
    readonly pending: PendingAnswers;
    readonly onRefused: (refused: RefusedRequest) => void;
  },
): void {
  const refusal = refusalOf(error);
  if (refusal === undefined) {
    socket.destroy();
    return;
  }
  if (socket.writableEnded) {
    return; // The client goes on sending; what closes the connection is under way.
  }
  const request = pending.incomplete(socket);
  if (request === undefined) {
    onRefused(refusedRequest(undefined, refusal));
  } else {
    breakBody(request);
  }
  pending.whenNone(socket, () => {
    if (request === undefined) {
      endPlainly(socket, refusal);
    } else {
      socket.end();
      linger(socket);
    }
  });
}

/** What a client is told; undefined where it took too long, or is gone. */
function refusalOf(error: Error): PlainRefusal | undefined {
  switch ("code" in error ? error.code : undefined) {
    case "ERR_HTTP_REQUEST_TIMEOUT":
    case "ECONNRESET":
      return undefined;
    case "HPE_HEADER_OVERFLOW":
      return plainRefusal(431);
    case "HPE_INVALID_VERSION":
      return error.message.includes("Invalid HTTP version") ? wrongVersion : plainRefusal(400);
    case "HPE_PAUSED_H2_UPGRADE":
      return wrongVersion;
    case "HPE_INVALID_TRANSFER_ENCODING":
      // A length beside a coding has the same code, but is how requests are smuggled.
      return error.message.includes("Content-Length") ? plainRefusal(400) : wrongCoding;
    default:
      return plainRefusal(400);
  }
}
