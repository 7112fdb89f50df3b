import { appendFile, copyFile, mkdir, writeFile } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import { publicAddress, remoteName } from './remote.ts';
import { ownRepository, type Repository } from './repository.ts';
import type { RunGit } from './run-git.ts';

/**
 * Makes a new repository that reads its objects from another one's store and owns everything else: no hooks, no template,
 * its own config. It knows the other's tags, for builds that ask `git describe` for a version, and where its origin is,
 * without credentials.
 *
 * @param folder - made if it does not exist; should be empty
 */
export async function makeSideRepository(
  run: RunGit,
  source: Repository,
  folder: string,
): Promise<Repository> {
  const target = resolve(folder);
  await mkdir(target, { recursive: true });
  const format = await source.text(['rev-parse', '--show-object-format']);
  await run(
    [
      ...['init', '--quiet', '--template=', '--initial-branch=main'],
      ...(format === 'sha256' ? ['--object-format=sha256'] : []),
    ],
    { cwd: target, isIsolated: true },
  );
  const side = ownRepository(run, target);
  await shareObjects(source, side);
  await writeConfig(source, side);
  await copyTags(source, side);
  return side;
}

async function shareObjects(source: Repository, side: Repository): Promise<void> {
  const store = resolve(source.root, await source.text(['rev-parse', '--git-path', 'objects']));
  const info = join(side.commonDir, 'objects', 'info');
  await mkdir(info, { recursive: true });
  await writeFile(join(info, 'alternates'), `${quotedPath(store)}\n`);
  // Where history is cut off, it is cut off here too.
  await copyFile(join(source.commonDir, 'shallow'), join(side.commonDir, 'shallow')).catch(() => {});
}

/** A path as the alternates file wants it: other programs than git read only the plain form. */
function quotedPath(path: string): string {
  if (!/^["#]|\n/.test(path)) return path;
  return quotedValue(path);
}

async function writeConfig(source: Repository, side: Repository): Promise<void> {
  const name = await remoteName(source);
  const address = name === null ? null : await publicAddress(source, name);
  const lines = [
    '[core]',
    '\tautocrlf = false',
    '\tlongPaths = true',
    '[gc]',
    '\tauto = 0',
    // Only a file that `.gitattributes` gives to LFS starts these.
    '[lfs]',
    `\tstorage = ${quotedValue(await lfsStorage(source))}`,
    '[filter "lfs"]',
    '\tclean = git-lfs clean -- %f',
    '\tsmudge = git-lfs smudge -- %f',
    '\tprocess = git-lfs filter-process',
    '\trequired = true',
    ...(address === null ? [] : ['[remote "origin"]', `\turl = ${quotedValue(address)}`]),
  ];
  await appendFile(join(side.commonDir, 'config'), `${lines.join('\n')}\n`);
}

function quotedValue(value: string): string {
  return `"${value.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`;
}

async function lfsStorage(source: Repository): Promise<string> {
  const output = await source.run(['config', '--path', '--get', 'lfs.storage'], { accept: [0, 1] });
  const storage = output.stdout.toString('utf8').replace(/\n$/, '') || 'lfs';
  return isAbsolute(storage) ? storage : join(source.commonDir, storage);
}

async function copyTags(source: Repository, side: Repository): Promise<void> {
  const text = await source.text(['for-each-ref', '--format=create %(refname) %(objectname)', 'refs/tags']);
  // A broken tag is the user's, and no reason to stop.
  if (text !== '') await side.run(['update-ref', '--stdin'], { input: `${text}\n`, accept: [0, 1, 128] });
}
