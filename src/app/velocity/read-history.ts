import { parseHistoryPath } from '../../core/record/history-path.ts';
import type { History } from '../history/history.ts';
import { readLines } from './read-records.ts';
import type { RecordSink } from './record-sink.ts';

/** Files that are read in one go: their texts are not all held at once. */
const filesAtOnce = 500;

/**
 * Takes every record of a history, from files of their own and from months, and what was logged there.
 *
 * @returns how many files there were
 * @throws HistoryError when the branch cannot be read; one that is not there holds nothing
 */
export async function readHistory(
  history: Pick<History, 'list' | 'read'>,
  sink: RecordSink,
): Promise<number> {
  const records = (await history.list('records')).filter((path) => {
    const kind = parseHistoryPath(path)?.kind;
    return kind === 'record' || kind === 'month';
  });
  const logged = (await history.list('log')).filter((path) => path.endsWith('.json'));
  const paths = [...records, ...logged];
  for (let from = 0; from < paths.length; from += filesAtOnce) {
    const wanted = paths.slice(from, from + filesAtOnce);
    const contents = await history.read(wanted);
    for (const path of wanted) {
      const bytes = contents.get(path);
      if (bytes === undefined) {
        sink.passOver(path, 'It could not be read from the history.');
        continue;
      }
      const text = new TextDecoder().decode(bytes);
      if (parseHistoryPath(path)?.kind === 'month') readLines(text, path, sink);
      else sink.text(text, path);
    }
  }
  return paths.length;
}
