/** An age in the largest unit that fits: `3 hours`, `2 days`; never less than a minute. */
export function ageText(ageMs: number): string {
  const units: readonly [string, number][] = [
    ['day', 86_400_000],
    ['hour', 3_600_000],
    ['minute', 60_000],
  ];
  const [unit, length] = units.find(([, size]) => ageMs >= size) ?? ['minute', 60_000];
  const count = Math.max(1, Math.floor(ageMs / length));
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
