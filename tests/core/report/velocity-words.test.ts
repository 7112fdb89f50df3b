import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../../src/core/report/render-markdown.ts';
import { plainText } from '../../../src/core/report/rich-text.ts';
import type { Stretch } from '../../../src/core/report/velocity-stretch.ts';
import { buildVelocityPage } from '../../../src/core/report/velocity-view.ts';
import { bySameWords, featureName, formatDays } from '../../../src/core/report/velocity-words.ts';
import type { Creep, DimensionReading, Evaluation } from '../../../src/core/velocity/evaluation.ts';
import type { VelocityDocument } from '../../../src/core/velocity/velocity-document.ts';
import { evaluation, measure, outcomes } from '../velocity/builders.ts';
import { cost, kindOf, latency, mainRun, readingOf } from '../velocity/readings.ts';

function pageOf(...request: Parameters<typeof measure>): string {
  return renderMarkdown(buildVelocityPage(measure(...request)));
}

/** The paragraph of the page that begins with a title. */
function paragraph(title: string, ...request: Parameters<typeof measure>): string {
  return (
    pageOf(...request)
      .split('\n')
      .find((line) => line.startsWith(`**${title}`)) ?? ''
  );
}

const days = ['2026-11-03T12:00:00Z', '2026-11-17T12:00:00Z'] as const;

/** Main before the sprint and in it, with the same reading of each suite. */
function twoRuns(
  suites: readonly string[],
  dimensions: readonly DimensionReading[],
  parts: Partial<Evaluation> = {},
): Evaluation[] {
  return suites.flatMap((suite) => days.map((day) => mainRun(day, dimensions, { suite, ...parts })));
}

const creep: Creep = {
  ...{ since: Date.parse('2026-01-05T00:00:00Z'), effect: -0.005, lo: -0.035, hi: 0.025, level: 0.9 },
  unit: 'proportion',
  better: 'higher',
  commonCases: 180,
};

const slow = readingOf({ kind: latency, level: 1200, resolvable: null });
const dear = readingOf({ kind: cost, level: 0.0035, resolvable: null });

describe('the same said of several suites', () => {
  const document = measure(twoRuns(['a', 'b'], [readingOf()]));
  const of = (suite: string, text: string) => ({ of: { repository: 'acme/bot', suite }, text: [text] });
  const said = (...parts: ReturnType<typeof of>[]): string[] =>
    bySameWords(document, parts).map(({ names, text }) => `${plainText(names)}: ${plainText(text)}`);

  it('is said once, with all their names, each once', () => {
    expect(said(of('a', 'x'), of('b', 'y'), of('c', 'x'), of('a', 'x'))).toEqual(['a and c: x', 'b: y']);
    expect(said(of('a', 'x'), of('b', 'x'), of('c', 'x'))).toEqual(['a, b and c: x']);
  });

  it('names four at most', () => {
    expect(said(...['a', 'b', 'c', 'd', 'e', 'f'].map((name) => of(name, 'x')))).toEqual([
      'a, b, c, d and 2 more suites: x',
    ]);
  });

  it('folds the sentences of quality, price, gate and asks', () => {
    const page = pageOf(twoRuns(['a', 'b'], [readingOf({ resolvable: 0.06 }), slow, dear], { creep }));
    expect(page).toContain('**Quality on main.** `a` and `b`: pass rate −0.5 pp since 5 Jan 2026');
    expect(page).toContain('**Price.** `a` and `b`: ');
    expect(page).toContain('Smallest loss it can rule out: `a` and `b` 6 pp');
    expect(page).toMatch(
      /more cases for each of `a` and `b`, about \$0\.50 a sprint: today a loss of 6 pp could pass/,
    );
  });
});

