import { RegistryError } from "./errors/registry-error.js";
import { redactUrl } from "./redact-url.js";

/** Version prefix of the API; both answer alike at the official registry. */
export type ApiVersion = "v0" | "v0.1";

const apiVersions: readonly ApiVersion[] = ["v0", "v0.1"];

/**
 * Where the operations live: the base with its version prefix and without a trailing slash. A trailing
 * `/v0` or `/v0.1` of the base is its version, unless `apiVersion` says otherwise; the default is `v0.1`.
 * @throws {RegistryError} INVALID_BASE_URL, INVALID_ARGUMENT
 */
export function resolveBaseUrl(baseUrl: string, apiVersion?: ApiVersion): string {
  if (apiVersion !== undefined && !apiVersions.includes(apiVersion)) {
    const found = JSON.stringify(apiVersion);
    const reason = `apiVersion must be one of ${apiVersions.join(", ")}, not ${found}`;
    throw new RegistryError(reason, { code: "INVALID_ARGUMENT" });
  }
  const url = parseHttpUrl(baseUrl);
  const path = url.pathname.replace(/\/+$/, "");
  const version = apiVersions.find((known) => path.endsWith(`/${known}`));
  const stem = version ? path.slice(0, -version.length - 1) : path;
  return `${url.origin}${stem.replace(/\/+$/, "")}/${apiVersion ?? version ?? "v0.1"}`;
}

function parseHttpUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== "http:" && url?.protocol !== "https:") {
    throw invalid(text, "is no http or https URL, such as https://registry.example.com");
  }
  if (url.username || url.password) {
    throw invalid(text, "holds a user name or password: send them as a header instead");
  }
  if (url.search || url.hash) {
    throw invalid(text, "has a query or a fragment: give the address of the registry alone");
  }
  return url;
}

function invalid(text: string, reason: string): RegistryError {
  const shown = JSON.stringify(redactUrl(String(text)));
  return new RegistryError(`baseUrl ${shown} ${reason}`, { code: "INVALID_BASE_URL" });
}
