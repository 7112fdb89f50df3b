import type { Signal } from './signal.ts';

const command = /^(?:run|script|command|cmd)$/;
const reingest = /\b(?:re-?)?(?:ingest|index|embed)(?:ing|_\w+|-\w+)?\b(?:\.\w+)?(?:\s|$)/i;
const runsProgram = /\b(?:python\d?|node|npm|npx|pnpm|yarn|poetry|uv|make|bash|sh|go|cargo|tsx)\b/i;
const training = /\b(?:fine-?tune|finetune|train)\w*\.(?:py|sh|[jt]s)\b/i;

/** A job that builds the index anew is a refresh of it; one that trains is a fine-tune. */
export const ciJob: Signal = ({ role, leaf, value, names }) => {
  if (role !== 'ci' || !(command.test(leaf) || names.some((name) => command.test(name)))) return undefined;
  if (!runsProgram.test(value)) return undefined;
  if (training.test(value)) return { class: 'fine-tune', rule: 'job:train' };
  return reingest.test(value) ? { class: 'rag-refresh', rule: 'job:ingest' } : undefined;
};
