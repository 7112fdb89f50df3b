import { expect, it } from 'vitest';
import { fileContext, makeRecord } from '../../src/app/make-record.ts';
import { applyApprovals } from '../../src/core/approval/apply-approvals.ts';
import { decide } from '../../src/core/envelope/decide.ts';
import type { Approvals } from '../../src/core/model/approval.ts';
import { comparisonDocument, comparisonSchema } from '../../src/core/record/comparison-document.ts';
import { decodeRecord, encodeRecord } from '../../src/core/record/encode-record.ts';
import { comparison, ending, evidence } from '../support/evidence.ts';
import { hallucination, policy } from '../support/policies.ts';

const approvals: Approvals = {
  signOffs: [{ by: 'maria', at: '2026-11-22T10:00:00Z', reason: 'truth', sha: 'a'.repeat(40), via: 'label' }],
  waivers: [
    {
      dimension: 'quality',
      class: 'prompt-edit',
      suite: 'bot',
      reason: 'slow',
      owner: 'joe',
      expires: '2026-12-31',
    },
  ],
  notes: ['The label of eve does not count.'],
};
const more = {
  ...ending.regressed,
  interval: { ...ending.regressed.interval, lo: 0.01, hi: 0.06 },
  spec: hallucination(),
};
const accepted = applyApprovals(
  decide(comparison({ dimensions: [evidence(ending.outside), evidence(more)] }), policy()),
  approvals,
  { suite: 'bot' },
);

it('a record keeps who accepted what, and is read again', () => {
  const text = encodeRecord(makeRecord(accepted, fileContext(accepted, new Date(0), 'bot')));
  const read = decodeRecord(text, 'record.json');
  expect(read).toMatchObject({
    ok: true,
    value: {
      version: 1,
      signOffs: approvals.signOffs,
      waivers: approvals.waivers,
      comparison: {
        verdict: 'trade-off',
        conclusion: 'success',
        reasons: [
          { code: 'outside-margin', canSignOff: false, lifted: 'waiver' },
          { code: 'regressed', lifted: 'sign-off' },
        ],
      },
    },
  });
  expect(read).not.toHaveProperty('value.comparison.approvals');
});

it('a comparison tells what was applied and what did not count', () => {
  const document = comparisonDocument(accepted, ({ code }) => code);
  expect(document.approvals).toEqual(approvals);
  expect(comparisonSchema.safeParse(document).success).toBe(true);
});

it('a record keeps which cases each side sat, and one without a comparison keeps none', () => {
  const sat = decide(comparison({ caseSets: { base: null, head: 'set-2' } }), policy());
  const context = fileContext(sat, new Date(0), 'bot');
  expect(makeRecord(sat, context).suite.cases).toEqual({ base: null, head: 'set-2' });
  const read = decodeRecord(encodeRecord(makeRecord(sat, context)), 'record.json');
  expect(read).toHaveProperty('value.suite.cases.head', 'set-2');
  expect(makeRecord({ ...sat, comparison: null }, context).suite).not.toHaveProperty('cases');
});
