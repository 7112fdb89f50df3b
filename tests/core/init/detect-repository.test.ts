import { describe, expect, it } from 'vitest';
import { resultsPlaceholder } from '../../../src/core/config/written-suite.ts';
import { caseLines, detected, plainProject, pythonScript } from './repository.ts';

const promptfoo = `
prompts: [file://prompts/answer.txt]
providers: [openai:gpt-4o-mini]
tests: file://tests.yaml
`;

function onlySuite(files: Readonly<Record<string, string>>) {
  const { suites } = detected(files);
  expect(suites).toHaveLength(1);
  const [suite] = suites;
  if (suite === undefined) throw new Error('no suite');
  return suite;
}

describe('promptfoo', () => {
  const files = {
    'package.json': '{"name":"@acme/help","devDependencies":{"promptfoo":"^0.123.0"}}',
    'package-lock.json': '{}',
    'promptfooconfig.yaml': promptfoo,
    'prompts/answer.txt': 'Answer {{q}}',
    'tests.yaml': '- vars: {q: one}\n- vars: {q: two}\n',
  };

  it('runs the config with its own promptfoo, without a cache, into the results file', () => {
    expect(onlySuite(files)).toMatchObject({
      name: 'help',
      kind: 'promptfoo',
      workingDirectory: '.',
      command: [
        ...['npx', 'promptfoo', 'eval', '-c', 'promptfooconfig.yaml'],
        ...['-o', resultsPlaceholder, '--no-cache'],
      ],
      results: 'eval-results.json',
      cases: 2,
      environment: ['OPENAI_API_KEY'],
      obstacles: [],
    });
  });

  it('leaves the setup to a lockfile', () => {
    expect(onlySuite(files).setup.reason).toContain('`npm ci`, with the lockfile of its own commit');
  });

  it('keeps the exam apart from what sits it', () => {
    expect(onlySuite(files)).toMatchObject({
      covers: ['promptfooconfig.yaml', 'prompts/**'],
      dataset: ['tests.yaml'],
    });
  });

  it('never lays a config over base that holds prompts and providers beside its tests', () => {
    const suite = onlySuite({
      ...files,
      'promptfooconfig.yaml': 'prompts: [hi]\nproviders: [echo]\ntests: [{vars: {}}]',
    });
    expect(suite.dataset).toEqual([]);
    expect(suite.notes.join(' ')).toContain('cannot be laid over base');
  });

  it('counts each combination of test, prompt and provider as a case', () => {
    const config = 'prompts: [a, b]\nproviders: [openai:x, openai:y]\ntests: file://tests.yaml';
    expect(onlySuite({ ...files, 'promptfooconfig.yaml': config }).cases).toBe(8);
  });

  it('pins the version where promptfoo is no dependency', () => {
    const { command } = onlySuite({ ...files, 'package.json': '{"name":"help"}' });
    expect(command.slice(0, 3)).toEqual(['npx', '--yes', expect.stringMatching(/^promptfoo@\d+\.\d+\.\d+$/)]);
  });

  it('takes no script called promptfoo for a dependency, and finds one of the folders above', () => {
    const script = onlySuite({ ...files, 'package.json': '{"name":"a","scripts":{"promptfoo":"x"}}' });
    expect(script.command[1]).toBe('--yes');
    expect(script.notes.join(' ')).toContain('As a dev dependency with a lockfile');
    const above = onlySuite({
      'package.json': '{"devDependencies":{"promptfoo":"^0.123.0"}}',
      'packages/a/b/package.json': '{"name":"b"}',
      'packages/a/b/promptfooconfig.yaml': promptfoo,
    });
    expect(above.command.slice(0, 2)).toEqual(['npx', 'promptfoo']);
  });

  it('promises no cost, and says that it is measured', () => {
    const suite = onlySuite(files);
    expect(suite.metrics?.cost).toBe(false);
    expect(suite.notes.join(' ')).toContain('not judged until the line of cost counts');
  });

  it('expects no latency of a provider that only repeats the prompt', () => {
    const suite = onlySuite({
      ...files,
      'promptfooconfig.yaml': 'prompts: [a]\nproviders: [echo]\ntests: []',
    });
    expect(suite.metrics?.latency).toBe(false);
  });

  it('makes a suite of each config, named by what tells them apart', () => {
    const { suites } = detected({ ...files, 'evals/promptfooconfig.tone.yml': promptfoo });
    expect(suites.map(({ name }) => name)).toEqual(['help-tone', 'help']);
  });

  it('passes over the script of the root that starts the evals of a package', () => {
    const { suites } = detected({
      ...files,
      'package.json':
        '{"name":"help","scripts":{"eval":"pnpm --filter evals eval","evals":"promptfoo eval"}}',
    });
    expect(suites.map(({ kind }) => kind)).toEqual(['promptfoo']);
  });

  it('takes examples for suites where there is nothing else, and fixtures never', () => {
    expect(detected({ 'examples/a/promptfooconfig.yaml': promptfoo }).suites).toHaveLength(1);
    expect(detected({ 'tests/fixtures/promptfooconfig.yaml': promptfoo }).suites).toEqual([]);
  });

  it('finds no suite among examples while there is one elsewhere', () => {
    const { suites } = detected({ ...files, 'examples/a/promptfooconfig.yaml': promptfoo });
    expect(suites.map(({ foundAt }) => foundAt)).toEqual(['promptfooconfig.yaml']);
  });
});

