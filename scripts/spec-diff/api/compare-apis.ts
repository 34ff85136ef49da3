import { isDeepStrictEqual } from "node:util";
import { asObject } from "../../lib/is-object.js";
import type { Difference } from "../difference.js";
import { childOf, placeOf, topOf } from "../node.js";
import { showChange } from "../show.js";
import { compareBaseUrls } from "./compare-base-urls.js";
import { compareOperations } from "./compare-operations.js";
import { compareSecuritySchemes } from "./compare-security-schemes.js";

/** Two OpenAPI documents, each in one piece: what operations refer to counts, what nothing refers to does not. */
export function compareApis(before: unknown, after: unknown): Difference[] {
  return [
    ...compareBaseUrls(before, after),
    ...compareOperations(before, after),
    ...compareSecuritySchemes(before, after),
    ...compareInfo(before, after),
  ];
}

/** What only explains: `info`, and what stands beside tags and base URLs. */
function compareInfo(before: unknown, after: unknown): Difference[] {
  const [was, is] = [topOf(before), topOf(after)];
  const members = Object.keys({
    ...asObject(childOf(was, "info").value),
    ...asObject(childOf(is, "info").value),
  });
  return [...members.map((member) => ["info", member]), ["tags"]]
    .map((path) => [was, is].map((top) => path.reduce((node, step) => childOf(node, step), top)))
    .flatMap(([left, right]): Difference[] =>
      left === undefined || right === undefined || isDeepStrictEqual(left.value, right.value)
        ? []
        : [
            {
              kind: "text-changed",
              place: placeOf(left, right),
              detail: showChange(left.value, right.value),
              subject: {},
            },
          ],
    );
}
