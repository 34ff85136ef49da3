// What the pages can do beyond being read: copy texts, and keep the client that was chosen last.

const shownAfterCopy = 1500;
const remembered = "mcp-registry.client";

/** @param {Element} button */
async function copy(button) {
  const text = button.closest(".code")?.querySelector("pre");
  if (!text) return;
  try {
    await navigator.clipboard.writeText(text.textContent ?? "");
    button.textContent = "Copied";
  } catch {
    // Pages that are not served over TLS have no clipboard; the older way needs a selection.
    getSelection()?.selectAllChildren(text);
    button.textContent = document.execCommand("copy") ? "Copied" : "Selected";
  }
  setTimeout(() => {
    button.textContent = "Copy";
  }, shownAfterCopy);
}

/** @returns {string | null} */
function recall() {
  try {
    return localStorage.getItem(remembered);
  } catch {
    return null; // Storage is switched off: the first client is shown.
  }
}

/** @param {string} client */
function remember(client) {
  try {
    localStorage.setItem(remembered, client);
  } catch {
    // Storage is switched off: the choice holds for this page.
  }
}

document.addEventListener("click", (event) => {
  if (event.target instanceof Element && event.target.matches(".copy")) void copy(event.target);
});
for (const button of document.querySelectorAll(".copy")) button.removeAttribute("hidden");

const clients = document.querySelectorAll("input[name=client]");
for (const input of clients) {
  if (!(input instanceof HTMLInputElement)) continue;
  if (input.value === recall()) input.checked = true;
  input.addEventListener("change", () => remember(input.value));
}
