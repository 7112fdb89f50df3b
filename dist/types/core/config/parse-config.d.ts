import type { Parsed } from '../model/issue.js';
import type { Config } from './config.js';
/**
 * Reads `.github/eval-envelope.yml`.
 *
 * Nothing is given up early: what the schema refuses is taken out, and the rules between fields run on the rest.
 * Only a text that is no YAML is not looked into.
 *
 * @param text - the file; empty or only comments gives the defaults
 * @param file - its name, for the issues
 * @returns the config with units converted, or every problem in the order of the text (the first 500, should there be more)
 */
export declare function parseConfig(text: string, file: string): Parsed<Config>;
