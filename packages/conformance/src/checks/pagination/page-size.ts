const usualSizes = [1, 2, 5, 10, 20, 25];
/** Of a large catalogue, which takes as many pages as it must: each is a request. */
const largestSize = 95;
const largeCatalogue = 1_000;

/**
 * A page size with which a catalogue takes about so many pages, or some less. It is below the number of rows,
 * so that even a small catalogue pages; below 100, which the survey walks with; and one of the usual sizes,
 * since registries may refuse others.
 */
export function pageSize(rows: number, pages: number): number {
  return (
    usualSizes.find((size) => size >= rows / pages) ?? (rows < largeCatalogue ? 50 : largestSize)
  );
}
