import { describe, expect, it } from 'vitest';
import { decideNotEvaluated } from '../../../src/core/envelope/decide.ts';
import type { BudgetReport, BudgetStop, Spending } from '../../../src/core/model/budget.ts';
import { budgetStopText, formatDuration, spendingText } from '../../../src/core/report/budget-text.ts';
import { buildComment } from '../../../src/core/report/build-comment.ts';
import { costLine } from '../../../src/core/report/cost-line.ts';
import { renderMarkdown } from '../../../src/core/report/render-markdown.ts';
import { comparison } from '../../support/evidence.ts';
import { policy } from '../../support/policies.ts';

function spending(calls: number | null, usd: number | null, durationMs: number | null = null): Spending {
  return { calls, systemUsd: usd, judgeUsd: null, durationMs };
}

const cap = { calls: 3000, usd: 5, durationMs: 45 * 60_000 };

function stopped(more: Partial<BudgetStop>): BudgetStop {
  const runs = { done: 0, of: 6 };
  return {
    kind: 'reached',
    cap: { usd: 5 },
    estimate: null,
    over: ['usd'],
    runs,
    forecast: null,
    spent: spending(412, 5.02),
    ...more,
  };
}

describe('the words of a stop', () => {
  it('say how far it got, of how much', () => {
    expect(budgetStopText(stopped({ estimate: spending(600, 4.9) }), 'head, run 1 of 3')).toBe(
      'stopped after 412 of about 600 calls, $5.02 of $5 (head, run 1 of 3); a part of the results is never judged',
    );
    expect(budgetStopText(stopped({}), null)).toBe(
      'stopped after 412 calls, $5.02 of $5; a part of the results is never judged',
    );
  });

  it('name the cap of calls where that is what was reached', () => {
    const text = budgetStopText(
      stopped({ cap: { calls: 400 }, over: ['calls'], estimate: spending(600, null) }),
      null,
    );
    expect(text).toBe(
      '400 calls are allowed, and 412 had been made when it was stopped; a part of the results is never judged',
    );
  });

  it('tell time, and say nothing of dollars that nobody knows', () => {
    const text = budgetStopText(
      stopped({ cap, over: ['durationMs'], spent: spending(412, null, 45 * 60_000) }),
      null,
    );
    expect(text).toContain('stopped after 412 calls, 45 min of 45 min;');
    const blind = stopped({ cap: { usd: 5 }, spent: spending(null, null) });
    expect(budgetStopText(blind, null)).toContain('stopped after an unknown part');
  });

  it('name every cap that the estimate exceeds', () => {
    const stop = stopped({
      kind: 'estimate',
      cap,
      over: ['calls', 'durationMs'],
      estimate: spending(4000, 4, 52 * 60_000),
    });
    expect(budgetStopText(stop, null)).toBe(
      'it would take about 4,000 calls (3,000 calls allowed) and about 52 min (45 min allowed); nothing was run',
    );
  });

  it('tell a forecast from what was spent', () => {
    const stop = stopped({
      kind: 'forecast',
      runs: { done: 2, of: 6 },
      spent: spending(400, 3.4),
      forecast: spending(1200, 10.2),
    });
    expect(budgetStopText(stop, null)).toBe(
      'stopped after 2 of 6 runs, 400 calls, $3.40 of $5: all of them would come to about $10.20 ($5 allowed)',
    );
  });
});

describe('spendingText', () => {
  it('says what is unknown, which is not nothing', () => {
    expect(spendingText(spending(600, null, 720_000))).toBe('600 calls, dollars unknown, 12 min');
    expect(spendingText(spending(null, 0, null))).toBe('calls unknown, $0.00, time unknown');
  });
});

describe('formatDuration', () => {
  it.each([
    [0, '0 s'],
    [90_000, '90 s'],
    [150_000, '3 min'],
    [45 * 60_000, '45 min'],
    [12_600_000, '3.5 h'],
  ])('%d ms is %s', (durationMs, text) => {
    expect(formatDuration(durationMs)).toBe(text);
  });
});

describe('costLine', () => {
  const report: BudgetReport = {
    cap: null,
    estimate: spending(600, 1.9, 60_000),
    spent: spending(600, 1.84, 61_000),
  };
  const paid = (spent: Partial<ReturnType<typeof comparison>['spent']> = {}) =>
    comparison({ spent: { evaluationUsd: 1.8, judgeUsd: 0.04, runASideUsd: 1.84, ...spent } });

  it('puts what was expected beside what it came to', () => {
    expect(costLine(paid(), report)).toBe(' · both sides $1.84 (estimated $1.90)');
    expect(costLine(paid({ savedUsd: 0.9 }), report)).toBe(
      ' · this run $1.84 (estimated $1.90), stored rows saved $0.90',
    );
  });

  it('says nothing of an estimate that there was not, or that knows no dollars', () => {
    expect(costLine(paid(), null)).toBe(' · both sides $1.84');
    expect(costLine(paid(), { ...report, estimate: spending(600, null) })).toBe(' · both sides $1.84');
    expect(costLine(comparison({}), report)).toBe('');
  });

  it('does not call it a saving where no stored row names a cost', () => {
    expect(costLine(paid({ savedUsd: null }), null)).toBe(' · this run $1.84');
  });

  it('tells all three measures where there is a budget, dollars unknown too', () => {
    expect(costLine(comparison({}), { ...report, cap, spent: spending(600, null, 61_000) })).toBe(
      ' · this run 600 calls, dollars unknown, 61 s (estimated 600 calls, $1.90, 60 s; budget 3,000 calls, $5, 45 min)',
    );
    expect(costLine(paid({ savedUsd: 0.9 }), { ...report, cap: { usd: 5 }, estimate: null })).toBe(
      ' · this run 600 calls, $1.84, 61 s (no estimate; budget $5); stored rows saved $0.90',
    );
  });
});

describe('a comment whose evaluation the budget ended', () => {
  it('says so first, what to do, and what was spent', () => {
    const text = budgetStopText(stopped({ estimate: spending(600, 4.9) }), null);
    const decision = decideNotEvaluated([], policy(), [text]);
    expect(decision).toMatchObject({ verdict: 'not-evaluated', exitCode: 3, reasons: [{ code: 'budget' }] });
    const comment = renderMarkdown(
      buildComment(decision, {
        suite: 'bot',
        baseLabel: 'aaaaaaa',
        headLabel: 'bbbbbbb',
        baselineNote: null,
        classification: null,
        notices: [],
        budget: { cap: { usd: 5 }, estimate: spending(600, 4.9), spent: spending(412, 5.02, 61_000) },
      }),
    );
    expect(comment).toContain('Not evaluated: budget: stopped after 412 of about 600 calls, $5.02 of $5');
    expect(comment).toMatch(/raise `budget` of the suite on the base branch, or ask for fewer `epochs`/);
    expect(comment).toContain(
      'this run 412 calls, $5.02, 61 s (estimated 600 calls, $4.90, time unknown; budget $5)',
    );
    expect(comment).toContain('where base is stored by a run of the default branch, only head is paid for');
    expect(comment).not.toMatch(/outside|regress/i);
  });
});
