import type { CommandInput, OptionTable, World } from '../ports.ts';

/** What a command leaves behind: its output and the exit code of the contract. */
export interface CommandOutcome {
  readonly exitCode: 0 | 1 | 2 | 3;
  readonly stdout: string;
}

/** A command of the CLI. The table of these prints the help and docs/cli.md. */
export interface Command {
  readonly name: string;
  /** Words after the name in the usage line. */
  readonly synopsis: string;
  readonly summary: string;
  readonly options: OptionTable;
  readonly run: (input: CommandInput, world: World) => Promise<CommandOutcome>;
}

/** The world with what suites print among the messages. */
export function withOutput(world: World): World {
  return { ...world, log: { ...world.log, output: world.log.note } };
}

/** A value as the one thing on standard output, the same bytes for the same value. */
export function printJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
