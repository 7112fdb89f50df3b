import { describe, expect, it } from 'vitest';
import type { CaseRow } from '../../../src/core/model/case-row.ts';
import type { DeploymentClass } from '../../../src/core/model/deployment-class.ts';
import { buildComment } from '../../../src/core/report/build-comment.ts';
import { commentMarker } from '../../../src/core/report/comment-marker.ts';
import { renderMarkdown } from '../../../src/core/report/render-markdown.ts';
import { normalQuantile } from '../../../src/core/stats/normal.ts';
import { judged } from '../../support/measure.ts';
import { epochRows, outcomes, rowsOf, type Sides, times } from '../../support/rows.ts';

/** The comment up to its first fold, and all of it, as a reviewer gets it. */
function comment(sides: Sides, config: string, of: DeploymentClass, suite: string | null = null) {
  const view = buildComment(judged(sides, config, of, suite), {
    suite,
    baseLabel: 'base',
    headLabel: 'head',
    baselineNote: null,
    classification: null,
    accepting: { kind: 'pull-request', label: 'eval:accept', headSha: '9be07d1'.padEnd(40, '0') },
    notices: [],
  });
  const all = renderMarkdown(view, commentMarker());
  return { all, top: all.slice(0, all.indexOf('<details>')) };
}

function lineCount(text: string): number {
  return text.split('\n').filter((line) => line.trim() !== '').length;
}

describe('the comment of example 1: a trade, 1,200 cases', () => {
  const passed = outcomes({ n: 1200, basePassed: 1032, broken: 41, fixed: 46 });
  // A table of hallucinations has nothing to do with that of passes: it starts elsewhere.
  const hallucinated = outcomes({ n: 1200, basePassed: 50, broken: 18, fixed: 13 });
  const noise = (index: number, salt: number) => (((index * 7919 + salt * 104729) % 1009) + 0.5) / 1009;
  const side = (which: 0 | 1): CaseRow[] =>
    rowsOf(1200, (index) => ({
      passed: passed[index]?.[which] ?? null,
      scores: { hallucination: Number(hallucinated[(index + 600) % 1200]?.[which]) },
      latencyMs: 550 * 1.15 ** which * Math.exp(0.45 * normalQuantile(noise(index, which))),
    }));
  const config = `
dimensions:
  quality: { metric: pass-rate, margin: 2pp, primary: true }
  hallucination: { metric: "score:hallucination", better: lower, margin: 0.5pp, tier: sign-off, measured-by: judge }
  latency-p95: { metric: latency, statistic: p95, limit: 2s, margin: 10%, tier: sign-off, on-regressed: sign-off }
trades:
  - { name: slower-but-truer, pay: { latency-p95: 250ms }, gain: { hallucination: 0.3pp }, accept: sign-off }
`;
  const { top } = comment({ base: side(0), head: side(1) }, config, 'prompt-edit');

  it('opens with the price, and with the gain that is not shown', () => {
    expect(top).toMatch(
      /^### Trade-off, needs a yes: p95 is \d+ % slower[^;]*; fewer hallucinations are not shown\n/,
    );
  });

  it('names one hoped gain, that of the trade, though the pass rate rose as well', () => {
    expect(top).toContain('**Gained.** Hallucination (judge) falls 0.4 pp, not shown (−1.2 to +0.4 pp).');
    expect(top).not.toContain('Pass rate rises');
  });

  it('prices the slow-down where the trade is priced', () => {
    expect(top).toMatch(/\*\*Trade\*\* `slower-but-truer` .* does not apply: .*\(\+\d+ to \+\d+ ms\)\.\n/);
  });

  it('says what would make it green, and who may accept it as it is', () => {
    expect(top).toMatch(
      /\*\*To make it green:\*\* p95 at about [\d,]+ ms \(\+[\d.]+ %\) is what 1,200 cases can prove to be within 10 %\.\n/,
    );
    expect(top).not.toContain('To settle it');
    expect(top).toContain(
      '**To accept it as it is:** set the label `eval:accept` now, or comment `/accept-tradeoff 9be07d1 <reason>`, by someone with write access; or add an entry to `.github/eval-envelope-waivers.yml` on the base branch. No new run is made.\n',
    );
    expect(lineCount(top)).toBeLessThanOrEqual(25);
  });
});

