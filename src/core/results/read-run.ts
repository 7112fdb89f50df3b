import type { Issue, Parsed } from '../model/issue.ts';
import type { Run } from '../model/run.ts';
import { runBuilder } from './assemble/run-builder.ts';
import { readerOf } from './detect-format.ts';
import { guessUnreadable } from './guess-unreadable.ts';
import { mappedReader } from './mapping/read-mapped.ts';
import { problem } from './problem.ts';
import type { ReadOptions } from './read-options.ts';
import { formatNames, readerNamed } from './readers.ts';
import type { Reader, WholeReader } from './reading/reader.ts';
import { asResultFile, type ResultBytes, type ResultFile } from './reading/result-file.ts';
import { type Sample, sampleOf } from './reading/sample.ts';
import { inUtf8 } from './reading/utf8-file.ts';
import { rowsReader } from './rows/read-rows.ts';
import { isHeader } from './rows/rows-header.ts';

/** A file with a look at its beginning. */
interface Sampled {
  readonly file: ResultFile;
  readonly sample: Sample;
}

/**
 * Reads result files as one run.
 *
 * The format is told from the content unless `options.format` forces one; all files must have the same. Rows of several
 * files are joined in the order given. A file with any problem refuses the whole run, and so does a run without cases:
 * what comes back has at least one row.
 *
 * @param files - in the order in which their rows are to stand; at least one
 */
export function readRun(
  files: readonly (ResultFile | ResultBytes)[],
  options: ReadOptions = {},
): Parsed<Run> {
  const issues: Issue[] = [];
  if (files.length === 0) {
    issues.push(problem('no-file', 'No result file was given.', 'Name at least one result file.'));
  }
  if (options.format !== undefined && readerNamed(options.format) === undefined) {
    const message = `There is no format ${JSON.stringify(options.format)}.`;
    issues.push(problem('unknown-format', message, `Formats: ${formatNames()}.`, { path: ['format'] }));
  }
  const opened: ResultFile[] = [];
  for (const file of files) {
    const utf8 = inUtf8(asResultFile(file));
    if (!utf8.ok) issues.push(...utf8.issues);
    else if (isEmpty(utf8.value)) issues.push(emptyIssue(utf8.value));
    else opened.push(utf8.value);
  }
  if (issues.length > 0) return { ok: false, issues };
  const sampled = opened.map((file) => ({ file, sample: sampleOf(file) }));
  const format = formatOf(options, sampled);
  const chosen = format === undefined ? chooseReader(sampled) : forced(format, sampled);
  if (!chosen.ok) return chosen;
  const { reader, used, companions, warnings } = chosen.value;
  const run = readWith(reader, used, companions, options);
  return run.ok ? { ok: true, value: { ...run.value, warnings: [...warnings, ...run.value.warnings] } } : run;
}

/**
 * The format that is not told from the content. A mapping goes before the format that it stands beside, which may be
 * another commit's; rows that we wrote ourselves are no file of a tool, and are read as what they are.
 */
function formatOf({ format, columns }: ReadOptions, sampled: readonly Sampled[]): string | undefined {
  if (columns === undefined || format === rowsReader.name) return format;
  if (sampled.every(({ sample }) => isHeader(sample.value))) return rowsReader.name;
  return columns.preset ?? mappedReader.name;
}

/** A reader with the files that it is to read. */
interface Chosen {
  readonly reader: Reader | WholeReader;
  readonly used: readonly Sampled[];
  readonly companions: readonly Sampled[];
  readonly warnings: readonly string[];
}

function readWith(
  reader: Reader | WholeReader,
  used: readonly Sampled[],
  companions: readonly Sampled[],
  options: ReadOptions,
): Parsed<Run> {
  if ('read' in reader) {
    return reader.read(
      used.map(({ file }) => file),
      options,
    );
  }
  const run = runBuilder(options, companions.length + used.length);
  const open = reader.open(run);
  for (const { file, sample } of [...companions, ...used]) {
    run.nextFile(file.name);
    open.file(file, sample);
  }
  if (run.issues.isEmpty()) open.end?.();
  return run.finish(reader.name);
}

function forced(format: string, sampled: readonly Sampled[]): Parsed<Chosen> {
  const reader = readerNamed(format);
  if (reader === undefined) return { ok: false, issues: [] };
  const isCompanion = ({ sample }: Sampled) =>
    'accompanies' in reader && reader.accompanies?.(sample) === true && !reader.recognizes(sample);
  const companions = sampled.filter(isCompanion);
  const used = sampled.filter((one) => !companions.includes(one));
  return { ok: true, value: { reader, used, companions, warnings: [] } };
}

function chooseReader(sampled: readonly Sampled[]): Parsed<Chosen> {
  const told = sampled.map((one) => ({ ...one, reader: readerOf(one.sample) }));
  const first = told.find(({ reader }) => reader !== undefined);
  const reader = first?.reader;
  const companions = told.filter(
    (one) =>
      one.reader === undefined &&
      reader !== undefined &&
      'accompanies' in reader &&
      reader.accompanies?.(one.sample) === true,
  );
  // What lies beside results in a folder may be anything; what somebody named is meant.
  const strange = told.filter((one) => one.reader === undefined && !companions.includes(one));
  const passed = reader === undefined ? [] : strange.filter(({ file }) => file.isFound === true);
  const issues = strange
    .filter((one) => !passed.includes(one))
    .map(({ file, sample }) => unreadable(file, sample));
  const other = told.find((one) => one.reader !== undefined && one.reader !== reader);
  if (issues.length === 0 && first !== undefined && other !== undefined) {
    const message = `The file is ${other.reader?.name}, but ${first.file.name} is ${reader?.name}.`;
    issues.push(
      problem('mixed-formats', message, 'Give files of one format as one run.', { file: other.file.name }),
    );
  }
  if (issues.length > 0 || reader === undefined) return { ok: false, issues };
  const used = told.filter((one) => one.reader === reader);
  const warnings =
    passed.length === 0
      ? []
      : [
          `Not read, in none of the formats: ${passed
            .slice(0, 5)
            .map(({ file }) => file.name)
            .join(', ')}${passed.length > 5 ? ` and ${passed.length - 5} more` : ''}.`,
        ];
  return { ok: true, value: { reader, used, companions, warnings } };
}

function isEmpty(file: ResultFile): boolean {
  if (file.entries !== undefined) return false;
  // White space and a byte-order mark alone are as good as nothing.
  for (let from = 0; from < file.sizeBytes; from += 4096) {
    const piece = file.read(from, from + 4096);
    if (piece.some((byte) => byte > 0x20 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf)) return false;
  }
  return true;
}

function emptyIssue(file: ResultFile): Issue {
  const message = file.sizeBytes === 0 ? 'The file is empty.' : 'The file holds nothing but white space.';
  const hint = 'Check that the evaluation ran to its end and wrote its results.';
  return problem('empty-file', message, hint, { file: file.name });
}

function unreadable(file: ResultFile, sample: Sample): Issue {
  const guess = guessUnreadable(file.read(0, 4096), sample);
  // Thirty names would bury what is known about this file.
  const hint = guess ?? `Formats that are read: ${formatNames()}.`;
  return problem('unknown-format', 'The content is in none of the formats that are read.', hint, {
    file: file.name,
  });
}
