import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../git-repository.ts';
import { parsePairs } from './command-files.ts';
import { pushEvent } from './events.ts';
import { type ActionOptions, type ActionRun, runAction } from './runner.ts';
import { readLog, splitLines } from './workflow-commands.ts';

const sha = 'a'.repeat(40);
const server = { url: 'http://127.0.0.1:9' };

/** Runs a script as if it were the Action. */
function runScript(
  code: string,
  options: Partial<ActionOptions> = {},
  manifest?: string,
): Promise<ActionRun> {
  const actionFolder = temporaryFolder();
  const script = join(actionFolder, 'main.mjs');
  writeFileSync(script, code);
  if (manifest !== undefined) writeFileSync(join(actionFolder, 'action.yml'), manifest);
  const event = pushEvent({ repository: 'octocat/bot', sha });
  return runAction({ event, workspace: temporaryFolder(), server, script, actionFolder, ...options });
}

const printEnv = `console.log(JSON.stringify(process.env));`;

async function environmentOf(options: Partial<ActionOptions> = {}, manifest?: string) {
  const { log } = await runScript(printEnv, options, manifest);
  return JSON.parse(log) as Readonly<Record<string, string>>;
}

describe('runAction', () => {
  it("sets the runner's variables and lets no other through", async () => {
    process.env.EVAL_ENVELOPE_LEAK = 'yes';
    const workspace = temporaryFolder();
    const env = await environmentOf({ workspace, runId: 41, isDebug: true });
    delete process.env.EVAL_ENVELOPE_LEAK;
    expect(env.EVAL_ENVELOPE_LEAK).toBeUndefined();
    expect(
      Object.keys(env)
        .filter((name) => !/^(?:GITHUB|RUNNER|INPUT)_/.test(name))
        .toSorted(),
    ).toEqual(['CI', 'HOME', 'NODE_COMPILE_CACHE', 'PATH', 'TMPDIR']);
    expect(env).toMatchObject({
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: server.url,
      GITHUB_GRAPHQL_URL: `${server.url}/graphql`,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REPOSITORY: 'octocat/bot',
      GITHUB_REPOSITORY_OWNER: 'octocat',
      GITHUB_SHA: sha,
      GITHUB_REF: 'refs/heads/main',
      GITHUB_REF_NAME: 'main',
      GITHUB_HEAD_REF: '',
      GITHUB_RUN_ID: '41',
      GITHUB_WORKSPACE: workspace,
      RUNNER_DEBUG: '1',
    });
  });

  it('starts in the workspace, with the Node of the action', async () => {
    const workspace = temporaryFolder();
    const { log } = await runScript('console.log(process.cwd(), process.version);', { workspace });
    expect(log).toMatch(/ v24\./);
    expect(log.startsWith(workspace)).toBe(true);
  });

  it('hands over inputs, with the defaults of action.yml', async () => {
    const manifest = `inputs:
  github-token: { default: '\${{ github.token }}' }
  matrix: { default: '\${{ toJSON(matrix) }}' }
  job: { default: '\${{ strategy.job-index }} of \${{ strategy.job-total }}' }
  two words: { required: false }
  comment: { default: always }
`;
    const options = { inputs: { comment: 'never' }, matrix: { os: 'linux' }, jobIndex: 1, jobTotal: 3 };
    expect(await environmentOf(options, manifest)).toMatchObject({
      'INPUT_GITHUB-TOKEN': 'ghs_workflow',
      INPUT_MATRIX: '{\n  "os": "linux"\n}',
      INPUT_JOB: '1 of 3',
      INPUT_TWO_WORDS: '',
      INPUT_COMMENT: 'never',
    });
    expect(() => runScript('', { inputs: { coment: 'never' } }, manifest)).toThrow(
      'action.yml has no input coment',
    );
  });

  it('reads what the step left', async () => {
    const run = await runScript(`
      import { appendFileSync as append } from 'node:fs';
      const { env } = process;
      append(env.GITHUB_OUTPUT, 'plain=a=b\\nlong<<END\\none\\n\\ntwo\\nEND\\n');
      append(env.GITHUB_STATE, 'isPost=true\\n');
      append(env.GITHUB_ENV, 'X=1\\n');
      append(env.GITHUB_PATH, '/opt/x\\n');
      append(env.GITHUB_STEP_SUMMARY, '# Verdict\\n');
      console.log('::add-mask::hush');
      console.log('hush, ghs_workflow');
      console.error('::error file=prompts/a%2Cb.txt,line=3,title=Not%3A good::one%0Atwo %25');
      process.exitCode = 3;
    `);
    expect(run).toMatchObject({
      exitCode: 3,
      outputs: { plain: 'a=b', long: 'one\n\ntwo' },
      state: { isPost: 'true' },
      env: { X: '1' },
      path: ['/opt/x'],
      summary: '# Verdict\n',
      annotations: [
        { level: 'error', file: 'prompts/a,b.txt', line: 3, title: 'Not: good', message: 'one\ntwo %' },
      ],
    });
    expect(run.log).toContain('hush, ghs_workflow');
    expect(run.shown).toContain('***, ***');
    expect(run.shown).not.toContain('hush');
    const post = await environmentOf({ state: run.state, temp: run.temp });
    expect(post).toMatchObject({ STATE_isPost: 'true', RUNNER_TEMP: run.temp });
  });

  it('runs the scripts that action.yml names', async () => {
    const actionFolder = temporaryFolder();
    writeFileSync(join(actionFolder, 'action.yml'), 'runs: { using: node24, main: a.mjs, post: b.mjs }');
    writeFileSync(join(actionFolder, 'a.mjs'), "console.log('main')");
    writeFileSync(join(actionFolder, 'b.mjs'), "console.log('post')");
    const event = pushEvent({ repository: 'octocat/bot', sha });
    const run = (stage: 'main' | 'post') =>
      runAction({ event, workspace: temporaryFolder(), server, actionFolder, stage });
    expect([(await run('main')).log, (await run('post')).log]).toEqual(['main\n', 'post\n']);
  });

  it('fails over a summary that GitHub drops', async () => {
    const code = `import { appendFileSync } from 'node:fs';
      appendFileSync(process.env.GITHUB_STEP_SUMMARY, 'x'.repeat(1024 * 1024 + 1));`;
    await expect(runScript(code)).rejects.toThrow('a summary of 1048577 bytes is dropped');
  });

  it('does not wait for a process that outlives the script', async () => {
    const run = await runScript(`
      import { spawn } from 'node:child_process';
      spawn('sleep', ['20'], { stdio: 'inherit', detached: true }).unref();
      console.log('done');
    `);
    expect(run).toMatchObject({ exitCode: 0, log: 'done\n' });
  });

  it('ends what does not end', async () => {
    const run = await runScript('setInterval(() => {}, 1000);', { timeoutMs: 300 });
    expect(run.exitCode).toBeNull();
  });
});

