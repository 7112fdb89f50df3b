import { describe, expect, it } from 'vitest';
import { processOutput } from '../../../src/shell/process/process-output.ts';

function feed(chunks: readonly (string | Uint8Array)[], secrets: readonly string[] = []) {
  const lines: string[] = [];
  const output = processOutput(secrets, (line) => lines.push(line));
  const stream = output.stream();
  for (const chunk of chunks) stream.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  stream.end();
  return { lines, tail: output.tail() };
}

describe('processOutput', () => {
  it('gives lines, whatever the chunks and line ends are', () => {
    expect(feed(['on', 'e\ntw', 'o\r', '\n\nth', 'ree\r50 %\r100 %\n', 'four']).lines).toEqual([
      ...['one', 'two', '', 'three', '50 %', '100 %', 'four'],
    ]);
  });

  it('keeps a character whole that arrives in two chunks', () => {
    const bytes = Buffer.from('é🎉\n');
    expect(feed([bytes.subarray(0, 1), bytes.subarray(1, 4), bytes.subarray(4)]).lines).toEqual(['é🎉']);
  });

  it('takes escape sequences and control characters out', () => {
    expect(feed(['\x1b[31mred\x1b[0m\tx\x07\x00 \x1b]0;title\x07end\n']).lines).toEqual(['red\tx end']);
  });

  it('masks a secret that only shows once its colours are gone', () => {
    expect(feed(['sk-\x1b[1m1234\n'], ['sk-1234']).lines).toEqual(['***']);
  });

  it('masks what has the shape of a credential, and a private key line by line', () => {
    const kind = `RSA ${'PRIVATE'} KEY`;
    const token = `${'ghp'}_${'a1'.repeat(18)}`;
    const lines = [
      `with ${token}`,
      `-----BEGIN ${kind}-----`,
      'MIIEvQIBADANBgkqhkiG',
      'and a word',
      'MIIEvQ==',
      `-----END ${kind}-----`,
      'MIIEvQIBADANBgkqhkiG',
    ];
    const { lines: shown, tail } = feed([lines.join('\n')]);
    expect(shown).toEqual(['with ***', '***', '***', 'and a word', '***', lines[5], lines[6]]);
    expect(tail).not.toContain('QIBADANBgkqhkiG\nand');
  });

  it('cuts a line without an end into pieces, never through a secret or a character', () => {
    const { lines } = feed([`${'x'.repeat(4090)}sk-123456789${'🎉'.repeat(5000)}`], ['sk-123456789']);
    expect(lines.join('')).toBe(`${'x'.repeat(4090)}***${'🎉'.repeat(5000)}`);
    expect(lines.every((line) => line.length <= 4096 && Buffer.from(line).toString() === line)).toBe(true);
  });

  it('passes on 1 MiB, says once that it stops, and keeps the last lines', () => {
    const { lines, tail } = feed(Array.from({ length: 30_000 }, (_, i) => `line ${i} ${'.'.repeat(90)}\n`));
    expect(lines.join('\n').length).toBeLessThan(1024 * 1024 + 200);
    expect(lines.filter((line) => line.startsWith('[more than'))).toEqual([lines.at(-1)]);
    expect(tail.split('\n').at(-1)).toMatch(/^line 29999 /);
    expect(tail.split('\n').length).toBe(60);
  });

  it('keeps at most 8 KiB', () => {
    expect(feed(Array.from({ length: 100 }, () => `${'y'.repeat(1000)}\n`)).tail.length).toBeLessThanOrEqual(
      8192,
    );
    expect(feed(['z'.repeat(100_000)]).tail.length).toBeLessThanOrEqual(8192);
  });
});
