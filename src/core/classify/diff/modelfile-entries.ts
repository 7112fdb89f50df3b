import type { Entry } from './changed-value.ts';
import type { NumberedLine } from './source.ts';

const instruction = /^\s*(FROM|PARAMETER|SYSTEM|TEMPLATE|ADAPTER|MESSAGE)\s+(.*)$/i;
const names: Readonly<Record<string, string>> = {
  from: 'model',
  system: 'system',
  template: 'chat_template',
  adapter: 'adapter',
  message: 'messages',
};
const triple = '"""';

/**
 * Entries of a Modelfile, which says how Ollama makes a model: its base, sampling parameters, system text, template and
 * adapter. Texts between triple quotes may go over lines; comments and licences are left out.
 */
export function modelfileEntries(lines: readonly NumberedLine[]): Entry[] {
  const found: Entry[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    const match = line === undefined ? null : instruction.exec(line.text);
    if (line === undefined || match === null) continue;
    const [, word = '', rest = ''] = match;
    const parameter = /^(\w+)\s+(.*)$/.exec(rest);
    const isParameter = word.toLowerCase() === 'parameter';
    const key = isParameter ? parameter?.[1] : names[word.toLowerCase()];
    if (key === undefined) continue;
    let value = isParameter ? (parameter?.[2] ?? '') : rest;
    if (value.startsWith(triple)) {
      const end = value.indexOf(triple, triple.length);
      const body = [end === -1 ? value.slice(triple.length) : value.slice(triple.length, end)];
      for (let isOpen = end === -1; isOpen && at + 1 < lines.length; ) {
        at += 1;
        const next = lines[at]?.text ?? '';
        isOpen = !next.includes(triple);
        body.push(isOpen ? next : next.slice(0, next.indexOf(triple)));
      }
      value = body.join('\n');
    }
    const parts = [{ offset: 0, line: line.number, isLong: value.includes('\n') }];
    const bare = value.trim().replace(/^(["'])(.*)\1$/s, '$2');
    found.push({ key, slot: key, value: bare, line: line.number, siblings: [], parts });
  }
  return found;
}