describe('workflow commands', () => {
  const commandsOf = (text: string) =>
    readLog(splitLines(text)).commands.map(({ name, data }) => `${name} ${data}`);

  it('are found as the runner finds them', () => {
    expect(commandsOf('  ::warning::after blanks')).toEqual(['warning after blanks']);
    expect(commandsOf('text ::warning::not at the start')).toEqual([]);
    expect(commandsOf('text ##[error]anywhere')).toEqual(['error anywhere']);
    expect(commandsOf('a\r::error::after a carriage return')).toEqual(['error after a carriage return']);
    expect(commandsOf('::ERROR::in capitals')).toEqual(['error in capitals']);
    expect(commandsOf('::unknown::x\n::error no end')).toEqual([]);
  });

  it('rest between stop-commands and its token', () => {
    const text = '::stop-commands::t0ken\n::error::quoted\n::t0ken::\n::error::meant';
    expect(commandsOf(text)).toEqual(['error meant']);
  });

  it('give places as numbers, whatever the case of their keys', () => {
    const { annotations } = readLog([
      '::notice file=a.txt,line=1,endLine=2,col=3,endColumn=4::x',
      '::warning::y',
    ]);
    expect(annotations).toEqual([
      { level: 'notice', message: 'x', file: 'a.txt', line: 1, endLine: 2, col: 3, endColumn: 4 },
      { level: 'warning', message: 'y' },
    ]);
  });
});

describe('parsePairs', () => {
  it('lets whichever of = and << comes first decide', () => {
    expect(parsePairs('a=b<<c\nd<<E=F\nx\nE=F\na=2')).toEqual({ a: '2', d: 'x' });
    expect(parsePairs('a<<E\nE\n')).toEqual({ a: '' });
  });

  it('refuses what fails the step', () => {
    expect(() => parsePairs('nothing')).toThrow("Invalid format 'nothing'");
    expect(() => parsePairs('=x')).toThrow('Name must not be empty');
    expect(() => parsePairs('a<<E\nx')).toThrow("Matching delimiter not found 'E'");
  });
});
