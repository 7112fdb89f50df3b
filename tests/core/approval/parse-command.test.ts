import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCommand } from '../../../src/core/approval/parse-command.ts';

const sha = '4f0c2d9';

describe('parseCommand', () => {
  it('reads commit and reason from a line of its own, wherever it stands in the comment', () => {
    expect(parseCommand(`Thanks!\n/accept-tradeoff ${sha} p95 is fine for us\r\nLet us ship it.`)).toEqual({
      kind: 'command',
      sha,
      reason: 'p95 is fine for us',
    });
  });

  it('takes a SHA in capitals for the same commit', () => {
    expect(parseCommand(`/accept-tradeoff ${sha.toUpperCase()} fine`)).toMatchObject({ sha });
  });

  it.each([
    ['a word in a sentence', `Write /accept-tradeoff ${sha} fine to accept.`],
    ['another command', `/accept-tradeoffs ${sha} fine`],
    ['a letter that only looks like one', `/аccept-tradeoff ${sha} fine`],
    ['a quoted reply', `> /accept-tradeoff ${sha} fine`],
    ['a line that continues a quote', `> I would say\n/accept-tradeoff ${sha} fine`],
    ['a fence', `\`\`\`\n/accept-tradeoff ${sha} fine\n\`\`\``],
    ['a fence of tildes that is never closed', `~~~~\n~~~\n/accept-tradeoff ${sha} fine`],
    ['indented code', `    /accept-tradeoff ${sha} fine`],
    ['code after a tab', `\t/accept-tradeoff ${sha} fine`],
    ['a comment of HTML', `Nice.\n<!-- hidden\n/accept-tradeoff ${sha} fine\n-->`],
    ['a comment that begins inside a line', `Nice <!-- hidden\n/accept-tradeoff ${sha} fine`],
    ['preformatted text', `<pre>\n\n/accept-tradeoff ${sha} fine\n</pre>`],
    ['a block of HTML', `<div hidden>\n/accept-tradeoff ${sha} fine\n</div>`],
    ['nothing', ''],
  ])('takes %s for none', (_, text) => {
    expect(parseCommand(text)).toEqual({ kind: 'none' });
  });

  it.each([
    ['after a closed fence', `\`\`\`\ncode\n\`\`\`\n/accept-tradeoff ${sha} fine`],
    ['after a quote and a blank line', `> quoted\n\n/accept-tradeoff ${sha} fine`],
    ['after a closed comment of HTML', `<!-- x -->\n/accept-tradeoff ${sha} fine`],
    ['after a block of HTML and a blank line', `<details>\n\n/accept-tradeoff ${sha} fine\n\n</details>`],
    ['after code in a line that begins with backticks', `\`\`\`a\`\`\` b\n/accept-tradeoff ${sha} fine`],
    ['after an address in angle brackets', `<https://example.com>\n/accept-tradeoff ${sha} fine`],
  ])('takes one %s', (_, text) => {
    expect(parseCommand(text)).toMatchObject({ kind: 'command', sha });
  });

  it.each([
    ['/accept-tradeoff', 'names no commit'],
    ['/accept-tradeoff 4f0c2d fine', 'no commit'],
    ['/accept-tradeoff 4f0с2d9 fine', 'no commit'],
    [`/accept-tradeoff ${'a'.repeat(65)} fine`, 'no commit'],
    [`/accept-tradeoff ${sha}`, 'no reason'],
    [`/accept-tradeoff ${sha} …!`, 'no reason'],
    [`/accept-tradeoff ${sha} fine\n/accept-tradeoff abcdef0 too`, '2 commands'],
  ])('says what is wrong with %s', (text, problem) => {
    expect(parseCommand(text)).toEqual({ kind: 'malformed', problem: expect.stringContaining(problem) });
  });

  it('cuts a reason of 10 kB, and leaves its signs as they are for whoever shows it', () => {
    const parsed = parseCommand(`/accept-tradeoff ${sha} @everyone <!-- x --> ${'🙂'.repeat(5_000)}`);
    expect(parsed).toMatchObject({
      kind: 'command',
      reason: expect.stringMatching(/^@everyone <!-- x -->.*…$/u),
    });
    expect([...(parsed.kind === 'command' ? parsed.reason : '')].length).toBeLessThanOrEqual(300);
  });

  it('comes to an end on any text, and never takes a quoted one', () => {
    const piece = fc.constantFrom(
      '/accept-tradeoff 4f0c2d9 fine',
      '```',
      '~~~',
      '> ',
      '<!--',
      '-->',
      '<pre>',
      '\n',
      ' ',
      'x',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const quoted = pieces
          .join('')
          .split('\n')
          .map((line) => `> ${line}`)
          .join('\n');
        expect(parseCommand(quoted)).toEqual({ kind: 'none' });
      }),
    );
    expect(parseCommand(`${'`'.repeat(200_000)} x\``)).toEqual({ kind: 'none' });
    expect(parseCommand(`/accept-tradeoff ${' '.repeat(200_000)}`)).toMatchObject({ kind: 'malformed' });
  });
});
