const exitCodes = `
Exit codes:
  0  the verdict is pass: no MUST failed or was blocked
  1  the verdict is fail
  2  wrong usage: unknown check, bad URL, nothing answers, unwritable report file
  3  the suite itself failed`;

/** What stands below the options of the whole command. */
export const afterHelp: string = `
Examples:
  $ mcp-registry-conformance run https://registry.example.com
  $ mcp-registry-conformance run https://registry.example.com/v0 --report html=report.html
  $ mcp-registry-conformance list
  $ mcp-registry-conformance explain REQ-LIST-006
${exitCodes}`;

/** What stands below the options of \`run\`. */
export const afterRunHelp: string = `
Every check runs; the profile says which layers decide the verdict. core is what every registry owes,
official what one owes that stands in for the official registry. Documents that are faulty themselves
are reported apart and decide nothing.

Progress and errors go to standard error. The last line on standard output is the verdict.

Examples:
  $ mcp-registry-conformance run http://localhost:8080
  $ mcp-registry-conformance run http://localhost:8080 --only 'pagination.*' --timeout 2000
  $ mcp-registry-conformance run https://registry.example.com --profile core,official --strict
  $ mcp-registry-conformance run https://registry.example.com \\
      --report json=reports/report.json --report html=reports/report.html
${exitCodes}`;
