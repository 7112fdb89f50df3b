import type { Config } from './config.ts';
import type { RuleContext } from './rule-context.ts';
import type { WrittenConfig } from './written-config.ts';
/**
 * A written config with its units converted. Rules between fields are checked on the way and their problems
 * reported; the result is to be used only if nothing was reported.
 */
export declare function convertConfig(written: WrittenConfig, context: RuleContext): Config;
