import type { MetricsRecord } from '../../core/record/record-schema.ts';
import type { MainState } from './main-state.ts';
import type { PlannedRun } from './plan.ts';
import type { SourceProfile, SuiteProfile } from './suite-profile.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** Days that a forgotten source was left alone at the end, when a run of the last night looks at it. */
const forgottenDays = 9;

/** When a source was last refreshed before a moment, milliseconds since 1970: as often as it is, until somebody forgot it. */
export function refreshedBefore(
  at: number,
  { end }: MainState,
  { everyDays, isForgotten }: SourceProfile,
): number {
  const last = end - ((isForgotten ? forgottenDays : 1) + 1) * dayMs + 4 * hourMs;
  return at >= last ? last : last - Math.ceil((last - at) / (everyDays * dayMs)) * everyDays * dayMs;
}

/** Ages of the sources as a run of the default branch sees them. */
export function sourcesOf(
  { at }: PlannedRun,
  main: MainState,
  profile: SuiteProfile,
): MetricsRecord['sources'] {
  return profile.sources.map((source) => ({
    name: source.name,
    ageMs: at - refreshedBefore(at, main, source),
    maxAgeMs: source.maxDays * dayMs,
  }));
}
