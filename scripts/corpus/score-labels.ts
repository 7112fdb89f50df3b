import type { DeploymentClass } from '../../src/core/model/deployment-class.ts';
import { deploymentClasses } from '../../src/core/model/deployment-class.ts';

/** Two opinions on one change, each riskiest first. */
export interface Answer {
  /** What a reader said. */
  readonly labels: readonly DeploymentClass[];
  /** What the classifier said. */
  readonly found: readonly DeploymentClass[];
}

/** How well one label is told; a share whose denominator is zero is null. */
export interface LabelScore {
  readonly label: DeploymentClass;
  /** Changes that carry it. */
  readonly n: number;
  readonly precision: number | null;
  readonly recall: number | null;
  /** Harmonic mean of both, 2·hits ÷ (carried + said); null where nobody carries it or says it. */
  readonly f1: number | null;
}

/** How well a list of changes is classified; shares are 0–1. */
export interface CorpusScore {
  readonly n: number;
  readonly labels: readonly LabelScore[];
  /** Mean of the F1 that are known, `other` among them. */
  readonly macroF1: number | null;
  /** Share of changes all of whose labels are right, and no more. */
  readonly exact: number | null;
  /** Share of changes whose riskiest label is right. */
  readonly primary: number | null;
  /** Share of the changes labelled `other` that were called anything else. */
  readonly falseAlarms: number | null;
  /** Changes by their riskiest label (outer) and the riskiest that was found (inner). */
  readonly confusion: Readonly<Record<DeploymentClass, Readonly<Record<DeploymentClass, number>>>>;
}

/** Scores multi-label answers, each label by itself and the riskiest one as a class. */
export function scoreLabels(answers: readonly Answer[]): CorpusScore {
  const labels = deploymentClasses.map((label) => scoreOf(label, answers));
  const known = labels.flatMap(({ f1 }) => (f1 === null ? [] : [f1]));
  const ordinary = answers.filter((answer) => answer.labels[0] === 'other');
  return {
    n: answers.length,
    labels,
    macroF1: share(
      known.reduce((sum, f1) => sum + f1, 0),
      known.length,
    ),
    exact: share(answers.filter(isExact).length, answers.length),
    primary: share(answers.filter(isPrimaryRight).length, answers.length),
    falseAlarms: share(ordinary.filter(({ found }) => found[0] !== 'other').length, ordinary.length),
    confusion: confusionOf(answers),
  };
}

/** True when the same labels were found as were given, in whatever order. */
export function isExact({ labels, found }: Answer): boolean {
  return labels.length === found.length && labels.every((label) => found.includes(label));
}

/** True when the riskiest label was found to be the riskiest. */
export function isPrimaryRight({ labels, found }: Answer): boolean {
  return labels[0] === found[0];
}

function scoreOf(label: DeploymentClass, answers: readonly Answer[]): LabelScore {
  const carried = answers.filter(({ labels }) => labels.includes(label));
  const said = answers.filter(({ found }) => found.includes(label));
  const hits = carried.filter(({ found }) => found.includes(label)).length;
  return {
    label,
    n: carried.length,
    precision: share(hits, said.length),
    recall: share(hits, carried.length),
    f1: share(2 * hits, carried.length + said.length),
  };
}

function confusionOf(answers: readonly Answer[]): CorpusScore['confusion'] {
  const count = (label: DeploymentClass, found: DeploymentClass) =>
    answers.filter((answer) => answer.labels[0] === label && answer.found[0] === found).length;
  const row = (label: DeploymentClass) =>
    Object.fromEntries(deploymentClasses.map((found) => [found, count(label, found)]));
  // Object.fromEntries forgets that every class is a key.
  return Object.fromEntries(
    deploymentClasses.map((label) => [label, row(label)]),
  ) as CorpusScore['confusion'];
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
