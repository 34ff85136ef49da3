/** Which legal choices a registry makes that differ from those of the official one. */
export interface DiversityOptions {
  /** Whole number that chance is made of: the same seed makes the same choices. */
  readonly seed: number;
  /** The choices to make; by default chance takes about half of them. */
  readonly choices?: readonly ChoiceName[] | undefined;
}

/** Name of a choice. */
export type ChoiceName =
  | "chunkedBody"
  | "headerCase"
  | "mediaType"
  | "extraHeaders"
  | "jsonEscapes"
  | "whiteSpace"
  | "keyOrder"
  | "errorForm"
  | "badRequest"
  | "extraMembers"
  | "extraMeta"
  | "noCount"
  | "cursorForm"
  | "listEnd"
  | "rowOrder"
  | "instantForm"
  | "officialMeta"
  | "tinyPages"
  | "inclusiveSince"
  | "readOnly"
  | "noExtensions";
