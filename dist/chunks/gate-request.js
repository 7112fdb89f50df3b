// src/app/gate/gate-request.ts
/** Where a repository keeps its config. */
const usualConfigPath = ".github/eval-envelope.yml";
/** A request that asks for nothing in particular. */
const plainRequest = {
	base: void 0,
	head: void 0,
	isWorkingTree: false,
	configPath: usualConfigPath,
	suite: void 0,
	baseStores: [],
	earlierRuns: null,
	signOffs: null,
	isEvaluatedAgain: false,
	oldestBase: void 0,
	command: "gate",
	mode: "gate",
	isEverySuite: false,
	results: void 0,
	enforce: void 0,
	identity: {},
	matrixKey: null,
	keepsResults: true
};
export { usualConfigPath as n, plainRequest as t };
