import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SideEnvironmentInput, sideEnvironment } from '../../../src/core/suite/side-environment.ts';

function make(more: Partial<SideEnvironmentInput>) {
  return sideEnvironment({
    environment: {},
    passEnv: [],
    side: 'head',
    root: '/tmp/s',
    workingDirectory: '/tmp/s',
    ...more,
  });
}

/** DESIGN section 5, written out a second time. */
const listed =
  /^(PATH|HOME|USER|SHELL|LANG|LC_[A-Z]+|TZ|TMPDIR|CI|RUNNER_(OS|ARCH|TEMP|TOOL_CACHE|TRACKING_ID)|LD_LIBRARY_PATH|pythonLocation|JAVA_HOME|EVAL_ENVELOPE_(SIDE|RESULTS|EPOCH|SHARD)|(http|https|no|all)_proxy|(HTTP|HTTPS|NO|ALL)_PROXY|SSL_CERT_(FILE|DIR)|ssl_cert_(file|dir)|NODE_EXTRA_CA_CERTS|node_extra_ca_certs|REQUESTS_CA_BUNDLE|requests_ca_bundle|CURL_CA_BUNDLE|curl_ca_bundle|PIP_CERT|pip_cert|GIT_SSL_CAINFO|git_ssl_cainfo|AWS_CA_BUNDLE|aws_ca_bundle|(npm_config|NPM_CONFIG)_(cache|CACHE|cafile|CAFILE|store_dir|STORE_DIR)|(PIP|UV|BUN_INSTALL|POETRY)_CACHE_DIR|YARN_CACHE_FOLDER|PNPM_HOME|XDG_CACHE_HOME)$/;

const risky = [
  ...[
    'GITHUB_TOKEN',
    'GITHUB_ENV',
    'GITHUB_PATH',
    'GITHUB_OUTPUT',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
    'GITHUB_SHA',
  ],
  ...[
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'INPUT_GITHUB-TOKEN',
    'input_x',
    'Github_Token',
  ],
  ...['VIRTUAL_ENV', 'PYTHONPATH', 'PYTHONHOME', 'NODE_PATH', 'NODE_OPTIONS', 'EVAL_ENVELOPE_SIDE'],
];
const allowed = [
  'HOME',
  'LC_ALL',
  'https_proxy',
  'HTTPS_PROXY',
  'PIP_CACHE_DIR',
  'npm_config_cache',
  'RUNNER_TRACKING_ID',
];
const otherNames = [
  'OPENAI_API_KEY',
  'AWS_SECRET_ACCESS_KEY',
  'Path',
  'home',
  'LC_',
  'RUNNER_TOKEN',
  '__proto__',
  'Https_Proxy',
];
const name = fc.oneof(
  fc.constantFrom(...risky, ...allowed, ...otherNames),
  fc.string({ minLength: 1, maxLength: 12 }),
);

describe('sideEnvironment', () => {
  it('passes no variable outside the list, whatever there is', () => {
    fc.assert(
      fc.property(fc.dictionary(name, fc.string()), (environment) => {
        const { variables } = make({ environment, resultsPath: '/r', epoch: 1, shard: '1/2' });
        expect(Object.keys(variables).filter((key) => !listed.test(key))).toEqual([]);
      }),
    );
  });

  it('passes what the suite asks for on top, and never what belongs to the Action or leads to other packages', () => {
    fc.assert(
      fc.property(fc.dictionary(name, fc.string()), fc.array(name), (environment, passEnv) => {
        const { variables, refused } = make({
          environment: { ...environment, EVAL_ENVELOPE_SIDE: 'base' },
          passEnv,
        });
        const keys = Object.keys(variables);
        expect(keys.filter((key) => !listed.test(key) && !passEnv.includes(key))).toEqual([]);
        expect(keys.filter((key) => risky.includes(key))).toEqual(['EVAL_ENVELOPE_SIDE']);
        expect(variables.EVAL_ENVELOPE_SIDE).toBe('head');
        expect(
          refused.every(
            (key) => passEnv.includes(key) && (key === 'EVAL_ENVELOPE_SIDE' || !keys.includes(key)),
          ),
        ).toBe(true);
      }),
    );
  });

  it('keeps every variable of the list as it is', () => {
    const environment = Object.fromEntries(allowed.map((key) => [key, `value of ${key}`]));
    expect(make({ environment }).variables).toMatchObject(environment);
  });

  it('tells the suite where it is, and a setup only the side', () => {
    expect(
      make({ side: 'base', resultsPath: '/tmp/s/out.json', epoch: 2, shard: '1/4', shardPlan: '/p.json' })
        .variables,
    ).toMatchObject({
      EVAL_ENVELOPE_SIDE: 'base',
      EVAL_ENVELOPE_RESULTS: '/tmp/s/out.json',
      EVAL_ENVELOPE_EPOCH: '2',
      EVAL_ENVELOPE_SHARD: '1/4',
      EVAL_ENVELOPE_SHARD_PLAN: '/p.json',
    });
    expect(Object.keys(make({}).variables).sort()).toEqual(['EVAL_ENVELOPE_SIDE', 'PATH']);
  });

  it("leads PATH with the side's programs, and takes the working copy's out", () => {
    const PATH =
      '/home/u/repo/node_modules/.bin:/home/u/repo/.venv/bin:node_modules/.bin::/opt/venv/bin:/home/u/repository/bin:/usr/bin';
    const { variables } = make({
      environment: { PATH },
      root: '/tmp/s/',
      workingDirectory: '/tmp/s/packages/evals',
      repository: '/home/u/repo/',
    });
    expect(variables.PATH?.split(':')).toEqual([
      ...['/tmp/s/packages/evals/node_modules/.bin', '/tmp/s/packages/evals/.venv/bin'],
      ...['/tmp/s/packages/node_modules/.bin', '/tmp/s/packages/.venv/bin'],
      ...['/tmp/s/node_modules/.bin', '/tmp/s/.venv/bin'],
      ...['/opt/venv/bin', '/home/u/repository/bin', '/usr/bin'],
    ]);
  });

  it("takes the runner's workspace out of PATH even where no working copy is named", () => {
    const environment = { PATH: '/w/repo/.venv/bin:/usr/bin', GITHUB_WORKSPACE: '/w/repo' };
    expect(make({ environment }).variables.PATH).toBe('/tmp/s/node_modules/.bin:/tmp/s/.venv/bin:/usr/bin');
  });

  it('does not let pass-env bring the old PATH back', () => {
    const environment = { PATH: '/usr/bin' };
    expect(make({ environment, passEnv: ['PATH'] }).variables.PATH).toMatch(/^\/tmp\/s\/node_modules/);
  });

  it('names what the suite asks for and does not get', () => {
    const { missing, refused, variables } = make({
      environment: { SET: 'x', EMPTY: '', GITHUB_TOKEN: 't' },
      passEnv: ['SET', 'EMPTY', 'UNSET', 'toString', 'GITHUB_TOKEN', 'UNSET'],
    });
    expect(missing).toEqual(['EMPTY', 'UNSET', 'toString']);
    expect(refused).toEqual(['GITHUB_TOKEN']);
    expect(variables).toMatchObject({ SET: 'x', EMPTY: '' });
  });
});
