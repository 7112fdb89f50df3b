import { parseValue } from '../json/parse-value.ts';
import { hasLines, readRowsOf, type VisitObject } from '../json/read-rows-of.ts';
import { issueList } from '../problem.ts';
import type { ReadingNotes } from '../reading/reading-notes.ts';
import type { ResultFile } from '../reading/result-file.ts';
import type { Sample } from '../reading/sample.ts';
import { filterOf, isSample } from './sample-row.ts';

/** Samples stand in lines, in a list, or by task in the results themselves. */
const shape = { lists: [[], ['samples', '*']], isRow: isSample };

/** Name of the task in the name of its file: `samples_<task>_<time>.jsonl`. */
const fileName = /^samples_(.+)_\d{4}-\d\d-\d\dT[\d.:-]+\.jsonl?$/;

/** Task that a file of samples is named after; undefined when it is not named as the harness does. */
export function taskOfFile({ name }: Pick<Sample, 'name'>): string | undefined {
  return fileName.exec(name)?.[1];
}

/** Visits the rows of a file; returns what a document says beside them. */
export function visitSamples(
  file: ResultFile,
  sample: Sample,
  visit: VisitObject,
  notes: ReadingNotes,
): unknown {
  return readRowsOf(file, sample, shape, visit, notes);
}

/** Visits the rows of a file without a word about what is wrong with it: it will be read once more. */
export function peekSamples(file: ResultFile, sample: Sample, visit: VisitObject): void {
  readRowsOf(file, sample, shape, visit, { issues: issueList(), tally: () => {} });
}

/**
 * True where a sample may be judged behind several filters, with a row for each. Those of a filter stand together, so that of
 * JSON lines the last one tells; a list is short enough to be looked at as a whole.
 */
export function mayHaveFilters(file: ResultFile, sample: Sample): boolean {
  if (!hasLines(sample, shape)) return true;
  const { value: first } = sample;
  const last = lastLine(file);
  // A last line that was cut tells nothing; reading on will say that it was.
  if (last === undefined) return true;
  return isSample(first) && isSample(last) && filterOf(first) !== filterOf(last);
}

/** Bytes at the end that are looked at first, and at most. */
const [firstLook, lastLook] = [64 * 1024, 64 * 1024 * 1024];

function lastLine(file: ResultFile): unknown {
  for (let size = firstLook; size <= lastLook; size *= 8) {
    const from = Math.max(0, file.sizeBytes - size);
    // A character cut at the beginning belongs to a line that is cut too.
    const text = new TextDecoder().decode(file.read(from, file.sizeBytes)).trimEnd();
    const start = text.lastIndexOf('\n');
    if (start === -1 && from > 0) continue;
    try {
      return parseValue(text.slice(start + 1)).value;
    } catch {
      return undefined;
    }
  }
  return undefined;
}
