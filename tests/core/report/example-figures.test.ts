import { describe, expect, it } from 'vitest';
import type { CaseRow } from '../../../src/core/model/case-row.ts';
import type { DeploymentClass } from '../../../src/core/model/deployment-class.ts';
import { buildComment } from '../../../src/core/report/build-comment.ts';
import { commentMarker } from '../../../src/core/report/comment-marker.ts';
import { renderMarkdown } from '../../../src/core/report/render-markdown.ts';
import { normalQuantile } from '../../../src/core/stats/normal.ts';
import { judged } from '../../support/measure.ts';
import { epochRows, outcomes, row, rowsOf, type Sides, times } from '../../support/rows.ts';

// The comments that were written by hand, out of rows with their counts: every figure that the counts decide.

function commentOn(sides: Sides, config: string, of: DeploymentClass, suite: string) {
  const decision = judged(sides, config, of, suite);
  const view = buildComment(decision, {
    suite,
    baseLabel: 'base',
    headLabel: 'head',
    baselineNote: null,
    classification: null,
    notices: [],
  });
  const all = renderMarkdown(view, commentMarker());
  return { decision, all, top: all.slice(0, all.indexOf('<details>')) };
}

/** Cells behind the title of a row of the table, bold or not. */
function cellsOf(text: string, title: string): string[] {
  const line = text.split('\n').find((entry) => entry.replaceAll('**', '').startsWith(`| ${title} |`));
  return (line ?? '')
    .replaceAll('**', '')
    .split('|')
    .slice(2, -1)
    .map((cell) => cell.trim());
}

/** A lognormal value of each of `count` cases, as even as can be: in their order for a `salt` of 1, else mixed. */
function evenLognormal(count: number, index: number, salt: number, median: number, sd: number): number {
  const rank = salt === 1 ? index : (index * 7 * salt + salt) % count;
  return median * Math.exp(sd * normalQuantile((rank + 0.5) / count));
}

