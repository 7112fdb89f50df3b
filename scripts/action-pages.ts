// action.yml and the tables of inputs and outputs in the README, from one table.
import { markdownTable } from 'markdown-table';
import { stringify } from 'yaml';
import { actionInputs, actionOutputs } from '../src/app/action/action-table.ts';
import { starterWorkflow, usualAction } from '../src/core/init/starter-workflow.ts';

/** Long cells are not padded to one width. */
const compact = { alignDelimiters: false, align: ['l', 'l'] };

/** action.yml. */
export function actionManifest(): string {
  const manifest = {
    name: 'Eval Envelope',
    description:
      'Gates pull requests that change prompts, models, retrieval indexes or fine-tunes: runs the evals on head and base, compares case by case, and argues the trade in a comment.',
    author: 'Eval Envelope contributors',
    branding: { icon: 'sliders', color: 'green' },
    inputs: Object.fromEntries(
      actionInputs.map(({ name, description, default: value }) => [
        name,
        { description, required: false, ...(value === undefined ? {} : { default: value }) },
      ]),
    ),
    outputs: Object.fromEntries(actionOutputs.map(({ name, description }) => [name, { description }])),
    runs: { using: 'node24', main: 'dist/action.js', post: 'dist/post.js' },
  };
  const note = '# Made by `npm run docs` from src/app/action/action-table.ts.';
  return `${note}\n${stringify(manifest, { lineWidth: 0 })}`;
}

/** The inputs as a Markdown table. */
export function inputsTable(): string {
  const rows = actionInputs.map(({ name, description, default: value }) => [
    `\`${name}\``,
    `${description}${value === undefined ? '' : ` Default \`${value}\`.`}`,
  ]);
  return markdownTable([['input', 'what it does'], ...rows], compact);
}

/** The outputs as a Markdown table. */
export function outputsTable(): string {
  const rows = actionOutputs.map(({ name, description }) => [`\`${name}\``, description]);
  return markdownTable([['output', 'what it holds'], ...rows], compact);
}

/** The workflow that `init` writes for a promptfoo suite with one key, as a Markdown block. */
export function readmeWorkflow(): string {
  const workflow = starterWorkflow({
    defaultBranch: 'main',
    uses: usualAction,
    environment: ['OPENAI_API_KEY'],
    runtime: { node: { versionFile: null, manager: 'npm' }, python: null },
    suites: [{ name: 'support-bot', epochs: 1, timeoutMinutes: 30 }],
  });
  return ['```yaml', `${workflow}${'`'.repeat(3)}`].join('\n');
}
