import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Table } from '../../src/core/model/table.ts';
import {
  measureVelocity,
  takeMeasurement,
  type VelocityRequest,
} from '../../src/core/velocity/measure-velocity.ts';
import type { WrittenOutcome } from '../../src/core/velocity/outcome.ts';
import { figureKinds } from '../../src/core/velocity/tables/figure-kinds.ts';
import { figureRows } from '../../src/core/velocity/tables/figure-rows.ts';
import { velocityTables } from '../../src/core/velocity/tables/velocity-tables.ts';
import type { VelocityDocument } from '../../src/core/velocity/velocity-document.ts';
import { generateHistory } from '../../src/demo/history/generate-history.ts';
import { evaluation, outcomes, requestOf as requestOfBuilt } from '../core/velocity/builders.ts';
import { requestOf } from '../demo/history/measure-history.ts';
import { type SqlFolder, type SqlRow, sqlFolder } from '../support/duckdb.ts';
import { columnsOfPage, rowsOfPage, sqlOfPage } from '../support/parquet-page.ts';

/** What the tables of a scene are made of. */
function tablesOf(request: VelocityRequest): readonly Table[] {
  return velocityTables({ taken: takeMeasurement(request), document: measureVelocity(request) });
}

/** A moment of DuckDB, which writes it without its zone. */
function momentOf(cell: unknown): string {
  return new Date(`${String(cell).replace(' ', 'T')}Z`).toISOString();
}

/** Name of a series, as rows and the page have it. */
function seriesOf(row: { repository?: unknown; suite?: unknown; dimension?: unknown }, leg: unknown): string {
  return [row.repository, row.suite, leg, row.dimension].join('\n');
}

type Trend = NonNullable<VelocityDocument['trends']['value']>[number];

/** Sums and counts of DuckDB are wider than a number, and come as texts. */
function numeric(row: SqlRow | undefined, name: string): number | null {
  const value = row?.[name] ?? null;
  return value === null ? null : Number(value);
}

/** What generated histories lack: decisions of unknown length, a file that shipped before, and what was only logged. */
function rareScene() {
  const merged = (pullRequest: number, openedAt: string, mergedAt: string): WrittenOutcome => ({
    repository: 'acme/bot',
    pullRequest,
    branch: `try-${pullRequest}`,
    baseBranch: 'main',
    state: 'merged',
    openedAt,
    mergedAt,
  });
  const evaluated = (pullRequest: number, at: string) =>
    evaluation({
      pullRequest,
      branch: `try-${pullRequest}`,
      headSha: String(pullRequest).repeat(40),
      content: `content-${pullRequest}`,
      runId: String(pullRequest),
      at,
    });
  const logged = {
    repository: 'acme/bot',
    hypothesis: 'It works.',
    feature: null,
    branch: null,
    at: Date.parse('2026-11-10T00:00:00Z'),
  };
  return requestOfBuilt(
    [
      evaluated(1, '2026-11-03T12:00:00Z'),
      evaluated(2, '2026-11-10T12:00:00Z'),
      evaluated(3, '2026-11-15T12:00:00Z'),
      evaluated(4, '2026-11-11T12:00:00Z'),
    ],
    outcomes(
      merged(1, '2026-11-03T09:00:00Z', '2026-11-04T12:00:00Z'),
      merged(2, '2026-11-01T12:00:00Z', '2026-11-12T12:00:00Z'),
      merged(3, '2026-11-13T12:00:00Z', '2026-11-14T12:00:00Z'),
      merged(4, '2026-11-10T12:00:00Z', '2026-11-16T18:00:00Z'),
    ),
    {
      entries: [
        { ...logged, id: 'exp-1', class: 'fine-tune' },
        { ...logged, id: 'exp-2', class: null },
      ],
    },
  );
}

const generated = (['eventful', 'step', 'step-with-model'] as const).flatMap((course, index) => {
  const history = generateHistory({
    seed: 'abc'.charAt(index),
    repositories: ['northboard/bot', 'northboard/search'],
    suites: ['support-bot', 'summaries'],
    sprints: 9,
    changesPerSprint: 10,
    course,
  });
  return [3, 6, 9].map((sprint) => ({ seed: course, sprint, request: requestOf(history, sprint) }));
});

