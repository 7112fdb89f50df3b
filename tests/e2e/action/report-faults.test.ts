import { describe, expect, it } from 'vitest';
import { type Fault, faultLine } from '../../support/github/fault-line.ts';
import { faults, isThorough, triedOf } from '../../support/github/faults.ts';
import type { ActionRun } from '../../support/github/runner.ts';
import { hurried } from './fault-scenes.ts';
import { openReportScene } from './report-scene.ts';
import { worsePrompt } from './scene.ts';

/** Faults that are not waited for: the others take a quarter of a minute each, and are tried where all are asked for. */
function isQuick({ isSilent, name }: Fault): boolean {
  return isThorough || (isSilent !== true && !/retry-after 60|without retry-after/.test(name));
}

/** The report of a change that is outside, again and again. */
async function openFaultyReport() {
  const line = faultLine();
  const scene = await openReportScene({ prompt: worsePrompt }, line);
  await scene.recordMain();
  await scene.evaluate();
  const { server, pull, statuses, comments } = scene;
  let runId = 1000;
  const run = async (rule?: { readonly call: string; readonly fault: Fault }): Promise<ActionRun> => {
    server.state.statuses.delete(`${pull.repository}@${pull.facts.headSha}`);
    line.reset(rule === undefined ? undefined : { ...rule, times: Number.POSITIVE_INFINITY });
    runId += 1;
    // What is stored lies in a run of its own each time: a name is taken but once.
    return scene.report({ runId, env: hurried(10) });
  };
  return { line, run, states: () => statuses().map(({ state }) => state), comments };
}

describe('the report of a change that is outside, whatever goes wrong with one of its calls,', () => {
  it('is a failing status, or none and a failing job: never a success', { timeout: 1_800_000 }, async () => {
    const { line, run, states, comments } = await openFaultyReport();
    const clean = await run();
    expect(clean.exitCode, clean.log).toBe(0);
    expect(states()).toEqual(['failure']);
    // The comment is made once: later runs find it. Its calls are those of reporting-faults.test.ts.
    const repeated = line.calls.filter(({ name }) => !/POST .*\/comments$/.test(name));
    const calls = new Map(repeated.map(({ name, neighbour }) => [name, neighbour]));
    expect(calls.size).toBeGreaterThan(8);
    const found: string[] = [];
    for (const [index, [call, neighbour]] of [...calls].entries()) {
      const possible = faults.filter((fault) => (fault.of ?? neighbour) === neighbour && isQuick(fault));
      for (const fault of triedOf(possible, index, 1)) {
        const done = await run({ call, fault });
        const isHit = line.calls.some(({ isFaulty }) => isFaulty);
        const [got, exitCode] = [states(), done.exitCode];
        const isRed = got.every((state) => state === 'failure') && (got.length > 0 || exitCode === 3);
        const isSaid = exitCode === 0 || done.annotations.some(({ level }) => level === 'error');
        const count = (await comments()).length;
        if (isHit && isRed && isSaid && count === 1 && done.outputs.conclusion === 'failure') continue;
        found.push(
          `${call} × ${fault.name}: ${got.join() || 'no status'}, exit ${exitCode}, ${done.outputs.conclusion}, ${count} comments${isHit ? '' : ', not made'}`,
        );
      }
    }
    expect(found).toEqual([]);
  });
});
