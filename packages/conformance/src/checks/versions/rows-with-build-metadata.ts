import { isSemanticVersion } from "@mcp-registry-kit/server-json";
import type { Row } from "../../engine/rows.js";
import type { Survey } from "../../engine/survey.js";
import { isAskable } from "./is-askable.js";

/** At most `count` listed rows whose version is semantic and holds a `+`. */
export function rowsWithBuildMetadata(survey: Survey, count: number): readonly Row[] {
  return survey.rows
    .filter((row) => row.version.includes("+") && isSemanticVersion(row.version) && isAskable(row))
    .slice(0, count);
}
