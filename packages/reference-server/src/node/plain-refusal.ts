import { type ServerResponse, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { linger } from "./linger.js";

/** An answer in plain text that is given below every registry, and ends the connection. */
export interface PlainRefusal {
  readonly status: number;
  readonly text: string;
}

/** Type of what is answered below every registry. */
export const plainText = "text/plain; charset=utf-8";

/** A refusal whose text names the status, and what is wrong where that is said. */
export function plainRefusal(status: number, more = ""): PlainRefusal {
  return { status, text: `${status} ${STATUS_CODES[status]}${more}` };
}

/** Refuses a request. */
export function answerPlainly(response: ServerResponse, { status, text }: PlainRefusal): void {
  response.sendDate = false;
  response.useChunkedEncodingByDefault = false;
  response.writeHead(status, { "content-type": plainText, connection: "close" });
  response.end(text);
}

/** Refuses what is no request. */
export function endPlainly(socket: Duplex, { status, text }: PlainRefusal): void {
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: ${plainText}\r\nConnection: close\r\n\r\n${text}`,
  );
  linger(socket);
}
