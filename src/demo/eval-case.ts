import { isRecord, parseJson } from './index-file.ts';
import { isLanguage, isTier, type Language, type Tier } from './language.ts';
import { SuiteInputError } from './suite-input-error.ts';

/** One line of `evals/cases.jsonl`. */
export interface EvalCase {
  readonly id: string;
  readonly question: string;
  readonly language: Language;
  /** English or not: the coarse language group that the product gates. */
  readonly market: 'english' | 'multilingual';
  readonly tier: Tier;
  readonly topic: string;
  /** Id of the fact that is asked for. */
  readonly asks: string;
  /** The right amount in language-free form, such as `14 days`. */
  readonly expected: string;
  /** Grade by passage id: 3 answers the question, 1 is about the same matter. */
  readonly relevant: Readonly<Record<string, number>>;
}

/**
 * Reads the cases, a JSON object a line.
 *
 * @param text - content of the file
 * @param file - its name, for messages
 * @throws SuiteInputError naming file and line; also when there is no case at all, or an id stands twice
 */
export function parseCases(text: string, file: string): EvalCase[] {
  const cases: EvalCase[] = [];
  const ids = new Set<string>();
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const place = `${file}:${index + 1}`;
    const value = parseJson(line, place);
    if (!isEvalCase(value)) throw new SuiteInputError(`${place}: not a case`);
    if (ids.has(value.id)) throw new SuiteInputError(`${place}: case "${value.id}" stands twice`);
    ids.add(value.id);
    cases.push(value);
  }
  if (cases.length === 0) throw new SuiteInputError(`${file}: no cases`);
  return cases;
}

function isEvalCase(value: unknown): value is EvalCase {
  return (
    isRecord(value) &&
    ['id', 'question', 'topic', 'asks', 'expected'].every((field) => typeof value[field] === 'string') &&
    (value.market === 'english' || value.market === 'multilingual') &&
    isLanguage(value.language) &&
    isTier(value.tier) &&
    isRecord(value.relevant) &&
    Object.values(value.relevant).every((grade) => typeof grade === 'number')
  );
}
