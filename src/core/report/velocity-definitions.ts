import type { VelocityDocument } from '../velocity/velocity-document.ts';
import type { Block, Fold } from './comment-view.ts';
import { formatCount } from './format-quantity.ts';
import { type Rich, rich, strong } from './rich-text.ts';
import { formatMoment, listed } from './velocity-words.ts';

const groups = [
  [
    'What was tried',
    [
      ['experiments', 'Experiments'],
      ['classes', 'Classes'],
      ['byRepository', 'Each repository'],
    ],
  ],
  [
    'What became of it',
    [
      ['conversion', 'Conversion'],
      ['decisionTime', 'Time to a decision'],
      ['reverted', 'Reverted'],
      ['signOffs', 'Sign-offs'],
    ],
  ],
  [
    'What it took',
    [
      ['iterations', 'Versions per feature'],
      ['branchesPerFeature', 'Branches per feature'],
      ['effort', 'Effort'],
      ['cost', 'Cost'],
      ['requestCost', 'Cost of a request'],
    ],
  ],
  [
    'Quality and data',
    [
      ['quality', 'Quality on main'],
      ['trends', 'Levels of main'],
      ['causes', 'Causes'],
      ['drift', 'Mix of answers and inputs'],
      ['freshness', 'Data freshness'],
    ],
  ],
  [
    'The gate',
    [
      ['gate', 'The gate itself'],
      ['inconclusive', 'Inconclusive'],
      ['notJudged', 'Not judged'],
    ],
  ],
] as const;

type Key = (typeof groups)[number][1][number][0];

/** How every figure was counted, by subject; the window that most of them share is said once. */
export function definitionsFold(document: VelocityDocument): Fold {
  const usual = usualWindow(document);
  const { timeZone } = document.sprint;
  const days = timeZone === 'UTC' ? '' : ` (days of ${timeZone})`;
  return {
    summary: ['Definitions, windows and exclusions'],
    blocks: [
      {
        kind: 'paragraph',
        text: rich`${strong('Window')} where no other one is named: ${usual} UTC${days}. n is what a figure was counted from.`,
      },
      ...groups.flatMap(([title, figures]): readonly Block[] => {
        const items = figures.map(([key, name]) => definitionOf(document, key, name, usual));
        return [
          { kind: 'paragraph', text: [strong(title)] },
          { kind: 'list', items },
        ];
      }),
    ],
  };
}

function definitionOf(document: VelocityDocument, key: Key, name: string, usual: string): Rich {
  const { n, definition, exclusions, missing } = document[key];
  if (missing !== undefined) return rich`${strong(name)}: no value, ${missing}.`;
  const own = windowText(document, key);
  const out = exclusions.map(({ reason, count }) => `${formatCount(count)} × ${reason}`);
  return rich`${strong(name)} (n = ${formatCount(n)}${own === usual ? '' : `, ${own}`}): ${definition}.${out.length === 0 ? '' : ` Left out: ${listed(out)}.`}`;
}

function windowText(document: VelocityDocument, key: Key): string {
  const { from, to } = document[key].window;
  return `${formatMoment(from)} to ${formatMoment(to)}`;
}

/** The window of most figures; of the sprint, where several are as frequent. */
function usualWindow(document: VelocityDocument): string {
  const counts = new Map<string, number>();
  for (const [, figures] of groups)
    for (const [key] of figures) {
      const text = windowText(document, key);
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? '';
}
