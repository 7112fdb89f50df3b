import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { root } from '../cli.ts';
import { temporaryFolder, testEnvironment } from '../git-repository.ts';
import { type ArtifactService, serviceDown, startArtifactService, storageFull } from './artifact-service.ts';

const execute = promisify(execFile);

/** Runs code with GitHub's own client in a process of its own, and gives what it returns. */
async function withClient(service: ArtifactService, code: string, runId = 1): Promise<unknown> {
  const folder = temporaryFolder();
  const client = join(root, 'node_modules/@actions/artifact/lib/artifact.js');
  const script = `import { writeFileSync } from 'node:fs';
import { DefaultArtifactClient } from ${JSON.stringify(client)};
const client = new DefaultArtifactClient();
const result = await (async () => { ${code} })().catch((error) => ({ error: error.message }));
writeFileSync('result.json', JSON.stringify(result ?? null));
`;
  writeFileSync(join(folder, 'run.mjs'), script);
  mkdirSync(join(folder, 'out/sub'), { recursive: true });
  writeFileSync(join(folder, 'out/record.json'), '{"version":1}');
  writeFileSync(join(folder, 'out/sub/ö.txt'), 'x'.repeat(100_000));
  const env = testEnvironment({ ...service.environment({ runId }), GITHUB_WORKSPACE: folder });
  await execute(process.execPath, ['run.mjs'], { cwd: folder, env });
  return JSON.parse(readFileSync(join(folder, 'result.json'), 'utf8'));
}

const upload = `await client.uploadArtifact('records', ['out/record.json', 'out/sub/ö.txt'], 'out', { retentionDays: 7 });`;

describe('the artifact service', () => {
  it('takes an archive of the client and gives it back', async () => {
    const service = await startArtifactService();
    const result = await withClient(
      service,
      `const { id } = ${upload}
       const { artifact } = await client.getArtifact('records');
       const { downloadPath, digestMismatch } = await client.downloadArtifact(id, { path: 'back', expectedHash: artifact.digest });
       const { readFileSync } = await import('node:fs');
       const list = await client.listArtifacts();
       return { id, digestMismatch, record: readFileSync(downloadPath + '/record.json', 'utf8'), names: list.artifacts.map((entry) => entry.name) };`,
    );
    const [artifact] = service.artifacts();
    expect(result).toEqual({
      id: artifact?.id,
      digestMismatch: false,
      record: '{"version":1}',
      names: ['records'],
    });
    expect([...(artifact?.entries.keys() ?? [])]).toEqual(['record.json', 'sub/ö.txt']);
    expect(artifact?.text('sub/ö.txt')).toBe('x'.repeat(100_000));
    expect(() => artifact?.text('other')).toThrow('records has no other, only record.json, sub/ö.txt');
    const daysLeft = (Date.parse(artifact?.expiresAt ?? '') - Date.now()) / 86_400_000;
    expect(Math.round(daysLeft)).toBe(7);
  });

  it('takes a single file as it is', async () => {
    const service = await startArtifactService();
    await withClient(
      service,
      `await client.uploadArtifact('unused', ['out/record.json'], 'out', { skipArchive: true });`,
    );
    const [artifact] = service.artifacts();
    expect(artifact).toMatchObject({ name: 'record.json', mimeType: 'application/json', expiresAt: null });
    expect(artifact?.bytes.toString()).toBe('{"version":1}');
  });

  it('keeps a name once in a run, and again in another', async () => {
    const service = await startArtifactService();
    expect(await withClient(service, `${upload} return ${upload}`)).toEqual({
      error:
        'Failed to CreateArtifact: Received non-retryable error: Failed request: (409) Conflict: an artifact with this name already exists on the workflow run',
    });
    await withClient(service, upload, 2);
    expect(service.artifacts().map(({ name, runId }) => [name, runId])).toEqual([
      ['records', 1],
      ['records', 2],
    ]);
    await withClient(service, `await client.deleteArtifact('records'); ${upload}`, 2);
    expect(service.calls.filter((call) => call === 'DeleteArtifact')).toHaveLength(1);
  });

  it("is full with GitHub's own words", async () => {
    const service = await startArtifactService();
    service.fail('CreateArtifact', storageFull);
    expect(await withClient(service, upload)).toEqual({
      error: expect.stringMatching(/^Failed to CreateArtifact: Artifact storage quota has been hit/),
    });
    expect(service.calls).toEqual(['CreateArtifact']);
  });

  it('is down for a while, which the client waits out', async () => {
    const service = await startArtifactService();
    service.fail('FinalizeArtifact', { ...serviceDown, times: 1 });
    await withClient(service, upload);
    expect(service.calls).toEqual(['CreateArtifact', 'FinalizeArtifact', 'FinalizeArtifact']);
    expect(service.artifacts()).toHaveLength(1);
  });

  it('has what earlier runs left', async () => {
    const service = await startArtifactService();
    const id = service.add({ name: 'records', runId: 9, files: { 'record.json': '{}' } });
    expect(service.artifacts()).toMatchObject([{ id, runId: 9, digest: expect.stringMatching(/^sha256:/) }]);
    const response = await fetch(service.downloadUrl(id));
    expect(response.headers.get('content-type')).toBe('application/zip');
    expect(Buffer.from(await response.arrayBuffer())).toEqual(service.artifacts()[0]?.bytes);
    const unsigned = new URL(service.downloadUrl(id));
    unsigned.searchParams.set('sig', 'other');
    expect((await fetch(unsigned)).status).toBe(403);
    service.remove(id);
    expect(service.artifacts()).toEqual([]);
  });
});
