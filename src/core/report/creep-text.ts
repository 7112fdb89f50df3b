import type { JudgedCreep } from '../model/verdict.ts';
import { dimensionNoun } from './dimension-words.ts';
import { formatAmount, formatChange, formatCount, formatCountOf, formatInterval } from './format-quantity.ts';
import { type Rich, rich, strong } from './rich-text.ts';

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** What base has lost since the oldest accepted one: a paragraph where it is proven or near its margin. */
export function creepParagraph(creep: JudgedCreep | undefined): Rich[] {
  if (creep?.isShown !== true) return [];
  return [rich`${strong(sinceText(creep))}${changesText(creep)}: ${creepSentence(creep)}`];
}

/** The same in the list of how it was decided, also where there is nothing to show. */
export function creepItem(creep: JudgedCreep | undefined): Rich[] {
  return creep === undefined ? [] : [rich`${sinceText(creep)}${changesText(creep)}: ${creepSentence(creep)}`];
}

function sinceText({ since }: JudgedCreep): string {
  const [, month, day] = /^\d{4}-(\d{2})-(\d{2})/.exec(since ?? '') ?? [];
  const name = months[Number(month) - 1];
  return name === undefined ? 'Since the oldest accepted base' : `Since ${Number(day)} ${name}`;
}

function changesText({ changes }: JudgedCreep): string {
  return changes === null ? '' : ` (${formatCountOf(changes, 'merged change')})`;
}

function creepSentence({ evidence, obstacle, judgement, commonCases }: JudgedCreep): string {
  if (evidence === null || judgement === null) return `not comparable with base, ${obstacle ?? 'no value'}.`;
  const { spec, effect } = evidence;
  const interval = effect.interval === null ? 'no interval' : formatInterval(effect.interval, spec.unit);
  const found = `${dimensionNoun(spec)} of base ${formatChange(effect, spec.unit)} (${interval}) over ${formatCount(commonCases)} common cases`;
  if (spec.margin === null) return `${found}.`;
  const accepted = `${spec.better === 'higher' ? '−' : '+'}${formatAmount(spec.margin, spec.unit)}`;
  switch (judgement.status) {
    case 'inside':
      return `${found}, inside ${accepted}.`;
    case 'outside':
      return `${found}: the changes together lost more than the ${accepted} that one of them may.`;
    case 'regressed':
      return `${found}: a loss is proven; whether it is beyond the ${accepted} of one change is not.`;
    default:
      return `${found}; a loss beyond ${accepted} is not ruled out.`;
  }
}
