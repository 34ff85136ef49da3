/**
 * Whether a requirement that names one field speaks of another: of the same, of one within it, or of one
 * that it is within. Steps into lists do not count.
 */
export function isAboutField(named: string, field: string): boolean {
  const [one, other] = [named, field].map((text) => `${text.replaceAll("[]", "")}.`);
  return (
    one !== undefined && other !== undefined && (one.startsWith(other) || other.startsWith(one))
  );
}
