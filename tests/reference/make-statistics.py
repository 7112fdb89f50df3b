"""Writes statistics.json beside this file: known answers for src/core/stats, computed with NumPy and SciPy.

    python3 tests/reference/make-statistics.py

Where the TypeScript uses a closed form, this file uses the definition: score and transformed-t intervals by root
finding, Tango's nuisance parameter by maximum likelihood, the clustered error by the OLS sandwich, the clean-break
tail by enumeration. The form of the file is described at `checkReference` in src/core/stats/selfcheck.ts.
"""

import itertools
import json
import math
import pathlib

import numpy as np
import scipy
from scipy import stats
from scipy.optimize import brentq

cases = []


def add(name, function, inputs, expected, tolerance, source):
    cases.append(
        dict(name=name, function=function, inputs=inputs, expected=expected, tolerance=tolerance, source=source)
    )


def root(f, low, high):
    return brentq(f, low, high, xtol=1e-15, rtol=1e-14, maxiter=1000)


# Distributions, with both tails.
special = []
for z in (-37.0, -12.5, -5.66, -3.0, -0.6, 0.0, 0.68, 2.5, 5.0):
    special.append(("normal_cdf", [z], stats.norm.cdf(z)))
for p in (1e-100, 1e-20, 1e-6, 0.07, 0.08, 0.5, 0.77, 0.999):
    special.append(("normal_quantile", [p], stats.norm.ppf(p)))
for t, df in ((-40, 3), (-9, 59), (-1.7, 1), (-0.01, 400), (0.0, 5), (2.2, 8.5), (-6, 5000)):
    special.append(("t_cdf", [t, df], stats.t.cdf(t, df)))
for p, df in ((1e-8, 5), (0.01, 1), (0.3, 2.5), (0.5, 9), (0.95, 499), (0.999, 4999)):
    special.append(("t_quantile", [p, df], stats.t.ppf(p, df)))
for x, a, b in ((0.001, 3, 200), (0.02, 0.5, 0.5), (0.5, 300, 280), (0.97, 40, 2.5), (0.2, 700, 1100)):
    special.append(("beta_cdf", [x, a, b], stats.beta.cdf(x, a, b)))
for p, a, b in ((1e-6, 2, 50), (0.05, 17.5, 3.25), (0.5, 0.2, 0.3), (0.95, 1, 59), (0.975, 400, 600)):
    special.append(("beta_quantile", [p, a, b], stats.beta.ppf(p, a, b)))
for k, n, p in ((0, 20, 0.05), (3, 400, 0.1), (17, 20, 0.9), (250, 600, 0.5), (20, 20, 0.3)):
    special.append(("binomial_cdf", [k, n, p], stats.binom.cdf(k, n, p)))
for x, df in ((0.01, 1), (3.84, 1), (40, 12), (900, 1000)):
    special.append(("chi2_cdf", [x, df], stats.chi2.cdf(x, df)))
for p, df in ((0.001, 1), (0.5, 3), (0.95, 19), (0.99, 1000)):
    special.append(("chi2_quantile", [p, df], stats.chi2.ppf(p, df)))
for x in (0.01, 0.5, 3.0, 15.5, 171.0, 12345.6):
    special.append(("log_gamma", [x], scipy.special.gammaln(x)))
add(
    "special_functions",
    "special-functions",
    [dict(fn=fn, args=args) for fn, args, _ in special],
    [float(value) for _, _, value in special],
    dict(rel=1e-11, abs=1e-300),
    "scipy.stats, scipy.special.gammaln",
)


# Paired pass and fail.
def tango_z(n, b, c, delta):
    ties = n - b - c
    low, high = max(0.0, -delta), (1 - delta) / 2

    def slope(q):
        return (b / q if b else 0.0) + (c / (q + delta) if c else 0.0) - 2 * ties / (1 - 2 * q - delta)

    edge = 1e-15
    if slope(low + edge) <= 0:
        q = low
    elif ties == 0:
        q = high
    else:
        q = root(slope, low + edge, high - edge)
    return (c - b - n * delta) / math.sqrt(n * (2 * q + delta * (1 - delta)))


def tango(n, b, c, z):
    estimate = (c - b) / n
    f = lambda delta: tango_z(n, b, c, delta)
    return [
        root(lambda d: f(d) - z, -1 + 1e-9, estimate - 1e-12),
        root(lambda d: f(d) + z, estimate + 1e-12, 1 - 1e-9),
    ]


