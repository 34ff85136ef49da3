import { requirements } from "@mcp-registry-kit/types/requirements";
import type { Choice } from "../diversity/choice.js";
import { choices } from "../diversity/index.js";

const introduction = `--diversity SEED: a whole number, which makes about half of the choices; or names with commas between
them and a seed for their form (1 unless given), such as seed=7,tinyPages,keyOrder

Every choice is legal: behind it stand the sentences of the specification that leave it open, and the
requirements of the official registry that it does not keep. Choices marked * are made by name alone,
since without them a test cannot fill the registry.
`;

/** What `--diversity help` prints: every choice, what allows it, and what it departs from. */
export function describeDiversity(): string {
  const listed = Object.entries(choices).map(([name, choice]) => {
    const { does, allowedBy, departsFrom, onlyByName } = choice;
    return [
      `  ${name}${onlyByName ? " *" : ""}`,
      `      ${does}`,
      ...allowedBy.map((source) => `      allowed by ${quote(source)}`),
      ...(departsFrom.length > 0 ? [`      departs from ${departsFrom.join(", ")}`] : []),
      "",
    ].join("\n");
  });
  return [introduction, ...listed].join("\n");
}

function quote(source: Choice["allowedBy"][number]): string {
  return isRequirement(source) ? `${source}: ${requirements[source].text}` : source;
}

function isRequirement(source: string): source is keyof typeof requirements {
  return Object.hasOwn(requirements, source);
}
