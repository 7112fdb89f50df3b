import type { Language, Tier } from './language.ts';

/** Sentences of which the built-in model makes its answers. */
export interface AnswerTexts {
  /** States the amount for a plan. */
  readonly states: (tier: Tier, amount: string) => string;
  /** Goes around the question. */
  readonly evades: string;
  /** Admits that the passages hold no answer. */
  readonly admits: string;
  /** Refuses to talk about it. */
  readonly declines: string;
  /** Adds a promise that nobody asked for. */
  readonly adds: (amount: string) => string;
}

const plan: Record<Tier, string> = { free: 'Free', pro: 'Pro' };

/** Sentences by language. */
export const answerTexts: Readonly<Record<Language, AnswerTexts>> = {
  en: {
    states: (tier, amount) => `On your ${plan[tier]} plan it is ${amount}.`,
    evades: 'That depends on your plan; the settings page of your workspace shows the details.',
    admits: 'I do not know; the help centre passages I have do not say.',
    declines: 'I am not able to help with that request.',
    adds: (amount) => `A change takes effect within ${amount}.`,
  },
  de: {
    states: (tier, amount) => `In Ihrem ${plan[tier]}-Tarif gilt: ${amount}.`,
    evades: 'Das hängt von Ihrem Tarif ab; die Einstellungen Ihres Arbeitsbereichs zeigen die Einzelheiten.',
    admits: 'Das weiß ich nicht; die vorliegenden Artikel sagen dazu nichts.',
    declines: 'Bei dieser Anfrage kann ich nicht helfen.',
    adds: (amount) => `Eine Änderung gilt binnen ${amount}.`,
  },
  es: {
    states: (tier, amount) => `En su plan ${plan[tier]} la respuesta es: ${amount}.`,
    evades: 'Depende de su plan; la página de ajustes de su espacio de trabajo muestra los detalles.',
    admits: 'No lo sé; los artículos que tengo no lo dicen.',
    declines: 'No puedo ayudar con esa petición.',
    adds: (amount) => `Un cambio tiene efecto en ${amount}.`,
  },
  ja: {
    states: (tier, amount) => `お客様の${plan[tier]}プランでは${amount}です。`,
    evades: 'ご利用のプランによって異なります。詳細はワークスペースの設定ページをご覧ください。',
    admits: '申し訳ありませんが分かりません。手元の記事には記載がありません。',
    declines: 'このご依頼にはお答えできません。',
    adds: (amount) => `変更は${amount}以内に反映されます。`,
  },
};
