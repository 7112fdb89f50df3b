import type { VelocityDocument } from '../velocity/velocity-document.ts';
import type { Block, Fold } from './comment-view.ts';
import { formatCount, formatCountOf, roundedCount } from './format-quantity.ts';
import { code, joinRich, type Rich, rich } from './rich-text.ts';
import { dimensionTitleOf } from './velocity-dimensions.ts';
import { bySameWords, classNoun, formatDay, formatGateLoss, headed, suiteName } from './velocity-words.ts';

type Gate = NonNullable<VelocityDocument['gate']['value']>;
type SuiteGate = Gate['suites'][number];

/** Losses in a sentence, and rows of the tables. */
const mostNamed = 6;
const mostRows = 30;

/** Whether the gate still gates: what it can see, and what was taken from it. */
export function gateParagraph(document: VelocityDocument): Rich | null {
  const { gate, notJudged, inconclusive } = document;
  const value = gate.value;
  const judged = notJudged.value;
  const losses = bySameWords(
    document,
    (value?.suites ?? []).flatMap((suite) =>
      suite.resolvable === null ? [] : [{ of: suite, text: [lossWords(suite)] }],
    ),
  )
    .slice(0, mostNamed)
    .map(({ names, text }) => rich`${names} ${text}`);
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
    losses.length === 0 ? null : rich`Smallest loss it can rule out: ${joinRich(losses, '; ')}.`,
    first === ''
      ? null
      : rich`${[`${first.charAt(0).toUpperCase()}${first.slice(1)}`, ...others].join(', ')}.`,
  ]);
}

/** `6 pp (unchanged since 26 Jan)`, `9 pp (larger: 6 pp in the week of 26 Jan)`; a smaller one is a gate that sees more. */
function lossWords(suite: SuiteGate): string {
  const now = formatGateLoss(suite.resolvable ?? 0, suite);
  const [first, ...later] = suite.history;
  if (first === undefined || later.length === 0) {
    if (suite.before === null) return now;
    const before = formatGateLoss(suite.before, suite);
    return `${now} (${before === now ? 'unchanged' : `${larger(suite.resolvable ?? 0, suite.before)}: ${before} before the sprint`})`;
  }
  const then = formatGateLoss(first.resolvable, suite);
  const day = formatDay(first.firstDay);
  if (then !== now)
    return `${now} (${larger(suite.resolvable ?? 0, first.resolvable)}: ${then} in the week of ${day})`;
  const extreme = furthest(suite);
  return extreme === null
    ? `${now} (unchanged since ${day})`
    : `${now} (as in the week of ${day}; ${extreme} between)`;
}

function larger(now: number, before: number): string {
  return now > before ? 'larger' : 'smaller';
}

/** The reading that is furthest from the first one, where it is printed otherwise. */
function furthest(suite: SuiteGate): string | null {
  const first = suite.history[0]?.resolvable ?? 0;
  const [far] = suite.history.toSorted(
    (one, other) => Math.abs(other.resolvable - first) - Math.abs(one.resolvable - first),
  );
  const text = formatGateLoss(far?.resolvable ?? first, suite);
  return text === formatGateLoss(first, suite) ? null : text;
}

/** Every suite, margin and idle dimension behind the paragraph. */
export function gateFold(document: VelocityDocument): readonly Fold[] {
  const value = document.gate.value;
  if (value === null || value.suites.length === 0) return [];
  const blocks: Block[] = [
    suiteTable(document, value),
    ...listOf(
      'Margins loosened',
      value.marginsLoosened.map((one) => loosenedItem(document, one)),
    ),
    ...listOf('Never decided anything', idleItems(document, value)),
  ];
  return [{ summary: ['The gate itself, suite by suite'], blocks }];
}

function suiteTable(document: VelocityDocument, { suites }: Gate): Block {
  return {
    kind: 'table',
    header: ['suite', 'dimension', 'margin', 'can rule out', 'before the sprint', 'cases', 'cases needed'],
    align: ['left', 'left', 'right', 'right', 'right', 'right', 'right'],
    rows: suites.slice(0, mostRows).map((suite): Rich[] => {
      const loss = (of: number | null): Rich => [of === null ? '–' : formatGateLoss(of, suite)];
      return [
        [suiteName(document, suite)],
        [dimensionTitleOf(document, suite)],
        loss(suite.margin),
        loss(suite.resolvable),
        loss(suite.before),
        [formatCount(suite.cases)],
        [suite.casesNeeded === null ? '–' : roundedCount(suite.casesNeeded)],
      ];
    }),
  };
}

function listOf(title: string, items: readonly Rich[]): readonly Block[] {
  if (items.length === 0) return [];
  const more = items.length - mostRows;
  return [
    { kind: 'paragraph', text: [`${title}: ${formatCount(items.length)}`] },
    {
      kind: 'list',
      items: [...items.slice(0, mostRows), ...(more > 0 ? [[`${formatCount(more)} more in the JSON.`]] : [])],
    },
  ];
}

/** `Pass rate 5 → 8 pp`, or that it no longer gates. */
export function loosenedWords(document: VelocityDocument, one: Gate['marginsLoosened'][number]): string {
  const loss = (value: number): string => formatGateLoss(value, { scale: one.kind, unit: one.unit });
  const title = dimensionTitleOf(document, one);
  return one.to === null ? `${title} no longer gates` : `${title} ${loss(one.from)} → ${loss(one.to)}`;
}

function loosenedItem(document: VelocityDocument, one: Gate['marginsLoosened'][number]): Rich {
  return rich`${suiteName(document, one)}, ${classNoun(one.class)}: ${loosenedWords(document, one)}`;
}

function idleItems(document: VelocityDocument, { neverDecided }: Gate): readonly Rich[] {
  return bySameWords(
    document,
    neverDecided.map((one) => ({
      of: one,
      text: rich`${dimensionTitleOf(document, one)} (${code(one.dimension)}, ${one.tier}), no verdict of ${formatCountOf(one.runs, 'run')} was about it`,
    })),
  ).map(({ names, text }) => rich`${names}: ${text}`);
}
