import type { Oddity } from "../helpers/mutant.js";
import { answerInstead, problem } from "../helpers/rewrite.js";

/** Legal habits of the area `auth`. */
export const authOddities: readonly Oddity[] = [
  {
    name: "exchanges no tokens",
    wrap: (sound) =>
      answerInstead(sound, ({ pathname }) =>
        pathname.includes("/auth/")
          ? problem(404, "Endpoint not found. See /docs for the API documentation.")
          : undefined,
      ),
  },
  {
    name: "has a clock that is an hour ahead, and says so",
    wrap: (sound) =>
      answerInstead(sound, async ({ pathname }, request) => {
        if (!/\/auth\/(?:dns|http)$/.test(pathname) || request.method !== "POST") return undefined;
        const ahead = 3_600_000;
        const text = await request.clone().text();
        const moved = text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/, (instant) =>
          new Date(Date.parse(instant) - ahead).toISOString(),
        );
        const response = await sound(new Request(request, { method: "POST", body: moved }));
        response.headers.set("date", new Date(Date.now() + ahead).toUTCString());
        return response;
      }),
  },
];
