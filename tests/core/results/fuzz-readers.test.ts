import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { Parsed } from '../../../src/core/model/issue.ts';
import { FileError } from '../../../src/core/model/program-error.ts';
import type { Run } from '../../../src/core/model/run.ts';
import { readRun } from '../../../src/core/results/read-run.ts';
import { readers } from '../../../src/core/results/readers.ts';
import { fileOfBytes } from '../../../src/core/results/reading/result-file.ts';
import { encodeRows } from '../../../src/core/results/rows/encode-rows.ts';
import { summarizeRun } from '../../../src/core/results/summarize-run.ts';
import { openFile } from '../../../src/shell/files/open-file.ts';
import { countedFile, expectSound } from '../../support/fuzz/expect-sound.ts';
import { type FuzzFixture, fuzzFixtures } from '../../support/fuzz/fuzz-fixtures.ts';
import { type Mutation, mutate, mutations } from '../../support/fuzz/mutation.ts';
import { zipOf } from '../../support/zip.ts';
import { fixture as fixtureOf } from './files.ts';

/*
 * Damages every fixture of every reader in ways that know its structure. What is read is sound, or is refused with a reason.
 *
 * The cases are the same on every run. For a longer search with other cases, on one's own machine:
 *   FUZZ_RUNS=3000 PROPERTY_SEED=7 npx vitest run tests/core/results/fuzz-readers.test.ts
 * FUZZ_RUNS is the number of damaged files for each fixture; PROPERTY_SEED a whole number, or `random`.
 */
const runs = Number(process.env.FUZZ_RUNS ?? 30);
const timeout = Math.max(60_000, runs * 500);

/** Most bytes that may be read for each byte of the files: looks at the beginning, the rows, and the places of issues. */
const mostReads = 60;

const fixtures = fuzzFixtures();

/** Reads the fixture with one of its files damaged, twice. */
function readDamaged(
  fixture: FuzzFixture,
  which: number,
  changes: readonly Mutation[],
  isForced: boolean,
): void {
  const files = fixture.files.map(({ name, bytes }, index) =>
    fileOfBytes(name, index === which % fixture.files.length ? mutate(bytes, changes) : bytes),
  );
  const counted = files.map(countedFile);
  const options = { ...fixture.options, ...(isForced ? { format: fixture.format } : {}) };
  const parsed = readRun(
    counted.map(({ file }) => file),
    options,
  );
  const size = files.reduce((sum, file) => sum + file.sizeBytes, 4096);
  const read = counted.reduce((sum, one) => sum + one.bytesRead(), 0);
  expect(read / size).toBeLessThan(mostReads);
  expectSound(
    parsed,
    files.map(({ name }) => name),
  );
  const again = readRun(files, options);
  if (!parsed.ok || !again.ok) {
    expect(again).toEqual(parsed);
    return;
  }
  const rows = encodeRows(parsed.value, { output: true });
  expect(encodeRows(again.value, { output: true }) === rows).toBe(true);
  expect(JSON.stringify(summarizeRun(again.value))).toBe(JSON.stringify(summarizeRun(parsed.value)));
  // What is stored of it can be read back: a run that is kept as a baseline is no less sound.
  const stored = readRun([{ name: 'rows.jsonl', bytes: new TextEncoder().encode(rows) }]);
  if (!stored.ok) expect.fail(JSON.stringify(stored.issues[0]).slice(0, 400));
  expect(stored.value.rows.length).toBe(parsed.value.rows.length);
}

test('every reader has a fixture to damage, which is read as long as it is whole', () => {
  expect([...new Set(fixtures.map(({ format }) => format))].sort()).toEqual(
    readers.map(({ name }) => name).sort(),
  );
  for (const { title, files, options } of fixtures) {
    const parsed = readRun(files, options);
    if (!parsed.ok) expect.fail(`${title}: ${JSON.stringify(parsed.issues[0])}`);
    expectSound(parsed, []);
  }
});

describe('a damaged file is read soundly or refused with a reason', () => {
  test.each(fixtures.map((fixture) => [fixture.format, fixture.title, fixture] as const))(
    '%s: %s',
    (_, __, fixture) => {
      fc.assert(
        fc.property(fc.nat(9), mutations(), fc.boolean(), (which, changes, isForced) => {
          readDamaged(fixture, which, changes, isForced);
        }),
        { numRuns: runs },
      );
    },
    timeout,
  );
});

describe('a damaged archive of Inspect', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-archive-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const log = new TextDecoder().decode(fixtureOf('inspect-ai/log.json').bytes);
  // Python writes NaN, which is no JSON.
  const { samples, ...header } = JSON.parse(log.replace(/\bNaN\b/g, 'null'));
  const texts: readonly (readonly [string, unknown])[] = [
    ['header.json', header],
    ...samples.map((sample: { id: unknown; epoch: unknown }) => [
      `samples/${sample.id}_epoch_${sample.epoch}.json`,
      sample,
    ]),
  ];
  const entries = texts.map(([name, value]) => ({
    name,
    bytes: new TextEncoder().encode(JSON.stringify(value)),
  }));

  /** The archive with the changes made in one of its entries, packed. */
  const packed = (which: number, changes: readonly Mutation[]): Uint8Array =>
    zipOf(
      entries.map(({ name, bytes }, index) => {
        const content = index === which % entries.length ? mutate(bytes, changes) : bytes;
        return { name, content, data: deflateRawSync(content), method: 8 };
      }),
    );

  async function readArchive(bytes: Uint8Array): Promise<Parsed<Run> | undefined> {
    const path = join(folder, 'log.eval');
    writeFileSync(path, bytes);
    try {
      const file = await openFile(path);
      try {
        const parsed = readRun([file]);
        expectSound(parsed, [path]);
        return parsed;
      } finally {
        await file.close();
      }
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      expect(error.hint).not.toBe('');
      expect(error.message).toContain('log.eval');
      return undefined;
    }
  }

  test('whole, it is read', async () => {
    expect((await readArchive(packed(0, [])))?.ok).toBe(true);
  });

  test(
    'with entries damaged, or the archive itself, it is read soundly or refused',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.nat(99), mutations(), fc.boolean(), async (which, changes, isArchive) => {
          await readArchive(isArchive ? mutate(packed(0, []), changes) : packed(which, changes));
        }),
        { numRuns: 2 * runs },
      );
    },
    timeout,
  );
});
