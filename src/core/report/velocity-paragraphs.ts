import type { VelocityDocument } from '../velocity/velocity-document.ts';
import { formatCount, formatCountOf, formatP, formatSpent } from './format-quantity.ts';
import { code, joinRich, type Rich, rich } from './rich-text.ts';
import { gateParagraph } from './velocity-gate.ts';
import { priceParagraph } from './velocity-price.ts';
import { qualityParagraph } from './velocity-quality.ts';
import { classNoun, formatAge, formatShare, formatShareInterval, headed, listed } from './velocity-words.ts';

/** Sources that are named in a sentence. */
const mostNamed = 6;

/** The argument of the page, a paragraph a subject; what nobody knows is said once, and short. */
export function velocityParagraphs(document: VelocityDocument): readonly Rich[] {
  return [
    exploring(document),
    shipping(document),
    effort(document),
    qualityParagraph(document),
    priceParagraph(document),
    howItShipped(document),
    gateParagraph(document),
    data(document),
    spent(document),
  ].filter((paragraph) => paragraph !== null);
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

function shipping({ conversion, decisionTime, team }: VelocityDocument): Rich {
  const value = conversion.value;
  if (value === null) return headed('Shipping', [rich`No experiment was merged or dropped.`]);
  const { band, interval } = value;
  const advice =
    band === null
      ? rich`The usual range of conversion is not applied: work dropped before a pull request is mostly not on record.`
      : band.whose === 'own'
        ? rich`Its own range is ${formatShare(band.low)} to ${formatShare(band.high)}.`
        : rich`Pull-request conversion ${team.kind === 'research' ? 'of research ' : ''}usually lies at ${formatShare(band.low)} to ${formatShare(band.high)}${value.advice === null ? bandPlace[band.position] : conversionAdvice[value.advice]}`;
  const time = decisionTime.value;
  return headed('Shipping', [
    rich`${formatCount(value.shipped)} of ${formatCountOf(value.closed, 'closed experiment')} shipped (${formatShare(value.share)}${interval === null ? '' : `, ${formatShareInterval(interval)}`}).`,
    advice,
    time === null
      ? null
      : rich`From first evaluation to decision ${formatAge(time.medianDays)} (median of ${formatCount(decisionTime.n)}, dropped ones included).`,
  ]);
}

const conversionAdvice = {
  unfocused: '; so little is often work without a focus.',
  'safe-bets': '; so much is often safe bets only.',
} as const;

const bandPlace = {
  below: '; this is less.',
  inside: '.',
  above: '; this is more.',
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

function howItShipped({ conversion, reverted, signOffs, gate }: VelocityDocument): Rich | null {
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
  const byClass = (gate.value?.signOffsByClass ?? []).map(
    ({ class: name, count }) => `${classNoun(name)} ${formatCount(count)}`,
  );
  const value = reverted.value;
  if ((conversion.value?.shipped ?? 0) === 0 && value === null) return null;
  return headed('How it shipped', [
    (conversion.value?.shipped ?? 0) === 0 ? null : rich`${parts.join(', ')}.`,
    signOffs.value === null || signOffs.value.signedOff === 0
      ? null
      : rich`${formatCount(signOffs.value.signedOff)} of ${formatCount(signOffs.value.shipped)} with a sign-off or a waiver${byClass.length === 0 ? '' : ` (${byClass.join(', ')})`}.`,
    value === null
      ? rich`Nothing is old enough to say what was taken back.`
      : rich`Of ${formatCount(value.shipped)} shipped in sprint ${value.cohort.number}, ${formatCount(value.reverted)} ${value.reverted === 1 ? 'was' : 'were'} reverted within 14 days${value.interval === null || value.reverted === 0 ? '' : ` (${formatShareInterval(value.interval)})`}; later ones are too young.`,
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
