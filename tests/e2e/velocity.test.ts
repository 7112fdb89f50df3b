import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { velocitySchema } from '../../src/core/velocity/velocity-document.ts';
import { runCli } from '../support/cli.ts';

const scratch = mkdtempSync(join(tmpdir(), 'eval-envelope-velocity-'));
const folder = join(scratch, 'velocity');
const team = join(folder, '.github/eval-envelope.yml');
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

let page = '';
let log = '';

beforeAll(() => {
  const { code, stdout, stderr } = runCli(['demo', '--scenario', 'velocity', '--out', scratch]);
  expect(code).toBe(0);
  page = stdout;
  log = stderr;
});

const asked = (...more: readonly string[]) => [
  'velocity',
  '--records',
  folder,
  '--config',
  team,
  '--until',
  '2026-04-26',
  ...more,
];

describe('velocity', () => {
  it('prints the page of the demo by the very command that the demo prints', () => {
    expect(page).toMatch(/^### Sprint 8 \(13–26 Apr\): /);
    expect(page.trimEnd().endsWith('<!-- eval-envelope velocity -->')).toBe(true);
    const [, words] = /the same page from this folder: eval-envelope (.+)/.exec(log) ?? [];
    expect(words).toBeDefined();
    // Paths of temporary folders need no quotes.
    const again = runCli((words ?? '').split(' '));
    expect(again).toMatchObject({ code: 0, stderr: '', stdout: page });
    expect(words?.split(' ')).toEqual(asked('--markdown'));
  });

  it('finds config, figures and tables in the folder of the demo, and takes none of them for a record', () => {
    const config = join(folder, '.github/eval-envelope.yml');
    expect(runCli(['validate', config])).toMatchObject({ code: 0 });
    const { stdout } = runCli(asked('--json'));
    expect(readFileSync(join(folder, 'velocity.json'), 'utf8')).toBe(stdout);
    const { records, experiments } = velocitySchema.parse(JSON.parse(stdout));
    expect(records).toMatchObject({ unreadable: [], unreadableCount: 0 });
    expect(experiments.value?.logged).toBeGreaterThan(0);
    const tables = join(scratch, 'tables');
    expect(runCli(asked('--parquet', tables)).code).toBe(0);
    for (const name of readdirSync(tables))
      expect(readFileSync(join(folder, 'tables', name)).equals(readFileSync(join(tables, name)))).toBe(true);
    // Figures that lie there from the last time change nothing either.
    expect(runCli(['demo', '--scenario', 'velocity', '--out', scratch]).stdout).toBe(page);
  });

  it('prints figures of the published form, and writes page and CSV', () => {
    const files = ['page.md', 'figures.csv'].map((name) => join(scratch, name)) as [string, string];
    const { code, stdout } = runCli(asked('--json', '--out', files[0], '--csv', files[1]));
    expect(code).toBe(0);
    const document = velocitySchema.parse(JSON.parse(stdout));
    expect(document.sprint).toMatchObject({ number: 8, isOver: true });
    expect(document.records.duplicates).toBeGreaterThan(0);
    expect(readFileSync(files[0], 'utf8')).toBe(page);
    expect(readFileSync(files[1], 'utf8')).toContain(
      `8,2026-04-13,2026-04-26,experiments,,,,,,count,${document.experiments.value?.total},,,${document.experiments.n},`,
    );
  });

  it('proposes ranges that the config takes, and that the page then goes by', () => {
    const proposed = runCli(['velocity', 'calibrate', ...asked().slice(1)]);
    expect(proposed.code, proposed.stderr).toBe(0);
    const lines = proposed.stdout.split('\n');
    const own = join(scratch, 'own.yml');
    // As a person would put them in: the lines from `bands:` on go into the section that is there.
    const section = [
      'velocity:',
      '  sprint-start: 2026-01-05',
      '  time-zone: Europe/Berlin',
      '  team-size: 5',
    ];
    writeFileSync(own, [...section, ...lines.slice(lines.indexOf('  bands:'))].join('\n'));
    const checked = runCli(['validate', own]);
    expect(checked.code, checked.stdout + checked.stderr).toBe(0);
    const { stdout } = runCli(asked('--json').map((word) => (word === team ? own : word)));
    const { team: said, experiments, conversion } = velocitySchema.parse(JSON.parse(stdout));
    expect(Object.keys(said.bands ?? {})).toEqual(['experiments', 'conversion', 'iterations']);
    expect(experiments.value?.band).toMatchObject({ ...said.bands?.experiments, whose: 'own' });
    expect(conversion.value?.band).toMatchObject({ ...said.bands?.conversion, whose: 'own' });
    const alone = join(scratch, 'alone.yml');
    writeFileSync(alone, proposed.stdout);
    expect(runCli(['validate', alone]).code).toBe(0);
  });

  it('names a record of a newer version, and counts the others', () => {
    const newer = join(scratch, 'newer.json');
    writeFileSync(newer, '{"version": 99}');
    const { code, stdout } = runCli(asked('--records', newer, '--json'));
    expect(code).toBe(0);
    const { records } = velocitySchema.parse(JSON.parse(stdout));
    expect(records.unreadable).toEqual([
      { file: newer, reason: expect.stringContaining('Update eval-envelope') },
    ]);
    const alone = runCli(['velocity', '--records', newer]);
    expect(alone.code).toBe(3);
    expect(alone.stderr).toContain('no record could be read');
  });

  it('says how it is called', () => {
    expect(runCli(['velocity'])).toMatchObject({ code: 2, stderr: expect.stringContaining('--records DIR') });
    expect(runCli(asked('--sprint', 'next')).code).toBe(2);
    expect(runCli(asked('--outcomes', join(scratch, 'nowhere.jsonl'))).code).toBe(2);
  });
});
