import { describe, expect, it } from 'vitest';
import { countSignOffs, whoToAsk } from '../../../src/core/approval/count-sign-offs.ts';
import type {
  Account,
  ApprovalComment,
  LabelEvent,
  SignOffFacts,
} from '../../../src/core/approval/sign-off-facts.ts';

const judgedSha = 'a'.repeat(40);
const otherSha = 'b'.repeat(40);

/** A time, by minutes after noon. */
function at(minute: number): string {
  return new Date(Date.UTC(2026, 10, 22, 12, minute)).toISOString().replace('.000Z', 'Z');
}

function person(login: string, isApp = false): Account {
  return { login, isApp };
}

function labeled(minute: number, over: Partial<LabelEvent> = {}): LabelEvent {
  return { kind: 'labeled', label: 'eval:accept', by: person('maria'), at: at(minute), ...over };
}

function comment(minute: number, over: Partial<ApprovalComment> = {}): ApprovalComment {
  const body = `/accept-tradeoff ${judgedSha} slower is fine`;
  return { by: person('maria'), at: at(minute), changedAt: at(minute), body, ...over };
}

/** The content was judged at five past twelve; maria may write, mallory may not. */
function facts(over: Partial<SignOffFacts> = {}): SignOffFacts {
  return {
    judged: [{ headSha: judgedSha, at: at(5) }],
    headSha: judgedSha,
    label: 'eval:accept',
    isLabelSet: true,
    labelEvents: [],
    retargets: [],
    comments: [],
    heads: [{ headSha: judgedSha, at: at(0) }],
    writers: new Map([
      ['maria', true],
      ['mallory', false],
    ]),
    ...over,
  };
}

/** The one note of what does not count. */
function noteOf(over: Partial<SignOffFacts>): string {
  const { signOffs, notes } = countSignOffs(facts(over));
  expect(signOffs).toEqual([]);
  expect(notes).toHaveLength(1);
  return notes[0] ?? '';
}

describe('a label', () => {
  const counted = { by: 'maria', reason: 'label eval:accept', sha: judgedSha, via: 'label' };

  it('counts when somebody who may write set it after the verdict', () => {
    expect(countSignOffs(facts({ labelEvents: [labeled(6)] }))).toEqual({
      signOffs: [{ ...counted, at: at(6) }],
      notes: [],
    });
  });

  it('counts by whoever set it last', () => {
    const labelEvents = [
      labeled(6, { by: person('mallory') }),
      labeled(7, { kind: 'unlabeled' }),
      labeled(8),
      labeled(9, { label: 'docs', by: person('mallory') }),
    ];
    expect(countSignOffs(facts({ labelEvents })).signOffs).toEqual([{ ...counted, at: at(8) }]);
  });

  it('is found whatever capitals it is written with', () => {
    const labelEvents = [labeled(6, { label: 'Eval:Accept' })];
    expect(countSignOffs(facts({ labelEvents })).signOffs).toHaveLength(1);
  });

  it('that was taken off is gone, without a word', () => {
    const labelEvents = [labeled(6), labeled(7, { kind: 'unlabeled' })];
    expect(countSignOffs(facts({ isLabelSet: false, labelEvents }))).toEqual({ signOffs: [], notes: [] });
  });

  it('of somebody without write permission is told', () => {
    const labelEvents = [labeled(6, { by: person('mallory') })];
    expect(noteOf({ labelEvents })).toBe(
      'The label eval:accept by mallory does not count: mallory has no write permission.',
    );
  });

  it('that was set before the verdict does not count, nor one from the very second of it', () => {
    expect(noteOf({ labelEvents: [labeled(4)] })).toContain('before this content was judged');
    expect(noteOf({ labelEvents: [labeled(5)] })).toContain('before this content was judged');
    expect(noteOf({ judged: [], labelEvents: [labeled(6)] })).toContain('before this content was judged');
  });

  it('that was set on a commit of other content does not count when the content comes back', () => {
    const heads = [
      { headSha: judgedSha, at: at(0) },
      { headSha: otherSha, at: at(10) },
      { headSha: 'c'.repeat(40), at: at(20) },
    ];
    const again = { headSha: 'c'.repeat(40), heads };
    expect(noteOf({ ...again, labelEvents: [labeled(15)] })).toContain(
      'set on bbbbbbb, which has other content',
    );
    expect(countSignOffs(facts({ ...again, labelEvents: [labeled(8)] })).signOffs).toMatchObject([
      { sha: judgedSha },
    ]);
    expect(countSignOffs(facts({ ...again, labelEvents: [labeled(25)] })).signOffs).toMatchObject([
      { sha: 'c'.repeat(40) },
    ]);
  });

  it('does not count where the commit that it was set on cannot be told', () => {
    expect(noteOf({ heads: null, labelEvents: [labeled(6)] })).toContain('is not known');
    expect(noteOf({ heads: [{ headSha: judgedSha, at: at(7) }], labelEvents: [labeled(6)] })).toContain(
      'is not known',
    );
  });

  it('of an app, of an account that is gone, or of nobody that GitHub shows does not count', () => {
    expect(noteOf({ labelEvents: [labeled(6, { by: person('labeler[bot]', true) })] })).toContain('an app');
    expect(noteOf({ labelEvents: [labeled(6, { by: null })] })).toContain('account is gone');
    expect(noteOf({ labelEvents: [] })).toContain('not among the events');
    expect(noteOf({ labelEvents: [labeled(6), labeled(7, { kind: 'unlabeled' })] })).toContain(
      'not among the events',
    );
  });

  it('whose time cannot be read does not count', () => {
    expect(noteOf({ labelEvents: [labeled(6, { at: 'soon' })] })).toContain('before this content was judged');
  });
});

