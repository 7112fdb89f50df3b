import { describe, expect, it } from 'vitest';
import { applyApprovals } from '../../../src/core/approval/apply-approvals.ts';
import { decide } from '../../../src/core/envelope/decide.ts';
import { noApprovals, type SignOff, type Waiver } from '../../../src/core/model/approval.ts';
import type { Policy } from '../../../src/core/model/policy.ts';
import type { Decision } from '../../../src/core/model/verdict.ts';
import type { Accepting } from '../../../src/core/report/accept-step.ts';
import { annotations } from '../../../src/core/report/annotations.ts';
import { buildComment } from '../../../src/core/report/build-comment.ts';
import { fitComment } from '../../../src/core/report/fit-comment.ts';
import { renderHtml } from '../../../src/core/report/render-html.ts';
import { renderMarkdown } from '../../../src/core/report/render-markdown.ts';
import { renderText } from '../../../src/core/report/render-text.ts';
import { plainText } from '../../../src/core/report/rich-text.ts';
import { comparison, ending, evidence } from '../../support/evidence.ts';
import { hallucination, policy, quality } from '../../support/policies.ts';

type Evidence = Parameters<typeof evidence>[0];

const maria: SignOff = {
  by: 'maria',
  at: '2026-11-22T10:00:00Z',
  reason: 'truth over speed',
  sha: '9be07d1c'.padEnd(40, '0'),
  via: 'comment',
};
const waiver: Waiver = {
  dimension: 'quality',
  class: 'prompt-edit',
  reason: 'the provider is slow',
  owner: 'team-search',
  expires: '2026-12-31',
};
const worse = { ...ending.regressed, interval: { ...ending.regressed.interval, lo: 0.01, hi: 0.06 } };
const more: Evidence = {
  ...worse,
  spec: hallucination(),
  effect: { absolute: 0.03, relative: 0.1, interval: worse.interval },
};
const pull: Accepting = { kind: 'pull-request', label: 'eval:accept', headSha: maria.sha };

function decision(
  dimensions: readonly Evidence[],
  approvals: { signOffs?: readonly SignOff[]; waivers?: readonly Waiver[]; notes?: readonly string[] } = {},
  overrides: Partial<Policy> = {},
): Decision {
  const judged = decide(
    comparison({ dimensions: dimensions.map((one) => evidence(one)) }),
    policy(overrides),
  );
  return applyApprovals(judged, { ...noApprovals, ...approvals }, { suite: 'bot' });
}

function view(of: Decision, accepting: Accepting = pull) {
  return buildComment(of, {
    suite: 'bot',
    baseLabel: '4f1c2aa',
    headLabel: '9be07d1',
    baselineNote: null,
    classification: null,
    accepting,
    notices: [],
  });
}

const first = (of: Decision): string => plainText(view(of).headline);
const text = (of: Decision, accepting?: Accepting): string => renderText(view(of, accepting), false);

