import { operations } from "@mcp-registry-kit/types/openapi";
import type { CheckContext } from "./check.js";
import type { Answer, Probe } from "./probe.js";
import type { Survey } from "./survey.js";

/** Of each run, which the survey stands for, the answers that checks share. */
const memories = new WeakMap<Survey, Map<string, Promise<Answer>>>();

/** Of each probe with a memory the one that asks anew. */
const origins = new WeakMap<Probe, Probe>();

/** The probe without the memory, where it has one: for what must be so at this moment. */
export function afresh(probe: Probe): Probe {
  return origins.get(probe) ?? probe;
}

/**
 * A probe that sends no request twice in a run: what another check was answered is cited as evidence. For
 * first looks; what is to be confirmed is asked anew, with the check's own probe.
 */
export function remember({ probe, survey }: Pick<CheckContext, "probe" | "survey">): Probe {
  const answers = memories.get(survey) ?? new Map<string, Promise<Answer>>();
  memories.set(survey, answers);

  const send: Probe["send"] = async (request) => {
    const { method = "GET", target, headers = {}, body } = request;
    const content = body instanceof Uint8Array ? Buffer.from(body).toString("base64") : body;
    const key = JSON.stringify([method, target, Object.entries(headers).sort(), content]);
    const asked = answers.get(key) ?? probe.send(request);
    answers.set(key, asked);
    try {
      const answer = await asked;
      probe.cite(answer.exchange);
      return answer;
    } catch (error) {
      answers.delete(key);
      throw error;
    }
  };
  const remembering: Probe = {
    ...probe,
    send,
    get: (operationId, args = {}) =>
      send({
        method: operations[operationId].method,
        target: probe.targetOf(operationId, args),
        ...(args.headers && { headers: args.headers }),
      }),
  };
  origins.set(remembering, probe);
  return remembering;
}
