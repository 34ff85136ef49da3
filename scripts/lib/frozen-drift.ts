import type { RequirementRow, Requirements } from "./requirements.js";
import { compareRevisions, freezeRow, type Revision, revisionsFolder } from "./revision.js";

/**
 * Where requirement rows break what released revisions promised: one line for each fault, with file, line and row.
 * A frozen row keeps its level, layer and text, or is retired where it stands. A row that no revision lists
 * belongs to `specVersion`, which is not frozen, and says so in `since` unless it is of the first revision.
 *
 * @param revisions the oldest first
 * @param specVersion `info.version` of the specification
 */
export function frozenDrift(
  { rows, places }: Pick<Requirements, "rows" | "places">,
  revisions: readonly Revision[],
  specVersion: string,
): readonly string[] {
  const last = revisions.at(-1)?.specVersion;
  return [
    ...(last !== undefined && compareRevisions(specVersion, last) < 0
      ? [`spec/openapi.yaml: info.version is ${specVersion}, older than ${last}, which is frozen`]
      : []),
    ...vanished(rows, revisions),
    ...rows.flatMap((row) => {
      const added = revisions.find((revision) => lists(revision, row.id));
      const faults =
        added === undefined
          ? newRow(row, last, specVersion)
          : frozenRow(row, added, revisions.slice(revisions.indexOf(added)), revisions[0]);
      return faults.map((fault) => `${places.get(row.id)}: ${row.id}: ${fault}`);
    }),
  ];
}

function vanished(rows: readonly RequirementRow[], revisions: readonly Revision[]): string[] {
  const told = new Set(rows.map(({ id }) => id));
  return revisions.flatMap(({ specVersion, requirements }) =>
    Object.keys(requirements).flatMap((id) => {
      if (told.has(id)) return [];
      told.add(id);
      return [
        `${revisionsFolder}/${specVersion}.json: ${id} is no row any more; put it back with \`retired\` and the reason`,
      ];
    }),
  );
}

/** Faults of a row that no revision lists; what nobody was promised may be retired without more ado. */
function newRow(
  { since, retired }: RequirementRow,
  last: string | undefined,
  specVersion: string,
): string[] {
  if (retired !== undefined) return [];
  if (last === undefined)
    return since === undefined ? [] : ["is of the first revision; leave `since` out"];
  if (last === specVersion)
    return [
      `${specVersion} is frozen without it; raise info.version in spec/openapi.yaml and name it in \`since\``,
    ];
  return since === specVersion ? [] : [`is new after ${last}; write \`since: ${specVersion}\``];
}

/**
 * Faults of a row that was promised.
 *
 * @param added the revision that listed it first
 * @param onwards that revision and all after it
 */
function frozenRow(
  row: RequirementRow,
  added: Revision,
  onwards: readonly Revision[],
  first: Revision | undefined,
): string[] {
  const promised = added.requirements[row.id];
  const is = freezeRow(row);
  const faults: string[] = [];
  for (const part of ["level", "layer"] as const)
    if (is[part] !== promised?.[part])
      faults.push(
        `its ${part} is ${is[part]}, in ${added.specVersion} it was ${promised?.[part]}; ${remedy}`,
      );
  if (is.textSha256 !== promised?.textSha256)
    faults.push(`its text is not the one that ${added.specVersion} froze; ${remedy}`);
  const due = added === first ? undefined : added.specVersion;
  if (row.since !== due)
    faults.push(
      due === undefined
        ? `${added.specVersion} lists it; leave \`since\` out`
        : `${due} added it; write \`since: ${due}\``,
    );
  const without = onwards.find((revision) => !lists(revision, row.id));
  if (row.retired === undefined && without !== undefined)
    faults.push(`was retired by ${without.specVersion} and stays so; write a new row`);
  return faults;
}

const remedy = "restore it, or retire the row where it stands and write a new one";

function lists({ requirements }: Revision, id: string): boolean {
  return Object.hasOwn(requirements, id);
}
