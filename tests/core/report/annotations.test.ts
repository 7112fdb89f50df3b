import { describe, expect, it } from 'vitest';
import { decideNotEvaluated } from '../../../src/core/envelope/decide.ts';
import type { ClassEvidence } from '../../../src/core/model/change.ts';
import type { Decision } from '../../../src/core/model/verdict.ts';
import { annotations } from '../../../src/core/report/annotations.ts';
import type { CommentView } from '../../../src/core/report/comment-view.ts';
import { rich } from '../../../src/core/report/rich-text.ts';
import { policy } from '../../support/policies.ts';

const view: CommentView = {
  headline: rich`It says\n::error::no`,
  blocks: [],
  folds: [],
  reasons: [],
  footer: [],
};

function evidenceAt(line: number | null, file = 'prompts/system.md'): ClassEvidence {
  return { class: 'prompt-edit', file, line, before: 'a', after: 'b', rule: 'text:prompt' };
}

const failed = decideNotEvaluated(['no results'], policy());
const passed: Decision = { ...failed, verdict: 'inside', conclusion: 'success', exitCode: 0 };

describe('annotations', () => {
  it('put the worst verdict at the first line of evidence', () => {
    const [first] = annotations([{ suite: 'bot', decision: failed, view }], [evidenceAt(6)]);
    expect(first).toMatchObject({ level: 'error', file: 'prompts/system.md', line: 6 });
    expect(first?.message).not.toContain('\n');
  });

  it('are a notice when inside, a warning when something is open but passes', () => {
    const levels = [passed, { ...passed, verdict: 'inconclusive' as const }].map(
      (decision) => annotations([{ suite: 'bot', decision, view }], [])[0]?.level,
    );
    expect(levels).toEqual(['notice', 'warning']);
  });

  it('stand once at a line, and never more than nine of a level', () => {
    const evidence = [
      evidenceAt(1),
      evidenceAt(1),
      ...Array.from({ length: 30 }, (_, line) => evidenceAt(line + 1)),
    ];
    const notes = annotations([{ suite: 'bot', decision: failed, view }], evidence).filter(
      ({ level }) => level === 'notice',
    );
    expect(notes).toHaveLength(9);
    expect(new Set(notes.map(({ line }) => line)).size).toBe(9);
    expect(notes.at(-1)?.message).toMatch(/^\d+ more of this kind: /);
  });

  it('are none where nothing had to be evaluated', () => {
    expect(annotations([], [evidenceAt(1)])).toEqual([]);
  });
});
