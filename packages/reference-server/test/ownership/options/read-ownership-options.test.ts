import { expect, test } from "vitest";
import { createRegistry } from "../../../src/index.js";
import { readOwnershipOptions } from "../../../src/ownership/options/read-ownership-options.js";

// Options may come from a file, so that the compiler has not seen them.
function read(registries: unknown, more: object = {}): ReturnType<typeof readOwnershipOptions> {
  return readOwnershipOptions({ registries, ...more } as never);
}

const npm = { baseUrls: ["https://npm.example.com"] };

test("defaults are filled in", () => {
  const oci = { baseUrls: ["https://images.example.com", "https://*.cloud.example.org"] };

  const { registries, userAgent, totalTimeoutMs } = read({ npm, oci, pypi: undefined });

  expect([...registries.keys()]).toEqual(["npm", "oci"]);
  expect(registries.get("npm")).toMatchObject({ type: "npm", timeoutMs: 10_000 });
  expect(registries.get("oci")).toMatchObject({ timeoutMs: 30_000, retryDelaysMs: [1000, 3000] });
  expect({ userAgent, totalTimeoutMs }).toEqual({
    userAgent: "MCP-Registry-Validator/1.0",
    totalTimeoutMs: 120_000,
  });
});

test("what is given is kept", () => {
  const { registries, userAgent } = read(
    {
      nuget: { baseUrls: ["http://127.0.0.1:5000/v3/index.json"], timeoutMs: 500 },
      mcpb: {
        baseUrls: ["https://github.example.com", "https://gitlab.example.com"],
        gitlabBaseUrls: ["https://gitlab.example.com"],
      },
      oci: {
        baseUrls: ["https://images.example.com"],
        alsoAllow: ["https://*.cdn.example.com"],
        aliases: { "example.com": "images.example.com" },
        retryDelaysMs: [],
      },
    },
    { userAgent: "Example/1.0 (https://example.com/contact)" },
  );

  expect(registries.get("nuget")).toMatchObject({ timeoutMs: 500 });
  expect(registries.get("mcpb")).toMatchObject({ gitlabBaseUrls: ["https://gitlab.example.com"] });
  expect(registries.get("oci")?.allows(new URL("https://a.cdn.example.com"))).toBe(true);
  expect(registries.get("oci")?.aliases.get("example.com")).toBe("images.example.com");
  expect(registries.get("oci")?.retryDelaysMs).toEqual([]);
  expect(userAgent).toBe("Example/1.0 (https://example.com/contact)");
});

const at = "ownership.registries";

