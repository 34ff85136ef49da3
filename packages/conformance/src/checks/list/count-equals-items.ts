import { type Check, defineCheck } from "../../engine/check.js";
import type { Answer } from "../../engine/probe.js";
import { remember } from "../../engine/remember.js";
import { isObject } from "../../engine/rows.js";
import { itemsOf } from "./items-of.js";

export const countEqualsItems: Check = defineCheck({
  id: "list.count-equals-items",
  title: "`metadata.count` is the number of items on the page",
  requirements: ["REQ-LIST-007"],
  level: "SHOULD",
  layer: "generic",
  needs: { rows: 3 },
  async run(context) {
    const { probe, claim, survey } = context;
    const page = await remember(context).get("listServers", { query: { limit: "2" } });
    const counted = [page, ...survey.walk(probe).pages].flatMap((answer) => {
      const count = countOf(answer);
      return answer.status !== 200 || count === undefined
        ? []
        : [{ count, items: itemsOf(answer).length }];
    });
    if (counted.length === 0) return claim.notApplicable("no page gives `metadata.count`");

    claim.none(
      "pages whose `metadata.count` is not the number of their items",
      counted.filter(({ count, items }) => count !== items),
    );
  },
});

function countOf({ json }: Answer): unknown {
  const metadata = isObject(json) ? json["metadata"] : undefined;
  return isObject(metadata) ? (metadata["count"] ?? undefined) : undefined;
}
