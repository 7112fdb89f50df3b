import type { Language } from './language.ts';

/** Words of each unit by language; the first one is written, all are understood. */
const unitWords = {
  days: { en: ['days', 'day'], de: ['Tage', 'Tagen', 'Tag'], es: ['días', 'día'], ja: ['日'] },
  hours: { en: ['hours', 'hour'], de: ['Stunden', 'Stunde'], es: ['horas', 'hora'], ja: ['時間'] },
  minutes: { en: ['minutes', 'minute'], de: ['Minuten', 'Minute'], es: ['minutos'], ja: ['分'] },
  rows: { en: ['rows'], de: ['Zeilen'], es: ['filas'], ja: ['行'] },
  users: { en: ['users'], de: ['Nutzer', 'Nutzern'], es: ['usuarios'], ja: ['人'] },
  projects: { en: ['projects'], de: ['Projekte', 'Projekten'], es: ['proyectos'], ja: ['プロジェクト'] },
  requests: { en: ['requests'], de: ['Anfragen'], es: ['solicitudes'], ja: ['リクエスト'] },
  attempts: { en: ['attempts'], de: ['Versuche', 'Versuchen'], es: ['intentos'], ja: ['回'] },
  usd: { en: ['USD'], de: ['USD'], es: ['USD'], ja: ['ドル'] },
  percent: { en: ['%'], de: ['%'], es: ['%'], ja: ['%'] },
  MB: { en: ['MB'], de: ['MB'], es: ['MB'], ja: ['MB'] },
  GB: { en: ['GB'], de: ['GB'], es: ['GB'], ja: ['GB'] },
} as const satisfies Record<string, Record<Language, readonly string[]>>;

/** Unit of a fact in the knowledge base. */
export type Unit = keyof typeof unitWords;

/** A whole number with its unit, such as 14 days: the only kind of fact in the example. */
export interface Amount {
  readonly value: number;
  readonly unit: Unit;
}

const thousands: Record<Language, string> = { en: ',', de: '.', es: '.', ja: ',' };

const unitByWord: ReadonlyMap<string, string> = new Map(
  Object.entries(unitWords).flatMap(([unit, byLanguage]) =>
    Object.values(byLanguage)
      .flat()
      .map((word): [string, string] => [word.toLowerCase(), unit]),
  ),
);

// Longer words first, so that "Tagen" is not read as "Tag"; Japanese units follow the number without a gap.
const amountPattern = new RegExp(
  `(\\d[\\d.,]*\\d|\\d)\\s?(${[...unitByWord.keys()].sort((left, right) => right.length - left.length).join('|')})`,
  'giu',
);

/**
 * Writes an amount the way a language does: `100,000 rows`, `100.000 Zeilen`, `100,000行`.
 *
 * @param amount - whole number with its unit
 * @param language - language of the sentence around it
 */
export function formatAmount(amount: Amount, language: Language): string {
  const digits = String(amount.value).replace(/\B(?=(\d{3})+$)/g, thousands[language]);
  const word = unitWords[amount.unit][language][0];
  const gap = language === 'ja' || (language === 'en' && amount.unit === 'percent') ? '' : ' ';
  return `${digits}${gap}${word}`;
}

/**
 * Writes an amount in the language-free form in which facts and expected answers are stored: `14 days`.
 */
export function encodeAmount(amount: Amount): string {
  return `${amount.value} ${amount.unit}`;
}

/**
 * Reads the language-free form back.
 *
 * @returns the amount, or undefined when the text is not one
 */
export function decodeAmount(text: string): Amount | undefined {
  const match = /^(\d+) (\w+)$/.exec(text);
  const unit = match?.[2];
  if (match === null || unit === undefined || !isUnit(unit)) return undefined;
  return { value: Number(match[1]), unit };
}

/**
 * Finds every amount a text states, in any of the languages.
 *
 * @returns amounts in language-free form, in order of appearance; empty when the text states none
 */
export function parseAmounts(text: string): string[] {
  const found: string[] = [];
  for (const [, digits, word] of text.matchAll(amountPattern)) {
    const unit = unitByWord.get((word ?? '').toLowerCase());
    if (unit !== undefined) found.push(`${Number((digits ?? '').replace(/[.,]/g, ''))} ${unit}`);
  }
  return found;
}

function isUnit(text: string): text is Unit {
  return Object.hasOwn(unitWords, text);
}