describe('the comment of example 2: a fine-tune, English and multilingual', () => {
  const all = [
    ...outcomes({ n: 500, basePassed: 390, broken: 15, fixed: 45 }),
    ...outcomes({ n: 300, basePassed: 243, broken: 17, fixed: 11 }),
  ];
  const sides = (field: (index: number) => string): Sides => {
    const side = (which: 0 | 1): CaseRow[] =>
      rowsOf(800, (index) => ({ segments: { group: field(index) }, passed: all[index]?.[which] ?? null }));
    return { base: side(0), head: side(1) };
  };
  const configOf = (other: string) => `
suites: { bot: { segments: [group], protected: [group=English, group=${other}] } }
dimensions: { quality: { metric: pass-rate, margin: 2pp, primary: true } }
envelopes: { fine-tune: { on-inconclusive: fail } }
`;
  const { top } = comment(
    sides((index) => (index < 500 ? 'English' : 'multilingual')),
    configOf('multilingual'),
    'fine-tune',
    'bot',
  );

  it('opens with what is gained and what cannot be ruled out', () => {
    expect(top.split('\n')[0]).toBe(
      '### Inconclusive, stops a fine-tune: English gains 6.0 pp; a pass rate drop of up to 5.1 pp in multilingual cannot be ruled out',
    );
  });

  it('puts the protected rows first, and says what the whole is made of', () => {
    const titles = top.split('\n').flatMap((line) => /^\| \**([^|*]+\))/.exec(line)?.[1] ?? []);
    expect(titles).toEqual([
      'Pass rate, group=English (500)',
      'Pass rate, group=multilingual (300)',
      'Pass rate, all (800)',
    ]);
    expect(top).toContain(
      '**The mean hides it.** The whole set reads +3.0 pp because English, 500 of the 800 cases, reads +6.0 pp. Multilingual (−2.0 pp) is judged on its own.',
    );
  });

  it('says how fine 300 cases see, and what they rule out', () => {
    expect(top).toContain(
      '**Multilingual:** 17 answers broke, 11 were fixed. 300 cases resolve ±2.9 pp at best; the envelope asks for 2 pp. A drop beyond 5.1 pp is ruled out.',
    );
    expect(top).toContain('**To settle it:** multilingual pass rate within 2 pp: about 2,100 cases');
  });

  it('keeps the field where a value is no word', () => {
    const { top: coded } = comment(
      sides((index) => (index < 500 ? 'English' : 'x2')),
      configOf('x2'),
      'fine-tune',
      'bot',
    );
    expect(coded).toContain('drop of up to 5.1 pp in group=x2 cannot be ruled out');
    expect(coded).toContain('**group=x2:** 17 answers broke');
  });
});

