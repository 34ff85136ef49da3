export { type Listening, type ListenOptions, listen } from "./node/listen.js";
export { ListenError } from "./node/listen-error.js";
export { loadSeedFile, type SeedReport } from "./node/load-seed-file.js";
export { type AddressRules, createPackageFetch } from "./node/package-fetch.js";
export { pageAssets } from "./node/page-assets.js";
