import type { Oddity } from "../helpers/mutant.js";

function isValidation(request: Request): boolean {
  return request.method === "POST" && new URL(request.url).pathname.endsWith("/validate");
}

/** Legal habits of the area `validate`. */
export const validateOddities: readonly Oddity[] = [
  {
    name: "validates no documents",
    wrap: (sound) => async (request) =>
      isValidation(request)
        ? Response.json({ error: "Not offered by this registry" }, { status: 501 })
        : sound(request),
  },
  {
    name: "names issues of the JSON Schema in any order, and once for each branch",
    wrap: (sound) => async (request) => {
      const response = await sound(request);
      if (!isValidation(request) || response.status !== 200) return response;
      const { valid, issues } = (await response.json()) as { valid: boolean; issues: Issue[] };
      const ofVersion = issues.filter(({ path }) => path === "schema");
      const others = issues.filter((issue) => !ofVersion.includes(issue));
      const bySchema = others.filter(({ type }) => type === "schema").reverse();
      const after = others.filter(({ type }) => type !== "schema");
      return Response.json({ valid, issues: [...ofVersion, ...bySchema, ...bySchema, ...after] });
    },
  },
];

interface Issue {
  readonly type: string;
  readonly path: string;
}
