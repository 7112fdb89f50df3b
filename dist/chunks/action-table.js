// src/app/action/action-table.ts
/** An expression of a workflow. */
function expression(text) {
	return `$\{{ ${text} }}`;
}
/** Every input. action.yml and the README are generated from this table. */
const actionInputs = [
	{
		name: "command",
		description: "What to do: `gate` compares a change with its base and decides, `record` evaluates the default branch and keeps the result, `merge` puts the shards of earlier jobs of this run together and goes on as `gate` or `record` would (docs/sharding.md), `fingerprint` runs the suites that are marked as probes and says whether the provider changed the model under the same name (docs/outside.md), `report` judges what the run of another workflow evaluated and writes comment and commit status (docs/forks.md), `archive` collects the records of runs from their artifacts into the history branch (docs/archive.md), `velocity` makes the page of the sprint from stored records (docs/velocity-sources.md). Left out: `record` on the default branch (push, schedule, started by hand), `gate` everywhere else."
	},
	{
		name: "config",
		description: "Path of the config in the repository. Left out: `.github/eval-envelope.yml`."
	},
	{
		name: "suite",
		description: "Run only this suite of the config, whatever changed. Left out: every suite that covers something the change touches."
	},
	{
		name: "base",
		description: "Revision to compare with. Left out: the base of the pull request or merge group, else the default branch."
	},
	{
		name: "base-results",
		description: "Result file or folder of base that an earlier step made. With `head-results`; nothing is run then."
	},
	{
		name: "head-results",
		description: "Result file or folder of head that an earlier step made: it is judged as it is, and no suite is run. Without `base-results` nothing is compared; limits still apply."
	},
	{
		name: "shard",
		description: "Run only this part of the suites, `i/n` such as `2/4`: the suite is told by EVAL_ENVELOPE_SHARD. Nothing is judged; a later job with `command: merge` does that (docs/sharding.md)."
	},
	{
		name: "shards",
		description: "Of `merge`: how many shards there are, 1 to 256. One that is missing is no verdict."
	},
	{
		name: "github-token",
		description: "Token that reads the pull request and writes its comment. The default is the token of the workflow, whose rights stand under `permissions:`.",
		default: expression("github.token")
	},
	{
		name: "comment",
		description: "When to make a comment: `always`; `on-change`, when a suite was evaluated or could not be; `on-failure`, when the check fails; `never`. A comment that is there is always brought up to date. Left out: `on-change`."
	},
	{
		name: "enforce",
		description: "`false` makes the gate advisory: a change outside its envelope no longer fails the check. What could not be evaluated still fails. Left out: what the config says."
	},
	{
		name: "evaluate-again",
		description: "`true` runs head once more although this content was evaluated before: the new results count beside the earlier ones, and the comment says which attempt it is. Left out: stored rows of the same content are judged, and nothing is paid twice."
	},
	{
		name: "history-branch",
		description: "Branch that keeps the records of the default branch; made when it is not there, and never to be merged. Left out: `eval-envelope-history`."
	},
	{
		name: "history-write",
		description: "How that branch is written: `git`, by a push; `api`, through the API, whose commits GitHub signs, where a rule asks for signatures; `none`, not at all. Either needs `contents: write`. Left out: `git`."
	},
	{
		name: "retention-days",
		description: "Days the artifact is kept, 1 to 400 (90 in public repositories). Left out: what the repository says."
	},
	{
		name: "minutes",
		description: "Of `archive` and `velocity`: download nothing new after so many minutes, 1 to 350; the next run goes on. Left out: 20, of `velocity` 10."
	},
	{
		name: "sprint",
		description: "Of `velocity`: the sprint that the page is of, by its number, or `last` for the last one that is over. Left out or empty: the one that is under way."
	},
	{
		name: "issue",
		description: "Of `velocity`: `false` writes no issue. Left out: one issue, pinned where GitHub lets us, always shows the newest page; it needs `issues: write`. A page of an older sprint leaves it as it is."
	},
	{
		name: "pull-request",
		description: "Number of the pull request, where a person started the workflow by hand for one; with `head-sha`. Left out: the one of the event."
	},
	{
		name: "head-sha",
		description: "Commit of that pull request that the person looked at, in full. Where it is no longer the head, nothing is run and nothing is written."
	},
	{
		name: "run-id",
		description: "Of `report` started by hand: this run, whose earlier job evaluated the pull request. Left out: the run that has ended on `workflow_run`, this run otherwise."
	},
	{
		name: "class",
		description: "Class of a candidate outside git, such as a rebuilt index or a fine-tune: `prompt-edit`, `rag-refresh`, `model-swap` or `fine-tune`; with `candidate`, on workflow_dispatch and repository_dispatch (docs/outside.md). Left out: what the event says."
	},
	{
		name: "candidate",
		description: "Name of that candidate, up to 200 printable characters: head’s side runs with it as `EVAL_ENVELOPE_CANDIDATE`, base’s without. Left out: what the event says."
	},
	{
		name: "matrix",
		description: "Leg of the matrix that the job is. Leave the default: it keeps legs apart.",
		default: expression("toJSON(matrix)")
	},
	{
		name: "job-index",
		description: "Number of the job in its matrix. Leave the default.",
		default: expression("strategy.job-index")
	},
	{
		name: "job-total",
		description: "Count of jobs in the matrix. Leave the default.",
		default: expression("strategy.job-total")
	}
];
/** Every output. */
const actionOutputs = [
	{
		name: "verdict",
		description: "The worst verdict of the suites: `inside`, `trade-off`, `inconclusive`, `outside` or `not-evaluated`; empty when no suite covers what changed."
	},
	{
		name: "conclusion",
		description: "`success` or `failure`: what the verdict asks of the check. With `enforce: false` the step passes all the same."
	},
	{
		name: "primary-class",
		description: "Riskiest class of the change: `fine-tune`, `model-swap`, `rag-refresh`, `prompt-edit` or `other`."
	},
	{
		name: "classes",
		description: "All classes of the change, riskiest first, as a JSON array."
	},
	{
		name: "records",
		description: "The metrics records, worst suite first, as a JSON array; the schema is in docs/schema/record.json."
	},
	{
		name: "record-path",
		description: "Folder with a folder for each suite: record.json, rows.jsonl.gz, comment.md, report.html."
	},
	{
		name: "report-path",
		description: "HTML report of the worst suite; empty when nothing was evaluated. Of `velocity`: folder with page.md, page.html, velocity.json, velocity.csv and `tables`, Parquet files (docs/parquet.md)."
	},
	{
		name: "sprint",
		description: "Of `velocity`: number of the sprint that the page is of; empty otherwise."
	},
	{
		name: "comment-url",
		description: "Address of the comment, of `velocity` that of the issue; empty when there is none."
	},
	{
		name: "artifact-id",
		description: "Id of the artifact of the worst suite; empty when nothing was stored."
	}
];
export { actionOutputs as n, actionInputs as t };
