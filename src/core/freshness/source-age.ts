import { parse } from 'yaml';
import type { SourceConfig } from '../config/config.ts';

/** How old the data behind a source is. */
export interface SourceAge {
  readonly name: string;
  /** Milliseconds, 0 or more; null = its file does not tell. */
  readonly ageMs: number | null;
  /** null = no age is too old. */
  readonly maxAgeMs: number | null;
  /** Why the age is not known, for the end of a sentence; null = it is. */
  readonly problem: string | null;
}

/** What changes by itself, and has no limit of its own, is stale after a week (DESIGN section 4). */
const dynamicMaxAgeMs = 7 * 86_400_000;

/** A clock that is a little ahead makes no source that is yet to come. */
const clockSkewMs = 60 * 60_000;

/** The file of a source and the key in it; null = the whole file is the time. */
export function sourcePlace({ timestamp }: Pick<SourceConfig, 'timestamp'>): {
  readonly path: string;
  readonly key: string | null;
} {
  const at = timestamp.indexOf('#');
  return at < 0
    ? { path: timestamp, key: null }
    : { path: timestamp.slice(0, at), key: timestamp.slice(at + 1) };
}

/**
 * The age of a source by the time that its file states: a date or a time as ISO 8601, or seconds or milliseconds since 1970.
 * The file is JSON or YAML where a key is named, a dotted path of it; else its whole text is the time.
 *
 * @param text - null = the file is not there
 * @param now - milliseconds since 1970
 */
export function sourceAge(source: SourceConfig, text: string | null, now: number): SourceAge {
  const { name } = source;
  const maxAgeMs = source.maxAgeMs ?? (source.dynamic ? dynamicMaxAgeMs : null);
  const unknown = (problem: string): SourceAge => ({ name, ageMs: null, maxAgeMs, problem });
  const { path, key } = sourcePlace(source);
  if (text === null) return unknown(`${path} is not there`);
  let value: unknown;
  try {
    value = key === null ? text.trim() : valueAt(parse(text, { maxAliasCount: 20 }), key);
  } catch {
    return unknown(`${path} is neither JSON nor YAML`);
  }
  if (value === undefined || value === null) return unknown(`${path} has no ${key ?? 'text'}`);
  const time = timeOf(value);
  if (time === null) return unknown(`what ${source.timestamp} holds is no time`);
  if (time > now + clockSkewMs) return unknown(`what ${source.timestamp} holds is yet to come`);
  return { name, ageMs: Math.max(0, now - time), maxAgeMs, problem: null };
}

/** Older than it may be. */
export function isLate({ ageMs, maxAgeMs }: Pick<SourceAge, 'ageMs' | 'maxAgeMs'>): boolean {
  return ageMs !== null && maxAgeMs !== null && ageMs > maxAgeMs;
}

/** A key that is the whole path wins over one of its steps. */
function valueAt(root: unknown, path: string): unknown {
  let here = root;
  let rest = path;
  for (;;) {
    if (typeof here !== 'object' || here === null) return undefined;
    if (Object.hasOwn(here, rest)) return Reflect.get(here, rest);
    const dot = rest.indexOf('.');
    const step = dot < 0 ? rest : rest.slice(0, dot);
    if (dot < 0 || !Object.hasOwn(here, step)) return undefined;
    here = Reflect.get(here, step);
    rest = rest.slice(dot + 1);
  }
}

const isoTime = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** Milliseconds since 1970; a time without a zone is in UTC. null = it is none. */
function timeOf(value: unknown): number | null {
  if (typeof value === 'number' || (typeof value === 'string' && /^\d{9,14}$/.test(value.trim()))) {
    const number = Number(value);
    if (!Number.isFinite(number) || number < 1e8) return null;
    // Seconds of this century have ten digits.
    return number < 1e11 ? number * 1000 : number;
  }
  if (typeof value !== 'string' || !isoTime.test(value.trim())) return null;
  const text = value.trim().replace(' ', 'T');
  const time = Date.parse(/T/.test(text) && !/(?:Z|[+-]\d{2}:?\d{2})$/.test(text) ? `${text}Z` : text);
  return Number.isNaN(time) ? null : time;
}
