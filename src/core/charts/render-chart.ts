import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, MarkAreaComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { escapeHtml } from '../report/escape-html.ts';
import { visible } from '../report/visible-text.ts';
import { type Chart, type ChartSeries, mostSeries } from './chart.ts';

use([BarChart, LineChart, GridComponent, MarkAreaComponent, SVGRenderer]);

const width = 720;
const rowHeight = 30;

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
  const height = kind === 'bars' ? 50 + rowHeight * categories.length : 240;
  const drawing = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    drawing.setOption(optionOf(chart));
    return forPage(drawing.renderToSVGString(), { label: chart.label, id, height });
  } finally {
    drawing.dispose();
  }
}

function optionOf(chart: Chart): EChartsCoreOption {
  const { kind, categories, format } = chart;
  const text = { color: 'var(--faint)', fontSize: 12 };
  const names = {
    type: 'category',
    data: categories.map(visible),
    inverse: kind === 'bars',
    axisTick: { show: false },
    axisLine: { lineStyle: { color: 'var(--faint)' } },
    axisLabel: {
      ...text,
      ...(kind === 'bars' ? { width: 180, overflow: 'truncate' } : { hideOverlap: true }),
    },
  };
  const values = {
    type: 'value',
    scale: !(chart.isFromZero ?? kind !== 'lines'),
    splitLine: { lineStyle: { color: 'var(--line)' } },
    axisLabel: { ...text, formatter: format, hideOverlap: true },
  };
  return {
    animation: false,
    silent: true,
    textStyle: { fontFamily: 'inherit' },
    grid: {
      // Widths of texts are guessed where no font is at hand: a name may be wider than its room.
      left: kind === 'bars' ? 36 : 12,
      right: 24,
      top: 12,
      bottom: 8,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: kind === 'bars' ? values : names,
    yAxis: kind === 'bars' ? names : values,
    series: chart.series.map((series, index) => seriesOf(series, index, chart)),
  };
}

function seriesOf({ name, values }: ChartSeries, index: number, { kind, band }: Chart): object {
  const color = `var(--series-${index + 1})`;
  const common = {
    name,
    data: values,
    emphasis: { disabled: true },
    itemStyle: { color },
    ...(band === undefined || index > 0
      ? {}
      : {
          markArea: {
            silent: true,
            itemStyle: { color: 'var(--zone)' },
            data: [[{ yAxis: band.low }, { yAxis: band.high }]],
          },
        }),
  };
  if (kind !== 'lines') return { ...common, type: 'bar', stack: 'all', barMaxWidth: 44 };
  return {
    ...common,
    type: 'line',
    connectNulls: false,
    lineStyle: { color, width: 2 },
    symbol: symbols[index],
    symbolSize: 7,
    showAllSymbol: true,
  };
}

/** Only what is drawn: no styles and marks of its own, ids that no other chart of the page has, and words for who cannot see it. */
function forPage(svg: string, { label, id, height }: { label: string; id: string; height: number }): string {
  return svg
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(
      / class="zr\d+-cls-\d+"| ecmeta_\w+="[^"]*"| pointer-events="visible"| xml:space="preserve"/g,
      '',
    )
    .replace(/zr\d+-/g, `${id}-`)
    .replace(
      /^<svg [^>]*>/,
      `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(label)}">`,
    )
    .replace(/\n+/g, '\n');
}
