import type { Passage, RagIndex } from './index-file.ts';
import { stopWords } from './stop-words.ts';
import { SuiteInputError } from './suite-input-error.ts';

/** How an embedding of the index sees words; all of them rank by BM25. */
interface Embedding {
  /** Letters of a word that are kept; Infinity = the word as written. Short stems bring inflected forms together. */
  readonly stemLength: number;
  /** Weight of words outside the sentence that asks, 0–1; what customers tell before they ask leads astray. */
  readonly contextWeight: number;
  /** BM25's b, 0–1: how strongly long passages are held back. */
  readonly lengthPenalty: number;
}

const embeddings: Readonly<Record<string, Embedding>> = {
  'lexical-1': { stemLength: Number.POSITIVE_INFINITY, contextWeight: 1, lengthPenalty: 0.75 },
  'lexical-2': { stemLength: 6, contextWeight: 0.1, lengthPenalty: 0.4 },
};

/** Saturation of repeated words, the usual value (Robertson & Zaragoza 2009, section 3.5). */
const saturation = 1.2;

/** Passages that the model gets to see. */
const passagesShown = 5;

/** Finds the passages for a question, best first; ties go to the passage that stands first in the index. */
export type Retriever = (question: string) => Passage[];

/**
 * Builds the retriever of an index: Okapi BM25 over the index's own passages.
 *
 * @param index - passages and settings
 * @param file - name of the index file, for messages
 * @throws SuiteInputError when the embedding is unknown
 * @see Robertson & Zaragoza (2009), The Probabilistic Relevance Framework, equation 3.15
 */
export function createRetriever(index: RagIndex, file: string): Retriever {
  const embedding = Object.hasOwn(embeddings, index.embedding) ? embeddings[index.embedding] : undefined;
  if (embedding === undefined) {
    const known = Object.keys(embeddings).join(', ');
    throw new SuiteInputError(`${file}: unknown embedding "${index.embedding}" (known: ${known})`);
  }
  const documents = index.passages.map((passage) => {
    const text = index.chunking.titles ? `${passage.title} ${passage.text}` : passage.text;
    return countWords(splitWords(text, embedding.stemLength));
  });
  const lengths = documents.map((words) => [...words.values()].reduce((sum, count) => sum + count, 0));
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const postings = new Map<string, [position: number, count: number][]>();
  for (const [position, words] of documents.entries()) {
    for (const [word, count] of words) {
      const list = postings.get(word) ?? [];
      list.push([position, count]);
      postings.set(word, list);
    }
  }
  return (question) => {
    const scores = new Map<number, number>();
    for (const [word, importance] of weighWords(question, embedding)) {
      const list = postings.get(word) ?? [];
      const rarity = Math.log(1 + (documents.length - list.length + 0.5) / (list.length + 0.5));
      for (const [position, count] of list) {
        const relativeLength = (lengths[position] ?? 0) / meanLength;
        const held = saturation * (1 - embedding.lengthPenalty + embedding.lengthPenalty * relativeLength);
        const gain = (importance * rarity * count * (saturation + 1)) / (count + held);
        scores.set(position, (scores.get(position) ?? 0) + gain);
      }
    }
    return [...scores]
      .sort(([leftAt, left], [rightAt, right]) => right - left || leftAt - rightAt)
      .slice(0, passagesShown)
      .flatMap(([position]) => index.passages[position] ?? []);
  };
}

/** Weight of each word of a question: 1 in its last sentence, the one that asks. */
function weighWords(question: string, embedding: Embedding): Map<string, number> {
  const sentences = question.split(/(?<=[.!?。])\s*/u).filter((sentence) => sentence !== '');
  const weights = new Map<string, number>();
  for (const [index, sentence] of sentences.entries()) {
    const weight = index === sentences.length - 1 ? 1 : embedding.contextWeight;
    for (const word of splitWords(sentence, embedding.stemLength)) {
      weights.set(word, Math.max(weight, weights.get(word) ?? 0));
    }
  }
  return weights;
}

/**
 * Splits a text into words; Japanese, which writes no gaps, into pairs of characters.
 *
 * @param text - in any of the languages
 * @param stemLength - letters of a word that are kept
 */
function splitWords(text: string, stemLength: number): string[] {
  const words: string[] = [];
  for (const [run] of text
    .toLowerCase()
    .matchAll(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|[\p{Script=Latin}\p{N}]+/gu)) {
    if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u.test(run)) {
      for (let at = 0; at + 1 < run.length; at += 1) {
        const pair = run.slice(at, at + 2);
        if (!/^\p{Script=Hiragana}+$/u.test(pair)) words.push(pair);
      }
    } else if (!stopWords.has(run)) {
      words.push(run.slice(0, stemLength));
    }
  }
  return words;
}

function countWords(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
