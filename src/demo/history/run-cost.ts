import type { Verdict } from '../../core/model/verdict.ts';
import type { Draws } from '../draws.ts';
import { suiteProfile } from './suite-profile.ts';

/**
 * What a run spends on the system under test and on the judge, dollars: both sides, or head alone where base was stored. A run
 * that broke off spent some of it.
 *
 * @returns null = the run does not report it
 */
export function costOfRun(draws: Draws, suite: string, verdict: Verdict): number | null {
  const [isKnown, isStored, amount] = [draws.uniform() >= 0.03, draws.uniform() < 0.5, draws.uniform()];
  if (!isKnown) return null;
  const { cases, judgeUsd } = suiteProfile(suite);
  const sides = isStored ? 1 : 2;
  const part = verdict === 'not-evaluated' ? 0.3 : 1;
  const usd = sides * part * cases * (requestUsd(suite) * (0.97 + 0.06 * amount) + judgeUsd);
  return Math.round(usd * 1e4) / 1e4;
}

/** Share of a run's cost that the judge takes. */
export function judgeShare(suite: string): number {
  const { judgeUsd } = suiteProfile(suite);
  return judgeUsd / (judgeUsd + requestUsd(suite));
}

function requestUsd(suite: string): number {
  return suiteProfile(suite).dimensions.find(({ unit }) => unit === 'usd')?.level ?? 0;
}
