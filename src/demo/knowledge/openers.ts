import type { Language } from '../language.ts';

/**
 * How customers begin before they ask. Some say what they are doing, in words that belong to another article;
 * that is what makes retrieval miss, as it does in real tickets.
 */
export const openers: Readonly<Record<Language, readonly string[]>> = {
  en: [
    '',
    'Hi there, quick question.',
    'I just read the page on annual billing and refunds.',
    'We are about to connect the CRM and our calendar.',
    'My colleague closed her account last week.',
    'I upload many images and videos.',
    'We send the CSV to our finance team every month.',
    'Thanks for the fast reply yesterday!',
    'Our admin asked me to find out.',
  ],
  de: [
    '',
    'Guten Tag, eine kurze Frage.',
    'Ich habe gerade die Seite zu Rabatt und Rechnung gelesen.',
    'Wir verbinden gerade unser CRM mit dem Kalender.',
    'Meine Kollegin hat letzte Woche ihr Konto geschlossen.',
    'Ich lade viele Bilder und Videos hoch.',
    'Wir schicken die CSV jeden Monat an die Buchhaltung.',
    'Danke für die schnelle Antwort gestern!',
    'Unser Admin hat mich gebeten nachzufragen.',
  ],
  es: [
    '',
    'Hola, una pregunta rápida.',
    'Acabo de leer la página sobre la facturación anual y los reembolsos.',
    'Estamos a punto de conectar el CRM y el calendario.',
    'Mi compañera cerró su cuenta la semana pasada.',
    'Subo muchas imágenes y vídeos.',
    'Enviamos el CSV a contabilidad cada mes.',
    '¡Gracias por la respuesta tan rápida de ayer!',
    'Nuestro administrador me pidió que preguntara.',
  ],
  ja: [
    '',
    'こんにちは、一つ質問があります。',
    '年払いと返金のページを読みました。',
    'これからCRMとカレンダーを接続します。',
    '先週、同僚がアカウントを解約しました。',
    '画像と動画をたくさんアップロードしています。',
    '毎月CSVを経理に送っています。',
    '昨日は早いお返事をありがとうございました。',
    '管理者に確認を頼まれました。',
  ],
};
