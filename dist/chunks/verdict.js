// src/core/model/verdict.ts
/** What the evidence says about one bound. */
const statuses = [
	"inside",
	"outside",
	"regressed",
	"inconclusive",
	"not-estimable",
	"missing",
	"below-resolution"
];
/** The outcome for a change, worst first. */
const verdicts = [
	"not-evaluated",
	"outside",
	"trade-off",
	"inconclusive",
	"inside"
];
/** Why a verdict is what it is. The words are made in report/, from the evidence the reason points to. */
const reasonCodes = [
	"budget",
	"unreadable",
	"refused",
	"no-base-required",
	"missing",
	"outside-margin",
	"outside-limit",
	"covered-by-trade",
	"regressed",
	"clean-breaks",
	"not-compared",
	"stale-labels",
	"no-primary",
	"primary-unresolved",
	"required-unresolved",
	"suite-too-small",
	"at-floor",
	"lost-cases",
	"limit-untold",
	"runaways",
	"inconclusive",
	"all-inside"
];
/** What a change is beside its envelope: did anything get better, did anything get worse? */
const paretoLabels = [
	"improvement",
	"regression",
	"trade-off",
	"neutral",
	"undetermined"
];
export { verdicts as i, reasonCodes as n, statuses as r, paretoLabels as t };
