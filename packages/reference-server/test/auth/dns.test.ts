import { expect, test } from "vitest";
import { dnsMethod } from "../../src/auth/dns.js";
import { officialTimeLimits, type ResolveTxt, UnreachableError } from "../../src/auth/outgoing.js";

const record = "v=MCPv1; k=ed25519; p=ebVWLo/mVPlAeLES6KmLp5AfhTrmlb7X4OORC60ElmQ=";
const impatient = { ...officialTimeLimits, txt: 5, selectorTxt: 5 };
const never = () => new Promise<never>(() => undefined);

function find(resolveTxt: ResolveTxt, domain = "example.com"): Promise<unknown> {
  return dnsMethod(resolveTxt, impatient).find(domain);
}

/** A world with TXT records at some names; other names do not exist. */
function txt(records: Readonly<Record<string, readonly string[]>>): ResolveTxt {
  return async (name) => {
    const found = records[name];
    if (found === undefined) {
      throw new UnreachableError("no such host");
    }
    return found;
  };
}

test("every record at the domain counts, in its order, and others are passed over", async () => {
  const records = ["v=spf1 -all", record, record.replace("ed25519", "rsa")];

  expect(await find(txt({ "example.com": records }))).toMatchObject([
    { algorithm: "ed25519" },
    { algorithm: "rsa" },
  ]);
});

test.each([
  ["a name that does not exist", txt({}), "no such host"],
  ["a name without texts", txt({ "example.com": [] }), "no such host"],
  ["a name server that never answers", never, "i/o timeout"],
  ["a name server that fails oddly", () => Promise.reject("odd"), "server misbehaving"],
])("%s fails at the look-up", async (_, resolveTxt, reason) => {
  await expect(find(resolveTxt)).rejects.toThrow(
    `failed to lookup DNS TXT records: lookup example.com: ${reason}`,
  );
});

test("a failed look-up asks nowhere else", async () => {
  const asked: string[] = [];

  await find(async (name) => {
    asked.push(name);
    return [];
  }).catch(() => undefined);

  expect(asked).toEqual(["example.com"]);
});

test.each(["_mcp-auth", "_mcp-registry"])(
  "a record under %s is told, in the letter case of the domain",
  async (selector) => {
    const resolveTxt = txt({ "Example.COM": ["nothing"], [`${selector}.Example.COM`]: [record] });

    await expect(find(resolveTxt, "Example.COM")).rejects.toThrow(
      `no MCPv1 TXT record at "Example.COM", but one was found at "${selector}.Example.COM" — MCP DNS auth requires the record at the apex domain, not under a selector`,
    );
  },
);

test("of records under both selectors the first is told", async () => {
  const resolveTxt = txt({
    "example.com": ["nothing"],
    "_mcp-auth.example.com": [record],
    "_mcp-registry.example.com": [record],
  });

  await expect(find(resolveTxt)).rejects.toThrow('"_mcp-auth.example.com"');
});

test("a malformed record counts as none, and a selector that does not answer does no harm", async () => {
  const resolveTxt: ResolveTxt = (name) =>
    name === "example.com" ? Promise.resolve(["v=MCPv1; k=ed25519"]) : never();

  expect(await find(resolveTxt)).toEqual([]);
});

test("a well-formed record with a bad key counts as one", async () => {
  const resolveTxt = txt({
    "example.com": ["v=MCPv1; k=ed25519; p=AAAA"],
    "_mcp-auth.example.com": [record],
  });

  expect(await find(resolveTxt)).toEqual([{ algorithm: "ed25519", key: "AAAA" }]);
});