describe('names on a page', () => {
  it('are those of the comment on a pull request', () => {
    const price = paragraph('Price', twoRuns(['bot'], [readingOf(), slow, dear]));
    expect(price).toBe(
      '**Price.** `bot`: latency p95 1,200 → 1,200 ms, cost a request $0.00350 → $0.00350 (levels of two runs, not a comparison).',
    );
    const ndcg = kindOf({ unit: 'score', measure: { metric: 'ndcg@10', statistic: 'mean' } });
    expect(paragraph('Quality', twoRuns(['bot'], [readingOf({ kind: ndcg })]))).toContain(
      '`bot`: nDCG@10 0.860',
    );
  });

  it('are those of the config where a record does not say what is measured', () => {
    const { measure: _, ...bare } = kindOf({ name: 'tone' });
    expect(paragraph('Quality', twoRuns(['bot'], [readingOf({ kind: bare })]))).toContain(
      '`bot`: tone 86.0 %',
    );
  });

  it('of features are no hashes and no long paths', () => {
    const document = measure([evaluation({ suite: 'bot' }), evaluation({ suite: 'search' })]);
    const name = (text: string): string => featureName(document, text);
    expect(name('acme/bot bot, src/app/prompts/tone.md')).toBe('…/prompts/tone.md (bot)');
    expect(name('acme/bot search, a.md')).toBe('a.md (search)');
    expect(name('acme/bot feature/tone')).toBe('tone');
    expect(name('acme/bot issue 12')).toBe('issue 12');
    expect(name(`acme/bot ${'0a1b2c3d'.repeat(5)}`)).toBe('0a1b2c3');
    expect(name('acme/bot facade')).toBe('facade');
    expect(featureName(measure([evaluation({ suite: 'bot' })]), 'acme/bot bot, x/a.md')).toBe('x/a.md');
  });
});

describe('the days of a sprint', () => {
  it('are one day where first and last are the same', () => {
    expect(formatDays('2026-11-22', '2026-11-22')).toBe('22 Nov');
    expect(formatDays('2026-11-09', '2026-11-22')).toBe('9–22 Nov');
    expect(formatDays('2026-10-26', '2026-11-08')).toBe('26 Oct – 8 Nov');
    expect(formatDays('2026-12-28', '2027-01-10')).toBe('28 Dec 2026 – 10 Jan 2027');
  });
});

describe('conversion', () => {
  const words = (shipped: number, teamKind: string | null = null): string => {
    const numbers = Array.from({ length: 250 }, (_, index) => index + 1);
    const runs = numbers.map((pullRequest) =>
      evaluation({ pullRequest, branch: `b${pullRequest}`, headSha: `${pullRequest}`.padEnd(40, 'f') }),
    );
    const ends = numbers.map((pullRequest) => ({
      ...{ pullRequest, openedAt: '2026-11-11T00:00:00Z' },
      ...(pullRequest <= shipped
        ? ({ state: 'merged', mergedAt: '2026-11-12T00:00:00Z' } as const)
        : ({ state: 'closed', closedAt: '2026-11-12T00:00:00Z' } as const)),
    }));
    const settings = { experiment: 'branch', teamSize: null, teamKind } as const;
    return paragraph('Shipping', runs, outcomes(...ends), { settings });
  };

  it('above the usual range is just more, until all of its interval is beyond what there is advice for', () => {
    expect(words(95)).toContain(
      '(38 %, 32–44 %). Pull-request conversion usually lies at 20 % to 30 %; this is more.',
    );
    expect(words(130)).toContain('; so much is often safe bets only.');
    expect(words(35)).toContain('; this is less.');
    expect(words(20)).toContain('; so little is often work without a focus.');
  });

  it('of research has its own range', () => {
    expect(words(35, 'research')).toContain('conversion of research usually lies at 10 % to 15 %');
    expect(words(95, 'research')).not.toContain('safe bets');
  });
});

