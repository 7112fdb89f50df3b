import type { VelocityDocument } from '../velocity/velocity-document.ts';
import { inSentence } from './dimension-words.ts';
import { formatCount, formatCountOf, formatNumber, formatSpent, roundedCount } from './format-quantity.ts';
import { code, joinRich, plainText, type Rich, rich } from './rich-text.ts';
import { dimensionNounOf, dimensionTitleOf } from './velocity-dimensions.ts';
import { loosenedWords } from './velocity-gate.ts';
import {
  byEvent,
  bySameWords,
  featureName,
  formatAge,
  formatDayIn,
  formatGateLoss,
  isRecent,
  listed,
  suiteName,
} from './velocity-words.ts';

type SuiteGate = NonNullable<VelocityDocument['gate']['value']>['suites'][number];

/** Asks at the end of a page; more than three are none. */
const mostAsks = 3;

/** Sources and margins that are named in an ask. */
const mostSources = 3;

/** Versions of a feature beyond which somebody should look, where the team has no range of its own. */
const usualVersions = 8;

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
    ...levelConcerns(document),
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
  const parts = (document.quality.value ?? [])
    .filter(({ trend }) => trend === 'declined')
    .map((quality) => ({ of: quality, text: [dimensionNounOf(document, quality)] }));
  return bySameWords(document, parts).map(({ names, text }) => ({
    clause: 'quality declined',
    ask: rich`find what lowered ${text} of ${names}, or take it back: a loss is shown, case by case`,
  }));
}

/** A level of main that fell beyond a margin lately, or is off for long. */
function levelConcerns(document: VelocityDocument): readonly Concern[] {
  const found = (document.trends.value ?? []).flatMap((trend) => {
    const { changePoint, sustained } = trend;
    const noun = dimensionNounOf(document, trend);
    const day = changePoint === null ? '' : formatDayIn(changePoint.at, document.sprint.timeZone);
    if (changePoint?.place === 'loss' && isRecent(document, changePoint.at))
      return [{ of: trend, noun, event: `worse beyond the margin since ${day}` }];
    if (sustained.state !== 'fired' || sustained.direction !== 'worse') return [];
    const size = formatNumber(Math.abs(sustained.shift ?? 0), 1);
    const time = sustained.rhythm === 'hourly' ? `${sustained.window} hours` : `${sustained.window} days`;
    return [{ of: trend, noun, event: `worse by ${size} spreads over the last ${time}` }];
  });
  return byEvent(found).map((group) => {
    const [{ of, event }] = group;
    const nouns = listed([...new Set(group.map(({ noun }) => noun))]);
    return {
      clause: `${nouns} of ${plainText([suiteName(document, of)])} got worse`,
      ask: rich`look at ${nouns} of ${suiteName(document, of)}: ${event}`,
    };
  });
}

function revertConcerns({ reverted }: VelocityDocument): readonly Concern[] {
  const value = reverted.value;
  if (value === null || value.reverted === 0) return [];
  const whole = `${formatCount(value.reverted)} of ${formatCountOf(value.shipped, 'change')} of sprint ${value.cohort.number}`;
  return [
    {
      clause: `${whole} taken back`,
      ask: rich`ask of ${value.reverted === 1 ? 'the change' : 'each change'} that was taken back which case could have shown it, and add that case: the gate had passed ${value.reverted === 1 ? 'it' : 'them'}`,
    },
  ];
}

function dataConcerns({ freshness }: VelocityDocument): readonly Concern[] {
  const late = (freshness.value ?? []).filter(({ isLate }) => isLate);
  if (late.length === 0) return [];
  const names = late
    .slice(0, mostSources)
    .map(
      ({ source, ageDays, maxAgeDays }) =>
        rich`${code(source)}: ${formatAge(ageDays)} old${maxAgeDays === null ? '' : `, limit ${formatAge(maxAgeDays)}`}`,
    );
  const more = late.length - names.length;
  return [
    {
      clause: late.length === 1 ? 'one data source is late' : `${late.length} data sources are late`,
      ask: rich`refresh ${joinRich(names, '; ')}${more > 0 ? ` and ${formatCount(more)} more` : ''}`,
    },
  ];
}

