import { run, tool } from "../lib/run.js";

interface Size {
  readonly name: string;
  readonly size: number;
  readonly sizeLimit: number;
}

/** The budgets of `.size-limit.json`, minified and compressed with brotli. */
export function checkSizes(): void {
  const sizes: Size[] = JSON.parse(run(tool("size-limit"), ["--json"]));
  for (const { name, size, sizeLimit } of sizes)
    console.log(`ok   ${name}: ${size} of ${sizeLimit} bytes`);
}
