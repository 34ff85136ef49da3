import type { Check } from "../engine/check.js";
import { answersAVerdict } from "./validate/answers-a-verdict.js";
import { bodyIsAnObject } from "./validate/body-is-an-object.js";
import { contentTypes } from "./validate/content-types.js";
import { everyRule } from "./validate/every-rule.js";
import { issuesHaveMembers } from "./validate/issues-have-members.js";
import { jsonSchemaApplies } from "./validate/json-schema-applies.js";
import { linkRules } from "./validate/link-rules.js";
import { nameRules } from "./validate/name-rules.js";
import { namedSchema } from "./validate/named-schema.js";
import { needsABody } from "./validate/needs-a-body.js";
import { packageRules } from "./validate/package-rules.js";
import { remoteRules } from "./validate/remote-rules.js";
import { repositoryRules } from "./validate/repository-rules.js";
import { schemaVersions } from "./validate/schema-versions.js";
import { stagesInOrder } from "./validate/stages-in-order.js";
import { storesNothing } from "./validate/stores-nothing.js";
import { structuralFaults } from "./validate/structural-faults.js";
import { validHasNoError } from "./validate/valid-has-no-error.js";
import { versionRules } from "./validate/version-rules.js";

/** Checks of the area `validate`. */
export const validateChecks: readonly Check[] = [
  answersAVerdict,
  bodyIsAnObject,
  contentTypes,
  everyRule,
  issuesHaveMembers,
  jsonSchemaApplies,
  linkRules,
  nameRules,
  namedSchema,
  needsABody,
  packageRules,
  remoteRules,
  repositoryRules,
  schemaVersions,
  stagesInOrder,
  storesNothing,
  structuralFaults,
  validHasNoError,
  versionRules,
];
