import { type ByteWindow, openWindow, slide } from '../reading/byte-window.ts';
import type { ResultFile } from '../reading/result-file.ts';

/** Walks over the text of a JSON file without parsing it: it finds where values begin and end. */
export interface JsonScanner {
  /** Next byte that is no white space, not taken; −1 at the end of the file. */
  readonly peek: () => number;
  /** Takes the byte that was peeked at. */
  readonly take: () => void;
  /** Takes the value that begins here; false when the file ends inside it. Brackets are counted, not matched. */
  readonly takeValue: () => boolean;
  /**
   * Takes all bytes up to, and with, the first one of a mark.
   *
   * @param most - bytes that are searched
   * @returns how many bytes were taken; 0 = the mark is not there, and nothing was taken
   */
  readonly takeTo: (mark: Uint8Array, most: number) => number;
  /** Undoes the last taking of a value. */
  readonly putBack: () => void;
  /** Up to so many of the next bytes that are at hand, a character each; they are not taken. */
  readonly ahead: (most: number) => string;
  /** Text of the value taken last. @throws TypeError when it is not UTF-8 */
  readonly text: () => string;
  /** Offset in the file of the value taken last, or of the next byte when none was. */
  readonly offset: () => number;
}

const [quote, backslash] = [34, 92];

/** What a byte outside strings does to a value: 1 begins a string, 2 opens, 3 closes, 4 ends a bare word. */
const effects = new Uint8Array(256);
effects[quote] = 1;
for (const open of '[{') effects[open.charCodeAt(0)] = 2;
for (const close of ']}') effects[close.charCodeAt(0)] = 3;
for (const end of ', \t\r\n:') effects[end.charCodeAt(0)] = 4;

/**
 * Bytes of a string that are looked at one by one: most strings are short, and asking for the next quote costs as much as
 * looking at some twenty bytes.
 */
const shortString = 24;

/** True when the quote at `at` ends the string that begins at `from`: an even number of backslashes stands before it. */
function isUnescaped(bytes: Uint8Array, at: number, from: number): boolean {
  let before = at;
  while (before > from && bytes[before - 1] === backslash) before -= 1;
  return (at - before) % 2 === 0;
}

/** Index in a window of a mark that begins with a rare byte; −1 = it is not there. */
function indexOf({ bytes, end }: ByteWindow, mark: Uint8Array, start: number): number {
  const [first = 0] = mark;
  const valid = bytes.subarray(0, end);
  for (let at = valid.indexOf(first, start); at !== -1; at = valid.indexOf(first, at + 1)) {
    let same = 1;
    while (same < mark.length && valid[at + same] === mark[same]) same += 1;
    if (same === mark.length) return at;
  }
  return -1;
}

/** A scanner at the beginning of a UTF-8 file. */
export function scanJson(file: ResultFile): JsonScanner {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const window: ByteWindow = openWindow(file);
  /** Index in the window of the next byte, and of the value taken last. */
  let at = 0;
  let from = 0;

  const peek = (): number => {
    for (;;) {
      const { bytes, end } = window;
      while (at < end) {
        const byte = bytes[at] ?? 0;
        if (byte !== 32 && byte !== 10 && byte !== 13 && byte !== 9) return byte;
        at += 1;
      }
      const isMore = slide(window, file, at);
      at = 0;
      from = 0;
      if (!isMore) return -1;
    }
  };

  /** Reads on with the value that is being taken kept whole. */
  const readOn = (): boolean => {
    const isMore = slide(window, file, from);
    at -= from;
    from = 0;
    return isMore;
  };

  const takeValue = (): boolean => {
    from = at;
    let { bytes, end } = window;
    // What lies behind the end of the window is of no use.
    let valid = bytes.subarray(0, end);
    // What is asked for at every byte is kept at hand: variables that functions share are slower to reach.
    let next = at;
    let depth = 0;
    let isInString = false;
    for (;;) {
      if (isInString) {
        const near = Math.min(end, next + shortString);
        let byte = 0;
        while (next < near) {
          byte = bytes[next] ?? 0;
          if (byte === quote) break;
          next += byte === backslash ? 2 : 1;
        }
        if (byte !== quote && next < end) {
          // Nothing before here escapes what stands here: backslashes were taken with what follows them.
          const found = valid.indexOf(quote, next);
          const to = found === -1 ? end : found;
          if (!isUnescaped(bytes, to, next)) {
            next = to + 1;
            if (next < end) continue;
          } else next = to;
        }
        if (next < end) {
          isInString = false;
          next += 1;
          if (depth === 0) break;
        }
      } else {
        let effect = 0;
        while (next < end) {
          effect = effects[bytes[next] ?? 0] ?? 0;
          if (effect !== 0 && (effect !== 4 || depth === 0)) break;
          next += 1;
        }
        if (next < end) {
          if (effect === 1) {
            if (depth === 0 && next > from) break;
            isInString = true;
            next += 1;
          } else if (effect === 2) {
            depth += 1;
            next += 1;
          } else {
            if (effect === 3 && depth > 0) {
              next += 1;
              depth -= 1;
            }
            if (depth === 0) {
              // A byte that begins no value is taken alone: what parses it will say so.
              if (next === from) next += 1;
              break;
            }
          }
        }
      }
      if (next < end) continue;
      at = next;
      const isMore = readOn();
      next = at;
      ({ bytes, end } = window);
      valid = bytes.subarray(0, end);
      // A bare word may end with the file.
      if (!isMore && next >= end) return depth === 0 && !isInString && next > from;
    }
    at = next;
    return true;
  };

  const takeTo = (mark: Uint8Array, most: number): number => {
    from = at;
    for (let searched = 0; searched < most; ) {
      const found = indexOf(window, mark, from + searched);
      if (found !== -1) {
        at = found + 1;
        return at - from;
      }
      // A mark may begin before the end of what is at hand.
      searched = Math.max(0, window.end - from - mark.length + 1);
      if (searched >= most || !readOn()) break;
    }
    at = from;
    return 0;
  };

  return {
    peek,
    takeValue,
    takeTo,
    putBack: () => {
      at = from;
    },
    ahead: (most) => String.fromCharCode(...window.bytes.subarray(at, Math.min(window.end, at + most))),
    take: () => {
      at += 1;
      from = at;
    },
    text: () => decoder.decode(window.bytes.subarray(from, at)),
    offset: () => window.start + from,
  };
}
