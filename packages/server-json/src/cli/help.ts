/** What stands below the options of the whole command. */
export const afterHelp: string = `
Examples:
  $ server-json validate
  $ server-json validate 'servers/**/server.json' --format github
  $ server-json validate --fix server.json
  $ server-json migrate old.json > server.json
  $ server-json explain server.json --client vscode
  $ server-json init --name com.example.clock/time

Reports go to standard output, errors and what was changed to standard error.

Exit codes:
  0  no document has an error
  1  a document has errors
  2  wrong usage, or a file cannot be read or written`;
