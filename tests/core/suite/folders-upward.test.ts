import { expect, it } from 'vitest';
import { foldersUpward } from '../../../src/core/suite/folders-upward.ts';

it.each([
  ['a/b', ['a/b', 'a', '.']],
  ['./a//b/', ['a/b', 'a', '.']],
  ['.', ['.']],
  ['', ['.']],
])('leads from %j to the root', (folder, expected) => {
  expect(foldersUpward(folder)).toEqual(expected);
});
