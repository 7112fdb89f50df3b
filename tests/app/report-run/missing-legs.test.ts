import { describe, expect, it } from 'vitest';
import { lackingLegs } from '../../../src/app/report-run/lacking-legs.ts';
import { missingLegs } from '../../../src/app/report-run/missing-legs.ts';
import { reportedSuites } from '../../../src/app/report-run/reported-suites.ts';
import { encodeLegView } from '../../../src/core/leg/encode-leg-view.ts';
import type { LegView } from '../../../src/core/leg/leg-view.ts';
import type { RunJob } from '../../../src/core/model/run-job.ts';
import type { SuitePlan } from '../../../src/core/model/suite-plan.ts';
import { legView } from '../../support/leg-views.ts';
import { artifactOf, memoryRuns, runInfo } from '../../support/memory-runs.ts';

const about = { configPath: '.github/eval-envelope.yml', headSha: 'a'.repeat(40) };
const run = runInfo({ id: 5 });
const bytes = (view: LegView): Uint8Array => new TextEncoder().encode(encodeLegView(view));
const leg = (letter: string, over: Partial<LegView> = {}): LegView =>
  legView({ matrixKey: `${letter}-0000000${letter}`, jobTotal: 2, ...over });

/** What a run left, by the names of its artifacts. */
function left(files: Readonly<Record<string, Uint8Array | Error>>, jobs: readonly RunJob[] = []) {
  const artifacts = Object.entries(files).map(([name, content], id) =>
    artifactOf(run, name, content instanceof Error ? content : { 'view.json': content }, { id }),
  );
  return memoryRuns([run], artifacts, { jobs: async () => jobs });
}

describe('the legs of a reported run', () => {
  const one = { 'eval-envelope-bot-a-0000000a-1': bytes(leg('a')) };

  it('lack one that left nothing, and each archive is loaded once', async () => {
    const artifacts = left(one);
    const { missing, suites } = await reportedSuites(run, ['bot'], artifacts, about);
    expect(missing).toMatchObject([{ job: 'evals', seen: 1, total: 2, suites: ['bot'] }]);
    await suites[0]?.read();
    expect(artifacts.downloads).toEqual(['eval-envelope-bot-a-0000000a-1']);
  });

  it('lack none where it says that nothing had to run', async () => {
    const quiet = bytes(leg('b', { suite: null, verdict: null }));
    const artifacts = left({ ...one, 'envelope-job-evals-b-0000000b-1': quiet });
    expect((await reportedSuites(run, ['bot'], artifacts, about)).missing).toEqual([]);
  });

  it('count where they are of this head, this config and an attempt that was made', async () => {
    const others = [{ headSha: 'b'.repeat(40) }, { config: 'other.yml' }, { attempt: 2 }];
    for (const other of others) {
      const artifacts = left({ ...one, 'envelope-job-evals-b-0000000b-1': bytes(leg('b', other)) });
      expect((await reportedSuites(run, ['bot'], artifacts, about)).missing).toHaveLength(1);
    }
  });

  it('that cannot be read say nothing; GitHub is asked for its jobs only where one can', async () => {
    const load = [async () => new Map(), async () => Promise.reject(new Error('It is damaged.'))];
    const asked: number[] = [];
    const jobs = async (id: number) => {
      asked.push(id);
      return [];
    };
    expect(await missingLegs(run, load, about, { jobs })).toEqual([]);
    expect(asked).toEqual([]);
  });
});

describe('legs that left nothing', () => {
  const plan = (suite: string, isRun: boolean): SuitePlan => ({
    suite,
    isRun,
    reason: '',
    coveredChanges: [],
    isAdvisory: false,
  });
  const missing = { job: 'evals', seen: 1, total: 2, missing: [], suites: ['bot'] };

  it('are judged as one of the suite that others evaluated, or of one that had to run', async () => {
    const plans = [plan('code', true), plan('bot', true)];
    const [found] = lackingLegs([missing], plans, []);
    expect(found?.label).toBe('bot/missing');
    await expect(found?.leg.read()).rejects.toThrow('1 of 2 jobs of evals left no results.');
    const [other] = lackingLegs([{ ...missing, suites: ['gone'] }], plans, []);
    expect(other?.plan.suite).toBe('code');
  });

  it('are none where no suite had to run', () => {
    expect(lackingLegs([missing], [plan('bot', false)], [])).toEqual([]);
    expect(lackingLegs([missing], [plan('bot', false)], [{ suite: 'bot' }])).toHaveLength(1);
  });
});
