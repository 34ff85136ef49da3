import type { BrowserContext, Page } from "playwright-core";

/** A page, and what went wrong on it. */
export interface WatchedPage {
  readonly page: Page;
  /** Errors, messages on the console, refused content, dialogs, and requests to other origins; empty where all is well. */
  readonly faults: string[];
}

/** Opens an empty page and writes down whatever a page of one `origin` must not do. */
export async function watchPage(context: BrowserContext, origin: string): Promise<WatchedPage> {
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", ({ message }) => faults.push(`error: ${message}`));
  page.on("console", (message) => faults.push(`console: ${message.text()}`));
  page.on("dialog", (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== origin) faults.push(`request: ${request.url()}`);
  });
  await page.exposeFunction("refused", (what: string) => faults.push(`refused: ${what}`));
  await page.addInitScript(`
    document.addEventListener("securitypolicyviolation", ({ blockedURI, effectiveDirective }) => {
      refused(effectiveDirective + " " + blockedURI);
    });
  `);
  return { page, faults };
}
