import { expect, it } from 'vitest';
import { resultsPlaceholder } from '../../../src/core/config/written-suite.ts';
import { expandCommand } from '../../../src/core/suite/expand-command.ts';

it('replaces every results placeholder by the path, inside arguments too, and nothing else', () => {
  const command = ['run', `-o=${resultsPlaceholder}`, resultsPlaceholder, '$HOME', `$\{HOME}`, '*', '~/x'];
  expect(expandCommand(command, { results: '/tmp/$& $1/r.json' })).toEqual([
    'run',
    '-o=/tmp/$& $1/r.json',
    '/tmp/$& $1/r.json',
    '$HOME',
    `$\{HOME}`,
    '*',
    '~/x',
  ]);
});

it('refuses an empty list', () => {
  expect(() => expandCommand([], { results: '/r' })).toThrow(RangeError);
});
