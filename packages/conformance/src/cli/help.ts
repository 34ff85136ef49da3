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
  $ mcp-registry-conformance catalogue --out known-catalogue
${exitCodes}`;

/** What stands below the options of \`run\`. */
export const afterRunHelp: string = `
Every check runs; the profile says which layers decide the verdict. core is what every registry owes,
official what one owes that stands in for the official registry, client what VS Code, the publisher
command line and other clients need besides. Documents that are faulty themselves are reported apart and
decide nothing.

What the registry offers is found out, and shown above the result: limit, search, version, updated_since
and validate. A registry may leave out search and validate, and a folder of static files, which ignores
every query, all of them: what rests on them is not applicable then. --capability search=yes has it
judged all the same, --capability validate=no leaves it out.

The bearer token of a registry that asks for one is taken from MCP_REGISTRY_TOKEN, or from --token-file.
It is sent to the host of the URL alone, and no report or message shows it.

A baseline is JSON: { "baselineVersion": 1, "entries": [{ "check": ID, "reason": TEXT,
"expires": "YYYY-MM-DD", "issue": TEXT }] }, issue being optional.

With --catalogue the registry must hold what \`mcp-registry-conformance catalogue\` writes, beside
whatever else it holds. Then checks of the area catalogue run too: nothing lost, nothing doubled, each
version told apart, the right latest, deleted ones hidden and revealed. They cost about 150 requests.

Progress and errors go to standard error. The last line on standard output is the verdict.

Examples:
  $ mcp-registry-conformance run http://localhost:8080
  $ mcp-registry-conformance run http://localhost:8080 --only 'pagination.*' --timeout 2000
  $ mcp-registry-conformance run https://registry.example.com --profile core,official --strict
  $ mcp-registry-conformance run https://registry.example.com \\
      --report json=reports/report.json --report html=reports/report.html
  $ mcp-registry-conformance run https://registry.example.com --capability search=yes
  $ mcp-registry-conformance run https://registry.example.com --budget 100 --rate 5
  $ mcp-registry-conformance run https://registry.example.com \\
      --baseline baseline.json --report junit=reports/junit.xml
  $ mcp-registry-conformance run http://localhost:8080 --catalogue
${exitCodes}`;

/** What stands below the options of `compare`. */
export const afterCompareHelp: string = `
A check is worse where it fails, is blocked or breaks in the second report and did not so in the first.
What only one report has, and data faults, are shown and decide nothing.

Exit codes:
  0  no check is worse in the second report
  1  a check is worse
  2  wrong usage: a file that cannot be read, or is no JSON report`;

/** What stands below the options of `catalogue`. */
export const afterCatalogueHelp: string = `
Some faults show only with certain data: deleted and deprecated versions, 1,100 versions of one name,
versions that differ in build metadata alone, names that nearly agree, text beyond ASCII. A registry that
holds this catalogue is judged with full knowledge of what must come back.

Forms:
  documents  documents/0001.json and so on, one server.json a file, to be published in that order, and
             manifest.json: which file holds what (publish), and the statuses to set afterwards (setStatus)
  entries    entries.json, one JSON array of { server, _meta } with status and instants
  jsonl      entries.jsonl, the same, one a line

Nothing is half written: the folder is put in its place once it is whole. With --force it replaces a
catalogue, and no other files.

Examples:
  $ mcp-registry-conformance catalogue --out known-catalogue
  $ mcp-registry-conformance catalogue --out seed --as entries
  $ mcp-reference-registry --seed seed/entries.json

Exit codes:
  0  the catalogue is written
  2  wrong usage: the folder is not empty, or cannot be written`;
