import { describe, expect, it } from 'vitest';
import type { Requirement } from '../../../src/core/model/requirement.ts';
import { fitComment } from '../../../src/core/report/fit-comment.ts';
import { renderMarkdown } from '../../../src/core/report/render-markdown.ts';
import { requiredList, withRequired } from '../../../src/core/report/required-list.ts';
import { rich } from '../../../src/core/report/rich-text.ts';

const view = { headline: rich`Inside`, blocks: [], folds: [], reasons: [], footer: rich`end` };
const all: readonly Requirement[] = [
  { kind: 'suite', name: 'support-bot', state: 'met' },
  { kind: 'suite', name: 'adversarial', state: 'elsewhere' },
  { kind: 'segment', name: 'language=de', state: 'failed' },
  { kind: 'segment', name: 'age=60+', state: 'not-settled' },
  { kind: 'segment', name: 'case=edge', state: 'missing' },
];

describe('the checklist of what a class requires', () => {
  it('says each state in words', () => {
    expect(renderMarkdown(withRequired(view, all, 'model-swap'))).toContain(
      [
        '**Required for model-swap:**',
        '',
        '- suite `support-bot`: met',
        '- suite `adversarial`: not here yet: another job has to bring it',
        '- segment `language=de`: failed',
        '- segment `age=60+`: not settled',
        '- segment `case=edge`: missing: no case of it was compared',
      ].join('\n'),
    );
  });

  it('is nothing where nothing is required', () => {
    expect(requiredList([], 'other')).toEqual([]);
    expect(withRequired(view, [], null)).toBe(view);
  });

  it('stays in a short comment, and is cut where it would fill it', () => {
    const long = { kind: 'code' as const, text: 'x'.repeat(5000) };
    const short = fitComment(
      { ...withRequired(view, all, null), blocks: [...requiredList(all, null), long] },
      '',
      900,
    );
    expect(short.markdown).toContain('suite `adversarial`');
    const many = Array.from({ length: 50 }, (): Requirement => ({ kind: 'suite', name: 'a', state: 'met' }));
    expect(renderMarkdown(withRequired(view, many, null))).toContain('- and 20 more');
  });
});
