import { nameHint } from '../core/config/nearest-name.ts';
import { HistoryError } from '../core/model/history-error.ts';
import { FileError, GitError, GitHubError, UsageError } from '../core/model/program-error.ts';
import type { Command } from './commands/command.ts';
import { commandHelp, helpText } from './commands/help.ts';
import { commands } from './commands/table.ts';
import type { World } from './ports.ts';

/**
 * Finds the command, runs it and prints its output. Known errors become one line and a hint, unknown ones a stack.
 *
 * @returns the exit code of the contract
 */
export async function runCommandLine(
  words: readonly string[],
  version: string,
  world: World,
): Promise<number> {
  const [name, ...rest] = words;
  try {
    if (name === undefined) {
      await world.terminal.print(helpText(commands, version));
      return 2;
    }
    if (name === '--help' || name === '-h' || name === 'help') {
      await world.terminal.print(
        rest[0] === undefined ? helpText(commands, version) : commandHelp(findCommand(rest[0])),
      );
      return 0;
    }
    const command = findCommand(name);
    if (rest.includes('--help') || rest.includes('-h')) {
      await world.terminal.print(commandHelp(command));
      return 0;
    }
    const outcome = await command.run(world.terminal.parse(command.options, rest), world);
    await world.terminal.print(outcome.stdout);
    return outcome.exitCode;
  } catch (error) {
    return report(error, world);
  }
}

function findCommand(name: string): Command {
  const command = commands.find((entry) => entry.name === name);
  if (command !== undefined) return command;
  const known = commands.map((entry) => entry.name);
  throw new UsageError(
    'unknown-command',
    `There is no command "${name}".`,
    nameHint(name, known, 'Commands'),
  );
}

function report(error: unknown, world: World): 2 | 3 {
  if (error instanceof UsageError || error instanceof FileError) {
    world.log.note(`eval-envelope: ${error.message} ${error.hint}`);
    return 2;
  }
  if (error instanceof GitError || error instanceof HistoryError || error instanceof GitHubError) {
    world.log.note(`eval-envelope: ${error.message} ${error.hint}`);
    return 3;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  world.log.note(`eval-envelope: an error nobody foresaw; please report it with the lines below.\n${stack}`);
  return 3;
}
