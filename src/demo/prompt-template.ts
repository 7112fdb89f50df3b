import type { Tier } from './language.ts';
import { SuiteInputError } from './suite-input-error.ts';

/** Values for the variables that a prompt may use. */
export interface PromptVariables {
  readonly question: string;
  readonly passages: string;
  readonly language: string;
  readonly tier: Tier;
}

/** What the model finds in its instructions and follows. */
export interface Instructions {
  /** Told to hold what it says against the passages before it answers. */
  readonly checksClaims: boolean;
  /** Told to say so when the passages hold no answer. */
  readonly admitsGaps: boolean;
  /** Told to be brief. */
  readonly isBrief: boolean;
  /** Told to think step by step. */
  readonly thinksAloud: boolean;
  /** Told to name the passages it used. */
  readonly citesPassages: boolean;
}

/**
 * Fills a prompt for one customer: `{{variable}}`, and `{{#free}}…{{/free}}`, `{{#pro}}…{{/pro}}` for one plan only.
 *
 * @param template - text of the prompt file
 * @param variables - what it may use
 * @param file - its name, for messages
 * @throws SuiteInputError naming file and line of a variable that does not exist
 */
export function renderPrompt(template: string, variables: PromptVariables, file: string): string {
  const values = new Map<string, string>(Object.entries(variables));
  const lines = template.split('\n').map((line, index) => {
    const forPlan = line.replace(/\{\{#(free|pro)\}\}(.*?)\{\{\/\1\}\}/g, (_, tier: string, inner: string) =>
      tier === variables.tier ? inner : '',
    );
    if (forPlan === '' && line !== '') return undefined;
    return forPlan.replace(/\{\{(.*?)\}\}/g, (_, name: string) => {
      const value = values.get(name.trim());
      if (value !== undefined) return value;
      const known = [...values.keys()].join(', ');
      throw new SuiteInputError(
        `${file}:${index + 1}: unknown variable {{${name.trim()}}} (known: ${known})`,
      );
    });
  });
  return lines.filter((line) => line !== undefined).join('\n');
}

/**
 * Reads the instructions in a prompt by their words, sentence by sentence.
 *
 * @param prompt - system prompt, rendered or not
 */
export function readInstructions(prompt: string): Instructions {
  const sentences = prompt.split(/[.!?\n]+/);
  const says = (...patterns: readonly RegExp[]): boolean =>
    sentences.some((sentence) => patterns.every((pattern) => pattern.test(sentence)));
  return {
    checksClaims: says(
      /\b(check|verify|compare)\b/i,
      /\b(claims?|statements?|numbers?)\b/i,
      /\b(passages?|sources?)\b/i,
    ),
    admitsGaps: says(/\bsay\b/i, /\b(do not|don't) know\b/i),
    isBrief: says(/\b(brief|short|concise|one sentence|two sentences)\b/i),
    thinksAloud: says(/\bstep by step\b/i),
    citesPassages: says(/\b(cite|name|quote)\b/i, /\b(passages?|sources?)\b/i),
  };
}
