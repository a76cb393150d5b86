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

// src/spec/rules/quantity.ts
const ranges = {
	cpu: {
		minimum: "1m",
		maximum: "1k"
	},
	memory: {
		minimum: "1Mi",
		maximum: "24Ti"
	},
	size: {
		minimum: "1Mi",
		maximum: "1000Ti"
	}
};
/** Requests and limits within any machine, and no limit below its request. */
const resourcesAreSensible = (input) => [
	...resourceFindings(input, input.spec.resources, "/resources"),
	...resourceFindings(input, sidecarResources(input), "/mesh/resources"),
	...Object.entries(input.spec.processes ?? {}).flatMap(([name, own]) => resourceFindings(input, own.resources, `${pointerTo("/processes", name)}/resources`))
];
function sidecarResources({ spec: { mesh } }) {
	return typeof mesh === "object" ? mesh.resources : void 0;
}
/** Volumes of a size that a disk can have. */
const volumesHaveASize = ({ spec, at }) => (spec.volumes ?? []).flatMap((volume, index) => {
	const key = "size" in volume ? "size" : "emptyDir";
	const size = "size" in volume ? volume.size : "emptyDir" in volume && volume.emptyDir;
	return typeof size === "string" ? rangeFindings(size, ranges.size, at(`/volumes/${index}/${key}`)) : [];
});
/** The amount in units: bytes, or cores. The text is known to be a quantity. */
function quantityAmount(quantity) {
	const [, number = "0", unit = ""] = /^([0-9.]+)([A-Za-z]*)$/.exec(quantity) ?? [];
	const isBinary = unit.endsWith("i");
	const power = "kMGT".indexOf(unit === "Ki" ? "k" : unit.charAt(0)) + 1;
	if (unit === "m") return Number(number) / 1e3;
	return Number(number) * (unit === "" ? 1 : (isBinary ? 1024 : 1e3) ** power);
}
function resourceFindings({ at }, resources, pointer) {
	if (typeof resources !== "object") return [];
	return ["cpu", "memory"].flatMap((kind) => {
		const request = resources.requests[kind];
		const limit = resources.limits[kind];
		const limitAt = at(`${pointer}/limits/${kind}`);
		const found = [...rangeFindings(request, ranges[kind], at(`${pointer}/requests/${kind}`)), ...limit === void 0 ? [] : rangeFindings(limit, ranges[kind], limitAt)];
		if (limit === void 0 || quantityAmount(limit) >= quantityAmount(request)) return found;
		const message = `The limit for ${kind}, ${limit}, is below the request, ${request}.`;
		return [...found, findingAt(limitAt, "spec.quantity", message)];
	});
}
function rangeFindings(quantity, { minimum, maximum }, subject) {
	const amount = quantityAmount(quantity);
	if (amount >= quantityAmount(minimum) && amount <= quantityAmount(maximum)) return [];
	const message = `The quantity ${quantity} is out of range.`;
	const expected = `${minimum} to ${maximum}`;
	return [findingAt(subject, "spec.quantity", message, { expected })];
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

// src/spec/secret-settings.ts
/** How secrets are sealed in one environment: what it says of its own, else what karst.yaml says for all. */
function secretSettings(whole, own = {}) {
	const owners = [.../* @__PURE__ */ new Set([...Object.keys(whole.owners ?? {}), ...Object.keys(own.owners ?? {})])];
	return {
		mode: own.mode ?? whole.mode,
		recipients: own.recipients ?? whole.recipients,
		keySecret: own.keySecret ?? whole.keySecret,
		certificate: own.certificate ?? whole.certificate,
		owners: Object.fromEntries(owners.map((owner) => [owner, {
			...whole.owners?.[owner],
			...own.owners?.[owner]
		}]))
	};
}
/** Whom the secrets of an owner are sealed for: the owner's own keys where there are some, or everybody's. */
function sealingOf({ owners, recipients, keySecret }, owner) {
	const own = Object.hasOwn(owners, owner) ? owners[owner] : void 0;
	return {
		recipients: own?.recipients ?? recipients,
		keySecret: own?.keySecret ?? keySecret
	};
}
/** Is anybody named whom SOPS could seal for? Then Flux may write Secrets. */
function hasSealing(secrets) {
	return [secrets, ...Object.values(secrets.owners)].some(({ recipients = [] }) => recipients.length > 0);
}

export { secretIn as a, resourcesAreSensible as c, pointerTo as d, specDocument as f, noSecretInClear as i, volumesHaveASize as l, findingAt as m, sealingOf as n, secretName as o, stepsOf as p, secretSettings as r, quantityAmount as s, hasSealing as t, lineCounter as u };