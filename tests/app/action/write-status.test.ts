import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LegReader, legReader } from '../../../src/app/action/leg-reader.ts';
import { type StatusAccess, type StatusPlace, writeStatus } from '../../../src/app/action/write-status.ts';
import type { Artifacts } from '../../../src/app/action-ports.ts';
import type { CommitStatus } from '../../../src/app/report-run/remote-repository.ts';
import type { LegView } from '../../../src/core/leg/leg-view.ts';
import { GitHubError } from '../../../src/core/model/program-error.ts';
import { legView, type MemoryLegs, memoryLegs } from '../../support/leg-views.ts';

const sha = 'a'.repeat(40);
const usualPlace: StatusPlace = { sha, context: 'eval-envelope', pullRequest: 7 };

/** A run with its statuses, oldest first, and what was said about them. */
function scene(
  overrides: { readonly artifacts?: Partial<Artifacts>; readonly access?: Partial<StatusAccess> } = {},
) {
  const legs: MemoryLegs = memoryLegs();
  const statuses: CommitStatus[] = [];
  const lines: string[] = [];
  const warnings: string[] = [];
  const log = { note: (line: string) => lines.push(line), output: () => {}, step: () => () => {} };
  const access: StatusAccess = {
    comments: { pullRequestHead: async () => ({ sha, isOpen: true }) },
    repository: {
      setStatus: async (_sha, status) => {
        statuses.push(status);
      },
    },
    ...overrides.access,
  };
  const readerOf = (view: LegView, ownNames: readonly string[], artifacts: Artifacts | null): LegReader =>
    legReader({ leg: view, ownNames, links: () => [] }, artifacts, view.jobTotal > 1, {
      files: legs.files,
      log,
    });
  /** A job that stores its view, and writes the status then. */
  const report = async (
    view: LegView,
    artifacts: Artifacts | null = { ...legs, ...overrides.artifacts },
    place = usualPlace,
  ) => {
    const name = legs.store(view);
    const reader = readerOf(view, [name], artifacts);
    const warn = (text: string): void => {
      warnings.push(text);
    };
    const world = { log, environment: {} };
    await writeStatus(place, [{ leg: view, links: [] }], reader, async () => access, warn, world);
  };
  return { legs, statuses, lines, warnings, report };
}

const leg = (name: string, total: number, more: Partial<LegView> = {}): LegView =>
  legView({ matrixKey: `${name}-12345678`, jobTotal: total, ...more });

describe('the commit status of a gate', () => {
  it('is the verdict of the one job there is', async () => {
    const { report, statuses } = scene();
    await report(legView());
    expect(statuses).toEqual([
      { context: 'eval-envelope', state: 'success', description: 'inside', targetUrl: null },
    ]);
  });

  it('waits for the other jobs of the matrix, and is the worst of all then', async () => {
    const { report, statuses } = scene();
    await report(leg('one', 3));
    await report(leg('two', 3));
    expect(statuses.map(({ state }) => state)).toEqual(['pending', 'pending']);
    expect(statuses[1]?.description).toBe('2 of 3 jobs have reported.');
    await report(leg('three', 3, { suite: 'slow', verdict: 'outside' }));
    expect(statuses[2]).toMatchObject({ state: 'failure', description: 'outside (slow, worst of 3)' });
  });

  it('waits for a suite that the class requires, where jobs without a matrix bring one each', async () => {
    const { report, statuses } = scene();
    const required = ['bot', 'adversarial'];
    await report(legView({ job: 'one', suite: 'bot', required }));
    expect(statuses[0]).toMatchObject({
      state: 'pending',
      description: 'Required, and not here yet: adversarial.',
    });
    await report(legView({ job: 'two', suite: 'adversarial', required }));
    expect(statuses[1]?.state).toBe('success');
  });

  it('fails with the first job that does: others may be cancelled and never come', async () => {
    const { report, statuses } = scene();
    await report(leg('one', 3, { verdict: 'outside' }));
    expect(statuses.map(({ state }) => state)).toEqual(['failure']);
  });

  it('is not green where another job stored what cannot be read', async () => {
    const { legs, report, statuses } = scene();
    legs.store(null);
    await report(legView());
    expect(statuses.map(({ state }) => state)).toEqual(['pending']);
    expect(statuses[0]?.description).toContain('could not be read');
  });

  it('is that of the whole in the end, in whatever order jobs look and write', async () => {
    const one = fc.constantFrom<LegView['verdict']>('inside', 'outside', null);
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(one, { minLength: 2, maxLength: 5 }),
        async (scheduler, verdicts) => {
          const statuses: CommitStatus[] = [];
          const { legs, report } = scene({
            access: {
              repository: {
                setStatus: scheduler.scheduleFunction(async (_sha: string, status: CommitStatus) => {
                  statuses.push(status);
                }),
              },
            },
          });
          const artifacts = { ...legs, list: scheduler.scheduleFunction(legs.list) };
          const jobs = verdicts.map((verdict, index) =>
            scheduler
              .schedule(Promise.resolve())
              .then(() => report(leg(`leg${index}`, verdicts.length, { verdict }), artifacts)),
          );
          await scheduler.waitFor(Promise.all(jobs));
          expect(statuses.at(-1)?.state).toBe(verdicts.includes('outside') ? 'failure' : 'success');
        },
      ),
    );
  });

  it('is not written on a commit that is no longer the head of its pull request', async () => {
    const moved = { comments: { pullRequestHead: async () => ({ sha: 'b'.repeat(40), isOpen: true }) } };
    const { report, statuses, lines } = scene({ access: moved });
    await report(legView());
    expect(statuses).toEqual([]);
    expect(lines).toEqual(['eval-envelope: no commit status: the pull request has moved on to bbbbbbb']);
  });

  it('is not written by one of several jobs that cannot see the others', async () => {
    const { report, statuses, lines, warnings } = scene();
    await report(leg('one', 2), null);
    expect(statuses).toEqual([]);
    expect(lines).toEqual([expect.stringContaining('cannot be seen from here')]);
    expect(warnings).toEqual([]);
  });

  it.each([
    ['forbidden', 7, 1, 0],
    ['forbidden', null, 1, 0],
    ['not-found', null, 1, 0],
    ['unreachable', 7, 1, 0],
    ['unreachable', null, 0, 1],
  ] as const)(
    'that GitHub does not take (%s, pull request %s) is %i line and %i warnings',
    async (code, pullRequest, said, warned) => {
      const refused = { setStatus: () => Promise.reject(new GitHubError(code, 'It did not.', 'Do this.')) };
      const { report, lines, warnings } = scene({ access: { repository: refused } });
      await report(legView(), undefined, { ...usualPlace, pullRequest });
      expect(lines).toHaveLength(said);
      expect(warnings).toHaveLength(warned);
      expect([...lines, ...warnings].join()).toContain('It did not. Do this.');
    },
  );
});
