/**
 * A `fetch` that goes through the proxy that `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` name (small letters win), as
 * self-hosted runners set them; Node's own does not look at them unless it was started so. undefined = no proxy is set.
 */
export async function proxyFetch(
  environment: Readonly<Record<string, string>>,
): Promise<typeof fetch | undefined> {
  const value = (name: string): string => environment[name] || environment[name.toUpperCase()] || '';
  const [httpProxy, httpsProxy, noProxy] = [value('http_proxy'), value('https_proxy'), value('no_proxy')];
  if (httpProxy === '' && httpsProxy === '') return undefined;
  const undici = await import('undici');
  const dispatcher = new undici.EnvHttpProxyAgent({
    noProxy,
    ...(httpProxy === '' ? {} : { httpProxy: addressOf(httpProxy) }),
    ...(httpsProxy === '' ? {} : { httpsProxy: addressOf(httpsProxy) }),
  });
  const through = (input: string, options: object): unknown =>
    undici.fetch(input, { ...options, dispatcher });
  // undici's fetch is the one that Node has built in; the two sets of types do not know each other.
  return through as unknown as typeof fetch;
}

/** `proxy.example:3128` is written without a scheme as often as with one. */
function addressOf(proxy: string): string {
  return /^[a-z]+:\/\//i.test(proxy) ? proxy : `http://${proxy}`;
}
