import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { JsonObject } from './http.ts';

const execute = promisify(execFile);

const version = '23.0.2';
const packed = `octokit-openapi-${version}.tgz`;
const packedHash = 'pV8M7L9GY23AybNvTmo2nyjmpmnt6+2sRE/tqr0ZLQcPS4lnw7u5eZGNmwRNkBC3D7gZXbFx5AHzLUVRBXGDhg==';
const member = 'package/generated/api.github.com.json';
const memberHash = '6hoB6MJU7i1S7MlFBRZob5aDhsnsHHW1/CGlF6oyd3gcENdMDD+f/dvL7lcDGo//EABX8Y6xDMwasv3xqcfmUA==';

/** Where the description stays between runs. Its package has 29 MB, unpacked 400: too much for a dependency. */
const home = join(tmpdir(), `eval-envelope-openapi-${version}`);

let loaded: Promise<JsonObject> | undefined;

/**
 * GitHub's description of its REST API, from the package `@octokit/openapi`. The first call on a machine fetches it with
 * npm, which takes some seconds; every call is content with nothing but the pinned bytes.
 */
export function openApi(): Promise<JsonObject> {
  loaded ??= read().then((bytes) => JSON.parse(bytes.toString('utf8')));
  return loaded;
}

async function read(): Promise<Buffer> {
  const file = join(home, 'api.github.com.json');
  const kept = await readFile(file).catch(() => undefined);
  if (kept !== undefined && hashOf(kept) === memberHash) return kept;
  // Several test workers may be here at once: each unpacks in a folder of its own, and the last rename wins.
  await mkdir(home, { recursive: true });
  const partial = await mkdtemp(join(home, 'partial-'));
  try {
    const bytes = await fetchInto(partial);
    await rename(join(partial, member), file);
    return bytes;
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

async function fetchInto(folder: string): Promise<Buffer> {
  const wanted = `@octokit/openapi@${version}`;
  // In a folder without a manifest, and without scripts: npm shall do no more than fetch.
  const npm = ['pack', wanted, '--pack-destination', folder, '--ignore-scripts', '--silent'];
  await execute('npm', npm, { cwd: folder, maxBuffer: 1 << 24 });
  expectHash(await readFile(join(folder, packed)), packedHash, packed);
  await execute('tar', ['-xzf', packed, member], { cwd: folder });
  const bytes = await readFile(join(folder, member));
  expectHash(bytes, memberHash, member);
  return bytes;
}

function hashOf(bytes: Buffer): string {
  return createHash('sha512').update(bytes).digest('base64');
}

function expectHash(bytes: Buffer, expected: string, name: string): void {
  const actual = hashOf(bytes);
  if (actual !== expected) throw new Error(`${name} has sha512 ${actual}, expected ${expected}`);
}
