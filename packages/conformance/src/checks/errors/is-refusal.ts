import type { Answer } from "../../engine/probe.js";

/** Whether an answer says that the request is at fault. */
export function isRefusal({ status }: Answer): boolean {
  return status >= 400 && status < 500;
}
