import { type Amount, decodeAmount, formatAmount } from './amounts.ts';
import { answerTexts } from './answer-texts.ts';
import { type Draws, drawsFor } from './draws.ts';
import type { EvalCase } from './eval-case.ts';
import type { Passage } from './index-file.ts';
import type { ModelConfig } from './model-config.ts';
import { adapterSkills, type ModelProfile, modelProfiles } from './model-profiles.ts';
import type { Instructions } from './prompt-template.ts';

/** What a call of the built-in model comes back with. */
export type ModelReply =
  | { readonly kind: 'answered' | 'refused'; readonly text: string; readonly usage: Usage }
  | { readonly kind: 'error' };

/** What a call took. */
export interface Usage {
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** Simulated wall time: arithmetic, nothing waits. */
  readonly latencyMs: number;
  readonly costUsd: number;
}

/** One call: everything the model may look at. Of the case it never reads `expected` or `relevant`. */
export interface ModelCall {
  readonly config: ModelConfig;
  /** The whole rendered prompt, passages and question included. */
  readonly prompt: string;
  /** What the prompt tells the model to do, apart from passages and question. */
  readonly instructions: Instructions;
  /** The passages in it, best first. */
  readonly passages: readonly Passage[];
  readonly evalCase: EvalCase;
  readonly epoch: number;
}

/**
 * Answers a question, deterministically: luck is drawn from a hash of everything the call depends on, so equal
 * calls give equal bytes and a reworded prompt draws anew. How hard a case is belongs to its id alone, which is
 * what pairs two revisions.
 *
 * @throws RangeError when model or adapter is not in the tables of `model-profiles.ts`
 */
export function callModel(call: ModelCall): ModelReply {
  const { config, evalCase, instructions } = call;
  const profile = modelProfiles[config.model];
  const adapter = adapterSkills[config.adapter];
  if (profile === undefined || adapter === undefined) {
    throw new RangeError(`unknown model or adapter: ${config.model}, ${config.adapter}`);
  }
  const identity = [config.model, config.adapter, String(config.temperature), String(call.epoch)];
  const luck = drawsFor('call', call.prompt, ...identity);
  const fate = luck.uniform();
  if (fate < 0.0015) return { kind: 'error' };
  const position = call.passages.findIndex((passage) => Object.hasOwn(passage.facts, evalCase.asks));
  // Passages before the right one distract.
  const distraction = 0.15 * Math.max(0, position);
  const skill =
    profile.skill + adapter[evalCase.language] + (instructions.thinksAloud ? 0.1 : 0) - distraction;
  const difficulty = difficultyOf(evalCase.id, config);
  const margin = skill - difficulty + luck.normal() * (0.12 + 0.35 * config.temperature);
  const kind = fate < 0.003 ? 'refused' : 'answered';
  const reply = kind === 'refused' ? answerTexts[evalCase.language].declines : compose(call, margin, luck);
  // A model that checks itself goes over the passages a second time where its answer looks doubtful.
  const passes = instructions.checksClaims && Math.abs(margin) < 0.4 ? 2 : 1;
  const needed = tokensWritten(evalCase.id, reply, instructions, passes, luck);
  const cut = needed > config.maxTokens ? reply.slice(0, Math.floor(reply.length / 2)) : reply;
  const usage = measureUsage(profile, call.prompt, Math.min(needed, config.maxTokens), passes, luck);
  return { kind, text: cut, usage };
}

/** Standard normal in all: most of it common to every model, the rest what this model and adapter find hard. */
function difficultyOf(caseId: string, config: ModelConfig): number {
  const common = drawsFor('difficulty', caseId).normal();
  const ofModel = drawsFor('difficulty', caseId, config.model).normal();
  const ofAdapter = drawsFor('difficulty', caseId, config.adapter).normal();
  return Math.sqrt(0.9) * common + Math.sqrt(0.05) * ofModel + Math.sqrt(0.05) * ofAdapter;
}

