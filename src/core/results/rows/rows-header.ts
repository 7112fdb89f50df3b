import type { z } from 'zod';
import type { Fingerprints, RunOrigin } from '../../model/run.ts';
import { isObject, type JsonObject } from '../json/json-value.ts';
import { type IssueList, type Place, problem } from '../problem.ts';
import { rowsHeaderSchema } from './row-schema.ts';

/** The first line of rows-jsonl, every default filled in. */
export interface RowsHeader {
  readonly suite: string | undefined;
  readonly format: string | undefined;
  readonly fingerprints: Fingerprints;
  readonly origin: RunOrigin | undefined;
  /** Rows that the writer wrote. */
  readonly rows: number | undefined;
  readonly duplicates: readonly string[];
  readonly warnings: readonly string[];
}

/** True for a line that is meant as a header, well-formed or not. */
export function isHeader(value: unknown): value is JsonObject {
  return isObject(value) && value.kind === 'run' && !Object.hasOwn(value, 'caseId');
}

/** Reads a header; problems go to the issues. */
export function readHeader(
  value: JsonObject,
  place: Place,
  isFirst: boolean,
  issues: IssueList,
): RowsHeader | undefined {
  if (!isFirst) {
    const hint = 'Give files that were joined one by one.';
    issues.add(problem('misplaced-header', 'A header stands behind the first line.', hint, place));
    return undefined;
  }
  if (typeof value.version === 'number' && value.version > 1) {
    const message = `The rows have version ${value.version}, this release reads version 1.`;
    issues.add(problem('newer-version', message, 'Update eval-envelope.', { ...place, path: ['version'] }));
    return undefined;
  }
  const parsed = rowsHeaderSchema.safeParse(value);
  if (!parsed.success) {
    for (const { path, message } of parsed.error.issues) {
      const where = path.map((part) => (typeof part === 'number' ? part : String(part)));
      const hint = 'Headers are described by eval-envelope schema run.';
      issues.add(
        problem('bad-header', `Header: ${where.join('.')}: ${message}.`, hint, { ...place, path: where }),
      );
    }
    return undefined;
  }
  const { suite, format, fingerprints, origin, rows, duplicates, warnings } = parsed.data;
  const { judge, scorer, runner, dataset, models } = fingerprints ?? {};
  return {
    suite: suite ?? undefined,
    format: format ?? undefined,
    fingerprints: { ...present({ judge, scorer, runner, dataset }), models: models ?? [] },
    origin: origin === null || origin === undefined ? undefined : readOrigin(origin),
    rows: rows ?? undefined,
    duplicates: duplicates ?? [],
    warnings: warnings ?? [],
  };
}

type WrittenOrigin = NonNullable<z.infer<typeof rowsHeaderSchema>['origin']>;

function readOrigin({ durationMs, commandRuns, ...origin }: WrittenOrigin): RunOrigin {
  return {
    ...origin,
    ...(typeof durationMs === 'number' ? { durationMs } : {}),
    ...(typeof commandRuns === 'number' ? { commandRuns } : {}),
  };
}

/** One header for several files: differing names stand side by side, so that a comparison sees the difference. */
export function mergeHeaders(headers: readonly RowsHeader[]): RowsHeader {
  const joined = (pick: (header: RowsHeader) => string | undefined) => {
    const values = [...new Set(headers.map(pick).filter((value) => value !== undefined))];
    return values.length === 0 ? undefined : values.sort().join(', ');
  };
  const models = new Set(headers.flatMap((header) => header.fingerprints.models));
  return {
    suite: joined((header) => header.suite),
    format: joined((header) => header.format),
    fingerprints: {
      ...present({
        judge: joined((header) => header.fingerprints.judge),
        scorer: joined((header) => header.fingerprints.scorer),
        runner: joined((header) => header.fingerprints.runner),
        dataset: joined((header) => header.fingerprints.dataset),
      }),
      models: [...models].sort(),
    },
    // Files of several origins are of none.
    origin: headers.length === 1 ? headers[0]?.origin : undefined,
    rows: undefined,
    duplicates: [...new Set(headers.flatMap((header) => header.duplicates))],
    warnings: [...new Set(headers.flatMap((header) => header.warnings))],
  };
}

function present(names: Record<string, string | null | undefined>): Partial<Fingerprints> {
  return Object.fromEntries(Object.entries(names).filter(([, value]) => typeof value === 'string'));
}
