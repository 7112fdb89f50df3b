import { cutCharacter, endsInCharacter } from '../decode-text.ts';
import { type Place, problem } from '../problem.ts';
import { openWindow, slide } from '../reading/byte-window.ts';
import { noteNonFinite, type ReadingNotes } from '../reading/reading-notes.ts';
import type { ResultFile } from '../reading/result-file.ts';
import { keyOffset, type RowSource } from '../reading/row-source.ts';
import { parseJson } from './parse-json.ts';
import { parseValue } from './parse-value.ts';

const lineFeed = 10;

/** Called for every line that holds a value. */
export type VisitLine = (value: unknown, row: RowSource, text: string) => void;

/**
 * Reads JSON lines one by one, blank ones left out. A line that is no JSON becomes an issue and the rest is read on.
 *
 * @param nonFinite - `NaN` and `Infinity` are null (as Python writes them); false: they are a fault
 */
export function readJsonLines(
  file: ResultFile,
  nonFinite: boolean,
  visit: VisitLine,
  notes: ReadingNotes,
): void {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const window = openWindow(file);
  let number = 0;
  let index = 0;

  const take = (text: string): void => {
    number += 1;
    if (isBlank(text)) return;
    const line = number;
    let value: unknown;
    try {
      if (nonFinite) {
        const parsed = parseValue(text);
        value = parsed.value;
        noteNonFinite(notes, parsed.nonFinite);
      } else value = JSON.parse(text);
    } catch {
      const parsed = parseJson(text, file.name, line, nonFinite);
      if (!parsed.ok) notes.issues.add(...parsed.issues);
      return;
    }
    const place = (path: readonly (string | number)[] = []): Place => {
      return { file: file.name, line, column: keyOffset(text, path) + 1, path };
    };
    visit(value, { index, place }, text);
    index += 1;
  };

  /** Takes the lines of the window up to a byte; false when they are no text. */
  const takeLines = (to: number): boolean => {
    let block: string;
    try {
      // Decoded by the block: a call for each line costs more than the decoding.
      block = decoder.decode(window.bytes.subarray(0, to));
    } catch (error) {
      const bytes = window.bytes.subarray(0, to);
      const line = number + linesBefore(bytes) + 1;
      const isCut = window.start + to >= file.sizeBytes && endsInCharacter(bytes);
      notes.issues.add(isCut ? cutCharacter(file.name, line) : undecodable(file.name, line, error));
      return false;
    }
    for (let at = 0; at < block.length; ) {
      const next = block.indexOf('\n', at);
      take(block.slice(at, next === -1 ? block.length : next));
      at = next === -1 ? block.length : next + 1;
    }
    return true;
  };

  let searched = 0;
  for (;;) {
    // No line end was found before `searched`.
    const last = window.bytes.subarray(searched, window.end).lastIndexOf(lineFeed);
    const whole = last === -1 ? 0 : searched + last + 1;
    if (whole > 0 && !takeLines(whole)) return;
    searched = window.end - whole;
    if (slide(window, file, whole)) continue;
    if (window.end > 0) takeLines(window.end);
    return;
  }
}

/** Whole lines in front of the first byte that is no text. */
function linesBefore(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let lines = 0;
  for (let at = 0; at < bytes.length; lines += 1) {
    const next = bytes.indexOf(lineFeed, at);
    const end = next === -1 ? bytes.length : next;
    try {
      decoder.decode(bytes.subarray(at, end));
    } catch {
      return lines;
    }
    at = end + 1;
  }
  return lines;
}

function undecodable(file: string, line: number, error: unknown) {
  if (error instanceof TypeError) {
    const hint = 'Write the results as UTF-8 and check that the file was not cut or compressed.';
    return problem('not-text', 'The file holds bytes that are not UTF-8.', hint, { file, line });
  }
  const hint = 'A line holds one result: check that the file is JSON lines.';
  return problem('too-large', 'The line is longer than one text can be (512 MB).', hint, { file, line });
}

function isBlank(line: string): boolean {
  const first = line.charCodeAt(0);
  // Nearly every line begins with a brace.
  return first !== 123 && line.trim() === '';
}
