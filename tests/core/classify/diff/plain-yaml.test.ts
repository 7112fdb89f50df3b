import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainYaml } from '../../../../src/core/classify/diff/plain-yaml.ts';
import { readYaml } from '../../../../src/core/classify/diff/read-tree.ts';

const scalar = fc.constantFrom(
  ...['gpt-4o', '0.10', '1e-5', 'true', 'False', 'null', '"a: b"', "'it is'", 'two words', 'qwen:7b', '-1'],
  ...['0x10', '1_000', '.5', '~', 'a # note', '"', "don't", '[1, 2]', '| ', '&a b', '*a', '2024-05-13', ''],
);
const key = fc.constantFrom('model', 'top_k', 'a', 'true', 'a.b', '"q"', '<<');
const line = fc.oneof(
  fc.tuple(key, scalar).map(([name, value]) => `${name}: ${value}`),
  scalar.map((value) => `- ${value}`),
  fc.tuple(key, scalar).map(([name, value]) => `- ${name}: ${value}`),
  key.map((name) => `${name}:`),
  fc.constantFrom('# note', '', '---', '-', '// note', 'loose words'),
);
const text = fc
  .array(fc.tuple(fc.nat(3), line), { maxLength: 12 })
  .map((lines) => lines.map(([indent, content]) => `${'  '.repeat(indent)}${content}`).join('\n'));

describe('plainYaml', () => {
  it('reads what it reads as a full parser does', () => {
    fc.assert(
      fc.property(text, (yaml) => {
        const tree = plainYaml(yaml, 1);
        if (tree !== undefined) expect(tree).toEqual(readYaml(yaml, 1));
      }),
      { numRuns: 2000 },
    );
  });

  it('reads maps, lists and the map of an item, with their lines', () => {
    const yaml = 'model: gpt-4o # note\nlimits:\n  top_k: 5\nsteps:\n- run: one\n  with: 0.10\n- two\n';
    const tree = plainYaml(yaml, 3);
    expect(tree).toEqual(readYaml(yaml, 3));
    expect(tree).toMatchObject({ kind: 'map', keys: ['model', 'limits', 'steps'] });
  });

  it.each([
    'a: |\n  text\n',
    'a: &x 1\n',
    'a: {b: 1}\n',
    'a: one\n  two\n',
    'a: 0x10\n',
    '\ta: 1\n',
    'a: "b\\n"\n',
  ])('leaves to a full parser: %j', (yaml) => {
    expect(plainYaml(yaml, 1)).toBeUndefined();
  });
});
