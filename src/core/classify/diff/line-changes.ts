import { alignTexts } from './align.ts';
import type { ChangedValue } from './changed-value.ts';
import { foldSpace } from './changed-value.ts';
import type { NumberedLine } from './source.ts';

/** Lines of prose that differ. Blank lines, white space and other line breaks in the same words do not count. */
export function lineChanges(base: readonly NumberedLine[], head: readonly NumberedLine[]): ChangedValue[] {
  const old = worded(base);
  const now = worded(head);
  const gaps = alignTexts(
    old.map(({ text }) => text),
    now.map(({ text }) => text),
  );
  return gaps.flatMap((gap) => {
    const removed = old.slice(...gap.base);
    const added = now.slice(...gap.head);
    if (joined(removed) === joined(added)) return [];
    return Array.from({ length: Math.max(removed.length, added.length) }, (_, at) => ({
      key: null,
      line: (added[at] ?? removed[at])?.number ?? null,
      before: removed[at]?.text ?? null,
      after: added[at]?.text ?? null,
      siblings: [],
    }));
  });
}

function worded(lines: readonly NumberedLine[]): NumberedLine[] {
  return lines
    .map(({ text, number }) => ({ text: foldSpace(text), number }))
    .filter(({ text }) => text !== '');
}

function joined(lines: readonly NumberedLine[]): string {
  return lines.map(({ text }) => text).join(' ');
}
