import { expect, test } from "vitest";
import { pageOf, readable, registryOf } from "../helpers/page.js";
import { get } from "../helpers/test-registry.js";

const stdio = { type: "stdio" };
const weather = {
  name: "com.example/weather",
  version: "1.0.0",
  title: "Weather",
  description: "Tells the weather",
  websiteUrl: "https://weather.example.com",
  repository: { url: "https://code.example.com/weather", source: "github", subfolder: "server" },
  icons: [{ src: "https://weather.example.com/icon.png" }, { src: "javascript:alert(1)" }],
  packages: [
    {
      registryType: "npm",
      identifier: "@example/weather",
      version: "1.0.0",
      transport: stdio,
      environmentVariables: [
        {
          name: "WEATHER_KEY",
          description: "Key of your account",
          isRequired: true,
          isSecret: true,
        },
      ],
    },
  ],
  remotes: [{ type: "streamable-http", url: "https://weather.example.com/mcp" }],
};
const address = "/?server=com.example%2Fweather";

/** What one client gets for each package and remote. */
function panels(page: string, client: string): readonly string[] {
  return page
    .split(`data-client="${client}"`)
    .slice(1)
    .map((part) => part.slice(part.indexOf(">") + 1, part.indexOf("</section>")))
    .map((part) => readable(`<main>${part}</main>`));
}

test("tells what a server is, where it comes from, and what the API says of it", async () => {
  const page = await pageOf(await registryOf(weather), address);

  const text = readable(page);
  expect(text).toMatch(/^Servers Weather com\.example\/weather 1\.0\.0 latest Tells the weather/);
  expect(text).toContain("Repository https://code.example.com/weather in server");
  expect(page).toContain('href="./v0.1/servers/com.example%2Fweather/versions/1.0.0"');
  expect(page).toMatch(
    /href="https:\/\/weather\.example\.com\/" rel="noreferrer noopener nofollow"/,
  );
  expect(page).not.toContain('href="javascript:');
  expect(page.match(/<img/g)).toHaveLength(1);
});

test("every client gets its own instructions for every package and remote", async () => {
  const page = await pageOf(await registryOf(weather), address);

  const [code, hosted] = panels(page, "vscode");
  expect(code).toContain("In .vscode/mcp.json");
  expect(code).toContain('"@example/weather@1.0.0"');
  expect(code).toContain('"password": true');
  expect(hosted).toContain('"url": "https://weather.example.com/mcp"');
  expect(panels(page, "claude-desktop")[0]).toContain('"WEATHER_KEY": "<env.WEATHER_KEY>"');
  expect(panels(page, "claude-desktop")[1]).toContain("connectors");
  const [terminal, nothing] = panels(page, "terminal");
  expect(terminal).toContain("WEATHER_KEY='<env.WEATHER_KEY>' npx -y @example/weather@1.0.0");
  expect(nothing).toContain("There is nothing to start");
  expect(readable(page)).toContain("env.WEATHER_KEY Key of your account secret");
});

test("what answers at a URL is started in a terminal, and reached by the others", async () => {
  const transport = { type: "streamable-http", url: "http://127.0.0.1:9000/mcp" };
  const packages = [{ registryType: "pypi", identifier: "weather", version: "1.0.0", transport }];

  const page = await pageOf(await registryOf({ ...weather, packages, remotes: [] }), address);

  expect(panels(page, "terminal")[0]).toContain("uvx weather@1.0.0");
  expect(panels(page, "cursor")[0]).toContain('"url": "http://127.0.0.1:9000/mcp"');
  expect(panels(page, "cursor")[0]).toContain("Start this before the client connects");
});

test("a bundle has steps in the place of a command, and no choice of clients", async () => {
  const identifier = "https://downloads.example.com/weather.mcpb";
  const fileSha256 = "a".repeat(64);
  const packages = [{ registryType: "mcpb", identifier, fileSha256, transport: stdio }];

  const page = await pageOf(await registryOf({ ...weather, packages, remotes: [] }), address);

  expect(readable(page)).toContain(
    `Download ${identifier} Check that its SHA-256 is ${fileSha256} Open the file`,
  );
  expect(page).not.toContain('name="client"');
});

