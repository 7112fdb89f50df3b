/** What GitHub looks for in the text of a comment once Markdown is HTML; in code and in links it looks for nothing. */
const patterns: Readonly<Record<string, RegExp>> = {
  // html-pipeline's mention filter: behind anything that is no word character of ASCII.
  mention: /(?:^|[^\w])@(?=[\w])/,
  'wide mention': /[＠﹫](?=\w)/,
  issue: /(?:^|[^\w]|\w\/?)[#＃﹟]\d/,
  'issue in the old form': /(?:^|[^\w])_?GH-\d/i,
  commit: /(?:^|[^0-9a-z])[0-9a-f]{7,}/i,
  address: /[a-z]:\/\/|www\.|(?:mailto|xmpp):\w/i,
  'mail address': /[\w.+-]@[\w-]+\.\w/,
  emoji: /:(?:(?=[\w+-]*[a-z+])[\w+-]+|100|1234):/i,
  // A formula is opened by a dollar with no space behind it, and closed by one with no space before and no digit behind.
  formula: /\$(?=\S)[^$]*[^\s$]\$(?!\d)/,
  'hidden character':
    /(?!\u200b|\ufe0f|\n)[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u,
};

/** Whatever GitHub would make something of; empty = nothing. */
export function findingsIn(texts: readonly string[]): readonly string[] {
  return Object.entries(patterns).flatMap(([name, pattern]) => {
    const found = texts.find((text) => pattern.test(text));
    return found === undefined ? [] : [`${name} in ${JSON.stringify(found.slice(0, 200))}`];
  });
}
