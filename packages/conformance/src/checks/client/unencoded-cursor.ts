import { type Check, defineCheck } from "../../engine/check.js";
import { findTwice } from "../../engine/find-twice.js";
import type { Probe } from "../../engine/probe.js";
import { remember } from "../../engine/remember.js";
import { nextCursorOf, rowKey, rowsOf } from "../../engine/rows.js";
import { isGap } from "../pagination/is-gap.js";

/** What ends a query, parts it, or stands for something else in it. */
const broken = /[&#+%\s]|[^\x21-\x7e]/;
const limits = [1, 2, 3];

export const unencodedCursor: Check = defineCheck({
  id: "client.unencoded-cursor",
  title: "a cursor leads on also where it is put into the query as it is",
  requirements: ["REQ-CLIENT-040"],
  level: "SHOULD",
  layer: "client",
  breaks:
    "VS Code does not encode cursors: its gallery shows the first page alone, or the same one again.",
  needs: { rows: 2 },
  async run(context) {
    const { probe, claim } = context;
    const pages = [];
    for (const limit of limits) {
      const page = await remember(context).get("listServers", { query: { limit: String(limit) } });
      const cursor = page.status === 200 ? nextCursorOf(page) : undefined;
      if (cursor !== undefined) pages.push({ limit, cursor });
    }
    if (pages.length === 0) return claim.notTested("no page has a cursor");
    const plain = pages.find(({ cursor }) => !broken.test(cursor));
    claim.that(
      plain !== undefined,
      "every cursor holds characters that mean something else in a query",
      "a cursor without `&`, `#`, `+`, `%`, blanks and letters beyond ASCII",
      pages.map(({ cursor }) => cursor),
    );
    if (plain === undefined) return;

    // Each encoding takes a first page of its own, since a cursor may be good for one request only.
    const query = { limit: String(plain.limit) };
    const follow = async (asking: Probe, isEncoded: boolean): Promise<string | undefined> => {
      const cursor = nextCursorOf(await asking.get("listServers", { query }));
      if (cursor === undefined || broken.test(cursor)) return undefined;
      const next = isEncoded
        ? await asking.get("listServers", { query: { ...query, cursor } })
        : await asking.send({
            target: `${asking.prefix}/servers?limit=${plain.limit}&cursor=${cursor}`,
          });
      if (isGap(next)) return undefined;
      return next.status === 200
        ? rowsOf(next).map(rowKey).sort().join(", ")
        : `status ${next.status}`;
    };
    const differences = await findTwice(async (isAgain) => {
      const encoded = await follow(isAgain ? probe : remember(context), true);
      const unencoded = await follow(probe, false);
      const isSame = encoded === undefined || unencoded === undefined || encoded === unencoded;
      return isSame ? [] : [`${encoded} became ${unencoded} with the cursor as it is`];
    });
    claim.none("pages that an unencoded cursor leads to in the place of another", differences);
  },
});
