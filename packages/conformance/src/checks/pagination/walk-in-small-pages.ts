import type { CheckContext } from "../../engine/check.js";
import { remember } from "../../engine/remember.js";
import type { Walk } from "../../engine/walk.js";
import { pageSize } from "./page-size.js";
import { walkWithLimit } from "./walk-with-limit.js";

const fewPages = 6;
const mostPages = 60;

/**
 * The default listing in several pages: the survey's walk where it has some, else a walk with a smaller page
 * size.
 */
export async function walkInSmallPages(context: CheckContext): Promise<Walk> {
  const { survey, probe } = context;
  const surveyed = survey.walk(probe);
  if (surveyed.pages.length >= fewPages || surveyed.end !== "end") return surveyed;
  const size = pageSize(survey.rows.length, fewPages);
  return walkWithLimit(context, size, mostPages, remember(context));
}
