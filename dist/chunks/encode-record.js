import { _ as record, c as _enum, d as boolean, h as number, m as literal, n as datetime, p as int, t as date, u as array, v as strictObject, y as string } from "./zod.js";
import { t as deploymentClasses } from "./deployment-class.js";
import { t as inferences } from "./dimension.js";
import { c as isFixedSuite, n as formatStatistic, t as formatMetric } from "./metric.js";
import { i as verdicts, n as reasonCodes, r as statuses, t as paretoLabels } from "./verdict.js";
// src/core/record/approval-schema.ts
/** A sign-off as it is printed and stored. */
const signOffSchema = strictObject({
	by: string(),
	at: datetime(),
	reason: string(),
	sha: string().describe("head whose content was judged"),
	via: _enum(["label", "comment"]).optional().describe("absent in older records")
});
/** A waiver as it is printed and stored. */
const waiverSchema = strictObject({
	dimension: string(),
	class: _enum(deploymentClasses),
	suite: string().optional().describe("absent: every suite"),
	segment: string().optional().describe("absent: the dimension over the whole suite"),
	reason: string(),
	owner: string(),
	expires: date()
});
// src/core/record/approvals-document.ts
/** What people decided about a comparison, as it is printed and stored. */
const approvalsSchema = strictObject({
	signOffs: array(signOffSchema),
	waivers: array(waiverSchema),
	notes: array(string())
});
/** Turns what people decided into its fields. */
function approvalFields({ signOffs, waivers, notes }) {
	return {
		signOffs: signOffs.map((one) => ({ ...one })),
		waivers: waivers.map((one) => ({ ...one })),
		notes: [...notes]
	};
}
// src/core/record/comparison-fields.ts
/** A number, or null where there is none. */
const numberOrNull = number().nullable();
/** Interval of an effect. */
const intervalSchema = strictObject({
	scale: _enum(["absolute", "ratio"]).describe("absolute: head − base; ratio: head ÷ base, 1 = no change"),
	lo: numberOrNull.describe("null = the data put no bound on this side"),
	hi: numberOrNull,
	level: number().describe("two-sided level; 0.9 = each end is a one-sided 95 % bound"),
	method: string()
});
/** Head minus base, and the interval that decides. */
const effectSchema = strictObject({
	absolute: numberOrNull,
	relative: numberOrNull,
	interval: intervalSchema.nullable()
});
// src/core/record/counterfactual-document.ts
const pairGapSchema = strictObject({
	estimate: number(),
	interval: intervalSchema.nullable()
});
/** Cases that differ in one attribute only, as they are printed and stored. */
const counterfactualSchema = strictObject({
	pair: string().describe("field of the id that cases of one pair share"),
	attribute: string().describe("field in which they differ"),
	dimension: string(),
	pairs: int().min(0),
	incomplete: int().min(0).describe("pairs with one value of the attribute only"),
	leftOut: int().min(0).describe("values of the attribute beyond the ten most frequent ones"),
	contrasts: array(strictObject({
		value: string(),
		against: string().nullable().describe("null = the mean of the other values in the pair"),
		pairs: int().min(0),
		base: pairGapSchema.describe("mean of value − mean of what it is held against"),
		head: pairGapSchema,
		change: pairGapSchema.describe("gap on head − gap on base"),
		opened: array(string()).describe("pairs whose gap grew by at least half of the scale"),
		closed: array(string()).describe("pairs whose gap shrank by as much"),
		turned: array(string()).describe("pairs whose gap is about as large and points the other way")
	}))
});
/** Turns what was found within pairs into its fields. */
function counterfactualFields(found) {
	const contrasts = found.contrasts.map((contrast) => ({
		...contrast,
		opened: [...contrast.opened],
		closed: [...contrast.closed],
		turned: [...contrast.turned]
	}));
	return {
		...found,
		contrasts
	};
}
// src/core/record/creep-document.ts
/** How far base has come from the oldest accepted base, as it is printed and stored. */
const creepSchema = strictObject({
	since: string().nullable().describe("when the oldest accepted base was evaluated"),
	sha: string().nullable(),
	changes: int().min(0).nullable().describe("changes merged since"),
	commonCases: int().min(0),
	dimension: string().nullable(),
	oldest: numberOrNull,
	base: numberOrNull,
	effect: effectSchema.nullable().describe("base minus oldest base over the common cases"),
	status: _enum(statuses).nullable().describe("against the margin of one change; decides nothing"),
	isShown: boolean().describe("a loss is proven, or near its margin"),
	obstacle: string().nullable().describe("why it is not comparable")
});
/** Turns what was judged of creep into its fields. */
function creepFields({ evidence, judgement, ...creep }) {
	return {
		since: creep.since,
		sha: creep.sha,
		changes: creep.changes,
		commonCases: creep.commonCases,
		dimension: evidence?.spec.name ?? null,
		oldest: evidence?.base.estimate ?? null,
		base: evidence?.head.estimate ?? null,
		effect: evidence?.effect ?? null,
		status: judgement?.status ?? null,
		isShown: creep.isShown,
		obstacle: creep.obstacle
	};
}
// src/core/record/drift-schema.ts
/** How far the mix of answers moved by one feature, as it is printed and stored. */
const driftSchema = strictObject({
	feature: string(),
	bins: int().min(2),
	pairs: int().min(0),
	psi: number(),
	excessPsi: number().describe("psi less the mean of exchanged sides"),
	jsDivergence: number(),
	klHeadFromBase: number(),
	p: number(),
	adjustedP: number().describe("Benjamini–Hochberg over the features")
});
/** How far the mix of inputs moved by one feature, as it is printed and stored. */
const inputDriftSchema = strictObject({
	feature: string(),
	bins: int().min(2),
	base: int().min(0).describe("cases of base of which the feature is known"),
	head: int().min(0),
	psi: number(),
	excessPsi: number().describe("psi less the mean of permuted labels"),
	jsDivergence: number().describe("bits, in [0, 1]"),
	klHeadFromBase: number().describe("nats"),
	p: number().describe("of permuting, by cluster, which side has the inputs that only one of them has"),
	adjustedP: number().describe("Benjamini–Hochberg over the features"),
	moved: strictObject({
		value: string().nullable(),
		base: number(),
		head: number()
	}).optional().describe("of a segment: value whose share of the cases moved most, null: none is given"),
	medians: strictObject({
		base: number(),
		head: number()
	}).optional().describe("of a number")
});
// src/core/record/gap-schema.ts
const gapLevelSchema = strictObject({
	estimate: number(),
	interval: intervalSchema,
	byChance: number().describe("the gap that as many cases show on average when all values are equal"),
	best: string(),
	worst: string()
});
/** How far the values of a segment field lie apart, as it is printed and stored. */
const gapSchema = strictObject({
	field: string(),
	dimension: string(),
	values: array(strictObject({
		value: string(),
		n: int().min(0),
		base: number(),
		head: number()
	})),
	leftOut: int().min(0).describe("values with too few cases to take part"),
	base: gapLevelSchema,
	head: gapLevelSchema,
	change: strictObject({
		estimate: number(),
		interval: intervalSchema
	})
});
// src/core/record/runaways-schema.ts
const runawayCountSchema = strictObject({
	over: int().min(0),
	of: int().min(0),
	topShare: numberOrNull.describe("share of all spending that went to the dearest 1 % of the answers")
});
/** Answers that cost far more than the others, as they are printed and stored. */
const runawaysSchema = strictObject({
	factor: number().describe("a runaway is beyond this many times the median of base"),
	base: runawayCountSchema,
	head: runawayCountSchema,
	interval: intervalSchema.nullable().describe("of the difference in their share"),
	worse: numberOrNull,
	isMore: boolean().describe("more of them are proven, one-sided 5 %"),
	insideWithSkew: boolean().nullable().describe("whether the margin also holds with the skew of the differences allowed for"),
	unseen: strictObject({
		factor: number().describe("how many times the usual they cost"),
		share: number().describe("share of the answers that would use up the margin"),
		cases: int().min(1).describe("cases of which 95 % of samples hold one")
	}).nullable().describe("runaways of which these cases may hold none; null: they would show, or cost is not primary")
});
// src/core/record/judged-document.ts
const amountSchema = strictObject({
	kind: _enum(["absolute", "relative"]).describe("absolute: in the unit of the dimension; relative: a fraction of base"),
	value: number().min(0)
});
const estimateSchema = strictObject({
	estimate: numberOrNull,
	n: int().min(0)
});
/** A judged dimension, over the whole or inside a segment, as it is printed and stored. */
const judgedSchema = strictObject({
	name: string(),
	metric: string(),
	statistic: string(),
	better: _enum(["higher", "lower"]),
	unit: _enum([
		"proportion",
		"score",
		"ms",
		"usd",
		"tokens"
	]),
	tier: _enum([
		"blocking",
		"sign-off",
		"advisory"
	]),
	primary: boolean(),
	between: string().optional().describe("values between which the gap is measured, within counterfactual pairs; absent = the level"),
	base: estimateSchema.describe("level over all of base's values, also those of cases without a partner on head; inside a segment over the pairs"),
	head: estimateSchema.describe("the same over head's values"),
	pairedLevels: strictObject({
		base: numberOrNull,
		head: numberOrNull
	}).optional().describe("levels over the pairs, whose difference is the effect; given where they are not those of the sides"),
	effect: effectSchema.describe("head minus base over the pairs, in the unit of the dimension, never re-oriented"),
	margin: amountSchema.nullable(),
	limit: numberOrNull,
	limitStatus: string(),
	status: _enum(statuses),
	direction: _enum([
		"improved",
		"worsened",
		"no-clear-change"
	]),
	casesNeeded: strictObject({
		ifUnchanged: numberOrNull,
		ifObserved: numberOrNull
	}).describe("total cases for 90 % power: when nothing really changed, and when the observed difference is real"),
	epochsNeeded: numberOrNull.optional().describe("runs a side with which these cases would do, 90 % power, when nothing really changed"),
	runaways: runawaysSchema.optional().describe("answers that cost far more than the others; of means of cost and tokens with a margin"),
	resolvable: numberOrNull.describe("smallest loss this suite can rule out with 80 % power when nothing changed; from base alone"),
	pValues: strictObject({
		inside: numberOrNull,
		outside: numberOrNull,
		worse: numberOrNull,
		better: numberOrNull,
		worseAdjusted: numberOrNull,
		directionAdjusted: numberOrNull
	}),
	standardError: strictObject({
		base: numberOrNull,
		head: numberOrNull
	}),
	pairs: int().min(0),
	units: int().min(0),
	lostPairs: int().min(0)
});
/** Turns a judged dimension into its fields. */
function judgedFields(judged) {
	const { spec } = judged;
	return {
		name: spec.name,
		metric: formatMetric(spec.metric),
		statistic: formatStatistic(spec.statistic),
		better: spec.better,
		unit: spec.unit,
		tier: spec.tier,
		primary: spec.primary,
		...spec.between === void 0 ? {} : { between: spec.between },
		...levelFields(judged),
		effect: judged.effect,
		margin: spec.margin,
		limit: spec.limit,
		limitStatus: judged.limitStatus,
		status: judged.status,
		direction: judged.direction,
		casesNeeded: judged.casesNeeded,
		...judged.epochsNeeded === void 0 ? {} : { epochsNeeded: judged.epochsNeeded.ifUnchanged },
		...judged.runaways === void 0 ? {} : { runaways: judged.runaways },
		resolvable: judged.resolvable,
		pValues: {
			...judged.tests,
			worseAdjusted: judged.worseAdjusted,
			directionAdjusted: judged.directionAdjusted
		},
		standardError: judged.standardError,
		pairs: judged.pairs,
		units: judged.units,
		lostPairs: judged.lostPairs
	};
}
function levelFields({ base, head, sides }) {
	if (sides === void 0) return {
		base,
		head
	};
	return sides.base.estimate === base.estimate && sides.head.estimate === head.estimate ? sides : {
		...sides,
		pairedLevels: {
			base: base.estimate,
			head: head.estimate
		}
	};
}
// src/core/record/trade-schema.ts
const askedStatuses = [
	"shown",
	"refuted",
	"open",
	"not-judged"
];
const requirementSchema = strictObject({
	dimension: string(),
	role: _enum([
		"gain",
		"price",
		"cap"
	]),
	scale: _enum(["absolute", "ratio"]),
	atLeast: number().describe("least gain asked for, higher = better; a price or cap is negative; on the ratio scale a fraction of base"),
	lower: numberOrNull.describe("lower bound of that gain with the error of the trade"),
	interval: intervalSchema.nullable().describe("of the effect on that scale, never re-oriented"),
	status: _enum(askedStatuses),
	because: _enum([
		"missing",
		"advisory",
		"too-few-cases",
		"lost-cases-or-skew"
	]).optional().describe("why it is open although its bound holds, or not judged")
});
const balanceSchema = strictObject({
	estimate: numberOrNull,
	lo: numberOrNull.describe("one-sided 95 %"),
	hi: numberOrNull.describe("one-sided 95 %"),
	lower: numberOrNull.describe("lower bound with the error of the trade"),
	atLeast: number(),
	status: _enum(askedStatuses),
	alpha: number(),
	isHeldBack: boolean().describe("the bound does not hold with the cases that one side lost counted as the worst"),
	method: string(),
	units: int().min(0)
});
/** A trade of the config as it is printed and stored. */
const tradeSchema = strictObject({
	name: string(),
	applies: boolean(),
	gainProven: boolean(),
	priceKept: boolean(),
	covers: array(string()),
	accept: _enum(["sign-off", "always"]),
	kind: _enum(["if-then", "exchange-rate"]).optional(),
	outcome: _enum([
		"applies",
		"refuted",
		"not-shown",
		"not-judged"
	]).optional().describe("applies: head is proven to be inside this box; refuted: proven not to be; not-shown: neither"),
	alpha: numberOrNull.optional().describe("one-sided error with which it is shown to apply; null = it cannot be judged here"),
	requirements: array(requirementSchema).optional().describe("what it asks of single dimensions"),
	balance: balanceSchema.optional().describe("gains less losses of an exchange, in steps of its rate")
});
// src/core/record/comparison-document.ts
const flipSchema = strictObject({
	caseId: string(),
	label: string().optional(),
	base: strictObject({
		passed: int(),
		of: int()
	}),
	head: strictObject({
		passed: int(),
		of: int()
	})
});
const sidesOf = (side) => strictObject({
	base: side,
	head: side
});
/** What `compare --json` prints and a record keeps of one comparison. */
const comparisonSchema = strictObject({
	version: literal(1),
	class: _enum(deploymentClasses),
	inference: _enum(inferences).optional().describe("what intervals cover; absent: cases-as-sample. fixed-suite: the noise between runs of these cases, nothing beyond them"),
	verdict: _enum(verdicts),
	conclusion: _enum(["success", "failure"]),
	paretoLabel: _enum(paretoLabels).optional().describe("what got better and worse over all gating dimensions; absent when nothing was compared"),
	reasons: array(strictObject({
		code: _enum(reasonCodes),
		about: string().optional(),
		text: string(),
		canSignOff: literal(false).optional().describe("false: no sign-off lifts it"),
		lifted: _enum(["waiver", "sign-off"]).optional().describe("what people accepted it by; it no longer decides")
	})),
	dimensions: array(judgedSchema),
	segments: array(strictObject({
		segment: string(),
		value: string().describe("of a segment of several values they are joined by |"),
		values: array(string()).optional().describe("given where a segment has several values"),
		label: string().optional().describe("what the config calls the segment"),
		members: int().min(0).optional().describe("paired cases in the segment, with or without a value"),
		protected: boolean(),
		adjustedP: numberOrNull,
		...judgedSchema.shape
	})),
	gaps: array(gapSchema).optional().describe("largest minus smallest level of the values of a segment field; reported, never judged"),
	counterfactual: counterfactualSchema.optional().describe("cases that differ in one attribute only, compared within the pair"),
	cases: strictObject({
		paired: int().min(0),
		baseOnly: array(string()),
		headOnly: array(string()),
		changedInput: array(string()),
		duplicates: sidesOf(array(string())),
		states: sidesOf(record(string(), int().min(0))),
		epochs: sidesOf(int().min(0))
	}),
	flips: strictObject({
		fixed: array(flipSchema),
		broken: array(flipSchema)
	}),
	cleanBreaks: strictObject({
		cases: array(string()),
		expected: number(),
		p: number()
	}).nullable(),
	trades: array(tradeSchema),
	comparability: array(strictObject({
		key: string(),
		message: string(),
		refuses: boolean()
	})),
	warnings: array(string()),
	drift: array(driftSchema).optional().describe("how far the mix of answers to the same inputs moved, the clearest first; decides nothing"),
	inputDrift: array(inputDriftSchema).optional().describe("how far the mix of inputs moved from the cases of base to those of head, the clearest first; decides nothing. Absent: both sides sat the same inputs"),
	driftAgainst: strictObject({
		sha: string(),
		at: string()
	}).optional().describe("the stored run that takes the place of base in drift and inputDrift; absent: base"),
	creep: creepSchema.optional().describe("how far base has come from the oldest accepted base; absent: none was given"),
	approvals: approvalsSchema.optional().describe("what people decided and was applied, and what did not count; absent: nothing of either"),
	pooledBase: strictObject({
		runs: int().min(2),
		oldestAt: string().nullable()
	}).optional().describe("runs of base pooled for rates and scores; absent: one run"),
	seed: string()
});
/**
* Turns a decision into its document. The same decision gives the same bytes once it is written.
*
* @param reasonText - words for a reason; they are made where text is made
*/
function comparisonDocument(decision, reasonText) {
	const { comparison } = decision;
	const cases = comparison?.cases;
	return {
		version: 1,
		class: decision.policy.class,
		...isFixedSuite(decision.policy) ? { inference: "fixed-suite" } : {},
		verdict: decision.verdict,
		conclusion: decision.conclusion,
		...decision.paretoLabel === null ? {} : { paretoLabel: decision.paretoLabel },
		reasons: decision.reasons.map((reason) => ({
			code: reason.code,
			...reason.about === void 0 ? {} : { about: reason.about },
			text: reasonText(reason),
			...reason.canSignOff === void 0 ? {} : { canSignOff: reason.canSignOff },
			...reason.lifted === void 0 ? {} : { lifted: reason.lifted }
		})),
		dimensions: decision.dimensions.map(judgedFields),
		segments: decision.segments.map((segment) => ({
			segment: segment.segment.field,
			value: segment.segment.value,
			...segment.segment.values === void 0 ? {} : { values: [...segment.segment.values] },
			...segment.segment.name === void 0 ? {} : { label: segment.segment.name },
			...segment.members === void 0 ? {} : { members: segment.members },
			protected: segment.protected,
			adjustedP: segment.adjustedP,
			...judgedFields(segment)
		})),
		...comparison?.gaps === void 0 || comparison.gaps.length === 0 ? {} : { gaps: comparison.gaps.map((gap) => ({
			...gap,
			values: [...gap.values]
		})) },
		...comparison?.counterfactual === void 0 ? {} : { counterfactual: counterfactualFields(comparison.counterfactual) },
		cases: {
			paired: cases?.paired ?? 0,
			baseOnly: [...cases?.baseOnly ?? []],
			headOnly: [...cases?.headOnly ?? []],
			changedInput: [...cases?.changedInput ?? []],
			duplicates: {
				base: [...cases?.duplicates.base ?? []],
				head: [...cases?.duplicates.head ?? []]
			},
			states: {
				base: { ...cases?.states.base },
				head: { ...cases?.states.head }
			},
			epochs: {
				base: cases?.epochs.base ?? 0,
				head: cases?.epochs.head ?? 0
			}
		},
		flips: {
			fixed: [...comparison?.flips.fixed ?? []],
			broken: [...comparison?.flips.broken ?? []]
		},
		cleanBreaks: comparison === null || comparison.cleanBreaks === null ? null : {
			...comparison.cleanBreaks,
			cases: comparison.cleanBreaks.cases.map(({ caseId }) => caseId)
		},
		trades: decision.trades.map(({ covers, requirements, ...trade }) => ({
			...trade,
			covers: [...covers],
			requirements: [...requirements]
		})),
		comparability: (comparison?.comparability ?? []).map((finding) => ({ ...finding })),
		warnings: [...comparison?.warnings ?? []],
		...comparison?.drift === void 0 ? {} : { drift: comparison.drift.map((one) => ({ ...one })) },
		...comparison?.inputDrift === void 0 ? {} : { inputDrift: comparison.inputDrift.map((one) => ({ ...one })) },
		...comparison?.driftAgainst === void 0 ? {} : { driftAgainst: { ...comparison.driftAgainst } },
		...decision.creep === void 0 ? {} : { creep: creepFields(decision.creep) },
		...decision.approvals === void 0 ? {} : { approvals: approvalFields(decision.approvals) },
		...comparison?.pooledBase === void 0 ? {} : { pooledBase: { ...comparison.pooledBase } },
		seed: comparison?.seed ?? ""
	};
}
// src/core/model/requirement.ts
/** What became of something that the class of a change cannot be judged without. */
const requirementStates = [
	"met",
	"failed",
	"missing",
	"not-settled"
];
// src/core/record/fingerprint-schema.ts
const part = {
	status: _enum([
		"shown",
		"not-shown",
		"not-told"
	]),
	p: number().min(0).max(1).nullable(),
	adjustedP: number().min(0).max(1).nullable().describe("Holm over the parts; compare with 0.05"),
	why: string().nullable().describe("why it could not be told")
};
const count = int().min(0);
const share = number().min(0).max(1).nullable();
/** What a check of probes showed, as a record keeps it. */
const fingerprintSchema = strictObject({
	status: _enum([
		"shown",
		"not-shown",
		"first",
		"not-told"
	]).describe("first: there was no stored run"),
	storedRuns: count,
	newestAt: datetime().nullable(),
	oldestAt: datetime().nullable(),
	models: strictObject({
		...part,
		seen: array(string()),
		unseen: array(string()).describe("those that no stored run names")
	}),
	outputs: strictObject({
		...part,
		probes: count,
		differing: count.describe("probes whose answer is that of no stored run"),
		storedProbes: count,
		storedAgreeing: count.describe("probes on which all stored answers are one"),
		agreement: share,
		storedAgreement: share,
		drifted: array(string())
	}),
	scores: strictObject({
		...part,
		tested: array(string()),
		moved: array(strictObject({
			dimension: string(),
			direction: _enum(["improved", "worsened"])
		}))
	})
});
// src/core/record/record-schema.ts
const textOrNull = string().nullable();
/**
* `record.json`, version 1: everything kept of one evaluated change of one suite.
*
* The version is raised when a reader of the old form would misread the new one: a field removed, renamed or
* given another meaning. A new optional field does not raise it.
*/
const recordSchema = strictObject({
	version: literal(1),
	identity: strictObject({
		repository: textOrNull.describe("owner/name"),
		pullRequest: int().positive().nullable(),
		branch: textOrNull,
		headSha: textOrNull.describe("head of the pull request"),
		evaluatedSha: textOrNull.describe("commit that was checked out and evaluated"),
		baseSha: textOrNull.describe("merge-base with the base branch"),
		runId: textOrNull,
		runAttempt: int().positive().nullable(),
		event: textOrNull.describe("of the workflow run; local: a person, or a program that is no workflow, ran the command"),
		isOfDefaultBranch: boolean().optional().describe("of a local event: the default branch of the remote was checked out, and the remote held the commit there; absent: not a local event, or the record is older"),
		startedAt: datetime().nullable(),
		finishedAt: datetime().nullable()
	}),
	change: strictObject({
		primary: _enum(deploymentClasses),
		classes: array(_enum(deploymentClasses)),
		certainty: strictObject({
			level: _enum(["clear", "close"]),
			reason: textOrNull
		}).optional().describe("how sure the riskiest class is; left out where nobody looked, and in older records"),
		evidence: array(strictObject({
			class: _enum(deploymentClasses),
			file: string(),
			line: int().positive().nullable(),
			before: textOrNull,
			after: textOrNull,
			rule: string()
		})),
		coveredHash: textOrNull.describe("hash of the covered files: the content that was decided on"),
		candidate: string().optional().describe("what lies outside git and was held against the commit that it would run with; absent: a change was evaluated")
	}),
	suite: strictObject({
		name: textOrNull,
		suiteKey: textOrNull,
		dataset: sides(textOrNull),
		judge: sides(textOrNull),
		runner: sides(textOrNull),
		models: sides(array(string())),
		cases: sides(textOrNull).optional().describe("hash over the id of every case that a side sat and what was asked of it; equal ones sat the same cases; absent in older records"),
		matrixKey: textOrNull
	}),
	baseline: strictObject({
		rung: _enum([
			"stored",
			"rerun",
			"file",
			"none"
		]),
		sha: textOrNull,
		ageMs: number().min(0).nullable(),
		place: _enum([
			"folder",
			"history",
			"artifact",
			"pull-request"
		]).optional().describe("where a stored one lay; absent: it was not stored, or the record is older"),
		runs: int().min(0).optional().describe("stored runs that were pooled; absent in older records")
	}),
	comparison: comparisonSchema,
	envelopeHash: string().describe("hash of the resolved envelope"),
	signOffs: array(signOffSchema),
	waivers: array(waiverSchema),
	required: array(strictObject({
		kind: _enum(["suite", "segment"]),
		name: string(),
		state: _enum(requirementStates)
	})).optional().describe("what the class requires of this suite: the suite itself, and segments in it; absent: nothing"),
	errors: array(string()).describe("why nothing was evaluated, where that is so"),
	cost: strictObject({
		evaluationUsd: number().min(0).nullable().describe("system under test, sides that were run; null = unknown"),
		judgeUsd: number().min(0).nullable(),
		savedUsd: number().min(0).nullable().optional().describe("what the sides that were stored had cost; absent: none was"),
		estimatedUsd: number().min(0).nullable().optional().describe("expected before the run, judge included; null: unknown, absent: nothing to take it from"),
		calls: int().min(0).nullable().optional().describe("answers that were asked for in this run"),
		durationMs: number().min(0).nullable().optional().describe("time of the suite's commands in this run"),
		cap: strictObject({
			calls: int().min(1).optional(),
			usd: number().positive().optional(),
			durationMs: number().positive().optional()
		}).optional().describe("budget of the config; absent: none")
	}),
	sources: array(strictObject({
		name: string(),
		ageMs: number().min(0).nullable(),
		maxAgeMs: number().nullable()
	})),
	fingerprint: fingerprintSchema.optional().describe("whether the provider changed the model under the same name; absent: no probes were run")
});
function sides(side) {
	return strictObject({
		base: side,
		head: side
	});
}
// src/core/record/encode-record.ts
/** Largest record that is written, in characters (DESIGN section 7: under 100 KB). */
const maximumRecordSize = 1e5;
/** Lists are cut to this many entries when a record would grow too large; counts stay whole in `cases`. */
const longestList = 100;
/** The record as JSON text, keys in schema order, ending in a line break; long lists are cut until it fits. */
function encodeRecord(record) {
	const whole = toText(record);
	if (whole.length <= 1e5) return whole;
	for (const most of [
		longestList,
		20,
		0
	]) {
		const text = toText(cutLists(record, most));
		if (text.length <= 1e5) return text;
	}
	return toText(cutLists({
		...record,
		comparison: {
			...record.comparison,
			segments: []
		}
	}, 0));
}
function toText(record) {
	return `${JSON.stringify(record, null, 1)}\n`;
}
/** Keeps what a verdict rests on (dimensions, protected segments, reasons) and cuts the lists beside it. */
function cutLists(record, most) {
	const { comparison } = record;
	const notable = [...comparison.segments].filter((segment) => segment.protected || segment.adjustedP !== null).sort((left, right) => Number(right.protected) - Number(left.protected) || (left.adjustedP ?? 1) - (right.adjustedP ?? 1));
	const isGated = notable.filter((segment) => segment.protected).length;
	const cases = comparison.cases;
	return {
		...record,
		comparison: {
			...comparison,
			segments: notable.slice(0, isGated + Math.min(most, 40)),
			...comparison.gaps === void 0 ? {} : { gaps: comparison.gaps.slice(0, Math.min(most, 10)) },
			...comparison.counterfactual === void 0 ? {} : { counterfactual: cutPairs(comparison.counterfactual, most) },
			cases: {
				...cases,
				baseOnly: cases.baseOnly.slice(0, most),
				headOnly: cases.headOnly.slice(0, most),
				changedInput: cases.changedInput.slice(0, most),
				duplicates: {
					base: cases.duplicates.base.slice(0, most),
					head: cases.duplicates.head.slice(0, most)
				}
			},
			flips: {
				fixed: comparison.flips.fixed.slice(0, most),
				broken: comparison.flips.broken.slice(0, most)
			}
		}
	};
}
function cutPairs(found, most) {
	const contrasts = found.contrasts.map((contrast) => ({
		...contrast,
		opened: contrast.opened.slice(0, most),
		closed: contrast.closed.slice(0, most),
		turned: contrast.turned.slice(0, most)
	}));
	return {
		...found,
		contrasts
	};
}
/**
* Reads a stored record of any version that was ever written.
*
* @returns the record in today's form, or what is wrong with it
*/
function decodeRecord(text, file) {
	let value;
	try {
		value = JSON.parse(text);
	} catch (error) {
		return failure([problem(file, [], "not-json", `This is no JSON: ${error instanceof Error ? error.message : "not JSON"}.`, "Restore the file from the run that wrote it.")]);
	}
	return decodeRecordValue(value, file);
}
/**
* Reads a stored record that is no text any more, such as a line of a month's file. As {@link decodeRecord}.
*
* @param value - what the text of the record parses to
*/
function decodeRecordValue(value, file) {
	const version = typeof value === "object" && value !== null && "version" in value ? value.version : void 0;
	if (version !== 1) {
		const isNewer = typeof version === "number" && version > 1;
		return failure([problem(file, ["version"], "unknown-version", `The record has version ${JSON.stringify(version)}, and this program reads version 1.`, isNewer ? "Update eval-envelope: a newer one wrote this record." : "Check that this is a record.json of eval-envelope.")]);
	}
	const parsed = recordSchema.safeParse(value);
	if (parsed.success) return {
		ok: true,
		value: parsed.data
	};
	return failure(parsed.error.issues.map((issue) => problem(file, issue.path.map((part) => typeof part === "symbol" ? String(part) : part), issue.code, `At ${issue.path.join(".") || "the top"}: ${issue.message}.`, "The record was edited or damaged; restore it.")));
}
function failure(issues) {
	return {
		ok: false,
		issues
	};
}
function problem(file, path, code, message, hint) {
	return {
		file,
		path,
		code,
		message,
		hint
	};
}
export { recordSchema as a, maximumRecordSize as i, decodeRecordValue as n, comparisonDocument as o, encodeRecord as r, comparisonSchema as s, decodeRecord as t };
