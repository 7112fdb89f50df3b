import type { VelocityDocument } from '../velocity/velocity-document.ts';
import type { Fold } from './comment-view.ts';
import { isFound, movedText } from './drift-text.ts';
import { formatCount, formatCountOf, formatNumber, formatP } from './format-quantity.ts';
import { joinRich, type Rich, rich } from './rich-text.ts';
import { bySameWords, formatDayIn, type OfSuite } from './velocity-words.ts';

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
  const parts = (document.drift.value ?? []).flatMap((suite) => {
    const clearest = suite.inputs.find(isFound);
    if (clearest === undefined || suite.inputsAt === null) return [];
    const text = rich`have another mix since ${formatDayIn(suite.inputsAt, document.sprint.timeZone)} (${movedText(clearest)}, ${formatP(clearest.adjustedP)}; ${formatCount(suite.inputsMoved)} of ${formatCountOf(suite.inputEvaluations, 'evaluation')}): levels before and after are of other questions.`;
    return [{ of: suite, text }];
  });
  return bySameWords(document, parts)
    .slice(0, mostNamed)
    .map(({ names, text }) => rich`Inputs of ${names} ${text}`);
}

function answerSentences(document: VelocityDocument): readonly Rich[] {
  const parts = (document.drift.value ?? []).flatMap((suite) => {
    const [clearest] = suite.features;
    if (clearest === undefined || clearest.adjustedP > alpha) return [];
    const text = rich`have another mix (${clearest.feature}, ${formatP(clearest.adjustedP)}; ${formatCount(suite.moved)} of ${formatCountOf(suite.evaluations, 'evaluation')}), whatever became of their means.`;
    return [{ of: suite, text }];
  });
  return bySameWords(document, parts)
    .slice(0, mostNamed)
    .map(({ names, text }) => rich`Answers of ${names} ${text}`);
}

/** Every feature with its indices and p-values: of answers, and of inputs. */
export function driftFold(document: VelocityDocument): readonly Fold[] {
  return [...answersFold(document), ...inputsFold(document)];
}

function inputsFold(document: VelocityDocument): readonly Fold[] {
  const rows = (document.drift.value ?? []).flatMap((suite) =>
    suite.inputs.map((one) => ({
      of: suite,
      cells: [
        movedText(one),
        [suite.inputsAt === null ? '' : formatDayIn(suite.inputsAt, document.sprint.timeZone)],
        [formatNumber(one.excessPsi, 3)],
        [formatNumber(one.jsDivergence, 3)],
        [formatNumber(one.klHeadFromBase, 3)],
        [`${formatCount(one.base)} → ${formatCount(one.head)}`],
        [formatP(one.adjustedP)],
      ],
    })),
  );
  return foldOf(document, 'Mix of inputs on main', 'cases', rows);
}

function answersFold(document: VelocityDocument): readonly Fold[] {
  const rows = (document.drift.value ?? []).flatMap((suite) =>
    suite.features.map((one) => ({
      of: suite,
      cells: [
        [one.feature],
        [formatDayIn(suite.at, document.sprint.timeZone)],
        [formatNumber(one.excessPsi, 3)],
        [formatNumber(one.jsDivergence, 3)],
        [formatNumber(one.klHeadFromBase, 3)],
        [formatCount(one.pairs)],
        [formatP(one.adjustedP)],
      ],
    })),
  );
  return foldOf(document, 'Mix of answers on main', 'answers', rows);
}

/** A row without its suite. */
interface Row {
  readonly of: OfSuite;
  readonly cells: readonly Rich[];
}

/** What is the same in several suites is one row with all their names. */
function foldOf(
  document: VelocityDocument,
  title: string,
  counted: string,
  all: readonly Row[],
): readonly Fold[] {
  if (all.length === 0) return [];
  const parts = all.map((row) => ({ ...row, text: joinRich(row.cells, ' | ') }));
  const rows = bySameWords(document, parts).map(({ names, parts: [{ cells }] }) => [names, ...cells]);
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
