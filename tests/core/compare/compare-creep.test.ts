import { describe, expect, it } from 'vitest';
import { compareRuns } from '../../../src/core/compare/compare-runs.ts';
import { decide } from '../../../src/core/envelope/decide.ts';
import type { Run } from '../../../src/core/model/run.ts';
import type { Decision } from '../../../src/core/model/verdict.ts';
import { comparisonDocument } from '../../../src/core/record/comparison-document.ts';
import { buildComment } from '../../../src/core/report/build-comment.ts';
import { renderMarkdown } from '../../../src/core/report/render-markdown.ts';
import { absolute, policy, quality } from '../../support/policies.ts';
import { epochRows, run, times } from '../../support/rows.ts';

const margin = absolute(0.08);
const context = {
  suite: null,
  baseLabel: 'a',
  headLabel: 'b',
  baselineNote: null,
  classification: null,
  notices: [],
};
const origin = { suiteKey: 'k', sha: 'f'.repeat(40), evaluatedAt: '2026-09-01T06:00:00.000Z' };

/** 60 cases of 3 runs: this many lost one run and gained one between then and now. */
function sides(lost: number, gained: number): { oldest: Run; now: Run } {
  const rows = epochRows(3, [
    ...times(lost, [3, 2] as const),
    ...times(gained, [2, 3] as const),
    ...times(60 - lost - gained, [3, 3] as const),
  ]);
  return { oldest: run(rows.base, { origin }), now: run(rows.head) };
}

function decisionOf(oldest: Run, now: Run, changes: number | null = null): Decision {
  const wanted = policy({ dimensions: [quality({ margin })] });
  const options = { seedText: 's', oldestBase: { run: oldest, changes } };
  return decide(compareRuns(now, now, wanted, options), wanted);
}

describe('creep of base since the oldest accepted one', () => {
  it('is base minus oldest, and shown where a loss is proven', () => {
    const { oldest, now } = sides(16, 2);
    const decision = decisionOf(oldest, now, 23);
    expect(decision.creep?.evidence?.effect.absolute).toBeCloseTo(-14 / 180, 12);
    expect(decision.creep).toMatchObject({ isShown: true, commonCases: 60 });
    const comment = renderMarkdown(buildComment(decision, context));
    expect(comment).toContain('**Since 1 September** (23 merged changes): pass rate of base −7.8 pp');
    expect(comparisonDocument(decision, () => '').creep).toMatchObject({
      since: origin.evaluatedAt,
      dimension: 'quality',
      status: decision.creep?.judgement?.status,
      isShown: true,
    });
  });

  it('never decides: the verdict is that of this change', () => {
    const { oldest, now } = sides(40, 0);
    const decision = decisionOf(oldest, now);
    expect(decision.creep?.judgement?.status).toBe('outside');
    expect(decision.verdict).toBe('inside');
    expect(renderMarkdown(buildComment(decision, context))).toContain(
      'the changes together lost more than the −8 pp that one of them may',
    );
  });

  it('is folded away where nothing is near the margin', () => {
    const { oldest, now } = sides(1, 1);
    const decision = decisionOf(oldest, now);
    expect(decision.creep?.isShown).toBe(false);
    const [open = '', folded = ''] = renderMarkdown(buildComment(decision, context)).split('<details>', 2);
    expect(open).not.toContain('1 September');
    expect(renderMarkdown(buildComment(decision, context))).toContain('Since 1 September');
    expect(folded).not.toBe('');
  });

  it('is not compared with another judge, and says so', () => {
    const { oldest, now } = sides(16, 2);
    const judgedBy = (one: Run, judge: string): Run => ({ ...one, fingerprints: { judge, models: [] } });
    const decision = decisionOf(judgedBy(oldest, 'old'), judgedBy(now, 'new'));
    expect(decision.creep).toMatchObject({ evidence: null, isShown: false });
    expect(renderMarkdown(buildComment(decision, context))).toContain(
      'not comparable with base, another judge was used then',
    );
  });

  it('counts only the cases that both were asked alike', () => {
    const { oldest, now } = sides(16, 2);
    const asked = (one: Run, hash: (index: number) => string): Run => {
      const { caseOf } = one.rows;
      return {
        ...one,
        rows: { ...one.rows, inputHash: Array.from(caseOf, (code) => hash(code)) },
      };
    };
    const decision = decisionOf(
      asked(oldest, () => 'x'),
      asked(now, (index) => (index < 10 ? 'y' : 'x')),
    );
    expect(decision.creep?.commonCases).toBe(50);
  });

  it('is not looked at where no older base was given', () => {
    const { now } = sides(1, 1);
    const wanted = policy();
    expect(decide(compareRuns(now, now, wanted, { seedText: 's' }), wanted).creep).toBeUndefined();
  });
});
