import { expect, test } from "vitest";
import { pageOf, readable, registryOf } from "../helpers/page.js";
import { get } from "../helpers/test-registry.js";

const many = Array.from({ length: 31 }, (_, index) => ({
  name: `com.example/server-${index.toString().padStart(2, "0")}`,
  version: "1.0.0",
}));

function namesOf(page: string): readonly string[] {
  return [...page.matchAll(/<h2><a href="[^"]*"><bdi>([^<]*)</g)].map(([, name]) => name ?? "");
}

test("shows the latest version of each server, by title where it has one", async () => {
  const registry = await registryOf(
    { name: "com.example/a", version: "1.0.0", title: "Old" },
    { name: "com.example/a", version: "2.0.0", title: "New", description: "Does <b>things</b>" },
    { name: "com.example/b", version: "1.0.0", packages: [{ registryType: "npm" }], remotes: [{}] },
  );

  const page = await pageOf(registry, "/");

  expect(namesOf(page)).toEqual(["New", "com.example/b"]);
  expect(readable(page)).toContain("New com.example/a Does <b>things</b> 2.0.0");
  expect(readable(page)).toContain("npm hosted");
  expect(readable(page)).toContain("2 servers, 3 versions");
});

test("thirty servers are a page, and the way to the next one leads there", async () => {
  const registry = await registryOf(...many);
  const first = await pageOf(registry, "/");

  const next = /href="\.(\/\?cursor=[^"]+)" rel="next"/.exec(first)?.[1] ?? "";
  const second = await pageOf(registry, next);

  expect(namesOf(first)).toHaveLength(30);
  expect(namesOf(second)).toEqual(["com.example/server-30"]);
  expect(second).not.toContain('rel="next"');
  expect(second).toContain('href="./" rel="first"');
});

test("a full last page leads nowhere", async () => {
  const page = await pageOf(await registryOf(...many.slice(0, 30)), "/");

  expect(namesOf(page)).toHaveLength(30);
  expect(page).not.toContain("pager");
});

test("search narrows by name, keeps what was typed, and says what came of it", async () => {
  const registry = await registryOf(...many, { name: "com.example/clock", version: "1.0.0" });

  const found = await pageOf(registry, "/?search=cloc");
  const paged = await pageOf(registry, "/?search=server");
  const none = await pageOf(registry, "/?search=%3Cscript%3E");

  expect(namesOf(found)).toEqual(["com.example/clock"]);
  expect(readable(found)).toContain("1 server with cloc in the name");
  expect(found).toContain('value="cloc"');
  expect(readable(paged)).toContain("The first 30 with server in the name");
  expect(paged).toContain("search=server&amp;cursor=com.example%2Fserver-29%3A1.0.0");
  expect(readable(none)).toContain("No server has <script> in its name.");
});

test("deleted servers are shown to those who ask for them", async () => {
  const registry = await registryOf({
    name: "com.example/fax",
    version: "1.0.0",
    status: "deleted",
  });

  const page = await pageOf(registry, "/?search=fax");
  const wider = await pageOf(registry, "/?search=fax&include_deleted=true");

  expect(readable(await pageOf(registry, "/"))).toContain("Every server here is deleted.");
  expect(page).toContain('href="./?search=fax&amp;include_deleted=true"');
  expect(namesOf(wider)).toEqual(["com.example/fax"]);
  expect(readable(wider)).toContain("com.example/fax deleted");
  expect(wider).toContain('value="true" checked');
});

test("an empty registry says that it is empty", async () => {
  expect(readable(await pageOf(await registryOf(), "/"))).toContain(
    "Nothing is published here yet.",
  );
});

test("a page lets nothing in but what the registry serves itself", async () => {
  const { headers } = await get(await registryOf(), "/");

  const policy = headers.get("content-security-policy") ?? "";
  expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
  expect(policy).not.toContain("unsafe");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("x-frame-options")).toBe("DENY");
  expect(headers.get("content-type")).toBe("text/html; charset=utf-8");
});
