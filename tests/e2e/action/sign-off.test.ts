import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../support/git-repository.ts';
import type { IdentityName } from '../../support/github/identities.ts';
import { issueCommentEvent } from '../../support/github/issue-comment-event.ts';
import type { ActionRun } from '../../support/github/runner.ts';
import { promptPath } from '../../support/github/suite-project.ts';
import { openScene, recordsOf, type Scene, type SceneOptions } from './scene.ts';

const label = 'eval:accept';

/** Twice the price: a loss that a person may accept. */
const dearer = 'You answer questions of customers. cost 0.004\n';

/** Times that the suite ran, `base` or `head` each. */
function ranOn({ log }: ActionRun): readonly string[] {
  return [...log.matchAll(/^::group::bot: (base|head)/gm)].map(([, side = '']) => side);
}

/** A trade-off, judged by runs that GitHub lists. */
function signing(scene: Scene) {
  const { server, pull } = scene;
  let runId = 4;
  const statuses = (sha = pull.facts.headSha) =>
    (server.state.statuses.get(`${pull.repository}@${sha}`) ?? []).map(({ state }) => String(state));
  return {
    statuses,
    /** Runs the gate in a new workflow run, or in another attempt of the last one. */
    gate: async (options: SceneOptions = {}): Promise<ActionRun> => {
      if (options.runAttempt === undefined) runId += 1;
      const createdAt = new Date().toISOString();
      const done = await scene.run({ runId, ...options });
      const { headSha } = pull.facts;
      server.addRun(runId, { headBranch: 'feature', headSha, event: 'pull_request', createdAt });
      return done;
    },
    setLabel: (as: IdentityName) => server.addLabel(pull.number, label, as),
    takeLabelOff: () => server.removeLabel(pull.number, label),
    /** What a workflow on `issue_comment` does, in a folder without a checkout. */
    comment: (
      action: 'created' | 'edited' | 'deleted',
      id: number,
      body: string,
      before?: string,
    ): Promise<ActionRun> =>
      scene.run({
        event: issueCommentEvent(
          pull.facts,
          { id, body, action, ...(before === undefined ? {} : { before }) },
          pull.mainSha,
        ),
        workspace: temporaryFolder(),
        runId: 90,
        job: 'sign-off',
        inputs: { command: 'report' },
      }),
    /** The one comment of ours. */
    said: async (): Promise<string> => {
      const ours = (await scene.comments()).filter(({ author }) => author === 'github-actions[bot]');
      expect(ours).toHaveLength(1);
      return ours[0]?.body ?? '';
    },
  };
}

describe.concurrent('a trade-off', () => {
  it('is signed off by a label of somebody who may write, set after the verdict, while it stands', async () => {
    const scene = await openScene({ prompt: dearer });
    const { gate, setLabel, takeLabelOff, said, statuses } = signing(scene);
    await setLabel('octocat');
    const first = await gate();
    expect(first.exitCode, first.log).toBe(1);
    expect(first.outputs.verdict).toBe('trade-off');
    expect(ranOn(first)).toEqual(['base', 'head']);
    expect(first.log).toContain('it was set before this content was judged');

    await takeLabelOff();
    await setLabel('mallory');
    const reader = await gate({ event: scene.pull.event('labeled', { label, sender: 'mallory' }) });
    expect(reader.exitCode, reader.log).toBe(1);
    expect(reader.log).toContain('mallory has no write permission');

    await takeLabelOff();
    await setLabel('octocat');
    const signed = await gate({ event: scene.pull.event('labeled', { label }) });
    expect(signed.exitCode, signed.log).toBe(0);
    expect(signed.outputs).toMatchObject({ verdict: 'trade-off', conclusion: 'success' });
    expect(signed.log).toContain(
      `gate: bot: signed off by octocat, by a label, for ${scene.pull.facts.headSha.slice(0, 7)}`,
    );

    expect(statuses()[0]).toBe('success');
    expect(recordsOf(signed)[0]?.signOffs).toMatchObject([{ by: 'octocat', sha: scene.pull.facts.headSha }]);
    expect(await said()).toContain('accepted by octocat on ');

    await takeLabelOff();
    const withdrawn = await gate({ event: scene.pull.event('unlabeled', { label }) });
    expect(withdrawn.exitCode, withdrawn.log).toBe(1);
    expect(await said()).not.toContain('accepted by octocat');
    expect(statuses()[0]).toBe('failure');
    expect([reader, signed, withdrawn].flatMap(ranOn)).toEqual([]);
  });

  it('is signed off by a command that names its commit, until that is edited or deleted', async () => {
    const scene = await openScene({ prompt: dearer });
    const { gate, comment, said, statuses } = signing(scene);
    const { number, facts } = scene.pull;
    const other = `/accept-tradeoff ${'b'.repeat(40)} fine`;
    const otherId = await scene.server.addComment(number, other);
    const first = await gate();
    expect(first.exitCode, first.log).toBe(1);
    expect(first.log).toContain('bbbbbbb is no judged commit of this content');

    const text = `/accept-tradeoff ${facts.headSha} answers are worth it`;
    const id = await scene.server.addComment(number, text);
    const signed = await comment('created', id, text);
    expect(signed.exitCode, signed.log).toBe(0);
    expect(signed.outputs).toMatchObject({ verdict: 'trade-off', conclusion: 'success' });
    expect(statuses()[0]).toBe('success');
    expect(signed.log).toContain('report: bot: signed off by octocat, by a comment');
    expect(await said()).toContain('“answers are worth it”');
    const [before] = recordsOf(first);
    const [after] = recordsOf(signed);
    expect(after?.comparison.seed).toBe(before?.comparison.seed);
    expect(after?.comparison.dimensions).toEqual(before?.comparison.dimensions);

    await scene.server.deleteComment(id);
    const deleted = await comment('deleted', id, text);
    expect(deleted.exitCode, deleted.log).toBe(0);
    expect(statuses()[0]).toBe('failure');

    await scene.server.editComment(otherId, text);
    const edited = await comment('edited', otherId, text, other);
    expect(edited.exitCode, edited.log).toBe(0);
    expect(statuses()[0]).toBe('failure');
    expect(edited.log).toContain('it was edited afterwards');
    expect(await said()).toContain('it was edited afterwards');
    expect([signed, deleted, edited].flatMap(ranOn)).toEqual([]);
  });

  it('of one commit that is signed off while another one runs leaves that one as it is', async () => {
    const scene = await openScene({ prompt: dearer });
    const { gate, setLabel, comment, statuses } = signing(scene);
    const { number, facts } = scene.pull;
    await gate();
    await scene.pull.pushCommit({ [promptPath]: 'You answer questions of customers. cost 0.006\n' });
    // Both come when the run on the new head has begun, and are of the old one.
    await setLabel('octocat');
    const text = `/accept-tradeoff ${facts.headSha} fine`;
    const id = await scene.server.addComment(number, text);
    const early = await comment('created', id, text);
    expect(early.exitCode, early.log).toBe(0);
    expect(early.log).toContain('report: nothing is written: no run has judged head');
    const runs = [await gate(), await gate({ runAttempt: 2 })];
    for (const { exitCode, log } of runs) expect(exitCode, log).toBe(1);
    expect(statuses()[0]).toBe('failure');
    for (const { log } of runs)
      expect(log).toContain(`${facts.headSha.slice(0, 7)} is no judged commit of this content`);
    const late = await comment('created', id, text);
    expect(late.exitCode, late.log).toBe(0);
    expect(statuses()).not.toContain('success');
    expect(statuses(facts.headSha)).not.toContain('success');
  });
});
