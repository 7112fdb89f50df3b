import type { DeploymentClass } from '../../model/deployment-class.ts';
import type { ChangedValue } from '../diff/changed-value.ts';
import type { FileKind } from '../diff/file-kind.ts';
import type { FileRole } from '../knowledge/file-role.ts';
import { keyNames, settingNames } from '../knowledge/key-words.ts';
import { unwrap } from '../knowledge/model-name.ts';
import type { ModelNames } from '../knowledge/own-models.ts';

/** One changed value with all that a signal may look at. */
export interface Clue extends ChangedValue {
  readonly file: string;
  readonly kind: FileKind;
  readonly role: FileRole;
  /** Names of models, those of the repository's config among them. */
  readonly models: ModelNames;
  /** True where the file as a whole sets how a model samples and retrieves nothing. Asked only when it is in doubt. */
  readonly samples: () => boolean;
  /** True where the file says what form a model's answers have. Asked only when it is in doubt. */
  readonly shapesAnswers: () => boolean;
  /** True where the file builds a network out of layers. Asked only when it is in doubt. */
  readonly isNetwork: () => boolean;
  /** Names in the key, outermost first, in snake case; empty for prose. */
  readonly names: readonly string[];
  /** The last of them; '' for prose. */
  readonly leaf: string;
  /** Names beside the leaf, in snake case. */
  readonly beside: readonly string[];
  /** What the value is now, or was if it is gone; '' when nobody can see. */
  readonly value: string;
  /** All of it, where `value` is a part. */
  readonly text: string;
}

/** What a signal has to say about one changed value. */
export interface Finding {
  readonly class: DeploymentClass;
  /** Id of the rule, such as `key:model`. */
  readonly rule: string;
}

/** One way to tell the class of a changed value; undefined = this signal has nothing to say about it. */
export type Signal = (clue: Clue) => Finding | undefined;

/** A map with more keys than this is a table: its keys say nothing about each other. */
const mostBeside = 40;

/** A changed value made ready for the signals. */
export function clueOf(
  written: ChangedValue,
  place: Pick<Clue, 'file' | 'kind' | 'role' | 'models' | 'samples' | 'shapesAnswers' | 'isNetwork'>,
): Clue {
  const value = place.kind === 'tree' ? ofPair(written) : written;
  const isCode = place.kind === 'code' || place.kind === 'notebook';
  const names = value.key === null ? [] : isCode ? keyNames(value.key, 'code') : settingNames(value.key);
  return Object.assign(Object.create(besideWhenAsked) as Pick<Clue, 'beside'>, value, place, {
    names,
    leaf: names.at(-1) ?? '',
    value: value.after ?? value.before ?? '',
    text: value.whole ?? value.after ?? value.before ?? '',
  });
}

const pair = /^([A-Z][A-Z0-9_]*)=([\s\S]*)$/;

/** An item such as `LLM_MODEL=name` of a list: what stands behind the sign, under the name before it. */
function ofPair(value: ChangedValue): ChangedValue {
  const [old, now] = [value.before, value.after].map((side) => (side === null ? undefined : pair.exec(side)));
  const name = now?.[1] ?? old?.[1];
  if (old === null || now === null || name === undefined || (old && now && old[1] !== now[1])) return value;
  const { before, after, key } = value;
  // What came with a default only passes on what is set outside.
  if (before === null && now?.[2]?.startsWith('${') === true) return value;
  return {
    ...value,
    key: key === null ? name : `${key}.${name}`,
    before: before === null ? null : (old?.[2] ?? ''),
    after: after === null ? null : (now?.[2] ?? ''),
  };
}

/** What stands beside a value: few values need it, and each has many. */
const besideWhenAsked = {
  get beside(): readonly string[] {
    // Only clues are made from it.
    const { siblings } = this as unknown as ChangedValue;
    return siblings.slice(0, mostBeside).flatMap((key) => keyNames(key).slice(-1));
  },
};

/** True for a value that was written as a number. */
export function isNumeric(clue: Clue): boolean {
  return /^-?[\d._]+(?:e[+-]?\d+)?$/i.test(clue.value);
}

/** True for several words: what one says to a model rather than what one names. */
export function isProse(text: string): boolean {
  return /\S\s+\S/.test(text);
}

/** True for several words, or for marks that only a template of messages holds. */
export function isPromptText(text: string): boolean {
  return isProse(text) || /<\|\w+\|>|<\/?\w+>\S|\{\{?\s*\w+\s*\}?\}|\[\/?INST\]|(?:\\n){2}/.test(text);
}

/** True for data, where every key is a setting; in code a key is any name. */
export function isSettings({ kind }: Clue): boolean {
  return kind === 'tree' || kind === 'keyed';
}

/** References to what is set elsewhere: secrets, variables, parameters. */
const reference = /^\$\{\{[^{}]*\}\}$|^\$\{?\w+\}?$/;
const number = /^-?(?:\d[\d_]*\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
/** Stands for a value that everybody writes for themselves. */
const placeholder = /^(?:your[-_ ][\w -]+|change[-_ ]?me|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|<[\w -]+>)$/;
const nothing = /^(?:none|null|nil|undefined|)$/i;

/**
 * True for a value that only points elsewhere, for one that came or went empty, and for one that is written another way
 * or may now be set from outside and is the same until somebody does.
 */
export function saysNothing(clue: Clue): boolean {
  const sides = [clue.before, clue.after].flatMap((side) => (side === null ? [] : [side.trim()]));
  if (sides.length === 0) return false;
  if (sides.length === 2 && isSameSetting(clue)) return true;
  if (sides.length === 1 && isSettings(clue) && (sides[0] === '' || placeholder.test(sides[0] ?? '')))
    return true;
  if (sides.every((side) => reference.test(side))) return true;
  return sides.length === 1 && !isSettings(clue) && clue.kind === 'code' && nothing.test(sides[0] ?? '');
}

/** `5e-5` and `0.00005`, `gpt-4o` and `${MODEL:-gpt-4o}`. */
function isSameSetting({ before, after, leaf }: Clue): boolean {
  const [one, other] = [unwrap(before ?? ''), unwrap(after ?? '')];
  if (one === other) return before !== after;
  // 1.10 and 1.1 are two versions.
  if (/version|revision|tag|release|^v$/.test(leaf)) return false;
  return number.test(one) && number.test(other) && plainNumber(one) === plainNumber(other);
}

function plainNumber(text: string): number {
  return Number(text.replaceAll('_', ''));
}
