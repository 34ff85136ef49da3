const usualSizes = [1, 2, 5, 10, 20, 25];
const largestSize = 50;

/**
 * A page size with which a catalogue takes about so many pages, or some less. It is below the number of rows,
 * so that even a small catalogue pages; below 100, which the survey walks with; and one of the usual sizes,
 * since registries may refuse others.
 */
export function pageSize(rows: number, pages: number): number {
  return usualSizes.find((size) => size >= rows / pages) ?? largestSize;
}
