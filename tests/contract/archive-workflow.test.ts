import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { artifactRefusals } from '../../src/core/model/artifact-error.ts';
import { root } from '../support/cli.ts';

const text = readFileSync(join(root, 'docs/workflows/archive.yml'), 'utf8');
const page = readFileSync(join(root, 'docs/archive.md'), 'utf8');

describe('the ready workflow of archive', () => {
  it('grants what archive needs and nothing else, on the default branch alone', () => {
    const workflow: unknown = parse(text);
    expect(workflow).toMatchObject({
      on: { schedule: [{ cron: expect.any(String) }], workflow_dispatch: null },
      permissions: {},
    });
    expect(Object.keys((workflow as { on: object }).on)).toEqual(['schedule', 'workflow_dispatch']);
    const { archive } = (workflow as { jobs: Record<string, object> }).jobs;
    expect(archive).toMatchObject({ permissions: { actions: 'read', contents: 'write' } });
    expect(Object.keys((archive as { permissions: object }).permissions)).toHaveLength(2);
  });
});

describe('the page of archive', () => {
  it('explains every reason for which an archive is refused', () => {
    const missing = artifactRefusals.filter(
      (code) => code !== 'expired' && code !== 'gone' && !page.includes(`\`${code}\``),
    );
    expect(missing).toEqual([]);
  });
});
