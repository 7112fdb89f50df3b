import type { Run } from '../../core/model/run.ts';
import type { Files } from '../ports.ts';
import { readFound } from '../read-run.ts';

/** A stored run; null where the file cannot be read: it then says nothing of what was, and is no failure by itself. */
export async function readStoredRows(path: string, files: Pick<Files, 'open'>): Promise<Run | null> {
  const outcome = await readFound(files, [{ path, name: path, isFound: false }], { format: 'rows-jsonl' });
  return outcome.ok ? outcome.run : null;
}

/** {@link readStoredRows} of bytes that came from elsewhere, such as an artifact: `rows.jsonl.gz` as it was stored. */
export async function readRowBytes(
  bytes: Uint8Array,
  files: Pick<Files, 'open' | 'write' | 'join' | 'makeWorkspace' | 'remove'>,
): Promise<Run | null> {
  const folder = await files.makeWorkspace('eval-envelope-rows-');
  try {
    const path = files.join(folder, 'rows.jsonl.gz');
    await files.write(path, bytes);
    return await readStoredRows(path, files);
  } finally {
    await files.remove(folder);
  }
}
