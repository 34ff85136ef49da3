import { type Command, CommanderError, InvalidArgumentError } from "commander";
import type { Clock } from "../clock.js";
import type { DiversityOptions } from "../diversity/diversity-options.js";
import { parseDiversitySpec } from "../diversity/parse-diversity-spec.js";
import { parseInstant } from "../domain/instant.js";
import type { FaultOptions } from "../faults/fault-options.js";
import { parseFaultSpec } from "../faults/parse-fault-spec.js";
import { SpecError } from "../modes/split-spec.js";
import { describeDiversity } from "./describe-diversity.js";
import { describeFaults } from "./describe-faults.js";

/** Options of the command line that make a registry fit for tests. */
export interface ModeOptions {
  readonly faults?: FaultOptions | undefined;
  readonly diversity?: DiversityOptions | undefined;
  /** Stands still; the registry makes it strictly monotone. */
  readonly clock?: Clock | undefined;
}

/** Adds the options that make a registry fit for tests. */
export function addModeOptions(command: Command): Command {
  return command
    .option(
      "--faults <spec>",
      "misbehave, such as seed=7,latency=50ms,status503=0.1,cursorLoop; `help` lists every fault and choice",
      readSpec(parseFaultSpec, () => `${describeFaults()}\n${describeDiversity()}`),
    )
    .option(
      "--diversity <seed>",
      "choose otherwise where the specification leaves it open; `help` lists every choice",
      readSpec(parseDiversitySpec, describeDiversity),
    )
    .option(
      "--clock <instant>",
      "stop the clock at an RFC 3339 instant; a write moves it by a microsecond where it must",
      readClock,
    );
}

function readSpec<Value>(parse: (text: string) => Value, help: () => string) {
  return (text: string): Value => {
    if (text === "help") {
      process.stdout.write(help());
      throw new CommanderError(0, "modes.help", "");
    }
    try {
      return parse(text);
    } catch (error) {
      throw error instanceof SpecError ? new InvalidArgumentError(`${error.message}.`) : error;
    }
  };
}

function readClock(text: string): Clock {
  const instant = parseInstant(text);
  if (instant === undefined) {
    throw new InvalidArgumentError("An instant is written as 2026-01-01T00:00:00Z.");
  }
  return () => instant;
}
