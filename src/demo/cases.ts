import { encodeAmount } from './amounts.ts';
import { shuffled } from './draws.ts';
import type { EvalCase } from './eval-case.ts';
import type { Fact } from './knowledge/fact.ts';
import { facts } from './knowledge/facts.ts';
import { openers } from './knowledge/openers.ts';
import { type Language, tiers } from './language.ts';
import { articleId, overviewId } from './passages.ts';

/** Share of English questions; the other languages share the rest evenly. */
const englishShare = 0.62;

/** Cases that the templates can make without asking the same question twice in one plan. */
const mostCases = 1000;

/**
 * Makes the eval cases from templates: every fact of the help centre, asked in four languages, by customers of both
 * plans. A case id always means the same case, whatever the count.
 *
 * @param count - number of cases, integer from 1 to 1,000
 * @returns cases in a mixed order
 * @throws RangeError when count is outside its range
 */
export function generateCases(count: number): EvalCase[] {
  if (!Number.isInteger(count) || count < 1 || count > mostCases) {
    throw new RangeError(`count must be an integer from 1 to ${mostCases}, received ${count}`);
  }
  const english = Math.round(count * englishShare);
  const others = ['de', 'es', 'ja'] as const;
  const plan = Array.from(
    { length: count },
    (_, index): Language => (index < english ? 'en' : (others[(index - english) % others.length] ?? 'de')),
  );
  const made = new Map<Language, number>();
  const cases = plan.flatMap((language) => {
    const turn = made.get(language) ?? 0;
    made.set(language, turn + 1);
    const fact = facts[turn % facts.length];
    return fact === undefined ? [] : caseOf(fact, language, Math.floor(turn / facts.length));
  });
  return shuffled(cases, 'order');
}

function caseOf(fact: Fact, language: Language, number: number): EvalCase {
  const variants = shuffled(
    openers[language].flatMap((opener) =>
      fact.text[language].questions.flatMap((question) => tiers.map((tier) => ({ opener, question, tier }))),
    ),
    `${fact.id} ${language}`,
  );
  const variant = variants[number];
  if (variant === undefined) throw new RangeError(`no variant ${number} of ${fact.id} in ${language}`);
  const { opener, question, tier } = variant;
  return {
    id: `${fact.id}-${language}-${number + 1}`,
    question: `${opener} ${question}`.trim(),
    language,
    market: language === 'en' ? 'english' : 'multilingual',
    tier,
    topic: fact.topic,
    asks: fact.id,
    expected: encodeAmount({ value: fact.today[tier], unit: fact.unit }),
    relevant: { [articleId(fact, language)]: 3, [overviewId(fact.topic, language)]: 1 },
  };
}
