import { isFixedSuite, segmentLabel } from '../model/policy.ts';
import type { Decision, JudgedDimension, JudgedSegment, Reason } from '../model/verdict.ts';
import { approvalWords, liftedWord } from './approval-text.ts';
import { bareNoun, dimensionNoun, segmentName } from './dimension-words.ts';
import { formatAmount, formatChange, formatCount, formatCountOf, formatLevel } from './format-quantity.ts';
import { hopedGain, hopedWords, unprovenWord } from './gains.ts';
import { clause, find, largestLoss, lossNoun, movement, subject } from './reason-clause.ts';
import { type Rich, rich } from './rich-text.ts';
import { standouts } from './segment-argument.ts';
import { firstWords, withCode } from './with-code.ts';

/** The first line of the comment: one sentence a tired reviewer can act on. */
export function headline(decision: Decision): Rich {
  switch (decision.verdict) {
    case 'not-evaluated':
      return rich`Not evaluated: ${withCode(firstClause(decision))}`;
    case 'outside':
      return rich`Outside: ${joined(decision, ['outside-margin', 'outside-limit'])}`;
    case 'trade-off':
      return tradeOff(decision);
    case 'inconclusive':
      return rich`${inconclusive(decision)}${standoutClause(decision)}${removedClause(decision)}`;
    case 'inside':
      return rich`${inside(decision)}${breaksClause(decision)}${standoutClause(decision)}${removedClause(decision)}`;
  }
}

/** Cases that are gone are in the first line: what is no longer asked cannot fail. */
function removedClause(decision: Decision): string {
  const removed = decision.comparison?.hasBase === true ? decision.comparison.cases.baseOnly.length : 0;
  return removed === 0
    ? ''
    : `; ${formatCountOf(removed, 'case')} of base ${removed === 1 ? 'is' : 'are'} gone`;
}

/** Cases that broke as a whole, more than chance makes, are said even where every bound holds. */
function breaksClause({ comparison }: Decision): string {
  const breaks = comparison?.cleanBreaks;
  if (breaks === undefined || breaks === null || breaks.cases.length === 0 || breaks.p > 0.05) return '';
  const { length } = breaks.cases;
  return `; but ${formatCountOf(length, 'case')} that always passed now always ${length === 1 ? 'fails' : 'fail'}`;
}

/** A segment that stands out is said in the first line: what lets a change through must not hide it. */
function standoutClause(decision: Decision): string {
  const [worst] = standouts(decision);
  if (worst === undefined) return '';
  return `; but ${segmentLabel(worst.segment)} stands out: ${dimensionNoun(worst.spec)} ${formatChange(worst.effect, worst.spec.unit)}`;
}

function tradeOff(decision: Decision): Rich {
  const price = joined(decision, [
    'outside-margin',
    'outside-limit',
    'regressed',
    'covered-by-trade',
    'clean-breaks',
  ]);
  return rich`${tradeOffWord(decision)}: ${price}; ${gainClause(decision)}${unsettledClause(decision)}`;
}

/** What a trade-off asks of a reader: who accepted it, or who has to. */
function tradeOffWord(decision: Decision): string {
  const isFinal = decision.reasons.some(
    ({ canSignOff, lifted }) => canSignOff === false && lifted === undefined,
  );
  if (decision.conclusion === 'failure') return isFinal ? 'Trade-off, blocked' : 'Trade-off, needs a yes';
  const approval = approvalWords(decision);
  return approval === null ? 'Trade-off that the config accepts, signed by nobody' : `Trade-off, ${approval}`;
}

/** A price that was accepted must not hide that quality could not be told. */
function unsettledClause(decision: Decision): string {
  const open = [
    'suite-too-small',
    'primary-unresolved',
    'inconclusive',
    'lost-cases',
    'limit-untold',
    'runaways',
  ];
  const primary = decision.dimensions.find(({ spec }) => spec.primary);
  const isOpen = decision.reasons.some(
    ({ code, about }) => open.includes(code) && about === primary?.spec.name,
  );
  return isOpen && primary !== undefined ? `; ${dimensionNoun(primary.spec)} is not settled` : '';
}

/** What the change gained: proven, or only hoped for, or nothing. */
function gainClause(decision: Decision): string {
  const proven = decision.dimensions.filter(
    ({ spec, direction }) => spec.tier !== 'advisory' && direction === 'improved',
  );
  if (proven.length > 0) {
    return `${proven
      .slice(0, 2)
      .map((dimension) => `${subject(dimension)} ${movement(dimension)}`)
      .join(' and ')}, proven`;
  }
  const hoped = hopedGain(decision);
  return hoped === undefined ? 'no gain is shown' : `${hopedWords(hoped)} ${unprovenWord(hoped)}`;
}

