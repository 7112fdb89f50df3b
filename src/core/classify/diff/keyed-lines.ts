import type { Entry } from './changed-value.ts';
import type { NumberedLine } from './source.ts';

const section = /^\s*\[+([^\]]+)\]+\s*(?:[#;].*)?$/;
const pair = /^\s*(?:export\s+)?(?:-\s+)?["']?([A-Za-z_][\w.@/-]*)["']?\s*(?:=|:(?=\s|$)|:=)\s*(.*)$/;
const comment = /^\s*(?:#|;|\/\/)/;
/** Longer lines are data, and the pattern for quotes is not linear. */
const longestQuoted = 2_000;
/** A multi-line value that never ends must not swallow the file. */
const mostContinued = 2_000;

/**
 * Entries of `key = value` and `key: value` lines under `[section]` headings: TOML, INI, `.env`, and stretches of
 * YAML and JSON that cannot be parsed. A line that is no pair is a value without a key.
 */
export function keyedLines(lines: readonly NumberedLine[]): Entry[] {
  const found: Omit<Entry, 'siblings'>[] = [];
  let prefix = '';
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || line.text.trim() === '' || comment.test(line.text)) continue;
    const heading = section.exec(line.text);
    if (heading !== null) {
      prefix = `${heading[1]?.trim()}.`;
      continue;
    }
    const match = pair.exec(line.text);
    if (match === null) {
      found.push({ key: '', slot: '', value: bare(line.text), line: line.number });
      continue;
    }
    const opening = match[2] ?? '';
    const end = endOfValue(lines, at, opening);
    const rest = lines.slice(at + 1, end + 1).map(({ text }) => text);
    const key = `${prefix}${match[1]}`;
    const value = rest.length === 0 ? bare(opening) : [opening, ...rest].join('\n');
    const parts = rest.length === 0 ? {} : { parts: [{ offset: 0, line: line.number, isLong: true }] };
    found.push({ key, slot: key, value, line: line.number, ...parts });
    at = end;
  }
  const siblings = [...new Set(found.map(({ key }) => key).filter((key) => key !== ''))];
  return found.map((entry) => ({ ...entry, siblings }));
}

/** Index of the line on which the value ends that begins on line `at`: triple quotes and open brackets go on. */
function endOfValue(lines: readonly NumberedLine[], at: number, opening: string): number {
  const quote = /^("""|''')/.exec(opening)?.[1];
  const last = Math.min(lines.length - 1, at + mostContinued);
  if (quote !== undefined && !opening.slice(3).includes(quote)) {
    for (let end = at + 1; end <= last; end++) if (lines[end]?.text.includes(quote)) return end;
    return at;
  }
  if (!/^\[[^\]]*$/.test(opening)) return at;
  for (let end = at + 1; end <= last; end++) if (/^[^[]*\]/.test(lines[end]?.text ?? '')) return end;
  return at;
}

/** A value without its quotes, trailing comma and trailing comment. */
function bare(text: string): string {
  if (text.length > longestQuoted) return text.trim();
  const quoted = /^\s*(["'])(.*?)\1\s*,?\s*(?:[#;].*)?$/.exec(text);
  if (quoted !== null) return quoted[2] ?? '';
  return text
    .replace(/\s[#;].*$/, '')
    .trim()
    .replace(/,$/, '');
}
