/**
 * What two looks in a row both find. A registry may change between two requests, so that a finding made of
 * several answers is one only if it is there again.
 */
export async function findTwice(
  look: (isAgain: boolean) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const first = await look(false);
  if (first.length === 0) return [];
  const again = new Set(await look(true));
  return first.filter((finding) => again.has(finding));
}
