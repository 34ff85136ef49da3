export { ConfigError } from "./config/config-error.js";
export type { ConnectionLimits } from "./node/connection-limits.js";
export { type Listening, type ListenOptions, listen } from "./node/listen.js";
export { ListenError } from "./node/listen-error.js";
export { loadConfigFile } from "./node/load-config-file.js";
export { loadSeedFile, type SeedReport } from "./node/load-seed-file.js";
export { nodeNetwork } from "./node/node-network.js";
export { type AddressRules, createPackageFetch } from "./node/package-fetch.js";
export { pageAssets } from "./node/page-assets.js";
