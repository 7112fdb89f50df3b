import type { Fact } from './fact.ts';

/** What the help centre says about storage, uploads, projects and history. */
export const limitFacts: readonly Fact[] = [
  {
    id: 'storage',
    topic: 'limits',
    unit: 'GB',
    today: { free: 2, pro: 150 },
    text: {
      en: {
        title: 'Storage',
        article:
          'Files and images share {free} of storage on Free and {pro} on Pro. The bin is counted until it is emptied.',
        questions: ['How much storage do I have?', 'I cannot save images any more, how much room is there?'],
      },
      de: {
        title: 'Speicherplatz',
        article:
          'Dateien und Bilder teilen sich {free} Speicherplatz in Free und {pro} in Pro. Der Papierkorb zählt mit, bis er geleert wird.',
        questions: [
          'Wie viel Speicherplatz habe ich?',
          'Ich kann keine Bilder mehr sichern, wie viel Platz gibt es?',
        ],
      },
      es: {
        title: 'Almacenamiento',
        article:
          'Archivos e imágenes comparten {free} de almacenamiento en Free y {pro} en Pro. La papelera cuenta hasta que se vacía.',
        questions: [
          '¿Cuánto almacenamiento tengo?',
          'Ya no puedo guardar imágenes, ¿cuánto almacenamiento hay?',
        ],
      },
      ja: {
        title: 'ストレージ',
        article:
          'ファイルと画像で合わせてFreeは{free}、Proは{pro}まで使えます。ごみ箱の中身も空にするまで数えます。',
        questions: [
          'ストレージの容量はどのくらいありますか。',
          '画像を保存できなくなりました。空きはどのくらいですか。',
        ],
      },
    },
  },
  {
    id: 'upload-size',
    topic: 'limits',
    unit: 'MB',
    today: { free: 25, pro: 250 },
    text: {
      en: {
        title: 'Uploading a file',
        article:
          'A single upload may be {free} on Free and {pro} on Pro. Videos are better linked than uploaded.',
        questions: [
          'How large may a single file be that I upload?',
          'My upload is rejected as too big, what is allowed for videos?',
        ],
      },
      de: {
        title: 'Datei hochladen',
        article:
          'Ein einzelner Upload darf {free} in Free und {pro} in Pro groß sein. Videos werden besser verlinkt als hochgeladen.',
        questions: [
          'Wie groß darf eine Datei sein, die ich hochlade?',
          'Mein Upload wird als zu groß abgelehnt, was gilt für Videos?',
        ],
      },
      es: {
        title: 'Subir un archivo',
        article:
          'Una subida puede ser de {free} en Free y {pro} en Pro. Los vídeos es mejor enlazarlos que subirlos.',
        questions: [
          '¿Qué tamaño puede tener una subida?',
          'Mi vídeo se rechaza por ser demasiado grande, ¿qué se permite?',
        ],
      },
      ja: {
        title: 'ファイルのアップロード',
        article:
          '1件のアップロードはFreeで{free}、Proで{pro}までです。動画はリンクでの共有をおすすめします。',
        questions: [
          'アップロードできるファイルの大きさを教えてください。',
          '動画が大きすぎると拒否されます。どこまで可能ですか。',
        ],
      },
    },
  },
  {
    id: 'project-count',
    topic: 'limits',
    unit: 'projects',
    today: { free: 8, pro: 300 },
    text: {
      en: {
        title: 'Number of projects',
        article:
          'You can have {free} on Free and {pro} on Pro at the same time. Archived ones do not count and can be opened again.',
        questions: [
          'How many projects can I create?',
          'I cannot add another board, what number can we have at the same time?',
        ],
      },
      de: {
        title: 'Zahl der Projekte',
        article:
          'Gleichzeitig sind {free} in Free und {pro} in Pro möglich. Archivierte zählen nicht und lassen sich wieder öffnen.',
        questions: [
          'Wie viele Projekte kann ich anlegen?',
          'Ich kann kein weiteres Board anlegen, welche Zahl ist gleichzeitig möglich?',
        ],
      },
      es: {
        title: 'Número de proyectos',
        article:
          'Puede tener {free} en Free y {pro} en Pro al mismo tiempo. Los archivados no cuentan y se pueden abrir de nuevo.',
        questions: [
          '¿Cuántos proyectos puedo crear?',
          'No puedo añadir otro tablero, ¿qué número puedo tener al mismo tiempo?',
        ],
      },
      ja: {
        title: 'プロジェクト数',
        article:
          '同時にFreeで{free}、Proで{pro}まで持てます。アーカイブしたものは数えず、いつでも再開できます。',
        questions: [
          'プロジェクトはいくつまで作成できますか。',
          'ボードを追加できません。プロジェクトは同時にいくつ持てますか。',
        ],
      },
    },
  },
  {
    id: 'version-history',
    topic: 'limits',
    unit: 'days',
    today: { free: 35, pro: 365 },
    text: {
      en: {
        title: 'Version history',
        article:
          'Earlier versions of a board can be brought back for {free} on Free and {pro} on Pro. Named versions stay longer.',
        questions: [
          'How far back does the version history go?',
          'Someone deleted a card, for how long can I bring back earlier versions?',
        ],
      },
      de: {
        title: 'Versionsverlauf',
        article:
          'Frühere Versionen eines Boards lassen sich {free} in Free und {pro} in Pro zurückholen. Benannte Versionen bleiben länger.',
        questions: [
          'Wie weit reicht der Versionsverlauf zurück?',
          'Jemand hat eine Karte gelöscht, wie lange kann ich frühere Versionen zurückholen?',
        ],
      },
      es: {
        title: 'Historial de versiones',
        article:
          'Las versiones anteriores de un tablero se recuperan durante {free} en Free y {pro} en Pro. Las que tienen nombre duran más.',
        questions: [
          '¿Hasta dónde llega el historial de versiones?',
          'Alguien borró una tarjeta, ¿durante cuánto tiempo puedo deshacerlo?',
        ],
      },
      ja: {
        title: 'バージョン履歴',
        article:
          'ボードの以前のバージョンはFreeで{free}間、Proで{pro}間、元に戻せます。名前を付けた版はより長く残ります。',
        questions: [
          'バージョン履歴はどこまで遡れますか。',
          '誰かがカードを削除しました。いつまで元に戻せますか。',
        ],
      },
    },
  },
];
