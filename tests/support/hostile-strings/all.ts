import { commands } from './commands.ts';
import { extras } from './extras.ts';
import type { HostileString } from './hostile-string.ts';
import { html } from './html.ts';
import { links } from './links.ts';
import { markdown } from './markdown.ts';
import { mentions } from './mentions.ts';
import { references } from './references.ts';
import { unicode } from './unicode.ts';

/** Texts that try to be more than text, by kind. Written after what is publicly known; none is taken from a list. */
export const hostileGroups = {
  mentions,
  references,
  links,
  html,
  markdown,
  extras,
  unicode,
  commands,
} as const satisfies Readonly<Record<string, readonly HostileString[]>>;

/** All of them. */
export const hostileStrings: readonly HostileString[] = Object.values(hostileGroups).flat();
