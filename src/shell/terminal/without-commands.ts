/**
 * Text that holds no workflow command. A runner obeys `::name::` at the beginning of a line, and the older `##[name]`
 * anywhere in it, in any output, and our output quotes files and results that strangers wrote.
 */
export function withoutCommands(text: string): string {
  return text.replace(/^([^\S\n]*)(?=::)/gm, '$1·').replace(/##\[/g, '##·[');
}
