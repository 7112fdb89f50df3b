/**
 * A `fetch` that goes through the proxy that `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` name, as self-hosted runners set
 * them; Node's own does not look at them unless it was started so. undefined = no proxy is set.
 */
export async function proxyFetch(
  environment: Readonly<Record<string, string>>,
): Promise<typeof fetch | undefined> {
  const names = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];
  if (names.every((name) => (environment[name] ?? '') === '')) return undefined;
  const undici = await import('undici');
  const dispatcher = new undici.EnvHttpProxyAgent();
  const through = (input: string, options: object): unknown =>
    undici.fetch(input, { ...options, dispatcher });
  // undici's fetch is the one that Node has built in; the two sets of types do not know each other.
  return through as unknown as typeof fetch;
}
