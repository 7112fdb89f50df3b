import { describe, expect, it } from 'vitest';
import { changedProject, gate } from './support.ts';

describe.concurrent('a try', () => {
  it('inside', async () => {
    const run = await gate(await changedProject());
    console.log(run.code, run.stdout.slice(0, 3000), run.stderr, run.comment, run.firstRow('base'));
    expect(run.code).toBe(0);
  });
});
