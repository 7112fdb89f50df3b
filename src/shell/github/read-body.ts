/** More came than is read. */
export class TooLongError extends Error {
  override readonly name = 'TooLongError';
}

/**
 * The body of an answer. What counts is what comes, not what was announced.
 *
 * @throws TooLongError beyond `limitBytes`; the rest is not read
 */
export async function readBody(answer: Response, limitBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  if (answer.body === null) return new Uint8Array(0);
  const announced = Number(answer.headers.get('content-length') ?? 0);
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = answer.body.getReader();
  try {
    if (announced > limitBytes) throw new TooLongError(`${announced} bytes are announced`);
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      length += value.length;
      if (length > limitBytes) throw new TooLongError(`more than ${limitBytes} bytes came`);
      chunks.push(value);
    }
  } catch (error) {
    await reader.cancel().catch(() => {});
    throw error;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
