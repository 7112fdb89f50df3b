import { describe, expect, it } from 'vitest';
import { checkFingerprint } from '../../../src/core/compare/check-fingerprint.ts';
import { compareRuns } from '../../../src/core/compare/compare-runs.ts';
import { shapeOfRun } from '../../../src/core/compare/shape-of-run.ts';
import { defaultConfig } from '../../../src/core/config/default-config.ts';
import { resolvePolicy } from '../../../src/core/config/resolve-policy.ts';
import type { FingerprintCheck } from '../../../src/core/model/fingerprint.ts';
import type { Run } from '../../../src/core/model/run.ts';
import { seedFromText, xoshiro128StarStar } from '../../../src/core/stats/xoshiro128.ts';
import { poolBase } from '../../../src/core/suite/pool-base.ts';
import { row, rowsOf, run } from '../../support/rows.ts';
import { runProbes, type SimulatedChange, simulateProbes } from '../../support/simulate-probes.ts';

/** The check as the app makes it: against the pooled stored runs, newest first. */
function check(head: Run, stored: readonly Run[], seed = 'seed'): FingerprintCheck {
  const [newest, ...earlier] = stored;
  if (newest === undefined) return checkFingerprint(head, [], null, seed);
  const base = poolBase(newest, earlier).run;
  const policy = resolvePolicy({
    config: defaultConfig(),
    suite: null,
    classes: [],
    shape: shapeOfRun(base),
  });
  return checkFingerprint(head, stored, compareRuns(base, head, policy, { seedText: seed }), seed);
}

/** How often a change is shown in so many seeded simulations. */
function shownIn(
  times: number,
  setting: { steadiness: number; stored: number; now?: SimulatedChange; days?: SimulatedChange },
): number {
  let shown = 0;
  for (let time = 0; time < times; time += 1) {
    const seed = `${JSON.stringify(setting)} ${time}`;
    const random = xoshiro128StarStar(seedFromText(seed).state);
    const probes = simulateProbes(40, setting.steadiness, random);
    const stored = Array.from({ length: setting.stored }, () => runProbes(probes, random, setting.days));
    if (check(runProbes(probes, random, setting.now), stored, seed).status === 'shown') shown += 1;
  }
  return shown;
}

const same = (answer: (index: number) => string, count = 40): Run =>
  run(rowsOf(count, (index) => ({ outputHash: answer(index) })));
const steady = same((index) => `answer ${index}`);

describe('what probes show of a change by the provider', () => {
  it('is counted: probes that differ from every stored run, and how far stored runs agree', () => {
    const odd = same((index) => (index === 0 ? 'another' : `answer ${index}`));
    const now = same((index) => (index < 2 ? `answer ${index}` : `new ${index}`));
    const found = check(now, [steady, odd, steady]);
    expect(found).toMatchObject({
      status: 'shown',
      storedRuns: 3,
      outputs: { status: 'shown', probes: 40, differing: 38, storedProbes: 40, storedAgreeing: 39 },
      models: { status: 'not-told', why: 'the results name no model.' },
      scores: { status: 'not-shown', moved: [] },
    });
  });

  it('is nothing where answers are those of stored runs', () => {
    expect(check(steady, [steady, steady])).toMatchObject({
      status: 'not-shown',
      outputs: { status: 'not-shown', p: 1, differing: 0 },
    });
  });

  it('is a name that no stored run tells', () => {
    const named = (...models: string[]): Run => ({ ...steady, fingerprints: { models } });
    const found = check(named('m', 'fp_2'), [named('m', 'fp_1'), named('m', 'fp_0')]);
    expect(found).toMatchObject({ status: 'shown', models: { status: 'shown', unseen: ['fp_2'] } });
    expect(check(named('m', 'fp_1'), [named('m', 'fp_1'), named('m', 'fp_0')]).status).toBe('not-shown');
    expect(check(named('m'), [steady]).models.why).toBe('stored runs name no model.');
  });

  it('cannot be told from answers with one stored run, which may still show by its scores', () => {
    const failing = run(rowsOf(40, (index) => ({ outputHash: `x ${index}`, passed: index < 4 })));
    const found = check(failing, [steady]);
    expect(found.outputs).toMatchObject({ status: 'not-told', differing: 40, storedAgreement: null });
    expect(found.outputs.why).toMatch(/two are needed/);
    expect(found).toMatchObject({
      status: 'shown',
      scores: { status: 'shown', moved: [{ dimension: 'quality', direction: 'worsened' }] },
    });
  });

  it('cannot be told from answers that no two runs share, or that came from a cache', () => {
    const [one, two, three] = ['a', 'b', 'c'].map((name) => same((index) => `${name} ${index}`));
    if (one === undefined || two === undefined || three === undefined) throw new Error('three runs');
    expect(check(one, [two, three]).outputs).toMatchObject({ status: 'not-told', p: null });
    const replayed = run(rowsOf(40, (index) => ({ outputHash: `new ${index}`, cached: true })));
    expect(check(replayed, [steady, steady]).outputs.why).toMatch(/from a cache/);
    const silent = run(rowsOf(40));
    expect(check(silent, [silent, silent]).outputs.why).toBe('the results hold no answers.');
  });

  it('is none of a probe that is asked otherwise', () => {
    const asked = (inputHash: string): Run => run([row({ outputHash: `of ${inputHash}`, inputHash })]);
    expect(check(asked('new'), [asked('old'), asked('old')]).outputs.probes).toBe(0);
  });

  it('cannot be told where stored days differ from each other as much', () => {
    const days = [0, 1, 2, 3].map((day) =>
      same((index) => (day > 0 || index % 2 === 0 ? `answer ${index}` : `day ${index}`)),
    );
    const now = same((index) => (index % 2 === 1 ? `answer ${index}` : `now ${index}`));
    const { outputs } = check(now, days);
    expect(outputs).toMatchObject({ status: 'not-told', drifted: [] });
    expect(outputs.why).toMatch(/differ from each other by the day/);
  });

  it('is nothing yet without a stored run', () => {
    expect(check(steady, [])).toMatchObject({ status: 'first', storedRuns: 0, newestAt: null });
  });
});

describe('the errors of the check', () => {
  it('are no more than 5 % where nothing changed', () => {
    const times = 60;
    const settings = [
      { steadiness: 0.9, stored: 2 },
      { steadiness: 0.6, stored: 5 },
      { steadiness: 0.2, stored: 8 },
    ];
    const all = times * settings.length;
    const shown = settings.reduce((sum, setting) => sum + shownIn(times, setting), 0);
    expect(shown / all).toBeLessThanOrEqual(0.05 + 3 * Math.sqrt((0.05 * 0.95) / all));
  });

  it.each([
    { steadiness: 0.9, stored: 2, now: { moved: 0.5 } },
    { steadiness: 0.6, stored: 5, now: { moved: 0.5 } },
    { steadiness: 0.9, stored: 5, now: { ease: 0.5 } },
  ])('leave a clear change unseen in one of ten at most: %j', (setting) => {
    expect(shownIn(20, setting)).toBeGreaterThanOrEqual(18);
  });
});
