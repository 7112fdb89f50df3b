import type { Fact } from './fact.ts';

/** What the help centre says about prices, discounts, refunds and trials. */
export const billingFacts: readonly Fact[] = [
  {
    id: 'price-monthly',
    topic: 'billing',
    unit: 'usd',
    today: { free: 29, pro: 29 },
    in2023: { free: 24, pro: 24 },
    text: {
      en: {
        title: 'Price of the Pro plan',
        article:
          'The Pro plan is {pro} per user and month. You are charged on the day you upgrade, and every month after that.',
        questions: [
          'How much does the Pro plan cost per user?',
          'What will you charge me for each seat every month?',
        ],
      },
      de: {
        title: 'Preis des Pro-Tarifs',
        article:
          'Der Pro-Tarif kostet {pro} pro Nutzer und Monat. Abgebucht wird am Tag des Wechsels und danach jeden Monat.',
        questions: [
          'Wie viel kostet der Pro-Tarif pro Nutzer?',
          'Was berechnet ihr mir im Monat für jeden Platz?',
        ],
      },
      es: {
        title: 'Precio del plan Pro',
        article:
          'El plan Pro vale {pro} por usuario y mes. El cargo se hace el día del cambio de plan y después cada mes.',
        questions: [
          '¿Cuánto cuesta el plan Pro por usuario?',
          '¿Qué me vais a cobrar cada mes por cada puesto?',
        ],
      },
      ja: {
        title: 'Proプランの料金',
        article:
          'Proプランは1ユーザーあたり月額{pro}です。アップグレードした日に請求され、以後は毎月請求されます。',
        questions: ['Proプランはユーザーごとにいくらですか。', '1席あたり毎月どのくらい請求されますか。'],
      },
    },
  },
  {
    id: 'annual-discount',
    topic: 'billing',
    unit: 'percent',
    today: { free: 15, pro: 20 },
    in2023: { free: 10, pro: 25 },
    text: {
      en: {
        title: 'Paying once a year',
        article:
          'Annual billing lowers the invoice by {free} when you come from the Free plan and by {pro} when you renew Pro.',
        questions: [
          'How big is the discount if we pay for a whole year?',
          'What do I save with annual billing?',
        ],
      },
      de: {
        title: 'Jährlich bezahlen',
        article:
          'Bei jährlicher Zahlung sinkt die Rechnung um {free}, wenn Sie vom Free-Tarif kommen, und um {pro} bei Verlängerung von Pro.',
        questions: [
          'Wie hoch ist der Rabatt, wenn wir jährlich bezahlen?',
          'Was spare ich bei jährlicher Zahlung?',
        ],
      },
      es: {
        title: 'Pago anual',
        article:
          'Con la facturación anual la factura baja un {free} si viene del plan Free y un {pro} si renueva el plan Pro.',
        questions: ['¿De cuánto es el descuento con el pago anual?', '¿Qué ahorro con la facturación anual?'],
      },
      ja: {
        title: '年払い',
        article:
          '年払いにすると、Freeプランからの移行では{free}、Proプランの更新では{pro}、請求額が下がります。',
        questions: ['年払いにまとめると割引はどのくらいですか。', '年払いにするとどれだけ安くなりますか。'],
      },
    },
  },
  {
    id: 'refund-window',
    topic: 'billing',
    unit: 'days',
    today: { free: 14, pro: 30 },
    text: {
      en: {
        title: 'Refunds',
        article:
          'A first payment from the Free plan is refunded within {free}, a Pro renewal within {pro}. Write to us with the invoice number.',
        questions: ['How long can I ask for refunds?', 'Until when do you refund a payment?'],
      },
      de: {
        title: 'Erstattungen',
        article:
          'Eine erste Zahlung aus dem Free-Tarif wird binnen {free} erstattet, eine Verlängerung von Pro binnen {pro}. Schreiben Sie uns mit der Rechnungsnummer.',
        questions: [
          'Wie lange kann ich eine Erstattung der ersten Zahlung verlangen?',
          'Bis wann wird eine Zahlung erstattet?',
        ],
      },
      es: {
        title: 'Reembolsos',
        article:
          'El primer pago desde el plan Free se reembolsa en {free} y una renovación de Pro en {pro}. Escríbanos con el número de factura.',
        questions: [
          '¿Hasta cuándo puedo pedir reembolsos de una factura?',
          '¿En qué plazo se reembolsa un pago?',
        ],
      },
      ja: {
        title: '返金',
        article:
          'Freeプランからの初回支払いは{free}以内、Proプランの更新は{pro}以内であれば返金できます。請求書番号を添えてご連絡ください。',
        questions: ['いつまでなら返金してもらえますか。', '支払いの返金期限はいつまでですか。'],
      },
    },
  },
  {
    id: 'trial-length',
    topic: 'billing',
    unit: 'days',
    today: { free: 21, pro: 45 },
    text: {
      en: {
        title: 'Trial of paid features',
        article:
          'Free customers try Pro for {free} without a card. Pro customers try the Business add-on for {pro}. A trial ends by itself.',
        questions: [
          'How long does the trial run?',
          'How much time do we have to test the paid features before we pay?',
        ],
      },
      de: {
        title: 'Probezeit für bezahlte Funktionen',
        article:
          'Kunden des Free-Tarifs testen Pro ohne Karte für {free}. Kunden von Pro testen das Business-Paket für {pro}. Der Test endet von selbst.',
        questions: [
          'Wie lange läuft die Probezeit?',
          'Wie viel Zeit haben wir, die bezahlten Funktionen zu testen?',
        ],
      },
      es: {
        title: 'Prueba de las funciones de pago',
        article:
          'Los clientes Free prueban Pro durante {free} sin tarjeta. Los clientes Pro prueban el paquete Business durante {pro}. La prueba termina sola.',
        questions: [
          '¿Cuánto dura el periodo de prueba?',
          '¿Cuánto tiempo tenemos para probar las funciones de pago?',
        ],
      },
      ja: {
        title: '有料機能のトライアル',
        article:
          'Freeプランのお客様はカード登録なしでProを{free}間試せます。Proプランのお客様はBusinessパックを{pro}間試せます。自動で終了します。',
        questions: [
          'トライアルの期間はどのくらいですか。',
          '有料機能を支払い前に試せる期間を教えてください。',
        ],
      },
    },
  },
];
