/**
 * Text as its reader sees it, on one line: runs of white space become one space; what cannot be seen, or turns the
 * direction of text, becomes `·`; of a heap of combining marks four stay.
 *
 * Hidden are control and format characters (zero-width ones, bidirectional ones, tags), private and unpaired ones, and
 * whatever Unicode lets a renderer leave out. So is the joiner of emoji families and of some scripts: a sign in its place
 * is the price for names that cannot hide anything. Letters that only look like others stay as they are. What has the
 * shape of a credential is masked: every renderer and every note passes here.
 */
export declare function visible(text: string): string;
/** The text, or its beginning with `…`; `maxLength` counts code points. */
export declare function shorten(text: string, maxLength: number): string;
