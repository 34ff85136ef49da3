/** Whether a request was refused as the caller's fault: a registry may do that with a `limit`. */
export function isRefused(answer: { readonly status: number | null } | undefined): boolean {
  const status = answer?.status ?? 0;
  return status >= 400 && status < 500;
}
