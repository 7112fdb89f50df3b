import { peekText } from './decode-text.ts';
import type { FormatName } from './formats.ts';
import { isObject, type JsonObject } from './json-value.ts';
import { parseJson } from './parse-json.ts';
import { isPromptfooRow } from './promptfoo/document.ts';
import { rowKeys } from './rows/row-schema.ts';

/** Beginning of a file that detection looks at; a first line longer than this is judged by the keys it shows. */
const peekBytes = 4 * 1024 * 1024;
const head = 256 * 1024;

/** Tells the format of a result file from its content; undefined when it is none that can be read. */
export function detectFormat(bytes: Uint8Array): FormatName | undefined {
  const start = peekText(bytes, head).trimStart();
  if (start.startsWith('<')) return /<(?:[\w.-]+:)?testsuites?[\s>/]/.test(start) ? 'junit-xml' : undefined;
  if (!/^[[{]/.test(start)) return undefined;
  const text = bytes.length > head ? peekText(bytes, peekBytes).trimStart() : start;
  const lineEnd = text.indexOf('\n');
  const firstLine = parseJson(lineEnd === -1 ? text : text.slice(0, lineEnd), '');
  if (firstLine.ok) return formatOfValue(firstLine.value);
  return formatOfKeys(text);
}

function formatOfValue(value: unknown): FormatName | undefined {
  if (Array.isArray(value)) return isPromptfooList(value) ? 'promptfoo-json' : undefined;
  if (!isObject(value)) return undefined;
  if (value.kind === 'run' || Object.hasOwn(value, 'caseId')) return 'rows-jsonl';
  if (isPromptfooDocument(value)) return 'promptfoo-json';
  const isResult = ['response', 'gradingResult', 'success', 'promptIdx'].some((key) =>
    Object.hasOwn(value, key),
  );
  if (isResult && isPromptfooRow(value)) return 'promptfoo-json';
  return rowKeys.some((key) => Object.hasOwn(value, key)) && !Object.hasOwn(value, 'results')
    ? 'rows-jsonl'
    : undefined;
}

function isPromptfooDocument(value: JsonObject): boolean {
  const record = isObject(value.data) ? value.data : value;
  const body = isObject(record.results) ? record.results : record;
  if (!Array.isArray(body.results)) return false;
  if (body.results.length > 0) return isPromptfooRow(body.results[0]);
  return isObject(body.stats) || Object.hasOwn(value, 'evalId');
}

function isPromptfooList(value: readonly unknown[]): boolean {
  const [first] = value;
  return isPromptfooRow(first) && (Object.hasOwn(first, 'output') || Object.hasOwn(first, 'response'));
}

/** A document over several lines, or one that is cut: its keys have to tell. */
function formatOfKeys(text: string): FormatName | undefined {
  const has = (key: string) => text.includes(`"${key}"`);
  if (has('results') && ['evalId', 'promptIdx', 'gradingResult', 'table', 'tokenUsage'].some(has))
    return 'promptfoo-json';
  if (text.startsWith('['))
    return has('prompt') && has('output') && has('vars') ? 'promptfoo-json' : undefined;
  const firstLine = text.slice(0, (text.indexOf('\n') + 1 || text.length + 1) - 1);
  if (firstLine.includes('"caseId"') || /"kind"\s*:\s*"run"/.test(firstLine)) return 'rows-jsonl';
  return firstLine.includes('"testCase"') && firstLine.includes('"promptIdx"') ? 'promptfoo-json' : undefined;
}

/** What a file that cannot be read seems to be, as the hint of an issue. */
export function guessUnreadable(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0x1f && b === 0x8b) return 'It is gzip: unpack it first.';
  if (a === 0x50 && b === 0x4b && (c ?? 0) < 9) return 'It is a zip archive: unpack it first.';
  if (a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd) return 'It is zstd: unpack it first.';
  if (a === 0x89 && b === 0x50 && c === 0x4e && d === 0x47) return 'It is a PNG image.';
  const text = peekText(bytes, 4096).trimStart();
  if (/^<(?:!doctype html|html)/i.test(text))
    return 'It is an HTML page, perhaps an error page of a download.';
  if (text.startsWith('<')) return 'It is XML without a testsuite.';
  if (/^[^\n{[]*,[^\n]*,[^\n]*\n/.test(text))
    return 'It seems to be CSV, which rounds scores and has no latency or cost: write JSON.';
  if (/^(?:evalId|results|version):/m.test(text)) return 'It seems to be YAML: write JSON instead.';
  return undefined;
}
