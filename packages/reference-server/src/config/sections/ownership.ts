import type { OwnershipOptions } from "../../ownership/options/ownership-options.js";
import { readOwnershipOptions } from "../../ownership/options/read-ownership-options.js";
import { ConfigError } from "../config-error.js";
import type { Section } from "../section.js";

/** Which package registries are asked whether a package belongs to the server that lists it. */
export const ownershipSection: Section = {
  name: "ownership",
  read: (value) => ({ ownership: checked(value) }),
};

/** The options as they stand in the file: whoever verifies reads them in full, and finds no fault then. */
function checked(value: unknown): OwnershipOptions {
  const options = value as OwnershipOptions;
  try {
    readOwnershipOptions(options);
    return options;
  } catch (error) {
    throw error instanceof TypeError ? new ConfigError(error.message, { cause: error }) : error;
  }
}
