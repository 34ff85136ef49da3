import { type Check, defineCheck } from "../../engine/check.js";
import { rowKey, rowsOf } from "../../engine/rows.js";
import { mostEmptyPages } from "../../engine/walk.js";
import { repeated } from "../list/repeated.js";
import { emptyPagesAtEnd } from "./empty-pages-at-end.js";
import { walkInSmallPages } from "./walk-in-small-pages.js";

export const walkEnds: Check = defineCheck({
  id: "pagination.walk-ends",
  title: "a walk comes to an end",
  requirements: ["REQ-LIST-021"],
  level: "MUST",
  layer: "generic",
  breaks: "Clients without a guard of their own walk forever.",
  needs: { rows: 2 },
  async run(context) {
    const { claim } = context;
    const { pages, end } = await walkInSmallPages(context);
    if (end === "end") return;
    claim.that(
      end !== "repeated-cursor",
      "a cursor leads back to a page that was seen before",
      "another cursor on every page",
      `page ${pages.length} gives a cursor that was given before`,
    );

    const contents = pages
      .map((page) => rowsOf(page).map(rowKey).join(", "))
      .filter((content) => content !== "");
    claim.none("pages that come again under another cursor", repeated(contents));
    claim.atMost("the number of empty pages in a row", emptyPagesAtEnd(pages), mostEmptyPages);
    return claim.notTested(`no end was in sight after ${pages.length} pages`);
  },
});
