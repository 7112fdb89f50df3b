/** A zero-width space. */
const gap = '\u200b';

/** Digits of a commit that stay together: GitHub takes seven for a reference. */
const hashPiece = 6;

/**
 * Text in which GitHub finds nobody to notify and nothing to link or to draw: mentions, issues (`#1`, `GH-1`,
 * `owner/name#1`), commits, addresses of pages and mail, emoji codes. Closing keywords go with the reference they need.
 *
 * GitHub looks for these in the text that Markdown and HTML come to, so neither a backslash nor a character reference
 * holds: `\@name` and `&#64;name` still notify (github/cmark-gfm issue 181). What holds is a character between the sign
 * and the name. A zero-width space is one, is kept by GitHub, and also breaks them in the raw text, as in a mail. The sign
 * gets it whatever follows, because what follows may be another piece of the text.
 *
 * Prefixes that a repository makes links of its own from (`TICKET-1`) are left alone: they lead where its owners said.
 */
export function inertReferences(text: string): string {
  return (
    text
      // Not the number in nDCG@5.
      .replace(/[＠﹫]|(?<![A-Za-z])@|@(?!\d{1,4}(?![\w-]|\.[\w-]))/g, `$&${gap}`)
      .replace(/[#＃﹟]/g, `$&${gap}`)
      .replace(/gh-(?=\d)/gi, `$&${gap}`)
      .replace(/(?=:\/\/)|(?<=mailto|xmpp)(?=:)/gi, gap)
      .replace(/www(?=\.)/gi, `$&${gap}`)
      // Not line and column in file:12:5. Two emoji are numbers.
      .replace(/:(?=(?!\d+:)[\w+-]+:|100:|1234:)/g, `$&${gap}`)
      .replace(/[0-9a-f]{7,}/gi, splitHash)
  );
}

function splitHash(hash: string): string {
  const pieces: string[] = [];
  for (let at = 0; at < hash.length; at += hashPiece) pieces.push(hash.slice(at, at + hashPiece));
  return pieces.join(gap);
}
