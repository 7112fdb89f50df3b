import type { Fact } from './fact.ts';

/** What the help centre says about the API, webhooks and connected apps. */
export const integrationFacts: readonly Fact[] = [
  {
    id: 'api-rate',
    topic: 'integrations',
    unit: 'requests',
    today: { free: 60, pro: 900 },
    text: {
      en: {
        title: 'API rate',
        article:
          'The API answers {free} a minute on Free and {pro} on Pro. Beyond that it replies with status 429 and a time to wait.',
        questions: [
          'How many API requests per minute are allowed?',
          'We get status 429 from the API, what is the rate?',
        ],
      },
      de: {
        title: 'API-Rate',
        article:
          'Die API beantwortet {free} pro Minute in Free und {pro} in Pro. Darüber antwortet sie mit Status 429 und einer Wartezeit.',
        questions: [
          'Wie viele API-Anfragen pro Minute sind erlaubt?',
          'Wir bekommen Status 429 von der API, wie hoch ist die Rate?',
        ],
      },
      es: {
        title: 'Ritmo de la API',
        article:
          'La API responde {free} por minuto en Free y {pro} en Pro. Por encima contesta con el estado 429 y un tiempo de espera.',
        questions: [
          '¿Cuántas solicitudes por minuto permite la API?',
          'La API nos devuelve el estado 429, ¿cuál es el ritmo?',
        ],
      },
      ja: {
        title: 'APIのレート',
        article:
          'APIは1分間にFreeで{free}、Proで{pro}まで応答します。超えるとステータス429と待ち時間を返します。',
        questions: [
          'APIは1分間に何回まで呼び出せますか。',
          'APIからステータス429が返ります。レートはいくつですか。',
        ],
      },
    },
  },
  {
    id: 'webhook-retries',
    topic: 'integrations',
    unit: 'attempts',
    today: { free: 4, pro: 16 },
    text: {
      en: {
        title: 'Webhook delivery',
        article:
          'A webhook that fails is sent again, {free} on Free and {pro} on Pro, with longer pauses between them.',
        questions: [
          'How often do you send a failed webhook again?',
          'Our server was down, when do you give up on delivery?',
        ],
      },
      de: {
        title: 'Webhook-Zustellung',
        article:
          'Ein fehlgeschlagener Webhook wird erneut gesendet, {free} in Free und {pro} in Pro, mit wachsenden Pausen dazwischen.',
        questions: [
          'Wie oft sendet ihr einen fehlgeschlagenen Webhook erneut?',
          'Unser Server war aus, wann gebt ihr die Zustellung auf?',
        ],
      },
      es: {
        title: 'Entrega de webhooks',
        article:
          'Un webhook fallido se envía de nuevo, {free} en Free y {pro} en Pro, con pausas cada vez más largas.',
        questions: [
          '¿Cuántas veces enviáis de nuevo un webhook fallido?',
          'Nuestro servidor estaba caído, ¿cuándo abandonáis la entrega?',
        ],
      },
      ja: {
        title: 'Webhookの配信',
        article: '失敗したWebhookはFreeで{free}、Proで{pro}まで、間隔を延ばしながら再送されます。',
        questions: [
          '失敗したWebhookは何回再送されますか。',
          'サーバーが停止していました。配信はいつ諦めますか。',
        ],
      },
    },
  },
  {
    id: 'sync-interval',
    topic: 'integrations',
    unit: 'minutes',
    today: { free: 90, pro: 5 },
    text: {
      en: {
        title: 'Calendar and CRM sync',
        article:
          'Connected calendars and CRMs are read every {free} on Free and every {pro} on Pro. You can also start a sync by hand.',
        questions: [
          'How often is my calendar synced?',
          'New contacts from the CRM show up late, what is the interval of the sync?',
        ],
      },
      de: {
        title: 'Abgleich mit Kalender und CRM',
        article:
          'Verbundene Kalender und CRMs werden alle {free} in Free und alle {pro} in Pro gelesen. Ein Abgleich lässt sich auch von Hand starten.',
        questions: [
          'Wie oft wird mein Kalender abgeglichen?',
          'Neue Kontakte aus dem CRM kommen spät, wie oft läuft der Abgleich?',
        ],
      },
      es: {
        title: 'Sincronización con calendario y CRM',
        article:
          'Los calendarios y CRM conectados se leen cada {free} en Free y cada {pro} en Pro. También puede iniciar la sincronización a mano.',
        questions: [
          '¿Cada cuánto se sincroniza mi calendario?',
          'Los contactos nuevos del CRM llegan tarde, ¿cuál es el intervalo?',
        ],
      },
      ja: {
        title: 'カレンダーとCRMの同期',
        article:
          '接続したカレンダーとCRMはFreeで{free}ごと、Proで{pro}ごとに読み込まれます。手動でも同期できます。',
        questions: [
          'カレンダーはどのくらいの間隔で同期されますか。',
          'CRMの新しい連絡先の反映が遅いです。同期の間隔は。',
        ],
      },
    },
  },
  {
    id: 'log-retention',
    topic: 'integrations',
    unit: 'days',
    today: { free: 7, pro: 95 },
    text: {
      en: {
        title: 'Logs of connected apps',
        article:
          'Calls of connected apps are logged for {free} on Free and {pro} on Pro. Admins find the log beside each app.',
        questions: [
          'How far back do the logs of a connected app go?',
          'How long do you keep the record of API calls?',
        ],
      },
      de: {
        title: 'Protokolle verbundener Apps',
        article:
          'Aufrufe verbundener Apps werden {free} in Free und {pro} in Pro protokolliert. Admins finden das Protokoll bei jeder App.',
        questions: [
          'Wie weit reichen die Protokolle einer verbundenen App zurück?',
          'Wie lange bewahrt ihr die Liste der API-Aufrufe auf?',
        ],
      },
      es: {
        title: 'Registros de aplicaciones conectadas',
        article:
          'Las llamadas de aplicaciones conectadas se registran durante {free} en Free y {pro} en Pro. El registro está junto a cada aplicación.',
        questions: [
          '¿Hasta dónde llegan los registros de una aplicación conectada?',
          '¿Cuánto tiempo guardáis el historial de llamadas a la API?',
        ],
      },
      ja: {
        title: '連携アプリのログ',
        article:
          '連携アプリの呼び出しはFreeで{free}間、Proで{pro}間記録されます。ログは各アプリの横にあります。',
        questions: ['連携アプリのログはどこまで遡れますか。', 'API呼び出しの記録はどのくらい残りますか。'],
      },
    },
  },
];
