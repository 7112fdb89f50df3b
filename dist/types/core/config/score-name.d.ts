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
export declare function classifyScoreName(name: string): ScoreName;
