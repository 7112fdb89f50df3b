import { validate } from '@actions/languageservice';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { starterWorkflow, type WorkflowOptions } from '../../../src/core/init/starter-workflow.ts';

function options(overrides: Partial<WorkflowOptions> = {}): WorkflowOptions {
  return {
    defaultBranch: 'main',
    uses: 'eval-envelope/eval-envelope@v0',
    environment: ['OPENAI_API_KEY', 'AZURE_OPENAI_ENDPOINT'],
    runtime: {
      node: { versionFile: null, manager: 'npm' },
      python: { versionFile: '.python-version', version: null, manager: 'uv' },
    },
    suites: [{ name: 'bot', epochs: 3, timeoutMinutes: 20 }],
    ...overrides,
  };
}

const bare = { environment: [], runtime: { node: null, python: null } };

describe('starterWorkflow', () => {
  const text = starterWorkflow(options());
  const workflow = parse(text);
  const { steps } = workflow.jobs.gate;

  it('starts on every pull request, whatever it changes, and on the default branch', () => {
    expect(workflow.on).toEqual({
      pull_request: {
        types: ['opened', 'synchronize', 'reopened', 'ready_for_review', 'labeled', 'unlabeled'],
      },
      push: { branches: ['main'] },
      merge_group: null,
      workflow_dispatch: null,
    });
  });

  it('grants nothing on top and four things to its one job, each with a word why', () => {
    expect(workflow.permissions).toEqual({});
    expect(workflow.jobs.gate.permissions).toEqual({
      actions: 'read',
      contents: 'read',
      'pull-requests': 'write',
      statuses: 'write',
    });
    expect(text).toMatch(/actions: read # \w+/);
    expect(text).toMatch(/contents: read # \w+/);
    expect(text).toMatch(/pull-requests: write # \w+/);
    expect(text).toMatch(/statuses: write # \w+/);
  });

  it('ends, replaces a run when its pull request is pushed to and not for a label, and leaves no credentials behind', () => {
    expect(workflow.concurrency['cancel-in-progress']).toBe(
      '$' + "{{ github.event.action == 'synchronize' }}",
    );
    expect(steps[0].with).toEqual({ 'persist-credentials': false });
  });

  it('gives the job longer than setup and all runs of all suites, and shows the sum', () => {
    expect(workflow.jobs.gate['timeout-minutes']).toBe(40 + 2 * 3 * 20);
    expect(text).toContain('setup 40, bot 2 × 3 × 20 (sides × epochs × timeout) = 160.');
    const suites = ['a', 'b', 'c'].map((name) => ({ name, epochs: 5, timeoutMinutes: 20 }));
    const many = starterWorkflow(options({ suites }));
    expect(parse(many).jobs.gate['timeout-minutes']).toBe(360);
    expect(many.replace(/\n\s*#/g, '')).toContain('= 640, of which GitHub gives a job 360');
  });

  it('pins every action that is not ours by commit, with the version beside it', () => {
    const uses = text
      .split('\n')
      .filter((line) => /^\s*-\s*uses:/.test(line) && !line.includes('eval-envelope/'));
    expect(uses).toHaveLength(4);
    for (const line of uses) expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('hands keys to the one step that needs them, settings as variables', () => {
    const [last] = steps.slice(-1);
    expect(last).toEqual({
      uses: 'eval-envelope/eval-envelope@v0',
      // Its job may not push.
      with: { 'history-write': 'none' },
      env: {
        OPENAI_API_KEY: '$' + '{{ secrets.OPENAI_API_KEY }}',
        AZURE_OPENAI_ENDPOINT: '$' + '{{ vars.AZURE_OPENAI_ENDPOINT }}',
      },
    });
    expect(steps.slice(0, -1).every((step: object) => !('env' in step))).toBe(true);
  });

  it('puts no expression into a script', () => {
    for (const step of steps) expect(step.run ?? '').not.toContain('$' + '{{');
  });

  it('sets up what the evals need, by the version that the repository names', () => {
    expect(steps.slice(1, -1).map((step: { with?: object }) => step.with)).toEqual([
      { 'node-version': '24' },
      { 'python-version-file': '.python-version' },
      undefined,
    ]);
    expect(parse(starterWorkflow(options(bare))).jobs.gate.steps).toHaveLength(2);
  });

  it('brings managers that runners lack', () => {
    const runtime = {
      node: { versionFile: '.nvmrc', manager: 'pnpm' },
      python: { versionFile: null, version: null, manager: 'poetry' },
    } as const;
    const runs = parse(starterWorkflow(options({ runtime }))).jobs.gate.steps.flatMap(
      (step: { run?: string }) => step.run ?? [],
    );
    expect(runs).toEqual(['corepack enable', 'pipx install poetry']);
  });

  it('asks to be pinned until it is', () => {
    expect(text).toContain('pin it by commit');
    expect(starterWorkflow(options({ uses: `a/b@${'0'.repeat(40)}` }))).not.toContain('pin it by commit');
  });

  it.each([
    ['with everything', options()],
    ['bare', options(bare)],
    ['odd branch', options({ defaultBranch: 'release/#1: x' })],
  ])('passes the schema of GitHub: %s', async (name, given) => {
    const document = TextDocument.create(`file:///${name}.yml`, 'yaml', 1, starterWorkflow(given));
    expect((await validate(document)).map(({ message }) => message)).toEqual([]);
  });
});
