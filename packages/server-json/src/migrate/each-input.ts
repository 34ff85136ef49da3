import { isRecord } from "../is-record.js";
import type { JsonObject } from "./change.js";
import { mapObjects, memberOf, withMember } from "./members.js";

type Change = (object: JsonObject, place: string) => JsonObject;

const inputLists = ["runtimeArguments", "packageArguments", "environmentVariables"] as const;

/** The document with every input changed: arguments, environment variables, headers, and their variables. */
export function eachInput(document: JsonObject, change: Change): JsonObject {
  const inPackages = mapObjects(document, "packages", (element, place) => {
    const changed = inputLists.reduce(
      (object, name) => mapObjects(object, name, withVariables(change), `${place}.`),
      element,
    );
    const transport = memberOf(changed, "transport");
    if (!isRecord(transport)) return changed;
    return withMember(changed, "transport", inTransport(transport, `${place}.transport`, change));
  });
  return mapObjects(inPackages, "remotes", (remote, place) => inTransport(remote, place, change));
}

function inTransport(transport: JsonObject, place: string, change: Change): JsonObject {
  const changed = mapObjects(transport, "headers", withVariables(change), `${place}.`);
  return mapVariables(changed, place, change);
}

function withVariables(change: Change): Change {
  return (input, place) => mapVariables(change(input, place), place, change);
}

function mapVariables(object: JsonObject, place: string, change: Change): JsonObject {
  const variables = memberOf(object, "variables");
  if (!isRecord(variables)) return object;
  const changed = Object.entries(variables).map(([name, input]) => [
    name,
    isRecord(input) ? change(input, `${place}.variables.${name}`) : input,
  ]);
  return withMember(object, "variables", Object.fromEntries(changed));
}