describe('the first line', () => {
  it('names who accepted the loss and when, and what was lost', () => {
    expect(first(decision([ending.regressed], { signOffs: [maria] }))).toMatch(
      /^Trade-off, accepted by maria on 2026-11-22: pass rate /,
    );
    const joe = { ...maria, by: 'joe', at: '2026-11-22T11:00:00Z' };
    expect(first(decision([ending.regressed], { signOffs: [maria, joe] }))).toMatch(
      /^Trade-off, accepted by maria on 2026-11-22 and 1 more: /,
    );
  });

  it('says until when a loss is waived, even one that was outside', () => {
    const later = { ...waiver, dimension: 'hallucination', expires: '2027-02-01' };
    expect(first(decision([ending.outside], { waivers: [waiver] }))).toMatch(
      /^Trade-off, waived until 2026-12-31: pass rate /,
    );
    expect(first(decision([ending.outside, more], { waivers: [later, waiver] }))).toMatch(
      /^Trade-off, waived until 2026-12-31: /,
    );
    expect(first(decision([ending.outside, more], { waivers: [waiver], signOffs: [maria] }))).toMatch(
      /^Trade-off, accepted by maria on 2026-11-22 and waived until 2026-12-31: /,
    );
  });

  it('leads with what still decides, and marks what is waived', () => {
    expect(first(decision([ending.outside, more], { waivers: [waiver] }))).toMatch(
      /^Trade-off, needs a yes: hallucination [^;]+; pass rate [^;]+, waived; /,
    );
    expect(
      first(decision([ending.outside, more], { waivers: [{ ...waiver, dimension: 'hallucination' }] })),
    ).toMatch(/^Outside: pass rate /);
  });

  it('says of an open question who let it pass', () => {
    const open = { onInconclusive: 'sign-off' } as const;
    expect(first(decision([ending.inconclusive], { signOffs: [maria] }, open))).toMatch(
      /^Not settled, accepted by maria on 2026-11-22: pass rate /,
    );
    expect(first(decision([ending.inconclusive], { waivers: [waiver] }, open))).toMatch(
      /^Not settled, waived until 2026-12-31: pass rate /,
    );
  });
});

