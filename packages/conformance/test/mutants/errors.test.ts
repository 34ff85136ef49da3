import { testMutants, testOddities } from "../helpers/matrix.js";
import { errorOddities } from "../oddities/errors.js";
import { errorsMutants } from "./errors.js";

testMutants(errorsMutants);
testOddities(errorOddities);
