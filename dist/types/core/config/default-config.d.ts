import type { Config } from './config.ts';
/** The config of a repository without a file: the same as an empty one. */
export declare function defaultConfig(): Config;
