const nulEscape = [..."\\u0000"].map((character) => character.charCodeAt(0));
const backslash = 0x5c;

/** Whether compact JSON holds U+0000 in a text; databases cannot keep it. */
export function holdsNul(json: Uint8Array): boolean {
  for (let at = json.indexOf(backslash); at >= 0; at = json.indexOf(backslash, at)) {
    if (nulEscape.every((unit, index) => json[at + index] === unit)) {
      return true;
    }
    at += 2; // An escaped backslash must not be taken for the begin of an escape.
  }
  return false;
}
