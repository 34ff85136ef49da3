import fc from "fast-check";
import type { Catalogue } from "../../src/domain/catalogue.js";

const names = ["com.example/a", "com.example/A", "org.example/b"];
const versions = ["1.0.0", "1.0.0+b", "v1.0.0", "1.0.0-rc.1", "2.0.0", "10.0.0", "edge", "2026.01"];
const urls = ["https://one.example/mcp", "https://two.example/mcp"];

const name = fc.constantFrom(...names);
const version = fc.constantFrom(...versions);
const remotes = fc.option(fc.constantFrom(...urls).map((url) => [{ type: "sse", url }]));
const document = fc.record({ name, version, remotes: remotes.map((list) => list ?? []) });
const change = fc.oneof(
  fc.constant({ status: "active" } as const),
  fc.record({
    status: fc.constantFrom("deprecated", "deleted"),
    statusMessage: fc.option(fc.constantFrom("", "why"), { nil: undefined }),
  }),
);

/** Something that may be done to a catalogue; `touched` names the server. */
export interface Step {
  readonly kind: "publish" | "update" | "status" | "statuses";
  readonly name: string;
  /** Whether it was done; refusals change nothing. */
  run(catalogue: Catalogue): Promise<boolean>;
}

/** Steps over few names, versions and remote URLs, so that they meet. */
export const arbitraryStep: fc.Arbitrary<Step> = fc.oneof(
  document.map((row) => ({
    kind: "publish" as const,
    name: row.name,
    run: async (catalogue: Catalogue) => "entry" in (await catalogue.publish(row)),
  })),
  document.map((row) => ({
    kind: "update" as const,
    name: row.name,
    run: async (catalogue: Catalogue) => "entry" in (await catalogue.update(row)),
  })),
  fc.record({ name, version, change }).map((row) => ({
    kind: "status" as const,
    name: row.name,
    run: async (catalogue: Catalogue) =>
      "entries" in (await catalogue.setVersionStatus(row.name, row.version, row.change)),
  })),
  fc.record({ name, change }).map((row) => ({
    kind: "statuses" as const,
    name: row.name,
    run: async (catalogue: Catalogue) =>
      "entries" in (await catalogue.setServerStatus(row.name, row.change)),
  })),
);

/** Names that steps are about. */
export const stepNames: readonly string[] = names;
