import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NamedChange, treeChanges } from '../../../src/core/suite/tree-changes.ts';

const file = (path: string, objectId: string) => ({ path, objectId, kind: 'file' }) as const;
const object = (objectId: string) => ({ objectId, kind: 'file' });
const names = (...paths: readonly string[]): NamedChange[] => paths.map((path) => ({ path }));

describe('what differs between two trees', () => {
  it('is what came, went and changed, in the order of paths', () => {
    const base = [file('b', '1'), file('c', '2'), file('same', '9')];
    const head = [file('a', '3'), file('c', '4'), file('same', '9')];
    expect(treeChanges(base, head, names('a', 'b', 'c'))).toEqual({
      isWhole: true,
      changes: [
        { path: 'a', status: 'added', head: object('3') },
        { path: 'b', status: 'deleted', base: object('1') },
        { path: 'c', status: 'modified', base: object('2'), head: object('4') },
      ],
    });
  });

  it('is one change for a file that was moved, and a new file for a copy', () => {
    const base = [file('old', '1'), file('origin', '2')];
    const head = [file('new', '5'), file('origin', '2'), file('copy', '2')];
    const listed = [
      { path: 'new', previousPath: 'old' },
      { path: 'copy', previousPath: 'origin' },
    ];
    expect(treeChanges(base, head, listed)).toEqual({
      isWhole: true,
      changes: [
        { path: 'copy', status: 'added', head: object('2') },
        { path: 'new', previousPath: 'old', status: 'renamed', base: object('1'), head: object('5') },
      ],
    });
  });

  it('keeps a file of which the list says that its mode alone changed', () => {
    const tree = [file('run.sh', '1')];
    expect(treeChanges(tree, tree, names('run.sh')).changes).toEqual([
      { path: 'run.sh', status: 'modified', base: object('1'), head: object('1') },
    ]);
  });

  it('is not whole where the list lacks a change, or names what no tree has', () => {
    const [base, head] = [[file('a', '1')], [file('a', '2'), file('b', '3')]];
    expect(treeChanges(base, head, names('a')).isWhole).toBe(false);
    expect(treeChanges(base, head, names('a', 'b', 'ghost')).isWhole).toBe(false);
    expect(treeChanges(base, head, names('a')).changes.map(({ path }) => path)).toEqual(['a', 'b']);
  });

  it('never loses a change, whatever a list says', () => {
    const tree = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.constantFrom('1', '2', '3'));
    const row = fc.record(
      { path: fc.constantFrom('a', 'b', 'c', 'x'), previousPath: fc.constantFrom('a', 'b', 'd', 'y') },
      { requiredKeys: ['path'] },
    );
    fc.assert(
      fc.property(tree, tree, fc.array(row), (before, after, listed) => {
        const sides = [before, after].map((side) => Object.entries(side).map(([path, id]) => file(path, id)));
        const [base = [], head = []] = sides;
        const { changes } = treeChanges(base, head, listed);
        const told = new Set(changes.flatMap(({ path, previousPath }) => [path, previousPath ?? path]));
        for (const path of new Set([...Object.keys(before), ...Object.keys(after)]))
          if (before[path] !== after[path]) expect(told.has(path)).toBe(true);
      }),
    );
  });
});
