import { testMutants, testOddities } from "../helpers/matrix.js";
import { listOddities } from "../oddities/list.js";
import { listMutants } from "./list.js";

testMutants(listMutants);
testOddities(listOddities);
