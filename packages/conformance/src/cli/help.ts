const exitCodes = `
Exit codes:
  0  the verdict is pass: no MUST failed or was blocked
  1  the verdict is fail; of compare: the second report is worse
  2  wrong usage: unknown check, bad URL, nothing answers, unwritable report file, unusable baseline
  3  the suite itself failed`;

/** What stands below the options of the whole command. */
export const afterHelp: string = `
Examples:
  $ mcp-registry-conformance run https://registry.example.com
  $ mcp-registry-conformance run https://registry.example.com/v0 --report html=report.html
  $ mcp-registry-conformance list
  $ mcp-registry-conformance explain REQ-LIST-006
  $ mcp-registry-conformance compare before.json after.json
${exitCodes}`;

/** What stands below the options of \`run\`. */
export const afterRunHelp: string = `
Every check runs; the profile says which layers decide the verdict. core is what every registry owes,
official what one owes that stands in for the official registry. Documents that are faulty themselves
are reported apart and decide nothing.

The bearer token of a registry that asks for one is taken from MCP_REGISTRY_TOKEN, or from --token-file.
It is sent to the host of the URL alone, and no report or message shows it.

A baseline is JSON: { "baselineVersion": 1, "entries": [{ "check": ID, "reason": TEXT,
"expires": "YYYY-MM-DD", "issue": TEXT }] }, issue being optional.

Progress and errors go to standard error. The last line on standard output is the verdict.

Examples:
  $ mcp-registry-conformance run http://localhost:8080
  $ mcp-registry-conformance run http://localhost:8080 --only 'pagination.*' --timeout 2000
  $ mcp-registry-conformance run https://registry.example.com --profile core,official --strict
  $ mcp-registry-conformance run https://registry.example.com \\
      --report json=reports/report.json --report html=reports/report.html
  $ mcp-registry-conformance run https://registry.example.com --budget 100 --rate 5
  $ mcp-registry-conformance run https://registry.example.com \\
      --baseline baseline.json --report junit=reports/junit.xml
${exitCodes}`;

/** What stands below the options of `compare`. */
export const afterCompareHelp: string = `
A check is worse where it fails, is blocked or breaks in the second report and did not so in the first.
What only one report has, and data faults, are shown and decide nothing.

Exit codes:
  0  no check is worse in the second report
  1  a check is worse
  2  wrong usage: a file that cannot be read, or is no JSON report`;
