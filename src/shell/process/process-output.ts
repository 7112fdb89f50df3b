import { StringDecoder } from 'node:string_decoder';
import { stripVTControlCharacters } from 'node:util';
import { maskTokens } from '../../core/model/mask-tokens.ts';
import { keyMasker } from './key-masker.ts';
import { createMasker, maskText, outputForms } from './mask-secrets.ts';

/** Characters of output that are passed on line by line. */
const forwardedMost = 1024 * 1024;
/** What a line without an end is cut into, so that no output grows in memory. */
const longestLine = 4096;
const tailLines = 60;
const tailLength = 8 * 1024;

const cutNotice = '[more than 1 MiB of output: the rest is not shown]';

/** One of the two streams of a process. */
export interface OutputStream {
  readonly push: (chunk: Uint8Array) => void;
  readonly end: () => void;
}

/** Both streams of a process, as lines. */
export interface ProcessOutput {
  readonly stream: () => OutputStream;
  /** The last 60 lines or 8 KiB, whichever is less. */
  readonly tail: () => string;
}

/**
 * Turns the output of a process into lines of plain text: secrets masked, escape sequences and control characters
 * taken out. Memory does not grow with the output.
 *
 * @param onLine - gets each line until 1 MiB is reached, then one line that says so
 */
export function processOutput(
  secrets: readonly string[],
  onLine: ((line: string) => void) | undefined,
): ProcessOutput {
  const forms = outputForms(secrets);
  const kept: string[] = [];
  let keptLength = 0;
  let forwarded = 0;

  const forward = (line: string): void => {
    if (onLine === undefined || forwarded > forwardedMost) return;
    forwarded += line.length + 1;
    onLine(forwarded > forwardedMost ? cutNotice : line);
  };
  const maskKeys = keyMasker();
  const take = (written: string): void => {
    const line = maskTokens(maskKeys(plainText(written, forms)));
    forward(line);
    kept.push(line);
    keptLength += line.length + 1;
    while (kept.length > tailLines || keptLength > tailLength) keptLength -= (kept.shift() ?? '').length + 1;
  };
  return { stream: () => lineStream(forms, take), tail: () => kept.join('\n') };
}

function lineStream(forms: readonly string[], take: (line: string) => void): OutputStream {
  const decoder = new StringDecoder('utf8');
  const masker = createMasker(forms);
  let unfinished = '';
  const add = (text: string): void => {
    // A carriage return ends a line too (progress bars), unless it may yet turn out to be half of a line break.
    const lines = `${unfinished}${text}`.split(/\r\n|\n|\r(?!$)/);
    unfinished = lines.pop() ?? '';
    for (const line of lines) takePieces(line, 1, take);
    unfinished = takePieces(unfinished, longestLine, take);
  };
  return {
    push: (chunk) =>
      add(masker.push(decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)))),
    end: () => {
      add(masker.push(decoder.end()) + masker.end());
      if (unfinished !== '') take(unfinished.replace(/\r$/, ''));
    },
  };
}

/** Takes a line in pieces of the longest length; a rest shorter than `least` is returned instead. */
function takePieces(line: string, least: number, take: (line: string) => void): string {
  let rest = line;
  while (rest.length > longestLine) {
    const isPairCut = /[\uD800-\uDBFF]/.test(rest.charAt(longestLine - 1));
    const end = isPairCut ? longestLine - 1 : longestLine;
    take(rest.slice(0, end));
    rest = rest.slice(end);
  }
  if (least > 1) return rest;
  take(rest);
  return '';
}

function plainText(line: string, forms: readonly string[]): string {
  if (!/[^\P{Cc}\t]/u.test(line)) return line;
  // Masked once more: without its colours, a text may read as a secret that it was not before.
  return maskText(stripVTControlCharacters(line).replace(/[^\P{Cc}\t]/gu, ''), forms);
}
