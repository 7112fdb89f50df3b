const blockSize = 64;

/**
 * SHA-256 of a text's UTF-8 bytes as 64 hexadecimal digits.
 *
 * Written out here because `core` uses nothing of Node. It is for keys by which stored results, and a sign-off, are
 * found again: whoever writes a pull request chooses the file names that go in, so the hash has to resist them.
 *
 * @see FIPS 180-4, sections 4.1.2, 4.2.2, 5.1.1, 5.3.3, 6.2
 */
export function sha256(text: string): string {
  const bytes = padded(new TextEncoder().encode(text));
  const view = new DataView(bytes.buffer);
  const state = fractionalBits(8, Math.sqrt);
  const constants = fractionalBits(64, Math.cbrt);
  const schedule = new Uint32Array(64);
  for (let at = 0; at < bytes.length; at += blockSize) {
    for (let t = 0; t < 16; t += 1) schedule[t] = view.getUint32(at + 4 * t);
    extend(schedule);
    compress(state, schedule, constants);
  }
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('');
}

/** The message, a one bit, zeros, and its length in bits as 64 bits, in whole blocks (section 5.1.1). */
function padded(message: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.ceil((message.length + 9) / blockSize) * blockSize);
  bytes.set(message);
  bytes[message.length] = 0x80;
  new DataView(bytes.buffer).setBigUint64(bytes.length - 8, BigInt(message.length) * 8n);
  return bytes;
}

/** First 32 bits of the fractional parts of the roots of the first primes (sections 4.2.2 and 5.3.3). */
function fractionalBits(count: number, root: (value: number) => number): Uint32Array {
  const words = new Uint32Array(count);
  let found = 0;
  for (let candidate = 2; found < count; candidate += 1) {
    if (!isPrime(candidate)) continue;
    const value = root(candidate);
    words[found] = Math.floor((value - Math.floor(value)) * 2 ** 32);
    found += 1;
  }
  return words;
}

function isPrime(candidate: number): boolean {
  for (let divisor = 2; divisor * divisor <= candidate; divisor += 1) {
    if (candidate % divisor === 0) return false;
  }
  return true;
}

/** The message schedule from its first 16 words (section 6.2.2, step 1). */
function extend(w: Uint32Array): void {
  for (let t = 16; t < 64; t += 1) {
    const far = w[t - 15] ?? 0;
    const near = w[t - 2] ?? 0;
    const s0 = turn(far, 7) ^ turn(far, 18) ^ (far >>> 3);
    const s1 = turn(near, 17) ^ turn(near, 19) ^ (near >>> 10);
    w[t] = (w[t - 16] ?? 0) + s0 + (w[t - 7] ?? 0) + s1;
  }
}

/** One block (section 6.2.2, steps 2 to 4). */
function compress(state: Uint32Array, w: Uint32Array, k: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let t = 0; t < 64; t += 1) {
    const sum1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const choice = (e & f) ^ (~e & g);
    const t1 = (h + sum1 + choice + (k[t] ?? 0) + (w[t] ?? 0)) | 0;
    const sum0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + sum0 + majority) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => {
    state[index] = (state[index] ?? 0) + word;
  });
}

function turn(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}
