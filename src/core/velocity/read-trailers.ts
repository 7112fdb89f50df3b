import { descriptionLines } from './description-lines.ts';

/** Trailers that figures are made of, as they are written into outcomes. */
const names = ['Experiment', 'Feature', 'Cause'] as const;

/** Characters of a value that are kept. */
const longestValue = 200;

/**
 * The trailers `Experiment:`, `Feature:` and `Cause:` of a text. A trailer stands in a paragraph that holds nothing but
 * lines such as `Name: value`, as git writes them; names are read without regard to case, and of several the last one counts.
 *
 * @param text - description of a pull request, or message of a commit
 */
export function readTrailers(text: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const paragraph of paragraphsOf(descriptionLines(text))) {
    const trailers = paragraph.map((line) => /^([A-Za-z][A-Za-z0-9-]*):[ \t]+(\S.*)$/.exec(line.trim()));
    if (trailers.some((trailer) => trailer === null)) continue;
    for (const trailer of trailers) {
      const [, key = '', value = ''] = trailer ?? [];
      const name = names.find((known) => known.toLowerCase() === key.toLowerCase());
      if (name !== undefined) found[name] = value.trim().slice(0, longestValue);
    }
  }
  return found;
}

function paragraphsOf(lines: readonly string[]): readonly (readonly string[])[] {
  const paragraphs: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() === '') paragraphs.push([]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}