describe('pytest', () => {
  const files = {
    'requirements.txt': 'pytest==9.1.1\nopenai\n',
    'evals/test_answers.py':
      'import pytest\nfrom app.bot import answer\nCASES = open("evals/cases.jsonl")\n@pytest.mark.parametrize("case", CASES)\ndef test_answer(case): ...\n',
    'evals/cases.jsonl': caseLines(50),
    'app/bot.py': 'from openai import OpenAI',
    'tests/test_unit.py': 'def test_x(): ...',
  };

  it('writes JUnit XML of the folder with the evals, and of no other test', () => {
    expect(onlySuite(files)).toMatchObject({
      kind: 'pytest',
      command: ['python3', '-m', 'pytest', 'evals', `--junitxml=${resultsPlaceholder}`],
      results: 'eval-results.xml',
      dataset: ['evals/cases.jsonl'],
      cases: 50,
      covers: ['app/**'],
      program: ['evals/**/*.py'],
      packages: ['requirements.txt'],
      environment: ['OPENAI_API_KEY'],
    });
  });

  it('leaves the setup to requirements that name pytest', () => {
    expect(onlySuite(files).setup.commands).toBeUndefined();
    expect(onlySuite(files).setup.reason).toContain(
      '-r requirements.txt`, with the list of packages of its own',
    );
  });

  it('installs a pinned pytest where nothing names it', () => {
    const { setup } = onlySuite({ ...files, 'requirements.txt': 'openai\n' });
    expect(setup.commands).toEqual([
      ['python3', '-m', 'venv', '.venv'],
      ['.venv/bin/python', '-m', 'pip', 'install', '-r', 'requirements.txt'],
      ['.venv/bin/python', '-m', 'pip', 'install', expect.stringMatching(/^pytest==/)],
    ]);
  });

  it('recognises DeepEval wherever it stands, and says what of it can be read', () => {
    const suite = onlySuite({ 'tests/test_rag.py': 'from deepeval import assert_test\ndef test_a(): ...\n' });
    expect(suite).toMatchObject({
      kind: 'pytest',
      foundAt: 'tests/test_rag.py',
      cases: 1,
      environment: ['OPENAI_API_KEY'],
    });
    expect(suite.notes.join(' ')).toContain('record_property');
  });

  it('begins with the manager that has no default of its own', () => {
    const { requirements: _, ...rest } = { requirements: '', ...files, 'requirements.txt': undefined };
    const { 'requirements.txt': __, ...poetry } = rest;
    const suite = onlySuite({
      ...poetry,
      'poetry.lock': '',
      'pyproject.toml': '[tool.poetry.dependencies]\npytest = "9"',
    });
    expect(suite.setup.commands).toEqual([['poetry', 'install']]);
    expect(suite.command.slice(0, 3)).toEqual(['poetry', 'run', 'python3']);
  });
});

