/** Variables that every command of a suite gets, as they are in our own environment. */
const allowedNames: ReadonlySet<string> = new Set([
  ...['HOME', 'USER', 'SHELL', 'LANG', 'TZ', 'TMPDIR', 'CI', 'PATH'],
  ...['RUNNER_OS', 'RUNNER_ARCH', 'RUNNER_TEMP', 'RUNNER_TOOL_CACHE', 'RUNNER_TRACKING_ID'],
  ...['LD_LIBRARY_PATH', 'pythonLocation', 'JAVA_HOME'],
  // Package caches: what is installed stays each side's own, what is downloaded is shared.
  ...['PIP_CACHE_DIR', 'UV_CACHE_DIR', 'YARN_CACHE_FOLDER', 'POETRY_CACHE_DIR', 'BUN_INSTALL_CACHE_DIR'],
  ...['PNPM_HOME', 'XDG_CACHE_HOME'],
]);

/** Variables of which tools read either spelling. */
const allowedInBothCases: ReadonlySet<string> = new Set([
  ...['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY'],
  ...['SSL_CERT_FILE', 'SSL_CERT_DIR', 'NODE_EXTRA_CA_CERTS', 'REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE'],
  ...['PIP_CERT', 'GIT_SSL_CAINFO', 'AWS_CA_BUNDLE', 'NPM_CONFIG_CAFILE'],
  ...['NPM_CONFIG_CACHE', 'NPM_CONFIG_STORE_DIR'],
]);

/** Whether a variable is one of those that every command gets. */
export function isAllowedName(name: string): boolean {
  if (allowedNames.has(name) || /^LC_[A-Z]+$/.test(name)) return true;
  return (
    allowedInBothCases.has(name.toUpperCase()) && (name === name.toUpperCase() || name === name.toLowerCase())
  );
}

/**
 * Whether a variable never reaches a suite, even when `pass-env` names it: those of the Action and the runner hold
 * tokens or steer the job, our own are set by us, and the last few lead one side to the other's packages.
 */
export function isForbiddenName(name: string): boolean {
  return (
    /^(?:ACTIONS_|INPUT_|GITHUB_|EVAL_ENVELOPE_)/i.test(name) ||
    ['VIRTUAL_ENV', 'PYTHONPATH', 'PYTHONHOME', 'NODE_PATH', 'NODE_OPTIONS'].includes(name.toUpperCase())
  );
}
