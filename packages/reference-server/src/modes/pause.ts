/** Resolves after some milliseconds, or rejects as soon as the signal aborts. */
export function pause(milliseconds: number, gone?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const onGone = (): void => {
      clearTimeout(timer);
      reject(gone?.reason);
    };
    const timer = setTimeout(() => {
      gone?.removeEventListener("abort", onGone);
      resolve();
    }, milliseconds);
    if (gone?.aborted === true) {
      onGone();
    } else {
      gone?.addEventListener("abort", onGone, { once: true });
    }
  });
}