describe('eval scripts', () => {
  it('hands the results file to the option for the output', () => {
    expect(onlySuite(plainProject())).toMatchObject({
      kind: 'script',
      command: ['python3', 'evals/run.py', '--output', resultsPlaceholder],
      covers: ['prompts/**', 'bot.py'],
      program: ['evals/run.py'],
      dataset: ['evals/cases.jsonl'],
      cases: 120,
      obstacles: [],
    });
  });

  it('expects of the rows what the script writes', () => {
    expect(onlySuite(plainProject()).metrics).toMatchObject({
      passRate: true,
      latency: true,
      cost: false,
      retrieval: false,
    });
    const ranked = pythonScript.replace('"latencyMs": 12', '"retrieved": ids, "relevant": wanted');
    expect(onlySuite(plainProject({ 'evals/run.py': ranked })).metrics).toMatchObject({
      latency: false,
      retrieval: true,
    });
  });

  it('names the field of the id where it is not caseId', () => {
    const script = pythonScript.replace('"caseId"', '"question_id"').replace('case["id"]', 'case');
    expect(onlySuite(plainProject({ 'evals/run.py': script })).caseId).toBe('question_id');
  });

  it('does not switch a script on that does not say where it writes', () => {
    const suite = onlySuite({ 'evals/run.py': 'if __name__ == "__main__":\n    print(1)\n' });
    expect(suite.obstacles.join(' ')).toContain('EVAL_ENVELOPE_RESULTS');
  });

  it('takes a module of evaluation functions for no program', () => {
    expect(detected({ 'src/evaluation.py': 'def evaluate(row):\n    return 1\n' }).suites).toEqual([]);
  });

  it('runs TypeScript with tsx where the package has it, else with Node itself', () => {
    const files = { 'evals/run.ts': "parseArgs({ options: { output: { type: 'string' } } }); process.argv" };
    const withTsx = { ...files, 'package.json': '{"devDependencies":{"tsx":"4"}}' };
    expect(onlySuite(files).command.slice(0, 2)).toEqual(['node', 'evals/run.ts']);
    expect(onlySuite(withTsx).command.slice(0, 3)).toEqual(['npx', 'tsx', 'evals/run.ts']);
  });

  it('takes the results file that a script of package.json names', () => {
    const of = (line: string) => onlySuite({ 'package.json': `{"name":"a","scripts":{"eval":"${line}"}}` });
    expect(of('tsx bench.ts --output ./out/rows.jsonl')).toMatchObject({
      command: ['npm', 'run', 'eval'],
      results: 'out/rows.jsonl',
      obstacles: [],
    });
    expect(of('tsx bench.ts').obstacles).toHaveLength(1);
    expect(of('tsx bench.ts --output /tmp/rows.jsonl').obstacles).toHaveLength(1);
  });

  it('runs vitest once, into JUnit XML', () => {
    const suite = onlySuite({ 'package.json': '{"name":"a","scripts":{"eval":"vitest evals"}}' });
    expect(suite.command).toEqual([
      'npx',
      'vitest',
      'run',
      'evals',
      '--reporter=junit',
      `--outputFile=${resultsPlaceholder}`,
    ]);
  });
});

describe('a monorepo', () => {
  const script = 'writeFileSync(process.env.EVAL_ENVELOPE_RESULTS, JSON.stringify({ caseId, passed }))';
  const files = {
    'package.json': '{"name":"acme","workspaces":["packages/*"]}',
    'package-lock.json': '{}',
    'shared/prompts/tone.md': 'Be kind.',
    'packages/bot/package.json': '{"name":"bot"}',
    'packages/bot/evals/run.mjs': script,
    'packages/bot/prompts/a.md': 'a',
    'packages/bot/.env.example': 'ANTHROPIC_API_KEY=\n',
    'packages/search/package.json': '{"name":"search"}',
    'packages/search/evals/run.mjs': script,
    'packages/search/rag/manifest.json': '{"builtAt":"2026-01-01"}',
  };

  it('has a suite per package, each in its folder, with its own part of the system and what is shared', () => {
    expect(detected(files).suites).toMatchObject([
      {
        name: 'bot',
        workingDirectory: 'packages/bot',
        command: ['node', 'evals/run.mjs'],
        covers: ['packages/bot/prompts/**', 'shared/prompts/**'],
        environment: ['ANTHROPIC_API_KEY'],
      },
      {
        name: 'search',
        workingDirectory: 'packages/search',
        covers: ['shared/prompts/**', 'packages/search/rag/**'],
        environment: [],
      },
    ]);
  });

  it('finds the manifest of an index and the key of its age', () => {
    expect(detected(files).system.indexes).toEqual([
      { path: 'packages/search/rag/manifest.json', key: 'builtAt' },
    ]);
  });
});

