import type { DetectedName } from './detected-names.ts';
import { detectedNames } from './detected-names.ts';

/** What the name of a score tells about it. */
export interface ScoreName {
  /** Hallucination, directly or as 1 − x; null = something else. */
  readonly hallucination: 'direct' | 'inverted' | null;
  /** Which way the score as it stands, not inverted, is better. */
  readonly better: 'higher' | 'lower';
  /** Place in the preference for the primary dimension, 0 first; null = not preferred. */
  readonly primaryRank: number | null;
  readonly isCode: boolean;
}

/**
 * Reads what a score is from its name by the table `detectedNames`.
 *
 * @param name - as the results file has it; a name that tells nothing is a judged score, higher is better
 */
export function classifyScoreName(name: string): ScoreName {
  const words = wordsOf(name);
  const isNegated = findWord(words, 'negation') >= 0;
  const isDirect = findWord(words, 'hallucination') >= 0;
  const isInverted = !isDirect && findWord(words, 'hallucination-inverted') >= 0;
  const isLower = isDirect || (!isInverted && findWord(words, 'lower-better') >= 0);
  const isCode = findWord(words, 'code') >= 0;
  if (isDirect || isInverted) {
    // "non-hallucinated" is as good as "faithful", "not grounded" as bad as "hallucinated".
    const isHallucination = isDirect !== isNegated;
    return {
      hallucination: isHallucination ? 'direct' : 'inverted',
      better: isHallucination ? 'lower' : 'higher',
      primaryRank: null,
      isCode,
    };
  }
  const better = isLower && !isNegated ? 'lower' : 'higher';
  return { hallucination: null, better, primaryRank: better === 'lower' ? null : primaryRank(words), isCode };
}

function wordsOf(name: string): readonly string[] {
  return name
    .slice(0, 200)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

/** Index of the first pattern of the meaning that one of the words fits, −1 for none. */
function findWord(words: readonly string[], meaning: DetectedName['meaning']): number {
  const patterns = detectedNames.find((entry) => entry.meaning === meaning)?.words ?? [];
  return patterns.findIndex((pattern) => words.some((word) => fits(word, pattern)));
}

function fits(word: string, pattern: string): boolean {
  return pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern;
}

function primaryRank(words: readonly string[]): number | null {
  // "score" says something only when it is the whole name: `tone-score` is about tone.
  const telling = words.length === 1 ? words : words.filter((word) => word !== 'score');
  const rank = findWord(telling, 'primary');
  return rank < 0 ? null : rank;
}
