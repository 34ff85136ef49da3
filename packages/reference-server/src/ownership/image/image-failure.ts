/** Why an image cannot be read; with the status of the answer where that says why. */
export interface ImageFailure {
  readonly failure: string;
  readonly status?: number | undefined;
}
