import { readFile } from "node:fs/promises";
import { UsageError } from "./usage-error.js";

/** Name of the variable that a token is taken from. */
const tokenVariable = "MCP_REGISTRY_TOKEN";

const leastCharacters = 8;

/**
 * The bearer token of a run: of a file, where one is named, else of the environment; undefined where
 * neither gives one. Errors never repeat it.
 *
 * @throws {UsageError} where the file cannot be read, or the text cannot be a bearer token.
 */
export async function readToken(
  file: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Promise<string | undefined> {
  const source = file ?? tokenVariable;
  const text = file === undefined ? env[tokenVariable] : await readTokenFile(file);
  if (text === undefined || (file === undefined && text === "")) return undefined;
  const token = text.trim();
  // A shorter text would be redacted where it is no secret.
  if (token.length < leastCharacters || !/^[\x21-\x7e]+$/.test(token))
    throw new UsageError(
      `${source} holds no bearer token. Give one line of at least ${leastCharacters} visible ASCII characters`,
    );
  return token;
}

async function readTokenFile(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : error;
    throw new UsageError(
      `cannot read the token file ${file} (${code}). Give one that can be read`,
      {
        cause: error,
      },
    );
  }
}
