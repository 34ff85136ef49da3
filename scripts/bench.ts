import { spawnSync } from "node:child_process";
import { filesBelow } from "./lib/files-below.js";
import { root } from "./lib/root.js";
import { InputError, runScript } from "./lib/run-script.js";

// One measurement after the other, all of them or those that are named; a process each, so that none warms another.
await runScript(async () => {
  const wanted = process.argv.slice(2);
  const files = filesBelow("bench").filter((file) => /^bench\/[^/]+\.ts$/.test(file));
  const nameOf = (file: string): string => file.replace(/^bench\/|\.ts$/g, "");
  const unknown = wanted.filter((name) => !files.map(nameOf).includes(name));
  if (unknown.length > 0)
    throw new InputError(
      `no measurement ${unknown.join(", ")}; there are: ${files.map(nameOf).join(", ")}`,
    );

  let failed = false;
  for (const file of files) {
    if (wanted.length > 0 && !wanted.includes(nameOf(file))) continue;
    const { status } = spawnSync(
      process.execPath,
      ["--import", "tsx", "--conditions=@mcp-registry-kit/source", file],
      { cwd: root, stdio: "inherit", timeout: 600_000 },
    );
    failed ||= status !== 0;
  }
  return failed ? 1 : 0;
});
