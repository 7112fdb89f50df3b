import type { Block, CommentView } from '../report/comment-view.ts';
import { escapeHtml } from '../report/escape-html.ts';
import { htmlBlock, htmlInline, pagePolicy, pageStyle } from '../report/html-blocks.ts';
import { plainText } from '../report/rich-text.ts';
import type { Figure } from './figure.ts';
import { figureHtml } from './figure-html.ts';

/**
 * A page as one file with its charts: no script, no request to anywhere, light, dark and on paper, down to 320 px. Every
 * figure has its numbers beside it as a table.
 */
export function chartPage(view: CommentView, figures: readonly Figure[]): string {
  const pictures = figures.map((figure, index) => figureHtml(figure, `chart-${index + 1}`));
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
${pictures.length === 0 ? '' : `<h2>Charts</h2>\n<div class="figures">\n${pictures.join('\n')}\n</div>`}
${pictures.length === 0 ? '' : '<h2>Details</h2>\n'}${view.folds.map(({ summary, blocks }) => `<details><summary>${htmlInline(summary)}</summary>\n${blocks.map((block) => htmlBlock(named(block, plainText(summary)))).join('\n')}\n</details>`).join('\n')}
<footer>${htmlInline(view.footer)}</footer>
</main>
</body>
</html>
`;
}

/** A table that can be scrolled has a name, or nobody who tabs into it knows where they are. */
function named(block: Block, label: string): Block {
  return block.kind === 'table' && block.label === undefined ? { ...block, label } : block;
}

const style = `${pageStyle}:root { --series-1: #1f6fb2; --series-2: #b45f1e; --series-3: #4d7c2a; --series-4: #8250a8; }
@media (prefers-color-scheme: dark) { :root { --series-1: #58a6ff; --series-2: #e09a5c; --series-3: #7fb860; --series-4: #c297e8; } }
p { max-width: 75ch; }
h2 { margin: 2rem 0 .5rem; font-size: 1.15rem; }
h3 { margin: 0 0 .5rem; font-size: 1rem; overflow-wrap: anywhere; }
h4 { margin: 0 0 .15rem; font-size: .9rem; font-weight: 600; overflow-wrap: anywhere; }
.figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr)); gap: 0 1.5rem; }
figure { border-top: 1px solid var(--line); padding-top: .75rem; margin: .5rem 0; min-width: 0; }
figure > details { border: 0; padding: 0; margin: .25rem 0 1rem; } figure > details > summary { font-weight: 400; font-size: .875rem; }
figure.wide { grid-column: 1 / -1; }
.panels { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr)); gap: .75rem 1.5rem; }
figure:not(.wide) .panels { grid-template-columns: 1fr; }
.panel { break-inside: avoid; min-width: 0; }
svg { display: block; max-width: 30rem; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; margin: .25rem 0; padding: 0; font-size: .875rem; }
.series-1 { color: var(--series-1); } .series-2 { color: var(--series-2); } .series-3 { color: var(--series-3); } .series-4 { color: var(--series-4); }
.scroll { background: linear-gradient(to right, var(--page) 1rem, transparent 2.5rem) left / 2.5rem 100% no-repeat local, linear-gradient(to left, var(--page) 1rem, transparent 2.5rem) right / 2.5rem 100% no-repeat local, linear-gradient(to right, var(--line), transparent) left / .75rem 100% no-repeat scroll, linear-gradient(to left, var(--line), transparent) right / .75rem 100% no-repeat scroll; }
.scroll:focus-visible, summary:focus-visible { outline: 2px solid var(--series-1); outline-offset: 2px; }
details ul { padding-left: 1.1rem; } details li { margin: .2rem 0; }
footer { margin-top: 2rem; }
@media (max-width: 30rem) {
  main { padding: 1rem 1rem 3rem; }
  h1 { font-size: 1.2rem; }
  table { font-size: .8125rem; } th { font-size: .75rem; }
  th, td { padding: .35rem .2rem; }
  .number { white-space: normal; }
  details { padding: .5rem .6rem; }
}
@media print {
  :root { color-scheme: light; --ink: #1f2328; --faint: #59636e; --line: #d1d9e0; --page: #fff; --zone: #eaf5ec; --series-1: #1f6fb2; --series-2: #b45f1e; --series-3: #4d7c2a; --series-4: #8250a8; }
  main { max-width: none; padding: 0; }
  figure:not(.wide), tr { break-inside: avoid; } h2, h3 { break-after: avoid; }
  .scroll { overflow: visible; background: none; } .number { white-space: normal; }
  details { border: 0; padding: 0; } details::details-content { content-visibility: visible; height: auto; }
}
`;
