import type { Fact } from './fact.ts';

/** What the help centre says about getting data out. */
export const exportFacts: readonly Fact[] = [
  {
    id: 'export-rows',
    topic: 'exports',
    unit: 'rows',
    today: { free: 1000, pro: 100000 },
    text: {
      en: {
        title: 'Size of a CSV export',
        article:
          'A CSV export holds up to {free} on Free and {pro} on Pro. Larger tables are split by date before the download.',
        questions: [
          'How many rows can one export have?',
          'My CSV stops in the middle of the table, where is the cut-off?',
        ],
      },
      de: {
        title: 'Umfang eines CSV-Exports',
        article:
          'Ein CSV-Export umfasst bis zu {free} in Free und {pro} in Pro. Größere Tabellen werden vor dem Download nach Datum geteilt.',
        questions: [
          'Wie viele Zeilen kann ein Export haben?',
          'Meine CSV bricht mitten in der Tabelle ab, wo liegt die Grenze?',
        ],
      },
      es: {
        title: 'Tamaño de una exportación CSV',
        article:
          'Una exportación CSV contiene hasta {free} en Free y {pro} en Pro. Las tablas mayores se dividen por fecha antes de la descarga.',
        questions: [
          '¿Cuántas filas puede tener una exportación?',
          'Mi CSV se corta a mitad de la tabla, ¿dónde está el tope?',
        ],
      },
      ja: {
        title: 'CSVエクスポートの上限',
        article:
          'CSVエクスポートはFreeで{free}、Proで{pro}まで出力できます。大きな表はダウンロード前に日付で分割されます。',
        questions: [
          '1回のエクスポートで何行まで出力できますか。',
          'CSVが表の途中で切れます。どこまで出せますか。',
        ],
      },
    },
  },
  {
    id: 'export-link',
    topic: 'exports',
    unit: 'days',
    today: { free: 2, pro: 10 },
    text: {
      en: {
        title: 'Download links',
        article:
          'We send the finished file as a link by mail. The link works for {free} on Free and {pro} on Pro, then the file is deleted.',
        questions: [
          'When does the download link of my export expire?',
          'How long can my colleague still open the mail with the finished file?',
        ],
      },
      de: {
        title: 'Download-Links',
        article:
          'Die fertige Datei kommt als Link per Mail. Der Link gilt {free} in Free und {pro} in Pro, danach wird die Datei gelöscht.',
        questions: [
          'Wann läuft der Download-Link meines Exports ab?',
          'Wie lange kann meine Kollegin die fertige Datei aus der Mail noch öffnen?',
        ],
      },
      es: {
        title: 'Enlaces de descarga',
        article:
          'El archivo terminado llega por correo como enlace. El enlace sirve {free} en Free y {pro} en Pro; después se borra el archivo.',
        questions: [
          '¿Cuándo caduca el enlace de descarga de mi exportación?',
          '¿Hasta cuándo puede mi compañera abrir el archivo del correo?',
        ],
      },
      ja: {
        title: 'ダウンロードリンク',
        article:
          '完成したファイルはメールのリンクで届きます。リンクはFreeで{free}間、Proで{pro}間有効で、その後ファイルは削除されます。',
        questions: [
          'エクスポートのダウンロードリンクはいつ期限切れになりますか。',
          'メールで届いたファイルは同僚がいつまで開けますか。',
        ],
      },
    },
  },
  {
    id: 'export-size',
    topic: 'exports',
    unit: 'MB',
    today: { free: 50, pro: 500 },
    text: {
      en: {
        title: 'Exports with attachments',
        article:
          'An export with attachments is packed as one ZIP file of at most {free} on Free and {pro} on Pro. Images are left out first.',
        questions: [
          'How large may an export with attachments be?',
          'What is the biggest ZIP file that I can download?',
        ],
      },
      de: {
        title: 'Exporte mit Anhängen',
        article:
          'Ein Export mit Anhängen wird als eine ZIP-Datei von höchstens {free} in Free und {pro} in Pro gepackt. Bilder fallen zuerst weg.',
        questions: [
          'Wie groß darf ein Export mit Anhängen sein?',
          'Was ist die größte ZIP-Datei, die ich herunterladen kann?',
        ],
      },
      es: {
        title: 'Exportaciones con adjuntos',
        article:
          'Una exportación con adjuntos se empaqueta en un archivo ZIP de {free} como máximo en Free y {pro} en Pro. Primero se omiten las imágenes.',
        questions: [
          '¿Qué tamaño puede tener una exportación con adjuntos?',
          '¿Cuál es el archivo ZIP más grande que puedo descargar?',
        ],
      },
      ja: {
        title: '添付ファイル付きエクスポート',
        article:
          '添付ファイル付きのエクスポートは1つのZIPにまとめられ、上限はFreeで{free}、Proで{pro}です。画像から先に省かれます。',
        questions: [
          '添付ファイル付きのエクスポートの容量はどこまでですか。',
          '添付をまとめたZIPのサイズの上限を教えてください。',
        ],
      },
    },
  },
  {
    id: 'export-schedule',
    topic: 'exports',
    unit: 'hours',
    today: { free: 168, pro: 6 },
    text: {
      en: {
        title: 'Scheduled exports',
        article:
          'A scheduled export runs every {free} on Free and every {pro} on Pro. The result goes to your own bucket or by mail.',
        questions: [
          'How often does a scheduled export run?',
          'The result of our nightly report is old, at what interval can it be scheduled?',
        ],
      },
      de: {
        title: 'Geplante Exporte',
        article:
          'Ein geplanter Export läuft alle {free} in Free und alle {pro} in Pro. Das Ergebnis geht in Ihren Speicher oder per Mail.',
        questions: [
          'Wie oft läuft ein geplanter Export?',
          'Unser Bericht ist veraltet, in welchem Abstand läuft der Export als Mail?',
        ],
      },
      es: {
        title: 'Exportaciones programadas',
        article:
          'Una exportación programada se ejecuta cada {free} en Free y cada {pro} en Pro. El resultado va a su almacén o por correo.',
        questions: [
          '¿Cada cuánto se ejecuta una exportación programada?',
          'Nuestro informe está anticuado, ¿con qué intervalo se ejecuta y llega el resultado por correo?',
        ],
      },
      ja: {
        title: '定期エクスポート',
        article:
          '定期エクスポートはFreeで{free}ごと、Proで{pro}ごとに実行されます。結果はお使いのバケットかメールに送られます。',
        questions: [
          '定期エクスポートはどのくらいの頻度で実行されますか。',
          'レポートが古いのですが、データは何時間ごとに送れますか。',
        ],
      },
    },
  },
];
