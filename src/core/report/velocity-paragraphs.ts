import type { VelocityDocument } from '../velocity/velocity-document.ts';
import {
  formatCount,
  formatCountOf,
  formatDifference,
  formatInterval,
  formatLevel,
  formatLevels,
  formatP,
  formatSpent,
} from './format-quantity.ts';
import { code, joinRich, type Rich, rich, strong } from './rich-text.ts';
import { causeSentences } from './velocity-causes.ts';
import { driftSentences } from './velocity-drift.ts';
import { costSentences } from './velocity-request-cost.ts';
import { stretchSentence } from './velocity-stretch.ts';
import { trendSentences } from './velocity-trends.ts';
import {
  formatAge,
  formatDay,
  formatDayIn,
  formatGateLoss,
  formatShare,
  formatShareInterval,
  listed,
  suiteName,
} from './velocity-words.ts';

/** Features, sources and dimensions that are named in a sentence. */
const mostNamed = 6;

/** The argument of the page, a paragraph a subject; what nobody knows is said once, and short. */
export function velocityParagraphs(document: VelocityDocument): readonly Rich[] {
  return [
    exploring(document),
    shipping(document),
    effort(document),
    quality(document),
    price(document),
    howItShipped(document),
    gateItself(document),
    data(document),
    spent(document),
  ].filter((paragraph) => paragraph !== null);
}

function headed(title: string, sentences: readonly (Rich | null)[]): Rich {
  const said = sentences.filter((sentence) => sentence !== null);
  return rich`${strong(`${title}.`)} ${joinRich(said, ' ')}`;
}

function exploring({ experiments, team, sprint }: VelocityDocument): Rich | null {
  const value = experiments.value;
  if (value === null) return null;
  const past = value.earlier.slice(-3).map(({ total }) => formatCount(total));
  const range =
    value.band?.whose === 'own'
      ? `its own range ${formatLevelless(value.band.low)}–${formatLevelless(value.band.high)}`
      : value.band === null || team.size === null
        ? null
        : `range for ${formatCountOf(team.size, 'person').replace('persons', 'people')} ${value.band.low}–${value.band.high}`;
  const before =
    past.length === 0
      ? null
      : `${past.length === 1 ? 'last sprint' : `last ${past.length} sprints`} ${past.join(', ')}`;
  const aside = [range, before].filter((part) => part !== null).join('; ');
  const noun = value.unit === 'revision' ? 'revision' : 'experiment';
  return headed('Exploring', [
    rich`${formatCountOf(value.total, noun)}${aside === '' ? '' : ` (${aside})`}${sprint.isOver ? '' : `, day ${sprint.day} of ${sprint.days}`}.`,
    value.trend.p !== null && (value.trend.word === 'rising' || value.trend.word === 'falling')
      ? rich`${value.trend.word === 'rising' ? 'Rising' : 'Falling'} over ${value.trend.sprints} sprints (${formatP(value.trend.p)}).`
      : null,
    value.band?.position === 'below'
      ? rich`Fewer than ${usualTeams(value.band)}: look for what holds the next ones up.`
      : value.band?.position === 'above'
        ? rich`More than ${usualTeams(value.band)}: see that each is decided before the next begins.`
        : null,
    experiments.n === 0
      ? null
      : rich`${formatCount(value.logged)} of ${formatCount(experiments.n)} could be seen before a pull request.`,
  ]);
}

function usualTeams({ whose }: { readonly whose: 'usual' | 'own' }): string {
  return whose === 'own' ? 'this team usually tries' : 'teams of this size usually try';
}

function shipping({ conversion, decisionTime }: VelocityDocument): Rich {
  const value = conversion.value;
  if (value === null) return headed('Shipping', [rich`No experiment was merged or dropped.`]);
  const { band, interval } = value;
  const advice =
    band === null
      ? rich`The usual range of conversion is not applied: work dropped before a pull request is mostly not on record.`
      : band.whose === 'own'
        ? rich`Its own range is ${formatShare(band.low)} to ${formatShare(band.high)}.`
        : rich`Pull-request conversion usually lies at ${formatShare(band.low)} to ${formatShare(band.high)}${bandAdvice[band.position]}`;
  const time = decisionTime.value;
  return headed('Shipping', [
    rich`${formatCount(value.shipped)} of ${formatCountOf(value.closed, 'closed experiment')} shipped (${formatShare(value.share)}${interval === null ? '' : `, ${formatShareInterval(interval)}`}).`,
    advice,
    time === null
      ? null
      : rich`From first evaluation to decision ${formatAge(time.medianDays)} (median of ${formatCount(decisionTime.n)}, dropped ones included).`,
  ]);
}

const bandAdvice = {
  below: '; less is often work without a focus.',
  inside: '.',
  above: '; more is often safe bets only.',
  'cannot-tell': '; so few cannot tell on which side this team is.',
} as const;