describe('quality on main', () => {
  const words = (parts: Partial<Creep>, kind = kindOf()): string =>
    paragraph('Quality', twoRuns(['bot'], [readingOf({ kind })], { creep: { ...creep, ...parts } }));

  it('rules out losses, on the side on which they are', () => {
    expect(words({})).toContain('no decline shown, losses beyond 3.5 pp ruled out');
    const fewer = kindOf({ better: 'lower' });
    expect(words({ better: 'lower' }, fewer)).toContain('losses beyond 2.5 pp ruled out');
  });

  it('declined or improved only where the interval leaves out 0', () => {
    expect(words({ lo: -0.05, hi: -0.01 })).toContain('common cases): it declined.');
    expect(words({ lo: 0.01, hi: 0.05 })).toContain('common cases): it improved.');
  });

  it('never stands without its price, or says that there is none', () => {
    expect(paragraph('Price', twoRuns(['bot'], [readingOf(), slow]))).toContain(
      'Beside the quality of `bot` no two runs in its setting hold a cost.',
    );
    expect(paragraph('Price', twoRuns(['bot'], [readingOf()]))).toContain('hold a latency and a cost.');
    const [first] = twoRuns(['bot'], [readingOf(), slow, dear]);
    if (first === undefined) throw new Error('two runs are none');
    const lone = '(last run only, not compared yet)';
    expect(paragraph('Price', [first])).toBe(
      `**Price.** \`bot\`: cost a request $0.00350, latency p95 1,200 ms ${lone}.`,
    );
    const other = { ...first, suite: 'mute', dimensions: [readingOf()] };
    expect(paragraph('Price', [first, other])).toMatch(
      /not compared yet\)\. Beside the quality of `mute` no two runs in its setting hold a latency and a cost\.$/,
    );
    const [before, now] = twoRuns(['bot'], [readingOf(), slow]);
    if (before === undefined || now === undefined) throw new Error('two runs are two');
    expect(paragraph('Price', [before, { ...now, dimensions: [...now.dimensions, dear] }])).toContain(
      `1,200 → 1,200 ms (levels of two runs, not a comparison). \`bot\`: cost a request $0.00350 ${lone}.`,
    );
    const advisory = readingOf({ kind: { ...cost, tier: 'advisory' }, level: 0.0035 });
    const { trends } = measure(twoRuns(['bot'], [readingOf(), slow, advisory]));
    expect(trends.value?.map(({ dimension }) => dimension)).toEqual(['quality', 'cost', 'latency-p95']);
  });
});

describe('what was compared case by case', () => {
  const stretch: Stretch = {
    ...{ from: '2026-10-05T12:00:00Z', to: '2026-11-17T12:00:00Z', weeks: 7, commonCases: 180 },
    ...{ came: 4, went: 0, changed: 2, effect: -0.005, relative: -0.006, lo: -0.03, hi: 0.02 },
    level: 0.9,
    scale: 'absolute',
    trend: 'none-shown',
  };

  /** The page of two runs whose dimensions have these stretches. */
  function withStretches(
    stretches: Readonly<Record<string, Partial<Stretch>>>,
    parts: Partial<Evaluation> = {},
  ): readonly string[] {
    const document = measure(twoRuns(['bot'], [readingOf(), slow, dear], parts));
    for (const one of [...(document.quality.value ?? []), ...(document.trends.value ?? [])]) {
      const own = stretches[one.dimension];
      if (own !== undefined) one.stretch = { ...stretch, ...own };
    }
    return renderMarkdown(buildVelocityPage(document)).split('\n');
  }
  const line = (title: string, lines: readonly string[]): string =>
    lines.find((one) => one.startsWith(`**${title}`)) ?? '';

  it('stands beside the oldest accepted base, or in its place', () => {
    const recent =
      '−0.5 pp since 5 Oct 2026 (−3.0 to +2.0 pp, 180 common cases; 4 came, 2 asked otherwise since): no decline shown, losses beyond 3.0 pp ruled out.';
    expect(line('Quality', withStretches({ quality: {} }))).toContain(`\`bot\`: pass rate ${recent}`);
    expect(line('Quality', withStretches({ quality: {} }, { creep }))).toContain(`ruled out; ${recent}`);
  });

  it('says its own word: one interval may leave out 0 and the other may not', () => {
    const declined = { effect: -0.05, lo: -0.08, hi: -0.02, trend: 'declined' } as const;
    expect(line('Quality', withStretches({ quality: declined }, { creep }))).toMatch(
      /no decline shown, losses beyond 3\.5 pp ruled out; −5\.0 pp since 5 Oct 2026 \(.*\): it declined\.$/,
    );
  });

  it('has no word of direction where there is no interval', () => {
    const few = { lo: null, hi: null, trend: 'unknown' } as const;
    expect(line('Quality', withStretches({ quality: few }))).toContain('): too few cases to tell.');
  });

  it('gives prices with their intervals, and two levels where there is none', () => {
    const ratio = { effect: 12, relative: 0.01, scale: 'ratio', lo: 0.91, hi: 1.12 } as const;
    expect(line('Price', withStretches({ 'latency-p95': ratio }))).toBe(
      '**Price.** `bot`: latency p95 +1.0 % (−9 to +12 %) since 5 Oct 2026, case by case. `bot`: cost a request $0.00350 → $0.00350 (levels of two runs, not a comparison).',
    );
  });
});

