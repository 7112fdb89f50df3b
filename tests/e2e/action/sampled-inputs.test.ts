import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { VelocityDocument } from '../../../src/core/velocity/velocity-document.ts';
import { runCli } from '../../support/cli.ts';
import { git, temporaryFolder } from '../../support/git-repository.ts';
import { scheduleEvent } from '../../support/github/events.ts';
import { openScene, recordsOf, type Scene } from './scene.ts';

/** A suite that asks something else every time, as one whose inputs are sampled from production: from its third run on more Spanish. */
function samplingSuite(counter: string): string {
  return `import { existsSync, readFileSync, writeFileSync } from 'node:fs';
const counter = ${JSON.stringify(counter)};
const day = existsSync(counter) ? Number(readFileSync(counter, 'utf8')) + 1 : 1;
writeFileSync(counter, String(day));
const rows = Array.from({ length: 120 }, (_, index) => ({
  caseId: 'day-' + day + '-' + index,
  inputLength: 100 + (index * 37 + day) % 120,
  segments: { language: index % 10 < (day < 3 ? 2 : 5) ? 'es' : 'en' },
  passed: index > 6,
  latencyMs: 200 + (index * 37) % 50,
  costUsd: 0.002,
}));
writeFileSync(process.env.EVAL_ENVELOPE_RESULTS, rows.map((row) => JSON.stringify(row) + '\\n').join(''));
`;
}

async function sampledScene(): Promise<Scene> {
  const scene = await openScene();
  await scene.pull.pushToMain({ 'evals/run.mjs': samplingSuite(join(temporaryFolder(), 'day')) });
  return scene;
}

/** Records of three scheduled runs. */
async function threeDays(scene: Scene, inputs: Readonly<Record<string, string>> = {}) {
  const event = scheduleEvent({ repository: scene.pull.repository, sha: scene.pull.mainSha });
  const days = [];
  for (const runId of [41, 42, 43]) {
    scene.server.addRun(runId, { event: 'schedule', headBranch: 'main', headSha: scene.pull.mainSha });
    const done = await scene.runOn(event, { runId, inputs });
    expect(done.exitCode, done.log).toBe(0);
    days.push({ done, comparison: recordsOf(done)[0]?.comparison });
  }
  return days;
}

describe.concurrent('a scheduled suite whose inputs are sampled', { timeout: 400_000 }, () => {
  it('has its inputs held against those of the recorded run before, and the page of the sprint says so', async () => {
    const scene = await sampledScene();
    const [first, second, third] = await threeDays(scene);
    expect(first?.comparison).not.toHaveProperty('inputDrift');
    expect(second?.comparison?.inputDrift?.map(({ feature }) => feature).sort()).toEqual([
      'input length',
      'segment language',
    ]);
    expect(second?.done.summary).not.toContain('Other inputs');
    expect(third?.comparison?.inputDrift?.[0]).toMatchObject({
      feature: 'segment language',
      base: 120,
      head: 120,
      adjustedP: 0.002,
      moved: { value: 'es', base: 0.2, head: 0.5 },
    });
    expect(third?.comparison?.driftAgainst?.sha).toBe(scene.pull.mainSha);
    expect(third?.done.summary).toContain(
      'the mix of the cases changed: `segment language` `es` 20.0 → 50.0 % of cases',
    );
    expect(third?.done.summary).toMatch(/^### Recorded, not compared: 120 cases evaluated/);

    const folder = temporaryFolder();
    const remote = fileURLToPath(scene.pull.remote);
    await git(folder, 'clone', '--quiet', '--branch', 'eval-envelope-history', remote, 'history');
    const page = runCli(['velocity', '--records', join(folder, 'history'), '--json']);
    expect(page.code, page.stderr).toBe(0);
    const { drift }: VelocityDocument = JSON.parse(page.stdout);
    expect(drift.value).toMatchObject([
      { suite: 'bot', inputEvaluations: 2, inputsMoved: 1, inputs: [{ feature: 'segment language' }, {}] },
    ]);
  });

  it('has them held against an artifact where no history is kept', async () => {
    const scene = await sampledScene();
    const [first, , third] = await threeDays(scene, { 'history-write': 'none' });
    expect(first?.comparison).not.toHaveProperty('inputDrift');
    expect(third?.comparison?.inputDrift?.[0]).toMatchObject({
      moved: { value: 'es', base: 0.2, head: 0.5 },
    });
  });
});
