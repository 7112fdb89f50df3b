import { requiredSuites } from '../../core/config/resolve-policy.ts';
import { encodeRecord } from '../../core/record/encode-record.ts';
import { buildComment } from '../../core/report/build-comment.ts';
import { judgeNothing } from '../judge-runs.ts';
import { makeRecord } from '../make-record.ts';
import type { ChangeCommits, World } from '../ports.ts';
import type { GateRequest, SuiteOutcome } from './gate-request.ts';
import type { Change } from './read-change.ts';
import { recordIdentity } from './record-identity.ts';

const noBase = { rung: 'none', sha: null, ageMs: null } as const;

/** A suite that the class requires and the config does not define was not evaluated: that is never green. */
export async function missingSuites(
  parts: {
    readonly request: GateRequest;
    readonly commits: ChangeCommits;
    readonly change: Change;
    readonly startedAt: string;
  },
  world: World,
): Promise<readonly SuiteOutcome[]> {
  const { commits, startedAt, request, change } = parts;
  const { config } = change.combined;
  const { classes } = change.classification;
  const missing = requiredSuites(config, classes).filter((name) => !Object.hasOwn(config.suites, name));
  const outcomes = missing.map((suite): SuiteOutcome => {
    const decision = judgeNothing({ config, suite, classes }, [
      `a ${classes[0]} requires suite ${suite}, which the config does not define.`,
    ]);
    const view = buildComment(decision, {
      suite,
      baseLabel: '–',
      headLabel: '–',
      baselineNote: null,
      classification: null,
      notices: [],
    });
    const recordPath = world.files.join(request.out, suite, 'record.json');
    return {
      suite,
      runReason: 'required by the class',
      baseline: { ...noBase, runs: 0 },
      decision,
      view,
      recordPath,
    };
  });
  for (const { suite, decision, recordPath } of outcomes) {
    const record = makeRecord(decision, {
      identity: recordIdentity({ request, commits, startedAt }, world.clock.now()),
      classification: change.classification,
      coveredHash: null,
      suite,
      suiteKey: null,
      matrixKey: request.matrixKey,
      baseline: noBase,
      requiredSuites: missing,
      candidate: request.candidate,
    });
    await world.files.write(recordPath, encodeRecord(record));
  }
  return outcomes;
}
