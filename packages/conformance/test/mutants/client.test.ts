import { testMutants } from "../helpers/matrix.js";
import { clientMutants } from "./client.js";

testMutants(clientMutants);