describe('the comment of example 3: a prompt edit, 60 cases × 3', () => {
  type Passes = [number, number];
  const suite = (wavering: readonly (readonly [number, Passes])[]): Sides => {
    const sides = epochRows(3, [
      ...wavering.flatMap(([count, passes]) => times(count, passes)),
      ...times<Passes>(37, [3, 3]),
      ...times<Passes>(4, [0, 0]),
    ]);
    const priced = (rows: CaseRow[], events: number): CaseRow[] =>
      rows.map((entry, index) => ({
        ...entry,
        costUsd: 0.0025,
        scores: { hallucination: Number(index % 40 === 0 && index / 40 < events) },
      }));
    return { base: priced(sides.base, 4), head: priced(sides.head, 5) };
  };
  const config = `
dimensions:
  quality: { metric: pass-rate, margin: 8pp, tier: blocking, primary: true }
  hallucination: { metric: "score:hallucination", better: lower, margin: 3pp, tier: advisory }
  errors: { metric: error-rate, margin: 3pp, tier: advisory }
`;
  // 146 → 144 of 180 runs.
  const { all, top } = comment(
    suite([
      [2, [3, 1]],
      [1, [0, 2]],
      [4, [3, 2]],
      [1, [2, 1]],
      [1, [1, 0]],
      [2, [1, 2]],
      [4, [2, 3]],
      [4, [1, 1]],
    ]),
    config,
    'prompt-edit',
  );

  it('says what is ruled out, and what a finer question takes', () => {
    expect(top.split('\n')[0]).toBe(
      '### Inside: no loss found. A drop of more than 5.8 pp is ruled out; a smaller one could hide in 60 cases',
    );
    expect(top).toContain(
      'To rule out a 5 pp drop this suite needs about 160 cases at 3 runs if nothing really changed; for 2 pp about 970.',
    );
  });

  it('shows what is too small to judge, advisory or not', () => {
    expect(top).toMatch(
      /\*\*Too small to judge, shown only:\*\* hallucination 2\.2 → 2\.8 % \([^)]+ pp\) · errors 0\.0 → 0\.0 % \(within 3\.8 pp\)\.\n/,
    );
  });

  it('folds the wavering cases away by name, and says what the run cost', () => {
    expect(all).toContain('<summary>19 wavering cases</summary>');
    expect(all).toContain('Wavering, the greatest loss first: `case-0000` 3/3 → 1/3 · `case-0001` 3/3 → 1/3');
    expect(all).toContain(' · both sides $0.90</sub>');
  });

  it('prices more runs where those would settle it', () => {
    // 150 → 142 of 180 runs.
    const open = comment(
      suite([
        [1, [3, 0]],
        [3, [3, 1]],
        [4, [2, 1]],
        [3, [3, 2]],
        [2, [1, 2]],
        [2, [2, 3]],
        [2, [1, 3]],
        [2, [1, 1]],
      ]),
      config,
      'prompt-edit',
    );
    // 120 answers at $0.0025 are one more run on both sides.
    expect(open.top).toContain('or about 8 runs a side (5 more cost about $1.50)');
    expect(open.all).toContain('18 wavering cases, 1 turned to failing and 0 to passing');
  });
});

describe('the comment of a change that is outside', () => {
  it('says what would make it green in the same manner', () => {
    const passed = outcomes({ n: 400, basePassed: 340, broken: 50, fixed: 4 });
    const side = (which: 0 | 1) => rowsOf(400, (index) => ({ passed: passed[index]?.[which] ?? null }));
    const config = 'dimensions: { quality: { metric: pass-rate, margin: 5pp, primary: true } }';
    const { top } = comment({ base: side(0), head: side(1) }, config, 'prompt-edit');
    expect(top).toMatch(/^### Outside: pass rate falls 11\.5 pp, more than the 5 pp accepted\n/);
    expect(top).toMatch(
      /\*\*To make it green:\*\* pass rate at about 8\d\.\d % \(−\d\.\d pp\) is what 400 cases can prove to be within 5 pp\.\n/,
    );
  });

  it('names the share that would prove a limit to hold', () => {
    // Of a hundred slow answers as many are over the limit as `over` says: the p95 moves by 3 %, and past it.
    const side = (over: number) =>
      rowsOf(1000, (index) => ({ latencyMs: index < 100 ? 2000 + over - index : 900 + (index % 50) }));
    const config = `
dimensions:
  quality: { metric: pass-rate, margin: 5pp, primary: true }
  latency-p95: { metric: latency, statistic: p95, limit: 2s, tier: sign-off }
`;
    const { top } = comment({ base: side(30), head: side(80) }, config, 'prompt-edit');
    expect(top).toMatch(
      /\*\*To make it green:\*\* p95: about 3\.\d % of answers beyond 2 s is what 1,000 cases can prove to be within the 5 % allowed\.\n/,
    );
  });
});
