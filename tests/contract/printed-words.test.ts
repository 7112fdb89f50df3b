import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { statusOfLegs } from '../../src/app/action/write-status.ts';
import { decideNotEvaluated } from '../../src/core/envelope/decide.ts';
import type { BudgetStop, Spending } from '../../src/core/model/budget.ts';
import type { FingerprintCheck } from '../../src/core/model/fingerprint.ts';
import { type RequirementState, requirementStates } from '../../src/core/model/requirement.ts';
import { budgetStopText, spendingText } from '../../src/core/report/budget-text.ts';
import { fingerprintView } from '../../src/core/report/fingerprint-view.ts';
import { headline } from '../../src/core/report/headline.ts';
import { requiredList } from '../../src/core/report/required-list.ts';
import { plainText } from '../../src/core/report/rich-text.ts';
import { checkShards } from '../../src/core/shard/check-shards.ts';
import { pickShards } from '../../src/core/shard/pick-shards.ts';
import { expected, shard } from '../core/shard/builders.ts';
import { root } from '../support/cli.ts';
import { legView } from '../support/leg-views.ts';
import { policy } from '../support/policies.ts';

const pages = ['approvals', 'budget', 'merge-queue', 'outside', 'sharding'] as const;

/** A page on one line, without the signs of quotes and code. */
function textOf(page: string): string {
  return readFileSync(join(root, `docs/${page}.md`), 'utf8')
    .replace(/[`*]/g, '')
    .replace(/\s+/g, ' ');
}

function spending(calls: number | null, usd: number | null): Spending {
  return { calls, systemUsd: usd, judgeUsd: null, durationMs: null };
}

/** First line of a comment whose evaluation the budget ended in the first run of head. */
function stopped(parts: Pick<BudgetStop, 'cap' | 'over' | 'spent' | 'estimate'>): string {
  const stop: BudgetStop = { ...parts, kind: 'reached', runs: { done: 0, of: 6 }, forecast: null };
  const text = budgetStopText(stop, 'head, run 1 of 3');
  return plainText(headline(decideNotEvaluated([], policy(), [text])));
}

/** Words of the checklist. */
function stateWords(state: RequirementState | 'elsewhere'): string {
  const [, list] = requiredList([{ kind: 'suite', name: 'x', state }], null);
  const [item] = list?.kind === 'list' ? list.items : [];
  return plainText(item ?? []).replace(/^suite x: ([^:]*).*$/, '$1');
}

const leg = (job: string, suite: string, jobTotal: number, required: readonly string[] = []) => ({
  leg: legView({ job, suite, jobTotal, matrixKey: `${suite}-12345678`, required }),
  links: [],
});
const statusOf = (...legs: readonly ReturnType<typeof leg>[]): string =>
  statusOfLegs(legs, { found: [], unread: [] }).description;

const claims = (...indices: readonly number[]) => indices.map((index) => ({ index, of: 4, attempt: 1 }));
const picked = pickShards(claims(1, 2, 4), 4);
const twice = checkShards([shard(1), shard(2, {}, ['refund-de']), shard(3, {}, ['refund-de'])], expected);

/** Probes of which most answer otherwise than in five stored runs. */
const shownCheck: FingerprintCheck = {
  status: 'shown',
  storedRuns: 5,
  newestAt: null,
  oldestAt: null,
  models: { status: 'not-told', p: null, adjustedP: null, why: null, seen: [], unseen: [] },
  outputs: {
    ...{ status: 'shown', p: 0.001, adjustedP: 0.001, why: null, drifted: [] },
    ...{
      probes: 40,
      differing: 38,
      storedProbes: 40,
      storedAgreeing: 39,
      agreement: 0.1,
      storedAgreement: 0.98,
    },
  },
  scores: { status: 'not-shown', p: 1, adjustedP: 1, why: null, tested: [], moved: [] },
};

/** What the program prints, by the page that shows it. */
const printed: Readonly<Record<(typeof pages)[number], readonly string[]>> = {
  approvals: [...requirementStates, 'elsewhere' as const].map(stateWords),
  budget: [
    stopped({ cap: { usd: 5 }, over: ['usd'], spent: spending(412, 5.02), estimate: spending(600, 4.9) }),
    stopped({ cap: { calls: 30 }, over: ['calls'], spent: spending(35, null), estimate: null }),
    ...spendingText(spending(1, null)).split(', ').slice(1),
  ],
  'merge-queue': [
    statusOf(leg('evals', 'one', 3), leg('evals', 'two', 3)),
    statusOf(leg('help-desk', 'help-desk', 1, ['help-desk', 'adversarial'])),
  ],
  outside: [plainText(fingerprintView(shownCheck, legView().view).headline)],
  sharding: [...(picked.ok ? [] : picked.faults), ...(twice.ok ? [] : twice.faults)],
};

describe('what pages show of the output', () => {
  it.each(pages)('is what the program prints: docs/%s.md', (page) => {
    const text = textOf(page);
    expect(printed[page].length).toBeGreaterThan(0);
    for (const words of printed[page]) expect(text).toContain(words);
  });

  it.each(pages)('is all of it checked where it stands as a quote: docs/%s.md', (page) => {
    const quotes = readFileSync(join(root, `docs/${page}.md`), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('> '))
      .map((line) => line.slice(2));
    expect(quotes.filter((quote) => !printed[page].includes(quote))).toEqual([]);
  });
});