describe('the cost of a request', () => {
  it('changes by a part of the quarter before, with its interval on the same scale', () => {
    const at = (day: string, level: number) =>
      mainRun(`${day}T12:00:00Z`, [readingOf(), readingOf({ kind: cost, level })]);
    const before = [0.0042, 0.00421, 0.00419].map((level, index) => at(`2026-09-0${index + 1}`, level));
    const now = [0.00421, 0.00422, 0.0042].map((level, index) => at(`2026-11-1${index + 1}`, level));
    expect(paragraph('Price', [...before, ...now])).toMatch(
      /cost a request in 2026-Q4 so far \$0\.00421, \+0\.2 % \(95 %: −0\.\d to \+0\.\d %\) against the quarter before/,
    );
  });
});

describe('a scan that found nothing', () => {
  const cell = (levels: readonly number[], last = '2026-11-20T12:00:00Z'): string => {
    const end = Date.parse(last);
    const runs = levels.map((level, index) => {
      const at = new Date(end - (levels.length - index) * 86_400_000).toISOString();
      return mainRun(at, [readingOf({ level })]);
    });
    const row = pageOf(runs)
      .split('\n')
      .findLast((line) => line.includes('| Pass rate | '));
    return row?.split(' | ')[3]?.replace(/ \|$/, '') ?? '';
  };
  const wave = (count: number, size: number): number[] =>
    Array.from({ length: count }, (_, index) => 0.8 + size * (((index * 7) % 5) - 2));

  it('says that so few evaluations tell nothing', () => {
    expect(cell(wave(7, 0.01))).toBe('too few evaluations in this setting (7 of 10)');
    expect(cell(wave(11, 0.01))).toBe('too few to tell (11 evaluations since 9 Nov)');
  });

  it('says which step it mostly shows, and whether that is more than the margin', () => {
    expect(cell(wave(40, 0.01))).toMatch(
      /^none seen in 40 evaluations since 11 Oct, which mostly show a step from 2\.\d pp on$/,
    );
    expect(cell(wave(40, 0.03))).toMatch(
      /^too few to see a step of the margin: 40 evaluations since 11 Oct mostly show one from 7\.\d pp on$/,
    );
  });

  it('says how far back it looked: at the last fifty, and not beyond its own last one', () => {
    expect(cell(wave(80, 0.01))).toMatch(/^none seen in 50 evaluations since 1 Oct, /);
    expect(cell(wave(40, 0.01), '2026-10-20T12:00:00Z')).toMatch(
      /^none seen in 40 evaluations from 10 Sep 2026 to 19 Oct 2026, /,
    );
  });

  it('says of a level that never varied just that', () => {
    expect(cell(Array.from({ length: 40 }, () => 0.8))).toBe(
      'none in 40 evaluations since 11 Oct: the level never varied',
    );
  });
});