test.each<[unknown, string]>([
  [undefined, `${at} is no object`],
  [{}, `${at} is empty; name a registry, or leave ownership out`],
  [[npm], `${at} is no object`],
  [{ NPM: npm }, `${at}.NPM is unknown; known are npm, pypi, nuget, cargo, oci, mcpb`],
  [{ npm: null }, `${at}.npm is no object`],
  [
    { npm: { baseUrl: "https://npm.example.com" } },
    `${at}.npm.baseUrl is unknown; known are baseUrls, alsoAllow, timeoutMs`,
  ],
  [{ npm: {} }, `${at}.npm.baseUrls is missing or empty; name at least one base URL`],
  [{ npm: { baseUrls: "https://npm.example.com" } }, `${at}.npm.baseUrls is no list of texts`],
  [
    { npm: { baseUrls: ["npm.example.com"] } },
    `${at}.npm.baseUrls[0] is no http or https URL (npm.example.com); write one such as https://registry.example.com`,
  ],
  [
    { npm: { baseUrls: [...npm.baseUrls, "ftp://npm.example.com"] } },
    `${at}.npm.baseUrls[1] is no http or https URL (ftp://npm.example.com); write one such as https://registry.example.com`,
  ],
  [
    { npm: { baseUrls: ["https://npm.example.com/"] } },
    `${at}.npm.baseUrls[0] is written https://npm.example.com/; write it https://npm.example.com`,
  ],
  [
    { npm: { baseUrls: ["https://NPM.example.com:443/a/../b/?c#d"] } },
    `${at}.npm.baseUrls[0] is written https://NPM.example.com:443/a/../b/?c#d; write it https://npm.example.com/b`,
  ],
  [
    { npm: { baseUrls: ["https://me:secret@npm.example.com"] } },
    `${at}.npm.baseUrls[0] is written https://me:secret@npm.example.com; write it https://npm.example.com`,
  ],
  [
    { npm: { baseUrls: ["https://*.example.com"] } },
    `${at}.npm.baseUrls[0] has a * (https://*.example.com), which cannot stand there`,
  ],
  [
    { npm: { ...npm, alsoAllow: ["https://files.example.com/npm"] } },
    `${at}.npm.alsoAllow[0] has a path (https://files.example.com/npm); write scheme, host and port alone`,
  ],
  [
    { npm: { ...npm, alsoAllow: ["https://files.*.example.com"] } },
    `${at}.npm.alsoAllow[0] has a * (https://files.*.example.com), which cannot stand there`,
  ],
  [
    { npm: { ...npm, timeoutMs: 0 } },
    `${at}.npm.timeoutMs is no number of milliseconds from 1 to 600000`,
  ],
  [
    { npm: { ...npm, timeoutMs: "10s" } },
    `${at}.npm.timeoutMs is no number of milliseconds from 1 to 600000`,
  ],
  [
    { npm: { ...npm, aliases: {} } },
    `${at}.npm.aliases is unknown; known are baseUrls, alsoAllow, timeoutMs`,
  ],
  [
    { oci: { baseUrls: ["https://*.cloud.example.org"] } },
    `${at}.oci.baseUrls[0] has a * (https://*.cloud.example.org), which cannot stand there`,
  ],
  [
    { oci: { baseUrls: ["https://images.example.com/v2"] } },
    `${at}.oci.baseUrls[0] has a path (https://images.example.com/v2); write scheme, host and port alone`,
  ],
  [
    { oci: { baseUrls: ["https://images.example.com"], aliases: { a: 1 } } },
    `${at}.oci.aliases.a is no text; write the host that it stands for`,
  ],
  [
    { oci: { baseUrls: ["https://images.example.com"], retryDelaysMs: [0, 0, 0, 0, 0, 0] } },
    `${at}.oci.retryDelaysMs is no list of at most 5 numbers of milliseconds`,
  ],
  [
    { oci: { baseUrls: ["https://images.example.com"], retryDelaysMs: [-1] } },
    `${at}.oci.retryDelaysMs[0] is no number of milliseconds from 0 to 600000`,
  ],
  [
    { mcpb: { baseUrls: ["https://a.example.com"], gitlabBaseUrls: ["https://b.example.com"] } },
    `${at}.mcpb.gitlabBaseUrls names https://b.example.com, which is none of baseUrls`,
  ],
])("%j is refused", (registries, message) => {
  expect(() => read(registries)).toThrow(new TypeError(message));
});

test.each<[object, string]>([
  [{ userAgent: "" }, "ownership.userAgent is no line of ASCII text"],
  [{ userAgent: "a\r\nb: c" }, "ownership.userAgent is no line of ASCII text"],
  [
    { totalTimeoutMs: Number.NaN },
    "ownership.totalTimeoutMs is no number of milliseconds from 1 to 600000",
  ],
  [
    { enabled: true },
    "ownership.enabled is unknown; known are registries, userAgent, totalTimeoutMs",
  ],
])("%j is refused beside the registries", (more, message) => {
  expect(() => read({ npm }, more)).toThrow(new TypeError(message));
});

test("a registry does not start with malformed options", () => {
  const ownership = { registries: { npm: { baseUrls: [] } } };

  expect(() => createRegistry({ ownership, fetchPackages: fetch })).toThrow(
    /^ownership\.registries\.npm\.baseUrls is/,
  );
});

test("a registry does not start without a way to ask", () => {
  expect(() => createRegistry({ ownership: { registries: { npm } } })).toThrow(
    "fetchPackages is missing, which ownership needs; on Node.js give createPackageFetch(ownership)",
  );
});
