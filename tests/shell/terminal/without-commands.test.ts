import { describe, expect, it } from 'vitest';
import { withoutCommands } from '../../../src/shell/terminal/without-commands.ts';
import { readLog, splitLines } from '../../support/github/workflow-commands.ts';

describe('text without workflow commands', () => {
  it.each([
    '::error::x',
    '  ::error::x',
    'a\n::error::x',
    'a\r::error::x',
    'a\r\n\t::add-mask::x',
    '\u0085::error::x',
    '\u00a0\u0085 ::error::x',
    'a ##[error]x',
    '##[add-mask]x',
  ])('holds none where %j held one', (text) => {
    const { commands } = readLog(splitLines(withoutCommands(text)));
    expect(commands).toEqual([]);
  });

  it('keeps what only looks like one', () => {
    for (const text of ['std::vector', 'a ::error::x', '[error]', '# [x]'])
      expect(withoutCommands(text)).toBe(text);
  });
});
