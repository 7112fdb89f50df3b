import { isWeak } from './certainty.ts';
import { foldSpace } from './diff/changed-value.ts';
import { unwrap } from './knowledge/model-name.ts';
import type { FoundEvidence } from './telling.ts';

/**
 * Evidence without what only looks like a change once all of it is seen together: a value that left one place and came
 * to another under the same rule, an id of a model whatever its new key is called, and an id that the change gives to a
 * recipe as well, where nothing else says that it is served.
 */
export function settleEvidence(found: readonly FoundEvidence[]): FoundEvidence[] {
  const trained = new Set(
    found.flatMap((entry) =>
      entry.class === 'fine-tune' && entry.after !== null ? [bare(entry.after)] : [],
    ),
  );
  const settled = withoutMoved(found);
  return settled.filter(
    (entry) =>
      entry.class !== 'model-swap' ||
      !isWeak(entry.rule) ||
      entry.after === null ||
      !trained.has(bare(entry.after)),
  );
}

function withoutMoved(found: readonly FoundEvidence[]): FoundEvidence[] {
  const removed = new Map<string, FoundEvidence[]>();
  for (const entry of found) {
    if (
      entry.after !== null ||
      entry.before === null ||
      entry.line === null ||
      !isValue(entry.rule) ||
      isCut(entry.before)
    )
      continue;
    const name = moveName(entry, entry.before);
    const group = removed.get(name);
    if (group === undefined) removed.set(name, [entry]);
    else group.push(entry);
  }
  if (removed.size === 0) return [...found];
  const moved = new Set<FoundEvidence>();
  for (const entry of found) {
    if (entry.before !== null || entry.after === null) continue;
    const group = removed.get(moveName(entry, entry.after)) ?? [];
    // One constant may take the place of the same id in many.
    const from = entry.namesModel ? group.splice(0) : group.splice(-1);
    if (from.length === 0) continue;
    for (const old of from) moved.add(old);
    moved.add(entry);
  }
  return found.filter((entry) => !moved.has(entry));
}

/** Whole files and rows of data are told apart by their content, which is not at hand here. */
function isValue(rule: string): boolean {
  return /^(?:key|value|model|call|class):|^path:training$/.test(rule);
}

/** Of a long text only its beginning is known here. */
function isCut(value: string): boolean {
  return value.endsWith('…');
}

function moveName(entry: FoundEvidence, value: string): string {
  const text = foldSpace(unwrap(value));
  // A place says nothing of keys: the same value must have stood in the same file.
  if (entry.rule === 'path:training') return `${entry.file}\n${text}`;
  // An id says by itself what it is; a number does so only under its key.
  const rule = entry.rule
    .replace(/^(key:)(?:default|initial)_/, '$1')
    // `openai_model_max_tokens` becomes `DEFAULT_MAX_TOKENS`.
    .replace(/^key:\w+_(temperature|top_[pk]|max_(?:\w+_)?tokens)$/, 'key:$1');
  return entry.namesModel ? `${entry.class}\n${text}` : `${entry.class}\n${rule}\n${text}`;
}

/** `togethercomputer/Llama-2-7B` and a folder `…/togethercomputer_Llama-2-7B` hold the same model. */
function bare(id: string): string {
  return (id.split(/[/_]/).at(-1) ?? id).toLowerCase();
}
