import "./chunks/rolldown-runtime.js";
import { t as endLeftovers } from "./chunks/node-processes.js";
import { rm } from "node:fs/promises";
// src/post.ts
/** Ends what the main step left running and removes its folders, where it was killed before it could do so itself. */
async function main() {
	const { STATE_processes: id = "", STATE_workspace: workspace = "" } = process.env;
	if (id !== "") await endLeftovers(id);
	if (workspace !== "") await rm(workspace, {
		recursive: true,
		force: true
	});
}
await main();
export {};
