import { describe, expect, it } from 'vitest';
import { composeLegs, type FoundLeg } from '../../../src/core/leg/compose-legs.ts';
import { decodeLegView } from '../../../src/core/leg/decode-leg-view.ts';
import { encodeLegView } from '../../../src/core/leg/encode-leg-view.ts';
import { type LegView, largestLegView } from '../../../src/core/leg/leg-view.ts';
import type { CommentView } from '../../../src/core/report/comment-view.ts';
import { renderMarkdown } from '../../../src/core/report/render-markdown.ts';
import { code, link, plainText, rich, strong } from '../../../src/core/report/rich-text.ts';

const view = (headline: string): CommentView => ({
  headline: rich`${headline}`,
  blocks: [{ kind: 'paragraph', text: rich`body of ${code(headline)}` }],
  folds: [],
  reasons: [rich`${strong('because')}`],
  footer: rich`footer`,
});
const legView = (overrides: Partial<LegView> = {}): LegView => ({
  version: 1,
  config: '.github/eval-envelope.yml',
  job: 'evals',
  matrixKey: 'single-00000000',
  jobTotal: 1,
  attempt: 1,
  headSha: 'a'.repeat(40),
  suite: 'bot',
  verdict: 'inside',
  skipped: [],
  view: view('Inside'),
  ...overrides,
});
const found = (overrides: Partial<LegView> = {}): FoundLeg => ({ leg: legView(overrides), links: [] });
const leg = (model: string, more: Partial<LegView> = {}): FoundLeg =>
  found({ matrixKey: `${model}-12345678`, jobTotal: 2, ...more });

describe('composeLegs', () => {
  it('of one job with one suite is the view itself', () => {
    expect(composeLegs([found()])).toEqual({ view: view('Inside'), verdict: 'inside', isPartial: false });
  });

  it('puts the worst first, names legs by what tells them apart, and does not care for the order they came in', () => {
    const legs = [leg('small'), leg('large', { verdict: 'outside', view: view('Outside') })];
    const both = composeLegs(legs);
    expect(both).toEqual(composeLegs(legs.toReversed()));
    expect(plainText(both.view.headline)).toBe('Outside (bot · large, worst of 2 jobs)');
    expect(both).toMatchObject({ verdict: 'outside', isPartial: false });
    expect(renderMarkdown(both.view)).toContain('- `bot · large` Outside\n- `bot · small` Inside');
  });

  it('puts a trade-off that people accepted behind what is not settled, and before what is inside', () => {
    const accepted = leg('large', { verdict: 'trade-off', isAccepted: true, view: view('Accepted') });
    expect(decodeLegView(new TextEncoder().encode(encodeLegView(accepted.leg)))).toEqual(accepted.leg);
    const open = composeLegs([accepted, leg('small', { verdict: 'inconclusive' })]);
    expect(open.verdict).toBe('inconclusive');
    expect(composeLegs([leg('small'), accepted]).verdict).toBe('trade-off');
  });

  it('checks the suites that the class requires over all jobs', () => {
    const required = ['bot', 'red', 'edge'];
    const jobs = [
      found({ job: 'a', required, conclusion: 'success' }),
      found({ job: 'b', suite: 'red', verdict: 'outside', conclusion: 'failure', required }),
    ];
    expect(renderMarkdown(composeLegs(jobs).view)).toContain(
      '- suite `bot`: met\n- suite `red`: failed\n- suite `edge`: not here yet: another job has to bring it',
    );
    const [first] = jobs;
    expect(first && decodeLegView(new TextEncoder().encode(encodeLegView(first.leg)))).toEqual(first?.leg);
  });

  it('tells legs with the same readable part by their hash', () => {
    const legs = [found({ matrixKey: 'gpt-4-11111111' }), found({ matrixKey: 'gpt-4-22222222' })];
    const text = renderMarkdown(composeLegs(legs).view);
    expect(text).toContain('`bot · gpt-4-11111111 · evals`');
    expect(text).toContain('`bot · gpt-4-22222222 · evals`');
  });

  it('says how many of a matrix are there, counting those that had nothing to do', () => {
    const nothing = { suite: null, verdict: null, view: view('Nothing to evaluate') };
    const one = composeLegs([leg('small')]);
    expect(plainText(one.view.headline)).toBe('Inside · 1 of 2 jobs so far');
    expect(one.isPartial).toBe(true);
    const all = composeLegs([leg('small'), leg('large', nothing)]);
    expect(plainText(all.view.headline)).toBe('Inside');
    expect(all.isPartial).toBe(false);
    expect(plainText(composeLegs([leg('small', nothing), leg('large', nothing)]).view.headline)).toBe(
      'Nothing to evaluate',
    );
  });

  it('takes the latest attempt of a job, and nothing of the one before', () => {
    const failed = leg('small', { suite: null, verdict: 'not-evaluated', view: view('Not evaluated') });
    const again = leg('small', { attempt: 2 });
    expect(composeLegs([failed, again]).verdict).toBe('inside');
    expect(composeLegs([again, leg('small', { suite: 'rag', verdict: 'outside' })]).verdict).toBe('inside');
  });

  it('lists a suite as not run only where no job ran it', () => {
    const skipped = [
      { suite: 'bot', reason: 'not asked' },
      { suite: 'rag', reason: 'not touched' },
    ];
    const text = renderMarkdown(composeLegs([found(), found({ job: 'other', suite: 'law', skipped })]).view);
    expect(text).toContain('1 suite did not run');
    expect(text).toContain('**rag**: not touched');
  });

  it('names what could not be read, and is not whole then', () => {
    const lost = composeLegs([found()], ['eval-envelope-x-1']);
    expect(renderMarkdown(lost.view)).toContain(
      'The artifact `eval-envelope-x-1` of this run could not be read',
    );
    expect(lost.isPartial).toBe(true);
  });
});