describe('what surrounds the suites', () => {
  const nodeProject = {
    'package.json': '{"name":"bot","dependencies":{"openai":"6"}}',
    'package-lock.json': '{}',
    'src/chat.js': "import OpenAI from 'openai';\n",
    'evals/run.js':
      "import { chat } from '../src/chat.js';\nreadFileSync('evals/cases.jsonl');\nwriteFileSync(process.env.EVAL_ENVELOPE_RESULTS, JSON.stringify({ caseId, passed }))",
    'evals/cases.jsonl': caseLines(40),
  };

  it('covers what stands beside code that calls a model, so that a new file is covered too', () => {
    expect(onlySuite(nodeProject)).toMatchObject({
      covers: ['src/**'],
      program: ['evals/run.js'],
      packages: ['package-lock.json', 'package.json'],
    });
  });

  it('covers of a whole application only what stands right beside', () => {
    const pages = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [`src/pages/p${index}.js`, 'export {};\n']),
    );
    expect(onlySuite({ ...nodeProject, ...pages }).covers).toEqual(['src/*.js']);
  });

  it('takes cases out of a folder of code that is covered', () => {
    const { 'evals/run.js': script = '', 'evals/cases.jsonl': cases = '', ...rest } = nodeProject;
    const suite = onlySuite({
      ...rest,
      'src/evals/run.js': script.replace('../src', '..').replace('evals/cases', 'src/evals/cases'),
      'src/evals/cases.jsonl': cases,
    });
    expect(suite).toMatchObject({ covers: ['src/**', '!src/evals/cases.jsonl'], program: [] });
  });

  it('leaves out a lockfile that other packages share, and packages that promptfoo does not need', () => {
    const shared = detected({
      'package.json': '{"workspaces":["packages/*"]}',
      'package-lock.json': '{}',
      'packages/bot/package.json': '{"name":"bot"}',
      'packages/bot/evals/run.mjs': nodeProject['evals/run.js'],
    });
    expect(shared.suites[0]?.packages).toEqual(['packages/bot/package.json']);
    const apart = onlySuite({
      'package.json': '{"name":"web"}',
      'promptfooconfig.yaml': promptfoo,
      'prompts/answer.txt': 'Answer {{q}}',
    });
    expect(apart.packages).toEqual([]);
  });

  it('finds model config and code that calls a model', () => {
    const { system } = detected(
      plainProject({
        'config/model.yaml': 'model: gpt-4o\ntemperature: 0\n',
        'config/log.yaml': 'level: info\n',
        'src/llm/client.py': 'import anthropic\n',
        'src/web/page.py': 'import flask\n',
      }),
    );
    expect(system.models).toEqual(['config/model.yaml']);
    expect(system.sources).toEqual(['src/llm/**']);
  });

  it('looks at nothing that others wrote', () => {
    const { suites } = detected({
      'node_modules/x/promptfooconfig.yaml': 'a',
      '.venv/evals/test_x.py': 'def test_a(): ...',
    });
    expect(suites).toEqual([]);
  });

  it('says what it looked for and did not find', () => {
    const missing = detected({ 'README.md': '' }).looked.filter(({ found }) => found.length === 0);
    expect(missing).toHaveLength(detected({}).looked.length);
  });

  it('writes no more than a person would read, and names the rest', () => {
    const many = Object.fromEntries(
      Array.from({ length: 15 }, (_, index) => [`bot${index}/promptfooconfig.yaml`, 'prompts: [a]']),
    );
    const { suites, left } = detected(many);
    expect([suites.length, left.length]).toEqual([12, 3]);
  });
});
