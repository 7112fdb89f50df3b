// Adds the texts to an index of labelled changes, from clones of their repositories:
// `npm run corpus:texts -- tests/corpus/changes.jsonl CLONES OUT.jsonl [--half tuning|held-out|second|third|fourth|fifth]`. CLONES holds one clone a
// repository, in a folder `owner+name`. What is written holds other people's code: it belongs into no commit.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isLockfile, type RawFile, rawFiles, redacted, shownDiff } from './corpus/git-change.ts';

interface IndexEntry {
  readonly repo: string;
  readonly commit: string;
  readonly parent: string;
  readonly half: string;
}

/** Larger files are given as hunks, bytes. */
const largestText = 60 * 1024;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { half: { type: 'string' } },
});
const [index, clones, target] = positionals;
if (index === undefined || clones === undefined || target === undefined) {
  process.stderr.write(
    'Usage: npm run corpus:texts -- INDEX.jsonl CLONES OUT.jsonl [--half tuning|held-out|second|third|fourth|fifth]\n',
  );
  process.exit(2);
}
const entries = readFileSync(index, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as IndexEntry)
  .filter(({ half }) => options.half === undefined || half === options.half);
const lines: string[] = [];
let missing = 0;
for (const entry of entries) {
  const files = filesOf(entry, clones);
  if (files === undefined) missing += 1;
  else lines.push(`${JSON.stringify({ ...entry, files })}\n`);
}
writeFileSync(target, lines.join(''));
process.stdout.write(
  `${lines.length} written, ${missing} left out: the repository or the commit is not there.\n`,
);

function filesOf({ repo, commit, parent }: IndexEntry, folder: string): object[] | undefined {
  const clone = join(folder, repo.replace('/', '+'));
  if (!existsSync(clone)) return undefined;
  const git = (...args: readonly string[]) => {
    const run = spawnSync('git', ['-C', clone, ...args], { maxBuffer: 1024 * 1024 * 1024 });
    return run.status === 0 ? run.stdout : undefined;
  };
  const listed = git('diff-tree', '-r', '-M', '--raw', '--no-abbrev', '-z', parent, commit);
  return listed === undefined ? undefined : rawFiles(listed.toString()).map((file) => withTexts(file, git));

  function withTexts({ path, previousPath, status, base, head }: RawFile, read: typeof git): object {
    const place = { path, status, ...(previousPath === undefined ? {} : { previous_path: previousPath }) };
    if (isLockfile(path)) return { ...place, omitted: 'lockfile' };
    const [old, now] = [base, head].map((blob) =>
      blob === undefined ? null : (read('cat-file', 'blob', blob) ?? null),
    );
    const sides = [old ?? null, now ?? null];
    const sizes = { base_bytes: sides[0]?.length ?? null, head_bytes: sides[1]?.length ?? null };
    if (sides.some((side) => side?.subarray(0, 8000).includes(0)))
      return { ...place, ...sizes, binary: true };
    if (sides.every((side) => side === null || side.length <= largestText)) {
      const [baseText, headText] = sides.map((side) => (side === null ? null : redacted(side.toString())));
      return { ...place, base_text: baseText, head_text: headText };
    }
    const paths = previousPath === undefined ? [path] : [previousPath, path];
    const diff = read('diff', '-M', '-U3', '--no-color', '--no-ext-diff', parent, commit, '--', ...paths);
    return { ...place, ...sizes, diff: redacted(shownDiff(diff?.toString() ?? '').slice(0, largestText)) };
  }
}