for n, b, c in ((40, 5, 1), (250, 11, 19), (60, 0, 4), (35, 12, 20), (500, 3, 2)):
    add(
        f"tango_{n}_{b}_{c}",
        "tango-interval",
        dict(n=n, base_pass_head_fail=b, base_fail_head_pass=c, levels=[0.8, 0.9, 0.95, 0.99]),
        dict(
            delta_head_minus_base=(c - b) / n,
            **{f"ci{round(l * 100)}": tango(n, b, c, stats.norm.ppf((1 + l) / 2)) for l in (0.8, 0.9, 0.95, 0.99)},
        ),
        dict(abs=1e-9),
        "nuisance by maximum likelihood (brentq on the score), bounds by brentq",
    )
    add(
        f"tango_score_{n}_{b}_{c}",
        "tango-score",
        dict(n=n, base_pass_head_fail=b, base_fail_head_pass=c, margin=0.08),
        dict(z_at_minus_margin=tango_z(n, b, c, -0.08), z_at_zero=(c - b) / math.sqrt(b + c)),
        dict(abs=1e-9),
        "as above; McNemar's z at 0",
    )

for b, c in ((4, 1), (0, 7), (25, 31), (120, 80)):
    m = b + c
    exact = stats.binomtest(b, m, 0.5).pvalue
    add(
        f"mcnemar_{b}_{c}",
        "mcnemar",
        dict(base_pass_head_fail=b, base_fail_head_pass=c),
        dict(
            p_exact_two_sided=exact,
            p_mid_two_sided=exact - stats.binom.pmf(min(b, c), m, 0.5),
            p_exact_one_sided_head_worse=stats.binomtest(b, m, 0.5, alternative="greater").pvalue,
            p_mid_one_sided_head_worse=stats.binom.sf(b, m, 0.5) + stats.binom.pmf(b, m, 0.5) / 2,
            p_chi2_continuity=stats.chi2.sf((abs(b - c) - 1) ** 2 / m, 1),
        ),
        dict(rel=1e-10),
        "scipy.stats.binomtest, binom, chi2",
    )

sizes = [3, 1, 6, 4, 4, 2, 7, 5]
broken = [1, 0, 3, 0, 1, 2, 0, 1]
fixed = [0, 1, 0, 0, 1, 0, 3, 0]
N, G = sum(sizes), len(sizes)
delta = (sum(fixed) - sum(broken)) / N
rows, groups = [], []
for g, (s, b, c) in enumerate(zip(sizes, broken, fixed)):
    rows += [-1] * b + [1] * c + [0] * (s - b - c)
    groups += [g] * s


def sandwich(values, labels):
    """OLS on a constant with clustered errors: (X'X)^-1 (sum_g X_g'e_g e_g'X_g) (X'X)^-1."""
    values, labels = np.asarray(values, float), np.asarray(labels)
    x = np.ones((len(values), 1))
    bread = np.linalg.inv(x.T @ x)
    e = values - values.mean()
    meat = sum(np.outer(x[labels == l].T @ e[labels == l], x[labels == l].T @ e[labels == l]) for l in sorted(set(labels.tolist())))
    return float((bread @ meat @ bread)[0, 0])


cr1 = sandwich(rows, groups) * G / (G - 1)
iid = float(np.var(rows)) / N
deff = max(1.0, cr1 / iid)
tcrit = stats.t.ppf(0.975, G - 1)
add(
    "tango_clusters",
    "tango-effective-sample",
    dict(
        per_cluster_base_pass_head_fail=broken,
        per_cluster_base_fail_head_pass=fixed,
        per_cluster_size=sizes,
        alpha_per_side=0.025,
    ),
    dict(
        delta=delta,
        se_CR1=math.sqrt(cr1),
        var_iid=iid,
        design_effect=deff,
        n_effective=N / deff,
        t_crit=tcrit,
        ci=tango(N / deff, sum(broken) / deff, sum(fixed) / deff, tcrit),
    ),
    dict(abs=1e-9),
    "sandwich on the case differences, then Tango as above",
)

rates = [(0, 10), (4, 31), (31, 31), (250, 300), (1, 400)]
for function, method in (("wilson", "wilson"), ("clopper-pearson", "exact")):
    intervals = [
        stats.binomtest(x, n).proportion_ci(level, method=method) for x, n in rates for level in (0.9, 0.99)
    ]
    add(
        function.replace("-", "_"),
        function,
        [dict(x=x, n=n, level=level) for x, n in rates for level in (0.9, 0.99)],
        [[float(i.low), float(i.high)] for i in intervals],
        dict(abs=1e-10),
        f"scipy.stats.binomtest().proportion_ci(method='{method}')",
    )
