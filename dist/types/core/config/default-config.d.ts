import type { Config } from './config.js';
/** The config of a repository without a file: the same as an empty one. */
export declare function defaultConfig(): Config;
