import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { repository } from "../../scripts/lib/root.js";

const pages = [
  ...readdirSync(join(repository, "docs"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => `docs/${file}`),
  "README.md",
  "AGENTS.md",
  "CONTRIBUTING.md",
];

test.each(pages)("every link of %s leads somewhere", (page) => {
  const text = readFileSync(join(repository, page), "utf8").replace(
    /^```[\s\S]*?^```|`[^`\n]*`/gm,
    "",
  );
  const links = [...text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, target = ""]) => target);

  const lost = links.filter((target) => {
    const [file = "", id = ""] = target.split("#");
    const path = file === "" ? page : join(dirname(page), file);
    return !existsSync(join(repository, path)) || (id !== "" && !anchorsOf(path).has(id));
  });

  expect(lost).toEqual([]);
});

/** Ids that links can name: of headings, as forges write them, and of anchors. */
function anchorsOf(page: string): ReadonlySet<string> {
  const text = readFileSync(join(repository, page), "utf8");
  return new Set([
    ...[...text.matchAll(/^#+ (.+)$/gm)].map(([, title = ""]) =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, "")
        .trim()
        .replace(/\s/g, "-"),
    ),
    ...[...text.matchAll(/<a id="([^"]+)">/g)].map(([, id = ""]) => id),
  ]);
}
