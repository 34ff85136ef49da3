import { readFile } from "node:fs/promises";
import { ConfigError } from "../config/config-error.js";
import { readConfig } from "../config/read-config.js";
import type { RegistryOptions } from "../registry-options.js";
import { fileFault } from "./file-fault.js";

/**
 * The options that a configuration file stands for.
 *
 * @throws {ConfigError} when it cannot be read, or something in it is wrong.
 */
export async function loadConfigFile(file: string): Promise<RegistryOptions> {
  return readConfig(await readText(file), file);
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new ConfigError(`${file}: cannot be read (${fileFault(error)}); check the path`, {
      cause: error,
    });
  }
}
