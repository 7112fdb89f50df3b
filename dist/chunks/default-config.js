import { j as defaultLabel } from "./parse-config.js";
// src/core/config/default-config.ts
/** The config of a repository without a file: the same as an empty one. */
function defaultConfig() {
	return {
		version: 1,
		enforce: true,
		profile: "interactive",
		stakes: "customer-facing",
		suites: {},
		classify: {
			rules: [],
			models: []
		},
		dimensions: {},
		envelopes: {},
		trades: [],
		signOff: { label: defaultLabel },
		sources: [],
		velocity: void 0
	};
}
export { defaultConfig as t };
