import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import zlib, { deflateRawSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { FileError } from '../../../src/core/model/program-error.ts';
import { openFile } from '../../../src/shell/files/open-file.ts';
import { type ZipFile, zipOf } from '../../support/zip.ts';

const folder = mkdtempSync(join(tmpdir(), 'open-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function written(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

/** The error's message without the folder, for opening the file or reading all its entries. */
async function refusal(bytes: Uint8Array): Promise<string> {
  const path = written('hostile.zip', bytes);
  try {
    const file = await openFile(path);
    try {
      for (const entry of file.entries ?? expect.fail('no archive')) entry.read(0, entry.sizeBytes);
    } finally {
      await file.close();
    }
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    expect(error.hint).not.toBe('');
    return error.message.replace(path, 'FILE');
  }
  return expect.fail('it was read');
}

const good: ZipFile = { name: 'a.json', data: bytesOf('{"a":1}') };
const zeros = new Uint8Array(9 * 1024 * 1024);

describe('a file that is open', () => {
  it('gives the bytes of a range, fewer at its end and none behind it', async () => {
    const file = await openFile(written('plain.json', bytesOf('0123456789')));
    expect([
      file.sizeBytes,
      textOf(file.read(2, 5)),
      textOf(file.read(8, 20)),
      file.read(12, 14).length,
    ]).toEqual([10, '234', '89', 0]);
    expect(file.entries).toBeUndefined();
    await file.close();
    expect(() => file.read(0, 1)).toThrow(FileError);
  });

  it('is unpacked where its name ends in .gz', async () => {
    const file = await openFile(written('rows.jsonl.gz', gzipSync('{"a":1}')));
    expect([file.sizeBytes, textOf(file.read(0, 99))]).toEqual([7, '{"a":1}']);
    await file.close();
    await expect(openFile(written('cut.json.gz', gzipSync('{"a":1}').subarray(0, 12)))).rejects.toThrow(
      'cut.json.gz could not be unpacked',
    );
  });

  it.skipIf(process.platform === 'win32')('may be a pipe, which is read to its end', () => {
    const module = new URL('../../../src/shell/files/open-file.ts', import.meta.url).href;
    const script = `const { openFile } = await import(${JSON.stringify(module)});
      const file = await openFile('/dev/stdin');
      process.stdout.write(file.read(1, 4));`;
    const run = execFileSync('sh', [
      '-c',
      'printf piped | "$0" --input-type=module -e "$1"',
      process.execPath,
      script,
    ]);
    expect(run.toString()).toBe('ipe');
  });

  it('says what is wrong where there is none', async () => {
    await expect(openFile(join(folder, 'absent.json'))).rejects.toMatchObject({ code: 'no-file' });
    await expect(openFile(folder)).rejects.toMatchObject({ code: 'is-folder' });
  });

  it.skipIf(process.platform === 'win32')('does not wait for a pipe that nobody writes to', async () => {
    const pipe = join(folder, 'pipe.jsonl');
    execFileSync('mkfifo', [pipe]);
    await expect(openFile(pipe)).rejects.toMatchObject({ code: 'no-regular-file' });
  });
});

describe('an archive', () => {
  it('has its files as entries, whatever they are packed with; folders are none', async () => {
    const content = bytesOf('{"text":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}');
    const files: ZipFile[] = [
      { name: 'stored.json', data: content },
      { name: 'folder/', data: new Uint8Array(0) },
      { name: 'folder/deflated.json', data: deflateRawSync(content), method: 8, content },
      { name: 'zstd.json', data: zstdCompressSync(content), method: 93, content },
      { name: 'empty.json', data: deflateRawSync(new Uint8Array(0)), method: 8, content: new Uint8Array(0) },
    ];
    const file = await openFile(written('good.eval', zipOf(files)));
    const entries = file.entries ?? [];
    expect(entries.map(({ name }) => name)).toEqual([
      'stored.json',
      'folder/deflated.json',
      'zstd.json',
      'empty.json',
    ]);
    for (const entry of entries.slice(0, 3)) expect(textOf(entry.read(0, 999))).toBe(textOf(content));
    expect(entries[0]?.read(2, 6)).toEqual(content.subarray(2, 6));
    expect(entries[3]?.read(0, 9).length).toBe(0);
    await file.close();
  });

  it('as other programs write it is read', async () => {
    const file = await openFile(written('fflate.zip', zipSync({ 'samples/ü.json': bytesOf('[1]') })));
    expect(file.entries?.map((entry) => [entry.name, textOf(entry.read(0, 9))])).toEqual([
      ['samples/ü.json', '[1]'],
    ]);
    await file.close();
  });

  it('may be ZIP64', async () => {
    const file = await openFile(
      written(
        '64.zip',
        zipOf([
          { ...good, isZip64: true },
          { ...good, name: 'b', isZip64: true },
        ]),
      ),
    );
    expect(file.entries?.map((entry) => textOf(entry.read(0, 99)))).toEqual(['{"a":1}', '{"a":1}']);
    await file.close();
  });

  it('may hold a name twice: both are there, in order', async () => {
    const file = await openFile(written('twice.eval', zipOf([good, { ...good, data: bytesOf('{"a":2}') }])));
    expect(file.entries?.map((entry) => [entry.name, textOf(entry.read(0, 99))])).toEqual([
      ['a.json', '{"a":1}'],
      ['a.json', '{"a":2}'],
    ]);
    await file.close();
  });

  it('without files has no entries', async () => {
    const file = await openFile(written('empty.zip', zipOf([])));
    expect(file.entries).toEqual([]);
    await file.close();
  });

  it.each<[string, readonly ZipFile[], string]>([
    ['climbs out', [{ ...good, name: 'a/../../b' }], 'it is cut or damaged (invalid relative path'],
    [
      'climbs out with backslashes',
      [{ ...good, name: '..\\b' }],
      'it is cut or damaged (invalid relative path',
    ],
    ['has an absolute path', [{ ...good, name: '/etc/passwd' }], 'it is cut or damaged (absolute path'],
    ['names a drive', [{ ...good, name: 'C:/x' }], 'it is cut or damaged (absolute path'],
    ['is a link', [{ ...good, mode: 0o120777 }], 'it is a link'],
    ['is encrypted', [{ ...good, flags: 1, method: 8 }], 'it is encrypted'],
    ['lies over another', [good, { ...good, name: 'b', start: 0 }], 'it overlaps another entry'],
    [
      'begins inside another',
      [
        { ...good, data: zeros.subarray(0, 200) },
        { ...good, name: 'b', start: 60 },
      ],
      'it overlaps another entry',
    ],
    [
      'is longer than declared',
      [{ ...good, method: 8, data: deflateRawSync(zeros.subarray(0, 99)), unpackedBytes: 50 }],
      'it is longer than the 50 bytes declared',
    ],
    [
      'is shorter than declared',
      [{ ...good, method: 8, data: deflateRawSync(bytesOf('x')), unpackedBytes: 50 }],
      'it is 1 bytes, declared as 50',
    ],
    ['is not what its checksum says', [{ ...good, crc32: 1 }], 'its checksum does not fit'],
    [
      'is packed in a strange way',
      [{ ...good, method: 12 }],
      'it is packed in a way that is not read (method 12)',
    ],
    ['is no deflate', [{ ...good, method: 8 }], 'it is damaged'],
    ['is no zstd', [{ ...good, method: 93 }], 'it is damaged'],
    [
      'unpacks to very much more',
      [{ ...good, method: 8, data: deflateRawSync(zeros), content: zeros }],
      'it unpacks to more than 500 times its size',
    ],
    [
      'says it unpacks to 300 MB',
      [{ ...good, method: 8, unpackedBytes: 3e8 }],
      'unpacked it is larger than 256 MiB',
    ],
  ])('with an entry that %s is refused', async (_, files, message) => {
    expect(await refusal(zipOf(files))).toContain(message);
  });

  it('that unpacks to too much in all is refused', async () => {
    const data = new Uint8Array(600_000);
    const files = Array.from({ length: 35 }, (_, index) => ({
      name: `${index}`,
      data,
      method: 8,
      unpackedBytes: 2.5e8,
    }));
    expect(await refusal(zipOf(files))).toBe('FILE: unpacked it is larger than 8 GiB.');
  });

  it('of too many files is refused before they are listed', async () => {
    expect(await refusal(zipOf([good], 200_001))).toBe(
      'FILE: it says that it holds 200001 files, more than 200000.',
    );
  });

  it('that is cut anywhere is refused', async () => {
    const whole = zipOf([good, { ...good, name: 'b.json' }]);
    for (let length = 4; length < whole.length; length += 7)
      expect(await refusal(whole.subarray(0, length))).toContain('FILE');
  });

  it('that is packed with zstd says what to do where Node cannot unpack it', async () => {
    const packed = zstdCompressSync('{}');
    const archive = zipOf([{ name: 'a.json', data: packed, method: 93, content: bytesOf('{}') }]);
    const unpack = zlib.zstdDecompressSync;
    Reflect.deleteProperty(zlib, 'zstdDecompressSync');
    syncBuiltinESMExports();
    try {
      expect(await refusal(archive)).toMatch(/^FILE is packed with zstd, which Node \S+ cannot unpack\.$/);
    } finally {
      zlib.zstdDecompressSync = unpack;
      syncBuiltinESMExports();
    }
  });

  it('keeps its entry when another file is read', async () => {
    const one = await openFile(written('one.zip', zipOf([good])));
    const other = await openFile(written('other.zip', zipOf([{ ...good, data: bytesOf('{"b":2}') }])));
    const first = one.entries?.[0]?.read(0, 99);
    other.entries?.[0]?.read(0, 99);
    expect(textOf(first ?? expect.fail('none'))).toBe('{"a":1}');
    await one.close();
    await other.close();
  });

  it.skipIf(process.platform === 'win32')('behind a link is opened: it is what somebody named', async () => {
    symlinkSync(written('target.zip', zipOf([good])), join(folder, 'link.zip'));
    const file = await openFile(join(folder, 'link.zip'));
    expect(file.entries).toHaveLength(1);
    await file.close();
  });
});
