import type { Starter } from "./launch-ways.js";

/** Those who can start a server, as they are offered: the first is chosen where nobody chose. */
export const starters: readonly {
  readonly id: Starter;
  readonly label: string;
  /** Where the text goes. */
  readonly place: string;
}[] = [
  { id: "vscode", label: "VS Code", place: "In .vscode/mcp.json" },
  { id: "claude-desktop", label: "Claude Desktop", place: "In claude_desktop_config.json" },
  { id: "cursor", label: "Cursor", place: "In .cursor/mcp.json" },
  { id: "plain", label: "Other clients", place: "In the client's mcpServers" },
  { id: "terminal", label: "Terminal", place: "In a POSIX shell" },
];
