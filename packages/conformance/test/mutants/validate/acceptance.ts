import type { Mutant } from "../../helpers/mutant.js";
import { problem } from "../../helpers/rewrite.js";
import { answerBodies, changeVerdict } from "./change.js";

/** Finds an error in documents that hold a text. */
function accuse(text: string, reference: string): Mutant["wrap"] {
  return changeVerdict((verdict, sent) => {
    if (!sent.includes(text)) return;
    const issue = { type: "semantic", path: "", message: "No good", severity: "error", reference };
    verdict.issues.push(issue);
    verdict.valid = false;
  });
}

/** Refuses bodies that hold a text. */
function refuse(text: string, unless = "\0"): Mutant["wrap"] {
  return answerBodies((body) =>
    body.includes(text) && !body.includes(unless) ? problem(422, "validation failed") : undefined,
  );
}

/** Takes a text in a document for another. */
function misread(text: string, other: string): Mutant["wrap"] {
  return answerBodies((body, request, sound) =>
    body.includes(text)
      ? sound(new Request(request, { body: body.replace(text, other), method: "POST" }))
      : undefined,
  );
}

const fox = "\u{1F98A}";

/** Registries that refuse what is sound, or accept what is not. */
export const acceptanceMutants: readonly Mutant[] = [
  {
    name: "knows schemas of one host alone",
    kills: ["validate.date-in-schema"],
    wrap: accuse("mirror.example.com", "schema-version-extraction-error"),
  },
  {
    name: "takes a no-break space for a blank",
    kills: ["validate.plain-blanks"],
    wrap: accuse("\u00a0", "version-looks-like-range"),
  },
  {
    name: "knows a list of package types",
    kills: ["validate.left-alone"],
    wrap: accuse("floppy", "unknown-registry-type"),
  },
  {
    name: "does not know variables of headers",
    kills: ["validate.inputs"],
    wrap: refuse('"X-Place"'),
  },
  {
    name: "takes names alone for keys of variables",
    kills: ["validate.free-maps"],
    wrap: refuse('"c d/e"'),
  },
  {
    name: "looks packages up while it validates",
    kills: ["validate.asks-nobody"],
    wrap: accuse("@conformance-probe/", "package-not-found"),
  },
  {
    name: "counts lengths in units of UTF-16",
    kills: ["validate.lengths"],
    wrap: refuse(fox.repeat(100), fox.repeat(101)),
  },
  {
    name: "takes `null` for a value of the wrong type",
    kills: ["validate.nulls"],
    wrap: refuse('"websiteUrl":null'),
  },
  {
    name: "takes a name with a blank",
    kills: ["validate.names"],
    wrap: misread("weather station", "weather-station"),
  },
  {
    name: "knows one theme more",
    kills: ["validate.enumerations"],
    wrap: misread('"sepia"', '"light"'),
  },
  {
    name: "takes any text for the address of a website",
    kills: ["validate.uris"],
    wrap: misread('"websiteUrl":"://x"', '"websiteUrl":"https://example.com"'),
  },
  {
    name: "lets a remote begin with a placeholder that is declared",
    kills: ["validate.placeholder-first"],
    wrap: changeVerdict((verdict, sent) => {
      if (sent.includes('"url":"{tenant}'))
        verdict.issues = verdict.issues.filter(
          ({ type, path }) => type !== "semantic" || path !== "remotes[1].url",
        );
    }),
  },
  {
    name: "looks at the subfolder of a repository that has no address",
    kills: ["validate.repository-without-source"],
    wrap: changeVerdict(({ issues }, sent) => {
      if (sent.includes('"subfolder":"/../x"'))
        issues.push({
          type: "semantic",
          path: "repository.subfolder",
          message: "No folder",
          severity: "error",
          reference: "invalid-subfolder-path",
        });
    }),
  },
  {
    name: "does not refer to the keyword that a document breaks",
    kills: ["validate.schema-references"],
    wrap: changeVerdict(({ issues }) => {
      for (const issue of issues)
        if (String(issue["reference"]).includes("#/")) issue["reference"] = "schema";
    }),
  },
];
