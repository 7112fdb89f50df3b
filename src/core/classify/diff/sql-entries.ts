import type { Entry } from './changed-value.ts';
import { lineIndex } from './line-index.ts';
import type { Block } from './source.ts';

/** A comment, a text, the body of a function, the end of a statement. */
const token =
  /--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|'(?:[^']|'')*'|\$(\w*)\$[\s\S]*?(?:\$\1\$|$)|;|[^-/'$;]+|[-/'$]/g;
const statement =
  /\b(?:insert\s+into|update|alter\s+table|create\s+table(?:\s+if\s+not\s+exists)?)\s+["`[]?((?:\w+["`\]]?\.["`[]?)?\w+)/i;
const vector = /\b(?:half)?vec(?:tor)?\s*\(\s*(\d+)\s*\)/gi;
const madeIndex =
  /\bcreate\s+(?:fulltext|vector|search)\s+index\b|\busing\s+(?:hnsw|ivfflat)\b|\bvector_(?:cosine|l2|ip)_ops\b/i;
/** Of a statement, what is shown and compared. */
const longest = 2_000;

/**
 * Entries of SQL: the texts of a statement under the table that they are written to, the dimensions of its vectors, and
 * statements that make an index of texts or vectors. Comments and the bodies of functions are left out.
 */
export function sqlEntries({ text, firstLine }: Block): Entry[] {
  const lineOf = lineIndex(text);
  const found: Entry[] = [];
  let [head, start] = ['', 0];
  const keep = (slot: string, value: string, from: number) => {
    const table = (statement.exec(head)?.[1] ?? 'statement').split('.').at(-1)?.replace(/\W/g, '') ?? '';
    const line = firstLine + lineOf(from);
    const parts = [{ offset: 0, line, isLong: value.includes('\n') }];
    found.push({ key: `${table}.${slot}`, slot, value, line, siblings: [], parts });
  };
  const finish = () => {
    for (const dimensions of head.matchAll(vector))
      keep('embedding_dimensions', dimensions[1] ?? '', start + dimensions.index);
    if (madeIndex.test(head)) keep('index_statement', head.trim(), start);
    head = '';
  };
  for (const { 0: written, index } of text.matchAll(token)) {
    if (written === ';') finish();
    else if (written.length > 1 && written.startsWith("'")) {
      keep('cell', written.slice(1, -1).replaceAll("''", "'"), index);
      head += ' ';
    } else if (!/^(?:--|\/\*|\$\w*\$)/.test(written)) {
      if (head.trim() === '') {
        start = index + (written.length - written.trimStart().length);
        head = written.trimStart().slice(0, longest);
      } else if (head.length < longest) head = (head + written).slice(0, longest);
    }
  }
  finish();
  return found;
}
