import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { comparisonSchema } from '../../src/core/record/comparison-document.ts';
import { encodeRows } from '../../src/core/results/rows/encode-rows.ts';
import { runCli, systemNode } from '../support/cli.ts';
import { type SuiteShape, suiteOf } from '../support/random-suite.ts';
import { run } from '../support/rows.ts';

const other = systemNode();
const majorOf = (node: string): string =>
  /^v(\d+)/.exec(spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout)?.[1] ?? '';
const own = majorOf(process.execPath);
const isOther = other !== undefined && majorOf(other) !== own;

const place = mkdtempSync(join(tmpdir(), 'same-bytes-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const plain: SuiteShape = {
  seed: 1,
  cases: 120,
  epochs: { base: 1, head: 1 },
  clusters: 0,
  failures: 0,
  cached: 0,
  missing: 0,
  shift: -0.05,
};
const suites: Readonly<Record<string, SuiteShape>> = {
  'one run of each case': plain,
  'repeats, unequally many': { ...plain, seed: 2, epochs: { base: 3, head: 2 } },
  clusters: { ...plain, seed: 3, clusters: 30 },
  'clusters, repeats, failures, caches and holes': {
    ...plain,
    seed: 4,
    epochs: { base: 2, head: 3 },
    clusters: 30,
    failures: 0.05,
    cached: 0.1,
    missing: 0.1,
  },
  'few cases': { ...plain, seed: 5, cases: 24 },
  'no change': { ...plain, seed: 6, cases: 400, shift: 0 },
};

/** Every kind of statistic, on both scales where there are two, limits and a trade. */
const config = `
suites: { bot: { segments: [language, tier], protected: [language=de] } }
dimensions:
  quality: { metric: pass-rate, margin: 8pp, limit: 50%, primary: true }
  quality-share: { metric: pass-rate, margin: 10%, tier: advisory }
  tone: { metric: "score:tone", margin: 6pp }
  errors: { metric: error-rate, margin: 5pp }
  refusals: { metric: refusal-rate, margin: 5pp }
  ndcg: { metric: ndcg@5, margin: 0.04 }
  recall: { metric: recall@3, margin: 0.04 }
  mrr: { metric: mrr, margin: 0.04 }
  cost: { metric: cost, margin: 5% }
  cost-usd: { metric: cost, margin: 0.0001usd }
  tokens: { metric: tokens, margin: 4% }
  latency-p50: { metric: latency, statistic: p50, margin: 10% }
  latency-p95: { metric: latency, statistic: p95, margin: 40ms, limit: 2s }
  latency-p99: { metric: latency, statistic: p99, margin: 30% }
  latency-mean: { metric: latency, statistic: mean, margin: 8% }
  latency-slow: { metric: latency, statistic: "share-over:450ms", margin: 9pp }
trades:
  - { name: slower-but-kinder, pay: { latency-p50: 50ms }, gain: { tone: 2pp }, accept: sign-off }
`;

describe.runIf(isOther)(
  `the same results on Node ${own} and on another Node (skipped where there is none)`,
  () => {
    const configPath = join(place, 'gate.yml');
    writeFileSync(configPath, config);

    it.each(Object.entries(suites))('are the same bytes of JSON, comment and page: %s', (name, shape) => {
      const sides = suiteOf(shape);
      const paths = (['base', 'head'] as const).map((side) => {
        const path = join(place, `${shape.seed}-${side}.jsonl`);
        writeFileSync(path, encodeRows(run(sides[side])));
        return path;
      });
      const outputsOf = (node: string) => {
        const comment = join(place, `${shape.seed}.md`);
        const report = join(place, `${shape.seed}.html`);
        const { stdout, stderr } = runCli(
          [
            ...['compare', '--base', paths[0] ?? '', '--head', paths[1] ?? ''],
            ...['--config', configPath, '--suite', 'bot', '--class', 'model-swap', '--json'],
            ...['--comment', comment, '--report', report],
          ],
          { node },
        );
        expect(stderr).toBe('');
        return { stdout, comment: readFileSync(comment, 'utf8'), report: readFileSync(report, 'utf8') };
      };
      const here = outputsOf(process.execPath);
      const there = outputsOf(other ?? '');
      expect(there).toEqual(here);
      const { dimensions } = comparisonSchema.parse(JSON.parse(here.stdout));
      expect(dimensions.map((dimension) => dimension.name)).toHaveLength(16);
      expect(dimensions.filter(({ effect }) => effect.interval !== null).length, name).toBeGreaterThan(9);
    });
  },
);
