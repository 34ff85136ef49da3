import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repository, root } from "../lib/root.js";
import { InputError } from "../lib/run-script.js";
import { oneLine } from "../sources/source-file.js";

/** The parts of an OpenAPI document that the generators read. */
export interface Specification {
  readonly info: { readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
}

/** A JSON Schema, as far as the generators look into it. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/**
 * The OpenAPI document in one piece: every reference into a file is a component, named in PascalCase
 * after the file. Redocly bundles, since swagger-parser gives names up.
 *
 * @param folder what holds `spec/`
 * @throws {InputError} where the sources do not parse or a reference leads nowhere.
 */
export function bundleSpecification(folder: string = root): Specification {
  const scratch = mkdtempSync(join(tmpdir(), "bundle-"));
  try {
    const output = join(scratch, "openapi.json");
    const cli = join(repository, "node_modules/@redocly/cli/bin/cli.js");
    const result = spawnSync(process.execPath, [cli, "bundle", "spec/openapi.yaml", "-o", output], {
      cwd: folder,
      encoding: "utf8",
      timeout: 60_000,
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    });
    if (result.status !== 0)
      throw new InputError(`spec/openapi.yaml: ${oneLine(faultIn(result.stderr))}`);
    return nameComponents(JSON.parse(readFileSync(output, "utf8")));
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** What Redocly says, without its frame and its notices. */
function faultIn(output: string): string {
  return /\[1\].*\n\n(.*)/.exec(output)?.[1] ?? output;
}

function nameComponents(
  bundled: Specification & { components: Record<string, unknown> },
): Specification {
  const renamed = new Map<string, string>();
  for (const [section, members] of Object.entries(bundled.components))
    for (const name of Object.keys(members as object))
      renamed.set(`#/components/${section}/${name}`, `#/components/${section}/${pascalCase(name)}`);
  const text = JSON.stringify(bundled, (key, value: unknown) => {
    if (key === "$ref" && typeof value === "string") return renamed.get(value) ?? value;
    return value;
  });
  const result = JSON.parse(text) as Specification & { components: Record<string, object> };
  for (const [section, members] of Object.entries(result.components))
    Object.assign(result.components, {
      [section]: Object.fromEntries(
        Object.entries(members)
          .map(
            ([name, value]) =>
              [section === "securitySchemes" ? name : pascalCase(name), value] as const,
          )
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      ),
    });
  return result;
}

/** Name of a component made of a file's name: `server-list` becomes `ServerList`. */
export function pascalCase(name: string): string {
  return name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