uppers = [(0, 300, 0.05), (2, 90, 0.01), (7, 50, 0.1), (2.5, 41.75, 0.05)]
add(
    "clopper_pearson_upper",
    "clopper-pearson-upper",
    [dict(x=x, n=n, alpha=a) for x, n, a in uppers],
    [float(stats.beta.isf(a, x + 1, n - x)) for x, n, a in uppers],
    dict(abs=1e-11),
    "scipy.stats.beta.isf; the last with fractional counts",
)
for n, b, c, margin, alpha, power in ((60, 4, 2, 0.08, 0.05, 0.8), (300, 2, 30, 0.02, 0.025, 0.9), (80, 9, 1, 0.05, 0.05, 0.9)):
    s2 = (b + c + 1) / (n + 2)
    z2 = (stats.norm.isf(alpha) + stats.norm.ppf(power)) ** 2
    distance = margin + (c - b) / n
    unchanged = math.ceil(z2 * s2 / margin**2)
    add(
        f"cases_needed_{n}_{b}_{c}",
        "cases-needed",
        dict(n=n, base_pass_head_fail=b, base_fail_head_pass=c, margin=margin, alpha_one_sided=alpha, power=power),
        dict(
            sigma2=s2,
            n_total_if_unchanged=unchanged,
            n_more_if_unchanged=max(0, unchanged - n),
            n_total_if_observed_delta_true=math.ceil(z2 * s2 / distance**2) if distance > 0 else None,
        ),
        dict(abs=1e-12),
        "formula with scipy quantiles",
    )


# Means.
def hall_value(values, threshold):
    n, mean, sd = len(values), np.mean(values), np.std(values, ddof=1)
    skew = np.mean((np.asarray(values) - mean) ** 3) / sd**3
    k = skew / math.sqrt(n)
    t = (mean - threshold) * math.sqrt(n) / sd
    return t + k * t**2 / 3 + k**2 * t**3 / 27 + k / 6, skew, k, mean, sd


def hall(values, alpha):
    _, skew, k, mean, sd = hall_value(values, 0)
    critical = stats.t.ppf(1 - alpha, len(values) - 1)
    half = critical * sd / math.sqrt(len(values))
    far = 60 * half
    f = lambda m: hall_value(values, m)[0]
    return dict(
        mean=float(mean),
        sd=float(sd),
        skew=float(skew),
        k=float(k),
        t_crit=float(critical),
        lower=root(lambda m: f(m) - critical, mean - far, mean + far),
        upper=root(lambda m: f(m) + critical, mean - far, mean + far),
        plain_t_lower=float(mean - half),
        plain_t_upper=float(mean + half),
    )


def plus_two(values, alpha, r):
    more = list(values) + [r, -r]
    low, high = stats.t.interval(1 - 2 * alpha, len(more) - 1, loc=np.mean(more), scale=stats.sem(more))
    return dict(lower=float(low), upper=float(high))


rng = np.random.default_rng(20260101)
grades = [float(v) for v in np.round(rng.choice([0, 0, 0, 0.25, -0.5, -1, 0.125], 45), 3)]
dense = [float(v) for v in np.round(rng.normal(-0.01, 0.2, 24), 4)]
few = [0.0] * 37 + [0.4, -0.9, -0.2]
for name, values, alpha in (("grades", grades, 0.05), ("dense", dense, 0.025), ("few", few, 0.1)):
    add(
        f"hall_{name}",
        "hall-interval",
        dict(deltas=values, alpha_per_side=alpha),
        hall(values, alpha),
        dict(abs=1e-9),
        "Hall's transformation inverted by brentq",
    )
for r, below in ((1.0, 8), (2.0, 4), (1.0, 3)):
    h, p2 = hall(few, 0.05), plus_two(few, 0.05, r)
    sparse = 3 < below
    add(
        f"guard_{r}_{below}",
        "sparse-guard",
        dict(deltas=few, alpha_per_side=0.05, score_range=r, guard_threshold_nonzero=below),
        dict(
            nonzero=3,
            hall=h,
            plus_two=p2,
            guarded=[min(h["lower"], p2["lower"]), max(h["upper"], p2["upper"])] if sparse else [h["lower"], h["upper"]],
        ),
        dict(abs=1e-9),
        "scipy.stats.t.interval on the extended data",
    )
