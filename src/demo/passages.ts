import { encodeAmount, formatAmount } from './amounts.ts';
import type { Passage } from './index-file.ts';
import { type Fact, type Topic, topics } from './knowledge/fact.ts';
import { facts } from './knowledge/facts.ts';
import { overviews } from './knowledge/overviews.ts';
import { type Language, languages, type Tier } from './language.ts';

/** Id of the article that answers a fact. */
export function articleId(fact: Fact, language: Language): string {
  return `help/${fact.id}.${language}`;
}

/** Id of a topic's landing page. */
export function overviewId(topic: Topic, language: Language): string {
  return `help/${topic}.${language}`;
}

/** The help centre as it is today: an article by fact and language, a landing page by topic and language. */
export function helpCentrePassages(): Passage[] {
  const articles = languages.flatMap((language) =>
    facts.map((fact) => ({
      id: articleId(fact, language),
      topic: fact.topic,
      language,
      title: fact.text[language].title,
      ...fill(fact, language, fact.today),
    })),
  );
  const landingPages = languages.flatMap((language) =>
    topics.map((topic) => ({
      id: overviewId(topic, language),
      topic,
      language,
      title: topic,
      text: overviews[topic][language],
      facts: {},
    })),
  );
  return [...articles, ...landingPages];
}

/**
 * The price pages of 2023, which the website keeps under `/archive`. They were written as questions and answers, so
 * that their titles are what customers ask; the numbers are those of 2023.
 */
export function archivedPassages(): Passage[] {
  return languages.flatMap((language) =>
    facts.flatMap((fact) =>
      fact.in2023 === undefined
        ? []
        : {
            id: `archive/2023/${fact.id}.${language}`,
            topic: fact.topic,
            language,
            title: fact.text[language].questions[0],
            ...fill(fact, language, fact.in2023),
          },
    ),
  );
}

function fill(
  fact: Fact,
  language: Language,
  values: Readonly<Record<Tier, number>>,
): Pick<Passage, 'text' | 'facts'> {
  const free = { value: values.free, unit: fact.unit };
  const pro = { value: values.pro, unit: fact.unit };
  return {
    text: fact.text[language].article
      .replace('{free}', formatAmount(free, language))
      .replace('{pro}', formatAmount(pro, language)),
    facts: { [fact.id]: { free: encodeAmount(free), pro: encodeAmount(pro) } },
  };
}
