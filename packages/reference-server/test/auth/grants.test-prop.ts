import fc from "fast-check";
import { expect, test } from "vitest";
import { dnsMethod } from "../../src/auth/dns.js";
import { isDomain, namespaceOfDomain } from "../../src/auth/domain.js";
import { publishGrants } from "../../src/auth/grant.js";
import { httpMethod } from "../../src/auth/http.js";
import { officialTimeLimits } from "../../src/auth/outgoing.js";
import { isAllowed } from "../../src/domain/permission.js";

const dns = dnsMethod(async () => [], officialTimeLimits);
const http = httpMethod(async () => new Response(), officialTimeLimits);
// Few letters, so that domains and names share beginnings often.
const label = fc.stringMatching(/^[abA]{1,2}(-[ab])?$/);
const domain = fc.array(label, { minLength: 2, maxLength: 4 }).map((labels) => labels.join("."));
const name = fc
  .tuple(fc.array(label, { minLength: 1, maxLength: 5 }), label)
  .map(([labels, last]) => `${labels.join(".")}/${last}`);

function mayPublish(patterns: readonly string[], text: string): boolean {
  return isAllowed(publishGrants(patterns) ?? [], "publish", text);
}

test("a proof by HTTP covers the names of its very namespace, and no others", () => {
  fc.assert(
    fc.property(domain, name, (proved, text) => {
      const [namespace] = text.split("/");

      expect(mayPublish(http.patterns(proved), text)).toBe(namespace === namespaceOfDomain(proved));
    }),
    { numRuns: 2000 },
  );
});

test("a proof by DNS covers the names of its namespace and of those below it, and no others", () => {
  fc.assert(
    fc.property(domain, name, (proved, text) => {
      const labels = text.split("/")[0]?.split(".") ?? [];
      const own = namespaceOfDomain(proved).split(".");

      expect(mayPublish(dns.patterns(proved), text)).toBe(
        own.every((part, index) => labels[index] === part),
      );
    }),
    { numRuns: 2000 },
  );
});

test("no proof of a domain lets anyone edit", () => {
  fc.assert(
    fc.property(domain, name, (proved, text) => {
      const patterns = [...dns.patterns(proved), ...http.patterns(proved)];
      return !isAllowed(publishGrants(patterns) ?? [], "edit", text);
    }),
  );
});

test("a domain reversed twice is the domain, and what stands in patterns is no wildcard", () => {
  fc.assert(
    fc.property(fc.oneof(domain, fc.string()), (text) => {
      fc.pre(isDomain(text));
      expect(namespaceOfDomain(namespaceOfDomain(text))).toBe(text);
      expect(namespaceOfDomain(text)).not.toMatch(/[*/]/);
    }),
  );
});
