import { shiftDecimal } from './decimal.ts';
import type { Reading } from './problem.ts';
import { read, refuse, show } from './problem.ts';

/** Suffix of a written quantity; `$` also stands for the prefix, `` for a bare number. */
export type Suffix = '' | 'pp' | '%' | 'ms' | 's' | '$' | 'tokens';

/** A number with its unit, as written. */
export interface Quantity {
  /** Decimal notation without sign or exponent. */
  readonly digits: string;
  readonly suffix: Suffix;
}

const suffixes: Readonly<Record<string, Suffix>> = {
  '': '',
  pp: 'pp',
  '%': '%',
  ms: 'ms',
  s: 's',
  $: '$',
  usd: '$',
  token: 'tokens',
  tokens: 'tokens',
};

const longest = 40;
const form = /^(-)?\s*(\$)?\s*(-)?(\d+(?:\.\d+)?|\.\d+)\s*([a-z%$]*)$/;

/**
 * Splits a written quantity such as `5pp`, `15 %`, `$0.002` or `0.03` into number and unit.
 *
 * @param written - text or a YAML number; spaces around the parts are allowed
 * @param hint - what to write instead, for the case that it is none
 */
export function parseQuantity(written: string | number, hint: string): Reading<Quantity> {
  if (typeof written === 'number' && !Number.isFinite(written)) {
    return refuse('not-a-number', `${show(written)} is not a finite number.`, hint);
  }
  const text = (typeof written === 'number' ? plain(written) : written).trim().toLowerCase();
  const parts = text.length <= longest || typeof written === 'number' ? form.exec(text) : null;
  if (parts === null) {
    return refuse('not-an-amount', `${show(written)} is not a number with a known unit.`, hint);
  }
  const [, minusBefore, dollar, minusAfter, digits = '', letters = ''] = parts;
  const suffix = suffixes[letters];
  if (suffix === undefined || !Object.hasOwn(suffixes, letters) || (dollar !== undefined && suffix !== '')) {
    return refuse('not-an-amount', `${show(written)} is not a number with a known unit.`, hint);
  }
  if (minusBefore !== undefined || minusAfter !== undefined) {
    return refuse('negative', `${show(written)} is negative.`, 'Write the size alone, without a minus.');
  }
  return read({ digits, suffix: dollar === undefined ? suffix : '$' });
}

/** A YAML number in decimal notation: 1e-7 would not match the form. */
function plain(value: number): string {
  return `${value < 0 ? '-' : ''}${shiftDecimal(Math.abs(value), 0)}`;
}
