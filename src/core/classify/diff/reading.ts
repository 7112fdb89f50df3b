import type { Grammars } from './grammar.ts';

/** Characters that may still be parsed. */
export interface Room {
  left: number;
  /** Of them, those in code with mistakes, which takes up to 100 times as long. */
  broken: number;
}

/** What the readers of one change share. */
export interface Reading {
  readonly grammars: Grammars;
  /** What is beyond is read by lines and tokens, so that the cost has an end. */
  readonly room: Room;
  /** Takes note that a file was not read as what it is. */
  readonly warn: (message: string) => void;
}

/** Takes room for texts to be parsed; false, with a warning, when there is too little left. */
export function takeRoom({ room, warn }: Reading, size: number): boolean {
  if (size <= room.left) {
    room.left -= size;
    return true;
  }
  warn('The change is too large to parse this file; it was read line by line.');
  return false;
}
