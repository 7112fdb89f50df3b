import type { Fact } from './fact.ts';

/** What the help centre says about people, sign-in and closing an account. */
export const accountFacts: readonly Fact[] = [
  {
    id: 'team-size',
    topic: 'accounts',
    unit: 'users',
    today: { free: 3, pro: 50 },
    text: {
      en: {
        title: 'Inviting people',
        article:
          'A workspace has room for {free} on Free and {pro} on Pro. Guests who only read are not counted.',
        questions: [
          'How many people can I invite to my workspace?',
          'Our team grows, when is the workspace out of room?',
        ],
      },
      de: {
        title: 'Personen einladen',
        article:
          'Ein Arbeitsbereich bietet Platz für {free} in Free und {pro} in Pro. Gäste, die nur lesen, zählen nicht.',
        questions: [
          'Wie viele Personen kann ich in meinen Arbeitsbereich einladen?',
          'Unser Team wächst, wann ist im Arbeitsbereich kein Platz mehr?',
        ],
      },
      es: {
        title: 'Invitar a personas',
        article:
          'Un espacio de trabajo admite {free} en Free y {pro} en Pro. Los invitados que solo leen no cuentan.',
        questions: [
          '¿A cuántas personas puedo invitar a mi espacio de trabajo?',
          'Nuestro equipo crece, ¿a cuántos usuarios admite el espacio?',
        ],
      },
      ja: {
        title: 'メンバーの招待',
        article: 'ワークスペースにはFreeで{free}、Proで{pro}まで参加できます。閲覧だけのゲストは数えません。',
        questions: [
          'ワークスペースに何人まで招待できますか。',
          'チームが増えています。メンバーは何人で満員になりますか。',
        ],
      },
    },
  },
  {
    id: 'session-timeout',
    topic: 'accounts',
    unit: 'minutes',
    today: { free: 40, pro: 720 },
    text: {
      en: {
        title: 'Signed out after a pause',
        article:
          'You are signed out after {free} without activity on Free and after {pro} on Pro. Admins may shorten this.',
        questions: [
          'After what time am I signed out?',
          'Why do I have to log in again after each pause, how long is a session?',
        ],
      },
      de: {
        title: 'Abmeldung nach einer Pause',
        article:
          'Sie werden nach {free} ohne Aktivität in Free und nach {pro} in Pro abgemeldet. Admins dürfen das verkürzen.',
        questions: [
          'Nach welcher Zeit werde ich abgemeldet?',
          'Warum muss ich mich nach jeder Pause neu anmelden, wie lange hält eine Sitzung?',
        ],
      },
      es: {
        title: 'Cierre de sesión tras una pausa',
        article:
          'La sesión se cierra tras {free} sin actividad en Free y tras {pro} en Pro. Los administradores pueden acortarlo.',
        questions: [
          '¿Después de cuánto tiempo se cierra mi sesión?',
          '¿Por qué tengo que entrar de nuevo tras cada pausa, cuánto dura una sesión?',
        ],
      },
      ja: {
        title: '自動ログアウト',
        article:
          '操作がないと、Freeでは{free}後、Proでは{pro}後に自動でログアウトします。管理者は短くできます。',
        questions: [
          'どのくらいで自動的にログアウトされますか。',
          '休憩のたびにログインし直しになります。操作がないとどのくらいでログアウトしますか。',
        ],
      },
    },
  },
  {
    id: 'login-attempts',
    topic: 'accounts',
    unit: 'attempts',
    today: { free: 5, pro: 12 },
    text: {
      en: {
        title: 'Locked accounts',
        article:
          'An account is locked after {free} with a wrong password on Free and after {pro} on Pro. An admin can unlock it.',
        questions: [
          'How often may I enter a wrong password before I am locked out?',
          'My login is locked, what is the rule?',
        ],
      },
      de: {
        title: 'Gesperrte Konten',
        article:
          'Ein Konto wird nach {free} mit falschem Passwort in Free und nach {pro} in Pro gesperrt. Ein Admin kann es freigeben.',
        questions: [
          'Wie oft darf ich ein falsches Passwort eingeben, bevor ich gesperrt werde?',
          'Mein Login ist gesperrt, welche Regel gilt?',
        ],
      },
      es: {
        title: 'Cuentas bloqueadas',
        article:
          'Una cuenta se bloquea tras {free} con contraseña errónea en Free y tras {pro} en Pro. Un administrador puede desbloquearla.',
        questions: [
          '¿Cuántas veces puedo equivocarme de contraseña antes de quedar bloqueado?',
          'Mi cuenta está bloqueada, ¿cuál es la regla?',
        ],
      },
      ja: {
        title: 'アカウントのロック',
        article:
          'パスワードをFreeで{free}、Proで{pro}間違えるとアカウントがロックされます。管理者が解除できます。',
        questions: [
          'パスワードを何度間違えるとロックされますか。',
          'ログインがロックされました。どんな決まりですか。',
        ],
      },
    },
  },
  {
    id: 'deletion-grace',
    topic: 'accounts',
    unit: 'days',
    today: { free: 28, pro: 120 },
    text: {
      en: {
        title: 'Closing an account',
        article:
          'After you close an account its data is kept for {free} on Free and {pro} on Pro, in case you come back. Then it is erased.',
        questions: [
          'How long is my data kept after I close my account?',
          'We closed our account last spring, can you still restore the data?',
        ],
      },
      de: {
        title: 'Konto schließen',
        article:
          'Nach dem Schließen eines Kontos bleiben die Daten {free} in Free und {pro} in Pro erhalten, falls Sie zurückkommen. Dann werden sie gelöscht.',
        questions: [
          'Wie lange bleiben meine Daten erhalten, wenn ich mein Konto schließe?',
          'Wir haben gekündigt, wie lange bleiben die Daten vom Konto noch da?',
        ],
      },
      es: {
        title: 'Cerrar una cuenta',
        article:
          'Al cerrar una cuenta sus datos se guardan {free} en Free y {pro} en Pro, por si vuelve. Después se eliminan.',
        questions: [
          '¿Cuánto tiempo se guardan mis datos si cierro mi cuenta?',
          'Nos dimos de baja, ¿hasta cuándo se guardan los datos de las cuentas?',
        ],
      },
      ja: {
        title: 'アカウントの解約',
        article:
          '解約後もデータはFreeで{free}間、Proで{pro}間保管され、その後消去されます。戻られた場合は復元できます。',
        questions: [
          'アカウントを解約した後、データはいつまで保管されますか。',
          '先日解約しました。ワークスペースはいつまで復元できますか。',
        ],
      },
    },
  },
];
