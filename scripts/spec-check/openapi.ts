import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import SwaggerParser from "@apidevtools/swagger-parser";
import type { Finding } from "../lib/finding.js";
import { repository, root } from "../lib/root.js";
import { openapiPartFaults } from "../sources/check-sources.js";
import { readPointer } from "../sources/json-pointer.js";
import { faultAt, oneLine, readSource } from "../sources/source-file.js";

interface Lint {
  readonly problems: readonly {
    readonly message: string;
    readonly ruleId: string;
    readonly severity: string;
    readonly location: readonly {
      readonly source: { readonly ref: string };
      readonly pointer?: string;
    }[];
  }[];
}

/** The OpenAPI document by the rules of Redocly, warnings included, and by swagger-parser, in parts and in one piece. */
export async function checkOpenapi(): Promise<Finding> {
  const parts = openapiPartFaults();
  if (parts.length > 0) return { summary: "OpenAPI", faults: parts };
  const cli = join(repository, "node_modules/@redocly/cli/bin/cli.js");
  const redocly = spawnSync(
    process.execPath,
    [
      cli,
      "lint",
      "spec/openapi.yaml",
      "--config",
      join(repository, "redocly.yaml"),
      "--format",
      "json",
    ],
    {
      cwd: root,
      encoding: "utf8",
      timeout: 60_000,
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    },
  );
  if (!redocly.stdout.trimStart().startsWith("{"))
    return { summary: "OpenAPI", faults: [`spec/openapi.yaml: ${oneLine(redocly.stderr)}`] };
  const faults = (JSON.parse(redocly.stdout) as Lint).problems.map(
    ({ message, ruleId, severity, location: [place] }) =>
      faultAt(
        readSource(place?.source.ref ?? "spec/openapi.yaml"),
        readPointer(place?.pointer ?? ""),
        `${severity}: ${oneLine(message).replace(/\.$/, "")}`,
        `see Redocly's rule ${ruleId}`,
      ),
  );
  for (const file of ["spec/openapi.yaml", "spec/dist/openapi.json"])
    await SwaggerParser.validate(join(root, file)).catch((error: unknown) => {
      faults.push(
        `${file}: swagger-parser: ${oneLine(error instanceof Error ? error.message : String(error))}`,
      );
    });
  const { paths } = JSON.parse(readFileSync(join(root, "spec/dist/openapi.json"), "utf8"));
  return {
    summary: `OpenAPI: ${Object.keys(paths).length} paths, Redocly and swagger-parser without a warning`,
    faults,
  };
}
