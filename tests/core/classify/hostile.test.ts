import { describe, expect, it } from 'vitest';
import { classifyChange } from '../../../src/core/classify/classify-change.ts';
import type { Grammar, Grammars } from '../../../src/core/classify/diff/grammar.ts';
import type { FileChange } from '../../../src/core/model/change.ts';
import { classifyEdit, classifyWith, edited, grammars } from './builders.ts';

const deep = 100_000;
const megabytes = 10_000_000;

function times(text: string, characters: number): string {
  return text.repeat(Math.ceil(characters / text.length));
}

/** The same text with one model and with another. */
function swapped(path: string, text: string): FileChange {
  return edited(path, text, text.replaceAll('gpt-4o', 'gpt-4.1'));
}

const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]']
  .concat([...'bcdefghi'].map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[at]}`)}]`))
  .join('\n');

const unreadable: readonly (readonly [string, string, string])[] = [
  [
    'YAML nested too deep in brackets',
    'c/llm.yaml',
    `model: gpt-4o\nx: ${'['.repeat(deep)}${']'.repeat(deep)}`,
  ],
  ['YAML nested too deep in maps', 'c/llm.yaml', `model: gpt-4o\nx: ${'{a: '.repeat(deep)}`],
  ['YAML nested too deep on one line', 'c/llm.yaml', `model: gpt-4o\n${'- '.repeat(deep)}\n`],
  [
    'YAML nested too deep by indentation',
    'c/llm.yaml',
    `model: gpt-4o\n${Array.from({ length: 300 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')}\n`,
  ],
  ['YAML with thousands of mistakes', 'c/llm.yaml', `model: gpt-4o\n${'a: "\n'.repeat(20_000)}`],
  ['YAML that ends in brackets', 'c/llm.yaml', `model: gpt-4o\n${'}'.repeat(deep)}: 1\n`],
  ['YAML with an open quote', 'c/llm.yaml', 'model: gpt-4o\nx: "\n'],
  ['YAML with a tab', 'c/llm.yaml', 'model: gpt-4o\n\tx: [\n'],
  ['JSON nested too deep', 'c/llm.json', `{"model":"gpt-4o","x":${'['.repeat(deep)}${']'.repeat(deep)}}`],
  ['a model deep in JSON', 'c/llm.json', `${'['.repeat(deep)}{"model":"gpt-4o"}${']'.repeat(deep)}`],
  ['JSON with an open quote', 'c/llm.json', '{"model":"gpt-4o","x":"'],
  ['JSON with an open bracket', 'c/llm.json', '{\n  "model": "gpt-4o",\n  "x": [1,\n'],
];

describe('classifyChange: what cannot be read', () => {
  it.each(unreadable)('labels %s, and warns', (_, path, text) => {
    const { classes, certainty, evidence, warnings } = classifyWith([swapped(path, text)]);
    expect(classes).toEqual(['model-swap']);
    expect(certainty.level).toBe('close');
    expect(evidence[0]).toMatchObject({ before: 'gpt-4o', after: 'gpt-4.1' });
    expect(warnings.length).toBeGreaterThan(0);
  });

  it.each(
    ['py', 'js', 'ts', 'tsx', 'go', 'rs', 'java', 'cs'].flatMap((ending) =>
      ['}', ')', '(', '{', '"'].map((mark) => [ending, mark] as const),
    ),
  )('labels code in .%s with odd %s before and behind', (ending, mark) => {
    const noise = Array.from({ length: 40 }, (_, at) => `x${at} = ${mark.repeat(3)}!\n`).join('');
    for (const text of [`model = "gpt-4o"\n${noise}`, `${noise}model = "gpt-4o"\n${noise}`]) {
      expect(classifyWith([swapped(`src/llm.${ending}`, text)]).classes).toEqual(['model-swap']);
    }
  });

  it('falls back where a file stops parsing at head', () => {
    const base = 'llm:\n  model: gpt-4o\n  temperature: 0.2\n';
    const found = classifyEdit('c/llm.yaml', base, base.replace('gpt-4o', 'gpt-4.1').replace('0.2', '[0.2'));
    expect(found.primary).toBe('model-swap');
    expect(found.warnings).toHaveLength(1);
  });

  it('does not follow aliases: a bomb costs what its text does', () => {
    const text = `model: gpt-4o\n${bomb}\n`;
    const { classes, evidence, warnings } = classifyWith([swapped('c/llm.yaml', text)]);
    expect([classes, evidence.length, warnings]).toEqual([['model-swap'], 1, []]);
  });

  it.each([
    ['a lone surrogate', 'model: gpt-4o\nx: "\ud800"\n'],
    ['NULs', 'model: gpt-4o\nx: a\u0000b\n'],
    ['an escape code', 'model: gpt-4o\nx: \u001b[31m\n'],
    ['bidirectional marks', 'model: gpt-4o # \u202e\u2066\n'],
  ])('labels a file with %s', (_, text) => {
    expect(classifyWith([swapped('c/llm.yaml', text)]).primary).toBe('model-swap');
  });
});

const filler = 'a = b(1, "x"); ';
const half = megabytes / 2;

