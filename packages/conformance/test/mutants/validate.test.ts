import { testMutants, testOddities } from "../helpers/matrix.js";
import { validateOddities } from "../oddities/validate.js";
import { validateMutants } from "./validate.js";

testMutants(validateMutants);
testOddities(validateOddities);
