export type {
  GithubOidcSettings,
  GithubSettings,
  OidcSettings,
  ReadProtectionSettings,
} from "./auth/auth-settings.js";
export type { ClaimRule } from "./auth/extra-claims.js";
export { type Fetch, type ResolveTxt, UnreachableError } from "./auth/outgoing.js";
export type { Answer, BodyReading, Call } from "./call.js";
export type { Clock } from "./clock.js";
export { createRegistry, type Registry } from "./create-registry.js";
export type { ChoiceName, DiversityOptions } from "./diversity/diversity-options.js";
export type { LoadEntry, LoadReport, RejectedRow } from "./domain/load.js";
export type { FaultName, FaultOptions } from "./faults/fault-options.js";
export type { ResponseFault } from "./http/response-check.js";
export type {
  McpbRegistryOptions,
  OciRegistryOptions,
  OwnershipOptions,
  PackageFetch,
  PackageRegistryOptions,
} from "./ownership/options/ownership-options.js";
export type { AssetName, PageAsset, PageAssets } from "./pages/page-assets.js";
export type { LogRecord, RegistryOptions } from "./registry-options.js";
export { readSeed } from "./seed/read-seed.js";
export { SeedError } from "./seed/seed-error.js";
export type { SeedResult } from "./seed/seed-result.js";
export type { Store, StoreSize } from "./store/store.js";
