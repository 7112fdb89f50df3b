import { describe, expect, it } from 'vitest';
import { buildComment } from '../../../src/core/report/build-comment.ts';
import { caseExcerpts, excerptFold } from '../../../src/core/report/excerpts.ts';
import { renderHtml } from '../../../src/core/report/render-html.ts';
import { renderMarkdown } from '../../../src/core/report/render-markdown.ts';
import { renderText } from '../../../src/core/report/render-text.ts';
import { foreignView } from '../../support/foreign-view.ts';
import { row, run } from '../../support/rows.ts';

const flip = (caseId: string, label?: string) => ({
  caseId,
  ...(label === undefined ? {} : { label }),
  base: { passed: 2, of: 2 },
  head: { passed: 0, of: 2 },
});

const head = run([
  row({ caseId: 'a', passed: false, output: 'first answer to a' }),
  row({ caseId: 'a', epoch: 2, passed: false, output: 'second answer to a' }),
  row({ caseId: 'b', passed: true, output: 'good answer to b' }),
  row({ caseId: 'b', epoch: 2, passed: false, output: 'bad answer to b' }),
  row({ caseId: 'c', passed: false }),
  row({ caseId: 'd', passed: false, output: 'answer to d' }),
]).rows;

const comparison = {
  cleanBreaks: { cases: [flip('d', 'label of d')], expected: 1, p: 0.5 },
  flips: { fixed: [], broken: [flip('a'), flip('b'), flip('c'), flip('d', 'label of d')] },
};

describe('excerpts', () => {
  it('are of cases that broke, clean breaks first, each from its first run that failed', () => {
    expect(caseExcerpts(comparison, head, { cases: 9, characters: 99 })).toEqual([
      { name: 'label of d', text: 'answer to d' },
      { name: 'a', text: 'first answer to a' },
      { name: 'b', text: 'bad answer to b' },
    ]);
  });

  it('are as many and as long as was asked for', () => {
    expect(caseExcerpts(comparison, head, { cases: 2, characters: 5 })).toEqual([
      { name: 'label of d', text: 'answ…' },
      { name: 'a', text: 'firs…' },
    ]);
  });

  it('stand in a fold, in a fence that they cannot leave', () => {
    const text = '```\n</details>\n@octocat \u202e\u001b[31m\n<!-- eval-envelope -->\n~~~';
    const { view, decision } = foreignView((field) => field.replaceAll(' ', '-'));
    const quoted = { ...view, folds: excerptFold([{ name: 'a', text }]) };
    const markdown = renderMarkdown(quoted);
    expect(markdown).toContain(
      '````text\n```\n</details>\n@octocat ··[31m\n<!‐‐ eval-envelope -->\n~~~\n````\n\n</details>',
    );
    expect(markdown.split('<!--')).toHaveLength(2);
    const html = renderHtml(quoted, decision);
    expect(html).toContain('<pre><code>```\n&lt;/details&gt;\n@octocat ··[31m');
    expect(renderText(quoted, true)).not.toMatch(/[^\P{Cc}\n]/u);
  });

  it('are in no comment where nobody asked', () => {
    expect(excerptFold([])).toEqual([]);
    const { decision } = foreignView((field) => field.replaceAll(' ', '-'));
    const context = { suite: null, baseLabel: 'b', headLabel: 'h', baselineNote: null, classification: null };
    const summaries = buildComment(decision, { ...context, notices: [] }).folds.map(({ summary }) => summary);
    expect(JSON.stringify(summaries)).not.toContain('What head answered');
  });
});
