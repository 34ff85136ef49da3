import { cargo } from "./cargo.js";
import { npm } from "./npm.js";
import { nuget } from "./nuget.js";
import { oci } from "./oci.js";
import { pypi } from "./pypi.js";
import type { RegistryKind } from "./runtime.js";

/** The registry types whose packages a program fetches and runs; `mcpb` files are unpacked by the caller. */
export const registryKinds: readonly RegistryKind[] = [npm, pypi, oci, nuget, cargo];
