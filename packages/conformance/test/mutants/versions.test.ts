import { testMutants, testOddities } from "../helpers/matrix.js";
import { versionsOddities } from "../oddities/versions.js";
import { versionsMutants } from "./versions.js";

testMutants(versionsMutants);
testOddities(versionsOddities);