const scenes = [...generated, { seed: 'none, by hand', sprint: 23, request: rareScene() }];

describe.each(scenes)('the SQL of the page, seed $seed, sprint $sprint', ({ sprint, request }) => {
  const figures = measureVelocity(request);
  const sql = sqlOfPage(sprint);
  let read: SqlFolder;
  beforeAll(async () => {
    read = await sqlFolder(tablesOf(request));
    await read.ask(sql.get('sprint') ?? '');
  });
  afterAll(() => read.close());
  const ask = (name: string): Promise<readonly SqlRow[]> => read.ask(sql.get(name) ?? `no block ${name}`);

  it('counts experiments by class', async () => {
    const rows = await ask('experiments');
    const tried = figures.classes.value?.filter((one) => one.tried > 0) ?? [];
    const ofTaxonomy = rows.filter((row) => row.class !== 'other');
    expect(Object.fromEntries(ofTaxonomy.map((row) => [row.class, numeric(row, 'tried')]))).toEqual(
      Object.fromEntries(tried.map((one) => [one.class, one.tried])),
    );
    const total = rows.reduce((sum, row) => sum + (numeric(row, 'tried') ?? 0), 0);
    expect(total).toBe(figures.experiments.value?.total);
    expect(total).toBeGreaterThan(0);
  });

  it('knows what shipped of what was closed, and how', async () => {
    const [row] = await ask('conversion');
    expect(numeric(row, 'closed')).toBe(figures.conversion.value?.closed);
    expect(numeric(row, 'shipped')).toBe(figures.conversion.value?.shipped);
    expect(numeric(row, 'share')).toBeCloseTo(figures.conversion.value?.share ?? Number.NaN, 12);
    const ways = await ask('ways');
    const shipped = Object.entries(figures.conversion.value?.ways ?? {}).filter(([, count]) => count > 0);
    expect(Object.fromEntries(ways.map((way) => [way.shipped_as, numeric(way, 'shipped')]))).toEqual(
      Object.fromEntries(shipped),
    );
    const signedOff = ways.reduce((sum, way) => sum + (numeric(way, 'signed_off') ?? 0), 0);
    expect(signedOff).toBe(figures.signOffs.value?.signedOff);
  });

  it('counts contents and branches of each feature that shipped', async () => {
    const rows = await ask('iterations');
    const counts = (name: string) => rows.map((row) => ({ feature: row.feature, count: numeric(row, name) }));
    expect(counts('contents')).toEqual(figures.iterations.value?.features);
    expect(counts('branches')).toEqual(figures.branchesPerFeature.value?.features);
    expect(rows.length).toBeGreaterThan(0);
  });

  it('knows how long decisions took', async () => {
    const [row] = await ask('decision time');
    expect(numeric(row, 'decided')).toBe(figures.decisionTime.n);
    expect(numeric(row, 'median_days')).toBeCloseTo(figures.decisionTime.value?.medianDays ?? Number.NaN, 9);
    const p90 = figures.decisionTime.value?.p90Days ?? null;
    if (p90 === null) expect(numeric(row, 'p90_days')).toBeNull();
    else expect(numeric(row, 'p90_days')).toBeCloseTo(p90, 9);
  });

  it('knows where runs and money went', async () => {
    const spent = new Map((await ask('effort')).map((row) => [row.state, row]));
    for (const state of ['shipped', 'dropped', 'open', 'unknown'] as const) {
      expect(numeric(spent.get(state), 'runs') ?? 0).toBe(figures.effort.value?.runs[state]);
      expect(numeric(spent.get(state), 'usd') ?? 0).toBeCloseTo(figures.effort.value?.usd[state] ?? -1, 6);
    }
    const [cost] = await ask('cost');
    expect(numeric(cost, 'runs')).toBe(figures.cost.value?.runs);
    expect(numeric(cost, 'runs_known')).toBe(figures.cost.value?.runsKnown);
    expect(numeric(cost, 'usd')).toBeCloseTo(figures.cost.value?.usd ?? Number.NaN, 6);
  });

  it('has every number of the page, as the page says it', async () => {
    const rows = await ask('figures');
    const told = (row: SqlRow) => [
      ...[row.figure, row.repository, row.suite, row.matrix_key, row.dimension, row.part, row.unit],
      ...['value', 'lo', 'hi', 'n'].map((name) => numeric(row, name)),
      ...[momentOf(row.window_from), momentOf(row.window_to)],
    ];
    const known = figureRows(figures).map((one) => [
      ...[one.figure, one.repository, one.suite, one.matrixKey, one.dimension, one.part, one.unit],
      ...[one.value, one.lo, one.hi, one.n, one.window.from, one.window.to],
    ]);
    const byText = (one: unknown, other: unknown): number =>
      JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;
    expect(rows.map(told).sort(byText)).toEqual(known.sort(byText));
    expect(rows.length).toBeGreaterThan(20);
  });

  it('counts the experiments of every sprint', async () => {
    const rows = await ask('experiments by sprint');
    const whole = rows.filter((row) => row.is_whole).map((row) => [row.sprint, numeric(row, 'tried')]);
    const { earlier = [], total } = figures.experiments.value ?? {};
    const known = earlier.map((past) => [past.number, past.total]);
    const isWhole = figures.records.firstAt !== null && figures.records.firstAt <= figures.sprint.from;
    expect(whole).toEqual(isWhole ? [...known, [sprint, total]] : known);
  });

  it('counts sign-offs by class, and what settled nothing', async () => {
    const rows = await ask('sign-offs');
    const told = Object.fromEntries(rows.map((row) => [row.class, numeric(row, 'signed_off')]));
    const known = figures.gate.value?.signOffsByClass ?? [];
    expect(told).toEqual(Object.fromEntries(known.map((one) => [one.class, one.count])));
    const [row] = await ask('inconclusive');
    expect(numeric(row, 'completed')).toBe(figures.inconclusive.n);
    expect(numeric(row, 'inconclusive') ?? 0).toBe(figures.inconclusive.value?.inconclusive ?? 0);
  });

  it('gives the weeks of every trend, and where dataset, judge or models changed', async () => {
    const rows = await ask('weekly levels');
    for (const trend of figures.trends.value ?? []) {
      const own = rows.filter((row) => seriesOf(row, row.matrix_key) === seriesOf(trend, trend.matrixKey));
      const weeks = own.map((row) => [row.first_day, numeric(row, 'level'), numeric(row, 'n')]);
      expect(weeks).toEqual(trend.weeks.map(({ firstDay, level, n }) => [firstDay, level, n]));
      // The page compares its first week with nothing.
      const breaks = own.map((row, index) => index > 0 && row.setting !== own[index - 1]?.setting);
      expect(breaks).toEqual(trend.weeks.map(({ isNewSetting }) => isNewSetting));
    }
  });

  it('knows what a request cost in each quarter', async () => {
    const rows = await ask('cost by quarter');
    const told = new Map<string, SqlRow>();
    for (const row of rows) told.set(`${seriesOf(row, row.matrix_key)}\n${row.year}-Q${row.quarter}`, row);
    for (const cost of figures.requestCost.value ?? [])
      for (const { quarter, mean, n } of cost.quarters) {
        const row = told.get(`${seriesOf(cost, cost.matrixKey)}\n${quarter}`);
        expect(numeric(row, 'usd_a_request')).toBeCloseTo(mean, 12);
        expect(numeric(row, 'n')).toBe(n);
      }
  });

  it('knows how old the data sources are', async () => {
    const rows = await ask('sources');
    const told = rows.map((row) => [
      row.source,
      momentOf(row.seen_at),
      numeric(row, 'age_days'),
      row.is_late,
    ]);
    const known = (figures.freshness.value ?? []).map((one) => [
      ...[one.source, one.seenAt, one.ageDays],
      one.maxAgeDays === null ? null : one.isLate,
    ]);
    expect(told.sort()).toEqual(known.sort());
  });

  it('finds the pull requests that came in with a fall', async () => {
    const rows = await ask('regression search');
    const told = new Map<string, unknown[]>();
    for (const row of rows) {
      const key = `${seriesOf(row, momentOf(row.last_before))}\n${momentOf(row.changed_at)}`;
      told.set(key, [...(told.get(key) ?? []), ...(row.pull_request === null ? [] : [row.pull_request])]);
    }
    const falls = (figures.causes.value?.regressions ?? []).filter(
      ({ foundBy }) => foundBy === 'change-of-level',
    );
    const known = falls.map((fall) => {
      const changes = fall.changed.flatMap((one) => (one.kind === 'change' ? [one.pullRequest] : []));
      return [`${seriesOf(fall, fall.lastGood)}\n${fall.firstBad}`, changes] as const;
    });
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(known));
  });

  it('joins what belongs together, each once', async () => {
    const [rows] = await read.ask(`
      SELECT count(*)::INTEGER AS n, count(DISTINCT evaluation_id)::INTEGER AS ids,
        count(*) FILTER ((experiment_id IS NULL) = (left_out IS NULL))::INTEGER AS lost
      FROM 'evaluations.parquet'`);
    expect(rows).toEqual({ n: figures.records.evaluations, ids: figures.records.evaluations, lost: 0 });
    const [tried] = await read.ask(`
      SELECT count(*)::INTEGER AS n, count(DISTINCT experiment_id)::INTEGER AS ids FROM 'experiments.parquet'`);
    expect(tried?.n).toBe(tried?.ids);
    const [alone] = await read.ask(`
      SELECT count(*)::INTEGER AS n FROM 'dimensions.parquet'
      WHERE evaluation_id NOT IN (SELECT evaluation_id FROM 'evaluations.parquet')`);
    expect(alone).toEqual({ n: 0 });
  });
});

