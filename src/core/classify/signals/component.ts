import { componentOf } from '../knowledge/components.ts';
import type { Clue, Signal } from './signal.ts';

/** Another class of model, embedding, splitter or store put in the place of one: the libraries name them after what they are. */
export const component: Signal = ({ leaf, before, after }: Clue) => {
  if (leaf !== 'component') return undefined;
  const now = after === null ? undefined : componentOf(after);
  const old = before === null ? undefined : componentOf(before);
  const found = now ?? old;
  return found === undefined ? undefined : { class: found, rule: 'call:component' };
};