describe('the view of a leg', () => {
  it('is read back as it was written', () => {
    const leg = legView({
      view: { ...view('Größe 大'), footer: rich`${link('run', 'https://github.com/a/b')}` },
    });
    expect(decodeLegView(new TextEncoder().encode(encodeLegView(leg)))).toEqual(leg);
  });

  it('that is too large loses folds from the last one on, then its blocks, never headline and reasons', () => {
    const text = 'ä'.repeat(3_000);
    const fold = { summary: rich`more`, blocks: [{ kind: 'paragraph', text: rich`${text}` }] } as const;
    const large = legView({ view: { ...view('Outside'), folds: Array.from({ length: 150 }, () => fold) } });
    const written = encodeLegView(large);
    expect(new TextEncoder().encode(written).length).toBeLessThanOrEqual(largestLegView);
    const read = decodeLegView(new TextEncoder().encode(written));
    expect(read?.view.folds.length).toBeGreaterThan(50);
    const blocks = Array.from({ length: 400 }, () => fold.blocks[0]);
    const bare = encodeLegView(legView({ view: { ...view('Outside'), blocks } }));
    expect(decodeLegView(new TextEncoder().encode(bare))?.view).toMatchObject({
      blocks: [],
      headline: ['Outside'],
    });
  });

  it.each<readonly [string, unknown]>([
    ['another version', { ...legView(), version: 2 }],
    ['a key too many', { ...legView(), isTrusted: true }],
    ['a number that is none', { ...legView(), attempt: Number.NaN }],
    [
      'a link to a script',
      { ...legView(), view: { ...view(''), footer: [{ link: 'x', href: 'javascript:1' }] } },
    ],
    [
      'a link out of its brackets',
      {
        ...legView(),
        view: { ...view(''), footer: [{ link: 'x', href: 'https://a.b/) ![x](https://c.d' }] },
      },
    ],
    ['markup of another kind', { ...legView(), view: { ...view(''), footer: [{ html: '<img>' }] } }],
    ['a text without end', { ...legView(), view: { ...view(''), headline: ['x'.repeat(5_000)] } }],
    [
      'stress in stress',
      { ...legView(), view: { ...view(''), headline: [{ strong: [{ strong: ['x'] }] }] } },
    ],
    ['a list', []],
  ])('with %s is not taken', (_, value) => {
    expect(decodeLegView(new TextEncoder().encode(JSON.stringify(value)))).toBeNull();
  });

  it('that is no JSON or no UTF-8 is not taken', () => {
    expect(decodeLegView(new Uint8Array([0xff, 0xfe, 0x7b]))).toBeNull();
    expect(decodeLegView(new TextEncoder().encode('{'.repeat(100_000)))).toBeNull();
  });
});
