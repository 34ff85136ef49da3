import type { Check } from "../engine/check.js";
import { endpointNotFound } from "./not-found/endpoint-not-found.js";
import { impossibleTexts } from "./not-found/impossible-texts.js";
import { outsideThePrefixes } from "./not-found/outside-the-prefixes.js";
import { serverNotFound } from "./not-found/server-not-found.js";
import { toldApart } from "./not-found/told-apart.js";
import { unencodedSlash } from "./not-found/unencoded-slash.js";
import { unknownRoute } from "./not-found/unknown-route.js";
import { unknownServer } from "./not-found/unknown-server.js";
import { unknownVersion } from "./not-found/unknown-version.js";

/** Checks of the area `not-found`. */
export const notFoundChecks: readonly Check[] = [
  endpointNotFound,
  impossibleTexts,
  outsideThePrefixes,
  serverNotFound,
  toldApart,
  unencodedSlash,
  unknownRoute,
  unknownServer,
  unknownVersion,
];
