import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseStates } from '../../../../src/core/model/case-row.ts';
import { guardRow } from '../../../../src/core/results/rows/row-guard.ts';
import { caseRowSchema, rowKeys } from '../../../../src/core/results/rows/row-schema.ts';

function guardAccepts(value: unknown): boolean {
  const refused: string[] = [];
  const guarded = guardRow(value, (path) => refused.push(path.join('.')));
  expect(guarded === undefined).toBe(refused.length > 0);
  return guarded !== undefined;
}

const amount = fc.oneof(fc.double({ min: 0, max: 1e15, noNaN: true }), fc.nat());
const id = fc.string({ minLength: 1 });
const key = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString', '0', 'x'));
/** Names of scores and segments: an empty one cannot be shown. */
const name = fc.oneof(id, fc.constantFrom('__proto__', 'constructor', 'toString', '0', 'x'));
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

const validRow = fc.record(
  {
    caseId: id,
    epoch: optional(fc.integer({ min: 1 })),
    cluster: optional(id),
    segments: optional(fc.dictionary(name, fc.string())),
    scores: optional(fc.dictionary(name, fc.option(fc.double({ min: -1e15, max: 1e15, noNaN: true })))),
    passed: optional(fc.boolean()),
    latencyMs: optional(amount),
    costUsd: optional(amount),
    judgeCostUsd: optional(amount),
    tokens: optional(fc.record({ input: amount, output: amount })),
    cached: optional(fc.boolean()),
    state: optional(fc.constantFrom(...caseStates)),
    inputHash: optional(id),
    inputLength: optional(fc.maxSafeNat()),
    outputHash: optional(id),
    output: optional(fc.string()),
    retrieved: optional(fc.array(fc.string())),
    relevant: optional(fc.oneof(fc.array(fc.string()), fc.dictionary(key, amount))),
  },
  { requiredKeys: ['caseId'] },
);

const anything = fc.oneof(
  fc.constantFrom(
    null,
    '',
    'a',
    0,
    -0,
    -1,
    1,
    1.5,
    2 ** 53,
    1e308,
    true,
    'scored',
    [],
    {},
    [''],
    [1],
    [null],
  ),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
  fc.dictionary(key, fc.constantFrom('a', 1, -1, null, true, Number.NaN)),
  fc.record({ input: fc.constantFrom(1, -1, 'x', null), output: fc.constantFrom(0, 1.5, Number.NaN) }),
  fc.jsonValue(),
);

describe('the guard and the schema', () => {
  test('both accept every well-formed row', () => {
    fc.assert(
      fc.property(validRow, (row) => {
        expect([guardAccepts(row), caseRowSchema.safeParse(row).success]).toEqual([true, true]);
      }),
    );
  });

  test('agree on rows in which fields were replaced', () => {
    const mutated = fc
      .tuple(
        validRow,
        fc.array(fc.tuple(fc.constantFrom(...rowKeys, 'unknown'), anything), { minLength: 1, maxLength: 3 }),
      )
      .map(([row, edits]) => ({ ...row, ...Object.fromEntries(edits) }));
    fc.assert(
      fc.property(mutated, (row) => {
        expect(guardAccepts(row)).toBe(caseRowSchema.safeParse(row).success);
      }),
      { numRuns: 3000 },
    );
  });

  test('agree on values that are no rows, and on rows without some field', () => {
    fc.assert(
      fc.property(fc.oneof(anything, fc.record({ passed: fc.boolean() })), (value) => {
        expect(guardAccepts(value)).toBe(caseRowSchema.safeParse(value).success);
      }),
    );
  });

  test('agree on rows from JSON with keys named __proto__', () => {
    const row = JSON.parse(
      '{"caseId":"a","scores":{"__proto__":"x"},"relevant":{"__proto__":-1},"__proto__":1}',
    );
    expect(guardAccepts(row)).toBe(caseRowSchema.safeParse(row).success);
    expect(guardRow(row, () => undefined)?.row.scores).toEqual({});
  });

  test('name the same field when one is wrong', () => {
    for (const field of rowKeys) {
      const row = { caseId: 'a', [field]: Symbol('no JSON value') };
      const paths: string[] = [];
      guardRow(row, (path) => paths.push(String(path[0])));
      expect(new Set(paths)).toEqual(new Set([field]));
      expect(caseRowSchema.safeParse(row).error?.issues.map((issue) => String(issue.path[0]))).toEqual([
        field,
      ]);
    }
  });
});

test('every field of the schema is described, for the docs', () => {
  for (const field of Object.values(caseRowSchema.shape)) expect(field.description).toMatch(/\.$/);
});

test('a score or a segment without a name is refused, a document without one is not', () => {
  for (const row of [
    { caseId: 'a', scores: { '': 1 } },
    { caseId: 'a', segments: { '': 'x' } },
  ]) {
    expect(guardAccepts(row)).toBe(false);
    expect(caseRowSchema.safeParse(row).success).toBe(false);
  }
  expect(guardAccepts({ caseId: 'a', relevant: { '': 1 } })).toBe(true);
});
