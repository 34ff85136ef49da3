import {
  explainServer,
  type LaunchAnswers,
  type LaunchClient,
  planLaunch,
  previewInstall,
  toClientConfig,
  type VscodeBuild,
} from "@mcp-registry-kit/server-json";
import { describe, expect, test } from "vitest";
import { readVectors } from "../../../../test/helpers/read-vectors.js";

interface ConfigVector {
  readonly description: string;
  readonly document: unknown;
  readonly answers?: LaunchAnswers;
  readonly client: LaunchClient;
  readonly expected: unknown;
}
interface PreviewVector {
  readonly description: string;
  readonly document: unknown;
  readonly packageType?: string;
  readonly build: VscodeBuild;
  readonly expected: unknown;
}
interface ExplanationVector {
  readonly description: string;
  readonly document: unknown;
  readonly options?: { readonly build?: VscodeBuild };
  readonly expected: unknown;
}

describe("client configurations", () => {
  test.each(readVectors<ConfigVector>("launch/client-configs"))(
    "$description",
    ({ document, answers = {}, client, expected }) => {
      const written = toClientConfig(planLaunch(document, { answers }), client);

      expect(written.kind === "config" ? { config: written.config } : { impossible: true }).toEqual(
        expected,
      );
    },
  );
});

describe("previews of VS Code", () => {
  test.each(readVectors<PreviewVector>("launch/vscode-previews"))(
    "$description",
    ({ document, packageType, build, expected }) => {
      const preview = previewInstall(document, {
        client: "vscode",
        build,
        ...(packageType === undefined ? {} : { packageType }),
      });

      expect("error" in preview ? { error: true } : preview).toEqual(expected);
    },
  );
});

describe("explanations", () => {
  test.each(readVectors<ExplanationVector>("launch/explanations"))(
    "$description",
    ({ document, options, expected }) => {
      const { differences, ignored, inputs } = explainServer(document, options);

      expect({
        differences,
        ignored: ignored.map(({ where }) => where),
        inputs: Object.fromEntries(inputs.map(({ id, vscode }) => [id, vscode])),
      }).toEqual(expected);
    },
  );
});
