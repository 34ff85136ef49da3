import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "./lib/root.js";
import { runScript } from "./lib/run-script.js";
import { runPage } from "./worked-example/run-page.js";

const page = "docs/how-to/change-the-specification.md";

// Quotes anew what the commands of the worked example print.
await runScript(async () => {
  const file = join(repository, page);
  const text = readFileSync(file, "utf8");
  const current = runPage(text);
  writeFileSync(file, current);
  console.log(`${page}: ${text === current ? "quotes what is printed" : "quoted anew"}`);
  return 0;
});
