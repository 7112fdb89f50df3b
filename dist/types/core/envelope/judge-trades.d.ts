import { type Trade } from '../model/policy.js';
import type { ExchangeEvidence } from '../model/trade-evidence.js';
import type { JudgedDimension, TradeOutcome } from '../model/verdict.js';
/**
 * What became of each trade of the config: the boxes and half-spaces beside the default envelope (STATISTICS A6.5).
 *
 * One applies where everything it asks for is shown with its share of the error: every gain at least as large as
 * asked, every price or cap kept, and of an exchange the balance. It is refuted where one thing that it asks for is ruled
 * out at one-sided 5 %, whatever the share: to be outside of all boxes head has to be outside of each.
 *
 * What applies covers the dimensions that it may pay with where they left their margin or got worse. A limit is no
 * margin: a trade says how much worse, not how bad.
 */
export declare function judgeTrades(trades: readonly Trade[], dimensions: readonly JudgedDimension[], exchanges?: readonly ExchangeEvidence[]): TradeOutcome[];