function compose(call: ModelCall, margin: number, luck: Draws): string {
  const { instructions } = call;
  const { asks, language, tier, id } = call.evalCase;
  const texts = answerTexts[language];
  const write = (amount: Amount): string => texts.states(tier, formatAmount(amount, language));
  // A model that checks itself lets fewer unsupported statements through, it does not stop making them.
  const leak = instructions.checksClaims ? 0.8 : 1;
  const habit = drawsFor('habit', id).uniform();
  const holder = call.passages.find((passage) => Object.hasOwn(passage.facts, asks));
  const stated = holder?.facts[asks];
  const amount = decodeAmount(stated?.[tier] ?? '');
  if (amount === undefined) {
    const guesses = habit < (instructions.admitsGaps ? 0.3 : 0.7) * leak;
    const nearby = Object.values(call.passages[0]?.facts ?? {})[0]?.[tier];
    const inspiration = decodeAmount(nearby ?? '') ?? { value: 14, unit: 'days' };
    return guesses ? write(misremember(inspiration, luck)) : texts.admits;
  }
  if (margin < 0) {
    const other = decodeAmount(stated?.[tier === 'free' ? 'pro' : 'free'] ?? '');
    if (habit < 0.23 * leak) return write(misremember(amount, luck));
    if (habit < 0.6 && other !== undefined && other.value !== amount.value) return write(other);
    return texts.evades;
  }
  const chatters = luck.uniform() < 0.006 * leak;
  const extra = chatters ? ` ${texts.adds(formatAmount({ value: 48, unit: 'hours' }, language))}` : '';
  const source = instructions.citesPassages && holder !== undefined ? ` [${holder.id}]` : '';
  return `${write(amount)}${extra}${source}`;
}

/** A number of the same kind that the passage does not hold. */
function misremember(amount: Amount, luck: Draws): Amount {
  const factor = [0.5, 1.5, 2, 3, 4][Math.floor(luck.uniform() * 5)] ?? 2;
  return { ...amount, value: Math.max(1, Math.ceil(amount.value * factor)) };
}

/** Tokens of the reply and of the thinking before it. */
function tokensWritten(
  id: string,
  reply: string,
  instructions: Instructions,
  passes: number,
  luck: Draws,
): number {
  const ramble = Math.exp(0.62 * drawsFor('length', id).normal() + 0.12 * luck.normal());
  const thinking = (instructions.isBrief ? 28 : 54) * ramble * (instructions.thinksAloud ? 2.2 : 1);
  return Math.round(thinking * (0.3 + 0.7 * passes) + countTokens(reply));
}

function measureUsage(
  profile: ModelProfile,
  prompt: string,
  outputTokens: number,
  passes: number,
  luck: Draws,
): Usage {
  const inputTokens = countTokens(prompt);
  const readingMs = profile.firstTokenMs + 0.05 * inputTokens;
  const typicalMs = passes * readingMs + profile.tokenMs * outputTokens;
  // Lognormal, and one call in a hundred waits in a queue: the tail of a hosted model.
  const queued = luck.uniform() < 0.01 ? 1.3 + 1.2 * luck.uniform() : 1;
  const latencyMs = Math.round(typicalMs * Math.exp(0.15 * luck.normal()) * queued);
  // A second pass reads from the provider's cache, at a tenth of the price.
  const paidInput = inputTokens * (1 + 0.1 * (passes - 1));
  const costUsd = (paidInput * profile.price.input + outputTokens * profile.price.output) / 1_000_000;
  return { inputTokens, outputTokens, latencyMs, costUsd: Number(costUsd.toFixed(7)) };
}

/** Four letters a token, as a rule of thumb; a character a token where there are no letters. */
function countTokens(text: string): number {
  const wide = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu)?.length ?? 0;
  return Math.ceil((text.length - wide) / 4 + 0.8 * wide);
}
