import type { Judgement } from '../../core/approval/sign-off-facts.ts';
import type { SuiteConfig } from '../../core/config/config.ts';
import type { BudgetReport } from '../../core/model/budget.ts';
import type { Run, RunOrigin } from '../../core/model/run.ts';
import type { SuitePlan } from '../../core/model/suite-plan.ts';
import type { World } from '../ports.ts';
import type { RunOutcome } from '../read-run.ts';
import { mergedSides } from '../shard/merged-sides.ts';
import { type EarlierRun, poolEarlier, type Reused, type SuiteKeys } from '../stored/earlier-runs.ts';
import type { StoreAnswer } from '../stored/find-baseline.ts';
import { ageText } from './age-text.ts';
import type { GateContext } from './evaluate-suite.ts';
import { sayResolution } from './expect-resolution.ts';
import type { BaselineUsed, GateRequest } from './gate-request.ts';
import { readHandedOver } from './handed-over.ts';
import { type Known, lookUp, neededSides } from './look-up.ts';
import { planBudget } from './plan-budget.ts';
import { runNeededSides } from './run-needed-sides.ts';
import type { SideResults } from './run-suite.ts';

/** What there is of base. */
export interface Base {
  /** null = there is none; nothing is compared. */
  readonly outcome: RunOutcome | null;
  readonly used: BaselineUsed;
}

/** The results of a suite on both sides, run now or stored, and how they came about. */
export interface Gathered {
  readonly base: Base;
  readonly head: RunOutcome;
  /** Sides that were not run now. */
  readonly storedSides: { readonly base: boolean; readonly head: boolean };
  /** Base and head were measured at different times: their latency is shown only. */
  readonly isLatencyAdvisory: boolean;
  /** What belongs above the numbers, one sentence each. */
  readonly notices: readonly string[];
  /** Rows of one evaluation, to be kept; null = there are none. */
  readonly rows: { readonly base: Run | null; readonly head: Run | null };
  /** Earlier judgements of this very content, oldest first: a sign-off counts for what it was given for. */
  readonly judged: readonly Judgement[];
  /** What running it was expected to cost and came to; null or absent = nothing had to run. */
  readonly budget?: BudgetReport | null;
}

/** A suite on its way to results: what is asked, and what is known so far. */
interface Gathering {
  readonly plan: SuitePlan;
  readonly keys: SuiteKeys;
  readonly context: GateContext;
  readonly world: World;
  /** What the stores had of base. */
  readonly stored: StoreAnswer;
  /** When what is not stored was evaluated. ISO 8601, UTC. */
  readonly evaluatedAt: string;
}

interface Ran {
  readonly head?: SideResults;
  readonly base?: SideResults;
}

const noBase: BaselineUsed = { rung: 'none', sha: null, ageMs: null, runs: 0 };

/**
 * Gets the results of a suite: handed over, stored by an earlier run of the same content, or run now. Nothing is run whose
 * rows are there.
 */
export async function gatherResults(
  plan: SuitePlan,
  suite: SuiteConfig,
  keys: SuiteKeys,
  context: GateContext,
  world: World,
): Promise<Gathered> {
  const { request } = context;
  const known = await lookUp(plan, suite, keys, context, world);
  const { stored, reused } = known;
  const evaluatedAt = context.startedAt;
  const gathering: Gathering = { plan, keys, context, world, stored, evaluatedAt };
  if (request.results !== undefined)
    return fromRun(
      await readHandedOver(suite, { mode: request.mode, results: request.results }, world),
      gathering,
    );
  if (request.shards !== undefined) {
    const { ran, isHeadRun, ...more } = await mergedSides(plan, request.shards, keys, known, context, world);
    return settle(ran, isHeadRun, known, { ...gathering, ...more });
  }
  const isHeadRun = reused === null || request.isEvaluatedAgain;
  const needed = neededSides(known, suite, request);
  if (needed.length > 0 && request.mode === 'gate') await sayResolution(plan, stored, context, world);
  const { meter, refused } = planBudget(plan.suite, suite, needed, known, world.log);
  const ran: Ran =
    refused ?? (needed.length === 0 ? {} : await runNeededSides(plan, suite, needed, context, world, meter));
  const gathered = settle(ran, isHeadRun, known, gathering);
  return { ...gathered, budget: needed.length === 0 ? null : meter.report() };
}

