import { describe, expect, it } from 'vitest';
import { commentMarker } from '../../../src/core/report/comment-marker.ts';
import { renderMarkdown } from '../../../src/core/report/render-markdown.ts';
import { buildVelocityPage } from '../../../src/core/report/velocity-view.ts';
import type { VelocityDocument } from '../../../src/core/velocity/velocity-document.ts';
import { generateHistory } from '../../../src/demo/history/generate-history.ts';
import { measureHistory } from '../../demo/history/measure-history.ts';
import { evaluation, measure, outcomes } from '../velocity/builders.ts';

function pageOf(document: VelocityDocument): string {
  return renderMarkdown(buildVelocityPage(document), commentMarker('velocity'));
}

const history = generateHistory({
  seed: 'page',
  repositories: ['northboard/bot'],
  suites: ['support-bot', 'summaries'],
  sprints: 9,
  changesPerSprint: 12,
});
const pages = [2, 3, 4, 5, 6, 7, 8, 9].map((sprint) =>
  measureHistory(history, sprint, { teamSize: 5, teamKind: 'product' }),
);

describe('the page of a sprint', () => {
  it('opens with a headline that names the sprint, its days and three findings', () => {
    for (const document of pages)
      expect(pageOf(document)).toMatch(/^### Sprint \d+ \(\d+( \w+)? ?– ?\d+ \w+\): [^,]+, [^,]+(, .+)?\n/);
  });

  it('says of a window without a run that there is none, and names where it begins', () => {
    const page = pageOf(measure([evaluation({ at: '2026-02-10T12:00:00Z' })]));
    expect(page).toContain('**Spent on evaluation.** Nothing: no run is on record.');
    expect(page).toMatch(/no evaluation of the default branch since \d+ \w+ 2026 is on record\./);
    const silent = pageOf(measure([evaluation({ costUsd: null })]));
    expect(silent).toContain('**Spent on evaluation.** Not known: no run reports its cost.');
  });

  it('ends with at most three asks, and with our marker', () => {
    for (const document of pages) {
      const page = pageOf(document);
      expect(page).not.toContain('(4)');
      expect(page.trimEnd().endsWith('<!-- eval-envelope velocity -->')).toBe(true);
    }
    expect(pages.some((document) => pageOf(document).includes('(3)'))).toBe(true);
  });

  it('has at most twenty lines before its first fold', () => {
    for (const document of pages) {
      const unfolded = pageOf(document).split('<details>')[0] ?? '';
      expect(unfolded.split('\n').filter((line) => line !== '').length).toBeLessThanOrEqual(20);
    }
  });

  it('names what changed together with a fall while it is new, and never as its cause', () => {
    const steps = generateHistory({
      seed: 'fall',
      repositories: ['northboard/bot'],
      suites: ['support-bot'],
      sprints: 9,
      changesPerSprint: 10,
      course: 'step-with-model',
    });
    const unfolded = (sprint: number): string =>
      pageOf(measureHistory(steps, sprint)).split('<details>')[0] ?? '';
    expect(unfolded(5)).not.toContain('changed at the same time');
    expect(unfolded(6)).toMatch(
      /pass rate got worse \(\d+ \w+ 2026\): changed at the same time: the model from `helper-2` to `helper-3`.*\(which proves no cause\)/,
    );
    expect(unfolded(8)).not.toContain('changed at the same time');
    expect(pageOf(measureHistory(steps, 8))).toContain('Where main got worse, and what changed with it');
  });

  it('never says what cannot be known', () => {
    for (const document of pages)
      expect(pageOf(document)).not.toMatch(/no change|would have been caught|\bsafe\b(?! bets)|significant/i);
  });

  it('says declined only where the interval leaves out 0, and puts the prices beside it', () => {
    const declined = pages.filter(({ quality }) => quality.value?.some(({ trend }) => trend === 'declined'));
    expect(declined.length).toBeGreaterThan(0);
    for (const document of pages) {
      const isDeclined = declined.includes(document);
      expect(pageOf(document).includes('quality declined')).toBe(isDeclined);
    }
    expect(pageOf(declined.at(-1) as VelocityDocument)).toMatch(/\*\*Price\.\*\*.*latency.*cost/);
  });

  it('gives the definition, n and window of every figure, and what was left out', () => {
    const page = pageOf(pages.at(-1) as VelocityDocument);
    const lines = page.split('\n');
    const counted = lines.filter((line) => /^- \*\*.+\*\* \(n = \d[^)]*\): \w/.test(line));
    const missing = lines.filter((line) => /^- \*\*.+\*\*: no value, \w/.test(line));
    expect(counted.length).toBeGreaterThan(15);
    expect(counted.length + missing.length).toBe(20);
    expect(page).toContain('Left out: ');
  });

  it('is the same for the same records, and names nobody', () => {
    for (const document of pages) {
      expect(pageOf(document)).toBe(pageOf(structuredClone(document)));
      expect(pageOf(document)).not.toContain('reviewer');
    }
  });

  it('keeps names of features from meaning anything', () => {
    const merged = { state: 'merged', mergedAt: '2026-11-12T00:00:00Z' } as const;
    const hostile = '=1+1 @team <!-- --> **x** | [a](https://e.example) #1';
    const document = measure(
      [evaluation()],
      outcomes({ pullRequest: 1, ...merged, trailers: { Feature: hostile } }),
    );
    const page = pageOf(document);
    expect(page).not.toMatch(/@team|<!-- -->|\*\*x\*\*|(?<!\\)\](?=\()|[^&]#1/);
    const [row] = page.split('\n').filter((line) => line.startsWith('|') && line.includes('team'));
    expect(row?.split(' | ')).toHaveLength(5);
  });

  it('holds a class that is empty or overdue against its rhythm, and no other', () => {
    const row = (run: Parameters<typeof evaluation>[0]): string =>
      pageOf(measure([evaluation(run)]))
        .split('\n')
        .find((line) => line.startsWith('| Prompt edits |')) ?? '';
    const beginning = { at: '2026-11-09T12:00:00Z' };
    expect(row(beginning)).toMatch(/ \| –; last: 13 days ago, usually every 7 \|$/);
    expect(row({ at: '2026-11-16T12:00:00Z' })).toMatch(/ \| – \|$/);
    expect(row({ at: '2026-11-06T12:00:00Z' })).toMatch(/ \| last: 16 days ago, usually every 7 \|$/);
    expect(row({ class: 'model-swap' })).toMatch(/ \| none on record, usually every 7 days \|$/);
  });

  it('says of an empty sprint what there is to say', () => {
    const page = pageOf(measure([evaluation({ at: '2026-01-10T00:00:00Z', class: 'fine-tune' })]));
    expect(page).toContain('0 experiments');
    expect(page).toContain('last: 317 days ago, usually every 91 |');
    expect(page).toContain('No experiment was merged or dropped');
  });
});
