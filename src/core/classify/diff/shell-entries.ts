import type { Entry } from './changed-value.ts';
import type { NumberedLine } from './source.ts';

const word = /"[^"]*"|'[^']*'|[^\s"']+/g;
const flag = /^--?([A-Za-z][\w.-]*)(?:=(.*))?$/;
const assignment = /^(?:\w+\.)*([A-Za-z_]\w*)=(.*)$/;

/**
 * Entries of a shell script: `NAME=value`, `--flag value` and `--flag=value`. Comments and other words are
 * left out, and so are references to variables: what counts is the value, or the default, that stands somewhere.
 */
export function shellEntries(lines: readonly NumberedLine[]): Entry[] {
  return lines.flatMap(({ text, number }) => {
    const words = (text.replace(/(^|\s)#.*$/, '').match(word) ?? []).filter((part) => part !== '\\');
    return words.flatMap((part, at) => {
      // A setting of a program may stand in quotes as a whole: `"training.steps=10"`.
      const [, name, joined] = flag.exec(part) ?? assignment.exec(unquotedPair(part)) ?? [];
      if (name === undefined) return [];
      const next = words[at + 1];
      const own = joined === '' && next !== undefined && /^["']/.test(next) ? next : joined;
      const value = own ?? (next === undefined || next.startsWith('-') ? 'true' : next);
      const plain = defaultOf(unquoted(value));
      if (/^\$\{?\w+\}?$/.test(plain)) return [];
      return [{ key: name, slot: name, value: plain, line: number, siblings: [] }];
    });
  });
}

/** `"name=value"` without its quotes; anything else as it is. */
function unquotedPair(text: string): string {
  return /^(["'])(?:\w+\.)*\w+=[^"'\s]*\1$/.test(text) ? text.slice(1, -1) : text;
}

function unquoted(text: string): string {
  return text.replace(/^(["'])(.*)\1$/, '$2');
}

/** `${NAME:-value}` is `value` unless somebody says otherwise. */
function defaultOf(text: string): string {
  return /^\$\{\w+:?[-=]([^{}]*)\}$/.exec(text)?.[1] ?? text;
}
