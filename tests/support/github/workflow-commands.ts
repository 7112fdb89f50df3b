/** A workflow command of a log. */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** An annotation as GitHub shows it beside a run and in the changed files. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly col?: number;
  readonly endColumn?: number;
}

/** What the runner makes of a log. */
export interface ReadLog {
  readonly commands: readonly WorkflowCommand[];
  readonly annotations: readonly Annotation[];
  /** Values that were masked on the way. */
  readonly masks: readonly string[];
  /** The log as its reader sees it: masked, without the lines that ask for masks and those for debugging. */
  readonly shown: string;
}

/** Names the runner acts on; every other line is just printed. */
const names = new Set([
  'set-env',
  'set-output',
  'save-state',
  'add-mask',
  'add-path',
  'add-matcher',
  'remove-matcher',
  'debug',
  'error',
  'warning',
  'notice',
  'group',
  'endgroup',
  'echo',
  'stop-commands',
]);

const levels = ['error', 'warning', 'notice'] as const;

/**
 * Reads a log the way the runner does (`ActionCommand.cs` and `ActionCommandManager.cs` of actions/runner): a line may
 * end with a lone carriage return, a command may stand after blanks (`::name key=value::data`) or in its old form anywhere
 * in a line (`##[name key=value]data`), and `stop-commands` holds all of them back until its token comes.
 *
 * @param masked - values that are masked from the start, such as the token
 */
export function readLog(lines: readonly string[], masked: readonly string[] = []): ReadLog {
  const commands: WorkflowCommand[] = [];
  const masks = [...masked];
  const shown: string[] = [];
  let stopToken: string | undefined;
  for (const line of lines) {
    const registered = (name: string): boolean => names.has(name.toLowerCase()) || name === stopToken;
    const command = parseCommand(line, registered) ?? parseOldCommand(line, registered);
    const isActive = stopToken === undefined;
    if (isActive && command?.name === 'add-mask') {
      // The runner masks every line of a value by itself, too.
      if (command.data.trim() !== '')
        masks.push(command.data, ...command.data.split(/\r?\n/).filter(Boolean));
    } else if (!isActive || command?.name !== 'debug') shown.push(maskIn(line, masks));
    if (command === undefined) continue;
    if (!isActive) {
      if (command.name === stopToken) stopToken = undefined;
    } else if (command.name === 'stop-commands') stopToken = command.data;
    else commands.push(command);
  }
  return { commands, annotations: commands.flatMap(annotationOf), masks, shown: shown.join('\n') };
}

/** Lines as the runner's reader splits them. */
export function splitLines(text: string): readonly string[] {
  const lines = text.split(/\r\n|\n|\r/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

function parseCommand(line: string, isKnown: (name: string) => boolean): WorkflowCommand | undefined {
  const text = line.trimStart();
  if (!text.startsWith('::')) return undefined;
  const end = text.indexOf('::', 2);
  if (end < 0) return undefined;
  const [name, properties] = splitInfo(text.slice(2, end));
  if (!isKnown(name)) return undefined;
  return {
    name: name.toLowerCase(),
    properties: parseProperties(properties.trim(), ',', ['%0D', '%0A', '%3A', '%2C', '%25']),
    data: unescaped(text.slice(end + 2), ['%0D', '%0A', '%25']),
  };
}

function parseOldCommand(line: string, isKnown: (name: string) => boolean): WorkflowCommand | undefined {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return undefined;
  const [name, properties] = splitInfo(line.slice(start + 3, end));
  if (!isKnown(name)) return undefined;
  const escapes = ['%3B', '%0D', '%0A', '%5D', '%25'];
  return {
    name: name.toLowerCase(),
    properties: parseProperties(properties, ';', escapes),
    data: unescaped(line.slice(end + 1), escapes),
  };
}

function splitInfo(info: string): readonly [name: string, properties: string] {
  const space = info.indexOf(' ');
  return space < 0 ? [info, ''] : [info.slice(0, space), info.slice(space + 1)];
}

function parseProperties(
  text: string,
  separator: string,
  escapes: readonly string[],
): Record<string, string> {
  const pairs = text.split(separator).flatMap((pair) => {
    const equals = pair.indexOf('=');
    const [key, value] = [pair.slice(0, equals), pair.slice(equals + 1)];
    return equals <= 0 || value === '' ? [] : [[key, unescaped(value, escapes)] as const];
  });
  return Object.fromEntries(pairs);
}

/** One escape after the other, as the runner does; `%25` comes last. */
function unescaped(text: string, escapes: readonly string[]): string {
  return escapes.reduce((result, code) => result.replaceAll(code, decodeURIComponent(code)), text);
}

function annotationOf({ name, properties, data }: WorkflowCommand): readonly Annotation[] {
  const level = levels.find((known) => known === name);
  if (level === undefined) return [];
  // The runner looks keys up without regard to case.
  const keys = Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [key.toLowerCase(), value]),
  );
  const number = (key: string, value: string | undefined): Record<string, number> =>
    value === undefined || Number.isNaN(Number(value)) ? {} : { [key]: Number(value) };
  return [
    {
      level,
      message: data,
      ...(keys.title === undefined ? {} : { title: keys.title }),
      ...(keys.file === undefined ? {} : { file: keys.file }),
      ...number('line', keys.line),
      ...number('endLine', keys.endline),
      ...number('col', keys.col),
      ...number('endColumn', keys.endcolumn),
    },
  ];
}

function maskIn(line: string, masks: readonly string[]): string {
  return masks
    .filter((mask) => mask !== '')
    .toSorted((a, b) => b.length - a.length)
    .reduce((text, mask) => text.replaceAll(mask, '***'), line);
}