describe('who, when and why', () => {
  const accepted = decision([ending.outside, more], { waivers: [waiver], signOffs: [maria] });

  it('stand in every form, in the shortest comment too', () => {
    const told = [
      'Accepted by maria on 2026-11-22 for 9be07d1: “truth over speed”.',
      'Waived for prompt-edit until 2026-12-31: quality, by team-search: “the provider is slow”.',
    ];
    for (const line of told) expect(text(accepted)).toContain(line);
    expect(renderHtml(view(accepted), accepted)).toContain(
      '<strong>Accepted</strong> by maria on 2026-11-22',
    );
    const short = fitComment(view(accepted), '<!-- marker -->', 1600);
    expect(short.isCut).toBe(true);
    expect(short.markdown).toContain('**Accepted** by maria on 2026-11-22');
    expect(short.markdown).toContain('**Waived** for prompt-edit until 2026-12-31');
  });

  it('end once where the reason is a sentence already', () => {
    const reason = 'The new region opens in January.';
    const of = decision([ending.outside, more], {
      waivers: [{ ...waiver, reason }],
      signOffs: [{ ...maria, reason }],
    });
    expect(text(of)).not.toContain('”.');
    expect(text(of).split('“The new region opens in January.”')).toHaveLength(3);
  });

  it('are told of each reason', () => {
    expect(view(accepted).reasons.map(plainText)).toEqual([
      expect.stringMatching(/^Pass rate .*\. Waived\.$/),
      expect.stringMatching(/^Hallucination .*\. Signed off\.$/),
    ]);
  });

  it('are foreign text: they ping nobody and are no markup', () => {
    const hostile = '@org/team **x** <img src=x> #1 | `a`';
    const of = decision([ending.outside, more], {
      waivers: [{ ...waiver, owner: hostile, reason: hostile }],
      signOffs: [{ ...maria, by: hostile, reason: hostile }],
      notes: [`${hostile} does not count.`],
    });
    const markdown = renderMarkdown(view(of));
    expect(markdown).not.toMatch(/@org|<img|#1|\*\*x\*\*/);
    expect(renderHtml(view(of), of)).not.toContain('<img');
    const [annotation] = annotations([{ suite: 'bot', decision: of, view: view(of) }], []);
    expect(annotation?.level).toBe('warning');
    expect(annotation?.message).toContain('accepted by @org');
  });

  it('are cut where somebody wrote a page, and where there are many', () => {
    const long = { ...maria, reason: 'word '.repeat(500) };
    const many = Array.from({ length: 9 }, (_, index) => ({ ...long, by: `user-${index}` }));
    const paragraph = text(decision([ending.regressed], { signOffs: many }));
    expect(paragraph).toContain('and 4 more, in the record.');
    expect(paragraph).not.toContain('user-7');
    expect(paragraph).not.toContain('word '.repeat(60).trim());
  });
});

describe('what did not count', () => {
  it('is told above the numbers, at most eight of it', () => {
    const notes = Array.from({ length: 10 }, (_, index) => `The label of user ${index} does not count.`);
    const found = text(decision([ending.outside], { notes }));
    expect(found).toContain('Note. The label of user 7 does not count.');
    expect(found).not.toContain('user 8');
    expect(found).toContain('2 more sign-offs or waivers do not count: the log has all of them.');
  });
});

describe('how to accept it as it is', () => {
  const way = (of: Decision, accepting: Accepting = pull): string =>
    text(of, accepting)
      .split('\n')
      .find((line) => /^(To accept|No sign-off)/.test(line.trim()))
      ?.trim() ?? '';

  it('is the label, the command or a waiver on a pull request', () => {
    expect(way(decision([ending.regressed]))).toMatch(/^To accept it as it is: set the label/);
    expect(text(decision([ending.regressed])).replace(/\s+/g, ' ')).toContain(
      'To accept it as it is: set the label eval:accept now, or comment /accept-tradeoff 9be07d1 <reason>, by someone with write access; or add an entry to .github/eval-envelope-waivers.yml on the base branch. No new run is made.',
    );
  });

  it('is what there is beside a repository, and beside two files', () => {
    const flat = (accepting: Accepting) => text(decision([ending.regressed]), accepting).replace(/\s+/g, ' ');
    expect(flat({ kind: 'repository' })).toContain(
      'To accept it as it is: somebody with write access signs it off on the pull request; or add an entry to .github/eval-envelope-waivers.yml on the base branch.',
    );
    expect(flat({ kind: 'files' })).toContain(
      'or name a waivers file that has an entry for it, --waivers FILE.',
    );
    expect(flat({ kind: 'files' })).not.toContain('eval:accept');
  });

  it('is a waiver of its class alone for a candidate outside git, and nothing where none would hold', () => {
    const candidate = { kind: 'candidate', class: 'fine-tune' } as const;
    const found = text(decision([ending.regressed]), candidate).replace(/\s+/g, ' ');
    expect(found).toContain(
      'To accept it as it is: add an entry of class fine-tune to .github/eval-envelope-waivers.yml on the default branch, and start it again.',
    );
    expect(found).not.toContain('pull request');
    expect(text(decision([ending.outside]), candidate).replace(/\s+/g, ' ')).toContain(
      'on the default branch, with a reason, an owner and an end, and start it again; no sign-off lifts what is outside.',
    );
    const uncompared = decide(
      comparison({ dimensions: [evidence({})], hasBase: false }),
      policy({ onInconclusive: 'sign-off' }),
    );
    expect(way(uncompared, candidate)).toBe('');
  });

  it('is a waiver alone where a bound blocks', () => {
    expect(way(decision([ending.outside]))).toMatch(/^To accept it for a while: add an entry to/);
    const blocked = decision([{ ...ending.regressed, spec: quality({ onRegressed: 'block' }) }]);
    expect(way(blocked)).toMatch(
      /^No sign-off lifts this: the config blocks it for pass rate\. A waiver does: /,
    );
  });

  it('is not told where it would not hold, or where nothing is stopped', () => {
    const uncompared = decide(
      comparison({ dimensions: [evidence({})], hasBase: false }),
      policy({ onInconclusive: 'sign-off' }),
    );
    expect(way(uncompared)).toMatch(/^To accept it as it is: set the label/);
    expect(text(uncompared)).not.toContain('waivers.yml');
    expect(way(decision([{}]))).toBe('');
    expect(way(decision([ending.missing]))).toBe('');
    expect(way(decision([ending.regressed], { signOffs: [maria] }))).toBe('');
    expect(way(decision([ending.inconclusive]))).toBe('');
  });
});
