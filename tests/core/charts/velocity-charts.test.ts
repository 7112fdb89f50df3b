import { describe, expect, it } from 'vitest';
import { velocityCharts } from '../../../src/core/charts/velocity-charts.ts';
import { generateHistory } from '../../../src/demo/history/generate-history.ts';
import type { HistoryCourse } from '../../../src/demo/history/main-state.ts';
import { measureHistory } from '../../demo/history/measure-history.ts';

function captions(course: HistoryCourse): readonly string[] {
  const history = generateHistory({
    seed: 'charts',
    repositories: ['northboard/bot'],
    suites: ['support-bot'],
    sprints: 9,
    changesPerSprint: 10,
    course,
  });
  return velocityCharts(measureHistory(history, 7)).map(({ caption }) => caption);
}

describe('charts of a sprint', () => {
  it('say where the level of main changed, and only where it did', () => {
    const said = /Its level changed on \d+ \w+, from 8\d\.\d % to 7\d\.\d % \(p = 0\.00\d\)\./;
    expect(captions('step').some((caption) => said.test(caption))).toBe(true);
    expect(captions('steady').some((caption) => caption.includes('Its level changed'))).toBe(false);
  });
});
