import type { VelocityDocument } from '../velocity/velocity-document.ts';
import type { Block } from './comment-view.ts';
import { formatCount } from './format-quantity.ts';
import type { Rich } from './rich-text.ts';
import { formatAge, pluralNames } from './velocity-words.ts';

/** What was tried of each class and what became of it, with the rhythm of those that are empty or overdue. */
export function classTable({ classes }: Pick<VelocityDocument, 'classes'>): Block {
  const rows = (classes.value ?? []).map((row): Rich[] => {
    const name = [pluralNames[row.class]];
    if (row.tried === 0 && row.closed === 0) return [name, ['0'], [], [], [], [rhythmText(row)]];
    const counts = [row.tried, row.closed, row.shipped, row.dropped].map((count) => [formatCount(count)]);
    const decided = row.decisionDays === null ? '–' : formatAge(row.decisionDays);
    const isOverdue = row.last !== null && row.last.daysAgo >= row.usualDays + 1;
    return [name, ...counts, [isOverdue ? `${decided}; ${rhythmText(row)}` : decided]];
  });
  return {
    kind: 'table',
    label: 'What was tried and what became of it, by class',
    header: ['', 'tried', 'closed', 'shipped', 'dropped', 'decided in (median)'],
    align: ['left', 'right', 'right', 'right', 'right', 'right'],
    rows,
  };
}

/** A class against its rhythm: `last: 97 days ago, usually every 91`. */
function rhythmText({ last, usualDays }: NonNullable<VelocityDocument['classes']['value']>[number]): string {
  return last === null
    ? `none on record, usually every ${formatCount(usualDays)} days`
    : `last: ${formatAge(Math.floor(last.daysAgo))} ago, usually every ${formatCount(usualDays)}`;
}
