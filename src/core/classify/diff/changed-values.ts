import type { FileChange } from '../../model/change.ts';
import { holdsRows } from '../knowledge/file-role.ts';
import type { ChangedValue, Entry } from './changed-value.ts';
import { codeValues } from './code-values.ts';
import { compareEntries } from './compare-entries.ts';
import { cutLines } from './cut-lines.ts';
import { jsonArrayRows, jsonLineRows, tableRows } from './data-rows.ts';
import { fileKind, infraLanguage, isModelfile, isSql, isToml, settingsDialect } from './file-kind.ts';
import { splitFrontMatter } from './front-matter.ts';
import { infraEntries } from './infra-entries.ts';
import { keyedLines } from './keyed-lines.ts';
import { lfsPointer } from './lfs-pointer.ts';
import { lineChanges } from './line-changes.ts';
import { modelfileEntries } from './modelfile-entries.ts';
import { narrowed } from './narrow.ts';
import { notebookBlocks, notebookFragment } from './notebook-blocks.ts';
import { opaqueChange } from './opaque-file.ts';
import { readToml } from './read-toml.ts';
import { readSimpleTree, readTree, readYaml } from './read-tree.ts';
import type { Reading } from './reading.ts';
import { takeRoom } from './reading.ts';
import { rowChanges } from './row-changes.ts';
import { settingsEntries } from './settings-lines.ts';
import { shellEntries } from './shell-entries.ts';
import type { Block, NumberedLine, Sides } from './source.ts';
import { longestDiff, numberedLines, sidesOf } from './source.ts';
import { sqlEntries } from './sql-entries.ts';
import { templateLanguage, templateText } from './template-text.ts';
import { trackedChanges } from './tracked-files.ts';
import { treeChanges } from './tree-changes.ts';

/** Reads a text that begins on a line; undefined where it does not parse. */
type ReadTree = typeof readTree;

/** A character of JSON or of plain YAML takes a tenth of the time of one of code, YAML or TOML. */
const simpleCost = 0.1;

/**
 * The values of a file that differ. Comments, white space, formatting and the order of keys do not count; a rename
 * without other changes has none.
 */
export function changedValues(file: FileChange, reading: Reading): readonly ChangedValue[] {
  const all = sidesOf(file);
  const kind = fileKind(file.path);
  if (all === undefined || isStored(all)) return opaqueChange(file, all);
  if (!all.isWhole && (file.diff?.length ?? 0) > longestDiff)
    reading.warn('Its diff is too large to be read whole; its beginning was read.');
  const sides = kind === 'opaque' ? all : narrowed(all, holdsRows(file) ? 'rows' : kind, reading);
  if (sides.base.length + sides.head.length === 0) return [];
  switch (kind) {
    case 'opaque':
      return opaqueChange(file, sides);
    case 'tracked':
      return tracked(sides, file.path, reading);
    case 'tree':
      return (
        arrayRows(sides, file, reading) ??
        treeOrLines(sides, reading, isToml(file.path) ? readToml : readYaml)
      );
    case 'keyed':
      return byEntries(sides, (blocks) => settings(blocks, file.path));
    case 'shell':
      return byEntries(sides, (blocks) => shellEntries(numberedLines(blocks)));
    case 'code':
      return isSql(file.path)
        ? byEntries(sides, (blocks) => blocks.flatMap(sqlEntries))
        : codeValues(sides, file.path, reading);
    case 'notebook':
      return codeValues(
        { ...sides, base: sides.base.flatMap(cellsOf), head: sides.head.flatMap(cellsOf) },
        file.path,
        reading,
      );
    case 'rows':
      return dataRows(sides, file, reading);
    case 'prose':
      return prose(sides, file.path, reading);
  }
}

/** True where Git LFS keeps the file, on one side at least. */
function isStored({ base, head }: Sides): boolean {
  return [...base, ...head].some(({ text }) => lfsPointer(text) !== undefined);
}

function tracked(sides: Sides, path: string, reading: Reading): ChangedValue[] {
  const [base, head] = [sides.base, sides.head].map(([block]) => block && readTree(block.text));
  return sides.isWhole ? trackedChanges(base, head, path) : treeOrLines(sides, reading);
}

function byEntries(sides: Sides, entriesOf: (blocks: readonly Block[]) => Entry[]): ChangedValue[] {
  return compareEntries(entriesOf(sides.base), entriesOf(sides.head));
}

