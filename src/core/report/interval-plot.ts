import type { JudgedDimension, JudgedSegment } from '../model/verdict.ts';
import { dimensionTitle, segmentTitle, statusWord } from './dimension-words.ts';
import { escapeHtml } from './escape-html.ts';
import { formatChange, formatInterval } from './format-quantity.ts';

const rowHeight = 34;
const plot = { left: 250, width: 420, right: 330 };

/**
 * A forest plot as inline SVG: one row a bound, gains to the right, each interval against its own margin. The
 * accepted zone is shaded; a row is scaled so that its margin stands at the same place in every row.
 *
 * @returns empty text when no row has both an interval and a margin
 */
export function intervalPlot(dimensions: readonly (JudgedDimension | JudgedSegment)[]): string {
  const rows = dimensions.filter(
    ({ oriented, spec }) =>
      spec.margin !== null && spec.margin.value > 0 && (oriented.lower !== null || oriented.upper !== null),
  );
  if (rows.length === 0) return '';
  const height = rows.length * rowHeight + 40;
  const total = plot.left + plot.width + plot.right;
  const zero = xAt(0);
  const margin = xAt(-1);
  const body = rows.map((row, index) => renderRow(row, 30 + index * rowHeight)).join('');
  return [
    `<svg viewBox="0 0 ${total} ${height}" role="img" aria-label="Intervals of the effects against their margins">`,
    `<rect class="accepted" x="${margin}" y="20" width="${plot.left + plot.width - margin}" height="${height - 30}"/>`,
    `<line class="margin" x1="${margin}" x2="${margin}" y1="20" y2="${height - 10}"/>`,
    `<line class="zero" x1="${zero}" x2="${zero}" y1="20" y2="${height - 10}"/>`,
    `<text class="axis" x="${margin}" y="13" text-anchor="middle">margin</text>`,
    `<text class="axis" x="${zero}" y="13" text-anchor="middle">no change</text>`,
    `<text class="axis" x="${plot.left + plot.width}" y="13" text-anchor="end">better →</text>`,
    body,
    '</svg>',
  ].join('');
}

function renderRow(row: JudgedDimension | JudgedSegment, y: number): string {
  const margin = row.spec.margin?.value ?? 1;
  const { lower, upper } = row.oriented;
  const from = xAt(clamp(lower === null ? -3 : lower / margin));
  const to = xAt(clamp(upper === null ? 3 : upper / margin));
  const centre = y + rowHeight / 2;
  const title = 'segment' in row ? segmentTitle(row) : dimensionTitle(row.spec);
  const { word } = statusWord(row);
  const interval = row.effect.interval === null ? '' : formatInterval(row.effect.interval, row.spec.unit);
  const caption = `${formatChange(row.effect, row.spec.unit)} (${interval})`;
  return [
    `<g class="row ${row.status}"><title>${escapeHtml(`${title}: ${caption}, ${word}`)}</title>`,
    `<text class="name" x="${plot.left - 12}" y="${centre + 4}" text-anchor="end">${escapeHtml(shorten(title, 34))}</text>`,
    `<line class="interval" x1="${from}" x2="${to}" y1="${centre}" y2="${centre}"/>`,
    `<circle class="estimate" cx="${xAt(clamp(pointOf(row) / margin))}" cy="${centre}" r="5"/>`,
    `<text class="value" x="${plot.left + plot.width + 12}" y="${centre + 4}">${escapeHtml(`${word} · ${caption}`)}</text></g>`,
  ].join('');
}

/** The estimate on the oriented scale of its interval. */
function pointOf({ effect, spec }: JudgedDimension): number {
  const raw = effect.interval?.scale === 'ratio' ? (effect.relative ?? 0) : (effect.absolute ?? 0);
  return spec.better === 'higher' ? raw : -raw;
}

/** Position of a gain in margins: −3 … +3 fill the plot. */
function xAt(gain: number): number {
  return Math.round(plot.left + ((gain + 3) / 6) * plot.width);
}

function clamp(gain: number): number {
  return Math.max(-3, Math.min(3, gain));
}

function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