add(
    "guard_all_ties",
    "sparse-guard-all-ties",
    dict(deltas=[0] * 60, alpha_per_side=0.05, score_range=1.0),
    dict(plus_two=plus_two([0] * 60, 0.05, 1.0)),
    dict(abs=1e-10),
    "scipy.stats.t.interval",
)
tests = []
for values, threshold in ((grades, -0.2), (grades, 0.0), (few, -0.05), (dense, 0.01)):
    transformed = hall_value(values, threshold)[0]
    inside = stats.t.sf(transformed, len(values) - 1)
    breach = stats.t.cdf(transformed, len(values) - 1)
    nonzero = sum(v != 0 for v in values)
    more = values + [1, -1]
    low = stats.ttest_1samp(more, threshold, alternative="greater").pvalue if nonzero < 8 else 0
    high = stats.ttest_1samp(more, threshold, alternative="less").pvalue if nonzero < 8 else 0
    tests.append(
        (
            dict(deltas=values, threshold=threshold),
            dict(
                transformed_t=float(transformed),
                p_inside=float(inside),
                p_breach=float(breach),
                nonzero=nonzero,
                guarded_p_inside=float(max(inside, low)),
                guarded_p_breach=float(max(breach, high)),
            ),
        )
    )
add("hall_p_values", "hall-p-values", [i for i, _ in tests], [e for _, e in tests], dict(abs=1e-11), "scipy.stats.t, ttest_1samp")

labels = [str(v) for v in rng.integers(0, 11, 45)]
naive = stats.sem(grades)
groups_n = len(set(labels))
cr0 = math.sqrt(sandwich(grades, labels))
cr1 = cr0 * math.sqrt(groups_n / (groups_n - 1))
critical = stats.t.ppf(0.95, groups_n - 1)
mean = float(np.mean(grades))
add(
    "clustered_se",
    "clustered-standard-error",
    dict(deltas=grades, clusters=labels),
    dict(
        n=45,
        clusters=groups_n,
        mean=mean,
        se_naive=float(naive),
        se_CR0=cr0,
        se_CR1=cr1,
        design_effect=float((cr1 / naive) ** 2),
        t_df=groups_n - 1,
        ci90_t_CR1=[mean - critical * cr1, mean + critical * cr1],
    ),
    dict(abs=1e-11),
    "OLS sandwich in NumPy",
)
order = list(dict.fromkeys(labels))
pseudo = [
    mean + groups_n / 45 * sum(d - mean for d, l in zip(grades, labels) if l == label) for label in order
]
add(
    "clustered_hall",
    "clustered-hall",
    dict(deltas=grades, clusters=labels, alpha_per_side=0.05, cluster_order="first appearance"),
    dict(pseudo_values=pseudo, **hall(pseudo, 0.05)),
    dict(abs=1e-9),
    "as above; sd/sqrt(G) of the pseudo-values equals se_CR1",
)
assert abs(np.std(pseudo, ddof=1) / math.sqrt(groups_n) - cr1) < 1e-12


def fieller(base, head, alpha):
    base, head = np.asarray(base), np.asarray(head)
    t = stats.t.ppf(1 - alpha, len(base) - 1)
    ratio = head.mean() / base.mean()

    def statistic(r):
        d = head - r * base
        return d.mean() / stats.sem(d)

    return [
        root(lambda r: statistic(r) - t, ratio - 0.9 * abs(ratio), ratio - 1e-9),
        root(lambda r: statistic(r) + t, ratio + 1e-9, ratio + 5 * abs(ratio)),
    ]


for name, n, alpha in (("small", 15, 0.05), ("large", 80, 0.025)):
    base = [float(v) for v in np.round(rng.lognormal(0, 0.6, n), 4)]
    head = [float(v) for v in np.round(np.asarray(base) * rng.lognormal(0.05, 0.3, n), 4)]
    h, b = np.asarray(head), np.asarray(base)
    c = np.cov(h, b) / n
    t = stats.t.ppf(1 - alpha, n - 1)
    ratio = h.mean() / b.mean()
    se = math.sqrt(c[0, 0] / h.mean() ** 2 + c[1, 1] / b.mean() ** 2 - 2 * c[0, 1] / h.mean() / b.mean())
    add(
        f"fieller_{name}",
        "fieller",
        dict(base=base, head=head, alpha_per_side=alpha),
        dict(
            ratio_of_means=float(ratio),
            g=float(t**2 * c[1, 1] / b.mean() ** 2),
            fieller=fieller(base, head, alpha),
            delta_log_ci=[float(ratio * math.exp(-t * se)), float(ratio * math.exp(t * se))],
            mean_log_ratio_per_case=float(np.mean(np.log(h / b))),
        ),
        dict(rel=1e-9),
        "root finding on the t statistic of head - r base; delta method from numpy.cov",
    )

