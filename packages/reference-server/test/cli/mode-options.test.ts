import { afterEach, expect, test, vi } from "vitest";
import { type CliOptions, parseArguments } from "../../src/cli/parse-arguments.js";
import { choices } from "../../src/diversity/index.js";
import { faults } from "../../src/faults/index.js";

afterEach(() => {
  vi.restoreAllMocks();
});

function parse(...argv: readonly string[]): {
  readonly options: CliOptions | number;
  readonly out: string;
  readonly err: string;
} {
  const out = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  const err = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const options = parseArguments(argv);
  const text = (calls: readonly (readonly unknown[])[]): string =>
    calls.map(([piece]) => String(piece)).join("");
  return { options, out: text(out.mock.calls), err: text(err.mock.calls) };
}

test("faults, choices and the clock are read", () => {
  const { options } = parse(
    "--faults=seed=7,latency=50ms",
    "--diversity=7",
    "--clock=2026-01-01T00:00:00Z",
  );

  expect(options).toMatchObject({ faults: { seed: 7, latency: 50 }, diversity: { seed: 7 } });
  expect(typeof options === "number" ? undefined : options.clock?.()).toBe(
    1_767_225_600_000_000_000n,
  );
});

test("without them the registry is as ever", () => {
  const { options } = parse();

  expect(options).not.toHaveProperty("faults");
  expect(options).not.toHaveProperty("diversity");
  expect(options).not.toHaveProperty("clock");
});

test.each([
  ["--faults", [...Object.keys(faults), ...Object.keys(choices)]],
  ["--diversity", Object.keys(choices)],
])("%s help lists all of them and ends well", (option, names) => {
  const { options, out, err } = parse(option, "help");

  expect(options).toBe(0);
  expect(err).toBe("");
  for (const name of names) {
    expect(out).toMatch(new RegExp(`^ {2}${name}(?:=|\\[|\\s|$)`, "m"));
  }
});

test.each([
  ["--faults", "latncy=50ms", "there is no such knob"],
  ["--diversity", "tiny", "there is no such choice"],
  ["--clock", "yesterday", "An instant is written as 2026-01-01T00:00:00Z"],
])("%s %s is refused in one line", (option, value, message) => {
  const { options, out, err } = parse(option, value);

  expect(options).toBe(2);
  expect(out).toBe("");
  expect(err).toContain(message);
  expect(err.trim().split("\n")).toHaveLength(1);
});
