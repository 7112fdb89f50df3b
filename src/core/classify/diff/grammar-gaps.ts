import type { Language } from './grammar.ts';

/** What is written rightly, a grammar at hand does not know, and another spelling of the same length stands in for. */
const gaps: Readonly<Partial<Record<Language, readonly (readonly [RegExp, (text: string) => string])[]>>> = {
  go: [
    // A line may end behind these; the grammar sees the end of a statement behind names and numbers alone.
    [/\b(?:true|false|nil)[ \t]*\r?\n/g, (text) => text.replace(/[\r\n]/, ';')],
    [/\b(?:true|false|nil)[ \t]+\/\//g, (text) => text.replace(/[ \t]/, ';')],
  ],
  java: [[/\.class\b(?!\s+\w)/g, () => '.klass']],
  python: [
    // A string that goes on behind a backslash, in a file with the line ends of Windows.
    [/\\\r\n/g, () => ' \\\n'],
    // Commands of a notebook that was saved as a program.
    [/^[!%](?=[A-Za-z(%])/gm, () => '#'],
  ],
  typescript: [[/\bcatch\s*\(\s*\w+\s*:\s*(?:any|unknown)\s*\)/g, withoutType]],
  tsx: [[/\bcatch\s*\(\s*\w+\s*:\s*(?:any|unknown)\s*\)/g, withoutType]],
};

function withoutType(text: string): string {
  return text.replace(/:\s*\w+/, (type) => ' '.repeat(type.length));
}

/**
 * The text with what the grammar of its language does not know written another way. It is as long as before, so that
 * every place in the tree is one in the text as well; what is quoted is read from the text itself.
 */
export function withoutGaps(text: string, language: Language): string {
  return (gaps[language] ?? []).reduce((bridged, [gap, write]) => bridged.replace(gap, write), text);
}
