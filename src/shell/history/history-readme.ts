import type { HistoryFile } from '../../app/history/history.ts';

const text = `# History of Eval Envelope

This branch holds what evaluations of this repository came to. It shares no commit with the code: **do not merge it**, and
do not branch from it. Nothing on it is ever changed or removed, but for \`eval-envelope compact\`.

- \`records/<year>/<month>/<head commit>-<suite>-<matrix leg>-<run>-<attempt>.json\`: the record of one evaluation. Its
  schema: \`eval-envelope schema record\`.
- \`records/<year>/<month>.jsonl\`: the records of a month, once somebody asked to compact it; a line holds \`path\` and the
  record as it was under it.
- \`rows/<year>/<month>/….jsonl.gz\`: the rows of an evaluation, a case and repetition each, without answers of the model.
  A later pull request can be held against them instead of paying for its base again.
- \`log/<year>/<month>/<id>.json\`: an experiment that was written down before there was a pull request. Its schema:
  \`eval-envelope schema log\`.

Files are added by jobs on the default branch, in commits of their own. A branch protection or ruleset that covers this
branch has to let them in.
`;

/** What the first commit of a history says of it. */
export const historyReadme: HistoryFile = { path: 'README.md', content: new TextEncoder().encode(text) };
