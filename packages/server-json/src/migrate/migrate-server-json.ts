import { isRecord } from "../is-record.js";
import { currentSchemaVersion } from "../schema-version.js";
import { validateServerJson } from "../validate-server-json.js";
import type { ValidationResult } from "../validation-result.js";
import type { MigrationChange, Step } from "./change.js";
import { dropBlankMembers } from "./steps/drop-blank-members.js";
import { foldImageVersion } from "./steps/fold-image-version.js";
import { gatherPublisherMetadata } from "./steps/gather-publisher-metadata.js";
import { liftVersionDetail } from "./steps/lift-version-detail.js";
import { mendRepository } from "./steps/mend-repository.js";
import { mendTransports } from "./steps/mend-transports.js";
import { nameSchema } from "./steps/name-schema.js";
import { removeRegistryData } from "./steps/remove-registry-data.js";
import { renameToCamelCase } from "./steps/rename-to-camel-case.js";

/** A document in the form of a later date, and how it came there. */
export interface Migration {
  readonly document: unknown;
  /** In the order in which they were made; empty where the document is of that form already. */
  readonly changes: readonly MigrationChange[];
  /** What validation says of the document after the changes. */
  readonly result: ValidationResult;
}

/** Where a migration leads. */
export interface MigrateOptions {
  /** Date of the schema; the current one by default. Earlier ones share its form from 2025-10-11 on. */
  readonly to?: "2025-10-11" | "2025-10-17" | "2025-12-11";
}

const steps: readonly Step[] = [
  liftVersionDetail,
  renameToCamelCase,
  removeRegistryData,
  gatherPublisherMetadata,
  mendTransports,
  mendRepository,
  dropBlankMembers,
  foldImageVersion,
];

/**
 * Brings a document of any older date or shape into the form of a released schema. Members that it does
 * not know stay as they are, and whatever it takes away stands in `before` of a change. A second run
 * changes nothing. Faults that are no matter of age or shape are left to the author: `result` tells them.
 * Never throws and never changes what it is given.
 */
export function migrateServerJson(document: unknown, options: MigrateOptions = {}): Migration {
  const { to = currentSchemaVersion } = options;
  const changes: MigrationChange[] = [];
  const note = (change: MigrationChange): void => {
    changes.push(change);
  };
  const before = validateServerJson(document);
  const isReadable = isRecord(document) && !before.issues.some(({ type }) => type === "json");
  if (!isReadable) return { document, changes, result: before };
  const migrated = [...steps, nameSchema(to)].reduce((given, step) => step(given, note), document);
  return { document: migrated, changes, result: validateServerJson(migrated) };
}