repeats = [[[int(v) for v in rng.integers(0, 2, 4)] for _ in range(9)] for _ in range(2)]
b, h = np.asarray(repeats[0], float), np.asarray(repeats[1], float)
d = h.mean(axis=1) - b.mean(axis=1)
raw = d.var(ddof=1) - (b.var(axis=1, ddof=1).mean() + h.var(axis=1, ddof=1).mean()) / 4
add(
    "repeats",
    "repeat-variance",
    dict(base=repeats[0], head=repeats[1]),
    dict(
        mean_delta=float(d.mean()),
        se_case_level=float(stats.sem(d)),
        within_var_base=float(b.var(axis=1, ddof=1).mean()),
        within_var_head=float(h.var(axis=1, ddof=1).mean()),
        var_of_case_mean_delta=float(d.var(ddof=1)),
        omega2_raw=float(raw),
        omega2=float(max(0, raw)),
    ),
    dict(abs=1e-12),
    "numpy.var",
)
result = stats.ttest_1samp(dense, 0)
ci = result.confidence_interval(0.9)
add(
    "paired_t",
    "paired-t",
    dict(deltas=dense),
    dict(
        mean=float(np.mean(dense)),
        se=float(stats.sem(dense)),
        t=float(result.statistic),
        p_two_sided=float(result.pvalue),
        ci90=[float(ci.low), float(ci.high)],
    ),
    dict(abs=1e-11),
    "scipy.stats.ttest_1samp",
)

# Quantiles, families, ranks.
latencies = [float(v) for v in np.round(rng.lognormal(6.5, 0.8, 73), 1)]
quantiles = [0.01, 0.25, 0.5, 0.9, 0.95, 0.99, 1]
add(
    "quantiles",
    "quantile-type7",
    dict(values=latencies, quantiles=quantiles),
    [float(v) for v in np.quantile(latencies, quantiles)],
    dict(abs=1e-9),
    "numpy.quantile",
)
ranks = [(59, 0.95, 0.05), (40, 0.5, 0.025), (298, 0.99, 0.05), (1000, 0.99, 0.05), (3, 0.1, 0.05)]
expected = []
for n, q, alpha in ranks:
    low = [r for r in range(1, n + 1) if stats.binom.cdf(r - 1, n, q) <= alpha]
    high = [r for r in range(1, n + 1) if stats.binom.cdf(r - 1, n, q) >= 1 - alpha]
    expected.append(dict(lower_rank_1based=max(low) if low else None, upper_rank_1based=min(high) if high else None))
add(
    "ranks",
    "order-statistic-ranks",
    [dict(n=n, q=q, alpha_per_side=a) for n, q, a in ranks],
    expected,
    dict(abs=0),
    "definition over all ranks with scipy.stats.binom",
)
p = [0.2, 0.004, 0.03, 0.03, 0.011, 0.6, 0.0001, 0.009]
ascending = sorted(range(len(p)), key=lambda i: p[i])
holm = [0.0] * len(p)
for rank, i in enumerate(ascending):
    holm[i] = min(1.0, max((len(p) - r) * p[ascending[r]] for r in range(rank + 1)))
bh = [float(v) for v in stats.false_discovery_control(p)]
add(
    "families",
    "holm-and-bh",
    dict(p=p, alpha=0.05),
    dict(
        holm_adjusted=holm,
        bh_adjusted=bh,
        holm_reject=[v <= 0.05 for v in holm],
        bh_reject=[v <= 0.05 for v in bh],
    ),
    dict(abs=1e-12),
    "scipy.stats.false_discovery_control; Holm by its definition",
)
queries = [([0, 3, 1, 0, 2, 3], [3, 3, 2, 1, 0, 0]), ([1, 0, 0, 0, 0], [1]), ([], [2, 1]), ([0, 0], [0])]


def dcg(grades, gain):
    return sum(gain(g) / math.log2(i + 2) for i, g in enumerate(grades[:5]))


def ndcg(retrieved, judged, gain):
    ideal = max(dcg(order, gain) for order in itertools.permutations(judged))
    return dcg(retrieved, gain) / ideal if ideal > 0 else None


add(
    "ndcg",
    "ndcg-at-5",
    [dict(retrieved=r, all_judged=j) for r, j in queries],
    [dict(linear=ndcg(r, j, lambda g: g), exponential=ndcg(r, j, lambda g: 2**g - 1)) for r, j in queries],
    dict(abs=1e-12),
    "ideal = the best of all orders",
)


# Clean breaks, by enumerating which cases break.
def clean_break(rows):
    chances, observed = [], 0
    for base_passed, base_of, head_passed, head_of in rows:
        if base_of < 2 or head_of < 2:
            continue
        total = base_passed + head_passed
        # Passes on base given the total; a clean break is base_of on base and 0 on head.
        chances.append(stats.hypergeom.pmf(base_of, base_of + head_of, total, base_of) if total == base_of else 0.0)
        observed += base_passed == base_of and head_passed == 0
    p = 0.0
    for pattern in itertools.product((0, 1), repeat=len(chances)):
        if sum(pattern) >= observed:
            p += math.prod(c if hit else 1 - c for hit, c in zip(pattern, chances))
    return dict(observed=int(observed), expected=float(sum(chances)), p=float(p))


