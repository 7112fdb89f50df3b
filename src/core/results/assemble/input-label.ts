/** Longest beginning of an input that a case is called by, characters. */
const longestLabel = 60;

/**
 * What a reader calls a case without an id of its own: the first words of what was asked, and of a longer text four digits
 * of the id, since many inputs begin alike. Nothing where what was asked is no single text.
 *
 * @param id - identity of the case; only one made from its input gets a label
 * @param asked - a text, or a list or object that holds one text and nothing else
 */
export function inputLabel(id: string, asked: unknown): { readonly label?: string } {
  const hash = /^input:([0-9a-f]{4})/.exec(id)?.[1];
  const text = hash === undefined ? undefined : onlyText(asked)?.replace(/\s+/g, ' ').trim();
  if (text === undefined || text === '') return {};
  const characters = [...text];
  if (characters.length <= longestLabel) return { label: text };
  const cut = characters.slice(0, longestLabel - 6).join('');
  const end = cut.lastIndexOf(' ');
  return { label: `${end > cut.length / 2 ? cut.slice(0, end) : cut}… ${hash}` };
}

function onlyText(asked: unknown): string | undefined {
  if (typeof asked === 'string') return asked;
  if (typeof asked !== 'object' || asked === null) return undefined;
  const [only, ...others] = Object.values(asked).filter((value) => value !== null && value !== undefined);
  return typeof only === 'string' && others.length === 0 ? only : undefined;
}
