import { expect, test } from "vitest";
import { compactIds } from "../../scripts/spec-coverage/compact-ids.js";
import { listParts } from "../../scripts/spec-coverage/list-parts.js";
import { uncheckedRequirements } from "../../scripts/spec-coverage/unchecked-requirements.js";
import { unknownNames } from "../../scripts/spec-coverage/unknown-names.js";
import { api, schemas } from "./made-up-api.js";

test("requirements that nothing checks are counted by the reason that they give", () => {
  expect(
    uncheckedRequirements([
      { id: "REQ-A-005", pending: 12 },
      { id: "REQ-A-004", pending: 7 },
      { id: "REQ-A-001", check: ["made.up"] },
      { id: "REQ-A-003", excluded: "client-side" },
      { id: "REQ-A-002", pending: 7 },
      { id: "REQ-A-006", judgedAs: "data-fault" },
      { id: "REQ-A-007" },
      { id: "REQ-A-008", pending: 7, retired: "Nobody kept it." },
    ]),
  ).toEqual([
    { reason: "excluded: client-side", ids: ["REQ-A-003"] },
    { reason: "judged with documents", ids: ["REQ-A-006"] },
    { reason: "no reason given", ids: ["REQ-A-007"] },
    { reason: "pending on issue 7", ids: ["REQ-A-002", "REQ-A-004"] },
    { reason: "pending on issue 12", ids: ["REQ-A-005"] },
  ]);
});

test("a run of ids is told by its first and last", () => {
  expect(
    compactIds(["REQ-A-001", "REQ-A-002", "REQ-A-003", "REQ-A-007", "REQ-B-008", "REQ-B-009"]),
  ).toEqual(["REQ-A-001…003", "REQ-A-007", "REQ-B-008", "REQ-B-009"]);
});

test("a name that no part has is told with all that name it", () => {
  const owners = new Map(
    Object.entries({
      "REQ-A-001": { operations: ["listThings", "listThinks"], statuses: ["422", "499"] },
      "REQ-A-002": { operations: ["listThinks"], parameters: ["limits"], rules: ["made-up"] },
      "REQ-A-003": { fields: ["ThingList.metadata", "Thing", "Thing.parents"] },
    }),
  );

  expect(unknownNames(owners, listParts(api, []), schemas)).toEqual([
    { kind: "operations", name: "listThinks", owners: ["REQ-A-001", "REQ-A-002"] },
    { kind: "statuses", name: "499", owners: ["REQ-A-001"] },
    { kind: "parameters", name: "limits", owners: ["REQ-A-002"] },
    { kind: "fields", name: "Thing.parents", owners: ["REQ-A-003"] },
    { kind: "rules", name: "made-up", owners: ["REQ-A-002"] },
  ]);
});

test("a name is known where a schema has it of another, where no operation has it, and where OpenAPI does not say it", () => {
  const owners = new Map(
    Object.entries({
      composed: { fields: ["Thing.name"] },
      surface: { statuses: ["405"], parameters: ["Origin"] },
      headers: { operations: ["listThings"], parameters: ["Authorization", "Accept"] },
    }),
  );

  expect(unknownNames(owners, listParts(api, []), schemas)).toEqual([]);
});
