/**
 * Why an estimator gives no bounds. An answer, not an error: the arguments were valid, the data do not carry
 * the answer.
 *
 * - `too-few-units`: fewer than two independent units, so no variance
 * - `zero-variance`: all units have the same value, so a t-type interval would have no width
 * - `base-not-positive`: the mean of the base is zero or negative, so a ratio to it has no meaning
 * - `unbounded`: the mean of the base does not differ enough from zero (Fieller's g ≥ 1)
 */
export type NotEstimable = 'too-few-units' | 'zero-variance' | 'base-not-positive' | 'unbounded';
