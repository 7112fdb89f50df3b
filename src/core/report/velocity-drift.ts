import type { VelocityDocument } from '../velocity/velocity-document.ts';
import type { Fold } from './comment-view.ts';
import { formatCount, formatCountOf, formatNumber, formatP } from './format-quantity.ts';
import { type Rich, rich } from './rich-text.ts';
import { formatDayIn, suiteName } from './velocity-words.ts';

/** Suites in a sentence, and rows of the table. */
const mostNamed = 2;
const mostRows = 40;

/** Adjusted p-value up to which a feature is named on the page. */
const alpha = 0.05;

/** Suites whose answers have another mix; `[]` = none is shown, or no record holds it. */
export function driftSentences(document: VelocityDocument): readonly Rich[] {
  return (document.drift.value ?? [])
    .flatMap((suite) => {
      const [clearest] = suite.features;
      return clearest === undefined || clearest.adjustedP > alpha ? [] : [{ suite, clearest }];
    })
    .slice(0, mostNamed)
    .map(
      ({ suite, clearest }) =>
        rich`Answers of ${suiteName(document, suite)} have another mix (${clearest.feature}, ${formatP(clearest.adjustedP)}; ${formatCount(suite.moved)} of ${formatCountOf(suite.evaluations, 'evaluation')}), whatever became of their means.`,
    );
}

/** Every feature with its indices and p-values. */
export function driftFold(document: VelocityDocument): readonly Fold[] {
  const rows = (document.drift.value ?? []).flatMap((suite) =>
    suite.features.map((one): Rich[] => [
      [suiteName(document, suite)],
      [one.feature],
      [formatDayIn(suite.at, document.sprint.timeZone)],
      [formatNumber(one.excessPsi, 3)],
      [formatNumber(one.jsDivergence, 3)],
      [formatNumber(one.klHeadFromBase, 3)],
      [formatCount(one.pairs)],
      [formatP(one.adjustedP)],
    ]),
  );
  if (rows.length === 0) return [];
  return [
    {
      summary: ['Mix of answers on main'],
      blocks: [
        {
          kind: 'table',
          header: ['suite', 'feature', 'on', 'PSI beyond chance', 'JS', 'KL', 'answers', 'p'],
          align: ['left', 'left', 'left', 'right', 'right', 'right', 'right', 'right'],
          rows: rows.slice(0, mostRows),
        },
      ],
    },
  ];
}
