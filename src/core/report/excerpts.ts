import type { CaseTable } from '../model/case-table.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Flip } from '../model/flip.ts';
import type { Fold } from './comment-view.ts';
import { formatCountOf } from './format-quantity.ts';
import { code, rich } from './rich-text.ts';
import { shorten } from './visible-text.ts';

/** What head answered to a case that broke. */
export interface Excerpt {
  /** Label of the case, or its id. */
  readonly name: string;
  /** The beginning of the answer. */
  readonly text: string;
}

/**
 * The answers of head to cases that broke: those that always passed and now never do lead. Of several runs the first that
 * failed is quoted; a case without an answer is passed over.
 *
 * @param most - at most so many cases, of each so many code points
 */
export function caseExcerpts(
  { cleanBreaks, flips }: Pick<Comparison, 'cleanBreaks' | 'flips'>,
  head: CaseTable,
  most: { readonly cases: number; readonly characters: number },
): readonly Excerpt[] {
  const answers = failedAnswers(head);
  const broken = new Map<string, Flip>();
  for (const flip of [...(cleanBreaks?.cases ?? []), ...flips.broken]) {
    if (!broken.has(flip.caseId)) broken.set(flip.caseId, flip);
  }
  return [...broken.values()]
    .flatMap(({ caseId, label }): Excerpt[] => {
      const answer = answers.get(caseId);
      return answer === undefined
        ? []
        : [{ name: label ?? caseId, text: shorten(answer.trim(), most.characters) }];
    })
    .slice(0, most.cases);
}

/** By case id, the answer of its first run that failed. */
function failedAnswers({ length, caseIds, caseOf, passed, output }: CaseTable): ReadonlyMap<string, string> {
  const answers = new Map<string, string>();
  for (let row = 0; row < length; row += 1) {
    const caseId = caseIds[caseOf[row] ?? -1];
    const answer = output[row];
    if (caseId === undefined || answer === undefined || answer.trim() === '' || passed[row] !== 0) continue;
    if (!answers.has(caseId)) answers.set(caseId, answer);
  }
  return answers;
}

/** The answers, folded away and fenced. */
export function excerptFold(excerpts: readonly Excerpt[]): Fold[] {
  if (excerpts.length === 0) return [];
  return [
    {
      summary: rich`What head answered to ${formatCountOf(excerpts.length, 'case')} that broke`,
      blocks: excerpts.flatMap(({ name, text }) => [
        { kind: 'paragraph', text: rich`${code(name)}` } as const,
        { kind: 'code', text } as const,
      ]),
    },
  ];
}
