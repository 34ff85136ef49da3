import { type Check, type CheckContext, defineCheck } from "../../engine/check.js";
import { findTwice } from "../../engine/find-twice.js";
import { nextCursorOf, rowKey, rowsOf } from "../../engine/rows.js";
import { isGap } from "./is-gap.js";

const largestPage = 99;

export const cursorSurvivesEncoding: Check = defineCheck({
  id: "pagination.cursor-survives-encoding",
  title: "a cursor is understood however much of it is percent-encoded",
  requirements: ["REQ-LIST-024"],
  level: "MUST",
  layer: "generic",
  breaks: "Clients that percent-encode cursors, as they have to, lose their place.",
  needs: { rows: 2 },
  async run(context) {
    const { claim, survey } = context;
    // Where a cursor names the last row of its page, one with a plus sign is the hardest to hand back.
    const plus = survey.rows
      .slice(0, largestPage)
      .findIndex(({ version }) => version.includes("+"));
    let compared = 0;
    for (const limit of new Set([1, plus + 1].filter((size) => size > 0))) {
      const found = await findTwice(async () => {
        const differences = await compareEncodings(context, limit);
        if (differences !== undefined) compared += 1;
        return differences ?? [];
      });
      claim.none(`faults of the page after \`limit=${limit}\``, found);
    }
    if (compared === 0) return claim.notTested("no page gives a cursor");
  },
});

/**
 * How the next pages differ that are asked for with the two encodings of their cursor; undefined where there
 * is none, or nothing to compare: a page may be empty while its cursor leads on. Each takes a first page of its
 * own, since a cursor may be good for one request only.
 */
async function compareEncodings(
  { probe, claim }: CheckContext,
  limit: number,
): Promise<readonly string[] | undefined> {
  const found: string[] = [];
  const nextPages: string[] = [];
  for (const encode of [encodeURIComponent, encodeEveryByte]) {
    const first = await probe.get("listServers", { query: { limit: String(limit) } });
    const cursor = first.status === 200 ? nextCursorOf(first) : undefined;
    if (cursor === undefined) return undefined;
    const next = await probe.send({
      target: `${probe.prefix}/servers?limit=${limit}&cursor=${encode(cursor)}`,
    });
    claim.status(next, 200);
    if ([first, next].some(isGap)) return undefined;
    const before = new Set(rowsOf(first).map(rowKey));
    const keys = rowsOf(next).map(rowKey).sort();
    found.push(
      ...keys.filter((key) => before.has(key)).map((key) => `${key} is on the page before too`),
    );
    nextPages.push(keys.join(", "));
  }
  const [plain, encoded] = nextPages;
  if (plain !== encoded) found.push(`${plain} became ${encoded} with every byte encoded`);
  return found;
}

/** Percent-encodes unreserved characters as well, which changes nothing (RFC 3986 §2.3). */
function encodeEveryByte(text: string): string {
  return [...new TextEncoder().encode(text)]
    .map((byte) => `%${byte.toString(16).padStart(2, "0").toUpperCase()}`)
    .join("");
}