function effort({ effort: found, iterations, branchesPerFeature, team }: VelocityDocument): Rich | null {
  const value = found.value;
  if (value === null) return null;
  const { shipped, dropped, open, unknown } = value.runs;
  const counts = (iterations.value?.features ?? [])
    .map(({ count }) => count)
    .sort((one, other) => one - other);
  const median = iterations.value?.median ?? null;
  const p90 = iterations.value?.p90 ?? null;
  const own = team.bands?.iterations;
  const range = own === undefined ? 'range 3–8' : `its own range ${own.low}–${own.high}`;
  const versions =
    counts.length === 0
      ? null
      : median === null || p90 === null
        ? rich`Versions tried per feature: ${listed(counts.map(formatCount))} (${range}).`
        : rich`Versions tried per feature: median ${formatLevelless(median)}, nine in ten at most ${formatLevelless(p90)} (${formatCount(counts.length)} features, ${range}).`;
  const branches = (branchesPerFeature.value?.features ?? []).filter(({ count }) => count > 1).length;
  const elsewhere = value.tree.reduce((sum, { runsOther }) => sum + runsOther, 0);
  const all = value.tree.reduce((sum, { runsShipped, runsOther }) => sum + runsShipped + runsOther, 0);
  return headed('Effort', [
    rich`${formatCount(shipped)} of ${formatCountOf(found.n, 'run')} led to what shipped; ${formatCount(dropped)} were on experiments that were dropped, ${formatCount(open)} are open${unknown === 0 ? '' : `, of ${formatCount(unknown)} nobody says what became of them`}.`,
    versions,
    branches === 0
      ? null
      : rich`${formatCount(branches)} of ${formatCount(counts.length)} shipped features took more than one branch; ${formatCount(elsewhere)} of their ${formatCountOf(all, 'run')} were on branches that did not ship.`,
  ]);
}

/** A median of counts: `4`, `4.5`. */
function formatLevelless(value: number): string {
  return String(Number(value.toFixed(1)));
}

function quality(document: VelocityDocument): Rich {
  const value = document.quality.value;
  if (value === null)
    return headed('Quality on main', [
      rich`Not known: no evaluation of the default branch since ${formatDayIn(document.quality.window.from, document.sprint.timeZone)} is on record.`,
    ]);
  return headed('Quality on main', [
    ...value.slice(0, mostNamed).map((suite) => suiteSentence(document, suite)),
    splitSentence(value),
    ...trendSentences(document),
    ...causeSentences(document),
    ...driftSentences(document),
  ]);
}

type SuiteQuality = NonNullable<VelocityDocument['quality']['value']>[number];

function suiteSentence(document: VelocityDocument, suite: SuiteQuality): Rich {
  const { since, stretch, weeks, unit, dimension, trend } = suite;
  const name = suiteName(document, suite);
  const last = weeks.at(-1);
  const recent = stretch === null ? null : stretchSentence(document, stretch, unit);
  if (since === null || since.lo === null || since.hi === null) {
    const level =
      last === undefined ? 'unknown' : `${formatLevel(last.level, unit)} (n = ${formatCount(last.n)})`;
    return recent === null
      ? rich`${name}: ${dimension} ${level}; no record compares it with an older base.`
      : rich`${name}: ${dimension} ${level}. ${recent}`;
  }
  const interval = { scale: 'absolute', lo: since.lo, hi: since.hi, level: 0.9, method: '' } as const;
  const words =
    trend === 'declined'
      ? 'it declined'
      : trend === 'improved'
        ? 'it improved'
        : 'neither a gain nor a loss is shown';
  const ruledOut =
    trend === 'none-shown' && unit === 'proportion' && since.lo < 0
      ? `, a loss beyond ${formatDifference(-since.lo, unit).replace('+', '')} is ruled out`
      : '';
  return rich`${name}: ${dimension} ${formatDifference(since.effect, unit)} since ${since.at === null ? 'the oldest accepted base' : formatDayIn(since.at, document.sprint.timeZone)} (${formatInterval(interval, unit)}, ${formatCount(since.commonCases)} common cases): ${words}${ruledOut}.${recent === null ? '' : rich` ${recent}`}`;
}

/** Weeks in which the measure itself changed, once for all suites. */
function splitSentence(suites: readonly SuiteQuality[]): Rich | null {
  const days = suites.flatMap(({ weeks }) => weeks.filter(({ isNewSetting }) => isNewSetting));
  const firstDays = [...new Set(days.map(({ firstDay }) => firstDay))].sort();
  if (firstDays.length === 0) return null;
  const named = firstDays.slice(-3).map((day) => formatDay(day));
  return rich`Cases, dataset, judge or models changed in the week of ${listed(named)}: levels before and after are not compared.`;
}

