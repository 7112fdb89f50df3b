/** Records of a CSV text (RFC 4180: quoted cells may hold commas, quotes and line feeds), one object a row. */
export function readCsv(text: string): Record<string, string>[] {
  const cells: string[][] = [[]];
  const pattern = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/gy;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [, cell = '', end] = match;
    cells.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '' || pattern.lastIndex === text.length) break;
    if (end !== ',') cells.push([]);
  }
  const [names = [], ...rows] = cells;
  return rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? ''])));
}
