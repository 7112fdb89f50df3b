import type { Log } from '../../app/ports.ts';
import { plainLine } from './plain-line.ts';
import { withoutCommands } from './without-commands.ts';

/** How often the live line is drawn, milliseconds. */
const tickMs = 1000;

/**
 * Messages on a stream. In a terminal a running step is one live line with elapsed and expected time; in a log file
 * or on a runner it is one line when it begins and one when it ends.
 */
export function terminalLog(stream: NodeJS.WriteStream): Log {
  let live: string | null = null;
  const clear = (): void => {
    if (live !== null) stream.write('\r\u001b[2K');
    live = null;
  };
  const note = (line: string): void => {
    clear();
    stream.write(`${withoutCommands(plainLine(line))}\n`);
  };
  return {
    note,
    // Hundreds of lines of a suite that ended well would drown the verdict; of one that failed the last are quoted.
    output: () => {},
    step: (name, expectedMs) => {
      const started = Date.now();
      const elapsed = (): string => seconds(Date.now() - started);
      if (!stream.isTTY) {
        note(`${name} …`);
        return (outcome) => note(`${name}: ${outcome} (${elapsed()})`);
      }
      const expected = expectedMs === undefined ? '' : ` of about ${seconds(expectedMs)}`;
      const draw = (): void => {
        clear();
        live = `${name} … ${elapsed()}${expected}`.slice(0, Math.max(20, (stream.columns || 80) - 1));
        stream.write(live);
      };
      draw();
      const timer = setInterval(draw, tickMs);
      timer.unref();
      return (outcome) => {
        clearInterval(timer);
        note(`${name}: ${outcome} (${elapsed()})`);
      };
    },
  };
}

function seconds(ms: number): string {
  return ms < 60_000
    ? `${(ms / 1000).toFixed(1)} s`
    : `${Math.floor(ms / 60_000)} min ${Math.round((ms % 60_000) / 1000)} s`;
}
