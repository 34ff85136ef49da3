import { expect, test } from "vitest";
import { readVectors } from "../../../../test/helpers/read-vectors.js";
import { Catalogue } from "../../src/domain/catalogue.js";
import { parseInstant } from "../../src/domain/instant.js";
import { createMemoryStore } from "../../src/store/memory-store.js";
import { type StoredRow, toEntry } from "./stored-row.js";

interface PublishingVector {
  readonly description: string;
  readonly rows: readonly StoredRow[];
  readonly version: string;
  readonly isLatest: boolean;
  readonly latest: string;
}
const name = "com.example/weather";
const later = parseInstant("2026-12-01T00:00:00Z") ?? 0n;
const decoder = new TextDecoder();

test.each(readVectors<PublishingVector>("version-order/publishing"))(
  "$description",
  async ({ rows, version, isLatest, latest }) => {
    const catalogue = new Catalogue(createMemoryStore(), () => later);
    await catalogue.load(rows.map(toEntry));

    const outcome = await catalogue.publish({ name, version });
    const found = await catalogue.version(name, "latest", true);
    const flagged = JSON.parse(decoder.decode(found?.pieces[0]));

    const answer = "entry" in outcome ? JSON.parse(decoder.decode(outcome.entry)) : outcome;
    expect(answer).toMatchObject({
      _meta: { "io.modelcontextprotocol.registry/official": { isLatest } },
    });
    expect(flagged.server.version).toBe(latest);
  },
);
