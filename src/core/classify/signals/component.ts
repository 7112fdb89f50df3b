import { componentOf } from '../knowledge/components.ts';
import type { Clue, Finding, Signal } from './signal.ts';

/** Another class of model, embedding, splitter or store put in the place of one: the libraries name them after what they are. */
export const component: Signal = ({ leaf, before, after, isNetwork }: Clue) => {
  if (leaf === 'defined')
    return isLayer(after ?? before ?? '', isNetwork) ? undefined : definedAnew(before, after);
  if (leaf !== 'component') return undefined;
  const now = after === null ? undefined : componentOf(after);
  const old = before === null ? undefined : componentOf(before);
  const found = now ?? old;
  if (isLayer(after ?? before ?? '', isNetwork)) return undefined;
  return found === undefined ? undefined : { class: found, rule: 'call:component' };
};

/** A layer of a network is called an embedding too. */
function isLayer(name: string, isNetwork: () => boolean): boolean {
  return (
    /Embeddings?$/.test(name) &&
    (/(?:Position(?:al)?|Rotary|RoPE|Patch|Token|Time(?:step)?s?|Word|Label|Learned|Sinusoidal|Relative|Parallel)Embeddings?$/.test(
      name,
    ) ||
      isNetwork())
  );
}

/** What others are made from, or stands in for one in tests. */
const notUsed = /^_?(?:Base|Abstract|I[A-Z]|Mock|Fake|Dummy)|Base$/;

/** A class of an own splitter, loader, retriever or store that came or went; under another name it is the same one. */
function definedAnew(before: string | null, after: string | null): Finding | undefined {
  if (before !== null && after !== null) return undefined;
  const name = after ?? before ?? '';
  if (notUsed.test(name) || componentOf(name) !== 'rag-refresh') return undefined;
  return { class: 'rag-refresh', rule: 'class:component' };
}
