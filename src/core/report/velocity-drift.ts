import type { VelocityDocument } from '../velocity/velocity-document.ts';
import type { Fold } from './comment-view.ts';
import { isFound, movedText } from './drift-text.ts';
import { formatCount, formatCountOf, formatNumber, formatP } from './format-quantity.ts';
import { type Rich, rich } from './rich-text.ts';
import { formatDayIn, suiteName } from './velocity-words.ts';

/** Suites in a sentence, and rows of the table. */
const mostNamed = 2;
const mostRows = 40;

/** Adjusted p-value up to which a feature is named on the page. */
const alpha = 0.05;

/** Suites whose inputs or answers have another mix; `[]` = none is shown, or no record holds it. */
export function driftSentences(document: VelocityDocument): readonly Rich[] {
  return [...inputSentences(document), ...answerSentences(document)];
}

function inputSentences(document: VelocityDocument): readonly Rich[] {
  return (document.drift.value ?? [])
    .flatMap((suite) => {
      const clearest = suite.inputs.find(isFound);
      return clearest === undefined || suite.inputsAt === null
        ? []
        : [{ suite, clearest, at: suite.inputsAt }];
    })
    .slice(0, mostNamed)
    .map(
      ({ suite, clearest, at }) =>
        rich`Inputs of ${suiteName(document, suite)} have another mix since ${formatDayIn(at, document.sprint.timeZone)} (${movedText(clearest)}, ${formatP(clearest.adjustedP)}; ${formatCount(suite.inputsMoved)} of ${formatCountOf(suite.inputEvaluations, 'evaluation')}): levels before and after are of other questions.`,
    );
}

function answerSentences(document: VelocityDocument): readonly Rich[] {
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

/** Every feature with its indices and p-values: of answers, and of inputs. */
export function driftFold(document: VelocityDocument): readonly Fold[] {
  return [...answersFold(document), ...inputsFold(document)];
}

function inputsFold(document: VelocityDocument): readonly Fold[] {
  const rows = (document.drift.value ?? []).flatMap((suite) =>
    suite.inputs.map((one): Rich[] => [
      [suiteName(document, suite)],
      movedText(one),
      [suite.inputsAt === null ? '' : formatDayIn(suite.inputsAt, document.sprint.timeZone)],
      [formatNumber(one.excessPsi, 3)],
      [formatNumber(one.jsDivergence, 3)],
      [formatNumber(one.klHeadFromBase, 3)],
      [`${formatCount(one.base)} → ${formatCount(one.head)}`],
      [formatP(one.adjustedP)],
    ]),
  );
  return foldOf('Mix of inputs on main', 'cases', rows);
}

function answersFold(document: VelocityDocument): readonly Fold[] {
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
  return foldOf('Mix of answers on main', 'answers', rows);
}

function foldOf(title: string, counted: string, rows: readonly Rich[][]): readonly Fold[] {
  if (rows.length === 0) return [];
  return [
    {
      summary: [title],
      blocks: [
        {
          kind: 'table',
          header: ['suite', 'feature', 'on', 'PSI beyond chance', 'JS', 'KL', counted, 'p'],
          align: ['left', 'left', 'left', 'right', 'right', 'right', 'right', 'right'],
          rows: rows.slice(0, mostRows),
        },
      ],
    },
  ];
}
