import type { Entry } from './changed-value.ts';
import { withoutHeredocs } from './heredocs.ts';
import { keyedLines } from './keyed-lines.ts';
import type { ShellWord } from './shell-words.ts';
import { shellWords } from './shell-words.ts';
import type { NumberedLine } from './source.ts';

const flag = /^--?([A-Za-z][\w.-]*)(?:=([\s\S]*))?$/;
const assignment = /^(?:\w+\.)*([A-Za-z_]\w*)\+?=([\s\S]*)$/;
const reference = /^\$(?:\{?\w+\}?)?$/;
/** `NAME=$(cat <<END` and `read -r -d '' NAME <<END`. */
const heredocOwner = /([A-Za-z_]\w*)=["']?\$\(\s*cat\b|\bread\s[^|;<]*?([A-Za-z_]\w*)\s*<</;
/** `cat <<END` without a file behind it. */
const printed = /^\s*cat\s+<<[-~]?\s*["']?\w+["']?\s*(?:>&2\s*)?$/;
/** Of a line, what is looked at for that. */
const longestOwner = 300;
/** Defaults within defaults. */
const deepest = 10;

/**
 * Entries of a shell script: `NAME=value`, lists `NAME=(one two)`, `--flag value` and `--flag=value`, and what stands in
 * heredocs, under the variable they are given to or else by their own keys. Comments and other words are left out, and
 * so are references to variables: what counts is the value, or the default, that stands somewhere.
 */
export function shellEntries(lines: readonly NumberedLine[]): Entry[] {
  const { rest, texts } = withoutHeredocs(lines.map(({ text }) => text).join('\n'));
  const found: Entry[] = [];
  const numberOf = (row: number) => lines[Math.min(row, lines.length - 1)]?.number ?? 1;
  const keep = (name: string, written: string, row: number, isLong = written.includes('\n')) => {
    const value = defaultOf(written);
    if (reference.test(value)) return;
    const line = numberOf(row);
    const parts = isLong ? { parts: [{ offset: 0, line, isLong }] } : {};
    found.push({ key: name, slot: name, value, line, siblings: [], ...parts });
  };
  const bodyOf = (text: string, row: number) =>
    text.split('\n').map((line, index) => ({ text: line, number: numberOf(row + 1 + index) }));
  const words = shellWords(rest);
  for (const [at, word] of words.entries()) {
    if (word.kind !== 'word' || (word.isQuoted && /\s/.test(word.text)) || words[at - 1]?.text === '<')
      continue;
    if (isCasePattern(words, at)) continue;
    if (isServed(words, at)) keep('model', word.text, word.row);
    const option = flag.exec(word.text);
    if (option !== null) keep(option[1] ?? '', option[2] ?? operand(words, at), word.row);
    const [, name, value = ''] = option === null ? (assignment.exec(word.text) ?? []) : [];
    if (name === undefined) continue;
    const items = value === '' ? listAt(words, at) : [];
    if (items.length === 0) keep(name, value, word.row);
    for (const item of items) keep(name, item.text, item.row);
  }
  for (const [row, text] of texts) {
    const [, one, other] = heredocOwner.exec((lines[row]?.text ?? '').slice(0, longestOwner)) ?? [];
    const name = one ?? other;
    if (name !== undefined) keep(name, text, row + 1, true);
    // A usage text is read by people.
    else if (!printed.test(lines[row]?.text ?? ''))
      for (const entry of keyedLines(bodyOf(text, row))) found.push(entry);
  }
  return found;
}

/** `vllm serve owner/name`, `ollama pull name`: the model is told by its place. */
function isServed(words: readonly ShellWord[], at: number): boolean {
  const [program, verb] = [words[at - 2], words[at - 1]].map((word) =>
    word?.kind === 'word' ? word.text : '',
  );
  return (
    /^(?:vllm serve|ollama (?:pull|run))$/.test(`${program} ${verb}`) &&
    /^[\w./:-]+$/.test(words[at]?.text ?? '')
  );
}

/** `-m|--model)`: what `case` compares with sets nothing. */
function isCasePattern(words: readonly ShellWord[], at: number): boolean {
  const isBar = (word: ShellWord | undefined) => word?.kind === 'sign' && word.text === '|';
  let [first, last] = [at, at];
  while (isBar(words[first - 1]) && words[first - 2]?.kind === 'word') first -= 2;
  while (isBar(words[last + 1]) && words[last + 2]?.kind === 'word') last += 2;
  const [before, behind] = [words[first - 1], words[last + 1]];
  if (behind?.kind !== 'sign' || behind.text !== ')') return false;
  return before === undefined || before.kind === 'line-end' || before.text === ';' || before.text === 'in';
}

/** What a flag is given: the next word of its command, unless that is a flag itself. */
function operand(words: readonly ShellWord[], at: number): string {
  const next = words[at + 1];
  const isFlag = next === undefined || next.kind !== 'word' || /^-(?!\d)/.test(next.text);
  return isFlag ? 'true' : next.text;
}

/** The words of `NAME=(one two)`, which may go over lines; none where no bracket opens or closes. */
function listAt(words: readonly ShellWord[], at: number): ShellWord[] {
  if (words[at + 1]?.text !== '(' || words[at + 1]?.kind !== 'sign') return [];
  const items: ShellWord[] = [];
  for (let next = at + 2; next < words.length; next++) {
    const word = words[next] as ShellWord; // within the list
    if (word.kind === 'sign') return word.text === ')' ? items : [];
    if (word.kind === 'word') items.push(word);
  }
  return [];
}

/** `${NAME:-value}` is `value` unless somebody says otherwise; so is `${NAME:-${OTHER:-value}}`. */
function defaultOf(text: string): string {
  let value = text;
  for (let depth = 0; depth < deepest; depth++) {
    const inner = /^\$\{\w+:?[-=]([\s\S]*)\}$/.exec(value)?.[1];
    if (inner === undefined) break;
    value = inner.replace(/^(["'])([\s\S]*)\1$/, '$2');
  }
  return value;
}
