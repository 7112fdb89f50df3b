import type { Answer, Exchange } from './http.ts';
import { isObject, parseJson } from './http.ts';

/** A neighbour that the Action calls. */
export type Neighbour = 'api' | 'artifacts' | 'git';

/** A call as a server met it. */
export interface MetCall {
  readonly neighbour: Neighbour;
  /** Method and path with its numbers and commits left open, so that the same call of another run has the same name. */
  readonly name: string;
  /** Of the answer that was meant; null = the fault kept the call from being done. */
  readonly status: number | null;
  readonly isFaulty: boolean;
}

/** One way in which a call goes wrong. */
export interface Fault {
  readonly name: string;
  /** Whose calls can go wrong like that; left out = everybody's. */
  readonly of?: Neighbour;
  /** Whether it passes by itself as a rule: then the next try has to do. */
  readonly isPassing?: boolean;
  /** Whether a client may see it only by waiting for what does not come. */
  readonly isSilent?: boolean;
  /** Whether the server does what it is asked to before its answer goes wrong. */
  readonly isDone: boolean;
  /** @param given - the answer that was meant; undefined where nothing was done */
  readonly answer: (given: Answer | undefined, neighbour: Neighbour) => Answer;
}

/** In the place of a call's name: all of them but those that fetch what is judged. */
export const everyCall = 'every call';

/** Whether a call fetches with git: base may come that way, without which there is no verdict. */
export function isFetch({ neighbour, name }: Pick<MetCall, 'neighbour' | 'name'>): boolean {
  return neighbour === 'git' && !name.includes('git-receive-pack');
}

/** Which calls go wrong. */
export interface FaultRule {
  /** Its name, or {@link everyCall}. */
  readonly call: string;
  readonly fault: Fault;
  /** How many of these calls go wrong, the first ones. */
  readonly times: number;
}

/** Stands between servers and their clients, and lets calls go wrong. */
export interface FaultLine {
  /** Calls since the last reset, oldest first. */
  readonly calls: readonly MetCall[];
  /** Forgets calls and faults; from now on this one rule holds. */
  readonly reset: (rule?: FaultRule) => void;
  /** The handler of a server, with the line before it. */
  readonly before: (
    neighbour: Neighbour,
    handle: (exchange: Exchange) => Promise<Answer>,
  ) => (exchange: Exchange) => Promise<Answer>;
}

/** A line on which nothing goes wrong yet. */
export function faultLine(): FaultLine {
  const calls: MetCall[] = [];
  let rule: FaultRule | undefined;
  let left = 0;
  return {
    calls,
    reset: (next) => {
      calls.length = 0;
      rule = next;
      left = next?.times ?? 0;
    },
    before: (neighbour, handle) => async (exchange) => {
      const name = callName(neighbour, exchange);
      const isMeant = rule?.call === name || (rule?.call === everyCall && !isFetch({ neighbour, name }));
      if (rule === undefined || left === 0 || !isMeant) {
        const given = await handle(exchange);
        calls.push({ neighbour, name, status: given.status, isFaulty: false });
        return given;
      }
      left -= 1;
      const { fault } = rule;
      const given = fault.isDone ? await handle(exchange) : undefined;
      calls.push({ neighbour, name, status: given?.status ?? null, isFaulty: true });
      return fault.answer(given, neighbour);
    },
  };
}

/** What a call is, whichever run makes it. */
function callName(neighbour: Neighbour, { method, url, body }: Exchange): string {
  const path = url.pathname
    .split('/')
    .map((part) => part.replace(/^(?:\d+|[0-9a-f]{40})$/, ':id').replace(/-\d+$/, '-:id'))
    .join('/');
  const kept = ['page', 'comp', 'service'].flatMap((key) => {
    const value = url.searchParams.get(key);
    return value === null ? [] : [`${key}=${value}`];
  });
  const request = parseJson(body);
  const query = path === '/graphql' && isObject(request) ? ` ${String(request.query).slice(0, 40)}` : '';
  return `${neighbour}: ${method} ${path}${kept.length === 0 ? '' : `?${kept.join('&')}`}${query}`;
}