breaks = [
    [[3, 3, 0, 3], [3, 3, 0, 3], [2, 3, 1, 3], [1, 3, 2, 3], [3, 3, 3, 3], [0, 3, 0, 3]],
    [[2, 2, 0, 5], [1, 2, 1, 5], [4, 4, 0, 2], [3, 4, 1, 2], [1, 1, 0, 3], [5, 5, 0, 1]],
    [[5, 5, 0, 5], [5, 5, 0, 5], [5, 5, 0, 5]],
    [[1, 3, 2, 3], [3, 3, 3, 3]],
]
add(
    "clean_breaks",
    "clean-break",
    [dict(cases=rows) for rows in breaks],
    [clean_break(rows) for rows in breaks],
    dict(abs=1e-13),
    "scipy.stats.hypergeom; the tail over all patterns. Rows: base passed, base of, head passed, head of",
)


# xoshiro128** in unbounded integers.
def xoshiro(s, count):
    mask, out, s = 0xFFFFFFFF, [], list(s)
    rotl = lambda x, k: ((x << k) | (x >> (32 - k))) & mask
    for _ in range(count):
        out.append(rotl(s[1] * 5 & mask, 7) * 9 & mask)
        t = s[1] << 9 & mask
        s[2] ^= s[0]
        s[3] ^= s[1]
        s[1] ^= s[2]
        s[0] ^= s[3]
        s[2] ^= t
        s[3] = rotl(s[3], 11)
    return out


for state in ([0xDEADBEEF, 0xFFFFFFFF, 0, 0x80000000], [0, 0, 0, 1]):
    add(
        f"xoshiro_{state[0]:08x}",
        "xoshiro128starstar",
        dict(state=state, count=200),
        xoshiro(state, 200),
        dict(abs=0),
        "transcribed from xoshiro128starstar.c",
    )

# Edges and other options: no discordant pair, nothing but discordant pairs, one case, other levels and their names.
for n, b, c in ((1, 0, 0), (5, 5, 0), (5, 0, 5), (20, 10, 10), (100, 0, 30)):
    def bisect(target, low, high):
        for _ in range(200):
            middle = (low + high) / 2
            low, high = (middle, high) if closed_z(n, b, c, middle) > target else (low, middle)
        return (low + high) / 2

    def closed_z(n, b, c, d):
        # STATISTICS A5: the nuisance parameter as the root of a quadratic; ties = 0 leaves the likelihood no inner maximum.
        B = -b - c + (2 * n - c + b) * d
        q = (math.sqrt(max(0.0, B * B + 8 * n * b * d * (1 - d))) - B) / (4 * n)
        v = n * (2 * q + d * (1 - d))
        return (c - b - n * d) / math.sqrt(v) if v > 0 else 0.0

    e = (c - b) / n
    for level in (0.9, 0.975):
        z = stats.norm.ppf((1 + level) / 2)
        add(
            f"tango_edge_{n}_{b}_{c}_{level}",
            "tango-interval",
            dict(n=n, base_pass_head_fail=b, base_fail_head_pass=c, alpha_per_side=(1 - level) / 2),
            {
                "delta_head_minus_base": e,
                f"ci{100 * level:.10g}": [-1.0 if e == -1 else bisect(z, -1, e), 1.0 if e == 1 else bisect(-z, e, 1)],
            },
            dict(abs=1e-9),
            "closed form of the nuisance parameter, bounds by bisection",
        )
add(
    "mcnemar_none",
    "mcnemar",
    dict(base_pass_head_fail=0, base_fail_head_pass=0),
    dict(p_exact_two_sided=1.0, p_mid_two_sided=1.0, p_exact_one_sided_head_worse=1.0),
    dict(abs=0),
    "no discordant pair",
)


def newcombe(both_pass, b, c, both_fail, level):
    n = both_pass + b + c + both_fail
    p1, p2 = (both_pass + b) / n, (both_pass + c) / n
    one = stats.binomtest(both_pass + b, n).proportion_ci(level, method="wilson")
    two = stats.binomtest(both_pass + c, n).proportion_ci(level, method="wilson")
    margins = (both_pass + b) * (c + both_fail) * (both_pass + c) * (b + both_fail)
    product = both_pass * both_fail - b * c
    phi = 0.0 if margins == 0 else (max(product - n / 2, 0) if product > 0 else product) / math.sqrt(margins)
    width = lambda x, y: math.sqrt(max(0.0, x * x - 2 * phi * x * y + y * y))
    d = (c - b) / n
    return [d - width(p2 - two.low, one.high - p1), d + width(two.high - p2, p1 - one.low)]