const oneLine: readonly (readonly [string, string])[] = [
  ['c/llm.json', `{${times('"k":"some value",', half)}"model":"gpt-4o",${times('"k":"v",', half)}"z":1}`],
  ['c/llm.yaml', `{${times('k: v, ', half)}model: gpt-4o, ${times('k: v, ', half)}z: 1}`],
  ['c/llm.toml', `a = [${times('"v", ', half)}]\nmodel = "gpt-4o"\nb = [${times('"v", ', half)}]\n`],
  ['.env', `A=${times('v', half)}\nMODEL=gpt-4o\nB=${times('v', half)}\n`],
  ['run.sh', `echo ${times('v ', half)} ; python x.py --model gpt-4o ${times('v ', half)}\n`],
  [
    'llm.ipynb',
    `{"cells":[{"cell_type":"code","source":["${times('x ', half)}"]},{"cell_type":"code","source":["model=\\"gpt-4o\\"\\n"]},{"cell_type":"code","source":["${times('y ', half)}"]}]}`,
  ],
  ...['py', 'js', 'ts', 'go', 'rs', 'java', 'cs', 'rb', 'tf'].map(
    (ending) =>
      [`src/llm.${ending}`, `${times(filler, half)}model = "gpt-4o"; ${times(filler, half)}`] as const,
  ),
];

describe('classifyChange: lines of 10 MB', () => {
  it.each(oneLine)('labels %s and parses none of it', (path, text) => {
    const counted = counting();
    const { classes, warnings } = classifyChange([swapped(path, text)], [], counted.grammars);
    expect(classes).toEqual(['model-swap']);
    expect(warnings).toEqual([{ file: path, message: expect.stringContaining('too large') }]);
    expect(counted.parsed()).toBe(0);
  });

  it('labels a prompt of one line, wherever it differs', () => {
    const words = times('you are kind ', megabytes);
    for (const head of [`${words}and brief`, `so ${words}`, times('he was mean ', megabytes)]) {
      expect(classifyEdit('prompts/system.md', words, head).primary).toBe('prompt-edit');
    }
  });

  it('labels what differs from end to end by its beginning and its end', () => {
    const base = `{"model":"gpt-4o",${times('"k":"some value",', megabytes)}"z":1}`;
    const head = `{"model":"gpt-4.1",${times('"j":"other value",', megabytes)}"z":1}`;
    expect(classifyEdit('c/llm.json', base, head).primary).toBe('model-swap');
  });

  it('reads the beginning of a diff that is too large', () => {
    const diff = `@@ -1,2 +1,2 @@\n-model: gpt-4o\n+model: gpt-4.1\n${times(' a: b\n', megabytes)}`;
    const { primary, warnings } = classifyWith([{ path: 'c/llm.yaml', status: 'modified', diff }]);
    expect(primary).toBe('model-swap');
    expect(warnings.map(({ message }) => message).join()).toContain('diff is too large');
  });
});

/** All grammars, with the characters they were given. */
function counting(): { readonly grammars: Grammars; readonly parsed: () => number } {
  let parsed = 0;
  const wrapped = Object.entries(grammars).map(([language, grammar]: [string, Grammar]) => {
    const count = (parse: Grammar['parse']) => (text: string) => {
      parsed += text.length;
      return parse(text);
    };
    return [
      language,
      { ...grammar, parse: count(grammar.parse), parseStrictly: count(grammar.parseStrictly) },
    ];
  });
  return { grammars: Object.fromEntries(wrapped), parsed: () => parsed };
}

describe('classifyChange: large changes', () => {
  it('parses a bounded part of ten thousand files, and labels the one that matters', () => {
    const files = Array.from({ length: 10_000 }, (_, at) =>
      edited(
        `src/part${at}/main.py`,
        `x = ${at}\ny = "some text ${at}"\n`,
        `x = ${at + 1}\ny = "text ${at}"\n`,
      ),
    );
    const counted = counting();
    const found = classifyChange([...files, swapped('c/llm.yaml', 'model: gpt-4o\n')], [], counted.grammars);
    expect(found.primary).toBe('model-swap');
    expect(counted.parsed()).toBeLessThanOrEqual(2 * 500_000);
    expect(found.warnings.length).toBeLessThanOrEqual(20);
  });

  it('finds nothing in a chain of renames, in line ends and in modes', () => {
    const text = 'model: gpt-4o\nprompt: Be kind.\n';
    const files: FileChange[] = [
      { path: 'b.yaml', previousPath: 'a.yaml', status: 'renamed', baseText: text, headText: text },
      { path: 'c.yaml', previousPath: 'b.yaml', status: 'renamed', baseText: text, headText: text },
      edited('d.yaml', text, text.replaceAll('\n', '\r\n')),
      edited('prompts/e.md', text, text.replaceAll('\n', '\r\n')),
      edited('run.sh', '', ''),
    ];
    expect(classifyWith(files)).toMatchObject({ classes: ['other'], evidence: [], warnings: [] });
  });

  it('takes a name as long as a file, and a path as long, as they are', () => {
    for (const unit of ['chunk_', 'embedding_', 'a-', '}', '${', '{{ ', '--a=', '[0]', 'x.']) {
      const name = times(unit, 20_000);
      const key = JSON.stringify({ [name]: 'gpt-4o' });
      expect(
        classifyWith([swapped('c/llm.json', key), swapped(`${name}.yaml`, 'model: gpt-4o\n')]).primary,
      ).toBe('model-swap');
      expect(classifyEdit('src/a.py', `m = 1\n${name}\n`, `m = 2\n${name}z\n`).classes).toBeDefined();
    }
  });
});
