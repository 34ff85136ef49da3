import type { ProblemReason } from "@mcp-registry-kit/types";
import type { Call } from "../call.js";
import { findJsonFault } from "../json-fault.js";
import { isJsonContentType } from "./content-type.js";
import {
  bodyBroken,
  bodyRequired,
  bodyTooLarge,
  bodyTooSlow,
  type Problem,
  validationFailed,
} from "./problems.js";

const bodyLimit = 1_048_576;
const bodyMilliseconds = 5000;
const maximumDepth = 1000;
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lossyDecoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** A body that is JSON, or the problem that it makes together with the faults known before. */
export type ReadBody = { readonly value: unknown } | { readonly problem: Problem };

/** Reads a JSON body; `reasons` are faults found before the body, which its problem lists first. */
export async function readRequestBody(
  call: Call,
  reasons: readonly ProblemReason[],
): Promise<ReadBody> {
  const reading = await call.body(bodyLimit, bodyMilliseconds);
  switch (reading.outcome) {
    case "too-large":
      return { problem: bodyTooLarge(bodyLimit, reasons) };
    case "too-slow":
      return { problem: bodyTooSlow(reasons) };
    case "broken":
      return { problem: bodyBroken(reasons) };
    case "complete":
      return reading.bytes.length === 0
        ? { problem: bodyRequired(reasons) }
        : parseBody(reading.bytes, call.header("content-type") ?? "", reasons);
  }
}

function parseBody(
  bytes: Uint8Array,
  contentType: string,
  reasons: readonly ProblemReason[],
): ReadBody {
  const text = decode(bytes);
  const refuse = (message: string, status: 400 | 415): ReadBody => {
    const value = text ?? lossyDecoder.decode(bytes);
    return {
      problem: validationFailed([...reasons, { message, location: "body", value }], status),
    };
  };
  if (!isJsonContentType(contentType)) {
    return refuse(`unknown content type: ${contentType}`, 415);
  }
  if (text === undefined) {
    return refuse("text is not valid UTF-8", 400);
  }
  const fault = findJsonFault(text, maximumDepth);
  return fault === undefined ? { value: JSON.parse(text) } : refuse(fault.message, 400);
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined; // Not UTF-8, which the caller reports.
  }
}
