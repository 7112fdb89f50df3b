import { describe, expect, it } from 'vitest';
import { nextMove } from '../../../src/core/leg/comment-round.ts';

/** A leg as far as it has come; ids of views are the numbers of the legs. */
interface LegState {
  readonly at: 'store' | 'list' | 'write' | 'done';
  /** What it listed last. */
  readonly listed: readonly number[];
  /** What is in the text that it wrote last. */
  readonly written: readonly number[] | null;
}

interface State {
  readonly legs: readonly LegState[];
  readonly stored: readonly number[];
  /** Legs in the comment. */
  readonly comment: readonly number[];
}

/** One step of one leg: storing, listing and writing each happen at one moment, anything may come between them. */
function step(state: State, who: number): State {
  const leg = state.legs[who] ?? { at: 'done', listed: [], written: null };
  const become = (next: LegState): readonly LegState[] =>
    state.legs.map((other, at) => (at === who ? next : other));
  switch (leg.at) {
    case 'store':
      return {
        ...state,
        legs: become({ ...leg, at: 'list' }),
        stored: [...state.stored, who].toSorted(),
      };
    case 'list': {
      const move = nextMove(leg.written, state.stored);
      const at = move === 'write' ? 'write' : 'done';
      return { ...state, legs: become({ ...leg, at, listed: state.stored }) };
    }
    case 'write':
      return {
        ...state,
        legs: become({ ...leg, at: 'list', written: leg.listed }),
        comment: leg.listed,
      };
    case 'done':
      return state;
  }
}

/** All states at which every leg is done, over every order in which their steps can happen. */
function ends(count: number, canStop: (leg: LegState) => boolean = () => false): readonly State[] {
  const start: LegState = { at: 'store', listed: [], written: null };
  const first: State = { legs: Array.from({ length: count }, () => start), stored: [], comment: [] };
  const seen = new Set<string>();
  const found: State[] = [];
  const open = [first];
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    const key = JSON.stringify(state);
    if (seen.has(key)) continue;
    seen.add(key);
    const running = state.legs.flatMap(({ at }, who) => (at === 'done' ? [] : [who]));
    if (running.length === 0) found.push(state);
    for (const who of running) {
      open.push(step(state, who));
      const leg = state.legs[who];
      if (leg !== undefined && canStop(leg)) {
        const stopped = { ...leg, at: 'done' } as const;
        open.push({ ...state, legs: state.legs.map((other, at) => (at === who ? stopped : other)) });
      }
    }
  }
  return found;
}

describe('nextMove', () => {
  it('writes first, and again only where there is more than was written', () => {
    expect(nextMove(null, [])).toBe('write');
    expect(nextMove([1, 2], [2, 1])).toBe('done');
    expect(nextMove([1, 2], [1])).toBe('done');
    expect(nextMove([1, 2], [1, 2, 3])).toBe('write');
  });

  it.each([1, 2, 3, 4])(
    'leaves all of %i legs in the comment, in whatever order their steps happen',
    (count) => {
      const all = Array.from({ length: count }, (_, who) => who);
      const states = ends(count);
      expect(states.length).toBeGreaterThan(0);
      for (const { comment } of states) expect(comment).toEqual(all);
    },
  );

  it('leaves every leg that wrote in it, where others are cancelled before they write', () => {
    const states = ends(3, ({ written }) => written === null);
    for (const { legs, comment } of states) {
      const writers = legs.flatMap(({ written }, who) => (written === null ? [] : [who]));
      expect(comment, JSON.stringify(legs)).toEqual(expect.arrayContaining(writers));
    }
  });

  it('would lose legs if each looked only once', () => {
    const start: State = {
      legs: [0, 1].map(() => ({ at: 'store', listed: [], written: null }) as const),
      stored: [],
      comment: [],
    };
    const order = [0, 0, 1, 1, 1, 0];
    expect(order.reduce(step, start).comment).toEqual([0]);
  });
});
