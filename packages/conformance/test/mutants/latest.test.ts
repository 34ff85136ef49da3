import { testMutants } from "../helpers/matrix.js";
import { latestMutants } from "./latest.js";

testMutants(latestMutants);
