import { describe, expect, it } from 'vitest';
import { classifyChange } from '../../../../src/core/classify/classify-change.ts';
import { added, edited } from '../builders.ts';

describe('own rules', () => {
  const config = edited(
    'config/model.yaml',
    'adapter: v3\nmodel: helper\nport: 1\n',
    'adapter: v4\nmodel: other\nport: 2\n',
  );

  it('give the class of a path to every change in it, and name the glob as the rule', () => {
    const { classes, evidence } = classifyChange(
      [config],
      [{ paths: ['config/**'], keys: [], class: 'rag-refresh' }],
    );
    expect(classes).toEqual(['rag-refresh']);
    expect(evidence[0]).toMatchObject({ rule: 'config:config/**', line: 1 });
  });

  it('give the class of a key to that key alone and to what stands under it', () => {
    const rules = [{ paths: [], keys: ['config/model.yaml#port'], class: 'model-swap' as const }];
    expect(classifyChange([config], rules).evidence).toContainEqual({
      class: 'model-swap',
      file: 'config/model.yaml',
      line: 3,
      before: '1',
      after: '2',
      rule: 'config:config/model.yaml#port',
    });
    const nested = edited('a.yaml', 'a: { b: [1], bc: 1 }', 'a: { b: [2], bc: 1 }');
    expect(classifyChange([nested], [{ paths: [], keys: ['a.yaml#a.b'], class: 'model-swap' }]).primary).toBe(
      'model-swap',
    );
    expect(
      classifyChange([nested], [{ paths: [], keys: ['a.yaml#a.b[*]'], class: 'model-swap' }]).primary,
    ).toBe('model-swap');
    const beside = edited('a.yaml', 'a: { b: [1], bc: 1 }', 'a: { b: [1], bc: 2 }');
    expect(classifyChange([beside], [{ paths: [], keys: ['a.yaml#a.b'], class: 'model-swap' }]).primary).toBe(
      'other',
    );
  });

  it('stand above what is built in, for a file and for a key', () => {
    const prompt = edited('prompts/a.md', 'one\n', 'two\n');
    expect(classifyChange([prompt], [{ paths: ['prompts/**'], keys: [], class: 'other' }])).toMatchObject({
      classes: ['other'],
      evidence: [{ class: 'other', rule: 'config:prompts/**' }],
    });
    const model = edited('a.yaml', 'model: gpt-4o\ntop_p: 1\n', 'model: gpt-5\ntop_p: 0.5\n');
    expect(classifyChange([model], [{ paths: [], keys: ['a.yaml#model'], class: 'other' }]).classes).toEqual([
      'prompt-edit',
    ]);
  });

  it('let a key stand above a path, and a later rule above an earlier one', () => {
    const rules = [
      { paths: [], keys: ['**/model.yaml#adapter'], class: 'fine-tune' as const },
      { paths: ['config/**'], keys: [], class: 'model-swap' as const },
      { paths: ['config/model.*'], keys: [], class: 'prompt-edit' as const },
    ];
    expect(classifyChange([config], rules).classes).toEqual(['fine-tune', 'prompt-edit']);
  });

  it('reach tests, dot files and binary files too, and no file that only moved', () => {
    const rules = [{ paths: ['**/*.bin', '.hidden/**'], keys: [], class: 'rag-refresh' as const }];
    expect(classifyChange([added('.hidden/x.md', 'text')], rules).primary).toBe('rag-refresh');
    expect(classifyChange([{ path: 'tests/a.bin', status: 'modified' }], rules).primary).toBe('rag-refresh');
    expect(
      classifyChange([{ path: 'a/b.bin', previousPath: 'b.bin', status: 'renamed' }], rules).primary,
    ).toBe('other');
  });

  it('pass over what they ignore, also where a built-in signal would speak', () => {
    const swap = edited('bench/a.yaml', 'model: gpt-4o\n', 'model: gpt-5\n');
    const found = classifyChange([swap], [{ paths: ['bench/**'], keys: [], class: null }]);
    expect(found).toMatchObject({ classes: ['other'], evidence: [] });
  });

  it('take only what the built-in signals call one of the classes they name', () => {
    const mixed = edited('a.yaml', 'model: gpt-4o\ntemperature: 0\n', 'model: gpt-5\ntemperature: 1\n');
    const inFile = [{ paths: ['a.yaml'], keys: [], when: ['model-swap' as const], class: null }];
    expect(classifyChange([mixed], inFile).classes).toEqual(['prompt-edit']);
    const anywhere = [{ paths: [], keys: [], when: ['prompt-edit' as const], class: 'rag-refresh' as const }];
    expect(classifyChange([mixed], anywhere)).toMatchObject({ classes: ['model-swap', 'rag-refresh'] });
    expect(classifyChange([mixed], anywhere).evidence.at(-1)?.rule).toBe('config:prompt-edit');
  });

  it('stand in the order key, file, class, whatever their order in the config', () => {
    const swap = edited('a.yaml', 'model: gpt-4o\n', 'model: gpt-5\n');
    const rules = [
      { paths: [], keys: ['a.yaml#model'], class: 'fine-tune' as const },
      { paths: ['*.yaml'], keys: [], class: 'rag-refresh' as const },
      { paths: [], keys: [], when: ['model-swap' as const], class: 'prompt-edit' as const },
    ];
    expect(classifyChange([swap], rules).primary).toBe('fine-tune');
    expect(classifyChange([swap], rules.slice(1)).primary).toBe('rag-refresh');
    expect(classifyChange([swap], rules.slice(2)).primary).toBe('prompt-edit');
  });

  it('do not take a renamed file for one that they name', () => {
    const renamed = {
      ...edited('b.yaml', 'port: 1\n', 'port: 2\n'),
      previousPath: 'a.yaml',
      status: 'renamed' as const,
    };
    expect(classifyChange([renamed], [{ paths: ['rag/**'], keys: [], class: 'rag-refresh' }]).primary).toBe(
      'other',
    );
  });
});
