import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/core/charts/figure.ts';
import { mergedCharts } from '../../../src/core/charts/merged-page.ts';
import { velocityCharts } from '../../../src/core/charts/velocity-charts.ts';
import { renderVelocityPage } from '../../../src/core/charts/velocity-page.ts';
import { buildVelocityPage } from '../../../src/core/report/velocity-view.ts';
import type { DimensionReading, Evaluation } from '../../../src/core/velocity/evaluation.ts';
import { measureMerged } from '../../../src/core/velocity/measure-merged.ts';
import { generateHistory } from '../../../src/demo/history/generate-history.ts';
import type { HistoryCourse } from '../../../src/demo/history/main-state.ts';
import { measureHistory } from '../../demo/history/measure-history.ts';
import { measure } from '../velocity/builders.ts';
import { cost, kindOf, latency, mainRun, readingOf } from '../velocity/readings.ts';

function figuresOf(course: HistoryCourse): readonly Figure[] {
  const history = generateHistory({
    seed: 'charts',
    repositories: ['northboard/bot'],
    suites: ['support-bot'],
    sprints: 9,
    changesPerSprint: 10,
    course,
  });
  return velocityCharts(measureHistory(history, 7));
}

const ndcg = kindOf({
  ...latency,
  name: 'ndcg',
  unit: 'score',
  measure: { metric: 'ndcg@10', statistic: 'mean' },
});
const all = [
  readingOf(),
  readingOf({ kind: ndcg, level: 0.7 }),
  readingOf({ kind: cost, level: 0.0035 }),
  readingOf({ kind: latency, level: 1200 }),
];

/** Main in the weeks of these days. */
function weekly(
  days: readonly string[],
  dimensions: readonly DimensionReading[] = all,
  parts: Partial<Evaluation> = {},
): Evaluation[] {
  return days.map((day) => mainRun(`${day}T12:00:00Z`, dimensions, parts));
}

const chartsOf = (...runs: readonly Evaluation[]): readonly Figure[] => velocityCharts(measure(runs));
const onMain = (figures: readonly Figure[]): Figure | undefined =>
  figures.find(({ title }) => title.includes(' on main'));

describe('levels of main in pictures', () => {
  it('have every gated dimension of a suite, the quality first, then latency and cost', () => {
    const figure = onMain(chartsOf(...weekly(['2026-11-03', '2026-11-17'])));
    expect(figure?.title).toBe('bot on main, week by week');
    expect(figure?.panels.map(({ title }) => title)).toEqual([
      'Pass rate: 86.0 %',
      'Latency p95: 1,200 ms',
      'Cost a request: $0.00350',
      'nDCG@10: 0.700',
    ]);
  });

  it('say that a latency or a cost is lacking', () => {
    const caption = onMain(chartsOf(...weekly(['2026-11-03', '2026-11-17'], [readingOf()])))?.caption;
    expect(caption).toContain('No latency and cost is on record: a quality without its price.');
  });

  it('keep the place of a week without an evaluation, and share their weeks', () => {
    const figure = onMain(chartsOf(...weekly(['2026-10-27', '2026-11-17'])));
    for (const { chart } of figure?.panels ?? []) {
      expect(chart.categories).toEqual(['26 Oct', '2 Nov', '9 Nov', '16 Nov']);
      expect(chart.series[0]?.values.map((value) => value !== null)).toEqual([true, false, false, true]);
    }
  });

  it('break the line at another setting, and mark it in the picture, the words and the numbers', () => {
    const setting = { dataset: 'other', judge: 'j', models: 'm' };
    const figure = onMain(
      chartsOf(
        ...weekly(['2026-10-27', '2026-11-03']),
        ...weekly(['2026-11-10', '2026-11-17'], all, { setting }),
      ),
    );
    const [panel] = figure?.panels ?? [];
    expect(panel?.chart.series[0]?.breaks).toEqual([2]);
    expect(panel?.chart.marks).toEqual([{ at: 2, kind: 'setting' }]);
    expect(panel?.chart.label).toContain('in 2 settings that are not compared');
    expect(figure?.caption).toContain('◇ and a dotted line: ');
    expect(figure?.notes).toEqual(['', '', 'another setting', '']);
  });

  it('say where a level changed, and only where it did', () => {
    const said =
      /▼ and a dashed line: the level of Pass rate changed on \d+ \w+ \d+, from 8\d\.\d % to 7\d\.\d % \(p = 0\.00\d\)\./;
    const stepped = figuresOf('step').filter(({ caption }) => said.test(caption));
    expect(stepped).toHaveLength(1);
    expect(stepped[0]?.panels[0]?.chart.marks?.map(({ kind }) => kind)).toContain('change');
    expect(stepped[0]?.notes?.filter((note) => note === 'level of Pass rate changed')).toHaveLength(1);
    expect(figuresOf('steady').some(({ caption }) => caption.includes('▼'))).toBe(false);
  });

  it('are of six suites and six dimensions at most, and say how many are left out', () => {
    const many = Array.from({ length: 8 }, (_, index) =>
      readingOf({ kind: kindOf({ ...cost, name: `cost-${index}` }) }),
    );
    const runs = Array.from({ length: 9 }, (_, index) =>
      weekly(['2026-11-03', '2026-11-17'], [readingOf(), ...many], { suite: `suite-${index}` }),
    ).flat();
    const figures = chartsOf(...runs).filter(({ title }) => title.includes(' on main'));
    expect(figures).toHaveLength(6);
    for (const { panels, caption } of figures) {
      expect(panels).toHaveLength(6);
      expect(caption).toContain('Dimensions without a picture: 3.');
    }
    expect(figures.at(-1)?.caption).toContain('Suites without a picture: 3.');
  });
});

