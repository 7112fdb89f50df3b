import type { Config, SuiteJudgeConfig } from './config.ts';

/** Values by dotted path, such as `dimensions.quality.margin`, in the spelling of the file. */
export type JudgeEntries = ReadonlyMap<string, unknown>;

/**
 * Everything in a config that judges a change, flat.
 *
 * @returns only what is set; lists and amounts are single values, trades go by their name
 */
export function judgeEntries(config: Config): JudgeEntries {
  const entries = new Map<string, unknown>();
  const { enforce, profile, stakes } = config;
  flatten({ enforce, profile, stakes }, [], entries);
  for (const [name, { judge }] of Object.entries(config.suites)) {
    suiteEntries(judge, ['suites', name], entries);
  }
  entries.set('classify.rules', config.classify.rules);
  flatten(config.dimensions, ['dimensions'], entries);
  flatten(config.envelopes, ['envelopes'], entries);
  for (const trade of config.trades) {
    flatten({ pay: trade.pay, gain: trade.gain, accept: trade.accept }, ['trades', trade.name], entries);
  }
  return entries;
}

function suiteEntries(judge: SuiteJudgeConfig, path: readonly string[], entries: Map<string, unknown>): void {
  const { maxAgeMs, ...baseline } = judge.baseline;
  flatten({ ...judge, baseline: { ...baseline, maxAge: maxAgeMs } }, path, entries);
}

/** Names given by users hold no capitals, so that only our own keys change their spelling. */
function kebab(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function flatten(value: unknown, path: readonly string[], entries: Map<string, unknown>): void {
  if (value === undefined) return;
  // A `kind` marks a metric, statistic or amount: one value to a reader of the file.
  if (typeof value !== 'object' || value === null || Array.isArray(value) || 'kind' in value) {
    entries.set(path.join('.'), value);
    return;
  }
  for (const [key, inner] of Object.entries(value)) flatten(inner, [...path, kebab(key)], entries);
}
