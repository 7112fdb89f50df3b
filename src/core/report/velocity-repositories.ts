import type { VelocityDocument } from '../velocity/velocity-document.ts';
import type { Fold } from './comment-view.ts';
import { formatCount, formatCountOf, formatP } from './format-quantity.ts';
import { code, type Rich, rich } from './rich-text.ts';
import { formatShareInterval } from './velocity-words.ts';

type OfRepository = NonNullable<VelocityDocument['byRepository']['value']>[number];

/** Repositories that a page lists; the others are in the JSON. */
const mostRepositories = 30;

/** A line for each repository against its own past, by name; none where there is one. */
export function repositoriesFold({ byRepository }: VelocityDocument): readonly Fold[] {
  const all = byRepository.value ?? [];
  if (all.length === 0) return [];
  const more = all.length - mostRepositories;
  return [
    {
      summary: rich`Each repository against its own past: ${formatCount(all.length)}`,
      blocks: [
        { kind: 'list', items: all.slice(0, mostRepositories).map(lineOf) },
        ...(more > 0
          ? [{ kind: 'paragraph' as const, text: [`${formatCount(more)} more in the JSON.`] }]
          : []),
      ],
    },
  ];
}

function lineOf({ repository, total, earlier, trend, shipped, closed, interval }: OfRepository): Rich {
  const past = earlier.slice(-3).map((one) => formatCount(one.total));
  const before =
    past.length === 0
      ? 'no whole sprint before'
      : `${past.length === 1 ? 'last sprint' : `last ${past.length} sprints`} ${past.join(', ')}`;
  const word =
    trend.p !== null && (trend.word === 'rising' || trend.word === 'falling')
      ? `; ${trend.word} over ${trend.sprints} sprints (${formatP(trend.p)})`
      : '';
  const ended =
    closed === 0
      ? 'nothing was merged or dropped'
      : `${formatCount(shipped)} of ${formatCount(closed)} closed shipped${interval === null ? '' : ` (${formatShareInterval(interval)})`}`;
  return rich`${code(repository)}: ${formatCountOf(total, 'experiment')} (${before}${word}); ${ended}.`;
}
