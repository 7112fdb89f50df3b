import type { JudgedDimension, JudgedSegment } from '../model/verdict.ts';
import type { TableView } from './comment-view.ts';
import { acceptedText, dimensionTitle, levelsText, segmentTitle, statusWord } from './dimension-words.ts';
import {
  formatChange,
  formatCount,
  formatDifference,
  formatInterval,
  needsExtraDigit,
} from './format-quantity.ts';
import { type Rich, rich, strong } from './rich-text.ts';

const header = ['', 'base → head', 'change', '90 % interval', 'accepted', ''] as const;
const align = ['left', 'right', 'right', 'right', 'left', 'left'] as const;

/** The table of dimensions and protected segments: levels, effect, interval, bound, status word. */
export function dimensionTable(rows: readonly (JudgedDimension | JudgedSegment)[]): TableView {
  // Beside its segments the whole is one row of several, and says so.
  const inSegments = new Set(rows.flatMap((row) => ('segment' in row ? [row.spec.name] : [])));
  return { header, align, rows: rows.map((row) => dimensionRow(row, inSegments.has(row.spec.name))) };
}

function dimensionRow(dimension: JudgedDimension | JudgedSegment, hasSegments: boolean): readonly Rich[] {
  const { word, isStressed } = statusWord(dimension);
  const isSegment = 'segment' in dimension;
  const count = formatCount(dimension.pairs);
  const whole = dimensionTitle(dimension.spec);
  const title = isSegment
    ? `${segmentTitle(dimension)} (${count})`
    : hasSegments
      ? `${whole}, all (${count})`
      : whole;
  const interval = dimension.effect.interval;
  return [
    isStressed ? rich`${strong(title)}` : rich`${title}`,
    rich`${levelsText(dimension)}`,
    rich`${changeText(dimension)}`,
    rich`${interval === null ? '–' : formatInterval(interval, dimension.spec.unit)}`,
    rich`${acceptedText(dimension)}`,
    isStressed ? rich`${strong(word)}` : rich`${word}`,
  ];
}

function changeText(dimension: JudgedDimension): string {
  const { effect, spec, base, head } = dimension;
  const extra = needsExtraDigit(base.estimate ?? 0, head.estimate ?? 0, spec.unit);
  const change = formatChange(effect, spec.unit, extra);
  const isWorthBoth =
    effect.interval?.scale === 'ratio' && spec.unit === 'ms' && dimension.status !== 'inside';
  if (!isWorthBoth || effect.absolute === null) return change;
  return `${change} (${formatDifference(effect.absolute, spec.unit)})`;
}
