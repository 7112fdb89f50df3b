import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ArtifactError, type ArtifactRefusal } from '../../../src/core/model/artifact-error.ts';
import { type ZipFile, zipOf } from '../../support/zip.ts';
import { openRuns } from './support.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const mebibyte = 1024 * 1024;

const record: ZipFile = { name: 'record.json', data: bytesOf('{"a":1}') };
const named = (name: string): ZipFile => ({ name, data: bytesOf('x') });
const zeros = (size: number): ZipFile => {
  const content = new Uint8Array(size);
  return { name: 'zeros.bin', data: deflateRawSync(content), content, method: 8 };
};

/** Archives that break one rule each, with the entry that breaks it; null = the whole. */
const hostile: Readonly<Record<string, readonly [ArtifactRefusal, string | null, Buffer]>> = {
  'a name that climbs': ['name', '../../record.json', zipOf([record, named('../../record.json')])],
  'a name that climbs within a folder': ['name', 'a/../../b', zipOf([named('a/../../b')])],
  'an absolute name': ['name', '/etc/passwd', zipOf([named('/etc/passwd')])],
  'a name with a drive': ['name', 'C:record.json', zipOf([named('C:record.json')])],
  'a name with a backslash': ['name', '..\\record.json', zipOf([named('..\\record.json')])],
  'a name in a folder': ['name', 'sub/record.json', zipOf([named('sub/record.json')])],
  'a folder': ['name', 'sub/', zipOf([record, { name: 'sub/', data: new Uint8Array(0) }])],
  'a name with NUL': ['name', 'record.json\0.txt', zipOf([named('record.json\0.txt')])],
  'a name with a line break': ['name', 'a\nb', zipOf([named('a\nb')])],
  'a name that turns its direction': ['name', 'â\u0080®nosj', zipOf([named('\u202enosj')])],
  'an empty name': ['name', '', zipOf([named('')])],
  'the folder itself as a name': ['name', '.', zipOf([named('.')])],
  'the folder above as a name': ['name', '..', zipOf([named('..')])],
  'a name of a thousand letters': ['name', 'n'.repeat(1000), zipOf([named('n'.repeat(1000))])],
  'a name that stands twice': ['duplicate', 'record.json', zipOf([record, record])],
  'names that differ in case alone': ['duplicate', 'RECORD.json', zipOf([record, named('RECORD.json')])],
  'a link': ['link', 'record.json', zipOf([{ ...record, data: bytesOf('/etc/passwd'), mode: 0o120777 }])],
  'a device': ['link', 'record.json', zipOf([{ ...record, mode: 0o020666 }])],
  'an encrypted entry': ['encrypted', 'record.json', zipOf([{ ...record, method: 8, flags: 1 }])],
  'too many entries': [
    'too-many-entries',
    null,
    zipOf(Array.from({ length: 65 }, (_, index) => named(`f${index}`))),
  ],
  'more entries said than there are': ['too-many-entries', null, zipOf([record], 70_000)],
  'fewer entries said than there are': ['damaged', null, zipOf([record, named('b')], 3)],
  'an entry that is too large': [
    'entry-too-large',
    'record.json',
    zipOf([{ ...record, unpackedBytes: 33 * mebibyte, method: 8 }]),
  ],
  'an entry that unpacks to more than it says': [
    'entry-too-large',
    'record.json',
    zipOf([{ ...zeros(10 * mebibyte), name: 'record.json', unpackedBytes: 10 }]),
  ],
  'an entry that is shorter than it says': [
    'damaged',
    'record.json',
    zipOf([{ ...record, data: deflateRawSync(bytesOf('x')), method: 8, unpackedBytes: 100 }]),
  ],
  'entries that are too large together': [
    'unpacks-too-large',
    null,
    zipOf(
      Array.from({ length: 5 }, (_, index) => ({
        name: `f${index}`,
        data: new Uint8Array(200_000),
        method: 8,
        unpackedBytes: 31 * mebibyte,
      })),
    ),
  ],
  'a bomb': ['ratio', 'zeros.bin', zipOf([record, zeros(2 * mebibyte)])],
  'entries that share their bytes': [
    'overlap',
    'record.json',
    zipOf([record, { ...named('b.json'), data: record.data, start: 0 }]),
  ],
  'an entry that reaches into the next': [
    'overlap',
    'record.json',
    zipOf([{ ...record, start: 20 }, named('b')]),
  ],
  'a wrong checksum': ['damaged', 'record.json', zipOf([{ ...record, crc32: 1 }])],
  'a way of packing that is not ours': ['damaged', 'record.json', zipOf([{ ...record, method: 12 }])],
  'an archive that is cut': ['damaged', null, zipOf([record, named('b')]).subarray(0, 60)],
  'an archive without its directory': ['damaged', null, zipOf([record]).subarray(0, -30)],
  'no archive': ['damaged', null, Buffer.from('<html>404</html>')],
  nothing: ['damaged', null, Buffer.alloc(0)],
};

describe('an artifact built to harm', { timeout: 60_000 }, async () => {
  const { artifacts, client } = await openRuns();
  let runId = 0;
  const download = async (bytes: Uint8Array) => {
    runId += 1;
    artifacts.add({ name: 'eval-envelope-bot-single-1', runId, files: {}, bytes });
    const [artifact] = await client.ofRun(runId);
    if (artifact === undefined) throw new Error('it is not listed');
    return client.download(artifact, ['record.json', 'rows.jsonl.gz']);
  };

  for (const [title, [code, entry, bytes]] of Object.entries(hostile)) {
    it(`is refused for ${title}`, async () => {
      const error = await download(bytes).catch((problem: unknown) => problem);
      expect(error).toBeInstanceOf(ArtifactError);
      expect(error).toMatchObject({ code, entry, artifact: 'eval-envelope-bot-single-1' });
      // One line, whatever the name holds.
      if (error instanceof ArtifactError) {
        expect(error.message).toMatch(/^artifact "eval-envelope-bot-single-1"/);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
        expect(error.message).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/);
        expect(error.message.length).toBeLessThan(400);
        expect(error.hint).not.toBe('');
      }
    });
  }

  it('is read all the same where the broken entry is none that is asked for', async () => {
    const files = await download(zipOf([record, { ...named('report.html'), crc32: 1 }]));
    expect([...files.keys()]).toEqual(['record.json']);
  });

  it('is read where everything is as it should be, packed or not', async () => {
    const content = bytesOf('{"a":1}'.repeat(100));
    const rows = { name: 'rows.jsonl.gz', data: deflateRawSync(content), content, method: 8 };
    const files = await download(zipOf([record, rows, named('comment.md')]));
    expect([...files].map(([name, bytes]) => [name, bytes.length])).toEqual([
      ['record.json', 7],
      ['rows.jsonl.gz', 700],
    ]);
  });
});
