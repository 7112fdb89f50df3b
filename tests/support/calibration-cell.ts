import { judgeRuns } from '../../src/app/judge-runs.ts';
import type { Config } from '../../src/core/config/config.ts';
import { defaultMustSee, otherMargins, primaryMargin } from '../../src/core/config/default-margins.ts';
import { parseConfig } from '../../src/core/config/parse-config.ts';
import type { DeploymentClass } from '../../src/core/model/deployment-class.ts';
import type { Decision } from '../../src/core/model/verdict.ts';
import { seedFromText, xoshiro128StarStar } from '../../src/core/stats/xoshiro128.ts';
import { run } from './rows.ts';
import { type Outcome, type SuitePlan, simulateSuite } from './simulate-suite.ts';

/** What head really does: a loss in margins of the primary dimension, the loss that the class has to see, or a gain. */
export const effects = ['none', 'half', 'margin', 'twice', 'must-see', 'better'] as const;
export type Effect = (typeof effects)[number];

/** One kind of suite under one kind of change: what is simulated over and over. */
export interface Cell {
  readonly class: DeploymentClass;
  readonly outcome: Outcome;
  readonly isClustered: boolean;
  readonly cases: number;
  readonly epochs: number;
  readonly effect: Effect;
  readonly shape: SuitePlan['shape'];
}

/** Verdicts of the runs of a cell. The first six add up to `runs`. */
export interface Tally {
  readonly runs: number;
  readonly inside: number;
  /** `trade-off` whose price the config accepts: green, with the price in the title. */
  readonly priced: number;
  /** `inconclusive` that passes with a warning. */
  readonly inconclusive: number;
  /** The check fails until somebody signs off. */
  readonly look: number;
  /** `outside`. */
  readonly red: number;
  readonly notEvaluated: number;
  /** The check fails because a loss is claimed: `red`, and those of `look` that are not merely inconclusive. */
  readonly claimed: number;
}

/** Counts of reasons by code and what they are about, over the runs that were not `inside`. */
export type ReasonCounts = Readonly<Record<string, number>>;

/** Losses in margins. */
const margins = { none: 0, half: 0.5, margin: 1, twice: 2, better: -1 } as const;

/** One dimension that blocks, with the default margin; `six` is a repository without a file. */
const configTexts: Readonly<Record<Outcome, string>> = {
  binary: 'dimensions: { quality: { metric: pass-rate, primary: true } }',
  score: 'dimensions: { quality: { metric: "score:quality", primary: true } }',
  // What is only dearer or slower asks nobody by default; here it is all there is.
  cost: 'dimensions: { cost: { metric: cost, tier: blocking, on-regressed: sign-off, primary: true } }',
  // The default limit of 2 s would decide in the place of the margin.
  latency:
    'profile: async\ndimensions: { latency-p95: { metric: latency, statistic: p95, tier: blocking, on-regressed: sign-off, primary: true } }',
  six: '',
};

const configs = new Map<Outcome, Config>();

function configOf(outcome: Outcome): Config {
  const known = configs.get(outcome);
  if (known !== undefined) return known;
  const parsed = parseConfig(`version: 1\n${configTexts[outcome]}\n`, outcome);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  configs.set(outcome, parsed.value);
  return parsed.value;
}

/** The margin that losses of a cell are multiples of; where so few cases promise nothing, that of thirty. */
export function marginOf({ class: of, outcome, cases }: Cell): number {
  if (outcome === 'cost') return otherMargins.costMean;
  if (outcome === 'latency') return otherMargins.p95;
  return primaryMargin(Math.max(30, cases), of, 'customer-facing') ?? 0;
}

/** How much worse head really is; negative = better. Relative for cost and latency, else in the unit of the metric. */
export function lossOf(cell: Cell): number {
  return cell.effect === 'must-see' ? defaultMustSee[cell.class] : margins[cell.effect] * marginOf(cell);
}

/** `prompt-edit/binary/single/n60/k3/margin-hard`: what patterns match, and part of the seed. */
export function cellName({ class: of, outcome, isClustered, cases, epochs, effect, shape }: Cell): string {
  const change = effect === 'none' || effect === 'better' ? effect : `${effect}-${shape}`;
  return `${of}/${outcome}/${isClustered ? 'clustered' : 'single'}/n${cases}/k${epochs}/${change}`;
}

/**
 * Simulates a cell and judges every run by the whole path: config, policy, comparison, decision.
 *
 * @param seed - any text; run i of a cell is the same whatever else is simulated
 */
export function runCell(cell: Cell, runs: number, seed: string): { tally: Tally; reasons: ReasonCounts } {
  const config = configOf(cell.outcome);
  const plan: SuitePlan = { ...cell, loss: lossOf(cell) };
  const counts = { inside: 0, priced: 0, inconclusive: 0, look: 0, red: 0, notEvaluated: 0, claimed: 0 };
  const reasons: Record<string, number> = {};
  for (let index = 0; index < runs; index += 1) {
    const seedText = `${seed}/${cellName(cell)}/${index}`;
    const sides = simulateSuite(plan, xoshiro128StarStar(seedFromText(seedText).state));
    const decision = judgeRuns({
      config,
      suite: null,
      classes: [cell.class],
      base: { ok: true, run: run(sides.base) },
      head: { ok: true, run: run(sides.head) },
      seed: seedText,
    });
    const outcome = outcomeOf(decision);
    counts[outcome] += 1;
    if (outcome === 'red' || (outcome === 'look' && decision.verdict === 'trade-off')) counts.claimed += 1;
    if (outcome === 'inside') continue;
    for (const { code, about } of decision.reasons) {
      const reason = about === undefined ? code : `${code} ${about}`;
      reasons[reason] = (reasons[reason] ?? 0) + 1;
    }
  }
  return { tally: { runs, ...counts }, reasons };
}

function outcomeOf({ verdict, conclusion }: Decision): Exclude<keyof Tally, 'runs' | 'claimed'> {
  switch (verdict) {
    case 'inside':
      return 'inside';
    case 'outside':
      return 'red';
    case 'not-evaluated':
      return 'notEvaluated';
    case 'trade-off':
      return conclusion === 'failure' ? 'look' : 'priced';
    case 'inconclusive':
      return conclusion === 'failure' ? 'look' : 'inconclusive';
  }
}
