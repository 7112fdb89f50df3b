import type { Entry } from './changed-value.ts';
import type { NumberedLine } from './source.ts';

const section = /^\s*\[{1,2}([^[\]]+)\]{1,2}\s*(?:[#;].*)?$/;
const pair = /^\s*(?:export\s+)?(?:-\s+)?["']?([A-Za-z_][\w.@/-]*)["']?\s*(?:=|:(?=\s|$)|:=)\s*(.*)$/;
const comment = /^\s*(?:#|;|\/\/)/;
/** Entries this far before and after one stand beside it. */
const reach = 12;
/** Longer lines are data, and the pattern for quotes is not linear. */
const longestQuoted = 2_000;
/**
 * Entries of `key = value` and `key: value` lines under `[section]` headings: stretches of TOML, YAML and JSON that
 * cannot be parsed, and settings files of no known kind. A line that is no pair is a value without a key.
 */
export function keyedLines(lines: readonly NumberedLine[]): Entry[] {
  const found: Omit<Entry, 'siblings'>[] = [];
  let prefix = '';
  /** Closing marks that no later line holds: looked for once, so that the cost stays linear. */
  const missing = new Set<string>();
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
    const end = endOfValue(lines, at, opening, missing);
    const rest = lines.slice(at + 1, end + 1).map(({ text }) => text);
    const key = `${prefix}${match[1]}`;
    const value = rest.length === 0 ? bare(opening) : [opening, ...rest].join('\n');
    const parts = rest.length === 0 ? {} : { parts: [{ offset: 0, line: line.number, isLong: true }] };
    found.push({ key, slot: key, value, line: line.number, ...parts });
    at = end;
  }
  return besideEach(found);
}

/** Entries with the keys of those that stand near each. */
export function besideEach(found: readonly Omit<Entry, 'siblings'>[]): Entry[] {
  return found.map((entry, at) => Object.assign(Object.create(nearWhenAsked) as Near, entry, { found, at }));
}

/** An entry that knows where it stands among others. */
type Near = Entry & { readonly found: readonly Omit<Entry, 'siblings'>[]; readonly at: number };

/** What stands beside an entry: few are asked. */
const nearWhenAsked = {
  get siblings(): readonly string[] {
    // Only entries are made from it.
    const { found, at } = this as unknown as Near;
    return found.slice(Math.max(0, at - reach), at + reach).flatMap(({ key }) => (key === '' ? [] : [key]));
  },
};

/** Index of the line on which the value ends that begins on line `at`: triple quotes and open brackets go on. */
function endOfValue(
  lines: readonly NumberedLine[],
  at: number,
  opening: string,
  missing: Set<string>,
): number {
  const quote = /^("""|''')/.exec(opening)?.[1];
  const isOpenText = quote !== undefined && !opening.slice(3).includes(quote);
  const mark = isOpenText ? quote : /^\[[^\]]*$/.test(opening) ? ']' : undefined;
  if (mark === undefined || missing.has(mark)) return at;
  for (let end = at + 1; end < lines.length; end++) if (lines[end]?.text.includes(mark)) return end;
  missing.add(mark);
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
