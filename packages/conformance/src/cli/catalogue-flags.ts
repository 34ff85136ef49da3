import { type Command, Option } from "commander";
import { type CatalogueForm, catalogueForms } from "../catalogue/catalogue-form.js";
import { exitPass } from "./exit-code.js";
import { afterCatalogueHelp } from "./help.js";
import type { Surroundings } from "./run-flags.js";

/** Adds `catalogue` with its options to a program. */
export function addCatalogueCommand(
  program: Command,
  { output, finish }: Pick<Surroundings, "output" | "finish">,
): void {
  program
    .command("catalogue")
    .description("write the known catalogue, to load a registry with before `run --catalogue`")
    .requiredOption("--out <dir>", "folder to write; it is made, or must be empty")
    .addOption(
      new Option("--as <form>", "how it is to be loaded")
        .choices(catalogueForms)
        .default("documents"),
    )
    .option("--force", "replace a catalogue that was written there before", false)
    .addHelpText("after", afterCatalogueHelp)
    .action(async (flags: { out: string; as: CatalogueForm; force: boolean }) => {
      const { catalogueCommand } = await import("./catalogue.js");
      await catalogueCommand(flags, output);
      finish(exitPass);
    });
}
