import type { DeploymentClass } from '../model/deployment-class.ts';
import type { VelocityDocument } from '../velocity/velocity-document.ts';
import { formatAmount, formatNumber } from './format-quantity.ts';
import { code, joinRich, type Piece, plainText, type Rich, rich, strong } from './rich-text.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `9 Nov` of `2026-11-09…`; with its year where one is asked for. */
export function formatDay(day: string, withYear = false): string {
  const [year, month, date] = day.slice(0, 10).split('-');
  const text = `${Number(date)} ${months[Number(month) - 1] ?? ''}`;
  return withYear ? `${text} ${year}` : text;
}

/** `9 Nov 2026 12:00` of a moment of UTC. */
export function formatMoment(moment: string): string {
  return `${formatDay(moment, true)} ${moment.slice(11, 16)}`;
}

/** The day of a moment in a time zone, `9 Nov 2026`. */
export function formatDayIn(moment: string, timeZone: string): string {
  return formatDay(dayIn(moment, timeZone), true);
}

/** The day of a moment in a time zone, `2026-11-09`. */
export function dayIn(moment: string, timeZone: string): string {
  const form = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const parts = new Map(form.formatToParts(Date.parse(moment)).map(({ type, value }) => [type, value]));
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}

/** `9–22 Nov`, `26 Oct – 8 Nov`, with years where there are two; a single day is one: `22 Nov`. */
export function formatDays(firstDay: string, lastDay: string): string {
  if (firstDay === lastDay) return formatDay(firstDay);
  const isOneYear = firstDay.slice(0, 4) === lastDay.slice(0, 4);
  const isOneMonth = firstDay.slice(0, 7) === lastDay.slice(0, 7);
  if (isOneMonth) return `${Number(firstDay.slice(8))}–${formatDay(lastDay)}`;
  return `${formatDay(firstDay, !isOneYear)} – ${formatDay(lastDay, !isOneYear)}`;
}

/** `2.1 days`, `14 days`, `1 day`: one decimal below ten. */
export function formatAge(days: number): string {
  const rounded = Number(days.toFixed(days < 9.95 ? 1 : 0));
  return `${formatNumber(rounded, Number.isInteger(rounded) ? 0 : 1)} ${rounded === 1 ? 'day' : 'days'}`;
}

/** A share without decimals: `58 %`. */
export function formatShare(share: number): string {
  return `${formatNumber(share * 100, 0)} %`;
}

/** `32–81 %`. */
export function formatShareInterval({ lo, hi }: { readonly lo: number; readonly hi: number }): string {
  return `${formatNumber(lo * 100, 0)}–${formatNumber(hi * 100, 0)} %`;
}