/** What was run beside what was stored. */
function settle(ran: Ran, isHeadRun: boolean, { reused, earlier }: Known, gathering: Gathering): Gathered {
  if (reused === null) return fromRun(ran, gathering);
  return isHeadRun ? again(ran, earlier, gathering) : withoutRunning(reused, ran.base ?? null, gathering);
}

/** Head was run, or handed over; base too, unless it is stored. */
function fromRun(ran: Ran, gathering: Gathering): Gathered {
  const { head } = ran;
  const { stored } = gathering;
  if (head === undefined) throw new RangeError('head was neither run nor stored');
  const isStored = stored.found !== null;
  const { base, notices } = baseOf(ran.base ?? null, gathering);
  return {
    base,
    head: head.outcome,
    storedSides: { base: isStored, head: false },
    isLatencyAdvisory: isStored,
    notices: [...notices, ...stored.notes, ...mergeSides(ran.base?.notes ?? [], head.notes)],
    rows: {
      base:
        isStored || base.outcome?.ok !== true ? null : kept(base.outcome.run, 'base', gathering, ran.base),
      head: head.outcome.ok ? kept(head.outcome.run, 'head', gathering, head) : null,
    },
    judged: [],
  };
}

/** Somebody asked for another evaluation of content that was judged before: it counts beside the earlier ones. */
function again(ran: Ran, earlier: readonly EarlierRun[], gathering: Gathering): Gathered {
  const { plan, keys, world } = gathering;
  const fresh = fromRun(ran, gathering);
  const { head, base } = fresh.rows;
  if (head === null) return fresh;
  const all = poolEarlier(earlier, keys, { head, base });
  if (all === null) return fresh;
  const said = all.verdicts.map((verdict) => verdict ?? 'unknown').join(', ');
  world.log.note(`${plan.suite}: attempt ${all.verdicts.length + 1}; before: ${said}`);
  return {
    ...fresh,
    head: { ok: true, run: all.head },
    base:
      base === null || all.base === null
        ? fresh.base
        : { ...fresh.base, outcome: { ok: true, run: all.base } },
    notices: [
      `Attempt ${all.verdicts.length + 1} on this content; before: ${said}. All attempts count, none is thrown away.`,
      ...fresh.notices,
    ],
    judged: all.judged,
  };
}

/** Head is stored: what was paid for once is judged again as it is. */
function withoutRunning(reused: Reused, ranBase: SideResults | null, gathering: Gathering): Gathered {
  const { plan, context, world, stored } = gathering;
  const ageMs = Math.max(0, world.clock.now().getTime() - Date.parse(reused.evaluatedAt));
  const { rows } = reused;
  const own: BaselineUsed = {
    rung: 'stored',
    place: 'pull-request',
    sha: rows.base?.origin?.sha ?? context.commits.baseSha,
    ageMs,
    runs: reused.base?.pooled?.runs ?? 1,
  };
  const { base, notices } =
    reused.base === null
      ? baseOf(ranBase, gathering)
      : { base: { outcome: { ok: true as const, run: reused.base }, used: own }, notices: [] };
  const isBaseStored = base.used.rung === 'stored';
  const attempts = reused.verdicts.length > 1 ? `, ${reused.verdicts.length} attempts pooled` : '';
  world.log.note(`${plan.suite}: head is not run again: its rows are stored`);
  return {
    base,
    head: { ok: true, run: reused.head },
    storedSides: { base: isBaseStored, head: true },
    isLatencyAdvisory: !reused.isSideBySide,
    notices: [
      `This content was evaluated ${ageText(ageMs)} ago${placeOf(reused, context.request, context.commits.headSha)}${attempts}: its stored rows are judged, and head was not run again.`,
      ...notices,
      ...(reused.base === null ? stored.notes : []),
      ...(ranBase?.notes ?? []),
      ...(reused.isSideBySide || base.outcome === null || isBaseStored
        ? []
        : ['Base and head were run at different times: latency is shown only.']),
    ],
    rows:
      context.request.earlierRuns?.isKept === true
        ? {
            base:
              rows.base ??
              (base.used.rung === 'rerun' && base.outcome?.ok === true
                ? kept(base.outcome.run, 'base', gathering, ranBase)
                : null),
            head: rows.head,
          }
        : { base: null, head: null },
    judged: reused.judged,
  };
}

