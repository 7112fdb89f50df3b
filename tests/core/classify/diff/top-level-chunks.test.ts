import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeStyle } from '../../../../src/core/classify/diff/file-kind.ts';
import { changedChunks, topLevelChunks } from '../../../../src/core/classify/diff/top-level-chunks.ts';

const python = codeStyle('a.py');
const script = codeStyle('a.ts');

function texts(text: string, style = python) {
  return topLevelChunks(text, style).map((chunk) => chunk.text);
}

describe('topLevelChunks', () => {
  it('cuts where a statement begins at the very left', () => {
    expect(texts('a = 1\n\ndef f():\n    return 2\nb = 3\n')).toEqual([
      'a = 1\n\n',
      'def f():\n    return 2\n',
      'b = 3\n',
    ]);
  });

  it.each([
    ['a text over several lines', 'p = """\nbe kind\nbe brief\n"""\n', python],
    ['an open bracket', 'f(\na,\nb)\n', python],
    ['a decorator', '@tool\ndef f(): pass\n', python],
    ['else', 'if a:\n  b\nelse:\n  c\n', python],
    ['a template', `const p = \`\none\ntwo\n\`;\n`, script],
    ['a comment over several lines', 'const a = 1; /*\none\ntwo\n*/\n', script],
  ])('keeps %s whole', (_, code, style) => {
    expect(texts(code, style)).toEqual([code]);
  });

  it('loses nothing', () => {
    const lines = fc.array(
      fc.constantFrom('a = 1', '  b', '"""', "'", '(', ')', '`', '# c', '@d', '/*', '\\'),
    );
    fc.assert(
      fc.property(lines, fc.constantFrom(python, script), (parts, style) => {
        const text = parts.join('\n');
        const chunks = topLevelChunks(text, style, 5);
        expect(chunks.map((chunk) => chunk.text).join('')).toBe(text);
        for (const chunk of chunks) {
          expect(text.split('\n')[chunk.firstLine - 5]).toBe(chunk.text.split('\n')[0]);
        }
      }),
    );
  });
});

describe('changedChunks', () => {
  it('leaves out what stands on both sides, wherever it stands, and keeps lines', () => {
    const block = (text: string) => [{ text, firstLine: 1 }];
    const { base, head } = changedChunks(
      block('a = 1\nb = 2\nc = 3\n'),
      block('c = 3\na = 1\nb = 4\n'),
      python,
    );
    expect(base).toEqual([{ text: 'b = 2\n', firstLine: 2 }]);
    expect(head).toEqual([{ text: 'b = 4\n', firstLine: 3 }]);
  });
});
