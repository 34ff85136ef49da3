/**
 * Script of the page, for the browser: filters the checks, copies commands, and unfolds the check that an
 * address points at. Without it everything can be read.
 */
export const pageScript: string = `
"use strict";
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const filter = document.querySelector(".filter");
const find = document.querySelector("#find");
const shown = document.querySelector("#shown");
const checks = all(".check").map((element) => ({
  element,
  text: element.textContent.toLowerCase(),
}));

function chosen(name) {
  return all("input[name=" + name + "]:checked").map((input) => input.value);
}

function narrow() {
  const marks = chosen("mark");
  const levels = chosen("level");
  const words = find.value.toLowerCase().split(/\\s+/).filter(Boolean);
  let count = 0;
  for (const { element, text } of checks) {
    const fits =
      (marks.length === 0 || marks.includes(element.dataset.mark)) &&
      (levels.length === 0 || levels.includes(element.dataset.level)) &&
      words.every((word) => text.includes(word));
    element.hidden = !fits;
    if (fits) count += 1;
  }
  for (const section of all(".checks"))
    section.hidden = all(".check", section).every((element) => element.hidden);
  shown.textContent =
    count === checks.length ? checks.length + " checks" : count + " of " + checks.length + " checks";
}

function reveal() {
  const element = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!element || !element.matches(".check")) return;
  if (element.hidden) {
    find.value = "";
    for (const input of all(".filter input:checked")) input.checked = false;
    narrow();
  }
  element.open = true;
  element.scrollIntoView();
}

async function copy(button) {
  const command = button.parentElement.querySelector("pre");
  try {
    await navigator.clipboard.writeText(command.textContent);
    button.textContent = "Copied";
  } catch {
    getSelection().selectAllChildren(command);
    button.textContent = document.execCommand("copy") ? "Copied" : "Selected";
  }
  setTimeout(() => { button.textContent = "Copy"; }, 1500);
}

for (const button of all(".copy")) {
  button.hidden = false;
  button.addEventListener("click", () => copy(button));
}
filter.hidden = false;
filter.addEventListener("input", narrow);
addEventListener("hashchange", reveal);
narrow();
reveal();
`;
