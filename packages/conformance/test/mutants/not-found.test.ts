import { testMutants } from "../helpers/matrix.js";
import { notFoundMutants } from "./not-found.js";

testMutants(notFoundMutants);
