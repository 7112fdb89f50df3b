import { countSignOffs, whoToAsk } from '../../core/approval/count-sign-offs.ts';
import { parseCommand } from '../../core/approval/parse-command.ts';
import type { Judgement, SignOffFacts } from '../../core/approval/sign-off-facts.ts';
import type { SignOff } from '../../core/model/approval.ts';
import { describeProblem } from '../../core/model/describe-problem.ts';
import type { RunArtifacts } from '../stored/run-artifacts.ts';
import type { ApprovalEvents, Listed } from './approval-events.ts';

/** Where sign-offs are read. */
export interface SignOffSource {
  /**
   * Sign-offs of the content that is judged now, by what GitHub says at this moment. Never rejects: what cannot be read is
   * a note, and counts for nothing.
   */
  readonly read: (query: {
    /** Earlier judgements of this very content. */
    readonly judged: readonly Judgement[];
    /** Name of the label that accepts. */
    readonly label: string;
  }) => Promise<{ readonly signOffs: readonly SignOff[]; readonly notes: readonly string[] }>;
}

/** The pull request that is judged. */
export interface JudgedPullRequest {
  readonly number: number;
  readonly headSha: string;
  /** Id of the repository it lies in; null = that repository is gone. */
  readonly headRepositoryId: number | null;
  /** Branch of the head; null = not known. */
  readonly headBranch: string | null;
}

/** Runs that are looked through for the heads of the pull request. */
const mostRuns = 300;

/** Sign-offs of a pull request: its labels, its comments, and who may write. */
export function signOffSource(
  find: () => Promise<JudgedPullRequest>,
  open: () => Promise<ApprovalEvents>,
  openRuns: () => Promise<Pick<RunArtifacts, 'runs'>>,
): SignOffSource {
  return {
    read: async (query) => {
      try {
        return await read(query, await find(), await open(), openRuns);
      } catch (error) {
        return { signOffs: [], notes: [`Sign-offs could not be read: ${describeProblem(error)}`] };
      }
    },
  };
}

async function read(
  { judged, label }: Parameters<SignOffSource['read']>[0],
  pull: JudgedPullRequest,
  events: ApprovalEvents,
  openRuns: () => Promise<Pick<RunArtifacts, 'runs'>>,
): ReturnType<SignOffSource['read']> {
  const notes: string[] = [];
  const tried = async <T>(what: string, ask: () => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await ask();
    } catch (error) {
      notes.push(`${what} could not be read and counts for nothing: ${describeProblem(error)}`);
      return otherwise;
    }
  };
  const whole = <T>(what: string, { rows, isCut }: Listed<T>): readonly T[] => {
    if (isCut) notes.push(`There are more ${what} than are read: the oldest count for nothing.`);
    return rows;
  };
  const nothing = { rows: [], isCut: false };
  const labels = await tried(`The label ${label}`, () => events.labels(pull.number), []);
  const isLabelSet = labels.some((name) => name.toLowerCase() === label.toLowerCase());
  const comments = whole(
    'comments',
    await tried('What is commented', () => events.comments(pull.number), nothing),
  );
  const isClaimed = isLabelSet || comments.some(({ body }) => parseCommand(body).kind === 'command');
  const changes = isClaimed
    ? await tried(
        'Who set the label, and where the pull request went,',
        () => events.events(pull.number),
        null,
      )
    : nothing;
  const rows = changes === null ? [] : whole('events', changes);
  const facts: Omit<SignOffFacts, 'heads' | 'writers'> = {
    judged,
    headSha: pull.headSha,
    label,
    isLabelSet,
    labelEvents: rows.filter((row) => row.kind !== 'retargeted'),
    retargets: changes === null ? null : rows.filter(({ kind }) => kind === 'retargeted').map(({ at }) => at),
    comments,
  };
  const logins = whoToAsk(facts);
  const heads =
    logins.length === 0
      ? null
      : await tried('Which commits were pushed', async () => headsOf(pull, await openRuns()), null);
  const writers = new Map<string, boolean | null>();
  for (const login of logins)
    writers.set(login, await tried(`What ${login} may do`, () => events.mayWrite(login), null));
  const counted = countSignOffs({ ...facts, heads, writers });
  return { signOffs: counted.signOffs, notes: [...notes, ...counted.notes] };
}

/** Heads that the pull request has had, by the runs that each push started. */
async function headsOf(
  { headRepositoryId, headBranch }: JudgedPullRequest,
  { runs }: Pick<RunArtifacts, 'runs'>,
): Promise<readonly Judgement[] | null> {
  if (headBranch === null || headRepositoryId === null) return null;
  const heads: Judgement[] = [];
  let seen = 0;
  for await (const run of runs({ branch: headBranch, event: 'pull_request' })) {
    seen += 1;
    if (seen > mostRuns) break;
    if (run.headRepositoryId === headRepositoryId && run.headBranch === headBranch)
      heads.push({ headSha: run.headSha, at: run.createdAt });
  }
  return heads;
}
