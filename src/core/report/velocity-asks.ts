import type { VelocityDocument } from '../velocity/velocity-document.ts';
import { formatCount, formatCountOf, roundedCount } from './format-quantity.ts';
import { code, type Rich, rich } from './rich-text.ts';
import { featureName, formatGateLoss, listed, suiteName } from './velocity-words.ts';

/** Asks at the end of a page; more than three are none. */
const mostAsks = 3;

/** Share of runs without a verdict from which on somebody should look. */
const manyNotJudged = 0.1;

/** Something that is not as it should be: a clause for the headline, and what a lead is asked to do. */
export interface Concern {
  readonly clause: string;
  readonly ask: Rich;
}

/** What is not as it should be, the most pressing first. */
export function concernsOf(document: VelocityDocument): readonly Concern[] {
  return [
    ...qualityConcerns(document),
    ...revertConcerns(document),
    ...dataConcerns(document),
    ...gateConcerns(document),
    ...runConcerns(document),
  ];
}

/** The first three asks. */
export function asksOf(document: VelocityDocument): readonly Rich[] {
  return concernsOf(document)
    .slice(0, mostAsks)
    .map(({ ask }) => ask);
}

function qualityConcerns(document: VelocityDocument): readonly Concern[] {
  return (document.quality.value ?? [])
    .filter(({ trend }) => trend === 'declined')
    .map((quality) => ({
      clause: 'quality declined',
      ask: rich`find what lowered ${quality.dimension} of ${suiteName(document, quality)}, or take it back`,
    }));
}

function revertConcerns({ reverted }: VelocityDocument): readonly Concern[] {
  const value = reverted.value;
  if (value === null || value.reverted === 0) return [];
  return [
    {
      clause: `${formatCount(value.reverted)} of ${formatCountOf(value.shipped, 'change')} of sprint ${value.cohort.number} taken back`,
      ask: rich`ask of ${value.reverted === 1 ? 'the change' : 'each change'} that was taken back which case could have shown it, and add that case`,
    },
  ];
}

function dataConcerns({ freshness }: VelocityDocument): readonly Concern[] {
  const late = (freshness.value ?? []).filter(({ isLate }) => isLate);
  if (late.length === 0) return [];
  const names = late
    .slice(0, 3)
    .flatMap(({ source }, index) => rich`${index > 0 ? ', ' : ''}${code(source)}`);
  return [
    {
      clause: late.length === 1 ? 'one data source is late' : `${late.length} data sources are late`,
      ask: rich`refresh ${names}`,
    },
  ];
}

function gateConcerns(document: VelocityDocument): readonly Concern[] {
  const gate = document.gate.value;
  if (gate === null) return [];
  const blind = gate.suites.filter(
    ({ resolvable, margin }) => resolvable !== null && margin !== null && resolvable > margin,
  );
  const loosened = gate.marginsLoosened.length;
  const removed = gate.casesRemoved;
  return [
    ...blind.map((suite) => ({
      clause: `${suite.suite === '' ? 'a suite' : suite.suite} cannot prove its margin`,
      ask:
        suite.casesNeeded !== null && suite.casesNeeded > suite.cases
          ? rich`approve about ${roundedCount(suite.casesNeeded - suite.cases)} more cases for ${suiteName(document, suite)}: today a loss of ${formatGateLoss(suite.resolvable ?? 0, suite)} could pass`
          : rich`give ${suiteName(document, suite)} more cases or runs a side: today a loss of ${formatGateLoss(suite.resolvable ?? 0, suite)} could pass`,
    })),
    ...(loosened === 0
      ? []
      : [
          {
            clause: `${formatCountOf(loosened, 'margin')} loosened`,
            ask: rich`confirm ${loosened === 1 ? 'the wider margin' : `the ${formatCount(loosened)} wider margins`} (${listed([...new Set(gate.marginsLoosened.map(({ dimension }) => dimension))].slice(0, 3))})`,
          },
        ]),
    ...(removed === 0
      ? []
      : [
          {
            clause: `${formatCountOf(removed, 'case')} removed`,
            ask: rich`confirm the ${formatCountOf(removed, 'removed case')}`,
          },
        ]),
  ];
}

function runConcerns(document: VelocityDocument): readonly Concern[] {
  const { notJudged, gate, iterations } = document;
  const value = notJudged.value;
  const idle = gate.value?.neverDecided.find(({ tier }) => tier === 'advisory');
  const stuck = (iterations.value?.features ?? []).filter(({ count }) => count > 8);
  const [longest] = stuck.toSorted((one, other) => other.count - one.count);
  return [
    ...(value === null || value.runs === 0 || value.notJudged / value.runs < manyNotJudged
      ? []
      : [
          {
            clause: `${formatCount(value.notJudged)} of ${formatCount(value.runs)} runs gave no verdict`,
            ask: rich`mend what keeps runs from a verdict: ${formatCount(value.notJudged)} of ${formatCount(value.runs)} had none`,
          },
        ]),
    ...(longest === undefined
      ? []
      : [
          {
            clause: `one feature took ${formatCount(longest.count)} versions`,
            ask: rich`look at ${featureName(document, longest.feature)}: ${formatCount(longest.count)} versions were tried`,
          },
        ]),
    ...(idle === undefined
      ? []
      : [
          {
            clause: `${idle.dimension} decides nothing`,
            ask: rich`retire ${code(idle.dimension)} of ${suiteName(document, idle)}? It decided none of ${formatCountOf(idle.runs, 'run')}`,
          },
        ]),
  ];
}
