import { uriParseError } from "@mcp-registry-kit/server-json";
import { ask } from "./outgoing/ask.js";
import { splitUrl } from "./outgoing/url-parts.js";
import type { Verifier, VerifierContext } from "./verifier.js";

const githubPath =
  /^\/([a-zA-Z0-9]([a-zA-Z0-9-]{0,37}[a-zA-Z0-9])?)\/([a-zA-Z0-9._-]+)\/releases\/download\/([^/]+)\/([^/]+)$/;
const gitlabPaths = [
  /^\/([a-zA-Z0-9._-]+(?:\/[a-zA-Z0-9._-]+)*)\/-\/releases\/([^/]+)\/downloads\/([^/]+)$/,
  /^\/([a-zA-Z0-9._-]+(?:\/[a-zA-Z0-9._-]+)*)\/-\/package_files\/([0-9]+)\/download$/,
];

/** A bundle is a public release file of a host that is configured; nothing proves to whom it belongs. */
export const verifyMcpb: Verifier = async ({ identifier }, _serverName, context) => {
  const misplaced = misplacedUrl(identifier, context);
  if (misplaced !== undefined) {
    return misplaced;
  }
  const reply = await ask(context, identifier, { method: "HEAD", keepRedirects: true });
  if ("failure" in reply) {
    return `failed to verify MCPB package accessibility: ${reply.failure}`;
  }
  const { status, headers } = reply;
  const isRedirect = status >= 300 && status < 400 && headers.has("location");
  return status === 200 || isRedirect
    ? undefined
    : `MCPB package '${identifier}' is not publicly accessible (status: ${status})`;
};

function misplacedUrl(url: string, context: VerifierContext): string | undefined {
  const malformed = uriParseError(url);
  if (malformed !== undefined) {
    return `invalid MCPB package URL: ${malformed}`;
  }
  const { scheme, host, path } = splitUrl(url);
  const lowerHost = host.toLowerCase();
  const baseUrl = context.baseUrls.find((each) => new URL(each).host === lowerHost);
  if (baseUrl === undefined) {
    return `MCPB packages must be hosted on allowlisted providers (GitHub or GitLab). Host '${lowerHost}' is not allowed`;
  }
  if (context.gitlabBaseUrls.includes(baseUrl)) {
    if (!gitlabPaths.some((pattern) => pattern.test(decodePath(path)))) {
      return "GitLab MCPB packages must be release assets following patterns '/owner/repo/-/releases/tag/downloads/filename' or '/owner/repo/-/package_files/id/download'";
    }
  } else if (!githubPath.test(decodePath(path))) {
    return "GitHub MCPB packages must be release assets following the pattern '/owner/repo/releases/download/tag/filename'";
  }
  if (`${scheme.toLowerCase()}:` !== new URL(baseUrl).protocol) {
    return `invalid MCPB package URL, must use HTTPS: ${url}`;
  }
  return url.toLowerCase().includes("mcp")
    ? undefined
    : `MCPB package URL must contain 'mcp': ${url}`;
}

// Bytes, not characters: the patterns tell slashes from everything else, whatever the encoding.
function decodePath(path: string): string {
  return path.replace(/%([0-9A-Fa-f]{2})/g, (_escape, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
