import {
  addition,
  type DirectedEffects,
  type Effects,
  editorial,
  incompatible,
  narrower,
  owed,
  wider,
  withdrawn,
} from "./effects.js";

/** What a kind of change is called, and what it means; for schemas that depends on who sends the value. */
export interface KindOfChange {
  readonly title: string;
  readonly effects: Effects | DirectedEffects;
}

const kind = (title: string, effects: Effects | DirectedEffects): KindOfChange => ({
  title,
  effects,
});

/** Every kind of change that the comparison knows, with its classification. The table decides; nothing else does. */
export const kinds = {
  "operation-added": kind("operation added", owed),
  "optional-operation-added": kind(
    "operation added that only a registry which offers it owes",
    addition,
  ),
  "operation-removed": kind("operation removed", withdrawn),
  "operation-moved": kind("operation moved to another path or method", incompatible),
  "operation-renamed": kind("operationId changed", { servers: "editorial", clients: "breaking" }),
  "layer-raised": kind("owed by more registries", owed),
  "layer-lowered": kind("owed by fewer registries", withdrawn),
  "deprecation-announced": kind("deprecated", addition),
  "deprecation-withdrawn": kind("no longer deprecated", editorial),
  "base-url-added": kind("base URL added", owed),
  "base-url-removed": kind("base URL removed", withdrawn),

  "token-required": kind("a token is required", incompatible),
  "token-not-required": kind("no token is required", owed),
  "security-alternative-added": kind("another way to authorise added", owed),
  "security-alternative-removed": kind("a way to authorise removed", withdrawn),
  "security-changed": kind("way to authorise changed", incompatible),

  "parameter-added": kind("optional parameter added", owed),
  "required-parameter-added": kind("required parameter added", incompatible),
  "parameter-removed": kind("parameter removed", withdrawn),
  "parameter-required": kind("parameter is required", narrower),
  "parameter-optional": kind("parameter is optional", wider),

  "request-body-added": kind("optional request body added", owed),
  "required-request-body-added": kind("required request body added", incompatible),
  "request-body-removed": kind("request body removed", withdrawn),
  "request-body-required": kind("request body is required", narrower),
  "request-body-optional": kind("request body is optional", wider),
  "media-type-added": kind("media type added", wider),
  "media-type-removed": kind("media type removed", narrower),

  "status-added": kind("success or redirect status added", wider),
  "error-status-added": kind("error status added", addition),
  "status-removed": kind("success or redirect status removed", incompatible),
  "error-status-removed": kind("error status removed", narrower),
  "header-added": kind("optional answer header added", addition),
  "required-header-added": kind("required answer header added", narrower),
  "header-removed": kind("answer header removed", withdrawn),
  "header-required": kind("answer header is always there", narrower),
  "header-optional": kind("answer header may be absent", wider),

  "type-narrowed": kind("fewer types allowed", narrower),
  "type-widened": kind("more types allowed", wider),
  "type-changed": kind("type changed", incompatible),
  "values-removed": kind("fewer values allowed", narrower),
  "values-added": kind("more values allowed", wider),
  "limit-tightened": kind("limit tightened", narrower),
  "limit-loosened": kind("limit loosened", wider),
  "pattern-added": kind("pattern added", narrower),
  "pattern-removed": kind("pattern removed", wider),
  "pattern-changed": kind("pattern changed", incompatible),
  "format-narrowed": kind("format narrowed", narrower),
  "format-widened": kind("format widened", wider),
  "format-changed": kind("format changed", incompatible),
  "default-added": kind("default added", owed),
  "default-removed": kind("default removed", withdrawn),
  "default-changed": kind("default changed", incompatible),

  "member-added": kind("optional member added", addition),
  "member-allowed": kind("optional member added to a closed object", wider),
  "required-member-added": kind("required member added", narrower),
  "required-member-allowed": kind("required member added to a closed object", incompatible),
  "member-removed": kind("member removed", withdrawn),
  "member-forbidden": kind("member removed from a closed object", {
    request: withdrawn,
    response: incompatible,
  }),
  "member-required": kind("member is required", narrower),
  "member-optional": kind("member is optional", wider),
  "object-closed": kind("further members forbidden", narrower),
  "object-opened": kind("further members allowed", wider),

  "alternative-added": kind("alternative added", wider),
  "alternative-removed": kind("alternative removed", narrower),
  "constraint-added": kind("constraint added", narrower),
  "constraint-removed": kind("constraint removed", wider),
  "constraint-changed": kind("constraint changed", incompatible),

  "text-changed": kind("text changed", editorial),
  "example-changed": kind("example changed", editorial),
  "extension-changed": kind("extension changed", editorial),
  "declaration-changed": kind("declaration changed", incompatible),

  "document-schema-added": kind("document schema added", addition),
  "document-schema-removed": kind("document schema removed", withdrawn),

  "must-added": kind("MUST added", owed),
  "advice-added": kind("SHOULD or MAY added", addition),
  "must-removed": kind("MUST removed", withdrawn),
  "advice-removed": kind("SHOULD or MAY removed", addition),
  "must-raised": kind("level raised to MUST", owed),
  "must-lowered": kind("level lowered from MUST", withdrawn),
  "advice-level-changed": kind("level changed below MUST", addition),
  "must-binds-more": kind("MUST binds more registries", owed),
  "must-binds-fewer": kind("MUST binds fewer registries", withdrawn),
  "advice-layer-changed": kind("layer of a SHOULD or MAY changed", addition),
  "must-reworded": kind("MUST reworded (read both)", incompatible),
  "advice-reworded": kind("SHOULD or MAY reworded", addition),
  "must-for-clients-added": kind("MUST for clients added", {
    servers: "editorial",
    clients: "breaking",
  }),
  "must-for-clients-removed": kind("MUST for clients removed", {
    servers: "editorial",
    clients: "additive",
  }),
  "check-added": kind("a check judges it", { servers: "additive", clients: "editorial" }),
  "check-removed": kind("a check judges it no more", editorial),
  "record-changed": kind("record of a requirement changed", editorial),

  "error-rule-added": kind("rule that refuses documents added", incompatible),
  "error-rule-removed": kind("rule that refused documents removed", owed),
  "notice-rule-added": kind("rule that warns added", addition),
  "notice-rule-removed": kind("rule that warned removed", addition),
  "rule-raised": kind("rule refuses where it warned", incompatible),
  "rule-lowered": kind("rule warns where it refused", owed),
  "rule-changed": kind("rule changed", incompatible),
  "rule-text-changed": kind("text of a rule changed", editorial),
} as const satisfies Readonly<Record<string, KindOfChange>>;

/** Name of a kind of change, stable in the JSON output. */
export type Kind = keyof typeof kinds;

/** What a kind of change means; without a direction, for a value that goes both ways. */
export function effectsOf(kind: Kind, direction?: "request" | "response"): readonly Effects[] {
  const effects: Effects | DirectedEffects = kinds[kind].effects;
  if ("servers" in effects) return [effects];
  return direction === undefined ? [effects.request, effects.response] : [effects[direction]];
}
