import { looksLikeVersionRange } from "@mcp-registry-kit/server-json";
import { expect, test } from "vitest";

const ranges =
  "^1.2.3|~1.2.3|>=1.0.0|<=1|>1|<1|=1.0.0|>= 1.0|^1.2.3.4|^01|1 - 2|1 -2|1.2.3 - 2.0.0|1.x|1.2.*|" +
  "1.2.x|1.2.X|*.*|x.x.x|v1.x|10.x.*|01.x|1.0-x|1.0.0-next.1|1.0.0-linux|1.0.0-experimental|" +
  "1.0.0-ex|1.0.0-rc.x|\u00a0^1\u3000|\t1.x\u0085|^\f1";
const versions =
  "==1.0.0|!=1.0|^1.x|~1.x|>=1.0.0 <2.0.0|1-2|2025-06-18|1 - 2 - 3|1.2.3 - 2.x|*|x|x.y|1..x|" +
  "1.2.3.4|1.2.3.x|1.0.0.0-x|1.0.0+linux|1.0.0-next+b|1.0.0-next.1+b|v1.0|1.0.0,2.0.0|0x1.2|~>1|" +
  "^V1|1.0.0| |latest|Latest|^\u00a01|^\v1|^\u0661|\ufeff^1|1 \v- 2|\u001c^1";

test.each([...ranges.split("|"), "1.2 || 1.3", "1.2||1.3"])("%j is a range", (version) => {
  expect(looksLikeVersionRange(version)).toBe(true);
});

test.each([...versions.split("|"), "", "1.x || 2.x", "^1\n.2"])("%j is no range", (version) => {
  expect(looksLikeVersionRange(version)).toBe(false);
});
