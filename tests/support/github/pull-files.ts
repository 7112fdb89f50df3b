import { git } from '../git-repository.ts';
import type { JsonObject } from './http.ts';

const statuses: Readonly<Record<string, string>> = {
  A: 'added',
  M: 'modified',
  D: 'removed',
  R: 'renamed',
  C: 'copied',
  T: 'changed',
};

/** Commits of a pull request: those of its head that its base does not have, oldest first. */
export async function pullCommits(folder: string, base: string, head: string): Promise<readonly string[]> {
  const list = await git(folder, 'rev-list', '--reverse', head, `^${base}`);
  return list.split('\n').filter((sha) => sha !== '');
}

/**
 * Files of a pull request as the REST API lists them: what the head changes since it left the base.
 *
 * @param repository - `owner/name` that the addresses name
 */
export async function pullFiles(
  folder: string,
  base: string,
  head: string,
  repository: string,
): Promise<readonly JsonObject[]> {
  const range = `${base}...${head}`;
  const [raw, counts] = await Promise.all([
    git(folder, 'diff', '--raw', '--no-abbrev', '-M', '-z', range),
    git(folder, 'diff', '--numstat', '-M', '-z', range),
  ]);
  const lines = linesByPath(counts);
  const rows: JsonObject[] = [];
  const fields = raw.split('\0');
  for (let index = 0; index < fields.length && fields[index] !== ''; ) {
    const [, , oldSha = '', newSha = '', letter = ''] = (fields[index] ?? '').split(' ');
    const isMove = /^[RC]/.test(letter);
    const previous = fields[index + 1] ?? '';
    const filename = isMove ? (fields[index + 2] ?? '') : previous;
    index += isMove ? 3 : 2;
    const [additions, deletions] = lines.get(filename) ?? [0, 0];
    const path = filename.split('/').map(encodeURIComponent).join('/');
    rows.push({
      sha: letter === 'D' ? oldSha : newSha,
      filename,
      status: statuses[letter[0] ?? ''] ?? 'changed',
      additions,
      deletions,
      changes: additions + deletions,
      blob_url: `https://github.com/${repository}/blob/${head}/${path}`,
      raw_url: `https://github.com/${repository}/raw/${head}/${path}`,
      contents_url: `https://api.github.com/repos/${repository}/contents/${path}?ref=${head}`,
      ...(isMove ? { previous_filename: previous } : {}),
      ...(additions + deletions > 0 ? { patch: await patchOf(folder, range, filename) } : {}),
    });
  }
  return rows;
}

async function patchOf(folder: string, range: string, path: string): Promise<string> {
  const diff = await git(folder, 'diff', '-M', range, '--', path);
  return diff.slice(Math.max(0, diff.indexOf('@@')));
}

function linesByPath(counts: string): ReadonlyMap<string, readonly [additions: number, deletions: number]> {
  const lines = new Map<string, readonly [number, number]>();
  const fields = counts.split('\0');
  for (let index = 0; index < fields.length && fields[index] !== ''; index += 1) {
    const [additions = '0', deletions = '0', path = ''] = (fields[index] ?? '').split('\t');
    // A move has no path here; its old and its new one follow.
    if (path === '') index += 2;
    lines.set(path === '' ? (fields[index] ?? '') : path, [Number(additions) || 0, Number(deletions) || 0]);
  }
  return lines;
}
