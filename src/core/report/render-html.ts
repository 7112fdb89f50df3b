import type { Decision } from '../model/verdict.ts';
import type { Block, CommentView } from './comment-view.ts';
import { escapeHtml } from './escape-html.ts';
import { intervalPlot } from './interval-plot.ts';
import { isPlainAddress, type Piece, plainText, type Rich } from './rich-text.ts';

/**
 * The report as one self-contained page: no script, no request to anywhere, light and dark. The content policy
 * forbids scripts, so that nothing a result file says can run even if an escape were missed.
 */
export function renderHtml(view: CommentView, decision: Decision): string {
  const gated = [...decision.dimensions, ...decision.segments.filter((segment) => segment.protected)];
  const chart = intervalPlot(gated);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(plainText(view.headline))}</title>
<style>${style}</style>
</head>
<body>
<main>
<header class="${decision.verdict}"><p class="verdict">${escapeHtml(decision.verdict)} · check: ${decision.conclusion}</p><h1>${inline(view.headline)}</h1></header>
${view.blocks.map(renderBlock).join('\n')}
${chart === '' ? '' : `<figure>${chart}<figcaption>Each interval against its own margin; the shaded side is accepted.</figcaption></figure>`}
${view.folds.map((fold) => `<details><summary>${inline(fold.summary)}</summary>\n${fold.blocks.map(renderBlock).join('\n')}\n</details>`).join('\n')}
<footer>${inline(view.footer)}</footer>
</main>
</body>
</html>
`;
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${inline(block.text)}</p>`;
    case 'heading':
      return `<h2>${inline(block.text)}</h2>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${inline(item)}</li>`).join('')}</ul>`;
    case 'code':
      return `<pre><code>${block.text
        .split(/\r\n|\n|\r/)
        .map(escapeHtml)
        .join('\n')}</code></pre>`;
    case 'table': {
      const cell = (tag: string, content: string, column: number): string =>
        `<${tag}${block.align[column] === 'right' ? ' class="number"' : ''}>${content}</${tag}>`;
      const head = block.header.map((title, column) => cell('th', escapeHtml(title), column)).join('');
      const rows = block.rows.map(
        (row) =>
          `<tr>${block.header.map((_, column) => cell('td', inline(row[column] ?? []), column)).join('')}</tr>`,
      );
      return `<div class="scroll"><table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
    }
  }
}

function inline(text: Rich): string {
  return text.map(inlinePiece).join('');
}

function inlinePiece(piece: Piece): string {
  if (typeof piece === 'string') return escapeHtml(piece);
  if ('code' in piece) return `<code>${escapeHtml(piece.code)}</code>`;
  if ('link' in piece) {
    const text = escapeHtml(piece.link);
    return isPlainAddress(piece.href) ? `<a href="${escapeHtml(piece.href)}">${text}</a>` : text;
  }
  return `<strong>${inline(piece.strong)}</strong>`;
}

const style = `
:root { color-scheme: light dark; --ink: #1f2328; --faint: #59636e; --line: #d1d9e0; --page: #fff; --zone: #eaf5ec; --good: #1a7f37; --bad: #b42318; --mid: #9a6700; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --faint: #9198a1; --line: #3d444d; --page: #0d1117; --zone: #12261a; --good: #3fb950; --bad: #ff7b72; --mid: #d29922; } }
body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; }
main { max-width: 980px; margin: 0 auto; padding: 2rem 1rem 4rem; }
header { border-left: 6px solid var(--mid); padding-left: 1rem; }
header.inside { border-color: var(--good); }
header.outside, header.not-evaluated { border-color: var(--bad); }
.verdict { margin: 0; color: var(--faint); font-size: .875rem; }
h1 { margin: .25rem 0 1rem; font-size: 1.4rem; line-height: 1.3; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .925rem; }
th, td { border-bottom: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
code { font: .875em ui-monospace, SFMono-Regular, Menlo, monospace; overflow-wrap: anywhere; unicode-bidi: isolate; }
pre { overflow-x: auto; border-left: 3px solid var(--line); padding-left: .75rem; }
pre code { overflow-wrap: normal; }
td code { overflow-wrap: break-word; }
details { border: 1px solid var(--line); border-radius: 6px; padding: .5rem .9rem; margin: .75rem 0; }
summary { cursor: pointer; font-weight: 600; }
figure { margin: 1.5rem 0; }
figcaption, footer { color: var(--faint); font-size: .875rem; }
svg { width: 100%; height: auto; font: 13px system-ui, sans-serif; fill: var(--ink); }
svg .accepted { fill: var(--zone); }
svg .margin { stroke: var(--bad); stroke-dasharray: 4 3; }
svg .zero { stroke: var(--faint); }
svg .axis { fill: var(--faint); font-size: 11px; }
svg .interval { stroke: var(--mid); stroke-width: 3; }
svg .estimate { fill: var(--mid); }
svg .inside .interval { stroke: var(--good); } svg .inside .estimate { fill: var(--good); }
svg .outside .interval, svg .regressed .interval { stroke: var(--bad); } svg .outside .estimate, svg .regressed .estimate { fill: var(--bad); }
footer { margin-top: 2rem; }
`;
