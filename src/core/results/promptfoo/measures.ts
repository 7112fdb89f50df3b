import type { TokenCount } from '../../model/case-row.ts';
import { answerOf } from '../answer-text.ts';
import type { Measures } from '../assemble/draft.ts';
import { asAmount, asObject, type JsonObject } from '../json/json-value.ts';
import type { AskedInput } from './identity.ts';
import { descriptionOf, responseOf } from './raw-row.ts';
import { scoresOf } from './scores.ts';
import { outcomeOf } from './state.ts';

/** Measures under construction: writable. */
type Draft = { -readonly [Key in keyof Measures]: Measures[Key] };

/** Everything a row measured. */
export function measuresOf(
  row: JsonObject,
  { inputHash, inputLength }: Pick<AskedInput, 'inputHash' | 'inputLength'>,
): Measures {
  const { state, passed } = outcomeOf(row);
  const failed = state === 'error' || state === 'timeout';
  const response = responseOf(row);
  const latencyMs = asAmount(row.latencyMs);
  const costUsd = costOf(row);
  const tokens = tokensOf(row);
  const measures: Draft = {
    scores: failed || state === 'unscored' ? {} : scoresOf(row),
    passed,
    cached: isCached(row),
    state,
    inputHash,
  };
  // Assigned one by one: spreading what may be absent costs a row more than it is worth.
  const label = labelOf(row);
  if (label !== undefined) measures.label = label;
  if (inputLength !== undefined) measures.inputLength = inputLength;
  if (latencyMs !== undefined) measures.latencyMs = latencyMs;
  if (costUsd !== undefined && !(failed && costUsd === 0)) measures.costUsd = costUsd;
  if (tokens !== undefined) measures.tokens = tokens;
  if (failed) return measures;
  const { outputHash, output } = answerOf(response.output);
  if (outputHash !== undefined) measures.outputHash = outputHash;
  if (output !== undefined) measures.output = output;
  return measures;
}

/** Longest label that is kept, characters. */
const longestLabel = 120;

function labelOf(row: JsonObject): string | undefined {
  const description = descriptionOf(row);
  if (description === undefined || description.length <= longestLabel) return description;
  return [...description].slice(0, longestLabel).join('');
}

/** Price as the row has it. */
export function costOf(row: JsonObject): number | undefined {
  return asAmount(row.cost) ?? asAmount(responseOf(row).cost);
}

function usageOf(row: JsonObject): JsonObject {
  return asObject(responseOf(row).tokenUsage ?? row.tokenUsage);
}

/** True when the row used tokens, from the cache or not. */
export function usedTokens(row: JsonObject): boolean {
  const { total, prompt, completion } = usageOf(row);
  return [total, prompt, completion].some((count) => (asAmount(count) ?? 0) > 0);
}

/** Tokens of the provider; a replayed answer keeps only their total, so they are unknown. Judges' tokens are elsewhere. */
function tokensOf(row: JsonObject): TokenCount | undefined {
  const { prompt, completion } = usageOf(row);
  const input = asAmount(prompt);
  const output = asAmount(completion);
  if (input === undefined || output === undefined || input + output === 0) return undefined;
  return { input, output };
}

function isCached(row: JsonObject): boolean {
  const { cached } = responseOf(row);
  if (typeof cached === 'boolean') return cached;
  // Files of versions 1 and 2 say it by the tokens alone.
  const { cached: cachedTokens, prompt, completion } = usageOf(row);
  return (asAmount(cachedTokens) ?? 0) > 0 && (asAmount(prompt) ?? 0) + (asAmount(completion) ?? 0) === 0;
}
