import type { FetchTarget } from "../../src/index.js";
import type { ChangeEntries } from "../helpers/catalogue-registry.js";
import { catalogueAnswerMutants } from "./catalogue/answers.js";
import { catalogueStoreMutants } from "./catalogue/store.js";

/** A registry with one fault that shows only with certain data: in what it keeps, or in what it answers. */
export interface CatalogueMutant {
  /** What is wrong with it, as a phrase. */
  readonly name: string;
  /** Ids of exactly the checks of the catalogue that fail or are blocked on it, sorted. */
  readonly kills: readonly string[];
  /** What it makes of the rows that it is loaded with. */
  readonly change?: ChangeEntries;
  /** The faulty registry, made of the sound one. */
  readonly wrap?: (sound: FetchTarget) => FetchTarget;
}

/** Faults that the known catalogue shows, and a run without it does not. */
export const catalogueMutants: readonly CatalogueMutant[] = [
  ...catalogueStoreMutants,
  ...catalogueAnswerMutants,
];
