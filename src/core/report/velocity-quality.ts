import type { VelocityDocument } from '../velocity/velocity-document.ts';
import { formatCount, formatDifference, formatInterval, formatLevel } from './format-quantity.ts';
import { type Rich, rich } from './rich-text.ts';
import { causeSentences } from './velocity-causes.ts';
import { dimensionNounOf } from './velocity-dimensions.ts';
import { driftSentences } from './velocity-drift.ts';
import { stretchWords } from './velocity-stretch.ts';
import { trendSentences } from './velocity-trends.ts';
import { bySameWords, formatDay, formatDayIn, headed, listed } from './velocity-words.ts';

type SuiteQuality = NonNullable<VelocityDocument['quality']['value']>[number];

/** Sentences about suites. */
const mostSentences = 4;

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

/** Against the oldest accepted base, and over the newest stretch of weeks, as far as either was compared case by case. */
function suiteWords(document: VelocityDocument, suite: SuiteQuality): Rich {
  const { since, stretch, weeks, unit } = suite;
  const noun = dimensionNounOf(document, suite);
  const last = weeks.at(-1);
  const recent =
    stretch === null
      ? null
      : `${stretchWords(document, stretch, unit)}${boundWords(document, suite, stretch.trend, stretch)}`;
  if (since === null || since.lo === null || since.hi === null) {
    if (recent !== null) return [`${noun} ${recent}`];
    const level =
      last === undefined ? 'unknown' : `${formatLevel(last.level, unit)} (n = ${formatCount(last.n)})`;
    return [`${noun} ${level}; no record compares it with an older base`];
  }
  const { lo, hi } = since;
  const interval = formatInterval({ scale: 'absolute', lo, hi, level: 0.9, method: '' }, unit);
  const day =
    since.at === null ? 'the oldest accepted base' : formatDayIn(since.at, document.sprint.timeZone);
  const word = trendOf(document, suite, lo, hi);
  return [
    `${noun} ${formatDifference(since.effect, unit)} since ${day} (${interval}, ${formatCount(since.commonCases)} common cases)${boundWords(document, suite, word, { scale: 'absolute', lo, hi })}${recent === null ? '' : `; ${recent}`}`,
  ];
}

/** What the interval against the oldest accepted base says: the word of the suite may be that of the stretch. */
function trendOf(
  document: VelocityDocument,
  suite: SuiteQuality,
  lo: number,
  hi: number,
): SuiteQuality['trend'] {
  if (lo <= 0 && hi >= 0) return 'none-shown';
  return lo > 0 === (betterOf(document, suite) === 'higher') ? 'improved' : 'declined';
}

function boundWords(
  document: VelocityDocument,
  suite: SuiteQuality,
  trend: SuiteQuality['trend'],
  {
    scale,
    lo,
    hi,
  }: { readonly scale: 'absolute' | 'ratio'; readonly lo: number | null; readonly hi: number | null },
): string {
  if (trend === 'declined') return ': it declined';
  if (trend === 'improved') return ': it improved';
  if (trend === 'unknown') return ': too few cases to tell';
  const end = betterOf(document, suite) === 'higher' ? lo : hi;
  const worst = end === null || scale === 'ratio' ? 0 : betterOf(document, suite) === 'higher' ? -end : end;
  return worst > 0
    ? `: no decline shown, losses beyond ${formatDifference(worst, suite.unit).replace('+', '')} ruled out`
    : ': no decline shown';
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
  return rich`Cases, dataset, judge or models changed in the ${named.length === 1 ? 'week' : 'weeks'} of ${listed(named)}: levels before and after are not compared.`;
}
