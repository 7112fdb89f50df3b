import type { VelocityDocument } from '../velocity/velocity-document.ts';
import type { Fold } from './comment-view.ts';
import {
  formatCount,
  formatDifference,
  formatInterval,
  formatLevel,
  formatRelative,
} from './format-quantity.ts';
import { type Rich, rich } from './rich-text.ts';
import { dimensionNounOf, dimensionTitleOf } from './velocity-dimensions.ts';
import { bySameWords, suiteName } from './velocity-words.ts';

type SuiteCost = NonNullable<VelocityDocument['requestCost']['value']>[number];
type QuarterCost = SuiteCost['quarters'][number];

/** Suites in a sentence, and in the table. */
const mostNamed = 2;
const mostSuites = 12;

/** Cost of a request where this quarter was compared with the one before; `[]` = there is none to compare. */
export function costSentences(document: VelocityDocument): readonly Rich[] {
  const parts = (document.requestCost.value ?? []).flatMap((suite) => {
    const last = suite.quarters.at(-1);
    if (last === undefined || last.change === null || last.change.lo === null) return [];
    const text = rich`${dimensionNounOf(document, suite)} in ${last.quarter}${last.isOver ? '' : ' so far'} ${formatLevel(last.mean, 'usd')}, ${changeText(last)} against the quarter before in the same setting`;
    return [{ of: suite, text }];
  });
  return bySameWords(document, parts)
    .slice(0, mostNamed)
    .map(({ names, text }) => rich`${names}: ${text}.`);
}

/** Every suite by quarter. */
export function costFold(document: VelocityDocument): readonly Fold[] {
  const suites = (document.requestCost.value ?? []).slice(0, mostSuites);
  const rows = suites.flatMap((suite) =>
    suite.quarters.map((quarter): Rich[] => [
      [suiteName(document, suite)],
      [dimensionTitleOf(document, suite)],
      [`${quarter.quarter}${quarter.isOver ? '' : ' (so far)'}`],
      [`${formatLevel(quarter.mean, 'usd')} (n = ${formatCount(quarter.n)})`],
      [changeText(quarter)],
    ]),
  );
  if (rows.length === 0) return [];
  return [
    {
      summary: ['Cost of a request by quarter'],
      blocks: [
        {
          kind: 'table',
          header: ['suite', 'dimension', 'quarter', 'mean', 'against the quarter before'],
          align: ['left', 'left', 'left', 'right', 'left'],
          rows,
        },
      ],
    },
  ];
}

function changeText({ change, notCompared }: QuarterCost): string {
  if (change === null)
    return notCompared === 'other-setting'
      ? 'not compared: cases, dataset, judge or models changed'
      : 'no quarter before';
  const { absolute, relative, lo, hi } = change;
  if (relative === null || relative === 0) return `${formatDifference(absolute, 'usd')}`;
  if (lo === null || hi === null) return `${formatRelative(relative)}, too few to say more`;
  // Of the quarter before, like the change: in dollars the interval would be zeros.
  const before = absolute / relative;
  const ratio = {
    scale: 'ratio',
    lo: 1 + lo / before,
    hi: 1 + hi / before,
    level: 0.95,
    method: '',
  } as const;
  return `${formatRelative(relative)} (95 %: ${formatInterval(ratio, 'usd')})`;
}