/** A paragraph that begins with what it is about. */
export function headed(title: string, sentences: readonly (Rich | null)[]): Rich {
  const said = sentences.filter((sentence) => sentence !== null);
  return rich`${strong(`${title}.`)} ${joinRich(said, ' ')}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/**
 * Whether something of main began in the sprint or the one before it: what began at the end of a sprint is seen in the next.
 *
 * @param moment - ISO 8601, UTC
 */
export function isRecent({ sprint }: VelocityDocument, moment: string): boolean {
  const [from, to] = [Date.parse(sprint.from), Date.parse(sprint.to)];
  return Date.parse(moment) >= from - (to - from);
}

/** Names of classes where several changes are meant. */
export const pluralNames: Readonly<Record<DeploymentClass, string>> = {
  'prompt-edit': 'Prompt edits',
  'rag-refresh': 'RAG refreshes',
  'model-swap': 'Model swaps',
  'fine-tune': 'Fine-tunes',
  other: 'Others',
};

/** The same inside a sentence: `prompt edits`, `RAG refreshes`. */
export function classNoun(of: DeploymentClass): string {
  const name = pluralNames[of];
  return /^[A-Z]{2}/.test(name) ? name : `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

/** What belongs to one suite. */
export interface OfSuite {
  readonly repository: string;
  readonly suite: string;
}

/** What a suite is called on a page: with its repository where there are several. */
export function suiteName({ records }: VelocityDocument, { repository, suite }: OfSuite): Piece {
  const name = suite === '' ? 'unnamed suite' : suite;
  return code(records.repositories.length > 1 && repository !== '' ? `${repository} ${name}` : name);
}

/** Suites that are named where the same is said of all of them. */
const mostSuites = 4;

/**
 * What is said of several suites: the same words once, with all their names, in the order in which they come first.
 *
 * @param parts - what is said of each suite, without its name
 * @returns names such as `a`, `b` and `c`, the words, and the parts that share them, at least one
 */
export function bySameWords<T extends { readonly of: OfSuite; readonly text: Rich }>(
  document: VelocityDocument,
  parts: readonly T[],
): readonly { readonly names: Rich; readonly text: Rich; readonly parts: readonly [T, ...T[]] }[] {
  const found = new Map<string, [T, ...T[]]>();
  for (const part of parts) {
    const key = plainText(part.text);
    const group = found.get(key);
    if (group === undefined) found.set(key, [part]);
    else group.push(part);
  }
  return [...found.values()].map((group) => {
    const names = new Map(
      group.map(({ of }) => [plainText([suiteName(document, of)]), suiteName(document, of)]),
    );
    return { names: namesOf([...names.values()]), text: group[0].text, parts: group };
  });
}

/**
 * What belongs to one event of one suite, such as two dimensions that got worse in the same evaluation.
 *
 * @param parts - `event` tells the events of a suite apart
 * @returns at least one part each, in the order in which they come first
 */
export function byEvent<T extends { readonly of: OfSuite; readonly event: string }>(
  parts: readonly T[],
): readonly (readonly [T, ...T[]])[] {
  const found = new Map<string, [T, ...T[]]>();
  for (const part of parts) {
    const key = JSON.stringify([part.of.repository, part.of.suite, part.event]);
    const group = found.get(key);
    if (group === undefined) found.set(key, [part]);
    else group.push(part);
  }
  return [...found.values()];
}

function namesOf(names: readonly Piece[]): Rich {
  const more = names.length - mostSuites;
  const shown: readonly Piece[] =
    more > 0 ? [...names.slice(0, mostSuites), `${more} more ${more === 1 ? 'suite' : 'suites'}`] : names;
  return shown.flatMap((name, index): Piece[] =>
    index === 0 ? [name] : [index === shown.length - 1 ? ' and ' : ', ', name],
  );
}

/** Characters of a hash that are shown. */
const shortHash = 7;

/**
 * What a page calls a feature: without the repository where there is only one; of a suite and a file the file, with its
 * suite where there are several; of a label what follows `feature/`; of a bare hash its first characters.
 */
export function featureName({ records }: VelocityDocument, feature: string): string {
  const [only] = records.repositories;
  const isOwn = records.repositories.length === 1 && only !== undefined && feature.startsWith(`${only} `);
  const name = isOwn ? feature.slice(only.length + 1) : feature;
  const suite = records.suites.find((one) => name.startsWith(`${one}, `));
  if (suite !== undefined) {
    const file = shortPath(name.slice(suite.length + 2));
    return records.suites.length > 1 ? `${file} (${suite})` : file;
  }
  const label = name.replace(/^feature[/:] ?(?=.)/, '');
  return /^(?=.*\d)[0-9a-f]{16,}$/.test(label) ? label.slice(0, shortHash) : label;
}

/** The last two parts of a path. */
function shortPath(path: string): string {
  const parts = path.split('/');
  return parts.length > 2 ? `…/${parts.slice(-2).join('/')}` : path;
}

type SuiteGate = NonNullable<VelocityDocument['gate']['value']>['suites'][number];

/** A loss that a suite can or has to rule out: `6 pp`. */
export function formatGateLoss(value: number, { scale, unit }: Pick<SuiteGate, 'scale' | 'unit'>): string {
  return formatAmount({ kind: scale, value: Number(value.toPrecision(2)) }, unit);
}
