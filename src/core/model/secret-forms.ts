/**
 * Texts to look for where secrets must not appear: every line of every secret, trimmed, as it is, as it stands inside a
 * JSON text and as it stands in a URL.
 *
 * @param shortest - lines with fewer characters are not looked for: masking every `42` would hide the text and still tell
 *   where the secret stood
 */
export function secretForms(secrets: readonly string[], shortest: number): readonly string[] {
  const lines = secrets.flatMap((secret) => secret.split(/\r\n|\n|\r/)).map((line) => line.trim());
  const forms = lines
    .filter((line) => line.length >= shortest)
    .flatMap((line) => [
      line,
      JSON.stringify(line).slice(1, -1),
      encodeURIComponent(line.replace(/\p{Cs}/gu, '\ufffd')),
    ]);
  return [...new Set(forms)];
}
