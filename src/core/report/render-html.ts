import type { Decision } from '../model/verdict.ts';
import type { CommentView } from './comment-view.ts';
import { escapeHtml } from './escape-html.ts';
import { htmlBlock, htmlInline, pagePolicy, pageStyle } from './html-blocks.ts';
import { intervalPlot } from './interval-plot.ts';
import { plainText } from './rich-text.ts';

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
<meta http-equiv="Content-Security-Policy" content="${pagePolicy}">
<title>${escapeHtml(plainText(view.headline))}</title>
<style>${style}</style>
</head>
<body>
<main>
<header class="${decision.verdict}"><p class="verdict">${escapeHtml(decision.verdict)} · check: ${decision.conclusion}</p><h1>${htmlInline(view.headline)}</h1></header>
${view.blocks.map(htmlBlock).join('\n')}
${chart === '' ? '' : `<figure>${chart}<figcaption>Each interval against its own margin; the shaded side is accepted.</figcaption></figure>`}
${view.folds.map((fold) => `<details><summary>${htmlInline(fold.summary)}</summary>\n${fold.blocks.map(htmlBlock).join('\n')}\n</details>`).join('\n')}
<footer>${htmlInline(view.footer)}</footer>
</main>
</body>
</html>
`;
}

const style = `${pageStyle}header { border-left: 6px solid var(--mid); padding-left: 1rem; }
header.inside { border-color: var(--good); }
header.outside, header.not-evaluated { border-color: var(--bad); }
.verdict { margin: 0; color: var(--faint); font-size: .875rem; }
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
