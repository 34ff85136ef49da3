import { html, type Markup } from "./html.js";

/** The status of a row where it is another than active, which goes without saying. */
export function statusMark(status: string): Markup | undefined {
  return status === "active"
    ? undefined
    : html`<span class="mark" data-status="${status}">${status}</span>`;
}
