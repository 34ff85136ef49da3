import { InvalidArgumentError } from "commander";
import type { Profile } from "../engine/report.js";
import { type ReportFiles, reportFormats } from "../report/report-file.js";
import { UsageError } from "./usage-error.js";

const profiles: readonly Profile[] = ["core", "official"];
const versions: readonly string[] = ["v0", "v0.1"];

/** Reads `core,official`. @throws {InvalidArgumentError} where it names an unknown profile. */
export function parseProfiles(text: string): readonly Profile[] {
  return text.split(",").map((name) => {
    const profile = profiles.find((known) => known === name.trim());
    if (profile === undefined)
      throw new InvalidArgumentError(`"${name}" is no profile. Known are ${profiles.join(", ")}.`);
    return profile;
  });
}

/**
 * A reader of whole numbers from `least` to `most`.
 *
 * @throws {InvalidArgumentError} the reader, for any other text; `unit` says there what is counted.
 */
export function wholeNumber(unit: string, least: number, most: number): (text: string) => number {
  return (text) => {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= least && value <= most))
      throw new InvalidArgumentError(`Give whole ${unit} from ${least} to ${most}.`);
    return value;
  };
}

/** Reads `json=FILE` and adds it to those before. @throws {InvalidArgumentError} for any other form. */
export function parseReport(text: string, before: ReportFiles = {}): ReportFiles {
  const [, name, path] = /^([^=]*)=(.+)$/s.exec(text) ?? [];
  const format = reportFormats.find((known) => known === name);
  if (format === undefined || path === undefined)
    throw new InvalidArgumentError(
      `Give one of ${reportFormats.map((known) => `${known}=FILE`).join(", ")}.`,
    );
  if (before[format] !== undefined)
    throw new InvalidArgumentError(`A ${format} report is asked for twice.`);
  return { ...before, [format]: path };
}

/** Adds a value of an option that can stand more than once. */
export function parseRepeated(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text];
}

/** Reads an API version. @throws {InvalidArgumentError} where it is an unknown one. */
export function parseApiVersion(text: string): string {
  if (!versions.includes(text))
    throw new InvalidArgumentError(`Known are ${versions.join(" and ")}.`);
  return text;
}

/**
 * The URL to judge, its API version at its end where one is asked for.
 *
 * @throws {UsageError} where the URL names another version than the option.
 */
export function targetUrl(url: string, apiVersion: string | undefined): string {
  if (apiVersion === undefined) return url;
  const [, base = url, named] = /^(.*?)(?:\/(v0(?:\.1)?))?\/*$/.exec(url) ?? [];
  if (named !== undefined && named !== apiVersion)
    throw new UsageError(
      `the URL ends in /${named} and --api-version says ${apiVersion}. Leave one of them out`,
    );
  return `${base}/${apiVersion}`;
}
