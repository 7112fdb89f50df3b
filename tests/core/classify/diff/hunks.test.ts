import { describe, expect, it } from 'vitest';
import { readHunks } from '../../../../src/core/classify/diff/hunks.ts';

describe('readHunks', () => {
  it('gives each hunk as its stretch of base and of head with first lines', () => {
    const diff = 'diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -3,2 +3,2 @@ f\n a\n-b\n+c\n@@ -9 +9,0 @@\n-d\n';
    expect(readHunks(diff)).toEqual([
      { base: { text: 'a\nb', firstLine: 3 }, head: { text: 'a\nc', firstLine: 3 } },
      { base: { text: 'd', firstLine: 9 }, head: { text: '', firstLine: 9 } },
    ]);
  });

  it('finds none in a text that is no diff', () => {
    expect(readHunks('-a\n+b\n')).toEqual([]);
  });
});
