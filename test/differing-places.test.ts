import { expect, test } from "vitest";
import { differingPlaces } from "../scripts/lib/differing-places.js";

test.each([
  [{ a: 1 }, { a: 1 }, []],
  [{ a: 1 }, { a: 2 }, ["/a"]],
  [{ a: 1, b: [{ c: 1 }] }, { b: [{ c: 2 }], a: 1 }, ["/b/0/c"]],
  [{ a: 1 }, {}, ["/a"]],
  [{ a: [1] }, { a: [1, 2] }, ["/a"]],
  [{ a: [1] }, { a: { 0: 1 } }, ["/a"]],
  [{ a: { b: 1 } }, { a: null }, ["/a"]],
  [[], {}, [""]],
  [{ a: 1, b: 1 }, { a: 2, c: 1 }, ["/a", "/b", "/c"]],
])("%j and %j differ at %j", (left, right, places) => {
  expect(differingPlaces(left, right)).toEqual(places);
  expect(differingPlaces(right, left)).toHaveLength(places.length);
});
