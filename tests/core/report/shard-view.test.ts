import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../../src/core/report/render-markdown.ts';
import { type ShardTold, shardView } from '../../../src/core/report/shard-view.ts';

const suite: ShardTold['suites'][number] = {
  suite: 'bot',
  cases: 50,
  sides: ['base', 'head'],
  problems: [],
  ranInAttempt: null,
};
const told = (overrides: Partial<ShardTold> = {}): string =>
  renderMarkdown(
    shardView({ index: 2, of: 4, suites: [suite], skipped: [], headSha: 'abcdef0123', ...overrides }),
  );

describe('the summary of a shard', () => {
  it('says which it is, how many cases it ran, and that it judges nothing', () => {
    const text = told({ suites: [suite, { ...suite, suite: 'rag', cases: 1, sides: ['head'] }] });
    expect(text).toContain('### Shard 2 of 4: 51 cases');
    expect(text).toContain('- `bot`: 50 cases on base and head\n- `rag`: 1 case on head');
    expect(text).toContain('Nothing is judged here');
    expect(text).toContain('head `abcdef0`');
  });

  it('tells what was not run, and why', () => {
    expect(told({ suites: [{ ...suite, sides: [], cases: 0 }] })).toContain(
      'nothing to run, rows of this content are stored',
    );
    expect(told({ suites: [{ ...suite, sides: [], ranInAttempt: 1 }] })).toContain(
      '50 cases, run in attempt 1 already',
    );
    expect(told({ suites: [{ ...suite, sides: ['base'], cases: 0 }] })).toContain('`bot`: run on base');
    const none = told({
      suites: [],
      skipped: [{ suite: 'bot', reason: 'No changed file is one that it covers.' }],
    });
    expect(none).toContain('### Shard 2 of 4: nothing to run, no suite covers what changed');
    expect(none).toContain('`bot` does not run: No changed file');
  });

  it('leads with what went wrong, escaped', () => {
    const text = told({
      suites: [
        { ...suite, problems: ['head: it said <b> @octocat'] },
        { ...suite, suite: 'rag', problems: ['no'] },
      ],
    });
    expect(text).toMatch(/^### Not evaluated: Shard 2 of 4: `bot`: head: it said /);
    expect(text).not.toContain('<b>');
    expect(text).not.toContain(' @octocat');
    expect(text).toContain('`rag`: no');
  });
});
