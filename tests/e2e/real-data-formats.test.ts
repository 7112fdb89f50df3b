import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { comparisonSchema } from '../../src/core/record/comparison-document.ts';
import { runCli } from '../support/cli.ts';
import { configOf, judgedRows } from '../support/real-data/judge.ts';
import { type RealPair, realPairs, realRunsAlone, type Side } from '../support/real-data/pairs.ts';
import { isThere, rowsJsonl, type WrittenRow } from '../support/real-data/written-row.ts';

// Files in formats that are not read yet come in as rows; where they are not at hand these tests show as skipped.
const place = mkdtempSync(join(tmpdir(), 'real-data-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));
let files = 0;

function written(text: string, ending: string): string {
  files += 1;
  const path = join(place, `${files}.${ending}`);
  writeFileSync(path, text);
  return path;
}

function compare(
  base: readonly WrittenRow[],
  head: readonly WrittenRow[],
  dimensions: RealPair['dimensions'],
) {
  const { code, stdout, stderr } = runCli([
    'compare',
    ...['--base', written(rowsJsonl(base), 'jsonl'), '--head', written(rowsJsonl(head), 'jsonl')],
    ...['--config', written(configOf(dimensions), 'yml'), '--class', 'prompt-edit', '--json'],
  ]);
  expect(stderr).toBe('');
  return { code, comparison: comparisonSchema.parse(JSON.parse(stdout)) };
}

type Comparison = ReturnType<typeof compare>['comparison'];

function expectPublished(comparison: Comparison, which: 'base' | 'head', { published }: Side): void {
  for (const [name, { estimate, standardError, digits }] of Object.entries(published)) {
    const found = comparison.dimensions.find((dimension) => dimension.name === name);
    const got = found?.[which].estimate ?? Number.NaN;
    const tolerance =
      digits === undefined ? 1e-12 * Math.max(1, Math.abs(estimate)) : 0.5000001 * 10 ** -digits;
    expect(Math.abs(got - estimate), `${which} ${name}: ${got}, published ${estimate}`).toBeLessThanOrEqual(
      tolerance,
    );
    if (standardError !== undefined) expect(found?.standardError[which]).toBeCloseTo(standardError, 12);
  }
}

const pairs = isThere ? realPairs() : [];
const alone = isThere ? realRunsAlone() : [];

describe.runIf(isThere)('the figures that were published about real runs', () => {
  it.each(pairs.map((pair) => [pair.name, pair] as const))('%s', (_, { base, head, dimensions, really }) => {
    const { comparison } = compare(base.rows, head.rows, dimensions);
    expectPublished(comparison, 'base', base);
    expectPublished(comparison, 'head', head);
    const [primary] = comparison.dimensions;
    expect(primary?.primary).toBe(true);
    if (really === 'better') {
      expect(primary).toMatchObject({ status: 'inside', direction: 'improved' });
    } else if (really === 'worse') {
      expect(primary?.direction).toBe('worsened');
      expect(['outside', 'trade-off']).toContain(comparison.verdict);
    } else {
      expect(comparison.verdict).not.toBe('outside');
    }
  });

  it.each(alone.map((run) => [run.name, run] as const))('%s', (_, run) => {
    const { comparison } = compare(run.rows, run.rows, run.dimensions);
    expectPublished(comparison, 'head', run);
    expect(['inconclusive', 'inside']).toContain(comparison.verdict);
  });
});

describe.runIf(isThere)('a real run', () => {
  const sides = pairs.flatMap(({ name, base, head, dimensions }) => [
    [`${name} (base)`, base.rows, dimensions] as const,
    [`${name} (head)`, head.rows, dimensions] as const,
  ]);

  it.each(sides)('against itself is never worse than inconclusive: %s', (_, rows, dimensions) => {
    const { verdict, exitCode, dimensions: judged } = judgedRows(rows, rows, dimensions);
    expect(['inside', 'inconclusive']).toContain(verdict);
    expect(exitCode).toBe(0);
    expect(judged.map(({ effect }) => effect.absolute)).toEqual(judged.map(() => 0));
  });

  it('against other tests is refused', () => {
    const [base, head] = alone.filter(({ name }) => name.startsWith('pytest-json: opensoft'));
    const { code, comparison } = compare(base?.rows ?? [], head?.rows ?? [], {
      quality: 'metric: pass-rate',
    });
    expect([code, comparison.verdict]).toEqual([3, 'not-evaluated']);
  });

  it('whose prices nobody knew has no cost, rather than one of 0', () => {
    const pair = pairs.find(({ name }) => name.startsWith('tau2'));
    const { comparison } = compare(pair?.base.rows ?? [], pair?.head.rows ?? [], {
      quality: 'metric: pass-rate',
      cost: 'metric: cost, margin: 10%',
    });
    const cost = comparison.dimensions.find(({ name }) => name === 'cost');
    expect(cost).toMatchObject({ status: 'missing', head: { estimate: null, n: 0 } });
    expect(comparison.verdict).toBe('not-evaluated');
  });
});
