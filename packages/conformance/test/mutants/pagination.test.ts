import { testMutants, testOddities } from "../helpers/matrix.js";
import { paginationOddities } from "../oddities/pagination.js";
import { paginationMutants } from "./pagination.js";

testMutants(paginationMutants);
testOddities(paginationOddities);
