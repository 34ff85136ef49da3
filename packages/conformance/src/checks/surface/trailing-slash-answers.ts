import type { CheckContext } from "../../engine/check.js";
import type { Answer } from "../../engine/probe.js";
import { remember } from "../../engine/remember.js";

/** What paths with a trailing slash are answered, and where the official registry leads from each. */
export async function trailingSlashAnswers(
  context: Pick<CheckContext, "probe" | "survey">,
): Promise<readonly { readonly answer: Answer; readonly location: string }[]> {
  const probe = remember(context);
  const { prefix } = probe;
  const query = "?limit=1&search=%2f";
  return [
    {
      answer: await probe.send({ target: `${prefix}/servers/${query}` }),
      location: `${prefix}/servers${query}`,
    },
    {
      answer: await probe.send({ method: "POST", target: `${prefix}/validate/` }),
      location: `${prefix}/validate`,
    },
    {
      answer: await probe.send({ target: "//conformance.example/" }),
      location: "/conformance.example",
    },
  ];
}
