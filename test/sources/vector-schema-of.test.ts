import { expect, test } from "vitest";
import { vectorSchemaOf } from "../../scripts/lib/vectors.js";

test.each([
  ["status/transitions", "status/transitions"],
  ["exchanges/reading", "exchanges/exchanges"],
  ["status/nothing-there", "status/nothing-there"],
])("the vectors of %s keep to the schema of %s", (topic, schema) => {
  expect(vectorSchemaOf(`spec/vectors/${topic}.json`)).toBe(`spec/vectors/${schema}.schema.json`);
});
