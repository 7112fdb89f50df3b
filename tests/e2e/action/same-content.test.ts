import { describe, expect, it } from 'vitest';
import { promptPath } from '../../support/github/suite-project.ts';
import { addPullRun, openScene, ranOn, recordsOf, statusesOn, worsePrompt } from './scene.ts';

describe.concurrent('a pull request that is pushed to', () => {
  it('is not evaluated again for a typo elsewhere, and is for another prompt', async () => {
    const scene = await openScene();
    const first = await scene.run({ runId: 5 });
    addPullRun(scene, 5);
    const judged = scene.pull.facts.headSha;
    await scene.pull.pushCommit({ 'README.md': '# The bot\n' });
    const typo = await scene.run({ runId: 6 });
    expect(ranOn(typo)).toEqual([]);
    expect(recordsOf(typo)[0]?.comparison.dimensions).toEqual(recordsOf(first)[0]?.comparison.dimensions);
    const [comment] = await scene.comments();
    // What looks like a commit is not linked in a comment.
    expect(comment?.body.replaceAll('\u200b', '')).toContain(
      `at ${judged.slice(0, 7)}, another head of this pull request`,
    );
    expect(statusesOn(scene, scene.pull.facts.headSha)).toMatchObject([{ state: 'success' }]);
    await scene.pull.pushCommit({ [promptPath]: worsePrompt });
    const prompt = await scene.run({ runId: 7 });
    expect(ranOn(prompt)).toEqual(['base', 'head']);
    expect(prompt.exitCode).toBe(1);
  });
});