function gateConcerns(document: VelocityDocument): readonly Concern[] {
  const gate = document.gate.value;
  if (gate === null) return [];
  const loosened = gate.marginsLoosened.length;
  const removed = gate.casesRemoved;
  const wider = [...new Set(gate.marginsLoosened.map((one) => loosenedWords(document, one)))];
  return [
    ...blindConcerns(document, gate.suites),
    ...(loosened === 0
      ? []
      : [
          {
            clause: `${formatCountOf(loosened, 'margin')} loosened`,
            ask: rich`confirm ${loosened === 1 ? 'the wider margin' : `the ${formatCount(loosened)} wider margins`} (${listed(wider.slice(0, mostSources))}): larger losses pass now`,
          },
        ]),
    ...(removed === 0
      ? []
      : [
          {
            clause: `${formatCountOf(removed, 'case')} removed`,
            ask: rich`confirm the ${formatCountOf(removed, 'removed case')}: nothing asks ${removed === 1 ? 'it' : 'them'} any more`,
          },
        ]),
  ];
}

/** Suites that cannot prove their margin: more cases where it is known how many, with what they cost. */
function blindConcerns(document: VelocityDocument, suites: readonly SuiteGate[]): readonly Concern[] {
  const blind = suites
    .filter(({ resolvable, margin }) => resolvable !== null && margin !== null && resolvable > margin)
    .map((suite) => ({ of: suite, text: casesAsk(suite) }));
  return bySameWords(document, blind).map(({ names, text, parts }) => {
    const isOne = parts.length === 1;
    return {
      clause: `${plainText(names)} cannot prove ${isOne ? 'its margin' : 'their margins'}`,
      ask: rich`${text.slice(0, 1)}${isOne ? '' : 'each of '}${names}${text.slice(1)}`,
    };
  });
}

/** Two pieces: what stands before the name of the suite, and after it. */
function casesAsk(suite: SuiteGate): Rich {
  const { casesNeeded, cases, caseUsd } = suite;
  const reason = `today a loss of ${formatGateLoss(suite.resolvable ?? 0, suite)} could pass`;
  if (casesNeeded === null || casesNeeded <= cases)
    return ['give more cases or runs a side to ', `: ${reason}`];
  const more = casesNeeded - cases;
  const price = caseUsd === null ? '' : `, about ${formatAbout(more * caseUsd)} a sprint`;
  return [`approve about ${roundedCount(more)} more cases for `, `${price}: ${reason}`];
}

/** Dollars as advice gives them: two significant digits, no cents from ten on. */
function formatAbout(usd: number): string {
  const rounded = Number(usd.toPrecision(2));
  return rounded >= 10 || Number.isInteger(rounded) ? `$${formatCount(rounded)}` : formatSpent(rounded);
}

function runConcerns(document: VelocityDocument): readonly Concern[] {
  const { notJudged, iterations, team } = document;
  const value = notJudged.value;
  const own = team.bands?.iterations;
  const mostVersions = own?.high ?? usualVersions;
  const stuck = (iterations.value?.features ?? []).filter(({ count }) => count > mostVersions);
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
            ask: rich`look at ${featureName(document, longest.feature)}: ${formatCount(longest.count)} versions were tried, usual ${own === undefined ? 'are' : 'here are'} up to ${mostVersions}`,
          },
        ]),
    ...idleConcerns(document),
  ];
}

/** The first dimension that was idle, in every suite in which it was. */
function idleConcerns(document: VelocityDocument): readonly Concern[] {
  const idle = (document.gate.value?.neverDecided ?? [])
    .filter(({ tier }) => tier === 'advisory')
    .map((one) => ({ one, noun: inSentence(dimensionTitleOf(document, one)) }));
  const [first] = idle;
  if (first === undefined) return [];
  const runs = idle
    .filter(({ noun }) => noun === first.noun)
    .slice(0, mostSources)
    .map(({ one }) => rich`${formatCount(one.runs)} of ${suiteName(document, one)}`);
  return [
    {
      clause: `${first.noun} decides nothing`,
      ask: rich`retire ${first.noun}? It decided none of its runs: ${joinRich(runs, ', ')}`,
    },
  ];
}
