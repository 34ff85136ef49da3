import { isObject } from "../modes/is-object.js";
import { jsonOf, withJson } from "../modes/open-answer.js";
import type { Random } from "../modes/random.js";
import type { Choice } from "./choice.js";

/** Orders members otherwise. */
export const keyOrder: Choice = {
  does: "gives the members of objects in another order",
  allowedBy: ["RFC 8259 §4: an object is an unordered collection of members"],
  departsFrom: [],
  start: (random) => async (exchange, next) => {
    const answer = await next(exchange);
    const value = jsonOf(answer);
    return value === undefined ? answer : withJson(answer, reordered(value, random));
  },
};

function reordered(value: unknown, random: Random): unknown {
  if (Array.isArray(value)) {
    return value.map((item) => reordered(item, random));
  }
  if (!isObject(value)) {
    return value;
  }
  const places = Object.entries(value).map(([name, member]) => {
    return { name, member, place: random(`keyOrder/${name}`, 0) };
  });
  places.sort((left, right) => left.place - right.place);
  return Object.fromEntries(places.map(({ name, member }) => [name, reordered(member, random)]));
}
