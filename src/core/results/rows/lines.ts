/** Bytes decoded at once: long enough to be cheap, short enough that a huge file is never one string. */
const blockBytes = 1 << 20;
const lineFeed = 10;

/** One line with its 1-based number, without its line end. */
export type VisitLine = (line: string, number: number) => void;

/**
 * Calls back for every line of UTF-8 bytes, blank ones left out, decoding block by block. A byte-order mark is dropped.
 *
 * @throws TypeError naming nothing when bytes are not UTF-8; `lineNumber.current` then is the first line of the block
 */
export function visitLines(bytes: Uint8Array, lineNumber: { current: number }, visit: VisitLine): void {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  lineNumber.current = 1;
  while (start < bytes.length) {
    const end = blockEnd(bytes, start);
    const block = decoder.decode(bytes.subarray(start, end));
    for (let at = 0; at < block.length; lineNumber.current += 1) {
      const next = block.indexOf('\n', at);
      const line = block.slice(at, next === -1 ? block.length : next);
      at = next === -1 ? block.length : next + 1;
      if (!isBlank(line)) visit(line, lineNumber.current);
    }
    start = end;
  }
}

function blockEnd(bytes: Uint8Array, start: number): number {
  if (bytes.length - start <= blockBytes) return bytes.length;
  const last = bytes.lastIndexOf(lineFeed, start + blockBytes);
  if (last >= start) return last + 1;
  const next = bytes.indexOf(lineFeed, start + blockBytes);
  return next === -1 ? bytes.length : next + 1;
}

function isBlank(line: string): boolean {
  const first = line.charCodeAt(0);
  // Nearly every line begins with a brace.
  return first !== 123 && line.trim() === '';
}
