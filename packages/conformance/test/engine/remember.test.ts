import { expect, test } from "vitest";
import { afresh, remember } from "../../src/engine/remember.js";
import { surveyTarget } from "../../src/engine/survey.js";
import { entry, json, probeOf } from "../helpers/answer.js";

async function target(answer: (count: number) => Response) {
  let count = 0;
  const fetch = async () => answer(++count);
  const survey = await surveyTarget(probeOf(fetch));
  count = 0;
  return { survey, probe: () => probeOf(fetch, 50), sent: () => count };
}

const listing = () => json({ servers: [entry("com.example/a")] });

test("a request is sent once in a run, and is evidence of every check that asked", async () => {
  const { survey, probe, sent } = await target(listing);
  const [one, two] = [probe(), probe()];

  const first = await remember({ probe: one, survey }).get("listServers");
  const second = await remember({ probe: two, survey }).send({ target: "/v0.1/servers" });

  expect(second).toBe(first);
  expect(sent()).toBe(1);
  expect([...one.exchanges, ...two.exchanges]).toEqual([first.exchange, first.exchange]);
});

test("another method, header or body is another request", async () => {
  const { survey, probe, sent } = await target(listing);
  const remembering = remember({ probe: probe(), survey });

  await remembering.get("listServers");
  await remembering.get("listServers", { headers: { origin: "https://a.example" } });
  await remembering.send({ method: "POST", target: "/v0.1/servers" });
  await remembering.send({ method: "POST", target: "/v0.1/servers", body: "{}" });

  expect(sent()).toBe(4);
});

test("another run remembers nothing of this one", async () => {
  const one = await target(listing);
  const two = await target(listing);

  await remember({ probe: one.probe(), survey: one.survey }).get("listServers");
  await remember({ probe: two.probe(), survey: two.survey }).get("listServers");

  expect([one.sent(), two.sent()]).toEqual([1, 1]);
});

test("what could not be answered is asked again", async () => {
  const { survey, probe } = await target((count) => {
    if (count === 1) throw new Error("no answer");
    return listing();
  });
  const remembering = remember({ probe: probe(), survey });

  await expect(remembering.get("listServers")).rejects.toThrow("/v0.1/servers");
  expect((await remembering.get("listServers")).status).toBe(200);
});

test("the memory can be passed over", async () => {
  const { survey, probe, sent } = await target(listing);
  const own = probe();
  const remembering = remember({ probe: own, survey });

  await remembering.get("listServers");
  await afresh(remembering).get("listServers");

  expect(sent()).toBe(2);
  expect(afresh(own)).toBe(own);
});
