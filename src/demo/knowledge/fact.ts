import type { Unit } from '../amounts.ts';
import type { Language, Tier } from '../language.ts';

/** What one language says about a fact. */
export interface FactText {
  /** Heading of the help-centre article. */
  readonly title: string;
  /** The article; `{free}` and `{pro}` stand for the amounts. */
  readonly article: string;
  /** Two ways in which customers ask for it. */
  readonly questions: readonly [string, string];
}

/** One thing the help centre knows. */
export interface Fact {
  readonly id: string;
  readonly topic: Topic;
  readonly unit: Unit;
  /** Amount by plan, as it is today. */
  readonly today: Readonly<Record<Tier, number>>;
  /** Amount by plan that an archived page of 2023 still states; absent = there is no such page. */
  readonly in2023?: Readonly<Record<Tier, number>>;
  readonly text: Readonly<Record<Language, FactText>>;
}

/** Topics of the help centre. */
export const topics = ['billing', 'exports', 'accounts', 'integrations', 'limits'] as const;

/** Topic of a fact, a passage or a question. */
export type Topic = (typeof topics)[number];
