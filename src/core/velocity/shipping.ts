import { type Band, placeShare, rangeOf, type ShareInterval, shareInterval } from './band.ts';
import { isSeenBefore, sprintFields } from './count-experiments.ts';
import type { Experiment } from './experiment.ts';
import {
  closedInWindow,
  countWays,
  dayMs,
  figure,
  type Measurement,
  unknownOutcomes,
  type VelocitySettings,
} from './measurement.ts';
import { type Sprint, sprintCalendar } from './sprint-calendar.ts';
import type { VelocityDocument } from './velocity-document.ts';

/** Share of experiments that have to be visible before a pull request, for a conversion to say anything about courage. */
export const fewestSeenBefore = 0.3;

/** Sprints that such a habit is told from, the measured one included. */
const habitSprints = 6;

const conversionBands = { usual: [0.2, 0.3], research: [0.1, 0.15] } as const;

/** Shares beyond which there is something to say (DESIGN section 4): less is unfocused, and of research less than its range. */
const unfocusedBelow = { usual: 0.15, research: 0.1 } as const;
const safeBetsAbove = 0.4;

/** The usual range of the share that ships. */
export function usualConversion({ teamKind }: Pick<VelocitySettings, 'teamKind'>): readonly [number, number] {
  return conversionBands[kindOf(teamKind)];
}

function kindOf(teamKind: VelocitySettings['teamKind']): keyof typeof conversionBands {
  return teamKind === 'research' ? 'research' : 'usual';
}

/** Only where the whole interval lies beyond; a range of its own says by itself what is usual. */
function adviceOf(
  interval: NonNullable<ShareInterval>,
  { whose }: Band,
  { teamKind }: VelocitySettings,
): NonNullable<VelocityDocument['conversion']['value']>['advice'] {
  if (whose === 'own') return null;
  if (interval.hi < unfocusedBelow[kindOf(teamKind)]) return 'unfocused';
  return interval.lo > safeBetsAbove ? 'safe-bets' : null;
}

/** Days after which a merge that was not taken back counts as kept. */
export const revertDays = 14;

function isShipped({ state }: Experiment): boolean {
  return state === 'shipped';
}

/** Pull-request conversion: shipped of closed. */
export function measureConversion(measured: Measurement): VelocityDocument['conversion'] {
  const closed = closedInWindow(measured);
  const shipped = closed.filter(isShipped);
  const seenBefore = seenBeforeShare(measured);
  const interval = shareInterval(shipped.length, closed.length);
  const own = measured.settings.bands?.conversion;
  const range = rangeOf(own, usualConversion(measured.settings));
  const band =
    interval !== null && (own !== undefined || seenBefore >= fewestSeenBefore)
      ? placeShare(interval, range)
      : null;
  return figure(measured, {
    value:
      closed.length === 0
        ? null
        : {
            shipped: shipped.length,
            closed: closed.length,
            share: shipped.length / closed.length,
            interval,
            ways: countWays(shipped),
            band,
            advice: interval === null || band === null ? null : adviceOf(interval, band, measured.settings),
            seenBefore,
          },
    n: closed.length,
    definition:
      'experiments that shipped, of those that were merged or dropped in the window (interval: Wilson, 95 %); what was merged into the branch of another pull request ends as that one does, and a branch without a pull request counts as dropped after 28 quiet days. The usual range is applied where 30 % of the experiments begun in the last six sprints, this one included, were seen before a pull request',
    exclusions: unknownOutcomes(measured),
    missing: 'no experiment was merged or dropped in the window',
  });
}

/** Of what was begun lately: a team that works otherwise than a year ago is asked about now. */
function seenBeforeShare({ experiments, calendar, sprint }: Measurement): number {
  const { from } = calendar.byNumber(sprint.number - habitSprints + 1);
  const begun = experiments.filter(({ startedAt }) => startedAt >= from);
  return begun.length === 0 ? 0 : begun.filter(isSeenBefore).length / begun.length;
}

/** Taken back within 14 days, of the youngest sprint whose merges have all had their 14 days. */
export function measureReverted(measured: Measurement): VelocityDocument['reverted'] {
  const cohort = completeCohort(measured);
  const shipped = measured.experiments.filter(
    ({ state, closedAt }) =>
      state === 'shipped' && closedAt !== null && closedAt >= cohort.from && closedAt < cohort.to,
  );
  const reverted = shipped.filter(
    ({ closedAt, revertedAt }) =>
      revertedAt !== null && closedAt !== null && revertedAt - closedAt <= revertDays * dayMs,
  );
  return figure(measured, {
    value:
      shipped.length === 0
        ? null
        : {
            reverted: reverted.length,
            shipped: shipped.length,
            interval: shareInterval(reverted.length, shipped.length),
            cohort: sprintFields(cohort),
          },
    n: shipped.length,
    window: { from: cohort.from, to: cohort.to },
    definition:
      'experiments that shipped in the youngest sprint whose merges are all at least 14 days old, and were taken back by a merged pull request within 14 days (interval: Wilson, 95 %); what was taken back by a push without a pull request is not seen',
    exclusions: {
      'closed, and nobody says when': unknownOutcomes(measured)['closed, and nobody says when'] ?? 0,
    },
    missing: 'nothing shipped in the youngest sprint that is old enough',
  });
}

/** By days of the calendar: by hours, a sprint before one that the clocks shorten would never be asked about. */
function completeCohort({ calendar, sprint, until }: Measurement): Sprint {
  const daily = sprintCalendar({ ...calendar.rhythm, lengthDays: 1 });
  const completeAt = ({ to }: Sprint): number => daily.byNumber(daily.at(to).number + revertDays).from;
  let cohort = calendar.byNumber(sprint.number);
  while (completeAt(cohort) > until) cohort = calendar.byNumber(cohort.number - 1);
  return cohort;
}

/** Signed off or waived, of what shipped. */
export function measureSignOffs(measured: Measurement): VelocityDocument['signOffs'] {
  const shipped = closedInWindow(measured).filter(isShipped);
  const signedOff = shipped.filter(({ isSignedOff }) => isSignedOff).length;
  return figure(measured, {
    value:
      shipped.length === 0
        ? null
        : { signedOff, shipped: shipped.length, interval: shareInterval(signedOff, shipped.length) },
    n: shipped.length,
    definition:
      'experiments that shipped in the window with a sign-off or a waiver on their last content (interval: Wilson, 95 %)',
    exclusions: unknownOutcomes(measured),
    missing: 'nothing shipped in the window',
  });
}
