import { defaultMustSee } from '../config/default-margins.ts';
import { formatAbout, formatLoss } from './format-loss.ts';
import type { SuiteMeasurement } from './measure-suite.ts';
import type { BoundProposal } from './propose-bounds.ts';

/**
 * What results say about the suite that wrote them: its size, what it can resolve, and what it would take to see more.
 *
 * @param bounds - proposed from the same measurement
 */
export function resolutionSentences(
  measurement: SuiteMeasurement,
  bounds: readonly BoundProposal[],
): readonly string[] {
  const { shape, isRepeated, casesFor } = measurement;
  const size = `${shape.cases} case${shape.cases === 1 ? '' : 's'} × ${shape.epochs} run${shape.epochs === 1 ? '' : 's'}`;
  const primary = bounds.find(({ spec }) => spec.primary);
  const resolvable = primary?.resolution?.resolvable ?? null;
  if (primary === undefined || resolvable === null) {
    return [`${size}: no loss can be ruled out with these.`];
  }
  const { spec } = primary;
  const goals = [...new Set([0.05, defaultMustSee['prompt-edit'], 0.03])]
    .filter((goal) => goal < resolvable)
    .slice(0, 1);
  const needed = goals.map((goal) => {
    const cases = casesFor(primary.name, goal);
    const what = formatLoss(goal, spec);
    return cases === null
      ? `${what} is out of reach of cases like these`
      : `for ${what} about ${formatAbout(cases)} cases`;
  });
  const isPoints = spec.unit === 'proportion' && spec.margin?.kind !== 'relative';
  const finding = `${size}: a drop above ${formatLoss(resolvable, spec)} is ruled out in four of five runs when nothing changed${isPoints && needed.length > 0 ? `; ${needed.join(', ')}` : ''}.`;
  if (isRepeated) return [finding, ...tooSmall(resolvable, isPoints)];
  return [
    finding,
    'That is a guess: no case ran twice, so these results cannot tell noise from difference, and the margins are those of the table. Give the results of two or three runs to measure it.',
  ];
}

/** The must-see of the classes that this suite cannot show. */
function tooSmall(resolvable: number, isPoints: boolean): readonly string[] {
  const unseen = (['prompt-edit', 'rag-refresh', 'model-swap'] as const).filter(
    (of) => defaultMustSee[of] < resolvable,
  );
  if (!isPoints || unseen.length === 0) return [];
  return [
    `Too small for ${unseen.join(', ')}: such a change stays inconclusive (${unseen.map((of) => `${100 * defaultMustSee[of]} pp has to be visible for ${of}`).join(', ')}).`,
  ];
}
