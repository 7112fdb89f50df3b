import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, MarkAreaComponent, MarkLineComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { escapeHtml } from '../report/escape-html.ts';
import { visible } from '../report/visible-text.ts';
import { type Chart, type ChartSeries, markSigns, mostSeries } from './chart.ts';

use([BarChart, LineChart, GridComponent, MarkAreaComponent, MarkLineComponent, SVGRenderer]);

/**
 * On a page that is 380 px wide a chart has 348 of them, and three charts of lines stand side by side from 980 px on, each
 * with 300: the texts of all come out at 11 px or more.
 */
const widths = { columns: 400, bars: 400, lines: 320 } as const;
const heights = { columns: 200, lines: 140 } as const;
const fontSize = 13;

/** A bar with its name above it. */
const rowHeight = 44;
const barWidth = 14;

/** How series are told apart without colour: marks of lines, and the order of stacks, which the legend follows. */
const symbols = ['circle', 'rect', 'triangle', 'diamond'] as const;

/**
 * Draws a chart as SVG for a page: no script, no request, colours by the page's variables `--ink`, `--faint`, `--line`,
 * `--zone` and `--series-1` to `--series-4`, so that it follows light, dark and print.
 *
 * @param id - tells the charts of one page apart: letters, digits and `-`
 * @returns the same bytes for the same chart
 * @throws RangeError when there are more series than can be told apart, a series of another length than the categories, or
 *   an id of other characters
 */
export function renderChart(chart: Chart, id: string): string {
  const { categories, series, kind } = chart;
  if (series.length === 0 || series.length > mostSeries)
    throw new RangeError(`a chart has one to ${mostSeries} series, not ${series.length}`);
  for (const { name, values } of series)
    if (values.length !== categories.length)
      throw new RangeError(`series ${name} has ${values.length} values for ${categories.length} categories`);
  if (!/^[a-z][a-z0-9-]*$/.test(id)) throw new RangeError(`${id} is no id of a chart`);
  const width = widths[kind];
  const height = kind === 'bars' ? 40 + rowHeight * categories.length : heights[kind];
  const drawing = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    drawing.setOption(optionOf(chart));
    return forPage(drawing.renderToSVGString(), { label: chart.label, id, size: `${width} ${height}` });
  } finally {
    drawing.dispose();
  }
}

function optionOf(chart: Chart): EChartsCoreOption {
  const { kind, categories, format } = chart;
  const isLying = kind === 'bars';
  const text = { color: 'var(--faint)', fontSize };
  const names = {
    type: 'category',
    data: categories.map(visible),
    inverse: isLying,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: 'var(--faint)' } },
    axisLabel: isLying ? nameAbove : { ...text, hideOverlap: true },
  };
  const values = {
    type: 'value',
    scale: !(chart.isFromZero ?? kind !== 'lines'),
    splitNumber: kind === 'lines' ? 3 : 4,
    splitLine: { lineStyle: { color: 'var(--line)' } },
    axisLabel: { ...text, formatter: format, hideOverlap: true },
  };
  return {
    animation: false,
    silent: true,
    textStyle: { fontFamily: 'inherit' },
    grid: {
      left: 4,
      right: 14,
      top: (chart.marks ?? []).length > 0 ? 24 : 12,
      bottom: 4,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: isLying ? values : names,
    yAxis: isLying ? names : values,
    series: chart.series.flatMap((series, index) => seriesOf(series, index, chart)),
  };
}

/** Names of bars stand above them, over the whole width: beside them a narrow page has no room. */
const nameAbove = {
  color: 'var(--ink)',
  fontSize,
  inside: true,
  verticalAlign: 'bottom',
  padding: [0, 0, barWidth / 2 + 3, -4],
  width: widths.bars - 30,
  overflow: 'truncate',
} as const;

/** A line that begins anew is drawn as several. */
function seriesOf(series: ChartSeries, index: number, chart: Chart): readonly object[] {
  const color = `var(--series-${index + 1})`;
  const common = { name: series.name, emphasis: { disabled: true }, itemStyle: { color } };
  const behind = index > 0 ? {} : { ...bandOf(chart), ...marksOf(chart) };
  if (chart.kind !== 'lines') {
    const size = chart.kind === 'bars' ? { barWidth } : { barMaxWidth: 30 };
    return [{ ...common, ...behind, data: series.values, type: 'bar', stack: 'all', ...size }];
  }
  return piecesOf(series).map((data, piece) => ({
    ...common,
    ...(piece === 0 ? behind : {}),
    data,
    type: 'line',
    connectNulls: false,
    lineStyle: { color, width: 2, type: series.isReference === true ? 'dashed' : 'solid' },
    symbol: symbols[index],
    symbolSize: series.isReference === true ? 4 : 7,
    showAllSymbol: true,
  }));
}

function piecesOf({ values, breaks = [] }: ChartSeries): readonly (readonly (number | null)[])[] {
  const starts = [0, ...breaks];
  return starts.map((start, piece) => {
    const end = starts[piece + 1] ?? values.length;
    return values.map((value, index) => (index >= start && index < end ? value : null));
  });
}

function bandOf({ band }: Chart): object {
  if (band === undefined) return {};
  const data = [[{ yAxis: band.low }, { yAxis: band.high }]];
  return { markArea: { silent: true, itemStyle: { color: 'var(--zone)' }, data } };
}

function marksOf({ marks = [] }: Chart): object {
  if (marks.length === 0) return {};
  const data = marks.map(({ at, kind }) => ({
    xAxis: at,
    lineStyle: { color: 'var(--ink)', width: 1, type: kind === 'change' ? 'dashed' : 'dotted' },
    label: { formatter: markSigns[kind], position: 'end', color: 'var(--ink)', fontSize },
  }));
  return { markLine: { silent: true, symbol: 'none', animation: false, data } };
}

/** Only what is drawn: no styles and marks of its own, ids that no other chart of the page has, and words for who cannot see it. */
function forPage(svg: string, { label, id, size }: { label: string; id: string; size: string }): string {
  return svg
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(
      / class="zr\d+-cls-\d+"| ecmeta_\w+="[^"]*"| pointer-events="visible"| xml:space="preserve"/g,
      '',
    )
    .replace(/zr\d+-/g, `${id}-`)
    .replace(/^<svg [^>]*>/, `<svg viewBox="0 0 ${size}" role="img" aria-label="${escapeHtml(label)}">`)
    .replace(/\n+/g, '\n');
}
