import type { RequirementRecord } from "../../../scripts/spec-diff/state/specification-state.js";
import { holding } from "../made-up-specification.js";
import type { DiffCase } from "./diff-case.js";

const requirement = (parts: Partial<RequirementRecord> = {}) =>
  holding({
    requirements: [
      {
        id: "REQ-MADE-001",
        level: "MUST",
        layer: "official",
        text: "Rows come in order.",
        ...parts,
      },
    ],
  });
const noRequirement = holding({ requirements: [] });
const should = { level: "SHOULD" };
const forClients = { testable: "client-side" };

const rule = (parts: object = {}) =>
  holding({ rules: [{ code: "made-up", severity: "error", path: "name", ...parts }] });
const noRule = holding({ rules: [] });
const warning = { severity: "warning" };

const document = (schema: unknown) => holding({ documents: new Map([["made-up.json", schema]]) });
const noDocument = holding({ documents: new Map() });

/** Requirements, rules and the schemas of documents. */
export const rowCases: readonly DiffCase[] = [
  {
    says: "a MUST more is owed",
    before: noRequirement,
    after: requirement(),
    changes: ["must-added: breaking / additive"],
  },
  {
    says: "advice more breaks nobody",
    before: noRequirement,
    after: requirement(should),
    changes: ["advice-added: additive / additive"],
  },
  {
    says: "a MUST for clients is theirs to keep",
    before: noRequirement,
    after: requirement(forClients),
    changes: ["must-for-clients-added: editorial / breaking"],
  },
  {
    says: "a MUST less is missed by clients",
    before: requirement(),
    after: noRequirement,
    changes: ["must-removed: additive / breaking"],
  },
  {
    says: "a MUST that is retired holds no more",
    before: requirement(),
    after: requirement({ retired: "Nobody kept it." }),
    changes: ["must-removed: additive / breaking"],
  },
  {
    says: "advice less breaks nobody",
    before: requirement(should),
    after: noRequirement,
    changes: ["advice-removed: additive / additive"],
  },
  {
    says: "a MUST less for clients frees them",
    before: requirement(forClients),
    after: noRequirement,
    changes: ["must-for-clients-removed: editorial / additive"],
  },
  {
    says: "advice that becomes a MUST is owed",
    before: requirement(should),
    after: requirement(),
    changes: ["must-raised: breaking / additive"],
  },
  {
    says: "a MUST that becomes advice is missed by clients",
    before: requirement(),
    after: requirement(should),
    changes: ["must-lowered: additive / breaking"],
  },
  {
    says: "advice stays advice at any level",
    before: requirement(should),
    after: requirement({ level: "MAY" }),
    changes: ["advice-level-changed: additive / additive"],
  },
  {
    says: "a MUST for every registry is owed by more of them",
    before: requirement(),
    after: requirement({ layer: "generic" }),
    changes: ["must-binds-more: breaking / additive"],
  },
  {
    says: "a MUST for what a client needs is owed by fewer registries",
    before: requirement(),
    after: requirement({ layer: "client" }),
    changes: ["must-binds-fewer: additive / breaking"],
  },
  {
    says: "the layer of advice breaks nobody",
    before: requirement(should),
    after: requirement({ ...should, layer: "generic" }),
    changes: ["advice-layer-changed: additive / additive"],
  },
  {
    says: "a MUST in other words may be another one",
    before: requirement(),
    after: requirement({ text: "Rows come in any order." }),
    changes: ["must-reworded: breaking / breaking"],
  },
  {
    says: "advice in other words breaks nobody",
    before: requirement(should),
    after: requirement({ ...should, text: "Rows come in any order." }),
    changes: ["advice-reworded: additive / additive"],
  },
  {
    says: "punctuation is words",
    before: requirement(),
    after: requirement({ text: "Rows come, in `order`." }),
    changes: ["text-changed: editorial / editorial"],
  },
  {
    says: "another check may turn a registry red, or no more",
    before: requirement({ check: ["made.old"] }),
    after: requirement({ check: ["made.new"] }),
    changes: ["check-added: additive / editorial", "check-removed: editorial / editorial"],
  },
  {
    says: "what a row says of itself is a record",
    before: requirement(),
    after: requirement({ operations: ["listThings"] }),
    changes: ["record-changed: editorial / editorial"],
  },
  {
    says: "a rule that refuses documents is to be applied, and meets their authors",
    before: noRule,
    after: rule(),
    changes: ["error-rule-added: breaking / breaking"],
  },
  {
    says: "a rule that refused documents must refuse them no more",
    before: rule(),
    after: noRule,
    changes: ["error-rule-removed: breaking / additive"],
  },
  {
    says: "a warning more refuses nothing",
    before: noRule,
    after: rule(warning),
    changes: ["notice-rule-added: additive / additive"],
  },
  {
    says: "a warning less refuses nothing",
    before: rule(warning),
    after: noRule,
    changes: ["notice-rule-removed: additive / additive"],
  },
  {
    says: "a warning that becomes an error refuses documents",
    before: rule(warning),
    after: rule(),
    changes: ["rule-raised: breaking / breaking"],
  },
  {
    says: "an error that becomes a warning refuses none any more",
    before: rule(),
    after: rule(warning),
    changes: ["rule-lowered: breaking / additive"],
  },
  {
    says: "a rule about another member is another rule",
    before: rule(),
    after: rule({ path: "title" }),
    changes: ["rule-changed: breaking / breaking"],
  },
  {
    says: "the explanation of a rule is words",
    before: rule({ explanation: "a" }),
    after: rule({ explanation: "b" }),
    changes: ["rule-text-changed: editorial / editorial"],
  },
  {
    says: "a dated schema more breaks nobody",
    before: noDocument,
    after: document({}),
    changes: ["document-schema-added: additive / additive"],
  },
  {
    says: "a dated schema less leaves its documents unread",
    before: document({}),
    after: noDocument,
    changes: ["document-schema-removed: additive / breaking"],
  },
  {
    says: "a document goes both ways, so that a tighter schema breaks both sides",
    before: document({ maxLength: 9 }),
    after: document({ maxLength: 5 }),
    changes: ["limit-tightened: breaking / breaking"],
  },
  {
    says: "an optional member of an open document breaks nobody",
    before: document({ properties: {} }),
    after: document({ properties: { a: {} } }),
    changes: ["member-added: additive / additive"],
  },
];