function price(document: VelocityDocument): Rich | null {
  const suites = (document.quality.value ?? []).filter(({ beside }) => beside.length > 0);
  const costs = costSentences(document);
  if (suites.length === 0 && costs.length === 0) return null;
  return headed('Price', [
    ...suites.slice(0, mostNamed).map((suite) => {
      const isCommon = suite.beside.every(({ over }) => over === 'common-cases');
      const levels = suite.beside
        .slice(0, mostNamed)
        .map(
          ({ dimension, unit, first, last }) => `${dimension} ${formatLevels(first.level, last.level, unit)}`,
        );
      return rich`${suiteName(document, suite)}: ${levels.join(', ')} (levels of two runs${isCommon ? ' over their common cases' : ''}, not a comparison).`;
    }),
    ...costs,
  ]);
}

function howItShipped({ conversion, reverted, signOffs }: VelocityDocument): Rich | null {
  const ways = conversion.value?.ways;
  const parts =
    ways === undefined
      ? []
      : [
          `${formatCount(ways.inside)} inside`,
          `${formatCountOf(ways.accepted, 'accepted trade')}`,
          `${formatCount(ways['not-settled'])} not settled`,
          ...(ways['against-the-gate'] > 0
            ? [`${formatCount(ways['against-the-gate'])} against the gate`]
            : []),
          ...(ways['not-evaluated'] > 0
            ? [`${formatCount(ways['not-evaluated'])} with a last version that was never judged`]
            : []),
        ];
  const value = reverted.value;
  if ((conversion.value?.shipped ?? 0) === 0 && value === null) return null;
  return headed('How it shipped', [
    (conversion.value?.shipped ?? 0) === 0 ? null : rich`${parts.join(', ')}.`,
    signOffs.value === null || signOffs.value.signedOff === 0
      ? null
      : rich`${formatCount(signOffs.value.signedOff)} of ${formatCount(signOffs.value.shipped)} with a sign-off or a waiver.`,
    value === null
      ? rich`Nothing is old enough to say what was taken back.`
      : rich`Of ${formatCount(value.shipped)} shipped in sprint ${value.cohort.number}, ${formatCount(value.reverted)} ${value.reverted === 1 ? 'was' : 'were'} reverted within 14 days${value.interval === null || value.reverted === 0 ? '' : ` (${formatShareInterval(value.interval)})`}; later ones are too young.`,
  ]);
}

function gateItself(document: VelocityDocument): Rich | null {
  const { gate, notJudged, inconclusive } = document;
  const value = gate.value;
  const judged = notJudged.value;
  const losses = (value?.suites ?? [])
    .filter(({ resolvable }) => resolvable !== null)
    .slice(0, mostNamed)
    .map((suite) => {
      const now = formatGateLoss(suite.resolvable ?? 0, suite);
      const before = suite.before === null ? null : formatGateLoss(suite.before, suite);
      return rich`${now} ${suiteName(document, suite)}${before === null ? '' : before === now ? ' (unchanged)' : ` (before: ${before})`}`;
    });
  const counts = [
    ...(value === null
      ? []
      : [
          `margins loosened ${formatCount(value.marginsLoosened.length)}`,
          `cases removed ${formatCount(value.casesRemoved)}`,
        ]),
    ...(judged === null
      ? []
      : [`runs that could not be judged ${formatCount(judged.notJudged)} of ${formatCount(judged.runs)}`]),
    ...(inconclusive.value === null
      ? []
      : [
          `inconclusive ${formatCount(inconclusive.value.inconclusive)} of ${formatCount(inconclusive.value.completed)}`,
        ]),
  ];
  if (losses.length === 0 && counts.length === 0) return null;
  const [first = '', ...others] = counts;
  return headed('The gate itself', [
    losses.length === 0 ? null : rich`Smallest loss it can rule out: ${joinRich(losses, ', ')}.`,
    first === ''
      ? null
      : rich`${[`${first.charAt(0).toUpperCase()}${first.slice(1)}`, ...others].join(', ')}.`,
  ]);
}

function data({ freshness }: VelocityDocument): Rich | null {
  if (freshness.value === null) return null;
  const sources = freshness.value
    .slice(0, mostNamed)
    .map(
      ({ source, ageDays, maxAgeDays, isLate }) =>
        rich`${code(source)} ${formatAge(ageDays)} old${isLate && maxAgeDays !== null ? ` (limit ${formatAge(maxAgeDays)})` : ''}`,
    );
  return headed('Data', [rich`${joinRich(sources, ', ')}.`]);
}

function spent({ cost, records }: VelocityDocument): Rich {
  const value = cost.value;
  if (records.inWindow === 0) return headed('Spent on evaluation', [rich`Nothing: no run is on record.`]);
  if (value === null) return headed('Spent on evaluation', [rich`Not known: no run reports its cost.`]);
  const silent = value.runs - value.runsKnown;
  return headed('Spent on evaluation', [
    rich`${formatSpent(value.usd)} in ${formatCount(value.runsKnown)} of ${formatCountOf(value.runs, 'run')}${silent === 0 ? '.' : `; ${formatCount(silent)} ${silent === 1 ? 'reports' : 'report'} no cost.`}`,
  ]);
}
