/** Sorted ids with each run of three or more consecutive numbers as its first and last, such as `REQ-A-001…009`. */
export function compactIds(ids: readonly string[]): string[] {
  const runs: { first: string; last: string; length: number }[] = [];
  for (const id of ids) {
    const run = runs.at(-1);
    if (run !== undefined && follows(run.last, id)) {
      run.last = id;
      run.length += 1;
    } else runs.push({ first: id, last: id, length: 1 });
  }
  return runs.flatMap(({ first, last, length }) => {
    if (length === 1) return [first];
    return length === 2 ? [first, last] : [`${first}…${numberOf(last)}`];
  });
}

function follows(earlier: string, later: string): boolean {
  return (
    areaOf(earlier) === areaOf(later) && Number(numberOf(later)) === Number(numberOf(earlier)) + 1
  );
}

function areaOf(id: string): string {
  return id.replace(/\d+$/, "");
}

function numberOf(id: string): string {
  return id.slice(areaOf(id).length);
}
