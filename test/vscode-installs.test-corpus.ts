import { explainServer, planLaunch, previewInstall } from "@mcp-registry-kit/server-json";
import { expect, test } from "vitest";
import { type CorpusRow, readCorpus } from "./helpers/corpus.js";

interface InstallRow extends CorpusRow {
  readonly packageType?: string;
  readonly vscode: unknown;
}

test("the preview of every document is the entry that a stable build of VS Code writes", () => {
  const rows = readCorpus("vscode-installs") as readonly InstallRow[];

  const differing = rows.filter(({ document, packageType, vscode }) => {
    const preview = previewInstall(document, {
      client: "vscode",
      build: "stable",
      ...(packageType === undefined ? {} : { packageType }),
    });
    return JSON.stringify(preview) !== JSON.stringify(vscode);
  });

  expect(rows).toHaveLength(1_500);
  expect(differing.map(({ id }) => id)).toEqual([]);
});

test("every real document gets a plan, a preview and an explanation", () => {
  const documents = readCorpus("server-json").map(({ document }) => document);

  const kinds = documents.map((document) => {
    const { sentences } = explainServer(document);
    const newest = previewInstall(document, { client: "vscode", build: "newest" });
    return {
      kind: planLaunch(document).kind,
      explained: sentences.length > 0,
      previewed: "config" in newest || "error" in newest,
    };
  });

  expect(kinds).toHaveLength(2_353);
  expect(kinds.filter(({ explained, previewed }) => !explained || !previewed)).toEqual([]);
  expect(new Set(kinds.map(({ kind }) => kind))).toEqual(
    new Set(["stdio", "http", "needs-input", "needs-bundle", "impossible"]),
  );
});