describe('the gate in pictures', () => {
  const gate = (figures: readonly Figure[]): Figure | undefined =>
    figures.find(({ title }) => title === 'Smallest provable loss by week');

  it('shows the smallest provable loss beside the margin of then', () => {
    const wide = [
      readingOf({ kind: kindOf({ margin: { kind: 'absolute', value: 0.08 } }), resolvable: 0.07 }),
    ];
    const figure = gate(chartsOf(...weekly(['2026-11-03']), ...weekly(['2026-11-17'], wide)));
    const [panel] = figure?.panels ?? [];
    expect(panel?.title).toBe('bot, Pass rate');
    expect(panel?.chart.series).toEqual([
      { name: 'smallest provable loss', values: [0.04, null, 0.07] },
      { name: 'margin', values: [0.05, null, 0.08], isReference: true },
    ]);
    expect(panel?.chart.label).toBe(
      'Smallest provable loss of bot, Pass rate: 4 pp in the first week, 7 pp in the last, with a margin of 8 pp.',
    );
  });

  it('is left out where there is one week', () => {
    expect(gate(chartsOf(...weekly(['2026-11-17'])))).toBeUndefined();
  });
});

describe('the page of a history without records', () => {
  const change = {
    ...{ sha: 'a'.repeat(40), pullRequest: 12, mergedAt: Date.parse('2026-02-03T12:00:00Z'), message: '' },
    ...{
      classes: ['prompt-edit' as const],
      place: null,
      isClose: false,
      warnings: 0,
      kind: 'squash' as const,
    },
  };
  const history = measureMerged({
    ...{ branch: 'main', commit: 'f'.repeat(40), changes: [change], leftOut: {}, isCut: false },
    ...{ rhythm: { start: '2026-01-05', lengthDays: 14, timeZone: 'UTC' }, sprint: undefined },
    until: Date.parse('2026-02-13T12:00:00Z'),
  });

  it('shows its classes by sprint, and never speaks of experiments', () => {
    const [figure] = mergedCharts(history);
    expect(figure?.panels[0]?.chart).toMatchObject({
      categories: ['3'],
      label: 'Merged changes of 1 sprint: Prompt edits 1, RAG refreshes 0, Model swaps 0, Fine-tunes 0.',
    });
    expect(figure?.caption).toContain('Sprint 3 is not over.');
    expect(JSON.stringify(figure)).not.toMatch(/experiment/i);
  });
});

describe('the page as one file', () => {
  it('stays under 400 kB with as much on it as a page can have', () => {
    const weeks = Array.from({ length: 13 }, (_, index) =>
      new Date(Date.parse('2026-08-25T00:00:00Z') + index * 7 * 86_400_000).toISOString().slice(0, 10),
    );
    const many = Array.from({ length: 6 }, (_, index) =>
      readingOf({ kind: kindOf({ ...cost, name: `cost-${index}` }), level: 0.003 + index / 7000 }),
    );
    const runs = Array.from({ length: 7 }, (_, index) =>
      weekly(weeks, [readingOf(), ...many], { suite: `suite-${index}` }),
    ).flat();
    const document = measure(runs);
    const page = renderVelocityPage(buildVelocityPage(document), document);
    expect(page.match(/<svg /g)).toHaveLength(1 + 6 + 6 * 6);
    expect(Buffer.byteLength(page)).toBeLessThan(400_000);
  });
});
