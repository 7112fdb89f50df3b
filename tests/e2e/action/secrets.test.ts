import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { ActionRun } from '../../support/github/runner.ts';
import type { StoredArtifact } from '../../support/github/stored-artifact.ts';
import { suiteKeys } from '../../support/github/suite-project.ts';
import { openScene, type Scene } from './scene.ts';

const key = 'sk-live-0123456789"abc\\def';
const pem = ['-----BEGIN KEY-----', 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASC', '-----END KEY-----'] as const;
const rawOutput = 'What the model really said to Ms Miller';

/** A suite that lets its key leak wherever a result file has room for text. */
function leakySuite(expression: string, end = ''): string {
  return `import { writeFileSync } from 'node:fs';
const secret = ${expression};
console.log('with ' + secret);
const rows = Array.from({ length: 60 }, (_, index) => ({
  caseId: 'case ' + secret + index,
  label: index % 2 === 0 ? 'labelled ' + secret + index : undefined,
  passed: process.env.EVAL_ENVELOPE_SIDE === 'base' || index > 20,
  segments: { customer: secret },
  scores: { ['score ' + secret]: 0.5 },
  cluster: secret + (index % 20),
  output: ${JSON.stringify(rawOutput)} + secret,
}));
${end}
writeFileSync(process.env.EVAL_ENVELOPE_RESULTS, rows.map((row) => JSON.stringify(row) + '\\n').join(''));
`;
}

/** Everything that leaves the job. */
async function publicText({ artifacts, comments }: Scene, done: ActionRun): Promise<string> {
  const contents = ({ entries }: StoredArtifact): readonly string[] =>
    [...entries].map(([path, bytes]) =>
      Buffer.from(path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString(),
    );
  return [
    // The runner keeps lines that ask for a mask to itself.
    done.log.replace(/^::add-mask::.*$/gm, ''),
    done.summary,
    JSON.stringify(done.outputs),
    ...(await comments()).map(({ body }) => body),
    ...artifacts.artifacts().flatMap(contents),
  ].join('\n');
}

const config = { suites: { bot: { ...suiteKeys, 'pass-env': ['MODEL_KEY'] } }, dimensions: {} };

/** Runs a suite that is given a value and leaks an expression of it, in which no form of the secret may be found. */
async function expectNoLeak(expression: string, value: string, secret: string, end = ''): Promise<void> {
  const scene = await openScene({
    config,
    files: { 'evals/run.mjs': leakySuite(expression) },
    change: { 'evals/run.mjs': leakySuite(expression, end) },
  });
  const done = await scene.run({ env: { MODEL_KEY: value } });
  expect(done.exitCode, done.log).toBe(end === '' ? 1 : 3);
  // The runner is told too, for whatever else prints it.
  expect(done.masks.some((mask) => value.startsWith(mask))).toBe(true);
  const text = await publicText(scene, done);
  expect(text).toContain('***');
  expect(text).not.toContain(rawOutput);
  // Counted, because a text that holds a key is not to be printed.
  for (const form of [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)])
    expect(text.split(form).length - 1, form).toBe(0);
}

describe.concurrent('a suite that leaks', () => {
  it.each([
    ['its key', 'process.env.MODEL_KEY', ''],
    ['its key as it fails', 'process.env.MODEL_KEY', 'throw new Error("401 for " + secret);'],
  ])('%s leaks neither it nor an answer', async (_, expression, end) => {
    await expectNoLeak(expression, key, key, end);
  });

  it('its key in an address leaks neither it nor an answer', async () => {
    await expectNoLeak('encodeURIComponent(process.env.MODEL_KEY)', key, key);
  });

  it('its key in Base64 leaks neither it nor an answer', async () => {
    const encoded = Buffer.from(`user:${key}`).toString('base64');
    await expectNoLeak(
      "Buffer.from('user:' + process.env.MODEL_KEY).toString('base64')",
      key,
      encoded.slice(8, -4),
    );
  });

  it('a token that nobody announced leaks neither it nor an answer', async () => {
    const token = `${'ghs'}_${'a1'.repeat(18)}`;
    await expectNoLeak(`'${'ghs'}_' + 'a1'.repeat(18) + ' '`, key, token);
  });

  it('one line of a key of several lines leaks neither it nor an answer', async () => {
    await expectNoLeak("process.env.MODEL_KEY.split('\\n')[1]", pem.join('\n'), pem[1]);
  });
});

describe.concurrent('a suite', () => {
  it('gets none of the variables that hold tokens or steer the job', async () => {
    const script = `console.log('NAMES', Object.keys(process.env).join(' ')); process.exit(1);`;
    const { run } = await openScene({
      config,
      files: { 'evals/run.mjs': script },
    });
    const done = await run({ env: { GITHUB_TOKEN: 'ghs_workflow', MODEL_KEY: key } });
    const [, names = ''] = /NAMES (.*)/.exec(done.log) ?? [];
    expect(names.split(' '), done.log).toContain('MODEL_KEY');
    expect(names.split(' ').filter((name) => /^(?:ACTIONS|INPUT|GITHUB)_/i.test(name))).toEqual([]);
  });
});
