import type { VelocityDocument } from '../velocity/velocity-document.ts';
import {
  formatCount,
  formatDifference,
  formatInterval,
  formatLevel,
  formatLevels,
} from './format-quantity.ts';
import { type Rich, rich } from './rich-text.ts';
import { causeSentences } from './velocity-causes.ts';
import { dimensionNounOf } from './velocity-dimensions.ts';
import { driftSentences } from './velocity-drift.ts';
import { costSentences } from './velocity-request-cost.ts';
import { trendSentences } from './velocity-trends.ts';
import { bySameWords, formatDay, formatDayIn, headed, listed } from './velocity-words.ts';

type SuiteQuality = NonNullable<VelocityDocument['quality']['value']>[number];

/** Sentences about suites, and dimensions that are named beside a quality. */
const mostSentences = 4;
const mostBeside = 4;

/** Whether quality on main held, as far as records compare it. */
export function qualityParagraph(document: VelocityDocument): Rich {
  const { value, window } = document.quality;
  if (value === null)
    return headed('Quality on main', [
      rich`Not known: no evaluation of the default branch since ${formatDayIn(window.from, document.sprint.timeZone)} is on record.`,
    ]);
  const said = bySameWords(
    document,
    value.map((suite) => ({ of: suite, text: suiteWords(document, suite) })),
  );
  const more = said.length - mostSentences;
  return headed('Quality on main', [
    ...said.slice(0, mostSentences).map(({ names, text }) => rich`${names}: ${text}.`),
    more > 0 ? rich`${formatCount(more)} more in the charts and the JSON.` : null,
    splitSentence(value),
    ...trendSentences(document),
    ...causeSentences(document),
    ...driftSentences(document),
  ]);
}

function suiteWords(document: VelocityDocument, suite: SuiteQuality): Rich {
  const { since, weeks, unit } = suite;
  const noun = dimensionNounOf(document, suite);
  const last = weeks.at(-1);
  if (since === null || since.lo === null || since.hi === null)
    return rich`${noun} ${last === undefined ? 'unknown' : `${formatLevel(last.level, unit)} (n = ${formatCount(last.n)})`}; no record compares it with an older base`;
  const interval = { scale: 'absolute', lo: since.lo, hi: since.hi, level: 0.9, method: '' } as const;
  const day =
    since.at === null ? 'the oldest accepted base' : formatDayIn(since.at, document.sprint.timeZone);
  return rich`${noun} ${formatDifference(since.effect, unit)} since ${day} (${formatInterval(interval, unit)}, ${formatCount(since.commonCases)} common cases): ${verdictWords(document, suite, since.lo, since.hi)}`;
}

function verdictWords(document: VelocityDocument, suite: SuiteQuality, lo: number, hi: number): string {
  if (suite.trend === 'declined') return 'it declined';
  if (suite.trend === 'improved') return 'it improved';
  const worst = betterOf(document, suite) === 'higher' ? -lo : hi;
  return worst > 0
    ? `no decline shown, losses beyond ${formatDifference(worst, suite.unit).replace('+', '')} ruled out`
    : 'no decline shown';
}

function betterOf({ trends }: VelocityDocument, suite: SuiteQuality): 'higher' | 'lower' {
  const own = (trends.value ?? []).find(
    (trend) =>
      trend.repository === suite.repository &&
      trend.suite === suite.suite &&
      trend.dimension === suite.dimension,
  );
  return own?.better ?? 'higher';
}

/** Weeks in which the measure itself changed, once for all suites. */
function splitSentence(suites: readonly SuiteQuality[]): Rich | null {
  const days = suites.flatMap(({ weeks }) => weeks.filter(({ isNewSetting }) => isNewSetting));
  const firstDays = [...new Set(days.map(({ firstDay }) => firstDay))].sort();
  if (firstDays.length === 0) return null;
  const named = firstDays.slice(-3).map((day) => formatDay(day));
  return rich`Dataset, judge or models changed in the ${named.length === 1 ? 'week' : 'weeks'} of ${listed(named)}: levels before and after are not compared.`;
}

/** What quality cost: no quality without its price. */
export function priceParagraph(document: VelocityDocument): Rich | null {
  const suites = document.quality.value ?? [];
  const costs = costSentences(document);
  const said = bySameWords(
    document,
    suites.flatMap((suite) => {
      const text = besideWords(document, suite);
      return text === null ? [] : [{ of: suite, text }];
    }),
  );
  const lacking = bySameWords(
    document,
    suites.flatMap((suite) => {
      const lacks = lackingOf(document, suite);
      return lacks.length === 0 ? [] : [{ of: suite, text: [listed(lacks)] }];
    }),
  );
  if (said.length === 0 && costs.length === 0 && lacking.length === 0) return null;
  return headed('Price', [
    ...said
      .slice(0, mostSentences)
      .map(({ names, text }) => rich`${names}: ${text} (levels of two runs, not a comparison).`),
    ...lacking
      .slice(0, mostSentences)
      .map(
        ({ names, text }) => rich`Beside the quality of ${names} no two runs in its setting hold ${text}.`,
      ),
    ...costs,
  ]);
}

/** What gates before what only advises: the page has no room for everything. */
function besideWords(document: VelocityDocument, { repository, suite, beside }: SuiteQuality): Rich | null {
  if (beside.length === 0) return null;
  const isGated = (dimension: string): boolean =>
    (document.trends.value ?? []).some(
      (trend) => trend.repository === repository && trend.suite === suite && trend.dimension === dimension,
    );
  const levels = beside
    .toSorted((one, other) => Number(isGated(other.dimension)) - Number(isGated(one.dimension)))
    .slice(0, mostBeside)
    .map(
      ({ dimension, unit, first, last }) =>
        `${dimensionNounOf(document, { repository, suite, dimension })} ${formatLevels(first.level, last.level, unit)}`,
    );
  return [levels.join(', ')];
}

/** Latency and cost, where nothing that the records hold is one. */
function lackingOf({ trends }: VelocityDocument, suite: SuiteQuality): readonly string[] {
  const own = (trends.value ?? []).filter(
    (trend) => trend.repository === suite.repository && trend.suite === suite.suite,
  );
  const units = new Set([...suite.beside, ...own, suite].map(({ unit }) => unit));
  return [
    ...(units.has('ms') ? [] : ['a latency']),
    ...(units.has('usd') || units.has('tokens') ? [] : ['a cost']),
  ];
}
