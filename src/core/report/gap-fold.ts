import type { GapLevel, SegmentGap } from '../model/segment-gap.ts';
import type { Decision } from '../model/verdict.ts';
import type { Fold, TableView } from './comment-view.ts';
import { bareNoun } from './dimension-words.ts';
import { formatCountOf, formatDifference, formatInterval, formatLoss } from './format-quantity.ts';
import { code, type Rich, rich } from './rich-text.ts';

/** How far the values of each segment field lie apart, and whether the change moved them. */
export function gapFold({ comparison, dimensions }: Decision): Fold[] {
  const gaps = comparison?.gaps ?? [];
  const spec = dimensions.find(({ spec: { name } }) => name === gaps[0]?.dimension)?.spec;
  if (gaps.length === 0 || spec === undefined) return [];
  const row = (gap: SegmentGap): readonly Rich[] => [
    rich`${code(gap.field)}${leftOutText(gap)}`,
    rich`${levelText(gap.base, spec.unit)}`,
    rich`${levelText(gap.head, spec.unit)}`,
    rich`${gap.head.best} – ${gap.head.worst}`,
    rich`${formatLoss(gap.head.byChance, 'absolute', spec.unit)}`,
    rich`${formatDifference(gap.change.estimate, spec.unit)} (${formatInterval(gap.change.interval, spec.unit)})`,
  ];
  const table: TableView = {
    header: ['', 'gap on base', 'gap on head', 'best – worst on head', 'by chance alone', 'change'],
    align: ['left', 'right', 'right', 'left', 'right', 'right'],
    rows: gaps.map(row),
  };
  return [
    {
      summary: rich`Gap between the best and the worst segment`,
      blocks: [
        { kind: 'table', ...table },
        {
          kind: 'paragraph',
          text: rich`Highest minus lowest ${bareNoun(spec)} among the values of a field. The two were picked for being the extremes, so the gap seen is too large on the whole: “by chance alone” is what as many cases show when all values are equal, and the intervals (90 %) hold for every pair of values at once. Reported, not judged.`,
        },
      ],
    },
  ];
}

function leftOutText({ leftOut }: SegmentGap): string {
  return leftOut === 0 ? '' : ` (${formatCountOf(leftOut, 'value')} with under 20 cases left out)`;
}

function levelText({ estimate, interval }: GapLevel, unit: Parameters<typeof formatLoss>[2]): string {
  const text = (size: number): string => formatLoss(size, 'absolute', unit);
  // The unit once, behind the second end.
  return `${text(estimate)} (${text(interval.lo ?? 0).replace(/ pp$/, '')} to ${text(interval.hi ?? 0)})`;
}
