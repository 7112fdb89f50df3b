import { describe, expect, it } from 'vitest';
import { caseRow } from '../../../src/core/model/case-rows.ts';
import { maskRun, maskSecrets } from '../../../src/core/results/mask-run.ts';
import { row, run } from '../../support/rows.ts';

const secret = 'sk-live-"0123\\456789';

describe('a secret inside results', () => {
  it('is gone from ids, labels, segments, names of scores, answers, warnings', () => {
    const told = run(
      [
        row({
          caseId: `case ${secret}`,
          label: secret,
          segments: { [`f ${secret}`]: secret },
          scores: { [`s ${secret}`]: 1 },
          output: `the key is ${secret}`,
          retrieved: [secret],
        }),
        row({ caseId: 'plain' }),
      ],
      { warnings: [`saw ${secret}`], duplicates: [secret] },
    );
    const masked = maskRun(told, [secret]);
    expect(JSON.stringify(masked)).not.toContain('0123');
    expect(caseRow(masked.rows, 0)).toMatchObject({
      caseId: 'case ***',
      label: '***',
      segments: { 'f ***': '***' },
      scores: { 's ***': 1 },
    });
    expect(caseRow(masked.rows, 1)).toEqual(caseRow(told.rows, 1));
  });

  it('is gone when nobody announced it, and only its shape tells', () => {
    const token = `${'ghp'}_${'a1'.repeat(18)}`;
    const told = run([row({ caseId: `a\n${token}`, output: `Bearer ${token}` }), row({ caseId: 'plain' })]);
    const masked = maskRun(told, []);
    expect(caseRow(masked.rows, 0)).toMatchObject({ caseId: 'a\n***', output: 'Bearer ***' });
    expect(caseRow(masked.rows, 1)).toEqual(caseRow(told.rows, 1));
  });

  it('is not looked for when it is as short as a word', () => {
    const told = run([row({ caseId: 'cases' })]);
    expect(maskRun(told, ['cases', ''])).toBe(told);
    expect(maskSecrets('cases', ['cases'])).toBe('cases');
  });
});
