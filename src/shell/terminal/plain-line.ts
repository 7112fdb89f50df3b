import { maskTokens } from '../../core/model/mask-tokens.ts';

/**
 * Without escape sequences, other control characters and those that turn the direction of text: messages quote file names
 * and output of strangers. Nor is there anything of the shape of a credential.
 */
export function plainLine(line: string): string {
  return maskTokens(line).replace(/[^\P{Cc}\n\t]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '·');
}
