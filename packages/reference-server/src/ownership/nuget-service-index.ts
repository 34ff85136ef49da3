import { baseUrlOf } from "./base-url.js";
import { ask, type Reply } from "./outgoing/ask.js";
import { listMember, readJson, textMember } from "./outgoing/read-json.js";
import type { PackageFields } from "./package-fields.js";
import type { VerifierContext } from "./verifier.js";

/** A value, or the reason why the package is refused. */
export type Found<Value> = { readonly value: Value } | { readonly refusal: string };

type Resources = ReadonlyMap<string, string>;

/** The address of a kind of resource, from the service index of the registry that a package names. */
export async function findNugetResource(
  kind: string,
  fields: PackageFields,
  context: VerifierContext,
): Promise<Found<string>> {
  const resources = await readServiceIndex(baseUrlOf(fields, context), context);
  if ("refusal" in resources) {
    return resources;
  }
  const address = resources.value.get(kind);
  return address === undefined
    ? { refusal: `NuGet service index has no resource '${kind}'` }
    : { value: address };
}

/** Asks a NuGet address; `what` is there names it in the reason for which there is no answer. */
export async function askNuget(
  context: VerifierContext,
  url: string,
  what: "README" | "package index" | "service index",
): Promise<Found<Reply>> {
  const reply = await ask(context, url);
  return "failure" in reply
    ? { refusal: `failed to fetch NuGet ${what}: ${reply.failure}` }
    : { value: reply };
}

async function readServiceIndex(url: string, context: VerifierContext): Promise<Found<Resources>> {
  const known = context.serviceIndexes.get(url);
  if (known !== undefined) {
    return { value: known };
  }
  const reply = await askNuget(context, url, "service index");
  if ("refusal" in reply) {
    return reply;
  }
  const { status, body } = reply.value;
  if (status !== 200) {
    return { refusal: `NuGet service index returned status ${status}` };
  }
  const resources = readJson(body, readResources);
  if ("failure" in resources) {
    return { refusal: `failed to parse NuGet service index: ${resources.failure}` };
  }
  context.serviceIndexes.set(url, resources.value);
  return resources;
}

function readResources(json: unknown): Resources {
  const entries = listMember(json, "resources").map(
    (each) => [textMember(each, "@type"), textMember(each, "@id")] as const,
  );
  return new Map(entries.reverse()); // Of several of a kind the first counts.
}
