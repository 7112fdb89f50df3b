// Measures the classifier against labelled changes: `npm run corpus -- FILE.jsonl`, lines as `classify --changes` reads them
// with `labels` beside. `--json` prints the figures as JSON, `--evidence` a line of evidence for every change.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadGrammars } from '../src/app/grammars/load-grammars.ts';
import { classifyChange } from '../src/core/classify/classify-change.ts';
import { corpusPage } from './corpus/corpus-page.ts';
import { readLabelledChanges } from './corpus/labelled-change.ts';
import { scoreLabels } from './corpus/score-labels.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, evidence: { type: 'boolean', default: false } },
});
const [path] = positionals;
if (path === undefined || positionals.length > 1) {
  process.stderr.write('Usage: npm run corpus -- FILE.jsonl [--json | --evidence]\n');
  process.exit(2);
}
const changes = readLabelledChanges(readFileSync(path, 'utf8'));
const grammars = await loadGrammars(changes.flatMap(({ files }) => files));
const judged = changes.map((change) => {
  const { classes, evidence } = classifyChange(change.files, [], grammars);
  return { change, labels: change.labels, found: classes, evidence };
});
const score = scoreLabels(judged);
if (options.json) process.stdout.write(`${JSON.stringify(score, null, 2)}\n`);
else if (options.evidence) {
  for (const { change, found, evidence } of judged) {
    process.stdout.write(`${JSON.stringify({ id: change.id, labels: change.labels, found, evidence })}\n`);
  }
} else process.stdout.write(corpusPage(score, judged));
