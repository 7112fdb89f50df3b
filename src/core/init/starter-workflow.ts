import { isSecretName } from './find-environment.ts';
import type { RuntimeFinding } from './findings.ts';
import { jobMinutes, type TimedSuite } from './job-minutes.ts';
import { flow, remark } from './yaml-lines.ts';

/** What a workflow depends on. */
export interface WorkflowOptions {
  readonly defaultBranch: string;
  /** What stands behind `uses:`, such as `eval-envelope/eval-envelope@v0`. */
  readonly uses: string;
  /** Variables that the suites ask for: their `pass-env`. */
  readonly environment: readonly string[];
  readonly runtime: RuntimeFinding;
  /** Suites that one job may have to run, all of them. */
  readonly suites: readonly TimedSuite[];
  /** Path of the config, where it is not the usual one. */
  readonly config?: string;
}

/** Actions by commit: a tag can be moved to other code, a commit cannot. */
const pinned = {
  checkout: 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
  node: 'actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0',
  python: 'actions/setup-python@5fda3b95a4ea91299a34e894583c3862153e4b97 # v7.0.0',
  uv: 'astral-sh/setup-uv@20cfd1bf945f4377ade1205e4dbc17946fc9a30d # v10.0.1',
} as const;

const defaultVersions = { node: '24', python: '3.13' } as const;

/** What a workflow uses where nobody says otherwise: the newest release with this major version. */
export const usualAction = 'eval-envelope/eval-envelope@v0';

/** Where a workflow is written. */
export const workflowPath = '.github/workflows/eval-envelope.yml';

/** A workflow that gates pull requests, as a text with comments that argue each line. */
export function starterWorkflow(options: WorkflowOptions): string {
  return `${[...triggerLines(options.defaultBranch), '', ...jobLines(options)].join('\n')}\n`;
}

function triggerLines(defaultBranch: string): readonly string[] {
  return [
    'name: Eval Envelope',
    '',
    'on:',
    '  # No paths: filter: a required check that never starts blocks its pull request for good. What is covered is decided',
    '  # inside, in seconds, and "nothing to evaluate" is a green check that says so.',
    '  pull_request:',
    '    # A label may accept a trade-off: what was evaluated is judged again then, and nothing is run.',
    '    types: [opened, synchronize, reopened, ready_for_review, labeled, unlabeled]',
    '  # Measures what was merged, and keeps the result: what the default branch does, without a verdict on it.',
    '  push:',
    `    branches: ${flow([defaultBranch])}`,
    '  # A merge queue waits for this check too.',
    '  merge_group:',
    '  # Take the # away to measure the default branch every week, so that a provider that changes its model is seen.',
    '  # schedule:',
    "  #   - cron: '17 4 * * 1'",
    '  workflow_dispatch:',
    '',
    '# Nothing for anybody, then per job what it needs.',
    'permissions: {}',
    '',
    'concurrency:',
    '  # A new push to a pull request replaces the run of the old one. A label does not: it waits until an evaluation is',
    '  # over. Runs of the default branch never replace each other.',
    '  group: eval-envelope-$' + '{{ github.event.pull_request.number || github.run_id }}',
    '  cancel-in-progress: $' + "{{ github.event.action == 'synchronize' }}",
  ];
}

function jobLines({ uses, environment, runtime, suites, config }: WorkflowOptions): readonly string[] {
  const { minutes, reason } = jobMinutes(suites);
  return [
    'jobs:',
    '  gate:',
    '    name: Eval Envelope',
    '    runs-on: ubuntu-24.04',
    ...remark(4, reason),
    `    timeout-minutes: ${minutes}`,
    '    permissions:',
    '      contents: read # to check out head and to fetch base',
    '      actions: read # to find results of the same content that earlier runs stored: nothing is paid for twice',
    '      pull-requests: write # to write the comment, and nothing else',
    '      statuses: write # to write the commit status eval-envelope, which a sign-off by comment turns green',
    '    steps:',
    `      - uses: ${pinned.checkout}`,
    '        with:',
    "          persist-credentials: false # the code of a pull request never finds the job's token in its checkout",
    ...runtimeLines(runtime),
    `      - uses: ${uses}${/@[0-9a-f]{40}$/.test(uses) ? '' : ' # pin it by commit: a tag can be moved to other code'}`,
    '        with:',
    ...(config === undefined ? [] : [`          config: ${flow(config)}`]),
    '          history-write: none # artifacts hold the records; a branch keeps them for good: docs/history.md',
    ...environmentLines(environment),
  ];
}

function runtimeLines({ node, python }: RuntimeFinding): readonly string[] {
  return [
    ...(node === null
      ? []
      : [
          `      - uses: ${pinned.node}`,
          '        with:',
          versionLine('node-version', node.versionFile, defaultVersions.node),
          ...managerLines(node.manager),
        ]),
    ...(python === null
      ? []
      : [
          `      - uses: ${pinned.python}`,
          '        with:',
          versionLine('python-version', python.versionFile, python.version ?? defaultVersions.python),
          ...managerLines(python.manager),
        ]),
  ];
}

function versionLine(key: string, file: string | null, fallback: string): string {
  return file === null ? `          ${key}: '${fallback}'` : `          ${key}-file: ${flow(file)}`;
}

/** What brings a package manager that runners do not have. */
function managerLines(manager: string): readonly string[] {
  switch (manager) {
    case 'pnpm':
    case 'yarn':
      return [`      - run: corepack enable # brings ${manager}`];
    case 'bun':
      return ['      - run: npm install --global bun # pin it: bun@1.3.0, say'];
    case 'uv':
      return [`      - uses: ${pinned.uv}`];
    case 'poetry':
    case 'pdm':
    case 'pipenv':
      return [`      - run: pipx install ${manager}`];
    default:
      return [];
  }
}

function environmentLines(names: readonly string[]): readonly string[] {
  const forks = [
    '        # On this step only: no other one sees them. In pull requests from forks secrets are empty, and the gate says',
    '        # that it could not evaluate; it is never green for that.',
  ];
  if (names.length === 0) {
    return [
      '        # Keys that the evals need, each also named under pass-env in the config:',
      '        # env:',
      '        #   OPENAI_API_KEY: $' + '{{ secrets.OPENAI_API_KEY }}',
    ];
  }
  const source = (name: string): string => (isSecretName(name) ? 'secrets' : 'vars');
  return [
    ...forks,
    '        env:',
    ...names.map((name) => `          ${name}: $${`{{ ${source(name)}.${name} }}`}`),
  ];
}
