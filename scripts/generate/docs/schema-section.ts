import { asObject } from "../../lib/is-object.js";
import { describeLimits, describeType } from "./describe-schema.js";
import { code, prose, table } from "./markdown.js";

/** A named schema: what it is, what it is composed of, and a table of its members. */
export function schemaSection(
  name: string,
  schema: unknown,
  linkToSchema: (name: string) => string,
): string {
  const { description, additionalProperties } = asObject(schema);
  const type = describeType(schema, linkToSchema);
  const limits = describeLimits(schema);
  const members = membersOf(schema);
  const needed = alternativesOf(schema);
  const form = [type && `Type: ${type}`, limits].filter(Boolean).join(", ");
  const rules = [
    form && `${form}.`,
    needed.length > 1 && `Needs ${needed.map((member) => code(member)).join(" or ")}.`,
    additionalProperties === false && "Closed: no other members.",
  ];
  return [
    `### ${name}`,
    prose(description),
    rules.filter(Boolean).join(" "),
    members.length === 0
      ? ""
      : table(
          ["member", "type", "required", "limits", "description"],
          members.map(({ name: member, isRequired, schema: inner }) => [
            code(member),
            describeType(inner, linkToSchema),
            isRequired ? "yes" : "",
            describeLimits(inner),
            prose(asObject(inner)["description"]),
          ]),
        ),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

interface Member {
  readonly name: string;
  readonly isRequired: boolean;
  readonly schema: unknown;
}

/**
 * Members of a schema and of the objects that stand in it without a name of their own, by their paths. What
 * one branch of an alternative requires is required by no other.
 */
function membersOf(schema: unknown, prefix = ""): Member[] {
  const { properties, required, items, allOf, anyOf, oneOf } = asObject(schema);
  const owed = Array.isArray(required) ? required : [];
  const own = Object.entries(asObject(properties)).flatMap(([name, inner]): Member[] => [
    { name: `${prefix}${name}`, isRequired: owed.includes(name), schema: inner },
    ...membersOf(inner, `${prefix}${name}.`),
  ]);
  const optional = [anyOf, oneOf]
    .flatMap((list) => (Array.isArray(list) ? list : []))
    .flatMap((branch) => membersOf(branch, prefix))
    .map((member) => ({ ...member, isRequired: false }));
  const found = [
    ...own,
    ...(Array.isArray(allOf) ? allOf : []).flatMap((branch) => membersOf(branch, prefix)),
    ...optional,
    ...(items === undefined ? [] : membersOf(items, prefix.replace(/\.$/, "[]."))),
  ];
  return found.filter(({ name }, index) => found.findIndex((it) => it.name === name) === index);
}

/** Members of which one must be there: each is what a branch of an alternative requires, and all that it does. */
function alternativesOf(schema: unknown): string[] {
  const { allOf, anyOf } = asObject(schema);
  const lists = [anyOf, ...(Array.isArray(allOf) ? allOf.map((it) => asObject(it)["anyOf"]) : [])];
  return lists
    .flatMap((list) => (Array.isArray(list) ? list : []))
    .flatMap((branch) => {
      const { required } = asObject(branch);
      return Array.isArray(required) && required.length === 1 ? required.map(String) : [];
    });
}
