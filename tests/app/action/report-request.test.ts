import { describe, expect, it } from 'vitest';
import { readActionInputs } from '../../../src/app/action/action-inputs.ts';
import { reportRequest } from '../../../src/app/action/report-request.ts';

const sha = 'a'.repeat(40);
const command = `/accept-tradeoff ${sha} fine`;

function request(payload: object, inputs: Readonly<Record<string, string>> = {}) {
  return reportRequest(
    {
      inputs: readActionInputs((name) => inputs[name] ?? ''),
      event: { name: 'issue_comment', payload, ref: 'refs/heads/main' },
      places: { out: 'out' },
    },
    { environment: { GITHUB_REPOSITORY: 'octocat/bot', GITHUB_RUN_ID: '9' } },
  );
}

function comment(body: string | null, more: object = {}): object {
  return { action: 'created', issue: { number: 7, pull_request: {} }, comment: { body }, ...more };
}

describe('a comment', () => {
  it.each([
    ['that holds a command', comment(command)],
    ['that is meant as a command, so that its author hears of it', comment('/accept-tradeoff')],
    [
      'that held a command before it was edited',
      comment('Never mind.', { changes: { body: { from: command } } }),
    ],
    ['of which only the title of the issue changed', comment(command, { changes: { title: { from: 'x' } } })],
  ])('%s asks for a judgement', (_, payload) => {
    expect(request(payload)).toMatchObject({ commented: 7, named: null, runId: null });
  });

  it.each([
    ['of an issue', { ...comment(command), issue: { number: 7 } }, 'is no pull request'],
    ['without a command', comment('Looks good.'), 'holds no line'],
    ['that quotes one', comment(`> ${command}`), 'holds no line'],
    ['without text', comment(null), 'holds no line'],
  ])('%s asks for nothing', (_, payload, reason) => {
    expect(request(payload)).toContain(reason);
  });

  it('says itself which pull request it is of', () => {
    expect(() => request(comment(command), { 'pull-request': '8', 'head-sha': sha })).toThrow(
      'issue_comment',
    );
  });

  it('is refused where its payload is none', () => {
    expect(() => request({ action: 'created' })).toThrow('issue_comment');
  });
});
