/** What a word in the name of a score tells. */
export interface DetectedName {
  /**
   * - `hallucination`: the score counts what is made up; lower is better
   * - `hallucination-inverted`: the score says how well the answer is backed; hallucination is 1 − x
   * - `lower-better`: any other score that should fall; it is never taken for the primary dimension
   * - `primary`: preferred, in this order, as the primary dimension where there is no pass rate
   * - `code`: measured by code rather than by a judge
   * - `negation`: turns a lower-better word round, as in `no-toxicity`
   */
  readonly meaning:
    | 'hallucination'
    | 'hallucination-inverted'
    | 'lower-better'
    | 'primary'
    | 'code'
    | 'negation';
  /** Whole words; a trailing `*` stands for any ending. */
  readonly words: readonly string[];
}

/**
 * The one table of what is read from the names of scores. Names are split into words at case changes and at
 * everything that is no letter or digit: `contextFaithfulness` and `context_faithfulness` have the word
 * `faithfulness`.
 */
export const detectedNames: readonly DetectedName[] = [
  {
    meaning: 'hallucination',
    words: ['hallucinat*', 'confabulat*', 'fabricat*', 'ungrounded*', 'unfaithful*', 'unsupported'],
  },
  {
    meaning: 'hallucination-inverted',
    words: ['faithful*', 'grounded*', 'groundedness', 'factuality'],
  },
  {
    meaning: 'lower-better',
    words: [
      'toxic*',
      'bias',
      'biased',
      'stereotyp*',
      'harm',
      'harmful*',
      'unsafe',
      'violation*',
      'risk',
      'leak*',
      'error*',
      'fail*',
      'incorrect*',
      'inaccura*',
      'irrelevan*',
      'wrong',
      'refus*',
      'loss',
      'perplexity',
      'distance',
      'levenshtein',
      'wer',
      'cer',
      'latency',
      'duration',
      'time',
      'ttft',
      'ms',
      'seconds',
      'cost*',
      'price',
      'usd',
      'token',
      'tokens',
    ],
  },
  { meaning: 'primary', words: ['score', 'accura*', 'correct*', 'relevan*'] },
  {
    meaning: 'code',
    words: [
      'exact',
      'equals',
      'contains*',
      'regex',
      'starts',
      'json',
      'xml',
      'schema',
      'bleu',
      'rouge*',
      'meteor',
      'f1',
      'em',
      'jaccard',
      'levenshtein',
      'distance',
      'wer',
      'cer',
      'perplexity',
      'length',
      'compil*',
      'latency',
      'duration',
      'ttft',
      'cost*',
      'price',
      'usd',
      'token',
      'tokens',
    ],
  },
  { meaning: 'negation', words: ['no', 'non', 'not', 'without', 'free', 'avoid*', 'resist*'] },
];
