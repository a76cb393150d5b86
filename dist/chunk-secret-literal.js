// src/spec/finding-at.ts
/** A finding at the place of a value, or of its key. */
function findingAt({ document, pointer }, code, message, detail = {}) {
	const place = detail.atKey === true ? document.keyPlaceOf(pointer) : document.placeOf(pointer);
	return {
		code,
		severity: detail.severity ?? "error",
		message,
		...place,
		...detail.expected === void 0 ? {} : { expected: detail.expected },
		...detail.hint === void 0 ? {} : { hint: detail.hint }
	};
}

// src/spec/spec-document.ts
/** Line and column, both from 1, of an offset. The lines are counted once, when first asked for. */
function lineCounter(text) {
	let starts;
	return (offset) => {
		starts ??= lineStarts(text);
		let [low, high] = [0, starts.length - 1];
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: offset - (starts[low] ?? 0) + 1
		};
	};
}
function specDocument({ file, text, marked, findings, count }) {
	const placeAt = (pointer, offset) => ({
		file,
		...count(offset),
		pointer
	});
	const find = finder(marked);
	return {
		value: marked.value,
		findings,
		placeOf: (pointer) => placeAt(pointer, find(pointer).at),
		keyPlaceOf: (pointer) => placeAt(pointer, find(pointer).keyAt),
		writtenAt: (pointer) => {
			const { at, end } = find(pointer);
			return end > at ? text.slice(at, end) : void 0;
		}
	};
}
/** RFC 6901. */
function pointerTo(parent, key) {
	return `${parent}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
/** The keys a pointer leads through. */
function stepsOf(pointer) {
	return pointer.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
/** Keys are indexed when first looked for: a hostile mapping has many, and as many findings. */
function finder(marked) {
	const indexes = /* @__PURE__ */ new Map();
	const markOf = (value, key) => {
		const marks = marked.marks.get(value) ?? [];
		if (Array.isArray(value)) return marks[Number(key)];
		const index = indexes.get(value) ?? new Map(marks.map((mark) => [mark.key, mark]));
		indexes.set(value, index);
		return index.get(key);
	};
	return (pointer) => {
		let mark = {
			key: "",
			keyAt: marked.at,
			at: marked.at,
			end: marked.at
		};
		let value = marked.value;
		for (const key of stepsOf(pointer)) {
			if (typeof value !== "object" || value === null) return mark;
			const next = markOf(value, key);
			if (next === void 0) return mark;
			mark = next;
			value = childOf(value, key);
		}
		return mark;
	};
}
function childOf(value, key) {
	if (Array.isArray(value)) return value[Number(key)];
	return Object.hasOwn(value, key) ? Reflect.get(value, key) : void 0;
}
function lineStarts(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}

// src/spec/rules/secret-literal.ts
/** Texts that are secrets wherever they stand. Each pattern is linear in the length of the text. */
const secretTexts = [
	["a private key", /-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY-----|PuTTY-User-Key-File-[0-9]/],
	["an age identity", /AGE-SECRET-KEY-1[0-9A-Z]{20}/],
	["a GitHub token", /\bgh[pousr]_[A-Za-z0-9]{36}|\bgithub_pat_[A-Za-z0-9_]{22}/],
	["a GitLab token", /\bgl(?:pat|dt|rt|ptt)-[A-Za-z0-9_-]{20}/],
	["a Slack token", /\bxox[abeoprs]-[A-Za-z0-9-]{10}/],
	["an AWS key", /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/],
	["a Google API key", /\bAIza[0-9A-Za-z_-]{35}/],
	["a Stripe key", /\b[rs]k_live_[0-9A-Za-z]{16}/],
	["an API key", /\bsk-(?:ant-|proj-)?[A-Za-z0-9_-]{32}/],
	["an npm token", /\bnpm_[A-Za-z0-9]{36}/],
	["a signed token", /\beyJ[A-Za-z0-9_-]{10,4096}\.eyJ[A-Za-z0-9_-]{10,4096}\./],
	["a password in an address", /:\/\/(?<=\b[a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/:@$]{0,256}:[^\s/@$]{1,256}@[^\s@]/i]
];
/** What variables that hold a secret are called. */
const secretName = /(?:^|_)(?:PASSWORD|PASSWD|PASSPHRASE|SECRET|TOKEN|API_?KEY|PRIVATE_KEY|SECRET_KEY|ACCESS_KEY|CREDENTIALS?)$/i;
/** No private key, token or password stands in a file that goes to Git. The text itself is never repeated. */
const noSecretInClear = (input) => {
	return textsOf(input.spec, "").map(({ text, pointer }) => ({
		what: secretIn(text) ?? namedSecret(text, pointer),
		pointer
	})).filter(({ what }) => what !== void 0).map(({ what, pointer }) => inClear(input, what ?? "", pointer));
};
/** What kind of secret a text holds, if any. */
function secretIn(text) {
	return secretTexts.find(([, pattern]) => pattern.test(text))?.[0];
}
/** A variable that is called a password holds one, unless it is a path, a switch or a reference. */
function namedSecret(text, pointer) {
	const name = /^(?:\/processes\/[^/]+)?\/env\/([^/]+)$/.exec(pointer)?.[1];
	if (name === void 0 || !secretName.test(name)) return void 0;
	return /^(?:\/.*|\$\(.*\)|true|false|[0-9]{0,4})$/is.test(text) ? void 0 : "a value that its name calls a secret";
}
function inClear({ at }, what, pointer) {
	const isVariable = /\/env\/[^/]+$/.test(pointer);
	return findingAt(at(pointer), "spec.secret-literal", `Here stands ${what}, in clear.`, {
		expected: isVariable ? "a reference {secret: NAME, key: KEY}" : "text without a secret",
		hint: isVariable ? "Put the value into a Secret and refer to it; change the value, for Git may have it already." : "Put it into a Secret and mount that as a volume; change it, for Git may have it already."
	});
}
function textsOf(value, pointer) {
	if (typeof value === "string") return [{
		text: value,
		pointer
	}];
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([key, child]) => textsOf(child, pointerTo(pointer, key)));
}

export { pointerTo as a, findingAt as c, lineCounter as i, secretIn as n, specDocument as o, secretName as r, stepsOf as s, noSecretInClear as t };