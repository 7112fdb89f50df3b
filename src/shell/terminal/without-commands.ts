/**
 * Text that holds no workflow command. A runner obeys `::name::` at the beginning of a line, behind any white space (its
 * own has U+0085 too), and the older `##[name]` anywhere in it, in any output, and our output quotes files and results
 * that strangers wrote.
 */
export function withoutCommands(text: string): string {
  return text.replace(/^((?:[^\S\n]|\u0085)*)(?=::)/gm, '$1·').replace(/##\[/g, '##·[');
}
