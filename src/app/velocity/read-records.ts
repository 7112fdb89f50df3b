import type { Files } from '../ports.ts';
import { parseJson, type RecordSink } from './record-sink.ts';
import { isRowsPath } from './rows-source.ts';

/**
 * Reads every record and every logged experiment below some folders: files `*.json`, the months of a history, `<mm>.jsonl` or
 * `records.jsonl`, `log.jsonl`, and a `.jsonl` file that is itself named. What a file or line holds is told by what it says.
 * Files are read one after the other and only what figures need of a record is kept, so that memory does not grow with their
 * size. What cannot be read is named and passed over. Files of rows are remembered, and not read here.
 *
 * @param folders - folders or files; other kinds of files in them are not looked at
 * @returns files of outcomes that lie among the records
 */
export async function readRecordFolders(
  files: Pick<Files, 'list' | 'read'>,
  folders: readonly string[],
  sink: RecordSink,
): Promise<readonly string[]> {
  const outcomeFiles: string[] = [];
  for (const folder of folders) {
    for (const path of await files.list(folder)) {
      const name = path.split(/[\\/]/).at(-1) ?? path;
      if (name === 'outcomes.jsonl') outcomeFiles.push(path);
      else if (isRowsPath(path)) sink.rowFile(path);
      else if (name.endsWith('.json')) {
        const text = await readText(files, path, sink);
        if (text !== null) sink.text(text, path);
      } else if (
        /^(?:\d{2}|records|log)\.jsonl$/.test(name) ||
        (path === folder && name.endsWith('.jsonl'))
      ) {
        readLines((await readText(files, path, sink)) ?? '', path, sink);
      }
    }
  }
  return outcomeFiles;
}

/** Takes records and logged experiments, one a line. @param path - of the file, for the reader */
export function readLines(text: string, path: string, sink: RecordSink): void {
  let from = 0;
  for (let line = 1; from < text.length; line += 1) {
    const end = text.indexOf('\n', from);
    const written = text.slice(from, end < 0 ? text.length : end);
    from = end < 0 ? text.length : end + 1;
    if (written.trim() === '') continue;
    const place = `${path}:${line}`;
    const value = parseJson(written);
    if (value === undefined) sink.passOver(place, 'It is no JSON.');
    else sink.value(recordIn(value), place);
  }
}

/** A line of a month holds the path of the record beside it. */
function recordIn(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'record' in value ? value.record : value;
}

async function readText(files: Pick<Files, 'read'>, path: string, sink: RecordSink): Promise<string | null> {
  try {
    return new TextDecoder().decode(await files.read(path));
  } catch (error) {
    // One file that cannot be opened is no reason to lose the others.
    sink.passOver(path, error instanceof Error ? error.message : 'It cannot be read.');
    return null;
  }
}
