import type { Language } from './language.ts';

/** What the built-in model is like at one setting of `model`. Skill is in standard deviations of case difficulty. */
export interface ModelProfile {
  /** Higher reads passages better; +0.1 is worth about two points of pass rate. */
  readonly skill: number;
  /** Milliseconds until the first token, median. */
  readonly firstTokenMs: number;
  /** Milliseconds per output token, median. */
  readonly tokenMs: number;
  /** USD per million tokens. */
  readonly price: { readonly input: number; readonly output: number };
}

/** Models that the suite can call. */
export const modelProfiles: Readonly<Record<string, ModelProfile>> = {
  'helper-2': { skill: 1.14, firstTokenMs: 260, tokenMs: 4.8, price: { input: 8, output: 14 } },
  'helper-2-mini': { skill: 1.09, firstTokenMs: 155, tokenMs: 2.9, price: { input: 3.2, output: 5.6 } },
};

/** Skill that an adapter adds by language of the question. */
export const adapterSkills: Readonly<Record<string, Readonly<Record<Language, number>>>> = {
  none: { en: -0.15, de: -0.25, es: -0.25, ja: -0.35 },
  'support-v3': { en: 0, de: 0.08, es: 0.06, ja: 0 },
  // Trained on English tickets only.
  'support-v4': { en: 0.32, de: -0.1, es: -0.13, ja: -0.26 },
};
