import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCli } from '../support/cli.ts';

const scratch = mkdtempSync(join(tmpdir(), 'eval-envelope-nothing-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function rows(count: number, row: (index: number) => object): string {
  return Array.from({ length: count }, (_, index) => JSON.stringify(row(index))).join('\n');
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(scratch, name);
  writeFileSync(path, content);
  return path;
}

const good = file(
  'good.jsonl',
  rows(200, (index) => ({ caseId: `c${index}`, passed: index % 6 !== 0 })),
);
const whole = rows(200, (index) => ({ caseId: `c${index}`, passed: true }));

/** Everything a broken pipeline can leave behind instead of results. */
const leftovers: Readonly<Record<string, string>> = {
  'a file that is missing': join(scratch, 'no-such-file.jsonl'),
  'an empty file': file('empty.jsonl', ''),
  'white space only': file('blank.jsonl', ' \n\n\t\n'),
  'a truncated file': file('cut.jsonl', whole.slice(0, -9)),
  'a truncated promptfoo file': file(
    'cut.json',
    '{"evalId":"e","results":{"version":3,"results":[{"success":true,',
  ),
  'a picture': file(
    'picture.png',
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
  ),
  'a web page': file('page.html', '<!doctype html><title>502 Bad Gateway</title>'),
  'a JUnit file without cases': file('none.xml', '<testsuites><testsuite name="s" tests="0"/></testsuites>'),
  'no cases': file(
    'none.json',
    '{"results":{"version":3,"results":[],"prompts":[],"stats":{"successes":0,"failures":0}}}',
  ),
  'other cases': file(
    'other.jsonl',
    rows(200, (index) => ({ caseId: `x${index}`, passed: true })),
  ),
  'half of the cases': file(
    'half.jsonl',
    rows(100, (index) => ({ caseId: `c${index}`, passed: true })),
  ),
  'nothing but errors': file(
    'errors.jsonl',
    rows(200, (index) => ({ caseId: `c${index}`, passed: null, state: 'error' })),
  ),
  'nothing that was scored': file(
    'unscored.jsonl',
    rows(200, (index) => ({ caseId: `c${index}`, passed: null, state: 'unscored' })),
  ),
  'every case twice': file(
    'twice.jsonl',
    `${rows(200, (index) => ({ caseId: `c${index}`, epoch: 1, passed: true }))}\n${rows(200, (index) => ({ caseId: `c${index}`, epoch: 1, passed: false }))}`,
  ),
  'a score that is no number': file('nan.jsonl', `${whole}\n{"caseId":"n","scores":{"s":NaN}}`),
};

describe('nothing evaluated is never green', () => {
  for (const [what, path] of Object.entries(leftovers)) {
    for (const side of ['base', 'head'] as const) {
      it(`${what} as ${side}: exit 3, not-evaluated, with the reason`, () => {
        const other = side === 'base' ? 'head' : 'base';
        const { code, stdout } = runCli(['compare', `--${side}`, path, `--${other}`, good, '--json']);
        expect(code).toBe(3);
        const comparison = JSON.parse(stdout);
        expect(comparison).toMatchObject({ verdict: 'not-evaluated', conclusion: 'failure' });
        expect(comparison.reasons[0].text.length).toBeGreaterThan(20);
      });
    }
  }

  it('advisory mode never turns exit 3 into 0', () => {
    const config = file('advisory.yml', 'version: 1\nenforce: false\n');
    expect(
      runCli(['compare', '--base', good, '--head', leftovers['an empty file'] ?? '', '--config', config])
        .code,
    ).toBe(3);
  });

  it('20 cases that pass on both sides rule nothing out, and the text says what they do rule out', () => {
    const twenty = file(
      'twenty.jsonl',
      rows(20, (index) => ({ caseId: `c${index}`, passed: true })),
    );
    const { stdout } = runCli(['compare', '--base', twenty, '--head', twenty, '--markdown']);
    expect(stdout.split('\n')[0]).toBe(
      '### Not settled, merging is allowed: 20 cases are too few for pass rate; a drop of up to 11.9 pp cannot be ruled out',
    );
  });

  it('20 cases stop a model swap', () => {
    const twenty = file(
      'twenty.jsonl',
      rows(20, (index) => ({ caseId: `c${index}`, passed: true })),
    );
    expect(runCli(['compare', '--base', twenty, '--head', twenty, '--class', 'model-swap']).code).toBe(1);
  });
});
