#!/usr/bin/env node
import { createOutput } from "./output.js";
import { runCli } from "./run-cli.js";

process.exitCode = await runCli(process.argv.slice(2), createOutput(process), process.env);
