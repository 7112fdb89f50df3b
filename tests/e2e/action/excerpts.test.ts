import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { suiteKeys } from '../../support/github/suite-project.ts';
import { openScene, type SceneOptions } from './scene.ts';

const key = 'a-key-of-the-provider-0123';
const answer = 'What the model really said';

const script = `import { writeFileSync } from 'node:fs';
const rows = Array.from({ length: 60 }, (_, index) => ({
  caseId: 'case-' + index,
  passed: process.env.EVAL_ENVELOPE_SIDE === 'base' || index > 20,
  output: ${JSON.stringify(answer)} + ' to ' + index + ' with ' + process.env.MODEL_KEY + ' \u0060\u0060\u0060 @octocat',
}));
writeFileSync(process.env.EVAL_ENVELOPE_RESULTS, rows.map((row) => JSON.stringify(row) + '\\n').join(''));
`;

const suite = { ...suiteKeys, 'pass-env': ['MODEL_KEY'] };
const options: SceneOptions = { env: { MODEL_KEY: key } };
const configPath = '.github/eval-envelope.yml';

describe.concurrent('answers of cases that broke', () => {
  it('are quoted where base asks for it: as many, fenced, masked, and never in the record', async () => {
    const { run, comments, artifacts } = await openScene({
      config: { suites: { bot: { ...suite, excerpts: { cases: 2 } } }, dimensions: {} },
      files: { 'evals/run.mjs': script },
    });
    const done = await run(options);
    expect(done.exitCode, done.log).toBe(1);
    const [comment] = await comments();
    expect(
      comment?.body.match(/\n````text\nWhat the model really said to \d+ with \*\*\* ``` @octocat\n````\n/g),
    ).toHaveLength(2);
    const [artifact] = artifacts.artifacts();
    expect(artifact?.text('report.html')).toContain(answer);
    const rows = gunzipSync(artifact?.entries.get('rows.jsonl.gz') ?? Buffer.alloc(0)).toString();
    expect(rows).toContain('case-1');
    for (const text of [
      artifact?.text('record.json'),
      rows,
      done.outputs.records,
      JSON.stringify(done.annotations),
    ])
      expect(text).not.toContain(answer);
  });

  it('are not quoted because a change asks for it, and that it does is told', async () => {
    const asking = { version: 1, suites: { bot: { ...suite, excerpts: {} } }, dimensions: {} };
    const { run, comments } = await openScene({
      config: { suites: { bot: suite }, dimensions: {} },
      files: { 'evals/run.mjs': script },
      change: { [configPath]: JSON.stringify(asking), 'prompts/support.txt': 'Another prompt.\n' },
    });
    const done = await run(options);
    expect(done.exitCode, done.log).toBe(1);
    const [comment] = await comments();
    expect(comment?.body).toContain('suites.bot.excerpts (loosened)');
    expect(`${comment?.body}${done.summary}${done.log}`).not.toContain(answer);
  });
});
