import { testMutants, testOddities } from "../helpers/matrix.js";
import { authOddities } from "../oddities/auth.js";
import { authMutants } from "./auth.js";

testMutants(authMutants);
testOddities(authOddities);