function inconclusive(decision: Decision): Rich {
  const lead =
    decision.conclusion === 'success'
      ? `Not settled, ${approvalWords(decision) ?? 'merging is allowed'}`
      : `Inconclusive, stops ${changeOf[decision.policy.class]}`;
  const reason = decision.reasons.find(({ lifted }) => lifted === undefined) ?? decision.reasons[0];
  if (reason === undefined) return rich`${lead}: nothing could be told`;
  if (reason.code === 'not-compared') return rich`${notCompared(decision)}`;
  const about = find(reason, decision);
  const gain = about === undefined ? '' : siblingGain(about, decision);
  if (gain === '' || about === undefined || !('segment' in about) || reason.code !== 'required-unresolved')
    return rich`${lead}: ${clause(reason, decision)}`;
  const loss = `${bareNoun(about.spec)} ${lossNoun(about)}`;
  const open =
    about.oriented.lower === null
      ? `no ${loss} in ${segmentName(about, decision)} can be ruled out`
      : `a ${loss} of up to ${largestLoss(about)} in ${segmentName(about, decision)} cannot be ruled out`;
  return rich`${lead}: ${gain}; ${open}`;
}

/** What head measures, where there is nothing to hold it against. */
function notCompared(decision: Decision): string {
  const { dimensions, conclusion } = decision;
  const primary = dimensions.find(({ spec }) => spec.primary);
  const level = primary?.head.estimate ?? null;
  const measured =
    primary === undefined || level === null
      ? ''
      : `; ${dimensionNoun(primary.spec)} is ${formatLevel(level, primary.spec.unit)} on head`;
  const lead =
    conclusion === 'success'
      ? `Not compared, ${approvalWords(decision) ?? 'merging is allowed'}`
      : 'Not compared, stops this change';
  return `${lead}: there is no base to hold it against${measured}`;
}

const changeOf = {
  'prompt-edit': 'a prompt edit',
  'rag-refresh': 'a RAG refresh',
  'model-swap': 'a model swap',
  'fine-tune': 'a fine-tune',
  other: 'this change',
} as const;

/** The proven gain of another protected segment: what the open one is weighed against. */
function siblingGain(about: JudgedDimension | JudgedSegment, decision: Decision): string {
  if (!('segment' in about)) return '';
  const gained = decision.segments.find(
    (segment) => segment.protected && segment !== about && segment.direction === 'improved',
  );
  if (gained === undefined) return '';
  return gained.spec.better === 'higher'
    ? `${segmentName(gained, decision)} gains ${movement(gained).replace(/^rises /, '')}`
    : `${subject(gained)} ${movement(gained)}`;
}

function inside(decision: Decision): Rich {
  const primary = decision.dimensions.find(({ spec }) => spec.primary);
  if (primary === undefined) return rich`Inside: every bound holds`;
  const noun = dimensionNoun(primary.spec);
  // Something else got worse within its bound, and something better: every bound holds, and it is no free gain.
  const word = decision.paretoLabel === 'trade-off' ? 'Inside, a trade' : 'Inside';
  if (primary.direction === 'improved') {
    return rich`${word}: ${noun} ${movement(primary)}, proven; every bound holds`;
  }
  if (primary.oriented.upper !== null && primary.oriented.upper < 0) {
    const margin = primary.spec.margin;
    const accepted =
      margin === null ? '' : `, inside the ${formatAmount(margin, primary.spec.unit)} accepted`;
    return rich`${word}: ${noun} ${movement(primary)}${accepted}; at most ${largestLoss(primary)} is lost`;
  }
  if (isFixedSuite(decision.policy))
    return rich`${word}: no loss found. On these ${formatCountOf(primary.pairs, 'case')} a ${lossNoun(primary)} of more than ${largestLoss(primary)} is ruled out; unseen inputs are another question`;
  return rich`${word}: no loss found. A ${lossNoun(primary)} of more than ${largestLoss(primary)} is ruled out; a smaller one could hide in ${formatCount(primary.pairs)} cases`;
}

/** The first reason, cut to a line; the list below has all of them in full. */
function firstClause(decision: Decision): string {
  const [reason, ...more] = decision.reasons;
  if (reason === undefined) return 'no reason was given';
  // What a program printed last is in the list below.
  const [told = ''] = clause(reason, decision).split(/[.:] Its last lines: /);
  const short = firstWords(told.replace(/\.$/, ''), 160);
  return more.length > 0 ? `${short} (and ${formatCountOf(more.length, 'more reason')})` : short;
}

function joined(decision: Decision, codes: readonly Reason['code'][]): string {
  const named = decision.reasons.filter((reason) => codes.includes(reason.code));
  const isLifted = ({ lifted }: Reason): boolean => lifted !== undefined;
  // Where all of it is accepted the first words say so; else what still decides leads.
  const clauses = named.every(isLifted)
    ? named.map((reason) => clause(reason, decision))
    : [
        ...named.filter((reason) => !isLifted(reason)).map((reason) => clause(reason, decision)),
        ...named.filter(isLifted).map((reason) => `${clause(reason, decision)}, ${liftedWord(reason)}`),
      ];
  const [first = 'a bound was left', second] = clauses;
  const more = clauses.length - 2;
  if (second === undefined) return first;
  return more > 0 ? `${first}; ${second}; ${more} more` : `${first}; ${second}`;
}