describe('a sign-off', () => {
  const both = { labelEvents: [labeled(6)], comments: [comment(7)] };

  it('of a pull request that was pointed at another base branch since does not count, until it is made anew', () => {
    const { signOffs, notes } = countSignOffs(facts({ ...both, retargets: [at(1), at(8)] }));
    expect(signOffs).toEqual([]);
    expect(notes).toEqual([
      'The command by maria does not count: the pull request was pointed at another base branch since; write it anew.',
      'The label eval:accept by maria does not count: the pull request was pointed at another base branch since; take it off, and set it again when the verdict is read.',
    ]);
    expect(countSignOffs(facts({ ...both, retargets: [at(1)] })).signOffs).toHaveLength(2);
    const anew = { ...both, comments: [comment(9)], retargets: [at(8)] };
    expect(countSignOffs(facts(anew)).signOffs.map(({ via }) => via)).toEqual(['comment']);
  });

  it('does not count where nobody knows whether it went to another branch, or when', () => {
    for (const retargets of [null, ['soon'], [at(7)]])
      expect(
        countSignOffs(facts({ ...both, labelEvents: [], isLabelSet: false, retargets })).signOffs,
      ).toEqual([]);
  });

  it('of the head that a force-push brings back counts again where it was made on that very head', () => {
    const heads = [
      { headSha: judgedSha, at: at(0) },
      { headSha: otherSha, at: at(10) },
      { headSha: judgedSha, at: at(20) },
    ];
    const { signOffs } = countSignOffs(facts({ ...both, heads }));
    expect(signOffs.map(({ sha }) => sha)).toEqual([judgedSha, judgedSha]);
    const between = { isLabelSet: true, labelEvents: [labeled(15)], heads };
    expect(noteOf(between)).toContain('set on bbbbbbb, which has other content');
  });

  it('is by whoever GitHub names now: a label that was given the name afterwards is nobody’s', () => {
    expect(noteOf({ labelEvents: [labeled(6, { label: 'docs' })] })).toContain('not among the events');
    const renamed = person('marie');
    expect(noteOf({ labelEvents: [labeled(6, { by: renamed })] })).toContain('no more are looked up');
    const writers = new Map([['marie', true]]);
    const labelEvents = [labeled(6, { by: renamed })];
    expect(countSignOffs(facts({ labelEvents, writers })).signOffs).toMatchObject([{ by: 'marie' }]);
  });
});

