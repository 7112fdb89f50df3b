import type { Policy } from '../model/policy.js';
import type { ExchangeEvidence } from '../model/trade-evidence.js';
import type { ReadDimension } from './dimension-values.js';
/**
 * Gains less losses of every exchange of the policy that can be judged here.
 *
 * With a bounded mean among its terms the interval is widened in clusters like that of the mean (`clusterWidening`). Where
 * the suite is fixed the cases are still taken for a sample: wider than need be, and on the safe side.
 *
 * @param read - values of the dimensions over the paired cases
 * @param seed - of the whole comparison; every exchange draws from a generator of its own
 */
export declare function compareExchanges(policy: Pick<Policy, 'dimensions' | 'trades'>, read: ReadDimension, seed: string): readonly ExchangeEvidence[];
