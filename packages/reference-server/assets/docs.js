// Calls the API from its reference, and shows the answers there.

const longestBody = 200_000;
const longestCall = 30_000;

const settings = document.querySelector("#settings");
const prefix = document.querySelector("#prefix");
const token = document.querySelector("#token");
const template = document.querySelector("#answer");

/** @param {Element | null} field */
function entered(field) {
  const isField =
    field instanceof HTMLInputElement ||
    field instanceof HTMLSelectElement ||
    field instanceof HTMLTextAreaElement;
  return isField ? field.value : "";
}

/**
 * A path value as the API reads it: it decodes twice, and browsers resolve segments of dots.
 * @param {string} value
 */
function pathValue(value) {
  const once = encodeURIComponent(value.replace(/\p{Surrogate}/gu, "\ufffd"));
  return value.includes("%") || value === "." || value === ".."
    ? encodeURIComponent(once.replaceAll(".", "%2E"))
    : once;
}

/** @param {HTMLFormElement} form */
function readCall(form) {
  const method = form.dataset["method"] ?? "GET";
  let path = form.dataset["path"] ?? "";
  const query = new URLSearchParams();
  /** @type {Record<string, string>} */
  const headers = {};
  /** @type {string | undefined} */
  let body;
  for (const field of form.querySelectorAll("[data-in]")) {
    const name = field.getAttribute("name") ?? "";
    const value = entered(field);
    const place = field.getAttribute("data-in");
    if (place === "path") path = path.replace(`{${name}}`, pathValue(value));
    else if (place === "query" && value !== "") query.append(name, value);
    else if (place === "body") {
      body = value;
      headers["content-type"] = "application/json";
    }
  }
  const isSecured = form.hasAttribute("data-secured");
  if (isSecured && entered(token) !== "") headers["authorization"] = `Bearer ${entered(token)}`;
  const search = query.size === 0 ? "" : `?${query}`;
  return {
    method,
    url: new URL(`.${entered(prefix)}${path}${search}`, document.baseURI),
    headers,
    body,
  };
}

/** @param {string} word */
function quote(word) {
  return `'${word.replaceAll("'", "'\\''")}'`;
}

/** @param {ReturnType<typeof readCall>} call */
function curlOf({ method, url, headers, body }) {
  const shown = Object.entries(headers).map(([name, value]) =>
    name === "authorization"
      ? `-H "Authorization: Bearer $TOKEN"`
      : `-H ${quote(`${name}: ${value}`)}`,
  );
  return [
    "curl",
    ...(method === "GET" ? [] : ["-X", method]),
    quote(url.href),
    ...shown,
    ...(body === undefined ? [] : ["--data-binary", quote(body)]),
  ].join(" ");
}

/** @param {string} text */
function indented(text) {
  try {
    return JSON.stringify(JSON.parse(text), undefined, 2);
  } catch {
    return text; // Not JSON: shown as it came.
  }
}

/** @param {HTMLFormElement} form */
function answerOf(form) {
  const shown = form.parentElement?.querySelector(".answer");
  if (shown) return shown;
  if (!(template instanceof HTMLTemplateElement))
    throw new Error("the page has no answer template");
  form.after(template.content.cloneNode(true));
  return answerOf(form);
}

/**
 * @param {Element} answer
 * @param {string} part
 * @param {string} text
 */
function fill(answer, part, text) {
  const place = answer.querySelector(`.${part}`);
  if (place) place.textContent = text;
}

/** @param {HTMLFormElement} form */
async function send(form) {
  const missing = form.querySelector("[required]:invalid");
  if (missing instanceof HTMLElement) {
    form.reportValidity();
    return;
  }
  const call = readCall(form);
  const answer = answerOf(form);
  fill(answer, "line", "Sending…");
  const started = performance.now();
  try {
    const { method, url, headers, body } = call;
    const signal = AbortSignal.timeout(longestCall);
    const init = body === undefined ? {} : { body };
    const response = await fetch(url, { method, headers, signal, ...init });
    const text = await response.text();
    const ms = Math.round(performance.now() - started);
    fill(answer, "line", `${response.status} ${response.statusText} in ${ms} ms`);
    answer.setAttribute("data-class", `${Math.floor(response.status / 100)}xx`);
    fill(answer, "headers", [...response.headers].map((pair) => pair.join(": ")).join("\n"));
    const shown = indented(text);
    fill(answer, "content", shown.length > longestBody ? `${shown.slice(0, longestBody)}…` : shown);
    keepToken(text);
  } catch (error) {
    fill(answer, "line", `No answer: ${error instanceof Error ? error.message : error}`);
    answer.setAttribute("data-class", "none");
    fill(answer, "headers", "");
    fill(answer, "content", "");
  }
  fill(answer, "curl", curlOf(call));
  answer.querySelector(".filled")?.removeAttribute("hidden");
}

/**
 * A token that an operation issued is used for the calls after it.
 * @param {string} text
 */
function keepToken(text) {
  const issued = /"registry_token":"([^"]+)"/.exec(text)?.[1];
  if (issued !== undefined && token instanceof HTMLInputElement) token.value = issued;
}

function unfold() {
  const id = decodeURIComponent(location.hash.slice(1));
  const target = id === "" ? null : document.getElementById(id);
  if (target instanceof HTMLDetailsElement) {
    target.open = true;
    target.scrollIntoView();
  }
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !form.matches(".try, .settings")) return;
  event.preventDefault();
  if (form.matches(".try")) void send(form);
});
for (const button of document.querySelectorAll(".try button")) button.removeAttribute("hidden");
settings?.removeAttribute("hidden");
addEventListener("hashchange", unfold);
unfold();
