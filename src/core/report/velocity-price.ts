import type { VelocityDocument } from '../velocity/velocity-document.ts';
import { formatLevel, formatLevels } from './format-quantity.ts';
import { type Rich, rich } from './rich-text.ts';
import { dimensionNounOf } from './velocity-dimensions.ts';
import { costSentences } from './velocity-request-cost.ts';
import { type Stretch, stretchChange, stretchInterval } from './velocity-stretch.ts';
import { bySameWords, formatDayIn, headed, listed } from './velocity-words.ts';

type SuiteQuality = NonNullable<VelocityDocument['quality']['value']>[number];

/** Sentences about suites, and dimensions that are named beside a quality. */
const mostSentences = 4;
const mostBeside = 4;

/** What quality cost: no quality without its price. */
export function priceParagraph(document: VelocityDocument): Rich | null {
  const suites = document.quality.value ?? [];
  const costs = costSentences(document);
  const said = bySameWords(
    document,
    suites.flatMap((suite) =>
      [...besideWords(document, suite), ...loneWords(document, suite)].map((text) => ({ of: suite, text })),
    ),
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
    ...said.slice(0, mostSentences).map(({ names, text }) => rich`${names}: ${text}.`),
    ...lacking
      .slice(0, mostSentences)
      .map(
        ({ names, text }) => rich`Beside the quality of ${names} no two runs in its setting hold ${text}.`,
      ),
    ...costs,
  ]);
}

/**
 * What was compared case by case with its interval, the others as two levels; what gates before what only advises, and no
 * more than there is room for.
 */
function besideWords(document: VelocityDocument, suite: SuiteQuality): readonly Rich[] {
  const trends = (document.trends.value ?? []).filter(
    (trend) => trend.repository === suite.repository && trend.suite === suite.suite,
  );
  const stretchOf = (name: string): Stretch | null => {
    const own = trends.find(({ dimension }) => dimension === name)?.stretch ?? null;
    return own === null || own.lo === null || own.hi === null ? null : own;
  };
  const isGated = (name: string): boolean => trends.some(({ dimension }) => dimension === name);
  const shown = suite.beside
    .toSorted((one, other) => Number(isGated(other.dimension)) - Number(isGated(one.dimension)))
    .slice(0, mostBeside)
    .map((one) => ({
      ...one,
      noun: dimensionNounOf(document, { ...suite, dimension: one.dimension }),
      stretch: stretchOf(one.dimension),
    }));
  const compared = shown.flatMap(({ noun, unit, stretch }) =>
    stretch === null ? [] : [`${noun} ${stretchChange(stretch, unit)} (${stretchInterval(stretch, unit)})`],
  );
  const first = shown.find(({ stretch }) => stretch !== null)?.stretch ?? null;
  const rest = shown.filter(({ stretch }) => stretch === null);
  const levels = rest.map(
    ({ noun, unit, first: from, last }) => `${noun} ${formatLevels(from.level, last.level, unit)}`,
  );
  const isCommon = rest.every(({ over }) => over === 'common-cases');
  return [
    ...(first === null
      ? []
      : [
          rich`${compared.join(', ')} since ${formatDayIn(first.from, document.sprint.timeZone)}, case by case`,
        ]),
    ...(levels.length === 0
      ? []
      : [
          rich`${levels.join(', ')} (levels of two runs${isCommon ? ' over their common cases' : ''}, not a comparison)`,
        ]),
  ];
}

/** Latency and cost of the last run, where there is nothing yet to hold them against: no quality without its price. */
function loneWords(document: VelocityDocument, suite: SuiteQuality): readonly Rich[] {
  const known = new Set([suite.dimension, ...suite.beside.map(({ dimension }) => dimension)]);
  const levels = (document.trends.value ?? []).flatMap(
    ({ repository, suite: name, dimension, unit, weeks }) => {
      const last = weeks.at(-1);
      const isPrice = unit === 'ms' || unit === 'usd' || unit === 'tokens';
      if (repository !== suite.repository || name !== suite.suite || !isPrice || known.has(dimension))
        return [];
      known.add(dimension);
      const noun = dimensionNounOf(document, { ...suite, dimension });
      return last === undefined ? [] : [`${noun} ${formatLevel(last.level, unit)}`];
    },
  );
  return levels.length === 0
    ? []
    : [rich`${levels.slice(0, mostBeside).join(', ')} (last run only, not compared yet)`];
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
