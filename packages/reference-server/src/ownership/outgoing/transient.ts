/** Whether a status says that the same request may succeed later: 429 and all of 5xx. */
export function isTransient(status: number): boolean {
  return status === 429 || (status >= 500 && status <= 599);
}
