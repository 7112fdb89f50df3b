import { afterAll } from 'vitest';

const closers: (() => Promise<void>)[] = [];

afterAll(async () => {
  await Promise.all(closers.map((close) => close()));
});

/** Lets something end with the tests of the file. It may be closed before; closing twice must do no harm. */
export function closeAfterTests(close: () => Promise<void>): void {
  closers.push(close);
}
