import { describe, expect, it } from 'vitest';
import { isOfLines, watched, watchResults } from '../../../src/app/gate/watch-results.ts';
import type { Files } from '../../../src/app/ports.ts';
import { FileError } from '../../../src/core/model/program-error.ts';

/** One file whose content a test writes; it remembers the ranges that were read and how many handles are open. */
function memoryFile() {
  let content: Uint8Array | null = null;
  const ranges: [number, number][] = [];
  let open = 0;
  const files: Pick<Files, 'exists' | 'open'> = {
    exists: async () => content !== null,
    open: async (name) => {
      const bytes = content;
      if (bytes === null) throw new FileError('missing', 'It is not there.', 'Look.', undefined);
      open += 1;
      return {
        name,
        sizeBytes: bytes.length,
        read: (from, to) => {
          ranges.push([from, to]);
          return bytes.subarray(from, to);
        },
        close: async () => {
          open -= 1;
        },
      };
    },
  };
  return {
    files,
    ranges,
    opened: () => open,
    write: (text: string) => {
      content = new TextEncoder().encode(text);
    },
  };
}

const line = (caseId: string, costUsd = 0.5) => `${JSON.stringify({ caseId, passed: true, costUsd })}\n`;
const unknown = { calls: null, systemUsd: null, judgeUsd: null, durationMs: null };

describe('watchResults', () => {
  it('counts whole lines, each once, and reads only what was added', async () => {
    const file = memoryFile();
    const watch = watchResults('results.jsonl', {}, file.files);
    expect(await watch.look()).toEqual(unknown);
    const [first, second] = [line('a'), line('b')];
    file.write(first + second.slice(0, 9));
    expect(await watch.look()).toMatchObject({ calls: 1, systemUsd: 0.5 });
    file.write(first + second);
    expect(await watch.look()).toMatchObject({ calls: 2, systemUsd: 1 });
    expect(await watch.look()).toMatchObject({ calls: 2, systemUsd: 1 });
    expect(file.ranges.map(([from]) => from)).toEqual([0, first.length, first.length + second.length]);
    expect(file.opened()).toBe(0);
  });

  it('counts a file that was written anew from its beginning', async () => {
    const file = memoryFile();
    const watch = watchResults('results.jsonl', {}, file.files);
    file.write(line('a') + line('b') + line('c'));
    expect(await watch.look()).toMatchObject({ calls: 3 });
    file.write(line('d'));
    expect(await watch.look()).toMatchObject({ calls: 1, systemUsd: 0.5 });
  });

  it('never reads more than 4 MiB at a look, and passes over a line longer than that', async () => {
    const file = memoryFile();
    const watch = watchResults('results.jsonl', {}, file.files);
    file.write(`${JSON.stringify({ caseId: 'long', output: 'x'.repeat(5 * 1024 * 1024) })}\n${line('a')}`);
    expect(await watch.look()).toEqual(unknown);
    await watch.look();
    expect(Math.max(...file.ranges.map(([from, to]) => to - from))).toBe(4 * 1024 * 1024);
    file.write(
      `${JSON.stringify({ caseId: 'long', output: 'x'.repeat(5 * 1024 * 1024) })}\n${line('a')}${line('b')}`,
    );
    expect(await watch.look()).toMatchObject({ calls: 1 });
  });

  it('reads what is left to the end when the run is over', async () => {
    const file = memoryFile();
    const many = Array.from({ length: 120_000 }, (_, index) => line(`case-${index}`, 0.25)).join('');
    expect(many.length).toBeGreaterThan(4 * 1024 * 1024);
    file.write(many);
    const watch = watchResults('results.jsonl', {}, file.files);
    expect(await watched(watch)).toMatchObject({ calls: 120_000, systemUsd: 30_000 });
    expect(await watched(null)).toEqual(unknown);
  });
});

describe('isOfLines', () => {
  it('takes one file of lines for one', () => {
    expect(['out/results.jsonl', 'r.NDJSON'].map(isOfLines)).toEqual([true, true]);
    expect(['results.json', 'results.jsonl.gz', 'out/*.jsonl', 'out'].map(isOfLines)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