describe('the scenes', () => {
  const documents = scenes.map(({ request }) => measureVelocity(request));
  const numberOf = (of: (document: VelocityDocument) => number | undefined): number =>
    documents.reduce((sum, document) => sum + (of(document) ?? 0), 0);

  it('hold what the SQL looks for, so that it is no use to find nothing', () => {
    const falls = numberOf(({ causes }) => causes.value?.regressions.length);
    const isFall = ({ changePoint }: Trend): boolean => changePoint?.place === 'loss';
    expect(falls).toBeGreaterThan(0);
    expect(numberOf(({ trends }) => trends.value?.filter(isFall).length)).toBeGreaterThan(0);
    expect(numberOf(({ freshness }) => freshness.value?.length)).toBeGreaterThan(0);
    expect(numberOf(({ requestCost }) => requestCost.value?.length)).toBeGreaterThan(0);
    expect(numberOf(({ gate }) => gate.value?.signOffsByClass.length)).toBeGreaterThan(0);
    const breaks = ({ trends }: VelocityDocument) =>
      trends.value?.flatMap(({ weeks }) => weeks).filter(({ isNewSetting }) => isNewSetting).length;
    expect(numberOf(breaks)).toBeGreaterThan(0);
  });
});

describe('the figures of the page', () => {
  it('are those that the code knows, each with what it says', () => {
    expect(
      rowsOfPage('All figures by name').map(([name, ...rest]) => [name?.replaceAll('`', ''), ...rest]),
    ).toEqual(
      Object.entries(figureKinds).map(([name, { part, unit, meaning }]) => [name, part, unit, meaning]),
    );
  });
});

