import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Table } from '../../src/core/model/table.ts';
import { measureVelocity, takeMeasurement } from '../../src/core/velocity/measure-velocity.ts';
import type { WrittenOutcome } from '../../src/core/velocity/outcome.ts';
import { velocityTables } from '../../src/core/velocity/tables/velocity-tables.ts';
import { generateHistory } from '../../src/demo/history/generate-history.ts';
import { evaluation, outcomes, requestOf as requestOfBuilt } from '../core/velocity/builders.ts';
import { requestOf } from '../demo/history/measure-history.ts';
import { type SqlFolder, type SqlRow, sqlFolder } from '../support/duckdb.ts';
import { columnsOfPage, sqlOfPage } from '../support/parquet-page.ts';

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

const generated = ['a', 'b', 'c'].flatMap((seed) => {
  const history = generateHistory({
    seed,
    repositories: ['northboard/bot', 'northboard/search'],
    suites: ['support-bot', 'summaries'],
    sprints: 9,
    changesPerSprint: 10,
  });
  return [3, 6, 9].map((sprint) => ({ seed, sprint, request: requestOf(history, sprint) }));
});

const scenes = [...generated, { seed: 'none, by hand', sprint: 23, request: rareScene() }];

describe.each(scenes)('the SQL of the page, seed $seed, sprint $sprint', ({ sprint, request }) => {
  const figures = measureVelocity(request);
  const sql = sqlOfPage(sprint);
  let read: SqlFolder;
  beforeAll(async () => {
    read = await sqlFolder(velocityTables(takeMeasurement(request)));
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

describe('the columns of the page', () => {
  const request = scenes[0]?.request;
  if (request === undefined) throw new Error('no scene');
  const tables: readonly Table[] = velocityTables(takeMeasurement(request));
  let read: SqlFolder;
  beforeAll(async () => {
    read = await sqlFolder(tables);
  });
  afterAll(() => read.close());

  it('are those that DuckDB finds in the files, in their order', async () => {
    expect(tables.map(({ name }) => name)).toEqual(['evaluations', 'dimensions', 'experiments', 'outcomes']);
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