describe('two dimensions that got worse in the same evaluation', () => {
  const runs = Array.from({ length: 40 }, (_, index) => {
    const [isAfter, wave] = [index >= 28, ((index * 7) % 5) - 2];
    return mainRun(new Date(Date.parse('2026-10-12T12:00:00Z') + index * 86_400_000).toISOString(), [
      readingOf({ level: (isAfter ? 0.7 : 0.86) + 0.001 * wave }),
      readingOf({ kind: latency, level: (isAfter ? 2400 : 1200) + wave }),
      readingOf({ kind: cost, level: 0.0035 }),
    ]);
  });
  const page = pageOf(runs);

  it('are one sentence each of what was seen, what changed with it, and what to do', () => {
    const [unfolded = '', ...folds] = page.split('<details>');
    expect(unfolded.match(/Change of level: /g)).toHaveLength(1);
    expect(unfolded).toMatch(
      /Change of level: `bot` (pass rate|latency p95) from .* and (latency p95|pass rate) from .* on 9 Nov 2026 \(28 evaluations before, 12 since\), a loss beyond the margin\./,
    );
    expect(unfolded.match(/Where `bot` /g)).toHaveLength(1);
    expect(unfolded).toMatch(
      /Where `bot` (pass rate and latency p95|latency p95 and pass rate) got worse \(9 Nov 2026\): nothing on record/,
    );
    expect(unfolded).toMatch(
      /\(1\) look at (pass rate and latency p95|latency p95 and pass rate) of `bot`: worse beyond the margin since 9 Nov 2026/,
    );
    expect(folds.join('').match(/Where `bot` /g)).toHaveLength(1);
  });

  it('never fell: a latency that got worse rose', () => {
    expect(page).not.toMatch(/\b(fell|fall|fallen)\b/);
  });
});

describe('a change of level that was found', () => {
  it('is a part of the level where it is money', () => {
    const runs = Array.from({ length: 40 }, (_, index) =>
      mainRun(new Date(Date.parse('2026-10-10T12:00:00Z') + index * 86_400_000).toISOString(), [
        readingOf(),
        readingOf({ kind: cost, level: (index < 28 ? 0.00476 : 0.00484) + 1e-6 * ((index * 7) % 5) }),
      ]),
    );
    const row = pageOf(runs)
      .split('\n')
      .find((line) => line.includes('| Cost a request | ') && line.includes(' on '));
    expect(row).toMatch(/\| \+1\.7 % on 7 Nov 2026 \(p .*\): seen, inside the margin/);
  });
});

