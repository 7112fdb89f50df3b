// src/core/model/enterprise-server.ts
/**
* Whether an address is that of a GitHub Enterprise Server: neither github.com nor a tenant of ghe.com, which have the
* same services.
*
* @param serverUrl - GITHUB_SERVER_URL; undefined or empty = github.com
*/
function isEnterpriseServer(serverUrl) {
	const [, host] = /^[a-z]+:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(serverUrl || "https://github.com") ?? [];
	const name = (host ?? "").toLowerCase();
	return name !== "github.com" && !name.endsWith(".ghe.com") && !name.endsWith(".localhost");
}
export { isEnterpriseServer as t };
