/**
* Shapes of credentials that name their kind themselves: GitHub, GitLab, npm, PyPI, Slack, AWS, Google, Stripe, Hugging
* Face, providers of models, JSON Web Tokens, private keys. Each is long and rare enough that no case id has it by chance.
*/
const tokens = new RegExp([
	"gh[pousr]_[A-Za-z0-9]{20,255}",
	"github_pat_[A-Za-z0-9_]{20,255}",
	"glpat-[A-Za-z0-9_-]{20,255}",
	"npm_[A-Za-z0-9]{36}",
	"pypi-[A-Za-z0-9_-]{50,512}",
	"xox[abeoprs]-[A-Za-z0-9-]{10,255}",
	"xapp-[A-Za-z0-9-]{20,255}",
	"(?:AKIA|ASIA)[A-Z0-9]{16}",
	"AIza[A-Za-z0-9_-]{35}",
	"[sr]k_(?:live|test)_[A-Za-z0-9]{16,255}",
	"sk-(?=[A-Za-z0-9_-]{0,64}[A-Za-z0-9]{16})[A-Za-z0-9_-]{20,255}",
	"(?:hf|gsk|r8)_[A-Za-z0-9]{30,255}",
	"(?:nvapi|xai|pplx)-[A-Za-z0-9_-]{30,255}",
	"eyJ[A-Za-z0-9_-]{8,4096}\\.eyJ[A-Za-z0-9_-]{8,8192}\\.[A-Za-z0-9_-]{0,2048}",
	"(?<=[Bb]earer )[A-Za-z0-9._~+/-]{16,4096}={0,2}",
	"(?<=[Bb]asic )(?=[A-Za-z0-9+/]{0,255}[0-9+/A-Z])[A-Za-z0-9+/]{16,1024}={0,2}"
].map((shape) => `(?:${shape})`).join("|").replace(/^/, "(?<![A-Za-z0-9_])(?:").replace(/$/, ")"), "g");
/** Name and password before the host of an address. */
const userInfo = /([a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/@:"'<>]{0,255}:[^\s/@"'<>]{1,255}@/gi;
/** A private key to its end; one without an end reaches to the end of the text. */
const privateKey = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?:(?!-----END )[\s\S])*(?:-----END [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----)?/g;
const beginnings = /gh[pousr]_|github_pat_|glpat-|npm_|pypi-|xox[abeoprs]-|xapp-|AKIA|ASIA|AIza|[sr]k_|sk-|hf_|gsk_|r8_|nvapi-|xai-|pplx-|eyJ|[Bb]earer |[Bb]asic |PRIVATE KEY|:\/\//;
/** Whether a text, as it is or inside a JSON text, may hold something that `maskTokens` takes out; quick. */
function mayHoldToken(text) {
	return beginnings.test(text);
}
/**
* The text with whatever has the shape of a credential replaced by `***`, whoever it belongs to: a token in an error of a
* provider, a password in an address, a key that a file quotes. Values that are known to be secret are masked by their
* value; this is for those that nobody announced.
*/
function maskTokens(text) {
	if (!mayHoldToken(text)) return text;
	return text.replace(privateKey, "***").replace(userInfo, `$1***@`).replace(tokens, "***");
}
export { mayHoldToken as n, maskTokens as t };
