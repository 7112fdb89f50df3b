import type { Amount } from '../model/dimension.ts';
import type { Metric } from '../model/metric.ts';
import { detectedDimension } from './detect-dimensions.ts';
import type { JudgeEntries } from './judge-entries.ts';
import { defaultBetter } from './metric-defaults.ts';

/** What an edit of a judge key does to the gate, as far as the two values tell. */
export type EditEffect = 'loosened' | 'tightened' | 'unclear';

/** A judge key that differs between base and head. */
export interface JudgeEdit {
  /** Dotted path in the spelling of the file, such as `dimensions.quality.margin`. */
  readonly path: string;
  readonly effect: EditEffect;
}

/** For keys with a few values: laxest first. */
const orders: Readonly<Record<string, readonly unknown[]>> = {
  enforce: [false, true],
  profile: ['async', 'interactive'],
  stakes: ['customer-facing', 'high-stakes'],
  tier: ['advisory', 'sign-off', 'blocking'],
  'on-regressed': ['ignore', 'sign-off', 'block'],
  'on-inconclusive': ['pass', 'sign-off', 'fail'],
  required: [false, true],
  inference: ['fixed-suite', 'cases-as-sample'],
};

/** Lists where every entry asks for more. */
const demands = new Set(['covers', 'suites', 'segments']);

/**
 * What the change of one judge key does to the gate.
 *
 * @param path - dotted path of the key
 * @param base - all judge entries of base; `head` those of head
 */
export function classifyEdit(path: string, base: JudgeEntries, head: JudgeEntries): EditEffect {
  const parts = path.split('.');
  const key = parts.at(-1) ?? '';
  const before = writtenAt(path, parts, base);
  const after = writtenAt(path, parts, head);
  if (parts[0] === 'trades') return tradeEffect(parts, base, head);
  const order = orders[key];
  if (order !== undefined && Object.hasOwn(orders, key)) {
    return effectOf(order.indexOf(after) - order.indexOf(before), [before, after]);
  }
  if (demands.has(key) && (parts.at(-2) === 'require' || key === 'covers')) {
    return listEffect(before, after);
  }
  // What is quoted is laid open: more of it is laxer, and left out is none.
  if (parts.at(-2) === 'excerpts') return effectOf(Number(before ?? 0) - Number(after ?? 0), []);
  // No cap is the highest one.
  if (parts[0] === 'suites' && parts.length === 4 && parts[2] === 'budget')
    return effectOf(capOf(before) - capOf(after), []);
  if (key === 'probe') return effectOf(Number(after === true) - Number(before === true), []);
  if (key === 'epochs') return effectOf(Number(after) - Number(before), [before, after]);
  if (key === 'max-age') return effectOf(Number(before) - Number(after), [before, after]);
  if (key === 'margin' && parts.at(-2) === 'counterfactual') return gateEffect(before, after);
  if (key === 'margin' || key === 'must-see') return amountEffect(before, after);
  if (key === 'limit') {
    const better = betterOf(dimensionOf(parts), base);
    const sign = better === undefined ? 0 : better === 'higher' ? 1 : -1;
    return effectOf((Number(after) - Number(before)) * sign, [before, after]);
  }
  return 'unclear';
}

/** What a protected segment leaves out is that of the dimension itself. */
function writtenAt(path: string, parts: readonly string[], entries: JudgeEntries): unknown {
  const own = entries.get(path);
  if (own !== undefined || parts[0] !== 'suites' || parts[2] !== 'protected') return own;
  return entries.get(`${dimensionOf(parts)}.${parts.at(-1)}`);
}

/** Positive is stricter; where one side is not written its default depends on suite and class: nothing is claimed. */
function effectOf(stricter: number, values: readonly unknown[]): EditEffect {
  if (values.includes(undefined) || !(stricter !== 0)) return 'unclear';
  return stricter > 0 ? 'tightened' : 'loosened';
}

function capOf(value: unknown): number {
  return value === undefined ? Number.MAX_VALUE : Number(value);
}

function amountEffect(before: unknown, after: unknown): EditEffect {
  if (!isAmount(before) || !isAmount(after) || before.kind !== after.kind) return 'unclear';
  return effectOf(before.value - after.value, []);
}

/** A bound that gates only where it is written. */
function gateEffect(before: unknown, after: unknown): EditEffect {
  if (before === undefined) return 'tightened';
  return after === undefined ? 'loosened' : amountEffect(before, after);
}

function listEffect(before: unknown, after: unknown): EditEffect {
  if (!Array.isArray(before) || !Array.isArray(after)) return 'unclear';
  const had = before.map((item) => JSON.stringify(item));
  const has = after.map((item) => JSON.stringify(item));
  const isKept = had.every((item) => has.includes(item));
  const isOld = has.every((item) => had.includes(item));
  if (isKept === isOld) return 'unclear';
  return isKept ? 'tightened' : 'loosened';
}

/**
 * A trade forgives: a new one, a higher price or cap, a smaller gain or balance loosens. Another rate forgives more of one
 * change and less of the other way round.
 */
function tradeEffect(parts: readonly string[], base: JudgeEntries, head: JudgeEntries): EditEffect {
  const path = parts.join('.');
  const before = base.get(path);
  const after = head.get(path);
  if (parts.at(-1) === 'accept') return after === 'always' ? 'loosened' : 'tightened';
  if (parts.at(-1) === 'at-least') return effectOf(Number(after) - Number(before), [before, after]);
  if (parts.at(-2) === 'rate') return 'unclear';
  const effect = amountEffect(before, after);
  if (parts.at(-2) !== 'gain' || effect === 'unclear') return effect;
  return effect === 'tightened' ? 'loosened' : 'tightened';
}

function isAmount(value: unknown): value is Amount {
  return typeof value === 'object' && value !== null && 'value' in value && 'kind' in value;
}

/** The path of the dimension that a bound belongs to; overrides take their direction from the dimension itself. */
function dimensionOf(parts: readonly string[]): string {
  return parts.slice(parts.lastIndexOf('dimensions'), -1).join('.');
}

function betterOf(dimension: string, entries: JudgeEntries): 'higher' | 'lower' | undefined {
  const better = entries.get(`${dimension}.better`);
  if (better === 'higher' || better === 'lower') return better;
  const metric =
    entries.get(`${dimension}.metric`) ?? detectedDimension(dimension.replace('dimensions.', ''))?.metric;
  if (typeof metric !== 'object' || metric === null) return undefined;
  // What stands at `metric` was put there from a parsed config.
  return defaultBetter(metric as Metric, entries.get(`${dimension}.invert`) === true);
}
