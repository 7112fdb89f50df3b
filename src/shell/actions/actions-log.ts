import type { Log } from '../../app/ports.ts';
import { plainLine } from '../terminal/plain-line.ts';
import { withoutCommands } from '../terminal/without-commands.ts';

/**
 * Messages in the log of a step. What takes time is a group that a reader can open: the output of a suite lies in it. No
 * line of it can be a workflow command but our own.
 */
export function actionsLog(write: (text: string) => void): Log {
  const note = (line: string): void => write(`${withoutCommands(plainLine(line))}\n`);
  return {
    note,
    output: note,
    step: (name) => {
      const started = Date.now();
      write(`::group::${plainLine(name).replace(/\n/g, ' ')}\n`);
      return (outcome) => {
        write('::endgroup::\n');
        note(`${name}: ${outcome} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
      };
    },
  };
}
