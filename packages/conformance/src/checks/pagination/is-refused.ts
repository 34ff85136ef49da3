import type { Answer } from "../../engine/probe.js";

/** Whether a request was refused as the caller's fault: a registry may do that with a `limit`. */
export function isRefused({ status }: Answer): boolean {
  return status >= 400 && status < 500;
}
