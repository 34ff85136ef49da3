import {
  isParsableUri,
  type ValidationIssue,
  validateServerJson,
} from "@mcp-registry-kit/server-json";
import { createValidator } from "@mcp-registry-kit/types/server-json/request";
import { filesBelow } from "../lib/files-below.js";
import type { Finding } from "../lib/finding.js";
import { mergePatch } from "../lib/merge-patch.js";
import { readRequirements } from "../lib/requirements.js";
import { type RuleRow, readRules, rulesFile } from "../lib/rules.js";

const codeFolder = "packages/server-json/src/rules/";
const notRules = ["index.ts", "rule.ts"];

/** The rules against the code that applies them, in both directions, and against what it says of their examples. */
export async function checkRules(): Promise<Finding> {
  const { base, rules } = readRules();
  const requirements = new Set(readRequirements().rows.map(({ id }) => id));
  const faults = [
    ...validateServerJson(base).issues.map(({ message }) => `base: ${message}`),
    ...compareWithFiles(rules),
    ...repeatedOrders(rules),
    ...rules.flatMap((rule) => [
      ...(rule.requirement === undefined || requirements.has(rule.requirement)
        ? []
        : [`${rule.code}: ${rule.requirement} is no requirement`]),
      ...checkExamples(rule, base),
    ]),
  ];
  const examples = rules.flatMap((rule) => [...rule.examples.good, ...rule.examples.bad]);
  return {
    summary: `rules: ${rules.length} codes, ${rules.filter(isReachable).length} of them within reach of a document, ${examples.length} examples that agree with validation`,
    faults: faults.map((fault) => `${rulesFile}: ${fault}`),
  };
}

function isReachable({ reachableBy }: RuleRow): boolean {
  return reachableBy !== "nothing";
}

function compareWithFiles(rules: readonly RuleRow[]): string[] {
  const written = filesBelow(codeFolder)
    .map((file) => file.slice(codeFolder.length))
    .filter((file) => !notRules.includes(file))
    .map((file) => file.replace(/\.ts$/, ""));
  const described = rules.filter(({ stage }) => stage === "semantic").map(({ code }) => code);
  return [
    ...written
      .filter((code) => !described.includes(code))
      .map((code) => `nothing describes ${codeFolder}${code}.ts`),
    ...described
      .filter((code) => !written.includes(code))
      .map((code) => `${code}: ${codeFolder}${code}.ts is not there`),
  ];
}

function placesOf({ path, order, elsewhere = [] }: RuleRow): { path: string; order?: number }[] {
  return [{ path, ...(order !== undefined && { order }) }, ...elsewhere];
}

function repeatedOrders(rules: readonly RuleRow[]): string[] {
  const seen = new Map<number, string>();
  const faults: string[] = [];
  for (const rule of rules)
    for (const { order } of placesOf(rule)) {
      if (order === undefined) continue;
      const other = seen.get(order);
      if (other !== undefined)
        faults.push(`${rule.code}: the order ${order} is that of ${other} too`);
      seen.set(order, rule.code);
    }
  return faults;
}

function checkExamples(rule: RuleRow, base: unknown): string[] {
  const { code, examples, message, otherMessages = [] } = rule;
  const unseenPaths = new Set(placesOf(rule).map(({ path }) => path));
  const unseenMessages = new Set([message, ...otherMessages]);
  const faults: string[] = [];

  for (const [index, patch] of examples.good.entries())
    if (issuesOf(rule, mergePatch(base, patch)).length > 0)
      faults.push(`${code}: good example ${index} has an issue of this code`);

  for (const [index, patch] of examples.bad.entries()) {
    const [issue, ...more] = issuesOf(rule, mergePatch(base, patch));
    if (issue === undefined || more.length > 0) {
      faults.push(
        `${code}: bad example ${index} has ${issue ? more.length + 1 : 0} issues of this code, not one`,
      );
      continue;
    }
    const path = issue.path.replace(/\[\d+\]/, "[{i}]").replace(/\[\d+\]/, "[{j}]");
    if (!placesOf(rule).some((place) => place.path === path))
      faults.push(`${code}: bad example ${index} breaks it at ${path}, which is none of its paths`);
    if (issue.severity !== rule.severity || issue.type !== rule.type)
      faults.push(
        `${code}: bad example ${index} makes a ${issue.type} ${issue.severity} of it, not a ${rule.type} ${rule.severity}`,
      );
    const fitting = [message, ...otherMessages].filter((text) => fits(issue.message, text));
    if (fitting.length === 0)
      faults.push(`${code}: no message is that of bad example ${index}: ${issue.message}`);
    unseenPaths.delete(path);
    for (const text of fitting) unseenMessages.delete(text);
  }

  if (!isReachable(rule)) return faults;
  for (const path of unseenPaths) faults.push(`${code}: no bad example breaks it at ${path}`);
  for (const text of unseenMessages) faults.push(`${code}: no bad example brings "${text}"`);
  return [...faults, ...checkReach(rule, base)];
}

function issuesOf({ code }: RuleRow, document: unknown): ValidationIssue[] {
  return validateServerJson(document).issues.filter(({ reference }) => reference === code);
}

function fits(message: string, template: string): boolean {
  const parts = template
    .split(/\{[^}]+\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join("[^]*")}$`).test(message);
}

/** Whether the request check agrees with what the row says of it. */
function checkReach({ code, reachableBy, examples }: RuleRow, base: unknown): string[] {
  const isRequest = createValidator({ uri: isParsableUri });
  const passes = examples.bad.some((patch) => isRequest(mergePatch(base, patch)));
  if (passes === (reachableBy === "request")) return [];
  return [
    passes
      ? `${code}: a bad example passes the request check, so that a request reaches it`
      : `${code}: the request check refuses every bad example, so that no request reaches it`,
  ];
}
