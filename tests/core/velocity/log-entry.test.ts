import { describe, expect, it } from 'vitest';
import {
  isLogEntry,
  type LogEntry,
  logEntryPath,
  logEntrySchema,
  makeLogEntry,
  parseLogEntry,
  settleLogEntries,
} from '../../../src/core/velocity/log-entry.ts';
import { takeMeasurement } from '../../../src/core/velocity/measure-velocity.ts';
import type { WrittenOutcome } from '../../../src/core/velocity/outcome.ts';
import { recordOf } from '../../support/records.ts';
import { evaluation, measure, outcomes, requestOf } from './builders.ts';

function entry(parts: Partial<Omit<LogEntry, 'at'>> & { at?: string } = {}): LogEntry {
  const { at = '2026-11-10T09:00:00Z', ...rest } = parts;
  return {
    repository: 'acme/bot',
    id: 'exp-20261110-00000001',
    at: Date.parse(at),
    hypothesis: 'Shorter prompts answer as well.',
    class: 'prompt-edit',
    feature: null,
    branch: null,
    ...rest,
  };
}

function opened(parts: Partial<WrittenOutcome> = {}): WrittenOutcome {
  return {
    repository: 'acme/bot',
    pullRequest: 1,
    branch: 'try-it',
    baseBranch: 'main',
    state: 'open',
    openedAt: '2026-11-11T09:00:00Z',
    ...parts,
  };
}

const merged = { state: 'merged', mergedAt: '2026-11-13T12:00:00Z' } as const;

/** Experiments that are found, at the end of sprint 23 (9–22 November) or later. */
function found(...[evaluations, of, parts]: Parameters<typeof requestOf>) {
  return takeMeasurement(requestOf(evaluations, of, parts)).measured.experiments;
}

describe('an experiment that is logged before it has a pull request', () => {
  it('is one without any evaluation, open until it has been quiet for 28 days', () => {
    const parts = { entries: [entry()] };
    expect(found([], [], parts)).toMatchObject([
      { name: 'exp-20261110-00000001', class: 'prompt-edit', state: 'open', evaluatedAt: null },
    ]);
    const { experiments, classes } = measure([], [], parts);
    expect(experiments.value).toMatchObject({ total: 1, logged: 1 });
    expect(classes.value?.find((one) => one.class === 'prompt-edit')?.tried).toBe(1);
    const later = measure([], [], { ...parts, sprint: 25 });
    expect(later.experiments.value?.total).toBe(0);
    expect(later.conversion.value).toMatchObject({ closed: 1, shipped: 0, seenBefore: 1 });
    expect(later.decisionTime).toMatchObject({ value: null, exclusions: [{ count: 1 }] });
  });

  it('is the one that its branch is evaluated as, and began when it was logged', () => {
    const all = found([evaluation({ at: '2026-11-12T12:00:00Z' })], outcomes(opened(merged)), {
      entries: [entry({ branch: 'try-it', class: null })],
    });
    expect(all).toMatchObject([
      {
        name: '#1',
        class: 'prompt-edit',
        state: 'shipped',
        startedAt: Date.parse('2026-11-10T09:00:00Z'),
        loggedAt: Date.parse('2026-11-10T09:00:00Z'),
        evaluatedAt: Date.parse('2026-11-12T12:00:00Z'),
        hypothesis: 'Shorter prompts answer as well.',
      },
    ]);
  });

  it('takes a decision from its first evaluation on, not from the log', () => {
    const { decisionTime, conversion } = measure(
      [evaluation({ at: '2026-11-12T12:00:00Z' })],
      outcomes(opened({ ...merged, openedAt: '2026-11-12T12:00:00Z' })),
      { entries: [entry({ branch: 'try-it' })] },
    );
    expect(decisionTime.value?.medianDays).toBe(1);
    expect(conversion.value?.seenBefore).toBe(1);
  });

  it('joins by the Experiment trailer of a pull request on another branch', () => {
    const trailers = { Experiment: 'exp-20261110-00000001' };
    const all = found([evaluation()], outcomes(opened({ trailers })), {
      entries: [entry({ branch: 'elsewhere' })],
    });
    expect(all.map(({ name, loggedAt }) => [name, loggedAt !== null])).toEqual([['#1', true]]);
  });

  it('counts in the sprint it was logged in, and in no other one', () => {
    const parts = { entries: [entry({ at: '2026-11-05T09:00:00Z', branch: 'try-it' })] };
    const totals = [22, 23].map(
      (sprint) => measure([evaluation()], outcomes(opened()), { ...parts, sprint }).experiments.value?.total,
    );
    expect(totals).toEqual([1, 0]);
  });

  it('is none of its own when the pull request was there first', () => {
    const late = { entries: [entry({ at: '2026-11-12T09:00:00Z', branch: 'try-it' })] };
    expect(found([], outcomes(opened()), late)).toEqual([]);
    expect(found([evaluation({ class: 'other' })], outcomes(opened()), late)).toEqual([]);
    expect(found([evaluation()], outcomes(opened()), late)).toMatchObject([
      { loggedAt: null, hypothesis: null },
    ]);
  });

  it('belongs to no branch when it was logged on the default one', () => {
    const onMain = evaluation({ pullRequest: null, branch: 'main', event: 'push', headSha: 'b'.repeat(40) });
    const all = found([onMain], [], { entries: [entry({ branch: 'main' })] });
    expect(all.map(({ name }) => name)).toEqual(['exp-20261110-00000001']);
  });

  it('keeps runs that could not be judged as its own, and shipped without a verdict is not evaluated', () => {
    const parts = { entries: [entry({ branch: 'try-it' })] };
    const [one] = found([evaluation({ verdict: 'not-evaluated' })], outcomes(opened(merged)), parts);
    expect(one).toMatchObject({ state: 'shipped', shipped: 'not-evaluated', evaluatedAt: null });
    expect(one?.evaluations).toHaveLength(1);
  });

  it('names its feature, unless the pull request does', () => {
    const parts = { entries: [entry({ branch: 'try-it', feature: 'refunds' })] };
    expect(found([evaluation()], outcomes(opened()), parts)[0]).toMatchObject({
      feature: 'acme/bot refunds',
      isFeatureNamed: true,
    });
    const named = outcomes(opened({ trailers: { Feature: 'returns' } }));
    expect(found([evaluation()], named, parts)[0]?.feature).toBe('acme/bot returns');
  });

  it('says when nobody gave it a class', () => {
    const { classes, experiments } = measure([], [], { entries: [entry({ class: null })] });
    expect(experiments.value?.total).toBe(1);
    expect(classes.exclusions).toEqual([{ reason: 'logged, and of no class yet', count: 1 }]);
  });
});

