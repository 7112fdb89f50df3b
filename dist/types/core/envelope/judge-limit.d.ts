import type { DimensionEvidence } from '../model/dimension-evidence.js';
import type { LimitStatus } from '../model/verdict.js';
import type { GainBounds } from './oriented-gain.js';
/**
 * What is known about the absolute limit on head.
 *
 * Base is the yardstick of what the suite can tell: a limit that the suite cannot show to hold even on base is
 * below its resolution, and one that base already breaks never blocks a change that does not worsen it.
 *
 * Head proven beyond is `broken` when base is not beyond by its estimate (which includes: proven within), or when the
 * change is proven worse. Base beyond by its estimate alone is enough for `already-broken-on-base`: near its limit
 * unchanged code has one side proven beyond and the other not in one run of ten.
 *
 * @param oriented - bounds of the gain, higher = better; proven worse = the upper one below 0
 */
export declare function judgeLimit(evidence: DimensionEvidence, oriented: GainBounds): LimitStatus;
