import { B as Problem } from "./chunk-problem.js";
import { M as compareCodePoints } from "./chunk-world.js";
import { t as askApi } from "./chunk-ask-api.js";
const { createPrivateKey, createSign } = globalThis.process.getBuiltinModule("node:crypto");

// src/io/github/app-token.ts
/**
* Makes a token of the App's installation for the named repositories, with these permissions and no other.
* Follows GitHub's "Authenticating as a GitHub App installation".
* Raises `github.app-key`, `github.app-not-installed`, `github.unreachable`.
*/
async function mintToken(request) {
	const jwt = appJwt(request.credentials, request.clock);
	const [first = ""] = request.repositories;
	const created = await ask(request, jwt, {
		method: "POST",
		path: `/app/installations/${field(await ask(request, jwt, {
			method: "GET",
			path: `/repos/${request.owner}/${first}/installation`
		}), "id", "number")}/access_tokens`,
		body: {
			repositories: request.repositories,
			permissions: {
				...request.permissions,
				metadata: "read"
			}
		}
	});
	const expiresAtMs = Date.parse(String(field(created, "expires_at", "string")));
	return {
		token: String(field(created, "token", "string")),
		expiresAtMs
	};
}
/** RS256 as RFC 7519 and GitHub ask: nine minutes, a minute of clock skew allowed. */
function appJwt({ appId, privateKey }, clock) {
	const nowS = Math.floor(clock.nowMs() / 1e3);
	const encode = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
	const unsigned = `${encode({
		alg: "RS256",
		typ: "JWT"
	})}.${encode({
		iat: nowS - 60,
		exp: nowS + 540,
		iss: appId
	})}`;
	return `${unsigned}.${createSign("RSA-SHA256").update(unsigned).sign(readKey(privateKey), "base64url")}`;
}
function readKey(pem) {
	try {
		const key = createPrivateKey(pem.replaceAll("\\n", "\n"));
		if (key.asymmetricKeyType === "rsa") return key;
	} catch {}
	throw new Problem("github.app-key", "app-private-key is not an RSA private key in PEM", {
		expected: "the whole .pem file of the App, with its BEGIN and END lines",
		next: "Store the file as a secret and pass it as app-private-key."
	});
}
async function ask(request, jwt, question) {
	const { apiUrl, owner, permissions, timeoutMs } = request;
	const { method, path } = question;
	const response = await askApi(request, {
		...question,
		bearer: jwt,
		timeoutMs
	}).catch((cause) => {
		throw new Problem("github.unreachable", `${apiUrl} did not answer`, { cause });
	});
	if (response.ok) return response.json();
	if (response.status === 401) throw new Problem("github.app-key", `GitHub refused the App's key (401 for ${method} ${path})`, { next: "Check that app-id and app-private-key belong to the same App and the key is not revoked." });
	throw new Problem("github.app-not-installed", `the App cannot reach ${owner}'s repositories (${response.status} for ${method} ${path})`, { next: `Install the App for ${owner} with ${inWords(permissions)}, and select the repository.` });
}
/** `write access to contents, read access to checks` */
function inWords(permissions) {
	return Object.entries(permissions).map(([name, access]) => `${access} access to ${name.replace("_", " ")}`).sort(compareCodePoints).join(", ");
}
function field(value, name, type) {
	const found = typeof value === "object" && value !== null ? Reflect.get(value, name) : void 0;
	if (typeof found === type) return found;
	throw new Problem("github.unreachable", `GitHub's answer has no ${name}`, { next: "Check that the API address is the one of a GitHub server." });
}

export { mintToken };