import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchPaths } from '../../../src/core/suite/match-paths.ts';

const tree = [
  'README.md',
  'config/model.yaml',
  'evals/cases/de/1.json',
  'evals/cases/.hidden/2.json',
  'prompts/system.md',
  'prompts/.draft.md',
  'prompts/deep/er/a.prompt.yml',
  'Prompts/loud.md',
  'x/prompts/other.md',
  'top.prompt.yml',
];

describe('matchPaths', () => {
  it.each<[string[], string[]]>([
    [['prompts/**'], ['prompts/system.md', 'prompts/.draft.md', 'prompts/deep/er/a.prompt.yml']],
    [['prompts'], ['prompts/system.md', 'prompts/.draft.md', 'prompts/deep/er/a.prompt.yml']],
    [['prompts/'], ['prompts/system.md', 'prompts/.draft.md', 'prompts/deep/er/a.prompt.yml']],
    [['prompts/*'], ['prompts/system.md', 'prompts/.draft.md']],
    [['config/model.yaml'], ['config/model.yaml']],
    [['model.yaml'], []],
    [['evals/cases/**'], ['evals/cases/de/1.json', 'evals/cases/.hidden/2.json']],
    [['*.prompt.yml'], ['prompts/deep/er/a.prompt.yml', 'top.prompt.yml']],
    [['**.prompt.yml'], ['prompts/deep/er/a.prompt.yml', 'top.prompt.yml']],
    [
      ['**/prompts'],
      ['prompts/system.md', 'prompts/.draft.md', 'prompts/deep/er/a.prompt.yml', 'x/prompts/other.md'],
    ],
    [['{config,x}/**'], ['config/model.yaml', 'x/prompts/other.md']],
    [
      ['prompts/**', '!prompts/deep/**'],
      ['prompts/system.md', 'prompts/.draft.md'],
    ],
    [['prompts/**', '!prompts/deep', 'prompts/**/*.yml'], tree.filter((path) => path.startsWith('prompts/'))],
    [
      ['!**/*.md', '!evals'],
      ['config/model.yaml', 'prompts/deep/er/a.prompt.yml', 'top.prompt.yml'],
    ],
    [['.'], tree],
    [['**'], tree],
    [[], []],
  ])('%j selects %j', (patterns, expected) => {
    expect(matchPaths(patterns, tree)).toEqual(expected);
  });

  it.each([
    ['app/[id]/prompt.md', 'app/[id]/prompt.md', true],
    ['app/[id]/*.md', 'app/i/prompt.md', true],
    ['[!a]x', 'bx', true],
    ['[!a]x', 'ax', false],
    ['app/(group)/*', 'app/(group)/page.md', true],
    ['a\\b', 'a\\b', true],
    ['a\\*', 'a\\b', true],
    ['a\\*', 'a*', false],
    ['a{b*', 'a{bc', true],
    ['prompts/**', 'prompts/two\nlines.md', true],
    ['*.md', 'two\nlines.md', true],
    ['vendor/model/**', 'vendor/model', true],
    ['a?c', 'a/c', false],
    ['./prompts/*.md', 'prompts/a.md', true],
  ])('%j on %j is %j', (pattern, path, expected) => {
    expect(matchPaths([pattern], [path])).toEqual(expected ? [path] : []);
  });

  it('matches every path by its own name, whatever it is called, and everything below it', () => {
    const part = fc
      .string({ minLength: 1, maxLength: 8, unit: 'grapheme' })
      .filter((text) => !/^\.{0,2}$|\/|^!/.test(text));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
        const path = parts.join('/');
        expect(matchPaths([path], [path, `${path}/below`, `${path}x`])).toEqual([path, `${path}/below`]);
      }),
    );
  });

  it('never throws and keeps order, for any text as a glob', () => {
    const noise = fc.string({ unit: fc.constantFrom(...'ab/.*?[]{}()!+@|\\"^$,'), maxLength: 14 });
    fc.assert(
      fc.property(fc.array(noise, { maxLength: 3 }), fc.array(noise, { maxLength: 6 }), (patterns, paths) => {
        const selected = matchPaths(patterns, paths);
        expect(paths.filter((path) => selected.includes(path))).toEqual(selected);
      }),
      { numRuns: 1000 },
    );
  });
});
