/**
 * What two looks in a row both find. A registry may change between two requests, so that a finding made of
 * several answers is one only if it is there again.
 */
export async function findTwice(
  look: () => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const first = await look();
  if (first.length === 0) return [];
  const again = new Set(await look());
  return first.filter((finding) => again.has(finding));
}