/** Where the rows are from, where it is not the head that is shown. */
function placeOf({ headSha }: Reused, { identity, earlierRuns }: GateRequest, evaluatedSha: string): string {
  if (headSha === null || headSha === (identity.headSha ?? evaluatedSha)) return '';
  const which = identity.pullRequest == null ? 'a' : 'another';
  return ` at ${headSha.slice(0, 7)}, ${which} head of ${earlierRuns?.whose ?? 'this pull request'}`;
}

/** Base as it was stored, or else as it was run. */
function baseOf(
  ran: SideResults | null,
  { stored: { found }, plan, context: { commits, request } }: Gathering,
): { readonly base: Base; readonly notices: readonly string[] } {
  if (found !== null) {
    const { used } = found;
    const pooled = used.runs === 1 ? 'one run' : `${used.runs} runs pooled`;
    const where = { history: ' in the history', artifact: ' in an artifact', folder: '', 'pull-request': '' }[
      used.place ?? 'folder'
    ];
    const said = `commit ${used.sha?.slice(0, 7)}, ${ageText(used.ageMs ?? 0)} old, ${pooled}`;
    return {
      base: { outcome: { ok: true, run: found.run }, used },
      notices: [`Base is stored${where} (${said}): latency is shown only, machines differ from day to day.`],
    };
  }
  if (ran === null) return { base: { outcome: null, used: noBase }, notices: [] };
  if (!ran.outcome.ok && plan.isAdvisory && ran.outcome.isOverBudget !== true) {
    const why = `The suite does not run on base, so nothing is compared${baseFailure(ran.outcome.problems)}.`;
    return { base: { outcome: null, used: noBase }, notices: [why] };
  }
  const rung = request.results === undefined ? 'rerun' : 'file';
  const used: BaselineUsed = { rung, sha: commits.baseSha, ageMs: null, runs: 1 };
  return { base: { outcome: ran.outcome, used }, notices: [] };
}

/** Why base did not run, without what its programs printed: that is in the log. */
function baseFailure([first = '']: readonly string[]): string {
  const [reason = ''] = first.split('. Its last lines: ');
  return reason === '' ? '' : ` (${reason.replace(/\.$/, '')})`;
}

/** Rows with what makes them a base, or a head that need not be run again. */
function kept(
  run: Run,
  side: 'base' | 'head',
  { plan, keys, context, evaluatedAt }: Gathering,
  ran: SideResults | null | undefined,
): Run {
  const { commits } = context;
  const sha = side === 'base' ? commits.baseSha : commits.headSha;
  const origin: RunOrigin = { suiteKey: keys[side], sha, evaluatedAt, ...ran?.measured };
  return { ...run, suite: plan.suite, origin };
}

/** What holds for both sides is said once. */
function mergeSides(base: readonly string[], head: readonly string[]): string[] {
  const both = base.filter((note) => head.includes(note.replace(' on base', ' on head')));
  const twins = both.map((note) => note.replace(' on base', ' on head'));
  return [
    ...both.map((note) => note.replace(' on base', ' on both sides')),
    ...base.filter((note) => !both.includes(note)),
    ...head.filter((note) => !twins.includes(note)),
  ];
}