describe('the gate itself', () => {
  const loss = (...losses: readonly number[]): string =>
    /rule out: `bot` (.*?)\. Margins/.exec(
      paragraph(
        'The gate',
        losses.map((resolvable, index) =>
          mainRun(`2026-11-${String(3 + 7 * index).padStart(2, '0')}T12:00:00Z`, [readingOf({ resolvable })]),
        ),
      ),
    )?.[1] ?? '';

  it('is unchanged, smaller or larger over its weeks, with both ends', () => {
    expect(loss(0.04, 0.04, 0.04)).toBe('4 pp (unchanged since 2 Nov)');
    expect(loss(0.04, 0.05, 0.06)).toBe('6 pp (larger: 4 pp in the week of 2 Nov)');
    expect(loss(0.06, 0.05, 0.04)).toBe('4 pp (smaller: 6 pp in the week of 2 Nov)');
    expect(loss(0.04, 0.09, 0.04)).toBe('4 pp (as in the week of 2 Nov; 9 pp between)');
  });

  it('names what was loosened and what never decided', () => {
    const wide = readingOf({ kind: kindOf({ margin: { kind: 'absolute', value: 0.08 } }) });
    const [before, now] = days;
    const idle = readingOf({ kind: { ...latency, tier: 'advisory' }, level: 1200 });
    const earlier = Array.from({ length: 30 }, (_, index) =>
      mainRun(`2026-10-${String(1 + index).padStart(2, '0')}T12:00:00Z`, [readingOf(), idle]),
    );
    const page = pageOf([...earlier, mainRun(before, [readingOf(), slow]), mainRun(now, [wide])]);
    expect(page).toContain('Margins loosened 2, ');
    expect(page).toContain('- `bot`, others: Pass rate 5 pp → 8 pp');
    expect(page).toContain('- `bot`, others: Latency p95 no longer gates');
    const quiet = pageOf([...earlier, mainRun(now, [readingOf(), idle])]);
    expect(quiet).toContain('retire latency p95? It decided none of its runs: 31 of `bot`');
  });

  it('gives sign-offs by class beside how it shipped', () => {
    const found = outcomes({ pullRequest: 1, state: 'merged', mergedAt: '2026-11-12T00:00:00Z' });
    expect(paragraph('How it shipped', [evaluation({ signOffs: 1 })], found)).toContain(
      '1 of 1 with a sign-off or a waiver (prompt edits 1).',
    );
    const refresh = evaluation({ signOffs: 1, class: 'rag-refresh' });
    expect(paragraph('How it shipped', [refresh], found)).toContain('(RAG refreshes 1).');
  });
});

describe('what a lead is asked', () => {
  const ask = (parts: Partial<DimensionReading>, run: Partial<Evaluation> = {}): string =>
    paragraph(
      'For the lead',
      days.map((day) => mainRun(day, [readingOf(parts)], { suite: 'summaries', ...run })),
    );

  it('is more cases where a loss of the margin could pass, with what they cost', () => {
    expect(ask({ resolvable: 0.09, casesNeeded: 140 }, { costUsd: 15, casesPaired: 100 })).toBe(
      '**For the lead:** (1) approve about 40 more cases for `summaries`, about $6 a sprint: today a loss of 9 pp could pass.',
    );
    expect(ask({ resolvable: 0.09, casesNeeded: 140 }, { costUsd: null })).toContain(
      'approve about 40 more cases for `summaries`: today a loss of 9 pp could pass',
    );
    expect(ask({ resolvable: 0.09, casesNeeded: null })).toContain(
      'give more cases or runs a side to `summaries`',
    );
    expect(ask({ resolvable: 0.05 })).toBe('');
  });

  it('is to look where a level of main is off for long, before anything about data', () => {
    const late = { name: 'help-centre', ageMs: 9 * 86_400_000, maxAgeMs: 7 * 86_400_000 };
    const document = measure(twoRuns(['bot'], [readingOf(), slow, dear], { sources: [late] }));
    const trend = document.trends.value?.find(({ dimension }) => dimension === 'latency-p95');
    const fired = { state: 'fired', rhythm: 'daily', window: 7, shift: 2.7, direction: 'worse' } as const;
    if (trend !== undefined) Object.assign(trend.sustained, fired);
    const page = renderMarkdown(buildVelocityPage(document));
    expect(page).toContain(
      '(1) look at latency p95 of `bot`: worse by 2.7 spreads over the last 7 days; (2) refresh',
    );
    expect(page.split('\n')[0]).toContain('latency p95 of bot got worse');
  });

  it('takes the place of “no quality loss” in the headline where the level of a quality fell', () => {
    const document = measure(twoRuns(['bot'], [readingOf(), slow, dear], { creep }));
    const headline = (): string => renderMarkdown(buildVelocityPage(document)).split('\n')[0] ?? '';
    expect(headline()).toMatch(/no quality loss shown$/);
    const [trend] = document.trends.value ?? [];
    if (trend !== undefined) {
      const fell = { at: '2026-11-16T12:00:00Z', lastBefore: '2026-11-15T12:00:00Z', index: 20 };
      const sizes = { before: 0.9, after: 0.8, size: -0.1, nBefore: 20, nAfter: 20, p: 0.001 };
      trend.changePoint = { ...fell, ...sizes, place: 'loss' };
    }
    expect(headline()).toMatch(/: 0 experiments, pass rate of bot got worse$/);
  });

  it('is to look at a feature that took more versions than the range of the team has', () => {
    const merged = { pullRequest: 1, state: 'merged', mergedAt: '2026-11-12T00:00:00Z' } as const;
    const askAfter = (versions: number, high?: number): string => {
      const runs = Array.from({ length: versions }, (_, index) =>
        evaluation({ content: `content-${index}`, headSha: `${index}`.repeat(40) }),
      );
      const bands = high === undefined ? {} : { bands: { iterations: { low: 3, high } } };
      const settings = { experiment: 'branch', teamSize: null, teamKind: null, ...bands } as const;
      return paragraph('For the lead', runs, outcomes(merged), { settings });
    };
    expect(askAfter(9)).toContain('9 versions were tried, usual are up to 8');
    expect(askAfter(8)).toBe('');
    expect(askAfter(9, 12)).toBe('');
    expect(askAfter(6, 5)).toContain('6 versions were tried, usual here are up to 5');
  });

  it('has a reason', () => {
    const source = { name: 'help-centre', ageMs: 9 * 86_400_000, maxAgeMs: 7 * 86_400_000 };
    expect(ask({}, { sources: [source] })).toContain('refresh `help-centre`: 9 days old, limit 7 days');
  });
});

