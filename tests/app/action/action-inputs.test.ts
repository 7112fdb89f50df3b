import { describe, expect, it } from 'vitest';
import { readActionInputs } from '../../../src/app/action/action-inputs.ts';

const read = (inputs: Readonly<Record<string, string>> = {}): ReturnType<typeof readActionInputs> =>
  readActionInputs((name) => inputs[name] ?? '');

describe('the inputs of the Action', () => {
  it('name a pull request whole or not at all, by a full SHA', () => {
    const sha = 'a'.repeat(40);
    expect(read({ 'pull-request': '7', 'head-sha': sha, 'run-id': '12' })).toMatchObject({
      named: { number: 7, headSha: sha },
      runId: 12,
    });
    expect(() => read({ 'pull-request': '7' })).toThrow(/goes with head-sha/);
    expect(() => read({ 'head-sha': sha })).toThrow(/goes with head-sha/);
    expect(() => read({ 'pull-request': '0', 'head-sha': 'abc', 'run-id': '1e3' })).toThrow(
      /pull-request: .*head-sha: .*run-id: /,
    );
  });

  it('hand a candidate on as it is written, for whoever knows the event to check', () => {
    expect(read({ candidate: '-x' }).told).toEqual({ class: undefined, candidate: '-x' });
    expect(() => read({ class: 'rag-refresh', candidate: 'docs-1', base: 'main' })).toThrow(/leave base out/);
  });

  it('are all optional', () => {
    expect(read()).toEqual({
      command: undefined,
      config: undefined,
      suite: undefined,
      shard: undefined,
      shards: undefined,
      base: undefined,
      results: undefined,
      token: '',
      comment: 'on-change',
      enforce: undefined,
      retentionDays: undefined,
      history: { branch: undefined, write: 'git' },
      isEvaluatedAgain: false,
      minutes: undefined,
      sprint: undefined,
      isIssueWanted: true,
      named: null,
      runId: undefined,
      told: undefined,
      matrix: { matrix: '', jobIndex: '0', jobTotal: '1' },
    });
  });

  it.each([
    ['true', true],
    ['FALSE', false],
  ])('read enforce: %s as YAML does', (text, value) => {
    expect(read({ enforce: text }).enforce).toBe(value);
  });

  it('tell every problem at once, each with its input', () => {
    const wrong = {
      command: 'gat',
      comment: 'sometimes',
      enforce: 'yes',
      'retention-days': '0',
      base: '--x',
    };
    for (const name of Object.keys(wrong)) expect(() => read(wrong)).toThrow(new RegExp(`input ${name}: `));
    expect(() => read(wrong)).toThrow(/none of gate, record, merge, fingerprint, report, archive/);
  });

  it.each(['1.5', '401', 'ten', '-1'])('refuse retention-days: %s', (text) => {
    expect(() => read({ 'retention-days': text })).toThrow(/retention-days/);
  });

  it.each(['main..x', '-x', 'a b', 'refs/heads/x', 'x.lock', '/x', 'x/', 'HEAD', 'a*'])(
    'refuse history-branch: %s',
    (branch) => {
      expect(() => read({ 'history-branch': branch })).toThrow('input history-branch');
    },
  );

  it('say how the history is written', () => {
    const { history } = read({ 'history-branch': 'data/evals', 'history-write': 'api' });
    expect(history).toEqual({ branch: 'data/evals', write: 'api' });
    expect(() => read({ 'history-write': 'svn' })).toThrow('none of git, api, none');
  });

  it('take result files: head alone, or both, never base alone', () => {
    expect(read({ 'head-results': 'h.json' }).results).toEqual({ base: undefined, head: 'h.json' });
    expect(read({ 'head-results': 'h', 'base-results': 'b' }).results).toEqual({ base: 'b', head: 'h' });
    expect(() => read({ 'base-results': 'b' })).toThrow(/without head-results/);
  });

  it('ask for a sprint by number or as the last one, of velocity alone', () => {
    const asked = (sprint: string) => read({ command: 'velocity', sprint }).sprint;
    expect([asked('7'), asked('-1'), asked('last'), asked('')]).toEqual(['7', '-1', 'last', undefined]);
    for (const wrong of ['next', '1.5', '1234567', '7 ', 'LAST'])
      expect(() => asked(wrong)).toThrow('input sprint');
    expect(() => read({ sprint: '7' })).toThrow('input sprint: it is for velocity');
    expect(() => read({ command: 'archive', sprint: '7' })).toThrow('input sprint: it is for velocity');
  });

  it('say which shard a job runs, or how many there are to merge', () => {
    expect(read({ shard: '2/4' }).shard).toEqual({ index: 2, of: 4 });
    expect(read({ command: 'record', shard: '1/1' })).toMatchObject({
      command: 'record',
      shard: { index: 1, of: 1 },
    });
    expect(read({ command: 'merge', shards: '4' })).toMatchObject({ command: 'merge', shards: 4 });
  });

  it.each([
    [{ shard: '5/4' }, 'input shard: It has to be i/n'],
    [{ command: 'merge' }, 'input shards: merge has to be told how many there are.'],
    [{ command: 'merge', shards: '257' }, 'input shards: It has to be from 1 to 256 shards.'],
    [{ command: 'merge', shards: 'all' }, 'input shards: It has to be a whole number of shards.'],
    [{ shards: '4' }, 'input shards: it is for merge'],
    [
      { command: 'merge', shards: '4', shard: '1/4' },
      'input shard: it goes with gate and record, not with merge.',
    ],
    [{ command: 'report', shard: '1/4' }, 'input shard: it goes with gate and record, not with report.'],
    [{ shard: '1/4', 'head-results': 'x' }, 'input head-results: results that are there already'],
    [
      { command: 'merge', shards: '4', 'head-results': 'x' },
      'input head-results: results that are there already',
    ],
  ])('refuse shards that do not go together: %j', (inputs, message) => {
    expect(() => read(inputs)).toThrow(message);
  });
});
