import type { Parsed } from '../model/issue.ts';
import { problem } from './problem.ts';
import type { ResultBytes } from './reading/result-file.ts';

/** Encodings a result file may stand in. */
type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** The encoding by its byte-order mark, or for UTF-16 without one by the zero beside the first character. */
function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first !== undefined && first > 0 && first < 0x80 && second === 0) return 'utf-16le';
  if (first === 0 && second !== undefined && second > 0 && second < 0x80) return 'utf-16be';
  return 'utf-8';
}

/** True when the bytes are UTF-16 in either order. */
export function isUtf16(bytes: Uint8Array): boolean {
  return encodingOf(bytes) !== 'utf-8';
}

/**
 * Text of a whole file: UTF-8 or UTF-16, byte-order mark dropped. Bytes that are no text, and files larger than
 * one string can be, come back as an issue.
 */
export function decodeText(file: ResultBytes): Parsed<string> {
  const encoding = encodingOf(file.bytes);
  try {
    return { ok: true, value: new TextDecoder(encoding, { fatal: true }).decode(file.bytes) };
  } catch (error) {
    const isCut = encoding === 'utf-8' && endsInCharacter(file.bytes);
    return { ok: false, issues: [isCut ? cutCharacter(file.name) : undecodable(file.name, encoding, error)] };
  }
}

/** True when nothing is wrong with UTF-8 but its end, which lies inside a character. */
export function endsInCharacter(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** The issue for a file that ends inside a character. */
export function cutCharacter(name: string, line?: number) {
  const hint = 'The file is cut short: write it again, whole.';
  return problem('truncated', 'The file ends inside a character.', hint, { file: name, line });
}

/** The issue for bytes that a decoder refused. */
export function undecodable(name: string, encoding: string, error: unknown, line?: number) {
  // Node reports malformed bytes as a TypeError; anything else is the limit on the length of a string.
  if (error instanceof TypeError) {
    return problem(
      'not-text',
      `The file holds bytes that are not ${encoding.toUpperCase()}.`,
      'Write the results as UTF-8 and check that the file was not cut or compressed.',
      { file: name, line },
    );
  }
  return problem(
    'too-large',
    'The file is larger than one text can be (512 MB).',
    'Split the results into several files and give all of them, or write rows-jsonl.',
    { file: name },
  );
}

/** The beginning of a file as text for a look at it; malformed bytes become U+FFFD. */
export function peekText(bytes: Uint8Array, length: number): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes.subarray(0, length));
}
