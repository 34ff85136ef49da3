import type { Check } from "../engine/check.js";
import { unknownRoute } from "./not-found/unknown-route.js";
import { unknownServer } from "./not-found/unknown-server.js";
import { unknownVersion } from "./not-found/unknown-version.js";

/** Checks of the area `not-found`. */
export const notFoundChecks: readonly Check[] = [unknownRoute, unknownServer, unknownVersion];
