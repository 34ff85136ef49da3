import { testMutants, testOddities } from "../helpers/matrix.js";
import { surfaceOddities } from "../oddities/surface.js";
import { surfaceMutants } from "./surface.js";

testMutants(surfaceMutants);
testOddities(surfaceOddities);
