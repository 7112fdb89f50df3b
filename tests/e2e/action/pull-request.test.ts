import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { decodeRecord } from '../../../src/core/record/encode-record.ts';
import { recordSchema } from '../../../src/core/record/record-schema.ts';
import { promptPath } from '../../support/github/suite-project.ts';
import { openScene, worsePrompt } from './scene.ts';

describe('a pull request that stays inside', () => {
  it('is green, with comment, summary, outputs, annotations and artifact that agree', async () => {
    const { server, artifacts, pull, run } = await openScene();
    const done = await run();
    expect(done.exitCode, done.log).toBe(0);

    const [comment, ...others] = await server.comments(pull.number);
    expect(others).toEqual([]);
    expect(comment?.body).toMatch(/^### Inside: /);
    expect(comment?.body).toMatch(/\n<!-- eval-envelope evals-[0-9a-f]{8} -->\s*$/);
    expect(comment?.body).toContain(pull.facts.headSha.slice(0, 7));
    expect(done.summary).toContain('### Inside: ');

    const records = z.array(recordSchema).parse(JSON.parse(done.outputs.records ?? ''));
    expect(done.outputs).toMatchObject({
      verdict: 'inside',
      conclusion: 'success',
      'primary-class': 'prompt-edit',
      classes: '["prompt-edit"]',
    });
    expect(records[0]?.identity).toMatchObject({
      repository: pull.repository,
      pullRequest: pull.number,
      branch: 'feature',
      headSha: pull.facts.headSha,
      evaluatedSha: pull.facts.mergeSha,
      baseSha: pull.mainSha,
      runId: '1',
      runAttempt: 1,
      event: 'pull_request',
    });
    expect(done.outputs['comment-url']).toMatch(/^https?:\/\/.*#issuecomment-\d+$/);
    expect(readFileSync(done.outputs['report-path'] ?? '', 'utf8')).toContain('<!doctype html>');
    const kept = readFileSync(join(done.outputs['record-path'] ?? '', 'bot/record.json'), 'utf8');
    expect(decodeRecord(kept, 'record.json')).toMatchObject({ ok: true, value: records[0] });

    const [stored, ...more] = artifacts.artifacts();
    expect(more).toEqual([]);
    expect(stored?.name).toMatch(/^eval-envelope-bot-single-[0-9a-f]{8}-1$/);
    expect(String(stored?.id)).toBe(done.outputs['artifact-id']);
    expect([...(stored?.entries.keys() ?? [])].sort()).toEqual([
      'base-rows.jsonl.gz',
      'comment.md',
      'record.json',
      'report.html',
      'rows.jsonl.gz',
      'view.json',
    ]);
    expect(stored?.text('record.json')).toBe(kept);
    expect(comment?.body).toContain(`/actions/runs/1/artifacts/${stored?.id}`);

    const verdict = done.annotations.find(({ title }) => title === 'Eval Envelope: inside');
    expect(verdict).toMatchObject({ level: 'notice', file: promptPath, line: 1 });
  });
});

describe('a pull request that leaves the envelope', () => {
  it('is red with exit 1, and the error stands at the line that changed', async () => {
    const { server, pull, run } = await openScene({ prompt: worsePrompt });
    const done = await run();
    expect(done.exitCode, done.log).toBe(1);
    expect(done.outputs).toMatchObject({ verdict: 'outside', conclusion: 'failure' });
    const [comment] = await server.comments(pull.number);
    expect(comment?.body).toMatch(/^### Outside: pass rate falls 45\.0 pp/);
    const error = done.annotations.find(({ level }) => level === 'error');
    expect(error).toMatchObject({ file: promptPath, line: 1, title: 'Eval Envelope: outside' });
  });

  it('passes the check with enforce: false, and the comment says that it only advises', async () => {
    const { server, pull, run } = await openScene({ prompt: worsePrompt });
    const done = await run({ inputs: { enforce: 'false' } });
    expect(done.exitCode, done.log).toBe(0);
    expect(done.outputs).toMatchObject({ verdict: 'outside', conclusion: 'failure' });
    const [comment] = await server.comments(pull.number);
    expect(comment?.body).toContain('advisory here: the check passes all the same');
  });

  it('cannot switch the gate off in its own config, and is told so', async () => {
    const config = { enforce: true };
    const { pull, server, run } = await openScene({ prompt: worsePrompt, config });
    const text = readFileSync(join(pull.author.folder, '.github/eval-envelope.yml'), 'utf8');
    await pull.pushCommit({
      '.github/eval-envelope.yml': text
        .replace('"enforce": true', '"enforce": false')
        .replace('"5pp"', '"90pp"'),
    });
    const done = await run();
    expect(done.exitCode, done.log).toBe(1);
    const [comment] = await server.comments(pull.number);
    expect(comment?.body).toContain('edits how it is judged');
    expect(comment?.body).toContain('margin');
  });
});

describe('the pull request that introduces the gate', () => {
  it('is judged by its own config and only advised', async () => {
    const { pull, server, run } = await openScene({
      files: { '.github/eval-envelope.yml': '' },
      prompt: worsePrompt,
    });
    // Main without a config: the file is added by the branch.
    await pull.pushToMain({ '.github/eval-envelope.yml': null });
    const { suiteProject } = await import('../../support/github/suite-project.ts');
    await pull.forcePush({
      '.github/eval-envelope.yml': suiteProject()['.github/eval-envelope.yml'] ?? '',
      [promptPath]: worsePrompt,
    });
    const done = await run();
    expect(done.exitCode, done.log).toBe(0);
    expect(done.outputs.verdict).toBe('outside');
    const [comment] = await server.comments(pull.number);
    expect(comment?.body).toContain('This PR introduces the gate');
  });
});

describe('a pull request that touches nothing a suite covers', () => {
  it('is green with a sentence in the summary, and no comment is made', async () => {
    const { pull, server, artifacts, run } = await openScene({
      prompt: 'You answer questions of customers.\n',
      change: { 'docs/guide.md': 'How to.\n' },
    });
    const done = await run();
    expect(done.exitCode, done.log).toBe(0);
    expect(done.summary).toContain('Nothing to evaluate: no suite covers what changed (docs/guide.md)');
    expect(done.outputs).toMatchObject({ verdict: '', conclusion: 'success', records: '[]' });
    expect(await server.comments(pull.number)).toEqual([]);
    expect(artifacts.artifacts()).toEqual([]);
  });

  it('gets its comment where all are asked for, and one that is there is brought up to date', async () => {
    const { pull, server, run } = await openScene({ prompt: worsePrompt });
    await run();
    await pull.forcePush({ 'docs/guide.md': 'How to.\n' });
    const done = await run();
    expect(done.exitCode, done.log).toBe(0);
    const [comment, ...others] = await server.comments(pull.number);
    expect(others).toEqual([]);
    expect(comment?.body).toMatch(/^### Nothing to evaluate/);
  });
});
