import { plain } from "./documents.js";
import type { Members } from "./sound-members.js";

/** A structural fault of a document. */
export interface Fault {
  /** Where the official registry says that it is. */
  readonly place: string;
  /** The members of a document that has this fault alone. */
  readonly members: Members;
  /** Which of the documents with many faults has it among them. */
  readonly among: number;
}

const npmPackage = {
  registryType: "npm",
  identifier: "weather",
  version: "1.0.0",
  transport: { type: "stdio" },
};
const icon = { src: "https://example.com/icon.png" };
const tooLong = "\u{1F98A}".repeat(101);

function fault(among: number, place: string, members: Members): Fault {
  return { among, place, members };
}

export const badNames: readonly Fault[] = [
  fault(0, "body.name", { name: `com.example/${"a".repeat(200)}` }),
  fault(1, "body.name", { name: "com.example" }),
  fault(2, "body.name", { name: "com.example/weather/north" }),
  fault(3, "body.name", { name: "com.example/weather station" }),
];

export const badLengths: readonly Fault[] = [
  fault(0, "body.title", { title: tooLong }),
  fault(0, "body.description", { description: tooLong }),
  fault(0, "body.version", { version: "v".repeat(256) }),
  fault(1, "body.title", { title: "" }),
  fault(1, "body.version", { version: "" }),
];

export const badNulls: readonly Fault[] = [
  fault(2, "body.version", { version: null }),
  fault(2, "body.description", { description: null }),
];

export const badValues: readonly Fault[] = [
  fault(0, "body.icons[0].mimeType", { icons: [{ ...icon, mimeType: "image/bmp" }] }),
  fault(1, "body.icons[0].theme", { icons: [{ ...icon, theme: "sepia" }] }),
  fault(0, "body.packages[0].fileSha256", {
    packages: [{ ...npmPackage, fileSha256: "A".repeat(64) }],
  }),
  fault(1, "body.packages[0].environmentVariables[0].format", {
    packages: [{ ...npmPackage, environmentVariables: [{ name: "A", format: "colour" }] }],
  }),
];

export const badUris: readonly Fault[] = [
  fault(2, "body.$schema", { $schema: "://x" }),
  fault(2, "body.websiteUrl", { websiteUrl: "://x" }),
  fault(2, "body.repository.url", {
    repository: { url: "https://example.com/\u0001", source: "github" },
  }),
  fault(2, "body.packages[0].registryBaseUrl", {
    packages: [{ ...npmPackage, registryBaseUrl: "://x" }],
  }),
  fault(2, "body.icons[0].src", { icons: [{ src: "://x" }] }),
];

/** A document with all the faults that are told to be among its own; no member has two. */
export function faultyTogether(which: number): Members {
  const faults = [badNames, badLengths, badNulls, badValues, badUris].flat();
  return Object.assign(
    { ...plain },
    ...faults.filter(({ among }) => among === which).map(({ members }) => members),
  ) as Members;
}
