import { secretForms } from '../../core/model/secret-forms.ts';

/** Shorter texts are left alone: masking every `42` would hide the output and still tell where the secret stood. */
const shortest = 4;
const mask = '***';

/** Takes secrets out of a text that arrives in pieces. */
export interface Masker {
  /** The next piece; returns what can be shown already. A piece that ends in a line break comes back whole. */
  readonly push: (text: string) => string;
  /** What was held back. */
  readonly end: () => string;
}

/** Texts to look for in output: lines of secrets from four characters on, in every form they may have. */
export function outputForms(secrets: readonly string[]): readonly string[] {
  return secretForms(secrets, shortest);
}

/** Replaces every occurrence of the forms, overlapping ones as one. */
export function maskText(text: string, forms: readonly string[]): string {
  const masker = createMasker(forms);
  return `${masker.push(text)}${masker.end()}`;
}

/**
 * A masker that never shows a secret in two halves: of an unfinished line it holds back as many characters as the
 * longest form could still need. No form holds a line break, so whole lines are never delayed.
 *
 * @param forms - from `outputForms`
 */
export function createMasker(forms: readonly string[]): Masker {
  const longest = forms.reduce((length, form) => Math.max(length, form.length), 1);
  let held = '';
  /** Characters at the start of `held` that belong to an occurrence whose mask was already shown. */
  let masked = 0;

  const release = (end: number): string => {
    if (end <= 0) return '';
    let shown = '';
    let at = 0;
    for (const [from, to] of occurrences(held, forms, masked)) {
      if (from >= end) break;
      shown += held.slice(at, from);
      if (from > 0 || masked === 0) shown += mask;
      at = to;
    }
    if (at < end) shown += held.slice(at, end);
    masked = Math.max(0, at - end);
    held = held.slice(end);
    return shown;
  };

  return {
    push: (text) => {
      held += text;
      const lineEnd = Math.max(held.lastIndexOf('\n'), held.lastIndexOf('\r')) + 1;
      return release(Math.max(lineEnd, held.length - longest + 1));
    },
    end: () => release(held.length),
  };
}

/** Places of the forms as merged half-open ranges in order, after a first range of `masked` characters. */
function occurrences(text: string, forms: readonly string[], masked: number): readonly [number, number][] {
  const found: [number, number][] = masked > 0 ? [[0, masked]] : [];
  for (const form of forms) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
      found.push([at, at + form.length]);
  }
  found.sort(([one], [other]) => one - other);
  const merged: [number, number][] = [];
  for (const range of found) {
    const last = merged.at(-1);
    if (last !== undefined && range[0] < last[1]) last[1] = Math.max(last[1], range[1]);
    else merged.push(range);
  }
  return merged;
}
