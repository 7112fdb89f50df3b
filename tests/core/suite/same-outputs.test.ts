import { expect, it } from 'vitest';
import type { CaseRow } from '../../../src/core/model/case-row.ts';
import { sameOutputs } from '../../../src/core/suite/same-outputs.ts';
import { row, runOf } from './builders.ts';

const a = row('a', 1, { outputHash: 'x' });
const b = row('b', 1, { outputHash: 'y' });

it.each<[string, boolean, CaseRow[], CaseRow[]]>([
  ['every pair is equal', true, [a, b], [b, a]],
  ['rows without a partner differ', true, [a, row('c', 1, { outputHash: '1' })], [a, row('d', 1)]],
  ['one pair differs', false, [a, b], [a, { ...b, outputHash: 'z' }]],
  ['one pair has no hash', false, [a, row('b')], [a, row('b')]],
  ['nothing is paired', false, [a], [b]],
  ['only the epochs differ', false, [a], [{ ...a, epoch: 2 }]],
  ['there are no rows', false, [], []],
])('when %s: %s', (_, expected, base, head) => {
  expect(sameOutputs(runOf(base), runOf(head))).toBe(expected);
});
