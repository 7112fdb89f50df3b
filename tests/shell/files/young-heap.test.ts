import { getHeapSpaceStatistics } from 'node:v8';
import { expect, test } from 'vitest';
import { youngHeapKeeper } from '../../../src/shell/files/young-heap.ts';

const mebibyte = 1024 * 1024;

/** Bytes that V8 has set apart for new objects. */
function youngBytes(): number {
  return getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')?.space_size ?? 0;
}

test('the space for new objects stops growing while a large file is read', () => {
  const before = youngBytes();
  const keep = youngHeapKeeper();
  const rows: { readonly id: string; readonly scores: readonly number[] }[] = [];
  for (let piece = 0; piece < 200; piece += 1) {
    keep(mebibyte);
    for (let row = 0; row < 5000; row += 1) rows.push({ id: `case ${piece}:${row}`, scores: [row, piece] });
    if (rows.length > 300_000) rows.length = 0;
  }
  expect(youngBytes()).toBeLessThanOrEqual(Math.max(before, 32 * mebibyte));
});
