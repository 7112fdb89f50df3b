import type { SuiteConfig } from '../../core/config/config.ts';
import { readFields } from '../../core/config/read-fields.ts';
import type { World } from '../ports.ts';
import { type RunOutcome, readRunFiles } from '../read-run.ts';
import { withoutSecrets } from './epoch-results.ts';
import type { GateRequest } from './gate-request.ts';
import { passedSecrets } from './passed-secrets.ts';
import type { SideResults } from './run-suite.ts';

const note =
  'The results were handed over by an earlier step: whether both sides were run alike is not known here.';

/** Reads results that an earlier step made, a file, a folder or a glob a side, as the suite's own config says. */
export async function readHandedOver(
  suite: SuiteConfig,
  { mode, results }: Pick<GateRequest, 'mode'> & { readonly results: NonNullable<GateRequest['results']> },
  world: World,
): Promise<{ readonly head: SideResults; readonly base?: SideResults }> {
  const head = { outcome: await readSide(suite, results.head, world), notes: [note] };
  if (results.base === undefined) return { head };
  if (mode === 'record') return { head: { ...head, notes: [note, unread] } };
  return { head, base: { outcome: await readSide(suite, results.base, world), notes: [] } };
}

const unread =
  'Results of base were handed over too, and not read: what the default branch does is recorded, not compared.';

async function readSide(suite: SuiteConfig, path: string, world: World): Promise<RunOutcome> {
  const { judge, run } = suite;
  const outcome = await readRunFiles(world.files, [path], {
    format: run.format,
    ...readFields(judge),
  });
  return withoutSecrets(outcome, passedSecrets(suite, world));
}
