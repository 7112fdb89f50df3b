import type { MergedHistory } from '../velocity/merged-document.ts';

const header = ['sprint', 'first_day', 'last_day', 'class', 'merged'];

/**
 * What was merged as CSV (RFC 4180): a line for each class of each sprint that was read whole. Numbers, days and names of
 * ours: nothing needs quotes.
 */
export function mergedCsv({ sprints }: MergedHistory): string {
  const lines = sprints.flatMap(({ number, firstDay, lastDay, merged }) =>
    Object.entries(merged).map(([name, count]) => [number, firstDay, lastDay, name, count].join(',')),
  );
  return `${[header.join(','), ...lines].join('\r\n')}\r\n`;
}