describe('example 1: a trade over 1,200 cases', () => {
  const spanish = outcomes({ n: 240, basePassed: 200, broken: 11, fixed: 8 });
  const others = outcomes({ n: 960, basePassed: 832, broken: 30, fixed: 38 });
  const passed = [...spanish, ...others];
  const hallucinated = outcomes({ n: 1200, basePassed: 50, broken: 18, fixed: 13 });
  // Errors of the model's own making: they stay in the pass rate, as failed (STATISTICS A6.8).
  const failedTwice = passed.flatMap((pair, index) => (pair[0] || pair[1] ? [] : [index]));
  const errors = new Map(
    failedTwice.slice(-6).map((index, place) => [index, [place < 3, place >= 2] as const]),
  );
  const languages = ['en', 'de', 'fr', 'it', 'pt', 'nl', 'ja'];
  const side = (which: 0 | 1): CaseRow[] =>
    rowsOf(1200, (index) => ({
      segments: { language: index < 240 ? 'es' : (languages[index % 7] ?? 'en') },
      passed: passed[index]?.[which] ?? null,
      state: errors.get(index)?.[which] ? 'timeout' : 'scored',
      scores: { hallucination: Number(hallucinated[(index + 600) % 1200]?.[which]) },
      latencyMs: evenLognormal(1200, index, which === 0 ? 1 : 11, which === 0 ? 541.675 : 629.05, 0.498),
      costUsd:
        0.003416 *
        1.0165 ** which *
        evenLognormal(1200, index, 13, 1, 0.2) *
        evenLognormal(1200, index, 17 + 2 * which, 1, 0.02),
    }));
  const { decision, top, all } = commentOn(
    { base: side(0), head: side(1) },
    `
suites: { support-bot: { segments: [language] } }
dimensions:
  quality: { metric: pass-rate, margin: 2pp, primary: true }
  hallucination: { metric: "score:hallucination", better: lower, margin: 0.5pp, limit: 3%, tier: sign-off, measured-by: judge }
  latency-p95: { metric: latency, statistic: p95, limit: 2s, margin: 10%, on-regressed: sign-off }
  cost: { metric: cost, margin: 10% }
  errors: { metric: error-rate, margin: 1pp }
trades:
  - { name: slower-but-truer, pay: { latency-p95: 250ms }, gain: { hallucination: 0.3pp }, accept: sign-off }
`,
    'prompt-edit',
    'support-bot',
  );

  it('needs a yes', () => {
    expect(decision).toMatchObject({ verdict: 'trade-off', conclusion: 'failure', exitCode: 1 });
    expect(top.split('\n')[0]).toBe(
      '### Trade-off, needs a yes: p95 is 16 % slower; fewer hallucinations are not shown',
    );
  });

  it('prints the rows of the table that counts decide, to the digit', () => {
    expect(cellsOf(top, 'Hallucination (judge)')).toEqual([
      '4.2 → 3.8 %',
      '−0.4 pp',
      '−1.2 to +0.4 pp',
      'up to +0.5 pp',
      'inside',
    ]);
    expect(cellsOf(top, 'Pass rate')).toEqual([
      '86.0 → 86.4 %',
      '+0.4 pp',
      '−0.9 to +1.7 pp',
      'down to −2 pp',
      'inside',
    ]);
    expect(cellsOf(top, 'Errors')).toEqual([
      '0.25 → 0.33 %',
      '+0.08 pp',
      '−0.3 to +0.5 pp',
      'up to +1 pp',
      'inside',
    ]);
  });

  it('prints the levels of latency and cost that the sample was made for', () => {
    const [levels, change, , accepted, status] = cellsOf(top, 'Latency p95');
    expect([levels, change, accepted, status]).toEqual([
      '1,227 → 1,424 ms',
      '+16 % (+198 ms)',
      'up to +10 %, under 2 s',
      'regressed',
    ]);
    const [costs, , , , word] = cellsOf(top, 'Cost a request');
    expect([costs, word]).toEqual(['$0.00349 → $0.00354', 'inside, dearer']);
  });

  it('argues with the counts', () => {
    expect(top).toContain('12 of 1,200 answers are beyond 2 s (at most 1.6 %; the limit allows 5 %).');
    expect(top).toContain(
      '18 answers turned better, 13 worse; a split like this is common when nothing changed (p = 0.38). A rise above 0.4 pp is ruled out. Showing a gain of this size would take about 13,000 cases.',
    );
    expect(top).toMatch(
      /\*\*Trade\*\* `slower-but-truer` .* does not apply: neither its gain nor its price is shown/,
    );
    // The page says +1.9: Tango's upper end is 1.845, which is not rounded twice here.
    expect(top).toContain(
      '**Worst segment.** `language=es`: pass rate −1.3 pp (−4.5 to +1.8 pp, n = 240, adjusted p = 1.00). None of 8 segments stands out in pass rate.',
    );
    expect(all).toContain('41 cases turned to failing, 46 to passing');
  });
});