describe('the columns of the page', () => {
  const request = scenes[0]?.request;
  if (request === undefined) throw new Error('no scene');
  const tables: readonly Table[] = tablesOf(request);
  let read: SqlFolder;
  beforeAll(async () => {
    read = await sqlFolder(tables);
  });
  afterAll(() => read.close());

  it('are of the tables that the page lists, in their order', () => {
    const listed = rowsOfPage('Figures and records as Parquet and CSV').map(
      ([cell]) => /^\[`(\w+)\.parquet`\]\(#\1\)$/.exec(cell ?? '')?.[1],
    );
    expect(tables.map(({ name }) => name)).toEqual(listed);
  });

  it('are those that DuckDB finds in the files, in their order', async () => {
    for (const { name } of tables) {
      const heads = await read.ask(`DESCRIBE SELECT * FROM '${name}.parquet'`);
      const documented = columnsOfPage(name).map(([column, type]) => [column, type]);
      expect(heads.map((head) => [head.column_name, head.column_type])).toEqual(documented);
    }
  });

  it('say of each whether it holds null, and what it means, as the code does', () => {
    for (const { name, heads } of tables) {
      expect(columnsOfPage(name).map(([column, , nulls, meaning]) => [column, nulls, meaning])).toEqual(
        heads.map((head) => [head.name, head.isNullable ? 'yes' : 'no', head.meaning]),
      );
    }
  });
});