for table in ((60, 8, 2, 30), (10, 0, 0, 10), (0, 5, 5, 0), (1, 1, 1, 1), (400, 30, 40, 130), (0, 0, 0, 20)):
    a, b, c, d = table
    add(
        f"newcombe_{a}_{b}_{c}_{d}",
        "newcombe-paired",
        dict(both_pass=a, base_pass_head_fail=b, base_fail_head_pass=c, both_fail=d, levels=[0.9, 0.99]),
        dict(ci90=newcombe(*table, 0.9), ci99=newcombe(*table, 0.99)),
        dict(abs=1e-9),
        "Newcombe's method 10 on scipy's Wilson intervals",
    )
jeffreys = [(0, 12, 0.9), (12, 12, 0.9), (3, 40, 0.99), (500, 1000, 0.95)]
add(
    "jeffreys",
    "jeffreys",
    [dict(x=x, n=n, level=l) for x, n, l in jeffreys],
    [[float(v) for v in stats.beta.ppf([(1 - l) / 2, (1 + l) / 2], x + 0.5, n - x + 0.5)] for x, n, l in jeffreys],
    dict(abs=1e-10),
    "scipy.stats.beta.ppf",
)
for values in ([1.0], [0.5, -0.5], [0.1, 0.2, 0.3, -0.1, 0.0], [1.0] * 11 + [-1.0] * 5, dense[:14]):
    changed = [abs(v) for v in values if v != 0]
    sums = np.array([sum(s * v for s, v in zip(signs, changed)) for signs in itertools.product((1, -1), repeat=len(changed))])
    found = sum(values)
    add(
        f"sign_flip_{len(values)}",
        "sign-flip",
        dict(deltas=values),
        dict(
            p_two_sided=float(np.mean(np.abs(sums) >= abs(found) - 1e-9)),
            p_one_sided_head_worse=float(np.mean(sums <= found + 1e-9)),
            p_one_sided_head_better=float(np.mean(sums >= found - 1e-9)),
            nonzero=len(changed),
        ),
        dict(abs=1e-12),
        "all signs",
    )
for name, b, h, smoothing in (
    ("zeros", [0, 0, 50], [1, 2, 60], 0.5),
    ("unsmoothed", [10, 20, 30], [12, 18, 33], 0),
    ("turned", list(range(3, 13)), list(range(12, 2, -1)), 0.1),
):
    bins, n, m = len(b), sum(b), sum(h)
    p, q = (np.asarray(b) + smoothing) / (n + smoothing * bins), (np.asarray(h) + smoothing) / (m + smoothing * bins)
    plain_p, plain_q = np.asarray(b) / n, np.asarray(h) / m
    middle = (plain_p + plain_q) / 2
    js = float((scipy.special.rel_entr(plain_p, middle).sum() + scipy.special.rel_entr(plain_q, middle).sum()) / 2 / math.log(2))
    psi, null = float(((q - p) * np.log(q / p)).sum()), (bins - 1) * (1 / n + 1 / m)
    add(
        f"drift_{name}",
        "drift",
        dict(base_counts=b, head_counts=h, smoothing_per_bin=smoothing),
        dict(
            psi=psi,
            kl_head_vs_base_nats=float(stats.entropy(q, p)),
            js_divergence_bits_unsmoothed=js,
            js_distance_bits_unsmoothed=math.sqrt(js),
            psi_null_mean_approx=null,
            psi_null_q95_approx=float(stats.chi2.ppf(0.95, bins - 1) * (1 / n + 1 / m)),
            psi_bias_corrected=max(0.0, psi - null),
        ),
        dict(abs=1e-10),
        "scipy.stats.entropy, scipy.special.rel_entr",
    )
for (ka, kb), (sa, sb) in (((1, 1), (1 / 6, 1 / 6)), ((5, 3), (0.1, 0.2)), ((10, 1), (0.0, 0.05))):
    variance = 1 / 9 + sa / ka + sb / kb
    z = stats.norm.isf(0.05) + stats.norm.ppf(0.9)
    add(
        f"miller_{ka}_{kb}",
        "miller-sample-size",
        dict(omega2=1 / 9, sigma2_a=sa, sigma2_b=sb, K_a=ka, K_b=kb, alpha_two_sided=0.1, beta=0.1, delta=0.05),
        dict(
            variance_per_case=variance,
            n_required=math.ceil(z * z * variance / 0.05**2),
            n_unrounded=float(z * z * variance / 0.05**2),
            mde_at_n1000=float(z * math.sqrt(variance / 1000)),
        ),
        dict(abs=1e-8),
        "formula with scipy quantiles",
    )
