import {
  type Capability,
  type CapabilityName,
  type CapabilityState,
  capabilityNames,
} from "../engine/capabilities.js";
import { claim } from "../engine/claim.js";
import { Inconclusive } from "../engine/outcome.js";
import type { Answer, Probe } from "../engine/probe.js";
import { remember } from "../engine/remember.js";
import { isObject, rowKey, rowsOf } from "../engine/rows.js";
import type { Survey } from "../engine/survey.js";
import { distantFuture } from "./list/distant-future.js";
import { unmatchedText } from "./list/unmatched-text.js";
import { invented } from "./not-found/invented.js";
import { chooseSearch } from "./pagination/choose-search.js";
import { plain } from "./validate/documents.js";
import { postValidate } from "./validate/post-validate.js";

type Query = Readonly<Record<string, string>>;

/**
 * Queries that leave rows out where their parameter is heeded; checks ask most of them. A further one is
 * asked where the first leaves it open: a search may answer oddly only where it finds nothing.
 */
function tellingQueries(
  name: Exclude<CapabilityName, "validate">,
  survey: Survey,
): readonly Query[] {
  const listed = chooseSearch(survey.rows)?.text ?? survey.names.at(-1);
  switch (name) {
    case "limit":
      return [{ limit: "2" }];
    case "search":
      return [{ search: unmatchedText }, ...(listed === undefined ? [] : [{ search: listed }])];
    case "version":
      return [{ version: invented.version }];
    case "updated_since":
      return [{ updated_since: distantFuture }];
  }
}

/**
 * Looks at what the target offers, by requests that checks make anyway. Never throws for what it answers:
 * what does not become clear is `unknown`.
 *
 * @param declared what is said of capabilities; it stands beside what is found
 */
export async function detectCapabilities(
  probe: Probe,
  survey: Survey,
  declared: Partial<Readonly<Record<CapabilityName, boolean>>>,
): Promise<readonly Capability[]> {
  const asking = remember({ probe, survey });
  const whole = survey.problem === undefined ? await list(asking, {}) : undefined;
  const found: Capability[] = [];
  for (const name of capabilityNames) {
    const finding =
      name === "validate"
        ? await findValidation(probe, survey)
        : await findFilter(asking, whole, tellingQueries(name, survey));
    const said = declared[name];
    found.push({ name, found: finding, ...(said !== undefined && { declared: said }) });
  }
  return found;
}

async function findFilter(
  probe: Probe,
  whole: Answer | undefined,
  queries: readonly Query[],
): Promise<CapabilityState> {
  const all = whole === undefined ? undefined : keysOf(whole);
  if (all === undefined) return "unknown";
  let state: CapabilityState = "unknown";
  for (const query of queries) {
    if (all.length <= Number(query["limit"] ?? 0)) return "unknown";
    state = stateBy(await list(probe, query), all);
    if (state === "offered") break;
  }
  return state;
}

function stateBy(answer: Answer | undefined, all: readonly string[]): CapabilityState {
  if (answer === undefined) return "unknown";
  if (answer.status === 501 || (answer.status >= 400 && answer.status < 500)) return "refused";
  const filtered = keysOf(answer);
  if (filtered === undefined) return "unknown";
  return filtered.join("\n") === all.join("\n") ? "ignored" : "offered";
}

async function findValidation(probe: Probe, survey: Survey): Promise<CapabilityState> {
  try {
    const { status, json } = await postValidate(
      { probe, claim, survey, capabilities: [] },
      JSON.stringify(plain),
    );
    return status === 200 && isObject(json) && typeof json["valid"] === "boolean"
      ? "offered"
      : "unknown";
  } catch (error) {
    if (!(error instanceof Inconclusive)) throw error;
    return error.outcome === "not-applicable" ? "absent" : "unknown";
  }
}

async function list(probe: Probe, query: Query): Promise<Answer | undefined> {
  try {
    return await probe.get("listServers", { query });
  } catch (error) {
    if (error instanceof Inconclusive) return undefined;
    throw error;
  }
}

/** The rows of a page, in whatever order they come; undefined where it is no listing. */
function keysOf(answer: Answer): readonly string[] | undefined {
  try {
    return rowsOf(answer).map(rowKey).sort();
  } catch (error) {
    if (error instanceof Inconclusive) return undefined;
    throw error;
  }
}
