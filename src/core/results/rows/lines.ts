/** Bytes decoded at once: long enough to be cheap, short enough that a huge file is never one string. */
const blockBytes = 1 << 16;
const lineFeed = 10;

/** One line with its 1-based number, without its line end. */
export type VisitLine = (line: string, number: number) => void;

/**
 * Calls back for every line of UTF-8 bytes, blank ones left out, decoding block by block. A byte-order mark is dropped.
 *
 * @param lineNumber - `current` is the line being visited, also after an exception
 * @throws TypeError when a line is not UTF-8
 */
export function visitLines(bytes: Uint8Array, lineNumber: { current: number }, visit: VisitLine): void {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  lineNumber.current = 1;
  while (start < bytes.length) {
    const end = blockEnd(bytes, start);
    const block = decodeBlock(decoder, bytes, start, end, lineNumber);
    for (let at = 0; at < block.length; lineNumber.current += 1) {
      const next = block.indexOf('\n', at);
      const line = block.slice(at, next === -1 ? block.length : next);
      at = next === -1 ? block.length : next + 1;
      if (!isBlank(line)) visit(line, lineNumber.current);
    }
    start = end;
  }
}

function decodeBlock(
  decoder: InstanceType<typeof TextDecoder>,
  bytes: Uint8Array,
  start: number,
  end: number,
  lineNumber: { current: number },
): string {
  try {
    return decoder.decode(bytes.subarray(start, end));
  } catch (error) {
    // The decoder does not say where: the first line that it refuses alone is the one.
    for (let at = start; at < end; lineNumber.current += 1) {
      const next = bytes.indexOf(lineFeed, at);
      const lineEnd = next === -1 || next >= end ? end : next;
      decoder.decode(bytes.subarray(at, lineEnd));
      at = lineEnd + 1;
    }
    throw error;
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
