import { showChange } from "../show.js";
import type { CompareKeywords } from "./finding.js";

/** Formats that allow all that another one allows, and more. */
const within: Readonly<Record<string, string>> = {
  int32: "int64",
  float: "double",
  uri: "uri-reference",
  iri: "iri-reference",
  email: "idn-email",
  hostname: "idn-hostname",
};

/** `format`: none allows everything; of two others, one may lie within the other. */
export const compareFormat: CompareKeywords = ({ format: was }, { format: is }) => {
  if (was === is) return [];
  const isWider = is === undefined || within[String(was)] === is;
  const isNarrower = was === undefined || within[String(is)] === was;
  return [
    {
      kind: isWider ? "format-widened" : isNarrower ? "format-narrowed" : "format-changed",
      path: ["format"],
      detail: showChange(was, is),
    },
  ];
};
