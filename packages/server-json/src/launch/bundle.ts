import { isRecord } from "../is-record.js";
import { jsonPointer, valueAt } from "../json-path.js";
import type { InputCollector } from "./inputs.js";
import type { InputView } from "./launch-document.js";
import type { ArgumentTemplate, LaunchPart, LaunchText, VariableTemplate } from "./template.js";

/** A bundle that the caller has downloaded, verified and unpacked. */
export interface UnpackedBundle {
  /** The folder it is unpacked in. */
  readonly directory: string;
  /** Its `manifest.json`, parsed. */
  readonly manifest: unknown;
  /** Key of the `platform_overrides` to apply, such as `darwin`, `linux` or `win32`; none by default. */
  readonly platform?: string;
  /** What further `${NAME}` in the manifest stand for, such as `HOME`. */
  readonly variables?: Readonly<Record<string, string>>;
}

/** What a bundle's manifest says should run, with its settings as inputs; or why it does not say it. */
export interface BundleProcess {
  readonly command: string;
  readonly args: readonly ArgumentTemplate[];
  readonly env: readonly VariableTemplate[];
  readonly reasons: readonly string[];
}

const variable = /\$\{([^{}]+)\}/g;
const settingPrefix = "user_config.";

/**
 * Reads `server.mcp_config` of an MCPB manifest: `${__dirname}` is the folder, `${user_config.KEY}`
 * an input with the id `bundle.KEY`. A setting that is a whole argument and takes several values
 * gives as many arguments.
 */
export function readBundle(bundle: UnpackedBundle, inputs: InputCollector): BundleProcess {
  const { directory, manifest, platform } = bundle;
  const config = valueAt(manifest, "/server/mcp_config");
  const override =
    platform === undefined
      ? undefined
      : valueAt(config, jsonPointer(["platform_overrides", platform]));
  const known = new Map<string, string>([
    ...Object.entries(bundle.variables ?? {}),
    ["__dirname", directory],
  ]);
  const reasons = new Set<string>();
  const settings = new Map<string, LaunchPart>();
  const read = (text: string): LaunchText =>
    splitVariables(text).map((piece): LaunchPart => {
      if (typeof piece === "string") {
        return piece;
      }
      const value = known.get(piece.name);
      if (value !== undefined) {
        return value;
      }
      const setting = settings.get(piece.name) ?? settingPart(piece.name, manifest, inputs);
      if (setting === undefined) {
        reasons.add(
          `manifest.json: uses \${${piece.name}}, of which nothing is known; give it in bundle.variables`,
        );
        return "";
      }
      settings.set(piece.name, setting);
      return setting;
    });
  const command = textOf(override, "command") ?? textOf(config, "command") ?? "";
  const parts = read(command);
  if (command === "" || parts.some((part) => typeof part !== "string")) {
    reasons.add("manifest.json: /server/mcp_config/command is no fixed command; ask the publisher");
  }
  const args = textsOf(override, "args") ?? textsOf(config, "args") ?? [];
  const env = [...entriesOf(config), ...entriesOf(override)];
  return {
    command: parts.filter((part) => typeof part === "string").join(""),
    args: args.map((text) => ({ texts: [read(text)] })),
    env: env.map(([name, text]) => ({ name, text: read(text) })),
    reasons: [...reasons],
  };
}

function splitVariables(text: string): readonly (string | { readonly name: string })[] {
  const pieces: (string | { readonly name: string })[] = [];
  let rest = 0;
  for (const match of text.matchAll(variable)) {
    pieces.push(text.slice(rest, match.index), { name: match[1] ?? "" });
    rest = match.index + match[0].length;
  }
  pieces.push(text.slice(rest));
  return pieces.filter((piece) => piece !== "");
}

function settingPart(
  name: string,
  manifest: unknown,
  inputs: InputCollector,
): LaunchPart | undefined {
  const key = name.startsWith(settingPrefix) ? name.slice(settingPrefix.length) : "";
  const where = jsonPointer(["user_config", key]);
  const setting = valueAt(manifest, where);
  if (key === "" || !isRecord(setting)) {
    return undefined;
  }
  const context = {
    required: setting["required"] === true,
    repeatable: setting["multiple"] === true,
  };
  return { input: inputs.add(`bundle.${key}`, where, viewSetting(setting), context) };
}

function viewSetting(setting: Readonly<Record<string, unknown>>): InputView {
  const type = textOf(setting, "type");
  const preset = setting["default"];
  return {
    description: textOf(setting, "description") ?? textOf(setting, "title"),
    isRequired: setting["required"] === true,
    format: type === "file" || type === "directory" ? "filepath" : type,
    value: undefined,
    isSecret: setting["sensitive"] === true,
    // A default that holds variables of its own is left to the user.
    default:
      ["string", "number", "boolean"].includes(typeof preset) && !String(preset).includes("${")
        ? String(preset)
        : undefined,
    placeholder: undefined,
    choices: undefined,
  };
}

function textOf(value: unknown, name: string): string | undefined {
  const inner = isRecord(value) ? value[name] : undefined;
  return typeof inner === "string" ? inner : undefined;
}

function textsOf(value: unknown, name: string): readonly string[] | undefined {
  const inner = isRecord(value) ? value[name] : undefined;
  return Array.isArray(inner) ? inner.filter((text) => typeof text === "string") : undefined;
}

function entriesOf(value: unknown): readonly (readonly [string, string])[] {
  const env = isRecord(value) ? value["env"] : undefined;
  return isRecord(env)
    ? Object.entries(env).flatMap(([name, text]) =>
        typeof text === "string" ? [[name, text] as const] : [],
      )
    : [];
}
