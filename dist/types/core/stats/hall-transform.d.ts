/**
 * Hall's cubic transformation of a studentized mean, which takes the skewness out of its distribution.
 *
 * @param t - (mean − threshold) ÷ standard error
 * @param k - skewness of the mean: of one value ÷ √n for a simple sample
 * @see Hall (1992), JRSS B 54(1), 221–228: t + kt²/3 + k²t³/27 + k/6
 */
export declare function hallTransform(t: number, k: number): number;
/** Inverse of {@link hallTransform}: (3/k)(∛(1 + k(t − k/6)) − 1), written so that it also holds at k = 0, where it is t. */
export declare function hallInverse(t: number, k: number): number;
