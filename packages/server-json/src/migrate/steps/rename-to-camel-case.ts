import { isRecord } from "../../is-record.js";
import type { Step } from "../change.js";
import { eachInput } from "../each-input.js";
import { mapObjects, memberOf, renameMembers, withMember } from "../members.js";

const documentNames = new Map([["website_url", "websiteUrl"]]);
const packageNames = new Map([
  ["registry_type", "registryType"],
  ["registry_name", "registryType"],
  ["registry_base_url", "registryBaseUrl"],
  ["file_sha256", "fileSha256"],
  ["runtime_hint", "runtimeHint"],
  ["runtime_arguments", "runtimeArguments"],
  ["package_arguments", "packageArguments"],
  ["environment_variables", "environmentVariables"],
]);
const identifierName = new Map([["name", "identifier"]]);
const transportNames = new Map([
  ["transport_type", "type"],
  ["transportType", "type"],
]);
const inputNames = new Map([
  ["is_required", "isRequired"],
  ["required", "isRequired"],
  ["is_secret", "isSecret"],
  ["secret", "isSecret"],
  ["value_hint", "valueHint"],
  ["is_repeated", "isRepeated"],
]);

const reason = "members have been written in camelCase since 2025-09-16";
const reasonOfIdentifier = "what a package is called in its registry is its `identifier`";

/** Until 2025-09-16 members were written in snake_case, and some had other names. */
export const renameToCamelCase: Step = (document, note) => {
  let renamed = renameMembers(document, documentNames, "", reason, note);
  renamed = mapObjects(renamed, "packages", (element, place) => {
    const members = renameMembers(element, packageNames, place, reason, note);
    const named = renameMembers(members, identifierName, place, reasonOfIdentifier, note);
    const transport = memberOf(named, "transport");
    if (!isRecord(transport)) return named;
    const inside = `${place}.transport`;
    const changed = renameMembers(transport, transportNames, inside, reason, note);
    return withMember(named, "transport", changed);
  });
  renamed = mapObjects(renamed, "remotes", (remote, place) =>
    renameMembers(remote, transportNames, place, reason, note),
  );
  return eachInput(renamed, (input, place) =>
    renameMembers(input, inputNames, place, reason, note),
  );
};
