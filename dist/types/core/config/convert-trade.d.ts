import type { Trade } from '../model/policy.js';
import { type KnownNames } from './convert-envelope.js';
import type { Path } from './locate.js';
import type { RuleContext } from './rule-context.js';
import type { WrittenTrade } from './written-envelope.js';
/** A written trade with its units converted; names it refers to are checked. */
export declare function convertTrade(written: WrittenTrade, path: Path, known: KnownNames, context: RuleContext): Trade;
