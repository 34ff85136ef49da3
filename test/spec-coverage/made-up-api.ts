const json = (name: string) => ({
  content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } },
});

/** Schemas of a made-up API: a list of things, each with what somebody says about it, and an error. */
export const schemas = {
  ThingList: {
    properties: {
      things: { items: { $ref: "#/components/schemas/Thing" } },
      metadata: { properties: { nextCursor: {} } },
    },
  },
  Thing: {
    allOf: [{ $ref: "#/components/schemas/Named" }],
    properties: { parent: { $ref: "#/components/schemas/Thing" } },
  },
  Named: { properties: { name: {} } },
  Failure: { properties: { error: {} } },
  Unused: { properties: { nothing: {} } },
};

/** A made-up API of two operations. */
export const api = {
  paths: {
    "/things": {
      parameters: [{ name: "lang", in: "query" }],
      get: {
        operationId: "listThings",
        parameters: [{ $ref: "#/components/parameters/Limit" }],
        responses: { "200": json("ThingList"), "422": { $ref: "#/components/responses/Failed" } },
      },
      post: { operationId: "addThing", requestBody: json("Thing"), responses: { "200": {} } },
    },
  },
  components: {
    parameters: { Limit: { name: "limit", in: "query" } },
    responses: { Failed: json("Failure") },
    schemas,
  },
};
