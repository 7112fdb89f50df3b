import type { Draws } from '../draws.ts';
import { pickWeighted } from './pick-weighted.ts';
import { featureNames } from './vocabulary.ts';

/** A feature of the team, and how its pull requests name it. */
export interface SharedFeature {
  readonly naming: 'trailer' | 'issue' | 'label';
  /** Of the trailer; what people say. */
  readonly title: string;
  /** Issue that asks for it. */
  readonly issue: number;
  /** What the figures call it. */
  readonly name: string;
}

const namings = ['trailer', 'issue', 'label'] as const;

/** Features that a team builds at a time, of so many changes a sprint. */
export function featuresAtATime(changesPerSprint: number): number {
  return Math.max(3, Math.round(changesPerSprint / 2));
}

/**
 * The features of two sprints.
 *
 * @param round - 0 = the first two sprints
 * @param nextIssue - takes the next free number of the repository
 */
export function planFeatures(
  round: number,
  changesPerSprint: number,
  nextIssue: () => number,
): readonly SharedFeature[] {
  const count = featuresAtATime(changesPerSprint);
  return Array.from({ length: count }, (_, index) => {
    const position = round * count + index;
    const again = Math.floor(position / featureNames.length);
    const title = `${featureNames[position % featureNames.length]}${again === 0 ? '' : ` ${again + 1}`}`;
    const naming = namings[position % namings.length] ?? 'trailer';
    const issue = nextIssue();
    const name = naming === 'trailer' ? title : naming === 'issue' ? `issue ${issue}` : labelOf(title);
    return { naming, title, issue, name };
  });
}

/** What a change belongs to; null = nobody names anything. The first feature is the one that most people work on. */
export function pickFeature(draws: Draws, features: readonly SharedFeature[]): SharedFeature | null {
  if (draws.uniform() < 0.35) return null;
  return pickWeighted(
    draws,
    features.map((feature, index) => [feature, index === 0 ? 2 : 1] as const),
  );
}

/** Label of a feature, such as `feature/german-replies`. */
function labelOf(title: string): string {
  return `feature/${title.toLowerCase().replaceAll(' ', '-')}`;
}
