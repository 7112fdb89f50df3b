import { describe, expect, it } from 'vitest';
import { everyCall, type Fault, type FaultRule, isFetch } from '../../support/github/fault-line.ts';
import { faults, isThorough, triedOf } from '../../support/github/faults.ts';
import { problemsOf } from './fault-checks.ts';
import { type FaultScene, type Outcome, openFaultScene, type SituationOptions } from './fault-scenes.ts';

/** A situation, and the calls whose every fault is tried in it. */
interface Situation {
  readonly options: SituationOptions;
  readonly own?: RegExp;
  /** What a run of it comes to where nothing goes wrong. */
  readonly verdict: string;
}

const situations: Readonly<Record<string, Situation>> = {
  'a first comment': {
    options: {},
    verdict: 'inside',
    own: /^api: (?:POST .*\/comments|GET .*\/pulls\/:id)$/,
  },
  'an artifact and a record in the history': {
    options: { isPush: true },
    verdict: 'inconclusive',
    own: /^artifacts: |^git: /,
  },
  'a comment on the second page that is brought up to date': {
    options: { failing: 30, comment: 'stale', foreign: 105 },
    verdict: 'outside',
    own: /\/comments/,
  },
  'a comment of another app': {
    options: { comment: 'stale', as: 'app', hasArtifactService: false },
    verdict: 'inside',
    own: /graphql/,
  },
  'a comment that stays as it is': {
    options: { comment: 'same', hasArtifactService: false },
    verdict: 'inside',
  },
  'a pull request of a fork': { options: { isFork: true, failing: 30 }, verdict: 'outside' },
  'a run that could not be evaluated': {
    options: { isBroken: true, comment: 'stale' },
    verdict: 'not-evaluated',
  },
  'a run that was refused': { options: { isRefused: true }, verdict: 'not-evaluated' },
};

/** Faults that are also tried on all calls at once. */
const outages = ['403', 'no answer', 'a connection that ends before the work'];

/** Of calls that are another situation's own, so many faults are tried where all are asked for: others in each situation. */
const share = isThorough ? 2 : 0;

/** Every call that the situation makes, with the faults that are tried on it. */
function planOf(
  clean: Outcome,
  own: RegExp | undefined,
  place: number,
): readonly { call: string; fault: Fault }[] {
  const calls = new Map(
    clean.calls.filter((call) => !isFetch(call)).map(({ name, neighbour }) => [name, neighbour]),
  );
  const single = [...calls].flatMap(([call, neighbour], index) => {
    const possible = faults.filter((fault) => (fault.of ?? neighbour) === neighbour);
    const first = ((place * 5 + index * 3) * share) % possible.length;
    const tried =
      own?.test(call) === true
        ? triedOf(possible, place * 5 + index, 1)
        : [...possible, ...possible].slice(first, first + share);
    return tried.map((fault) => ({ call, fault }));
  });
  const all = faults
    .filter(({ name }) => outages.includes(name) && (isThorough || name === '403'))
    .map((fault) => ({ call: everyCall, fault }));
  return [...single, ...(calls.size > 0 ? all : [])];
}

/**
 * Runs the situation with a fault. On a busy machine the hurried clock runs out for a call that nothing is wrong with: what
 * such a run comes to says nothing of the fault, so it is made at the real pace.
 */
async function trial(scene: FaultScene, rule: FaultRule): Promise<Outcome> {
  const outcome = await scene.run(rule);
  const hasWaitedInVain = /nothing within [\d.]+ s|too much time went by/.test(outcome.run.log);
  return hasWaitedInVain && rule.fault.isSilent !== true ? scene.run(rule, 1) : outcome;
}

/** Runs the situation with each fault, for good and, where it is made again, for once. @returns a line a problem */
async function tryAll(scene: FaultScene, clean: Outcome, plan: ReturnType<typeof planOf>): Promise<string[]> {
  const found: string[] = [];
  for (const { call, fault } of plan) {
    const attempt = async (how: string, times: number): Promise<number> => {
      const rule = { call, fault, times };
      const outcome = await trial(scene, rule);
      const problems = problemsOf(scene, clean, outcome, rule);
      found.push(...problems.map((problem) => `${call} × ${fault.name} (${how}): ${problem}`));
      return outcome.calls.filter(({ isFaulty }) => isFaulty).length;
    };
    const hits = await attempt('for good', Number.POSITIVE_INFINITY);
    if (hits === 0) found.push(`${call} × ${fault.name}: the call was not made`);
    // A call that is not made again fares the same where only the first one goes wrong.
    if (hits > 1 && fault.isPassing === true && isThorough && call !== everyCall) await attempt('once', 1);
  }
  return found;
}

describe.concurrent('whatever goes wrong with a call of a report, the verdict stands, and one warning says so:', () => {
  for (const [place, [title, { options, own, verdict }]] of Object.entries(situations).entries()) {
    // Those in between make the same calls; all of them with FAULTS=all.
    if (!isThorough && place % 2 === 1) continue;
    it(`${title}`, { timeout: 1_800_000 }, async () => {
      const scene = await openFaultScene(options);
      const clean = await scene.run();
      expect(clean.run.outputs.verdict, clean.run.log).toBe(verdict);
      expect(await tryAll(scene, clean, planOf(clean, own, place))).toEqual([]);
    });
  }
});