describe('a command', () => {
  const without = { isLabelSet: false };

  it('counts when it names a commit of this content that was judged before', () => {
    expect(countSignOffs(facts({ ...without, comments: [comment(6)] }))).toEqual({
      signOffs: [{ by: 'maria', at: at(6), reason: 'slower is fine', sha: judgedSha, via: 'comment' }],
      notes: [],
    });
  });

  it('counts by the beginning of the SHA, and tells the whole one', () => {
    const comments = [comment(6, { body: '/accept-tradeoff aaaaaaa fine' })];
    expect(countSignOffs(facts({ ...without, comments })).signOffs).toMatchObject([{ sha: judgedSha }]);
  });

  it('that names another commit does not count', () => {
    const body = `/accept-tradeoff ${otherSha} fine`;
    expect(noteOf({ ...without, comments: [comment(6, { body })] })).toBe(
      'The command by maria does not count: bbbbbbb is no judged commit of this content.',
    );
  });

  it('that was written before the verdict does not count', () => {
    expect(noteOf({ ...without, comments: [comment(4)] })).toContain('before aaaaaaa was judged');
    expect(noteOf({ ...without, judged: [], comments: [comment(6)] })).toContain('no judged commit');
  });

  it('whose few digits begin another commit too does not count', () => {
    const twin = `aaaaaaa${'0'.repeat(33)}`;
    const comments = [comment(6, { body: '/accept-tradeoff aaaaaaa fine' })];
    const heads = [
      { headSha: judgedSha, at: at(0) },
      { headSha: twin, at: at(1) },
    ];
    expect(noteOf({ ...without, comments, heads })).toContain('begins more than one commit');
    expect(noteOf({ ...without, comments, heads: null })).toContain('write the whole SHA');
    expect(countSignOffs(facts({ ...without, comments: [comment(6)], heads })).signOffs).toHaveLength(1);
  });

  it('that was edited afterwards does not count', () => {
    expect(noteOf({ ...without, comments: [comment(6, { changedAt: at(7) })] })).toContain(
      'edited afterwards',
    );
  });

  it('of somebody without write permission, of an app or of an account that is gone does not count', () => {
    const by = (account: Account | null): string =>
      noteOf({ ...without, comments: [comment(6, { by: account })] });
    expect(by(person('mallory'))).toContain('mallory has no write permission');
    expect(by(person('eval-app[bot]', true))).toContain('an app');
    expect(by(person('octocat[bot]'))).toContain('an app');
    expect(by(null)).toBe('The command does not count: its account is gone.');
  });

  it('of an account whose name is markup is nobody’s, and the name is not repeated', () => {
    const note = noteOf({ ...without, comments: [comment(6, { by: person('<img src=x>@maria') })] });
    expect(note).toBe('The command does not count: GitHub does not name its account.');
  });

  it('does not count where GitHub does not say what its author may do', () => {
    expect(noteOf({ ...without, comments: [comment(6)], writers: new Map([['maria', null]]) })).toContain(
      'GitHub did not say what maria may do',
    );
  });

  it('that is broken is told to its author, and one that is quoted is not', () => {
    expect(noteOf({ ...without, comments: [comment(6, { body: '/accept-tradeoff' })] })).toContain(
      'names no commit',
    );
    const body = `> /accept-tradeoff ${judgedSha} fine`;
    expect(countSignOffs(facts({ ...without, comments: [comment(6, { body })] }))).toEqual({
      signOffs: [],
      notes: [],
    });
  });
});

describe('several claims', () => {
  it('all count, oldest first; what failed before the newest that counts is past', () => {
    const counted = countSignOffs(
      facts({
        labelEvents: [labeled(9)],
        comments: [
          comment(3),
          comment(6),
          comment(8, { body: '/accept-tradeoff' }),
          comment(10, { by: person('mallory') }),
        ],
      }),
    );
    expect(counted.signOffs.map(({ via }) => via)).toEqual(['comment', 'label']);
    expect(counted.notes).toEqual([
      'The command by mallory does not count: mallory has no write permission.',
    ]);
  });

  it('of 5,000 accounts are asked for by the newest twenty, and told by five', () => {
    const comments = Array.from({ length: 5_000 }, (_, index) =>
      comment(6 + index, { by: person(`sock-${index}`) }),
    );
    const asked = whoToAsk(facts({ isLabelSet: false, comments }));
    expect(asked).toHaveLength(20);
    expect(asked[0]).toBe('sock-4999');
    const writers = new Map(asked.map((login) => [login, false]));
    const { signOffs, notes } = countSignOffs(facts({ isLabelSet: false, comments, writers }));
    expect(signOffs).toEqual([]);
    expect(notes).toHaveLength(6);
    expect(notes.at(-1)).toBe('4995 earlier ones do not count either.');
  });

  it('that cannot count ask GitHub for nobody', () => {
    const comments = [comment(4), comment(6, { changedAt: at(9) }), comment(7, { by: null })];
    expect(whoToAsk(facts({ isLabelSet: false, comments }))).toEqual([]);
    expect(whoToAsk(facts({ judged: [], labelEvents: [labeled(6)] }))).toEqual([]);
  });
});
