import { describe, expect, it } from 'vitest';
import type { Classification } from '../../../src/core/model/change.ts';
import { classFold, classPlaceText, formatClasses } from '../../../src/core/report/class-evidence.ts';
import { plainText } from '../../../src/core/report/rich-text.ts';
import { classifyWith, edited } from '../classify/builders.ts';

const lines = (word: string) => Array.from({ length: 12 }, (_, at) => `${word} ${at}`).join('\n');
const swap = edited('config/llm.yaml', 'a: 1\nmodel: gpt-4o\n', 'a: 1\nmodel: gpt-4.1\n');
const prompt = edited('prompts/system.md', lines('Be kind'), lines('Be brief'));

function lineOf(found: Classification): string {
  return plainText(classPlaceText(found) ?? []);
}

describe('the class line', () => {
  it('names all classes, riskiest first, and a place for each', () => {
    const found = classifyWith([prompt, swap]);
    expect(formatClasses(found.classes)).toBe('Model swap + prompt edit');
    expect(lineOf(found)).toBe('config/llm.yaml:2 gpt-4o → gpt-4.1; prompts/system.md 12 lines');
  });

  it('leads with the change that says it most plainly', () => {
    const found = classifyWith([
      edited('a.py', 'x = 1\n', 'llm = ChatOpenAI()\nx = 2\n'),
      edited('z.yaml', 'model: gpt-4o\n', 'model: gpt-5\n'),
    ]);
    expect(lineOf(found)).toMatch(/^z\.yaml:1 gpt-4o → gpt-5;/);
  });

  it('says nothing of places where there are none', () => {
    expect(classPlaceText(classifyWith([]))).toBeUndefined();
    expect(formatClasses(['other'])).toBe('Change of no known class');
  });
});

describe('the folded evidence', () => {
  it('is left out where the line said all there is', () => {
    expect(classFold(classifyWith([swap]))).toBeUndefined();
  });

  it('names further places, what makes it a close call, and what could not be read', () => {
    const broken = (model: string) =>
      edited(`${model}.yaml`, 'a: "\nmodel: gpt-4o\nb: [\n', `a: "\nmodel: ${model}\nb: [\n`);
    const fold = classFold(classifyWith(['gpt-4.1', 'gpt-5', 'gpt-5.1'].map(broken)));
    expect(plainText(fold?.summary ?? [])).toBe('Why this class: 3 places, a close call');
    const [block] = fold?.blocks ?? [];
    expect(block?.kind === 'list' ? block.items.map(plainText) : []).toEqual([
      expect.stringMatching(/^Close call\. model-swap/),
      expect.stringContaining('Model swap: gpt-4.1.yaml:2 gpt-4o → gpt-4.1 (key:model)'),
      expect.stringContaining('gpt-5.1.yaml:2'),
      expect.stringContaining('gpt-5.yaml:2'),
      ...Array.from({ length: 3 }, () => expect.stringContaining('line by line')),
    ]);
  });
});
