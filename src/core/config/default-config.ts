import { defaultLabel } from '../model/approval.ts';
import type { Config } from './config.ts';

/** The config of a repository without a file: the same as an empty one. */
export function defaultConfig(): Config {
  return {
    version: 1,
    enforce: true,
    profile: 'interactive',
    stakes: 'customer-facing',
    suites: {},
    classify: { rules: [], models: [] },
    dimensions: {},
    envelopes: {},
    trades: [],
    signOff: { label: defaultLabel },
    sources: [],
    velocity: undefined,
  };
}
