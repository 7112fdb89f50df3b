import type { VelocityDocument } from '../velocity/velocity-document.ts';
import type { Fold } from './comment-view.ts';
import { formatCount } from './format-quantity.ts';
import { code, joinRich, plainText, type Rich, rich } from './rich-text.ts';
import { dimensionNounOf } from './velocity-dimensions.ts';
import { byEvent, bySameWords, formatDayIn, isRecent, listed } from './velocity-words.ts';

type Regression = NonNullable<VelocityDocument['causes']['value']>['regressions'][number];

/** Regressions with a sentence, and changes that are named in one. */
const mostRegressions = 2;
const mostChanges = 5;
const mostListed = 20;

/** What changed together with each fall of main, and the causes that people wrote down; `[]` = there is nothing to say. */
export function causeSentences(document: VelocityDocument): readonly Rich[] {
  const value = document.causes.value;
  if (value === null) return [];
  const counts = new Map<string, number>();
  for (const { cause } of value.recorded) counts.set(cause, (counts.get(cause) ?? 0) + 1);
  const named = [...counts].map(([cause, count]) => `${cause} ${formatCount(count)}`);
  return [
    ...regressionSentences(
      document,
      value.regressions.filter(({ firstBad }) => isRecent(document, firstBad)),
    ).slice(0, mostRegressions),
    ...(named.length === 0 ? [] : [rich`Causes that pull requests of the sprint give: ${listed(named)}.`]),
  ];
}

/** Every fall of the window with what changed together with it. */
export function causesFold(document: VelocityDocument): readonly Fold[] {
  const all = document.causes.value?.regressions ?? [];
  if (all.length === 0) return [];
  const items = regressionSentences(document, all).slice(0, mostListed);
  return [{ summary: ['Where main got worse, and what changed with it'], blocks: [{ kind: 'list', items }] }];
}

function regressionSentences(
  document: VelocityDocument,
  regressions: readonly Regression[],
): readonly Rich[] {
  const events = regressions.map((one) => {
    const text = regressionWords(document, one);
    return { of: one, event: plainText(text), text };
  });
  const parts = byEvent(events).map((group) => {
    const [{ of, text }] = group;
    const nouns = [...new Set(group.map((one) => dimensionNounOf(document, one.of)))];
    return { of, text: rich`${listed(nouns)} ${text}` };
  });
  return bySameWords(document, parts).map(({ names, text }) => rich`Where ${names} ${text}.`);
}

/** The same for every dimension that got worse in one evaluation. */
function regressionWords(document: VelocityDocument, regression: Regression): Rich {
  const { changed, firstBad } = regression;
  const on = formatDayIn(firstBad, document.sprint.timeZone);
  const given = regression.recorded.map(
    ({ pullRequest, text }) => rich`#${pullRequest} gives as cause: ${text}`,
  );
  const words = changed.slice(0, mostChanges).map(changeWords);
  const more = changed.length - words.length;
  const together =
    words.length === 0
      ? rich`nothing on record changed at the same time`
      : rich`changed at the same time: ${joinRich(words, ', ')}${more === 0 ? '' : ` and ${formatCount(more)} more`} (which proves no cause)`;
  return rich`got worse (${on}): ${together}${given.length === 0 ? '' : '; '}${joinRich(given, '; ')}`;
}

function changeWords(changed: Regression['changed'][number]): Rich {
  switch (changed.kind) {
    case 'dataset':
      return rich`the dataset`;
    case 'judge':
      return rich`the judge`;
    case 'model':
      return rich`the model from ${code(changed.from)} to ${code(changed.to)}`;
    case 'fingerprint':
      return rich`the model behind the same name`;
    case 'source':
      return rich`the data of ${code(changed.name)}`;
    case 'change':
      return rich`#${changed.pullRequest} (${changed.class ?? 'never judged'})`;
  }
}