describe('the levels of intervals', () => {
  const merged = { pullRequest: 1, state: 'merged', mergedAt: '2026-11-12T00:00:00Z' } as const;
  const line = (...request: Parameters<typeof measure>): string =>
    pageOf(...request)
      .split('\n')
      .find((text) => text.includes("each figure against this team's own past only")) ?? '';

  it('are named once before the folds, as far as the page has such intervals', () => {
    const runs = twoRuns(['bot'], [readingOf(), slow, dear], { creep });
    expect(line([...runs, evaluation()], outcomes(merged))).toMatch(
      / · intervals: 95 % of shares, 90 % of changes on main$/,
    );
    expect(line(runs)).toMatch(/ · intervals: 90 % of changes on main$/);
    expect(line(twoRuns(['bot'], [readingOf()]))).toMatch(/past only$/);
  });

  it('stand in the definitions and in the JSON', () => {
    const document = measure(twoRuns(['bot'], [readingOf(), slow, dear], { creep }));
    expect(document.quality.value?.[0]?.since).toMatchObject({ lo: -0.035, hi: 0.025, level: 0.9 });
    expect(document.quality.definition).toContain('(90 %)');
    expect(document.conversion.definition).toContain('95 %');
  });
});

describe('definitions', () => {
  it('say the window once, and another one only where it is another', () => {
    const page = pageOf(twoRuns(['bot'], [readingOf(), slow, dear]));
    const sprint = '9 Nov 2026 00:00 to 23 Nov 2026 00:00';
    expect(page.split(sprint)).toHaveLength(2);
    expect(page).toMatch(/- \*\*Quality on main\*\* \(n = 2, 24 Aug 2026 00:00 to 23 Nov 2026 00:00\): /);
  });
});

describe('the guards', () => {
  it('hold on every page: the words that nobody can prove are not said', () => {
    const document: VelocityDocument = measure(twoRuns(['a', 'b'], [readingOf(), slow, dear], { creep }));
    expect(renderMarkdown(buildVelocityPage(document))).not.toMatch(
      /no change|would have been|\bsafe\b(?! bets)|significant/i,
    );
  });
});
