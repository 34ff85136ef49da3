import { expect, test } from "vitest";
import { verifyMcpb } from "../../src/ownership/mcpb.js";
import { readPackage } from "../../src/ownership/package-fields.js";
import {
  hangUp,
  type Route,
  redirect,
  type StandIn,
  silence,
  startStandIn,
  status,
} from "./stand-ins/stand-in.js";
import { verifierContext } from "./verifier-context.js";

const path = "/example/forecast/releases/download/v1.0.0/forecast.mcpb";

function verify(
  standIn: StandIn,
  identifier = standIn.url + path,
  timeoutMs = 10_000,
): Promise<string | undefined> {
  const options = { baseUrls: [standIn.url], timeoutMs };
  return verifyMcpb(readPackage({ identifier }), "", verifierContext("mcpb", options));
}

test.each<[string, Route]>([
  ["200", status(200)],
  ["a redirect to storage on another host", redirect("https://storage.example.org/x")],
  ["304 with a place", redirect("/elsewhere", 304)],
])("a release file is let through for %s", async (_title, route) => {
  const standIn = await startStandIn({ [`HEAD ${path}`]: route });

  expect(await verify(standIn)).toBeUndefined();
  expect(standIn.asked).toEqual([`HEAD ${path}`]);
});

test.each<[number, Route]>([
  [404, status(404)],
  [201, status(201)],
  [206, status(206)],
  [302, status(302)],
  [401, status(401)],
  [429, status(429)],
  [500, status(500)],
])("a release file is refused for %i", async (code, route) => {
  const standIn = await startStandIn({ [`HEAD ${path}`]: route });

  expect(await verify(standIn)).toBe(
    `MCPB package '${standIn.url}${path}' is not publicly accessible (status: ${code})`,
  );
});

test("a host that hangs up, or never answers, is named as the fault", async () => {
  const standIn = await startStandIn({ [`HEAD ${path}`]: hangUp });
  const head = `failed to verify MCPB package accessibility: Head "${standIn.url}${path}"`;

  expect(await verify(standIn)).toBe(`${head}: EOF`);

  standIn.serve({ [`HEAD ${path}`]: silence });
  expect(await verify(standIn, undefined, 100)).toBe(
    `${head}: context deadline exceeded (Client.Timeout exceeded while awaiting headers)`,
  );
});

const github = "https://github.example.com";
const gitlab = "https://gitlab.example.com";
const github404 =
  "GitHub MCPB packages must be release assets following the pattern '/owner/repo/releases/download/tag/filename'";
const gitlab404 =
  "GitLab MCPB packages must be release assets following patterns '/owner/repo/-/releases/tag/downloads/filename' or '/owner/repo/-/package_files/id/download'";
const host = (name: string): string =>
  `MCPB packages must be hosted on allowlisted providers (GitHub or GitLab). Host '${name}' is not allowed`;

test.each<[string, string | undefined]>([
  [`${github}${path}`, undefined],
  [`HTTPS://GitHub.example.com${path}`, undefined],
  [`https://me:secret@github.example.com${path}`, undefined],
  [`${github}/e/f/releases/download/v1/file.zip?kind=mcpb`, undefined],
  [`${github}/e/f/releases/download/v1/file.zip#MCP`, undefined],
  [`${github}/e/f.g_h-i/releases/download/v1%3F/a%20b.mcpb`, undefined],
  [`${gitlab}/group/sub/repo/-/releases/v1/downloads/f.mcpb`, undefined],
  [`${gitlab}/repo/-/package_files/12/download?mcp`, undefined],

  [`https://files.example.org${path}`, host("files.example.org")],
  [`${github}:443${path}`, host("github.example.com:443")],
  [`https://www.github.example.com${path}`, host("www.github.example.com")],
  [`https://github.example.com@files.example.org${path}`, host("files.example.org")],
  [`https://a@github.example.com@files.example.org${path}`, host("files.example.org")],
  [`github.example.com${path}`, host("")],
  ["forecast.mcpb", host("")],
  [
    "https://github.example.com:x/mcpb",
    `invalid MCPB package URL: parse "https://github.example.com:x/mcpb": invalid port ":x" after host`,
  ],
  [
    "https://exa mple.com/mcpb",
    `invalid MCPB package URL: parse "https://exa mple.com/mcpb": invalid character " " in host name`,
  ],

  [`${github}/e/f/archive/v1.mcpb`, github404],
  [`${github}/e/f/releases/download/v1/f.mcpb/more`, github404],
  [`${github}/e/f/releases/download/v%2F1/f.mcpb`, github404],
  [`${github}/-e/f/releases/download/v1/f.mcpb`, github404],
  [`${github}/${"e".repeat(40)}/f/releases/download/v1/f.mcpb`, github404],
  [`${github}/group/repo/-/releases/v1/downloads/f.mcpb`, github404],
  [`${gitlab}${path}`, gitlab404],
  [`${gitlab}/repo/-/package_files/x/download?mcp`, gitlab404],

  [
    `http://github.example.com${path}`,
    `invalid MCPB package URL, must use HTTPS: http://github.example.com${path}`,
  ],
  [
    `//github.example.com${path}`,
    `invalid MCPB package URL, must use HTTPS: //github.example.com${path}`,
  ],
  [
    `${github}/e/f/releases/download/v1/f.zip`,
    `MCPB package URL must contain 'mcp': ${github}/e/f/releases/download/v1/f.zip`,
  ],
  [`http://github.example.com/e/f/archive`, github404],
])("%s: %s", async (identifier, reason) => {
  const asked: string[] = [];
  const stub = async (url: unknown): Promise<Response> => {
    asked.push(String(url));
    return new Response();
  };
  const options = { baseUrls: [github, gitlab], gitlabBaseUrls: [gitlab] };
  const context = { ...verifierContext("mcpb", options), fetch: stub };

  expect(await verifyMcpb(readPackage({ identifier }), "", context)).toBe(reason);
  expect(asked.length).toBe(reason === undefined ? 1 : 0);
  expect(asked.join()).not.toContain("secret");
});
