import type { CommentView, TableView } from '../report/comment-view.ts';
import { escapeHtml } from '../report/escape-html.ts';
import { htmlBlock, htmlInline, pagePolicy, pageStyle } from '../report/html-blocks.ts';
import { plainText } from '../report/rich-text.ts';
import type { VelocityDocument } from '../velocity/velocity-document.ts';
import { seriesMarks } from './chart.ts';
import { renderChart } from './render-chart.ts';
import { type ChartFigure, velocityCharts } from './velocity-charts.ts';

/**
 * The page of a sprint as one file with its charts: no script, no request to anywhere, light, dark and on paper. Every chart
 * has its numbers beside it as a table.
 *
 * @param view - the page as {@link buildVelocityPage} made it from the same figures
 */
export function renderVelocityPage(view: CommentView, document: VelocityDocument): string {
  const figures = velocityCharts(document).map((figure, index) => figureHtml(figure, `chart-${index + 1}`));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${pagePolicy}">
<title>${escapeHtml(plainText(view.headline))}</title>
<style>${style}</style>
</head>
<body>
<main>
<header><h1>${htmlInline(view.headline)}</h1></header>
${view.blocks.map(htmlBlock).join('\n')}
${figures.length === 0 ? '' : `<h2>Charts</h2>\n${figures.join('\n')}`}
${view.folds.map((fold) => `<details><summary>${htmlInline(fold.summary)}</summary>\n${fold.blocks.map(htmlBlock).join('\n')}\n</details>`).join('\n')}
<footer>${htmlInline(view.footer)}</footer>
</main>
</body>
</html>
`;
}

function figureHtml({ title, caption, of, chart }: ChartFigure, id: string): string {
  const legend =
    chart.series.length === 1
      ? ''
      : `<ul class="legend">${chart.series.map(({ name }, index) => `<li><span class="series-${index + 1}" aria-hidden="true">${chart.kind === 'lines' ? (seriesMarks[index] ?? '') : '■'}</span> ${escapeHtml(name)}</li>`).join('')}</ul>`;
  return `<figure aria-labelledby="${id}-title">
<h3 id="${id}-title">${escapeHtml(title)}</h3>
${renderChart(chart, id)}
${legend}<figcaption>${escapeHtml(caption)}</figcaption>
<details><summary>The numbers of this chart</summary>
${htmlBlock({ kind: 'table', ...numbersOf(of, chart) })}
</details>
</figure>`;
}

function numbersOf(of: string, { categories, series, format }: ChartFigure['chart']): TableView {
  return {
    header: [of, ...series.map(({ name }) => name)],
    align: ['left', ...series.map(() => 'right' as const)],
    rows: categories.map((category, index) => [
      [category],
      ...series.map(({ values }) => {
        const value = values[index] ?? null;
        return [value === null ? '–' : format(value)];
      }),
    ]),
  };
}

const style = `${pageStyle}:root { --series-1: #1f6fb2; --series-2: #b45f1e; --series-3: #4d7c2a; --series-4: #8250a8; }
@media (prefers-color-scheme: dark) { :root { --series-1: #58a6ff; --series-2: #e09a5c; --series-3: #7fb860; --series-4: #c297e8; } }
h2 { margin: 2rem 0 .5rem; font-size: 1.15rem; }
h3 { margin: 0 0 .5rem; font-size: 1rem; }
figure { break-inside: avoid; border-top: 1px solid var(--line); padding-top: 1rem; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; margin: .25rem 0; padding: 0; font-size: .875rem; }
.series-1 { color: var(--series-1); } .series-2 { color: var(--series-2); } .series-3 { color: var(--series-3); } .series-4 { color: var(--series-4); }
footer { margin-top: 2rem; }
@media print {
  :root { color-scheme: light; }
  main { max-width: none; padding: 0; }
  details { border: 0; padding: 0; } details::details-content { content-visibility: visible; height: auto; }
}
`;
