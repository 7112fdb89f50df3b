import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { root } from '../support/cli.ts';

const folder = join(root, '.github/workflows');
const workflow = z.object({
  name: z.string(),
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(
    z.string(),
    z.object({
      'timeout-minutes': z.number(),
      permissions: z.record(z.string(), z.string()).optional(),
      steps: z.array(
        z.object({
          uses: z.string().optional(),
          run: z.string().optional(),
          with: z.record(z.string(), z.unknown()).optional(),
        }),
      ),
    }),
  ),
});

describe.each(readdirSync(folder))('workflow %s', (file) => {
  const text = readFileSync(join(folder, file), 'utf8');
  const parsed = workflow.parse(parse(text));
  const steps = Object.values(parsed.jobs).flatMap((job) => job.steps);

  it('grants nothing on top, and every job only what it names', () => {
    expect(parsed.permissions).toEqual({});
    for (const job of Object.values(parsed.jobs)) {
      expect(Object.values(job.permissions ?? {}).filter((grant) => grant !== 'read')).toEqual([]);
    }
  });

  it('pins every action to a commit, with the version beside it', () => {
    const uses = text.split('\n').filter((line) => /^\s*-?\s*uses:/.test(line));
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses) expect(line).toMatch(/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('leaves no credentials behind and puts no expression into a script', () => {
    for (const step of steps) {
      if (step.uses?.startsWith('actions/checkout@') === true)
        expect(step.with?.['persist-credentials']).toBe(false);
      expect(step.run ?? '').not.toContain('${{');
    }
  });
});
