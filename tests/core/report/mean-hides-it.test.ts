import { describe, expect, it } from 'vitest';
import type { CaseRow } from '../../../src/core/model/case-row.ts';
import { buildComment } from '../../../src/core/report/build-comment.ts';
import { renderMarkdown } from '../../../src/core/report/render-markdown.ts';
import { judged } from '../../support/measure.ts';
import { outcomes, type PassTable, rowsOf } from '../../support/rows.ts';

/** The comment on rows of several languages, each with a table of its own. */
function comment(tables: Readonly<Record<string, PassTable>>, protectedText: string, rest = ''): string {
  const all = Object.entries(tables).flatMap(([name, table]) =>
    outcomes(table).map((pair) => ({ name, pair })),
  );
  const side = (which: 0 | 1): CaseRow[] =>
    rowsOf(all.length, (index) => {
      const { name = '', pair } = all[index] ?? {};
      return { segments: { language: name }, passed: pair?.[which] ?? null };
    });
  const config = `
suites: { bot: { segments: [language], protected: ${protectedText} } }
dimensions: { quality: { metric: pass-rate, margin: 5pp, primary: true } }
${rest}`;
  const decision = judged({ base: side(0), head: side(1) }, config, 'prompt-edit', 'bot');
  const view = buildComment(decision, {
    suite: 'bot',
    baseLabel: 'base',
    headLabel: 'head',
    baselineNote: null,
    classification: null,
    notices: [],
  });
  return renderMarkdown(view);
}

const better = { n: 600, basePassed: 480, broken: 10, fixed: 60 };
const worse = { n: 120, basePassed: 100, broken: 18, fixed: 1 };
const even = { n: 120, basePassed: 100, broken: 4, fixed: 4 };

describe('the mean hides it', () => {
  it('is said of an explored segment that is worse by more than chance, with its numbers', () => {
    expect(comment({ en: better, ja: worse, de: even }, '[]')).toMatch(
      /\*\*The mean hides it\.\*\* The whole set reads \+3\.9 pp while a part of it is worse: `language=ja` −14\.2 pp \(−20\.\d to −9\.\d pp, n = 120, adjusted p &lt; 0\.0001\)\.\n/,
    );
  });

  it('is not said of an explored segment that could be worse by chance', () => {
    const unlucky = { ...even, broken: 6, fixed: 2 };
    expect(comment({ en: better, ja: unlucky, de: even }, '[]')).not.toContain('The mean hides it');
  });

  it('is said of a protected segment, proven or not', () => {
    const open = { ...even, broken: 8, fixed: 4 };
    const text = comment({ en: better, ja: worse, de: open }, '[language=ja, language=de]');
    expect(text).toMatch(
      /`language=ja` −14\.2 pp \([^)]*n = 120, proven\); `language=de` −3\.3 pp \([^)]*n = 120, not proven\)\./,
    );
  });

  it('is not said where the whole loses too', () => {
    expect(comment({ en: even, ja: worse, de: even }, '[language=ja]')).not.toContain('The mean hides it');
  });
});

describe('a protected segment with a name', () => {
  const named = '[{ name: multilingual, segment: [language=ja, language=de] }, language=en]';
  const text = comment({ en: better, ja: worse, de: even }, named);

  it('is called so in the table, the first line and the argument', () => {
    expect(text).toContain('Pass rate, multilingual (240)');
    expect(text.split('\n')[0]).toContain('multilingual');
    expect(text).toContain(
      'because language=en, 600 of the 840 cases, reads +8.3 pp. Multilingual (−7.1 pp)',
    );
    expect(text).not.toContain('language=de|ja');
  });
});

describe('a protected segment of twelve cases', () => {
  it('says how fine they see', () => {
    const text = comment({ en: better, ja: { n: 12, basePassed: 10, broken: 1, fixed: 1 } }, '[language=ja]');
    expect(text).toMatch(/12 cases resolve ±\d+(\.\d)? pp at best; the envelope asks for 5 pp\./);
    expect(text).toMatch(/\*\*Pass rate, language=ja \(12\)\*\* .* \*\*too few cases/);
  });
});
