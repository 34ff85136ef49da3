/**
 * The places at which two JSON values differ, as JSON pointers of the outermost differing value: a member
 * that one of them lacks, a list of another length, a value of another kind or another text.
 */
export function differingPlaces(left: unknown, right: unknown, pointer = ""): string[] {
  if (!isContainer(left) || !isContainer(right) || Array.isArray(left) !== Array.isArray(right))
    return Object.is(left, right) ? [] : [pointer];
  if (Array.isArray(left) && left.length !== Object.keys(right).length) return [pointer];
  const names = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...names].flatMap((name) => {
    const place = `${pointer}/${name}`;
    const isShared = Object.hasOwn(left, name) && Object.hasOwn(right, name);
    return isShared
      ? differingPlaces(Reflect.get(left, name), Reflect.get(right, name), place)
      : [place];
  });
}

function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
