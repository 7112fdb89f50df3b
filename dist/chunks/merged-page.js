import "./rolldown-runtime.js";
import { i as formatCountOf, r as formatCount } from "./format-quantity.js";
import { _ as pluralNames, s as formatDay } from "./velocity-words.js";
import { t as chartPage } from "./chart-page.js";
// src/core/charts/merged-page.ts
/** What the taxonomy knows; other changes would hide it. */
const drawn = [
	"prompt-edit",
	"rag-refresh",
	"model-swap",
	"fine-tune"
];
/**
* The page of a history without records, with what was merged by class and sprint.
*
* @param view - the page as {@link buildMergedPage} made it from the same figures
*/
function renderMergedPage(view, document) {
	return chartPage(view, mergedCharts(document));
}
/** Merged changes by class and sprint; nothing where no sprint was read whole. */
function mergedCharts({ sprints: all, sprint }) {
	const sprints = all.slice(-12);
	if (sprints.length === 0) return [];
	const [first] = sprints;
	const totals = drawn.map((name) => sprints.reduce((sum, { merged }) => sum + merged[name], 0));
	const others = sprints.reduce((sum, { merged }) => sum + merged.other, 0);
	const isOver = sprint.isOver ? "" : ` Sprint ${sprint.number} is not over.`;
	return [{
		title: "Merged changes by class and sprint",
		of: "sprint",
		caption: `Sprints since ${formatDay(first?.firstDay ?? "", true)} that were read whole. ${formatCount(others)} merged changes of other kinds are left out, and so are reverts. What was tried and dropped left nothing to count.${isOver}`,
		panels: [{ chart: {
			kind: "columns",
			label: `Merged changes of ${formatCountOf(sprints.length, "sprint")}: ${drawn.map((name, index) => `${pluralNames[name]} ${totals[index]}`).join(", ")}.`,
			categories: sprints.map(({ number }) => String(number)),
			series: drawn.map((name) => ({
				name: pluralNames[name],
				values: sprints.map(({ merged }) => merged[name])
			})),
			format: formatCount
		} }]
	}];
}
export { renderMergedPage };