test("a server without package and remote, and a package of no known kind, say so", async () => {
  const bare = { name: "com.example/bare", version: "1.0.0" };
  const odd = { ...bare, name: "com.example/odd", packages: [null, { registryType: "floppy" }] };
  const registry = await registryOf(bare, odd);

  expect(readable(await pageOf(registry, "/?server=com.example%2Fbare"))).toContain(
    "The publisher names neither a package nor an address.",
  );
  expect(readable(await pageOf(registry, "/?server=com.example%2Fodd"))).toContain(
    '"floppy" is not known',
  );
});

test("versions stand newest first, with their status, and each has its page", async () => {
  const registry = await registryOf(
    { ...weather, version: "1.0.0", status: "deprecated", statusMessage: "Use <2>" },
    { ...weather, version: "2.0.0" },
    { ...weather, version: "1.0.1" },
  );

  const page = await pageOf(registry, address);
  const old = await pageOf(registry, `${address}&version=1.0.0`);

  expect(readable(page)).toMatch(
    /Versions 3 1\.0\.1 2026-01-01 2\.0\.0 latest 2026-01-01 1\.0\.0 deprecated/,
  );
  expect(page).toMatch(/version=2\.0\.0" aria-current="page"/);
  expect(readable(old)).toContain("1.0.0 deprecated Use <2> Tells the weather");
});

test("a thousand versions make a page of bounded size", async () => {
  const versions = Array.from({ length: 1000 }, (_, index) => ({
    name: "com.example/many",
    version: `1.0.${index}`,
  }));

  const page = await pageOf(await registryOf(...versions), "/?server=com.example%2Fmany");

  expect(readable(page)).toContain("Versions 1,000");
  expect(readable(page)).toContain("800 versions before these: the API has them all");
  expect(page.length).toBeLessThan(100_000);
});

test("deleted versions are told of, and shown to those who ask for them", async () => {
  const registry = await registryOf(
    { ...weather, version: "1.0.0" },
    { ...weather, version: "2.0.0", status: "deleted", statusMessage: "It was broken" },
  );

  const page = await pageOf(registry, address);
  const hidden = await get(registry, `${address}&version=2.0.0`);
  const shown = await get(registry, `${address}&version=2.0.0&include_deleted=true`);

  expect(readable(page)).toContain("1 deleted version not shown. Show");
  expect(hidden.status).toBe(404);
  expect(readable(await hidden.text())).toContain(
    "Version 2.0.0 of com.example/weather is deleted.",
  );
  expect(shown.status).toBe(200);
  expect(readable(await shown.text())).toContain("2.0.0 deleted It was broken");
});

test("what is not there is a 404 that leads on", async () => {
  const registry = await registryOf(weather);

  const server = await get(registry, "/?server=com.example%2Fnope");
  const version = await get(registry, `${address}&version=9`);

  expect(server.status).toBe(404);
  expect(readable(await server.text())).toContain("There is no server com.example/nope here.");
  expect(version.status).toBe(404);
  const page = await version.text();
  expect(readable(page)).toContain("com.example/weather has no version 9.");
  expect(page).toContain('href="./?server=com.example%2Fweather"');
});

test("huge documents leave a page that can be read", async () => {
  const text = "x".repeat(200_000);
  const variable = { name: "A", description: text, default: text };
  const one = { registryType: "npm", identifier: text, version: "1.0.0", transport: stdio };
  const packages = Array.from({ length: 200 }, () => ({
    ...one,
    environmentVariables: [variable],
  }));

  const page = await pageOf(
    await registryOf({ ...weather, version: text, title: text, description: text, packages }),
    address,
  );

  expect(page.length).toBeLessThan(300_000);
  expect(readable(page)).toContain("And 189 more ways, in the document below.");
  expect(readable(page)).toContain("It is too long to be shown here.");
});
