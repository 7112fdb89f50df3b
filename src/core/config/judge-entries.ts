import { segmentLabel } from '../model/policy.ts';
import type { Config, ProtectedConfig, SuiteJudgeConfig } from './config.ts';
import { pickPrimary } from './pick-primary.ts';

/** Values by dotted path, such as `dimensions.quality.margin`, in the spelling of the file. */
export type JudgeEntries = ReadonlyMap<string, unknown>;

/**
 * Everything in a config that judges a change, flat.
 *
 * @returns only what is set; lists and amounts are single values, trades go by their name
 */
export function judgeEntries(config: Config): JudgeEntries {
  const entries = new Map<string, unknown>();
  const { enforce, profile, stakes, signOff } = config;
  // Without dimensions in the file the primary one is detected, and called so.
  const primary = pickPrimary(config.dimensions) ?? 'quality';
  flatten({ enforce, profile, stakes, signOff }, [], entries);
  for (const [name, { judge }] of Object.entries(config.suites)) {
    suiteEntries(judge, ['suites', name], entries);
    protectedEntries(judge.protected, ['suites', name, 'protected'], primary, entries);
  }
  entries.set('classify.rules', config.classify.rules);
  entries.set('classify.models', config.classify.models);
  flatten(config.dimensions, ['dimensions'], entries);
  flatten(config.envelopes, ['envelopes'], entries);
  for (const trade of config.trades) {
    // Its form is told by its other keys.
    const { kind: _, name, ...terms } = trade;
    flatten(terms, ['trades', name], entries);
  }
  return entries;
}

function suiteEntries(judge: SuiteJudgeConfig, path: readonly string[], entries: Map<string, unknown>): void {
  const { maxAgeMs, ...baseline } = judge.baseline;
  const { protected: _, columns, budget, ...others } = judge;
  // One value: a mapping is another mapping, whichever of its fields differs.
  if (columns !== undefined) entries.set([...path, 'columns'].join('.'), columns);
  const { durationMs: time, ...caps } = budget ?? {};
  flatten(
    { ...others, budget: { ...caps, time }, baseline: { ...baseline, maxAge: maxAgeMs } },
    path,
    entries,
  );
}

/**
 * Each protected segment under what it is called, each of its dimensions under it: a segment that goes and a margin that
 * grows are two edits. The short form is its long form, the primary dimension without bounds of its own.
 */
function protectedEntries(
  segments: readonly ProtectedConfig[],
  path: readonly string[],
  primary: string,
  entries: Map<string, unknown>,
): void {
  for (const { segment, dimensions = { [primary]: {} } } of segments) {
    const at = [...path, segmentLabel(segment)];
    const { field, value, values = [value] } = segment;
    entries.set([...at, 'segment'].join('.'), [field, ...values]);
    for (const [name, bound] of Object.entries(dimensions)) {
      const place = [...at, 'dimensions', name];
      entries.set(place.join('.'), true);
      flatten(bound, place, entries);
    }
  }
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
