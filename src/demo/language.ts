/** Languages in which customers of the example write. */
export const languages = ['en', 'de', 'es', 'ja'] as const;

/** Language of a question, a passage or an answer. */
export type Language = (typeof languages)[number];

/** Plans of the example product; most numbers depend on them. */
export const tiers = ['free', 'pro'] as const;

/** Plan of the customer who asks. */
export type Tier = (typeof tiers)[number];

/** True for a language the example knows. */
export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}

/** True for a plan the example knows. */
export function isTier(value: unknown): value is Tier {
  return tiers.some((tier) => tier === value);
}
