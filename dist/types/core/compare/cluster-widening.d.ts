/**
 * How much wider the interval of a mean of bounded values has to be than its G clusters say: 1 + 1.5/√G times. 1.24 for
 * 40 conversations, 1.11 for 200; 1 where every case is a unit of its own. It does not hang on the sizes of clusters:
 * cases asked twice inside their cluster are no news.
 *
 * A loss that hits conversations sits in a few of them. A sample that holds too few of those shows too small a loss and
 * too small a spread, and Hall's correction cannot put right what it does not see. Simulated (3,000–4,000 suites a cell,
 * conversations of one to nine cases that correlate by 0.2, a hard loss of the margin, 5 % meant), the end towards the
 * loss errs in 7.6–8.9 % of 40 conversations and 7–8 % of 20, a plain t in 9–12 %; so widened in 5–6 % and 3–5 %.
 * It is paid for in suites that only just resolve their margin: 40 unchanged ones of three epochs are inside in 75
 * instead of 85 %, of five epochs with the margin of a model swap in 59 instead of 71 %; others lose 0–7 points.
 *
 * Everything else that was tried lies on the same line, so much error for so much width: pseudo-values of the size of a
 * conversation of which one case in five or two was hit; the worst conversation counted one and a half times; a score
 * test with the spread that the margin implies (empirical likelihood). Fewer degrees of freedom, by the sizes of clusters
 * or by the kurtosis, do too little.
 *
 * @param cases - cases in all, integer ≥ 1
 * @param units - clusters, integer in [1, cases]
 */
export declare function clusterWidening(cases: number, units: number): number;
/**
 * Values with their distances from the mean multiplied: every interval around their mean becomes as much wider.
 *
 * @param values - at least one
 */
export declare function widened(values: Float64Array, factor: number): Float64Array;
