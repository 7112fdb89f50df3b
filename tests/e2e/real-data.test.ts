import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { comparisonSchema } from '../../src/core/record/comparison-document.ts';
import { root, runCli } from '../support/cli.ts';

// Real files of others stay outside the repository; where they are not at hand these tests show as skipped.
const folder = resolve(root, '../shared/realdata');
const isThere = existsSync(folder);

function compare(base: string, head: string, ...more: string[]) {
  const { code, stdout } = runCli([
    'compare',
    '--base',
    resolve(folder, base),
    '--head',
    resolve(folder, head),
    '--json',
    ...more,
  ]);
  return { code, comparison: comparisonSchema.parse(JSON.parse(stdout)) };
}

describe.runIf(isThere)('real result files', () => {
  const made = ['promptfoo/made-0.121.20/base.json', 'promptfoo/made-0.121.20/head.json'] as const;

  it('promptfoo pair: base and head estimates are the published figures', () => {
    const { comparison } = compare(...made);
    const dimension = (name: string) => comparison.dimensions.find((entry) => entry.name === name);
    expect(dimension('quality')?.base.estimate).toBeCloseTo(82 / 117, 10);
    expect(dimension('quality')?.head.estimate).toBeCloseTo(75 / 117, 10);
    expect(dimension('errors')?.base.estimate).toBeCloseTo(3 / 120, 10);
    expect(dimension('score-label_accuracy')?.base.estimate).toBeCloseTo(87 / 117, 10);
    expect(dimension('score-label_accuracy')?.head.estimate).toBeCloseTo(82 / 117, 10);
    expect(dimension('cost')?.base.estimate).toBeCloseTo(0.0018753 / 117, 12);
    expect(dimension('cost')?.head.estimate).toBeCloseTo(0.0050766 / 117, 12);
    expect(comparison.cases).toMatchObject({
      paired: 40,
      epochs: { base: 3, head: 3 },
      states: { base: { error: 3 }, head: { error: 3 } },
    });
  });

  it('promptfoo pair: the published label accuracy of each language', () => {
    const { comparison } = compare(...made);
    const published = { en: [0.789, 0.789], de: [0.7, 0.433], fr: [0.7, 0.8] };
    for (const [language, [base, head]] of Object.entries(published)) {
      const found = comparison.segments.find(
        (entry) =>
          entry.name === 'score-label_accuracy' && entry.segment === 'language' && entry.value === language,
      );
      expect(found?.base.estimate).toBeCloseTo(base ?? 0, 3);
      expect(found?.head.estimate).toBeCloseTo(head ?? 0, 3);
    }
  });

  it('promptfoo pair: the one segment that really got worse is named', () => {
    const { stdout } = runCli([
      'compare',
      '--base',
      resolve(folder, made[0]),
      '--head',
      resolve(folder, made[1]),
    ]);
    expect(stdout).toMatch(/Worst segment\. language=de: pass rate −20\.0 pp/);
  });

  it('pytest pair: figures and the segment that got worse', () => {
    const { comparison } = compare(
      'junit-xml/made-pytest-9.0.3/junit-base.xml',
      'junit-xml/made-pytest-9.0.3/junit-head.xml',
    );
    expect(comparison.cases.paired).toBe(39);
    const de = comparison.segments.find((entry) => entry.name === 'quality' && entry.value === 'de');
    expect(de?.effect.absolute).toBeCloseTo(-2 / 9, 10);
  });

  it('two runs of one project, the second from the cache: nothing changed, nothing is claimed, latency is no sample', () => {
    const { code, comparison } = compare(
      'promptfoo/mdma_main_2026-02-25.json',
      'promptfoo/mdma_main_2026-03-02.json',
    );
    expect(code).toBe(0);
    expect(comparison.verdict).toBe('inconclusive');
    const quality = comparison.dimensions.find(({ name }) => name === 'quality');
    expect([quality?.base.estimate, quality?.head.estimate]).toEqual([22 / 25, 22 / 25]);
    expect(comparison.warnings.join(' ')).toMatch(/25 of 25 answers came from a cache/);
  });

  it('a run against itself is never worse than inconclusive', () => {
    for (const file of [
      made[0],
      made[1],
      'promptfoo/upstream/gen3_huggingface-bbq_0.117.6.json',
      'junit-xml/made-pytest-9.0.3/junit-base.xml',
    ]) {
      expect(['inside', 'inconclusive']).toContain(compare(file, file).comparison.verdict);
    }
  });

  it('every pair of generations of one example ends in an answer', () => {
    const { code, comparison } = compare(
      'promptfoo/upstream/gen2_node-package_A.json',
      'promptfoo/upstream/gen2_node-package_B.json',
    );
    expect([0, 1, 3]).toContain(code);
    expect(comparison.reasons.length).toBeGreaterThan(0);
  });

  it('a corrupt file ends in the place of the damage', () => {
    const { code, comparison } = compare(
      'junit-xml/enricomi/corrupt-xml.xml',
      'junit-xml/enricomi/junit.fail.xml',
    );
    expect(code).toBe(3);
    expect(comparison.reasons[0]?.text).toMatch(/corrupt-xml\.xml:11:22/);
  });
});

describe.runIf(existsSync(resolve(root, '../shared/reference/statistics.json')))(
  'the shared reference values',
  () => {
    it('pass, every case that is not optional', () => {
      const { code, stdout } = runCli([
        'selfcheck',
        '--reference',
        resolve(root, '../shared/reference/statistics.json'),
      ]);
      expect(code).toBe(0);
      expect(stdout).toMatch(/^\d+ passed, 0 failed, \d+ skipped$/m);
      expect(stdout).not.toMatch(/^failed/m);
    });
  },
);
