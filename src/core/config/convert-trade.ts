import type { Amount } from '../model/dimension.ts';
import type { ExchangeRate, IfThenTrade, Trade } from '../model/policy.ts';
import { convertAmount } from './convert-dimension.ts';
import { type KnownNames, unknownDimension } from './convert-envelope.ts';
import type { Path } from './locate.ts';
import { type Problem, show } from './problem.ts';
import type { RuleContext } from './rule-context.ts';
import type { WrittenTrade } from './written-envelope.ts';

/** Keys of the exchange form. */
const exchangeKeys = ['rate', 'at-least', 'cap'] as const;

/** A written trade with its units converted; names it refers to are checked. */
export function convertTrade(
  written: WrittenTrade,
  path: Path,
  known: KnownNames,
  context: RuleContext,
): Trade {
  const used = exchangeKeys.filter((key) => written[key] !== undefined || context.isBroken([...path, key]));
  const [key] = used;
  if (key === undefined) return convertIfThen(written, path, known, context);
  if (written.pay !== undefined || written.gain !== undefined) {
    const other = written.pay !== undefined ? 'pay' : 'gain';
    context.report([...path, other], bothForms(other, key), 'key');
  }
  return convertExchange(written, path, known, context);
}

/** Amounts by dimension name, read in the unit of each. */
function convertAmounts(
  written: Readonly<Record<string, string | number>>,
  path: Path,
  known: KnownNames,
  context: RuleContext,
): Record<string, Amount> {
  const amounts: Record<string, Amount> = {};
  for (const [name, text] of Object.entries(written)) {
    const at = [...path, name];
    if (!known.isDimension(name)) context.report(at, unknownDimension(name, known), 'key');
    const measure = known.measure(name);
    const amount = measure === undefined ? undefined : convertAmount(text, measure, at, context);
    if (amount !== undefined) amounts[name] = amount;
  }
  return amounts;
}

function convertIfThen(
  written: WrittenTrade,
  path: Path,
  known: KnownNames,
  context: RuleContext,
): IfThenTrade {
  const side = (key: 'pay' | 'gain'): Record<string, Amount> => {
    const amounts = written[key] ?? {};
    if (Object.keys(amounts).length === 0 && !context.isBroken([...path, key])) {
      context.report(written[key] === undefined ? path : [...path, key], emptySide(key), 'key');
    }
    return convertAmounts(amounts, [...path, key], known, context);
  };
  const trade: IfThenTrade = {
    kind: 'if-then',
    name: written.name,
    pay: side('pay'),
    gain: side('gain'),
    accept: written.accept ?? 'sign-off',
  };
  for (const name of Object.keys(written.gain ?? {})) {
    if (!Object.hasOwn(written.pay ?? {}, name)) continue;
    const message = `${show(name)} is both paid and gained.`;
    const hint = 'Keep it in one of them.';
    context.report([...path, 'gain', name], { code: 'paid-and-gained', message, hint }, 'key');
  }
  return trade;
}

function convertExchange(
  written: WrittenTrade,
  path: Path,
  known: KnownNames,
  context: RuleContext,
): ExchangeRate {
  const { rate = {}, cap = {} } = written;
  const rates = convertAmounts(rate, [...path, 'rate'], known, context);
  const caps = convertAmounts(cap, [...path, 'cap'], known, context);
  if (!context.isBroken([...path, 'rate'])) checkRate(written, rates, path, context);
  if (!context.isBroken([...path, 'cap'])) checkCaps(rate, cap, path, context);
  return {
    kind: 'exchange-rate',
    name: written.name,
    rate: rates,
    atLeast: written['at-least'] ?? 0,
    cap: caps,
    accept: written.accept ?? 'sign-off',
  };
}

function checkRate(
  { rate }: WrittenTrade,
  rates: Readonly<Record<string, Amount>>,
  path: Path,
  { report }: RuleContext,
): void {
  if (Object.keys(rate ?? {}).length < 2) {
    const message = 'The trade has no rate between two dimensions.';
    const hint = 'Add amounts that are worth the same, such as rate: { quality: 1pp, cost: 10% }.';
    report(
      rate === undefined ? path : [...path, 'rate'],
      { code: 'trade-without-rate', message, hint },
      'key',
    );
  }
  for (const [name, { value }] of Object.entries(rates)) {
    if (value > 0) continue;
    const message = `One step of ${show(name)} is 0, so that any change of it would be worth infinitely much.`;
    const hint = 'Write the amount that is worth as much as those of the other dimensions, such as 1pp.';
    report([...path, 'rate', name], { code: 'zero-rate', message, hint });
  }
}

/** An exchange without caps would let a large gain pay for any loss. */
function checkCaps(
  rate: NonNullable<WrittenTrade['rate']>,
  cap: NonNullable<WrittenTrade['cap']>,
  path: Path,
  { report, isBroken }: RuleContext,
): void {
  if (isBroken([...path, 'rate'])) return;
  const missing = Object.keys(rate).filter((name) => !Object.hasOwn(cap, name));
  if (missing.length > 0) {
    const names = missing.map(show).join(', ');
    const message = `The rate has no cap for ${names}: a gain elsewhere could pay for any loss of it.`;
    const hint = `Add the most that each may lose, such as cap: { ${missing.map((name) => `${name}: …`).join(', ')} }.`;
    const at = Object.keys(cap).length === 0 ? path : [...path, 'cap'];
    report(at, { code: 'rate-without-cap', message, hint }, 'key');
  }
  for (const name of Object.keys(cap)) {
    if (Object.hasOwn(rate, name)) continue;
    const message = `${show(name)} has a cap, but no rate.`;
    const hint = 'Add it to the rate, or take its cap out: what is not traded keeps its own margin.';
    report([...path, 'cap', name], { code: 'cap-without-rate', message, hint }, 'key');
  }
}

function bothForms(key: string, other: string): Problem {
  return {
    code: 'two-forms-of-trade',
    message: `The trade has both ${key} and ${other}, which belong to different forms.`,
    hint: 'Write pay and gain, or rate, at-least and cap; make two trades of it if both are meant.',
  };
}

function emptySide(key: 'pay' | 'gain'): Problem {
  return key === 'pay'
    ? {
        code: 'trade-without-pay',
        message: 'The trade has no pay.',
        hint: 'Add what may be paid, such as pay: { latency-p95: 250ms }.',
      }
    : {
        code: 'trade-without-gain',
        message: 'The trade has no gain.',
        hint: 'Add what has to be gained, such as gain: { hallucination: 0.3pp }.',
      };
}
