import type { Block } from '../report/comment-view.ts';
import { escapeHtml } from '../report/escape-html.ts';
import { htmlBlock } from '../report/html-blocks.ts';
import { seriesMarks } from './chart.ts';
import type { Figure, Panel } from './figure.ts';
import { renderChart } from './render-chart.ts';

/** A figure with its pictures, legend, caption, and its numbers as a table. */
export function figureHtml({ title, caption, of, panels, notes }: Figure, id: string): string {
  const pictures = panels.map((panel, index) => panelHtml(panel, `${id}-${index + 1}`));
  const numbers: Block = { kind: 'table', ...numbersOf(of, panels, notes), label: `Numbers: ${title}` };
  return `<figure aria-labelledby="${id}-title"${panels.length > 1 ? ' class="wide"' : ''}>
<h3 id="${id}-title">${escapeHtml(title)}</h3>
<div class="panels">${pictures.join('\n')}</div>
${legendOf(panels)}<figcaption>${escapeHtml(caption)}</figcaption>
<details><summary>The numbers of ${panels.length === 1 ? 'this chart' : 'these charts'}</summary>
${htmlBlock(numbers)}
</details>
</figure>`;
}

function panelHtml({ title, chart }: Panel, id: string): string {
  const heading = title === undefined ? '' : `<h4>${escapeHtml(title)}</h4>\n`;
  return `<div class="panel">${heading}${renderChart(chart, id)}</div>`;
}

/** Of the panel with most series: the others have the first of them. */
function legendOf(panels: readonly Panel[]): string {
  const [most] = panels.toSorted((one, other) => other.chart.series.length - one.chart.series.length);
  const { series = [], kind } = most?.chart ?? {};
  if (series.length < 2) return '';
  const items = series.map(
    ({ name }, index) =>
      `<li><span class="series-${index + 1}" aria-hidden="true">${kind === 'lines' ? (seriesMarks[index] ?? '') : '■'}</span> ${escapeHtml(name)}</li>`,
  );
  return `<ul class="legend">${items.join('')}</ul>`;
}

function numbersOf(of: string, panels: readonly Panel[], notes: readonly string[] | undefined) {
  const columns = panels.flatMap(({ title, chart }) =>
    chart.series.map(({ name, values }) => ({
      name: panels.length === 1 || chart.series.length === 1 ? name : `${title ?? ''}, ${name}`,
      values,
      format: chart.format,
    })),
  );
  const categories = panels[0]?.chart.categories ?? [];
  return {
    header: [of, ...columns.map(({ name }) => name), ...(notes === undefined ? [] : ['what happened'])],
    align: ['left', ...columns.map(() => 'right'), ...(notes === undefined ? [] : ['left'])] as (
      | 'left'
      | 'right'
    )[],
    rows: categories.map((category, index) => [
      [category],
      ...columns.map(({ values, format }) => {
        const value = values[index] ?? null;
        return [value === null ? '–' : format(value)];
      }),
      ...(notes === undefined ? [] : [[notes[index] ?? '']]),
    ]),
  };
}