ids = [str(v) for v in rng.integers(0, 5, 24)]
parts = {l: sum(d - np.mean(dense) for d, k in zip(dense, ids) if k == l) for l in set(ids)}
se = math.sqrt(sum(v * v for v in parts.values()) * len(parts) / (len(parts) - 1)) / 24
half = float(stats.t.ppf(0.975, len(parts) - 1) * se)
add(
    "clustered_se_95",
    "clustered-standard-error",
    dict(deltas=dense, clusters=ids, alpha_per_side=0.025),
    dict(se_CR1=se, ci95_t_CR1=[float(np.mean(dense)) - half, float(np.mean(dense)) + half]),
    dict(abs=1e-11),
    "sums of the clusters",
)
result = stats.ttest_1samp(dense, 0).confidence_interval(0.99)
add(
    "paired_t_99",
    "paired-t",
    dict(base=[0.0] * 24, head=dense, level=0.99),
    dict(ci99=[float(result.low), float(result.high)]),
    dict(abs=1e-11),
    "scipy.stats.ttest_1samp",
)
base, head = [0.1, 9.0, 0.2, 0.1], [0.2, 8.0, 0.3, 0.1]
t = stats.t.ppf(0.95, 3)
add(
    "fieller_unbounded",
    "fieller",
    dict(base=base, head=head, alpha_per_side=0.05),
    dict(
        ratio_of_means=sum(head) / sum(base),
        g=float(t**2 * stats.sem(base) ** 2 / np.mean(base) ** 2),
        fieller=[None, None],
    ),
    dict(rel=1e-9),
    "g above 1: no bounds",
)
bounds = [
    (-0.05, 0.05, 0.05, "higher"),
    (-0.05, 0.02, 0.05, "higher"),
    (-0.1, -0.05, 0.05, "higher"),
    (0.0, 0.1, 0.05, "higher"),
    (-0.1, 0.0, 0.05, "lower"),
    (0.1, 0.2, 0.1, "lower"),
    (0.11, 0.2, 0.1, "lower"),
    (-0.01, 0.01, 0.0, "higher"),
]
verdicts, policies = [], []
for low, high, margin, good in bounds:
    low, high = (low, high) if good == "higher" else (-high, -low)
    verdict = "inside" if low > -margin else "breach" if high < -margin else "inconclusive"
    direction = "improved" if low > 0 else "regressed" if high < 0 else "equivalent" if -margin < low and high < margin else "undetermined"
    verdicts.append(dict(verdict=verdict, direction=direction))
    open_or = lambda is_blocked: "pass" if verdict == "inside" else "block" if is_blocked else "inconclusive"
    policies.append(dict(block_on_regressed=open_or(high < 0), block_on_breach=open_or(verdict == "breach")))
inputs = [dict(ci=[low, high], margin=margin, good=good) for low, high, margin, good in bounds]
add("three_way", "three-way", inputs, verdicts, dict(abs=0), "definition; bounds that lie on the margin or on 0")
add("gate_policy", "gate-policy", inputs, policies, dict(abs=0), "definition")
add(
    "boxes",
    "boxes",
    [
        dict(boxes=[[[0.0, 0.1]]], limits=[[0.0]]),
        dict(boxes=[[[-0.1, 0.1], [0.0, 1.0]], [[-0.01, 1.0], [0.5, 0.6]]], limits=[[-0.2, 0.1], [-0.02, 0.4]]),
    ],
    [dict(inside_per_box=[False], accepted=False), dict(inside_per_box=[False, True], accepted=True)],
    dict(abs=0),
    "definition; a lower end on its limit is not inside",
)
add(
    "design_effect",
    "design-effect-rule",
    [dict(mean_cluster_size=1, icc=0.9), dict(mean_cluster_size=3.5, icc=0.02)],
    [dict(design_effect=1.0), dict(design_effect=1.05)],
    dict(abs=1e-12),
    "1 + (m - 1) rho",
)

document = dict(
    meta=dict(
        version=1,
        tools=f"numpy {np.__version__}, scipy {scipy.__version__}",
        made_by="make-statistics.py",
        form="see checkReference in src/core/stats/selfcheck.ts",
    ),
    cases=cases,
)
target = pathlib.Path(__file__).with_name("statistics.json")
target.write_text(json.dumps(document, indent=1, allow_nan=False) + "\n")
print(f"{len(cases)} cases written to {target}")
