import type { Oddity } from "../helpers/mutant.js";

/** Legal habits of the area `surface`. */
export const surfaceOddities: readonly Oddity[] = [
  {
    name: "offers no HEAD",
    misses: ["surface.head"],
    wrap: (sound) => async (request) =>
      request.method === "HEAD" ? new Response(null, { status: 405 }) : sound(request),
  },
];
