import { expect, test } from "vitest";
import { runInProcess } from "./run-command-line.js";

test.each([
  {
    wrong: "a text that is no URL",
    args: ["run", "nonsense"],
    says: /^error: "nonsense" is no URL\. Give one such as /,
  },
  {
    wrong: "a missing URL",
    args: ["run"],
    says: /^error: missing required argument 'url' See .+--help$/,
  },
  {
    wrong: "an unknown profile",
    args: ["run", "http://a.example", "--profile", "all"],
    says: /"all" is no profile\. Known are/,
  },
  {
    wrong: "a timeout of nothing",
    args: ["run", "http://a.example", "--timeout", "0"],
    says: /Give whole milliseconds from 1 to/,
  },
  {
    wrong: "a budget that says nothing",
    args: ["run", "http://a.example", "--budget", "19"],
    says: /Give whole requests from 20 to 1000000/,
  },
  {
    wrong: "a rate that is no number",
    args: ["run", "http://a.example", "--rate", "fast"],
    says: /Give whole requests a second from 1 to 10000/,
  },
  {
    wrong: "no concurrency",
    args: ["run", "http://a.example", "--concurrency", "0"],
    says: /Give whole requests from 1 to 64/,
  },
  {
    wrong: "a time limit of nothing",
    args: ["run", "http://a.example", "--time-limit", "0"],
    says: /Give whole seconds from 1 to 86400/,
  },
  {
    wrong: "a seed below nothing",
    args: ["run", "http://a.example", "--seed", "-1"],
    says: /Give whole numbers from 0 to/,
  },
  {
    wrong: "an unknown form of report",
    args: ["run", "http://a.example", "--report", "pdf=x"],
    says: /Give one of badge=FILE, html=FILE, json=FILE, junit=FILE, markdown=FILE, sarif=FILE/,
  },
  {
    wrong: "a contradiction about the version",
    args: ["run", "http://a.example/v0", "--api-version", "v0.1"],
    says: /^error: the URL ends in \/v0 and --api-version says v0\.1\. Leave one of them out$/,
  },
  {
    wrong: "an unknown name",
    args: ["explain", "list.nothing"],
    says: /no check or requirement is called "list\.nothing"/,
  },
])("$wrong is wrong usage", async ({ args, says }) => {
  const { code, stdout, stderr } = await runInProcess(args);

  expect(code).toBe(2);
  expect(stderr).toMatch(/^error: .+\n$/);
  expect(stderr.trim()).toMatch(says);
  expect(stdout).toBe("");
});
