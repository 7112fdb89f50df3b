// src/app/action/set-outputs.ts
/** Outputs of a job are 1 MB in all, counted in UTF-16; the rest of them needs room too. */
const longestRecords = 4e5;
/** Sets every output of the Action. */
async function setOutputs(outcome, parts, runner, { files }) {
	const [worst] = outcome.suites;
	const outputs = {
		verdict: outcome.verdict ?? "",
		conclusion: outcome.conclusion,
		"primary-class": outcome.primaryClass,
		classes: JSON.stringify(outcome.classes),
		records: await recordsText(outcome, runner, files),
		"record-path": parts.out,
		"report-path": worst === void 0 ? "" : await reportPath(parts.out, worst.suite, files),
		"comment-url": parts.commentUrl ?? "",
		"artifact-id": parts.artifactId === null ? "" : String(parts.artifactId)
	};
	for (const [name, value] of Object.entries(outputs)) runner.setOutput(name, value);
}
/** As many whole records as an output holds, worst first. */
async function recordsText(outcome, runner, files) {
	const records = [];
	let length = 2;
	for (const { recordPath } of outcome.suites) {
		const text = JSON.stringify(JSON.parse(new TextDecoder().decode(await files.read(recordPath))));
		if (length + text.length + 1 > longestRecords) break;
		length += text.length + 1;
		records.push(text);
	}
	if (outcome.suites.length - records.length > 0) runner.annotate({
		level: "warning",
		title: "Eval Envelope: outputs",
		message: `The output records holds the worst ${records.length} of ${outcome.suites.length} records: an output has no room for more. All of them are in record-path and in the artifacts.`
	});
	return `[${records.join(",")}]`;
}
async function reportPath(out, suite, files) {
	const path = files.join(out, suite, "report.html");
	return await files.exists(path) ? path : "";
}
export { setOutputs as t };
