/** The same shape with every string of plain objects and lists changed, names of fields included. */
export function mapStrings<T>(value: T, change: (text: string) => string): T {
  const map = (part: unknown): unknown => {
    if (typeof part === 'string') return change(part);
    if (Array.isArray(part)) return part.map(map);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([name, field]) => [change(name), map(field)]));
  };
  // Strings stay strings and every field stays where it is: the type is the same.
  return map(value) as T;
}
