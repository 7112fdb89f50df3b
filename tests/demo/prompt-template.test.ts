import { describe, expect, it } from 'vitest';
import { readInstructions, renderPrompt } from '../../src/demo/prompt-template.ts';

const variables = { question: 'Why?', passages: '- a', language: 'en', tier: 'pro' } as const;

describe('renderPrompt', () => {
  it('fills variables, and takes their text as it is', () => {
    const price = { ...variables, question: 'Is it $& or {{tier}}?' };
    expect(renderPrompt('{{ question }} ({{tier}})', price, 'p.md')).toBe('Is it $& or {{tier}}? (pro)');
  });

  it('shows the lines of the own plan only', () => {
    const template = 'a\n{{#free}}for free{{/free}}\n{{#pro}}for pro{{/pro}}\n\nb';
    expect(renderPrompt(template, variables, 'p.md')).toBe('a\nfor pro\n\nb');
  });

  it('names file, line and the known variables when one is unknown', () => {
    expect(() => renderPrompt('a\n{{passage}}', variables, 'p.md')).toThrow(
      'p.md:2: unknown variable {{passage}} (known: question, passages, language, tier)',
    );
  });
});

describe('readInstructions', () => {
  it.each([
    ['Check every claim against the passages before you answer.', 'checksClaims'],
    ['Before you reply, verify all numbers in the sources.', 'checksClaims'],
    ['If nothing fits, say that you do not know.', 'admitsGaps'],
    ['Keep it short.', 'isBrief'],
    ['Think step by step.', 'thinksAloud'],
    ['Name the passages you used.', 'citesPassages'],
  ] as const)('reads "%s"', (prompt, instruction) => {
    expect(readInstructions(prompt)[instruction]).toBe(true);
  });

  it('does not put an instruction together from two sentences', () => {
    expect(readInstructions('Check your tone. Many claims come from passages.').checksClaims).toBe(false);
  });
});
