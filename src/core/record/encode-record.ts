import type { Issue, Parsed } from '../model/issue.ts';
import { type MetricsRecord, recordSchema } from './record-schema.ts';

/** Largest record that is written, in characters (DESIGN section 7: under 100 KB). */
export const maximumRecordSize = 100_000;

/** Lists are cut to this many entries when a record would grow too large; counts stay whole in `cases`. */
const longestList = 100;

/** The record as JSON text, keys in schema order, ending in a line break; long lists are cut until it fits. */
export function encodeRecord(record: MetricsRecord): string {
  const whole = toText(record);
  if (whole.length <= maximumRecordSize) return whole;
  for (const most of [longestList, 20, 0]) {
    const text = toText(cutLists(record, most));
    if (text.length <= maximumRecordSize) return text;
  }
  return toText(cutLists({ ...record, comparison: { ...record.comparison, segments: [] } }, 0));
}

function toText(record: MetricsRecord): string {
  return `${JSON.stringify(record, null, 1)}\n`;
}

/** Keeps what a verdict rests on (dimensions, protected segments, reasons) and cuts the lists beside it. */
function cutLists(record: MetricsRecord, most: number): MetricsRecord {
  const { comparison } = record;
  const notable = [...comparison.segments]
    .filter((segment) => segment.protected || segment.adjustedP !== null)
    .sort(
      (left, right) =>
        Number(right.protected) - Number(left.protected) || (left.adjustedP ?? 1) - (right.adjustedP ?? 1),
    );
  const isGated = notable.filter((segment) => segment.protected).length;
  const cases = comparison.cases;
  return {
    ...record,
    comparison: {
      ...comparison,
      segments: notable.slice(0, isGated + Math.min(most, 40)),
      ...(comparison.gaps === undefined ? {} : { gaps: comparison.gaps.slice(0, Math.min(most, 10)) }),
      ...(comparison.counterfactual === undefined
        ? {}
        : { counterfactual: cutPairs(comparison.counterfactual, most) }),
      cases: {
        ...cases,
        baseOnly: cases.baseOnly.slice(0, most),
        headOnly: cases.headOnly.slice(0, most),
        changedInput: cases.changedInput.slice(0, most),
        duplicates: {
          base: cases.duplicates.base.slice(0, most),
          head: cases.duplicates.head.slice(0, most),
        },
      },
      flips: {
        fixed: comparison.flips.fixed.slice(0, most),
        broken: comparison.flips.broken.slice(0, most),
      },
    },
  };
}

function cutPairs(
  found: NonNullable<MetricsRecord['comparison']['counterfactual']>,
  most: number,
): typeof found {
  const contrasts = found.contrasts.map((contrast) => ({
    ...contrast,
    opened: contrast.opened.slice(0, most),
    closed: contrast.closed.slice(0, most),
    turned: contrast.turned.slice(0, most),
  }));
  return { ...found, contrasts };
}

/**
 * Reads a stored record of any version that was ever written.
 *
 * @returns the record in today's form, or what is wrong with it
 */
export function decodeRecord(text: string, file: string): Parsed<MetricsRecord> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : 'not JSON';
    return failure([
      problem(
        file,
        [],
        'not-json',
        `This is no JSON: ${message}.`,
        'Restore the file from the run that wrote it.',
      ),
    ]);
  }
  return decodeRecordValue(value, file);
}

/**
 * Reads a stored record that is no text any more, such as a line of a month's file. As {@link decodeRecord}.
 *
 * @param value - what the text of the record parses to
 */
export function decodeRecordValue(value: unknown, file: string): Parsed<MetricsRecord> {
  const version =
    typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined;
  if (version !== 1) {
    const isNewer = typeof version === 'number' && version > 1;
    return failure([
      problem(
        file,
        ['version'],
        'unknown-version',
        `The record has version ${JSON.stringify(version)}, and this program reads version 1.`,
        isNewer
          ? 'Update eval-envelope: a newer one wrote this record.'
          : 'Check that this is a record.json of eval-envelope.',
      ),
    ]);
  }
  const parsed = recordSchema.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data };
  return failure(
    parsed.error.issues.map((issue) =>
      problem(
        file,
        issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part)),
        issue.code,
        `At ${issue.path.join('.') || 'the top'}: ${issue.message}.`,
        'The record was edited or damaged; restore it.',
      ),
    ),
  );
}

function failure(issues: readonly Issue[]): Parsed<MetricsRecord> {
  return { ok: false, issues };
}

function problem(
  file: string,
  path: readonly (string | number)[],
  code: string,
  message: string,
  hint: string,
): Issue {
  return { file, path, code, message, hint };
}
