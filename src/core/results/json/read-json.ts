import { type PlaceFinder, placeFinder } from '../reading/place-at.ts';
import { noteNonFinite, type ReadingNotes } from '../reading/reading-notes.ts';
import type { ResultFile } from '../reading/result-file.ts';
import { keyOffset, type RowSource } from '../reading/row-source.ts';
import { jsonFault } from './json-fault.ts';
import type { JsonObject } from './json-value.ts';
import { type ParsedValue, parseValue } from './parse-value.ts';
import { type RowMark, rowMark } from './row-mark.ts';
import { type JsonScanner, scanJson } from './scan-json.ts';

/** What a document holds, and where its rows are. */
export interface JsonShape {
  /** Paths of the lists (or, with a last step `*`, of the objects) whose items are rows; a step `*` is any key. */
  readonly rows: readonly (readonly string[])[];
  /** Paths that are passed over without being parsed. */
  readonly skip?: readonly (readonly string[])[];
  /** `NaN` and `Infinity` are null and counted (as Python writes them); false: they are a fault. */
  readonly nonFinite: boolean;
}

/** Called for every row, in file order; `path` leads to the list, `key` is the row's in an object. */
export type VisitRow = (value: unknown, row: RowSource, path: readonly string[], key?: string) => void;

/** What is left of a document when its rows are taken out. */
export interface JsonRest {
  /** The document with empty lists (and objects) where the rows were. */
  readonly value: unknown;
  /** Rows visited. */
  readonly rows: number;
}

/** Lists of rows deeper than this are none of any format. */
const deepest = 8;

/**
 * Reads a JSON document row by row: neither its text nor its rows are ever held as a whole.
 *
 * @returns undefined when the file is no JSON: the issues say where and why
 */
export function readJson(
  file: ResultFile,
  shape: JsonShape,
  visit: VisitRow,
  notes: ReadingNotes,
): JsonRest | undefined {
  const scanner = scanJson(file);
  const reader = new DocumentReader(file, scanner, shape, visit);
  try {
    if (scanner.peek() === -1) throw new JsonStop();
    const value = reader.value([]);
    if (scanner.peek() !== -1) throw new JsonStop();
    noteNonFinite(notes, reader.nonFinite);
    return { value, rows: reader.rows };
  } catch (error) {
    if (!(error instanceof JsonStop || error instanceof SyntaxError || error instanceof TypeError))
      throw error;
    // An exception of the one who visits is a fault of the program, not of the file.
    if (reader.isVisiting) throw error;
    notes.issues.add(jsonFault(file, scanner.offset(), shape.nonFinite));
    return undefined;
  }
}

/** Ends the reading at the first fault; never leaves this file. */
class JsonStop extends Error {}

const [openBrace, closeBrace, openBracket, closeBracket, comma, colon, quote] = [
  123, 125, 91, 93, 44, 58, 34,
];

/** Walks down a document to its rows, parsing what lies beside. */
class DocumentReader {
  rows = 0;
  nonFinite = 0;
  isVisiting = false;
  /** Of the value parsed last. */
  private text = '';
  /** Of the list that is being read. */
  private mark: RowMark;
  private readonly placeOf: PlaceFinder;
  private readonly scanner: JsonScanner;
  private readonly shape: JsonShape;
  private readonly visit: VisitRow;

  constructor(file: ResultFile, scanner: JsonScanner, shape: JsonShape, visit: VisitRow) {
    this.placeOf = placeFinder(file);
    this.mark = rowMark(scanner);
    this.scanner = scanner;
    this.shape = shape;
    this.visit = visit;
  }

  value(path: readonly string[]): unknown {
    const { scanner, shape } = this;
    const first = scanner.peek();
    if (shape.skip?.some((skipped) => isAt(skipped, path))) return this.pass();
    if (first === openBracket && shape.rows.some((rows) => isAt(rows, path))) return this.list(path);
    const leadsOn = shape.rows.some(
      (rows) => path.length < rows.length && isAt(rows.slice(0, path.length), path),
    );
    if (first === openBrace && leadsOn && path.length < deepest) return this.object(path);
    return this.parsed();
  }

  private parsed(): unknown {
    if (!this.scanner.takeValue()) throw new JsonStop();
    const text = this.scanner.text();
    return this.keep(text, this.parse(text));
  }

  private parsedRow(): unknown {
    const marked = this.mark.take((text) => this.parse(text));
    if (marked !== undefined) return this.keep(marked.text, marked.value);
    const value = this.parsed();
    this.mark.learn();
    return value;
  }

  private parse(text: string): ParsedValue {
    return this.shape.nonFinite ? parseValue(text) : { value: JSON.parse(text), nonFinite: 0 };
  }

  private keep(text: string, { value, nonFinite }: ParsedValue): unknown {
    this.text = text;
    this.nonFinite += nonFinite;
    return value;
  }

  private pass(): undefined {
    if (!this.scanner.takeValue()) throw new JsonStop();
    return undefined;
  }

  private list(path: readonly string[]): readonly unknown[] {
    const { scanner } = this;
    scanner.take();
    this.mark = rowMark(scanner);
    if (scanner.peek() === closeBracket) return this.close([]);
    for (let index = 0; ; index += 1) {
      this.row(path, index);
      const next = scanner.peek();
      if (next === closeBracket) return this.close([]);
      this.expect(comma);
    }
  }

  private object(path: readonly string[]): JsonObject {
    const { scanner, shape } = this;
    const result: Record<string, unknown> = {};
    const holdsRows = shape.rows.some((rows) => rows.at(-1) === '*' && isAt(rows.slice(0, -1), path));
    scanner.take();
    if (scanner.peek() === closeBrace) return this.close(result);
    for (let index = 0; ; index += 1) {
      if (scanner.peek() !== quote || !scanner.takeValue()) throw new JsonStop();
      const key = String(JSON.parse(scanner.text()));
      this.expect(colon);
      const inner = [...path, key];
      if (holdsRows && scanner.peek() === openBrace) this.row(path, index, key);
      else {
        const value = this.value(inner);
        // A key named __proto__ is a key like any other.
        if (value !== undefined)
          Object.defineProperty(result, key, { value, enumerable: true, configurable: true, writable: true });
      }
      const next = scanner.peek();
      if (next === closeBrace) return this.close(result);
      this.expect(comma);
    }
  }

  private row(path: readonly string[], index: number, key?: string): void {
    const isObject = this.scanner.peek() === openBrace;
    // The rows of an object have a key each: nothing that is the same stands between them.
    const value = isObject && key === undefined ? this.parsedRow() : this.parsed();
    const { placeOf, scanner, text } = this;
    const offset = scanner.offset();
    this.rows += 1;
    this.isVisiting = true;
    const at = [...path, key ?? index];
    this.visit(
      value,
      {
        index,
        place: (inner = []) => {
          const before = new TextEncoder().encode(text.slice(0, keyOffset(text, inner))).length;
          return { ...placeOf(offset + before), path: [...at, ...inner] };
        },
      },
      path,
      key,
    );
    this.isVisiting = false;
  }

  private expect(byte: number): void {
    if (this.scanner.peek() !== byte) throw new JsonStop();
    this.scanner.take();
  }

  private close<T>(value: T): T {
    this.scanner.take();
    return value;
  }
}

/** True when the path is the one that is looked for, steps `*` being any. */
function isAt(wanted: readonly string[], path: readonly string[]): boolean {
  return wanted.length === path.length && wanted.every((step, depth) => step === '*' || step === path[depth]);
}
