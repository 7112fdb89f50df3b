import { describe, expect, it } from 'vitest';
import type { FingerprintCheck } from '../../../src/core/model/fingerprint.ts';
import type { CommentView } from '../../../src/core/report/comment-view.ts';
import { fingerprintView } from '../../../src/core/report/fingerprint-view.ts';
import { renderMarkdown } from '../../../src/core/report/render-markdown.ts';
import { plainText, rich } from '../../../src/core/report/rich-text.ts';

const recorded: CommentView = {
  headline: rich`Recorded`,
  blocks: [{ kind: 'paragraph', text: rich`Measured.` }],
  folds: [],
  reasons: [],
  footer: rich`head`,
};
const untold = { status: 'not-told', p: null, adjustedP: null } as const;
const quiet: FingerprintCheck = {
  status: 'not-shown',
  storedRuns: 5,
  newestAt: '2026-11-20T00:00:00.000Z',
  oldestAt: '2026-10-23T00:00:00.000Z',
  models: { ...untold, why: 'the results name no model.', seen: [], unseen: [] },
  outputs: {
    ...{ status: 'not-shown', p: 0.4, adjustedP: 0.8, why: null, drifted: [] },
    ...{
      probes: 40,
      differing: 1,
      storedProbes: 40,
      storedAgreeing: 39,
      agreement: 0.97,
      storedAgreement: 0.98,
    },
  },
  scores: { status: 'not-shown', p: 1, adjustedP: 1, why: null, tested: ['quality'], moved: [] },
};
const headline = (check: FingerprintCheck): string => plainText(fingerprintView(check, recorded).headline);

describe('what is said of probes', () => {
  it('is what differs, against how far stored runs agree', () => {
    const outputs = { ...quiet.outputs, status: 'shown', adjustedP: 0.001, differing: 38 } as const;
    expect(headline({ ...quiet, status: 'shown', outputs })).toBe(
      'Shown: outputs of 38 of 40 probes differ from every stored run (stored runs agree among themselves on 39 of 40)',
    );
  });

  it('is every part that shows something', () => {
    const models = { ...quiet.models, status: 'shown', adjustedP: 0, unseen: ['fp_2'] } as const;
    const moved = [{ dimension: 'quality', direction: 'worsened' }] as const;
    const scores = { ...quiet.scores, status: 'shown', adjustedP: 0.01, moved } as const;
    expect(headline({ ...quiet, status: 'shown', models, scores })).toBe(
      'Shown: the results name fp_2, which no stored run named; quality worsened',
    );
  });

  it('never says that nothing changed, whatever was found', () => {
    const all = [
      quiet,
      { ...quiet, status: 'first', storedRuns: 0 },
      { ...quiet, status: 'not-told' },
    ] as const;
    expect(all.map(headline)).toEqual([
      'Nothing shown on 40 probes against 5 stored runs',
      'Nothing to compare with yet: this run is stored, and the next one is held against it',
      'Not evaluated: nothing of 5 stored runs could be compared',
    ]);
    for (const check of all) {
      const text = renderMarkdown(fingerprintView(check, recorded));
      expect(text).not.toMatch(/same model|no change|unchanged|is safe/i);
    }
    expect(renderMarkdown(fingerprintView(quiet, recorded))).toContain('of 2026-10-23 to 2026-11-20');
  });

  it('sets names that results tell as code, whatever is in them', () => {
    const models = { ...quiet.models, status: 'shown', adjustedP: 0, unseen: ['@octocat <img>'] } as const;
    expect(renderMarkdown(fingerprintView({ ...quiet, status: 'shown', models }, recorded))).not.toContain(
      '<img>\n',
    );
  });
});
