import { testMutants } from "../helpers/matrix.js";
import { encodingMutants } from "./encoding.js";

testMutants(encodingMutants);
