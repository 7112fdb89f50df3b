import type { JsonScanner } from './scan-json.ts';

/** Rows in a row that did not end at the mark before it is looked for no more. */
const mostMisses = 8;

/** Bytes looked ahead for a mark, and the least searched for one. */
const [lookedBytes, searchedBytes] = [256, 1 << 16];

const betweenRows = /^[ \t\r\n]*,[ \t\r\n]*\{[ \t\r\n]*"[^"\\]*"/;

/** Takes the rows of a list by what stands between two of them. */
export interface RowMark {
  /** Parses the next row when it ends where it should; undefined = nothing was taken, it has to be looked through. */
  readonly take: <T>(parse: (text: string) => T) => { readonly value: T; readonly text: string } | undefined;
  /** Called behind a row that was looked through. */
  readonly learn: () => void;
}

/**
 * Rows of one list begin alike: `},{"id"` with the white space of the writer stands between them. The next such mark is found
 * many times faster than the end of a row byte by byte. It may be a wrong one, of a list within the row; but an object ends
 * in one place only: what parses up to the mark is the row, and what does not is looked through as if there were no mark.
 */
export function rowMark(scanner: JsonScanner): RowMark {
  let mark: Uint8Array | undefined;
  let misses = 0;
  let longest = 0;
  return {
    take(parse) {
      if (mark === undefined || misses >= mostMisses) return undefined;
      const length = scanner.takeTo(mark, Math.max(searchedBytes, 4 * longest));
      if (length === 0) {
        misses += 1;
        return undefined;
      }
      try {
        const text = scanner.text();
        const value = parse(text);
        misses = 0;
        longest = Math.max(longest, length);
        return { value, text };
      } catch {
        misses += 1;
        scanner.putBack();
        return undefined;
      }
    },
    learn() {
      if (mark !== undefined) return;
      const found = betweenRows.exec(scanner.ahead(lookedBytes))?.[0];
      if (found !== undefined) mark = Uint8Array.from(`}${found}`, (character) => character.charCodeAt(0));
    },
  };
}
