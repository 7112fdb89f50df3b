import type { Config } from './config.js';
import type { RuleContext } from './rule-context.js';
import type { WrittenConfig } from './written-config.js';
/**
 * A written config with its units converted. Rules between fields are checked on the way and their problems
 * reported; the result is to be used only if nothing was reported.
 */
export declare function convertConfig(written: WrittenConfig, context: RuleContext): Config;
