import { expect, test } from "vitest";
import { createProgressLine } from "../../src/index.js";
import { sampleCheck } from "./sample-report.js";

function written(isTTY: boolean): {
  text: () => string;
  stream: { isTTY: boolean; write(text: string): void };
} {
  let text = "";
  return {
    text: () => text,
    stream: {
      isTTY,
      write: (part) => {
        text += part;
      },
    },
  };
}

const last = sampleCheck({ id: "list.limit-caps-page" });

test("a terminal gets one line that is written over and taken away", () => {
  const { text, stream } = written(true);
  const { update, clear } = createProgressLine(stream);

  update({ stage: "checks", done: 0, total: 43 });
  update({ stage: "checks", done: 12, total: 43, last });
  clear();
  clear();

  expect(text()).toBe(
    "\r\u001b[2Kchecks 0/43 …\r\u001b[2Kchecks 12/43 … list.limit-caps-page\r\u001b[2K",
  );
});

test("what is no terminal gets one line a stage", () => {
  const { text, stream } = written(false);
  const { update, clear } = createProgressLine(stream);

  update({ stage: "survey" });
  update({ stage: "checks", done: 0, total: 2 });
  update({ stage: "checks", done: 1, total: 2, last });
  update({ stage: "checks", done: 2, total: 2, last });
  update({ stage: "documents", rows: 1 });
  clear();

  expect(text()).toBe("reading the catalogue …\nrunning 2 checks …\njudging 1 document …\n");
});

test("what is no terminal gets no line for a target without a listing", () => {
  const { text, stream } = written(false);
  const { update } = createProgressLine(stream);

  update({ stage: "survey" });
  update({ stage: "checks", done: 0, total: 1 });
  update({ stage: "checks", done: 1, total: 1, last: { ...last, outcome: "blocked" } });
  update({ stage: "documents", rows: 0 });

  expect(text()).toBe("");
});
