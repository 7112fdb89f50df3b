import { type Decision, type Verdict, verdicts } from './verdict.ts';

/**
 * Order of verdicts, worst first: the smaller number leads. A trade-off that people accepted counts as inside; of the two
 * it leads, because it has something to tell.
 *
 * @param verdict - null = nothing had to be evaluated, which is last
 */
export function verdictRank(verdict: Verdict | null, isAccepted: boolean): number {
  if (verdict === null) return verdicts.length;
  return isAccepted ? verdicts.indexOf('inside') - 0.5 : verdicts.indexOf(verdict);
}

/** Everything that a trade-off asks somebody to accept is accepted, by a sign-off, a waiver or both. */
export function isAcceptedTradeOff({ verdict, conclusion, approvals }: Decision): boolean {
  const { signOffs = [], waivers = [] } = approvals ?? {};
  return verdict === 'trade-off' && conclusion === 'success' && signOffs.length + waivers.length > 0;
}