function dataRows(sides: Sides, { path }: FileChange, reading: Reading): ChangedValue[] {
  const isTable = /\.[ct]sv$/i.test(path);
  const [base, head] = [sides.base, sides.head].map((blocks) => {
    if (blocks.length === 0) return undefined;
    return isTable ? tableRows(blocks, path, sides.isWhole) : jsonLineRows(blocks);
  });
  return rowChanges(base, head, sides.isWhole, reading);
}

/** The rows of a data set that is a JSON array; undefined where the file is none, and where its hunks cut rows. */
function arrayRows(sides: Sides, file: FileChange, reading: Reading): ChangedValue[] | undefined {
  if (!holdsRows(file)) return undefined;
  const isCut = !sides.isWhole && [...sides.base, ...sides.head].some(({ text }) => !isRowPerLine(text));
  const [base, head] = [sides.base, sides.head].map((blocks) => {
    if (blocks.length === 0) return null;
    return sides.isWhole ? jsonArrayRows(blocks) : jsonLineRows(blocks);
  });
  if (isCut || base === undefined || head === undefined) return undefined;
  return rowChanges(base ?? undefined, head ?? undefined, sides.isWhole, reading);
}

function isRowPerLine(text: string): boolean {
  return text.split('\n').every((line) => /^\s*(?:[[\]]?|\{.*\},?)\s*$/.test(line));
}

function settings(blocks: readonly Block[], path: string): Entry[] {
  const language = infraLanguage(path);
  if (language !== undefined) return blocks.flatMap((block) => infraEntries(block, language));
  const lines = numberedLines(blocks);
  if (isModelfile(path)) return modelfileEntries(lines);
  const dialect = settingsDialect(path);
  return dialect === undefined ? keyedLines(lines) : settingsEntries(lines, dialect);
}

function treeOrLines(sides: Sides, reading: Reading, read: ReadTree = readYaml): ChangedValue[] {
  const size = [...sides.base, ...sides.head].reduce((sum, { text }) => sum + text.length, 0);
  const isSimple = read === readYaml && sides.isWhole;
  if (isSimple && size * simpleCost <= reading.room.left) {
    reading.room.left -= size * simpleCost;
    const simple = treesOf(sides, readSimpleTree);
    if (simple !== undefined) return treeChanges(...simple);
  }
  if (sides.isWhole && takeRoom(reading, size)) {
    const trees = treesOf(sides, read);
    if (trees !== undefined) return treeChanges(...trees);
    reading.warn('It does not parse, or is too large or too deep for it; it was read line by line.');
  }
  return byEntries(sides, (blocks) => keyedLines(cutLines(numberedLines(blocks))));
}

/** Both sides as trees, undefined for one that is not there; undefined where one does not parse. */
function treesOf(
  { base, head }: Sides,
  read: ReadTree,
): [ReturnType<ReadTree>, ReturnType<ReadTree>] | undefined {
  const [old, now] = [base, head].map(([block]) => block && read(block.text, block.firstLine));
  const isRead = (old !== undefined || base.length === 0) && (now !== undefined || head.length === 0);
  return isRead ? [old, now] : undefined;
}

function cellsOf(block: Block): Block[] {
  return (block.firstLine === 1 ? notebookBlocks(block.text) : undefined) ?? [notebookFragment(block)];
}

function prose(sides: Sides, path: string, reading: Reading): ChangedValue[] {
  const body = (blocks: readonly Block[]) => textLines(blocks, path);
  if (!sides.isWhole) return lineChanges(body(sides.base), body(sides.head));
  const [base, head] = [sides.base, sides.head].map((blocks) =>
    blocks.map(({ text }) => splitFrontMatter(text)),
  );
  const matter = (parts: typeof base) => (parts ?? []).flatMap((part) => part.matter ?? []);
  const bodies = (parts: typeof base) => body((parts ?? []).map((part) => part.body));
  return [
    ...treeOrLines({ base: matter(base), head: matter(head), isWhole: true }, reading),
    ...lineChanges(bodies(base), bodies(head)),
  ];
}

/** Lines of prose; comments of templates never reach the reader of the text and are blanked. */
function textLines(blocks: readonly Block[], path: string): NumberedLine[] {
  const language = templateLanguage(path);
  if (language === undefined) return numberedLines(blocks);
  return numberedLines(blocks.map((block) => ({ ...block, text: templateText(block.text, language) })));
}
