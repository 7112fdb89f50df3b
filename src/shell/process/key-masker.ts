import { secretMask } from '../../core/model/mask-tokens.ts';

/** Lines of Base64 that a private key may have; more of them are no key. */
const mostLines = 200;

/**
 * Masks the lines between the first and the last line of a private key: output comes line by line, and a line of its
 * Base64 has no shape of its own. Other lines, as another stream may write in between, are left alone.
 */
export function keyMasker(): (line: string) => string {
  let left = 0;
  return (line) => {
    if (/-----END [A-Z ]{0,40}PRIVATE KEY/.test(line)) left = 0;
    else if (/-----BEGIN [A-Z ]{0,40}PRIVATE KEY/.test(line)) left = mostLines;
    else if (left > 0 && /^\s*[A-Za-z0-9+/]{4,}={0,2}\s*$/.test(line)) {
      left -= 1;
      return secretMask;
    }
    return line;
  };
}
