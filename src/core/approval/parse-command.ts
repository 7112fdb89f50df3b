/** What a comment asks for. */
export type ParsedCommand =
  /** No line of it is a command. */
  | { readonly kind: 'none' }
  | {
      readonly kind: 'command';
      /** Beginning of a SHA, or all of it: 7 to 64 hexadecimal digits, lower case. */
      readonly sha: string;
      /** One line in the author's words, at most {@link longestReason} characters. */
      readonly reason: string;
    }
  /** A line is meant as a command and is none; the problem continues "it does not count:". */
  | { readonly kind: 'malformed'; readonly problem: string };

/** The word that a line has to begin with. */
export const commandWord = '/accept-tradeoff';

/** Characters of a reason that are kept. */
const longestReason = 300;

/**
 * The command `/accept-tradeoff <sha> <reason>` of a comment, on a line of its own. What a reader of the comment sees as
 * quoted, as code or not at all is no command: lines in fences, indented code, quotes with the lines that continue them,
 * HTML blocks and comments.
 */
export function parseCommand(text: string): ParsedCommand {
  const commands = spokenLines(text).flatMap((line) => {
    const trimmed = line.trim();
    const rest = trimmed.startsWith(commandWord) ? trimmed.slice(commandWord.length) : null;
    return rest === null || (rest !== '' && !/^\s/.test(rest)) ? [] : [rest.trim()];
  });
  const [command, ...others] = commands;
  if (command === undefined) return { kind: 'none' };
  if (others.length > 0) return malformed(`one comment holds ${commands.length} commands, write one`);
  const [word = ''] = command.split(/\s/, 1);
  const sha = word.toLowerCase();
  if (word === '') return malformed('it names no commit');
  if (!/^[0-9a-f]{7,64}$/.test(sha))
    return malformed('what it names is no commit: seven hexadecimal digits of its SHA, or more');
  const reason = command.slice(word.length).trim();
  if (!/[\p{L}\p{N}]/u.test(reason)) return malformed('it gives no reason');
  return { kind: 'command', sha, reason: cut(reason) };
}

function malformed(problem: string): ParsedCommand {
  return { kind: 'malformed', problem };
}

function cut(text: string): string {
  const characters = [...text.slice(0, longestReason * 2)];
  return text.length <= longestReason ? text : `${characters.slice(0, longestReason - 1).join('')}…`;
}

/** Where the next line of a comment stands. */
type Place =
  | { readonly kind: 'text' | 'quote' }
  | { readonly kind: 'fence'; readonly mark: string }
  /** Until a text that closes it; null = until a blank line. */
  | { readonly kind: 'html'; readonly end: string | null };

const fence = /^ {0,3}(`{3,}|~{3,})(.*)$/;
const htmlBlock = /^ {0,3}<(?:(pre|script|style|textarea)\b|(?![a-z]+:)[a-z/!?])/i;

/** Lines that are neither quoted nor code nor HTML. */
function spokenLines(text: string): readonly string[] {
  const spoken: string[] = [];
  let place: Place = { kind: 'text' };
  for (const line of text.split(/\r\n|\n|\r/)) {
    const before: Place = place;
    place = nextPlace(before, line);
    const isCode = /^(?: {4}| {0,3}\t)/.test(line);
    if (before.kind === 'text' && place.kind === 'text' && !isCode) spoken.push(line);
  }
  return spoken;
}

/** Where the line after this one stands; a line that opens or ends something stands in it. */
function nextPlace(place: Place, line: string): Place {
  const isBlank = line.trim() === '';
  switch (place.kind) {
    case 'fence': {
      const { mark } = place;
      const closing = line.trim();
      const isEnd = closing.length >= mark.length && closing === (mark[0] ?? '').repeat(closing.length);
      return isEnd && !/^ {4}/.test(line) ? { kind: 'text' } : place;
    }
    case 'html': {
      const isEnd = place.end === null ? isBlank : line.toLowerCase().includes(place.end);
      return isEnd ? { kind: 'text' } : place;
    }
    case 'quote':
      // A line without its sign still continues the quoted paragraph.
      return isBlank ? { kind: 'text' } : (opened(line) ?? place);
    case 'text':
      return opened(line) ?? (/<!--/.test(line) ? afterComment(line) : place);
  }
}

/** What a line opens; undefined = nothing. */
function opened(line: string): Place | undefined {
  if (/^ {0,3}>/.test(line)) return { kind: 'quote' };
  const [, mark, info = ''] = fence.exec(line) ?? [];
  if (mark !== undefined && (mark.startsWith('~') || !info.includes('`'))) return { kind: 'fence', mark };
  if (/^ {0,3}<!--/.test(line)) return afterComment(line);
  const html = htmlBlock.exec(line);
  if (html === null) return undefined;
  const end = html[1] === undefined ? null : `</${html[1].toLowerCase()}>`;
  return end !== null && line.toLowerCase().includes(end) ? { kind: 'text' } : { kind: 'html', end };
}

/** A comment of HTML hides what follows, up to its end. */
function afterComment(line: string): Place {
  const open = line.lastIndexOf('<!--');
  return line.indexOf('-->', open + 4) === -1 ? { kind: 'html', end: '-->' } : { kind: 'text' };
}
