import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { resultsPlaceholder } from '../../../src/core/config/written-suite.ts';
import { diffDocuments } from '../../../src/core/init/diff-documents.ts';
import { disabled, entry, flow, listLines, remark } from '../../../src/core/init/yaml-lines.ts';

describe('flow', () => {
  it.each([
    [['npx', '-o', resultsPlaceholder, 'a, b', '- x', '', 'yes', '1', '#c', 'a: b']],
    [{ use: ['stored', 'rerun'], 'max-age': '7d', n: 0.03 }],
    ["it's {x}"],
    [[['npm', 'ci'], ['x']]],
  ])('is read back as it was: %j', (value) => {
    expect(parse(flow(value))).toEqual(value);
    expect(flow(value)).not.toContain('\n');
  });
});

describe('lines', () => {
  it('breaks a comment between words, never inside a quantity, never into a line that counts', () => {
    const lines = remark(2, `${'word '.repeat(40)}30 s\nenforce: false`);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.every((line) => line.startsWith('  # ') && line.length <= 110)).toBe(true);
    expect(remark(0, `${'x'.repeat(104)} 30 s`)).toEqual([`# ${'x'.repeat(104)}`, '# 30 s']);
  });

  it('writes a long list as lines', () => {
    const values = Array.from({ length: 9 }, (_, index) => `packages/package-${index}/prompts/**`);
    expect(parse(listLines(2, 'covers', values).join('\n'))).toEqual({ covers: values });
    expect(listLines(2, 'covers', ['a'])).toEqual(['  covers: [a]']);
  });

  it('takes lines out so that they can be put back', () => {
    const lines = [entry(2, 'a', 1), entry(4, 'b', [2])];
    expect(disabled(2, lines)).toEqual(['  # a: 1', '  #   b: [2]']);
    expect(disabled(2, lines).map((line) => line.replace('# ', ''))).toEqual(lines);
  });
});

describe('diffDocuments', () => {
  it('shows a new file as one, and a change with its surroundings', () => {
    expect(diffDocuments('a.yml', null, 'x\n')).toBe('--- /dev/null\n+++ b/a.yml\n@@ -0,0 +1,1 @@\n+x\n');
    expect(diffDocuments('a.yml', 'a\nb\n', 'a\nc\n')).toContain(' a\n-b\n+c\n');
    expect(diffDocuments('a.yml', 'a\n', 'a\n')).toBe('');
  });
});
