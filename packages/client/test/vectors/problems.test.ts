import { expect, test } from "vitest";
import { readVectors } from "../../../../test/helpers/read-vectors.js";
import { caught } from "../helpers/caught.js";
import { observedClient } from "../helpers/observed-client.js";

interface ProblemVector {
  readonly description: string;
  readonly body: string;
  readonly message: string;
  readonly reasons: readonly { readonly message: string; readonly location?: string }[];
}

test.each(readVectors<ProblemVector>("api-bodies/problems"))(
  "$description",
  async ({ body, message, reasons }) => {
    const { client } = observedClient(() => new Response(body, { status: 404 }));

    const { problem } = await caught(client.listServers(), "HTTP_STATUS");

    expect(problem.message).toBe(message);
    expect(problem.reasons.map(({ value: _, ...reason }) => reason)).toEqual(reasons);
  },
);