describe('example 2: English and multilingual', () => {
  const english = outcomes({ n: 500, basePassed: 390, broken: 15, fixed: 45 });
  const japanese = outcomes({ n: 60, basePassed: 50, broken: 8, fixed: 2 });
  const rest = outcomes({ n: 240, basePassed: 193, broken: 9, fixed: 9 });
  const passed = [...english, ...japanese, ...rest];
  const hallucinated = outcomes({ n: 800, basePassed: 27, broken: 11, fixed: 9 });
  const languageAt = (index: number): string => {
    if (index < 500) return 'English';
    return ['Japanese', 'German', 'French', 'Spanish'][index < 560 ? 0 : 1 + (index % 3)] ?? '';
  };
  /** What takes long on base does on head, but for turns among fifty of a kind. */
  const latencyOf = (index: number, which: 0 | 1): number => {
    const kind = index - (index % 50);
    const at = which === 0 ? index : kind + (49 - (index % 50));
    return evenLognormal(800, at, 1, which === 0 ? 491.75 : 480.8, 0.72);
  };
  const side = (which: 0 | 1): CaseRow[] =>
    rowsOf(800, (index) => ({
      segments: { group: index < 500 ? 'English' : 'multilingual', language: languageAt(index) },
      passed: passed[index]?.[which] ?? null,
      scores: { hallucination: Number(hallucinated[(index + 400) % 800]?.[which]) },
      latencyMs: latencyOf(index, which),
      costUsd:
        0.00476 *
        1.0035 ** which *
        evenLognormal(800, index, 13, 1, 0.2) *
        evenLognormal(800, index, 17 + 2 * which, 1, 0.15),
    }));
  const { decision, top } = commentOn(
    { base: side(0), head: side(1) },
    `
suites: { support-bot: { segments: [group, language], protected: [group=English, group=multilingual] } }
dimensions:
  quality: { metric: pass-rate, margin: 2pp, primary: true }
  hallucination: { metric: "score:hallucination", better: lower, margin: 1pp, measured-by: judge }
  latency-p95: { metric: latency, statistic: p95, limit: 2s, margin: 10% }
  cost: { metric: cost, margin: 10% }
envelopes: { fine-tune: { on-inconclusive: fail } }
`,
    'fine-tune',
    'support-bot',
  );

  it('stops the fine-tune for what multilingual cannot rule out', () => {
    expect(decision).toMatchObject({ verdict: 'inconclusive', conclusion: 'failure', exitCode: 1 });
    expect(top.split('\n')[0]).toBe(
      '### Inconclusive, stops a fine-tune: English gains 6.0 pp; a pass rate drop of up to 5.1 pp in multilingual cannot be ruled out',
    );
  });

  it('prints the rows of the table that counts decide, to the digit', () => {
    expect(cellsOf(top, 'Pass rate, group=English (500)')).toEqual([
      '78.0 → 84.0 %',
      '+6.0 pp',
      '+3.5 to +8.6 pp',
      'down to −2 pp',
      'inside, improved',
    ]);
    expect(cellsOf(top, 'Pass rate, group=multilingual (300)')).toEqual([
      '81.0 → 79.0 %',
      '−2.0 pp',
      '−5.1 to +0.9 pp',
      'down to −2 pp',
      'too few cases',
    ]);
    expect(cellsOf(top, 'Pass rate, all (800)')).toEqual([
      '79.1 → 82.1 %',
      '+3.0 pp',
      '+1.1 to +5.0 pp',
      'down to −2 pp',
      'inside',
    ]);
    // The page names no counts; 11 fixed and 9 new ones give its interval.
    expect(cellsOf(top, 'Hallucination (judge)')).toEqual([
      '3.4 → 3.1 %',
      '−0.3 pp',
      '−1.2 to +0.7 pp',
      'up to +1 pp',
      'inside',
    ]);
  });

  it('argues with the counts', () => {
    expect(top).toContain('because English, 500 of the 800 cases, reads +6.0 pp.');
    expect(top).toContain(
      '17 answers broke, 11 were fixed. 300 cases resolve ±2.9 pp at best; the envelope asks for 2 pp. A drop beyond 5.1 pp is ruled out.',
    );
    expect(top).toContain(
      'Worst of the other segments.** `language=Japanese`: pass rate −10.0 pp (−19.5 to −1.5 pp, n = 60, adjusted p = 0.26).',
    );
    expect(top).toContain('about 2,100 cases if nothing really changed');
    expect(top).toContain('no number of cases if the difference really is −2.0 pp');
  });

  it('prints the levels of latency and cost that the sample was made for', () => {
    const [levels, change, , , status] = cellsOf(top, 'Latency p95');
    expect([levels, change, status]).toEqual(['1,601 → 1,565 ms', '−2.2 %', 'inside']);
    const [costs, more, , , word] = cellsOf(top, 'Cost a request');
    expect([costs, more, word]).toEqual(['$0.00491 → $0.00493', '+0.4 %', 'inside']);
  });

  it('holds the p95 under 2 s by 19 answers of 800', () => {
    const p95 = decision.dimensions.find(({ spec }) => spec.name === 'latency-p95');
    expect(p95).toMatchObject({ limitStatus: 'holds', level: { head: { beyond: 19, n: 800 } } });
    expect((100 * (p95?.level.head?.upper ?? 0)).toFixed(1)).toBe('3.5');
  });
});

