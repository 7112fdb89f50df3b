import type { Language } from '../language.ts';
import type { Topic } from './fact.ts';

/** The landing page of each topic: related to every question of the topic, but it states no number. */
export const overviews: Readonly<Record<Topic, Readonly<Record<Language, string>>>> = {
  billing: {
    en: 'Everything about billing: prices, discounts, invoices, refunds and trials, explained in a few short articles for owners of a workspace.',
    de: 'Alles zur Abrechnung: Preise, Rabatte, Rechnungen, Erstattungen und Tests, in kurzen Artikeln für Inhaber eines Arbeitsbereichs erklärt.',
    es: 'Todo sobre la facturación: precios, descuentos, facturas, reembolsos y pruebas, en artículos breves para propietarios de un espacio.',
    ja: 'お支払いについて：料金、割引、請求書、返金、トライアルを、ワークスペースの所有者向けに短い記事で説明します。',
  },
  exports: {
    en: 'Everything about exports: tables, files, attachments, download links and reports on a schedule, explained in a few short articles.',
    de: 'Alles zu Exporten: Tabellen, Dateien, Anhänge, Download-Links und geplante Berichte, in kurzen Artikeln erklärt.',
    es: 'Todo sobre las exportaciones: tablas, archivos, adjuntos, enlaces de descarga e informes programados, en artículos breves.',
    ja: 'エクスポートについて：表、ファイル、添付、ダウンロードリンク、定期レポートを短い記事で説明します。',
  },
  accounts: {
    en: 'Everything about accounts: people and guests, login, sessions and passwords, closing a workspace, explained in a few short articles.',
    de: 'Alles zu Konten: Personen und Gäste, Login, Sitzungen und Passwörter, Schließen eines Arbeitsbereichs, in kurzen Artikeln erklärt.',
    es: 'Todo sobre las cuentas: personas e invitados, acceso, sesiones y contraseñas, cierre de un espacio de trabajo, en artículos breves.',
    ja: 'アカウントについて：メンバーとゲスト、ログイン、セッションとパスワード、解約を短い記事で説明します。',
  },
  integrations: {
    en: 'Everything about integrations: the API and its requests, webhooks, calendar and CRM, logs of connected apps, explained in a few short articles.',
    de: 'Alles zu Integrationen: die API und ihre Anfragen, Webhooks, Kalender und CRM, Protokolle verbundener Apps, in kurzen Artikeln erklärt.',
    es: 'Todo sobre las integraciones: la API y sus solicitudes, webhooks, calendario y CRM, registros de aplicaciones, en artículos breves.',
    ja: '連携について：APIの呼び出し、Webhook、カレンダーとCRM、連携アプリのログを短い記事で説明します。',
  },
  limits: {
    en: 'Everything about limits: storage for files and images, uploads and videos, projects and boards, version history, explained in a few short articles.',
    de: 'Alles zu Grenzen: Speicherplatz für Dateien und Bilder, Uploads und Videos, Projekte und Boards, Versionsverlauf, in kurzen Artikeln erklärt.',
    es: 'Todo sobre los límites: almacenamiento de archivos e imágenes, subidas y vídeos, proyectos y tableros, historial de versiones, en artículos breves.',
    ja: '上限について：ファイルと画像のストレージ、アップロードと動画、プロジェクトとボード、バージョン履歴を短い記事で説明します。',
  },
};