describe('entries of a log', () => {
  it('count once, and not before they were written', () => {
    const [one, later] = [entry(), entry({ at: '2026-11-20T00:00:00Z', id: 'exp-20261120-00000002' })];
    const until = Date.parse('2026-11-15T00:00:00Z');
    expect(settleLogEntries([later, one, one], ['acme/bot'], until)).toEqual([one]);
  });

  it('belong to the only repository there is when they name none', () => {
    const nameless = entry({ repository: '' });
    const until = Date.parse('2026-12-01T00:00:00Z');
    expect(settleLogEntries([nameless], ['acme/bot'], until)[0]?.repository).toBe('acme/bot');
    expect(settleLogEntries([nameless], ['acme/bot', 'acme/search'], until)[0]?.repository).toBe('');
  });

  it('are read as they were made', () => {
    const parts = {
      at: '2026-11-22T23:30:00.000Z',
      hypothesis: 'A smaller model suffices.',
      repository: 'Acme/Bot',
      class: 'model-swap',
      feature: null,
      branch: 'small',
    } as const;
    const made = makeLogEntry(parts);
    expect(logEntrySchema.safeParse(made).success).toBe(true);
    expect(made.id).toMatch(/^exp-20261122-[0-9a-f]{8}$/);
    expect(logEntryPath(made)).toBe(`log/2026/11/${made.id}.json`);
    expect(parseLogEntry(JSON.parse(JSON.stringify(made)))).toEqual({
      ...parts,
      id: made.id,
      at: Date.parse(parts.at),
      repository: 'acme/bot',
    });
    expect(makeLogEntry(parts)).toEqual(made);
    expect(makeLogEntry({ ...parts, branch: 'other' }).id).not.toBe(made.id);
  });

  it('are told from records, and say what is wrong with them', () => {
    const made = makeLogEntry({
      at: '2026-11-22T12:00:00Z',
      hypothesis: 'x',
      repository: null,
      class: null,
      feature: null,
      branch: null,
    });
    expect(isLogEntry(made)).toBe(true);
    const record = recordOf({});
    expect([record, null, [], 'experiment'].map(isLogEntry)).toEqual([false, false, false, false]);
    expect(parseLogEntry({ ...made, hypothesis: '' })).toContain('at hypothesis');
    expect(parseLogEntry({ ...made, who: 'me' })).toContain('at the top');
    expect(parseLogEntry({ ...made, version: 2 })).toContain('Update eval-envelope');
  });
});
