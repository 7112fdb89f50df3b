import type { DeploymentClass } from '../../core/model/deployment-class.ts';
import type { Draws } from '../draws.ts';
import { pickOne } from './pick-weighted.ts';

/** What a change is about, in the words of a team. */
export interface Idea {
  /** Of the branch, such as `shorter-refunds`; not yet unique. */
  readonly slug: string;
  readonly hypothesis: string;
  /** File that makes it one of its class. */
  readonly place: string;
  /** Prompt that it may touch besides. */
  readonly prompt: string;
}

const topics = [
  'refunds',
  'order-status',
  'delivery-times',
  'invoices',
  'password-resets',
  'plan-limits',
  'exports',
  'webhooks',
  'data-residency',
  'trial-extensions',
  'seat-changes',
  'tax-numbers',
  'api-keys',
  'single-sign-on',
  'rate-limits',
  'cancellations',
  'audit-log',
  'mobile-app',
  'imports',
  'billing-cycles',
] as const;

/** Branch and hypothesis, `*` for the topic. */
const ideas: Readonly<Record<DeploymentClass, readonly (readonly [string, string])[]>> = {
  'prompt-edit': [
    ['shorter-*', 'Shorter answers on * are as correct and cost less.'],
    ['steps-first-*', 'Answers on * that begin with the steps solve more cases.'],
    ['cite-article-*', 'Naming the article in answers on * leads to fewer wrong ones.'],
    ['ask-back-*', 'One question back on * is better than a guess.'],
    ['calmer-tone-*', 'A calmer tone on * loses nothing in correctness.'],
    ['no-jargon-*', 'Plain words on * are understood more often.'],
    ['examples-*', 'Two worked examples in the prompt help with *.'],
    ['refuse-out-of-scope-*', 'A clear refusal keeps * inside what we know.'],
  ],
  'rag-refresh': [
    ['reindex-*', 'Fresh articles on * answer what the old ones could not.'],
    ['smaller-chunks-*', 'Smaller chunks find the right passage on * more often.'],
    ['rerank-*', 'Reranking puts the right passage on * first.'],
    ['hybrid-search-*', 'Words beside vectors find * by its name.'],
  ],
  'model-swap': [
    ['small-model-*', 'The small model answers * as well, for half the price.'],
    ['newer-model-*', 'The newer model makes fewer mistakes on *.'],
    ['route-*', 'Easy questions on * can go to the small model.'],
  ],
  'fine-tune': [
    ['tune-*', 'A model tuned on solved tickets knows * by heart.'],
    ['tune-format-*', 'A tuned model keeps the format on * without the long prompt.'],
  ],
  other: [
    ['button-text-*', 'The button says what * does.'],
    ['log-fields-*', 'Logs name the article behind *.'],
  ],
};

const places: Readonly<Record<DeploymentClass, string>> = {
  'prompt-edit': 'prompts/*.md',
  'rag-refresh': 'retrieval/*.yml',
  'model-swap': 'config/model.yml',
  'fine-tune': 'training/*.jsonl',
  other: 'src/*.ts',
};

/** Draws what a change of a class is about. */
export function drawIdea(draws: Draws, ofClass: DeploymentClass): Idea {
  const topic = pickOne(draws, topics);
  const [slug, hypothesis] = pickOne(draws, ideas[ofClass]);
  return {
    slug: slug.replace('*', topic),
    hypothesis: hypothesis.replace('*', topic.replaceAll('-', ' ')),
    place: places[ofClass].replace('*', topic),
    prompt: places['prompt-edit'].replace('*', topic),
  };
}

/** What a team calls the things that it builds. */
export const featureNames = [
  'Refund answers',
  'Order status in chat',
  'German replies',
  'Handover to a person',
  'Invoice questions',
  'Answers with sources',
  'Ticket summaries',
  'Tone for complaints',
  'Setup assistant',
  'Account digest',
  'Search in attachments',
  'Plan advice',
  'Meeting notes',
  'Release digest',
  'Saved replies',
  'Follow-up questions',
  'Shipping delays',
  'Password help',
  'Export guide',
  'Webhook debugger',
  'Trial questions',
  'Seat planner',
  'Tax questions',
  'Outage notices',
] as const;
