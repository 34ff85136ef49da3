import { draftArguments } from "./argument-drafts.js";
import { readBundle, type UnpackedBundle } from "./bundle.js";
import type { LaunchDraft } from "./draft.js";
import { draftTransport } from "./draft-transport.js";
import { collectInputs } from "./inputs.js";
import { draftKeyValues } from "./key-value-drafts.js";
import type { PackageView } from "./launch-document.js";
import type { BundleStep } from "./launch-plan.js";

const webAddress = /^https?:\/\/[^\s\0]+$/;

/**
 * An MCPB file: what it runs stands in the manifest inside, so that the caller fetches it first.
 * With a `fileSha256` it compares the digest before it unpacks anything (schema, definition
 * Package). Once the bundle is there: the manifest's command, `runtimeArguments`, the manifest's
 * arguments, `packageArguments`; the document's variables win over the manifest's.
 */
export function draftBundle(
  subject: PackageView,
  source: string,
  bundle: UnpackedBundle | undefined,
): LaunchDraft {
  const inputs = collectInputs();
  const inside = bundle === undefined ? undefined : readBundle(bundle, inputs);
  const own = draftArguments(
    subject.runtimeArguments,
    "runtime",
    `${source}/runtimeArguments`,
    inputs,
  );
  const env = draftKeyValues(
    subject.environmentVariables,
    "env",
    `${source}/environmentVariables`,
    inputs,
  );
  const rest = draftArguments(
    subject.packageArguments,
    "argument",
    `${source}/packageArguments`,
    inputs,
  );
  const list = [...own.drafts, ...rest.drafts];
  const transport = draftTransport(subject.transport, source, env.drafts, list, inputs);
  return {
    source,
    template: {
      process: {
        command: inside?.command ?? "",
        args: [
          ...own.drafts.map(({ texts }) => ({ texts })),
          ...(inside?.args ?? []),
          ...rest.drafts.map(({ texts }) => ({ texts })),
        ],
        env: [...(inside?.env ?? []), ...env.drafts],
      },
      ...(transport.endpoint === undefined ? {} : { endpoint: transport.endpoint }),
    },
    inputs: inputs.inputs(),
    notes: [
      ...remarks(subject, source),
      ...own.notes,
      ...env.notes,
      ...rest.notes,
      ...transport.notes,
      ...inputs.notes(),
    ],
    reasons: [
      ...(webAddress.test(subject.identifier)
        ? []
        : [`${source}/identifier: is no http or https address; write where the bundle is`]),
      ...(inside?.reasons ?? []),
      ...own.reasons,
      ...env.reasons,
      ...rest.reasons,
      ...transport.reasons,
    ],
    steps: inside === undefined ? bundleSteps(subject) : [],
  };
}

function bundleSteps({ identifier, fileSha256 = "" }: PackageView): readonly BundleStep[] {
  return [
    { do: "download", url: identifier },
    ...(fileSha256 === "" ? [] : [{ do: "verify", sha256: fileSha256 } as const]),
    { do: "unpack" },
    { do: "read-manifest" },
  ];
}

function remarks(
  { fileSha256 = "", registryBaseUrl = "", runtimeHint = "" }: PackageView,
  source: string,
): readonly string[] {
  return [
    ...(fileSha256 === ""
      ? [`${source}: has no fileSha256, so that nobody knows whether the file is the published one`]
      : []),
    ...(registryBaseUrl === ""
      ? []
      : [`${source}/registryBaseUrl: has no meaning for a file; the identifier is its address`]),
    ...(runtimeHint === ""
      ? []
      : [`${source}/runtimeHint: has no meaning for a bundle; its manifest names the program`]),
  ];
}
