import { describe, expect, it } from 'vitest';
import { planEvaluation } from '../../../src/core/event/plan-evaluation.ts';
import { readEvent } from '../../../src/core/event/read-event.ts';
import type { WorkflowEvent } from '../../../src/core/event/workflow-event.ts';

const repository = { default_branch: 'main' };
const told = { class: 'fine-tune', candidate: 'ft:bot:7' };

function dispatched(payload: object, name = 'repository_dispatch'): WorkflowEvent {
  return readEvent({ name, payload: { repository, ...payload }, ref: 'refs/heads/main' });
}

describe('a dispatch that tells of a candidate', () => {
  it('is the gate of the default branch against itself, with no pull request to write to', () => {
    const plan = planEvaluation(dispatched({ client_payload: { ...told, suite: 'bot' } }), undefined);
    expect(plan).toEqual({
      command: 'gate',
      base: undefined,
      head: undefined,
      isEverySuite: false,
      pullRequest: null,
      queued: null,
      status: null,
      whyNoComment: null,
      branch: 'main',
      outside: { candidate: { class: 'fine-tune', name: 'ft:bot:7' }, suite: 'bot' },
      reason: 'the candidate ft:bot:7, told to be a fine-tune',
    });
  });

  it('takes from a payload what is its own, whatever else stands in it', () => {
    const more = { ...told, base: 'x', 'head-sha': 'y', command: 'record', token: 'z', a: { b: [1] } };
    expect(planEvaluation(dispatched({ client_payload: more }), undefined).outside).toEqual({
      candidate: { class: 'fine-tune', name: 'ft:bot:7' },
      suite: undefined,
    });
    for (const text of [
      '{"__proto__":{"class":"fine-tune","candidate":"x"}}',
      '{"constructor":{"class":"fine-tune","candidate":"x"}}',
    ])
      expect(() => planEvaluation(dispatched({ client_payload: JSON.parse(text) }), undefined)).toThrow(
        /class has to be .* it is missing; candidate is missing/,
      );
    expect(Object.keys({})).toEqual([]);
    expect('candidate' in {}).toBe(false);
  });

  it('may have the name of what every object has', () => {
    for (const name of ['__proto__', 'constructor', 'toString']) {
      const plan = planEvaluation(dispatched({ client_payload: { ...told, candidate: name } }), undefined);
      expect(plan.outside?.candidate).toEqual({ class: 'fine-tune', name });
    }
  });

  it('may be one by hand, by the inputs of the workflow or of the step; the step counts first', () => {
    const byHand = dispatched({ ref: 'refs/heads/main', inputs: told }, 'workflow_dispatch');
    expect(planEvaluation(byHand, 'gate').outside?.candidate.name).toBe('ft:bot:7');
    const step = { class: 'model-swap', candidate: 'm-2' };
    expect(planEvaluation(byHand, 'gate', null, step).outside?.candidate).toEqual({
      class: 'model-swap',
      name: 'm-2',
    });
  });

  it('is as before where a start by hand tells of none, or of half a one', () => {
    for (const inputs of [undefined, null, {}, { class: 'x' }, { class: '', candidate: '' }]) {
      const event = dispatched({ ref: 'refs/heads/main', inputs }, 'workflow_dispatch');
      expect(planEvaluation(event, undefined)).toMatchObject({ command: 'record', isEverySuite: true });
    }
    const half = { class: undefined, candidate: 'x' };
    const event = dispatched({ ref: 'refs/heads/main' }, 'workflow_dispatch');
    expect(() => planEvaluation(event, undefined, null, half)).toThrow(/class has to be/);
  });

  it('is refused where it says nothing, on another branch, for a change, as a record, or for a pull request', () => {
    expect(() => planEvaluation(dispatched({ client_payload: null }), undefined)).toThrow(
      /candidate is miss/,
    );
    const elsewhere = dispatched({ ref: 'refs/heads/topic', inputs: told }, 'workflow_dispatch');
    expect(() => planEvaluation(elsewhere, undefined)).toThrow(/this run is on topic/);
    const event = dispatched({ client_payload: told });
    expect(() => planEvaluation(event, 'record')).toThrow(/record keeps/);
    expect(() => planEvaluation(event, 'gate', { number: 7, headSha: 'a'.repeat(40) })).toThrow(/two things/);
    const push = { kind: 'push', branch: 'main', isDefaultBranch: true, beforeSha: null } as const;
    expect(() => planEvaluation(push, undefined, null, told)).toThrow(/by a change in it/);
  });

  it('is refused with a payload that is none', () => {
    expect(() => dispatched({ client_payload: 'x' })).toThrow(/client_payload/);
  });
});
