// src/core/model/case-row.ts
/** States a case can end in, once, for one epoch. Only `scored` rows carry a judgement that can be trusted. */
const caseStates = [
	"scored",
	"error",
	"timeout",
	"refused",
	"unscored",
	"judge-failed"
];
// src/core/model/dimension.ts
/**
* What an interval covers.
* - `cases-as-sample`: the cases are drawn from what will be asked; sampling of cases and noise of the model
* - `fixed-suite`: the cases are all there is; noise of the model alone
*/
const inferences = ["cases-as-sample", "fixed-suite"];
export { caseStates as n, inferences as t };