describe('example 3: 60 cases, three runs a side', () => {
  type Passes = [number, number];
  const suiteOf = (wavering: readonly (readonly [number, Passes])[]): Sides => {
    const sides = epochRows(3, [
      ...wavering.flatMap(([count, passes]) => times(count, passes)),
      ...times<Passes>(37, [3, 3]),
      ...times<Passes>(4, [0, 0]),
    ]);
    // Hallucinations in 4 → 6 of 180 answers, 6 differences not 0 of which the squares add up to 12 ninths.
    const made: readonly Passes[] = [
      [0, 2],
      [2, 0],
      [0, 1],
      [0, 1],
      [0, 1],
      [1, 0],
      [1, 1],
    ];
    const whole = (rows: readonly CaseRow[], which: 0 | 1): CaseRow[] =>
      rows.map((entry) => {
        const count = made[Number(entry.caseId.slice('case-'.length)) - 40]?.[which] ?? 0;
        return row({
          ...entry,
          scores: { hallucination: Number(entry.epoch <= count) },
          costUsd: 0.0025,
        });
      });
    return { base: whole(sides.base, 0), head: whole(sides.head, 1) };
  };
  const config = `
suites: { refund-bot: {} }
dimensions:
  quality: { metric: pass-rate, margin: 8pp, tier: blocking, primary: true }
  hallucination: { metric: "score:hallucination", better: lower, margin: 3pp, tier: advisory }
  errors: { metric: error-rate, margin: 3pp, tier: advisory }
`;
  const steady = commentOn(
    suiteOf([
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
    'refund-bot',
  );

  it('finds no loss', () => {
    expect(steady.decision).toMatchObject({ verdict: 'inside', conclusion: 'success', exitCode: 0 });
    expect(steady.top.split('\n')[0]).toBe(
      '### Inside: no loss found. A drop of more than 5.8 pp is ruled out; a smaller one could hide in 60 cases',
    );
    expect(cellsOf(steady.top, 'Pass rate')).toEqual([
      '81.1 → 80.0 %',
      '−1.1 pp',
      '−5.8 to +3.3 pp',
      'down to −8 pp',
      'inside',
    ]);
  });

  it('argues with the counts', () => {
    const { top, all } = steady;
    expect(top).toContain(
      '37 of 60 passed every run on both sides, 4 never passed, 19 wavered. None went from 3 of 3 to 0 of 3.',
    );
    expect(top).toContain(
      'hallucination 2.2 → 3.3 % (−3.9 to +6.0 pp) · errors 0.0 → 0.0 % (within 3.8 pp).',
    );
    expect(top).toContain('To rule out a 5 pp drop this suite needs about 160 cases at 3 runs');
    expect(top).toContain('for 2 pp about 970.');
    expect(all).toContain('60 paired, 0 left out');
    expect(all).toContain('both sides $0.90');
  });

  it('is not settled where a drop is neither proven nor ruled out', () => {
    const { decision, top } = commentOn(
      suiteOf([
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
      'refund-bot',
    );
    expect(decision).toMatchObject({ verdict: 'inconclusive', conclusion: 'success', exitCode: 0 });
    expect(top.split('\n')[0]).toBe(
      '### Not settled, merging is allowed: pass rate −4.4 pp; anything from −10.7 to +1.1 pp fits these 60 cases',
    );
    expect(top).toContain('1 went from 3 of 3 to 0 of 3: `case-0000` (common by chance, p = 0.30;');
  });
});
