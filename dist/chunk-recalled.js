import { B as Problem, C as defined, D as inertMarkdown, E as fencedBlock, F as sortedFindings, I as plainLines, L as plainText, M as findingText, N as placeText, O as inlineCode, P as problemText, R as colors, S as findingOutput, U as dangerCodes, d as hasWork, f as isMoved, w as findingSection, x as problemOutput, z as diffPaint } from "./chunk-problem.js";
import { A as shown, M as compareCodePoints, _ as isRecordPath, d as contentHash, f as valueHash, p as canonicalJson } from "./chunk-world.js";
import { t as version } from "./chunk-version2.js";

// src/detect/command.ts
/** The argv of a launch with the bind address and port put in. Empty when the author's image starts itself. */
function resolveCommand(launch, binding) {
	return launch.command.map((argument) => resolveArgument(argument, binding));
}
/** One argument or environment value with the bind address and port put in. */
function resolveArgument(argument, binding) {
	if (typeof argument === "string") return argument;
	return argument.bind.replace(/\{(address|port)\}/g, (_, name) => name === "address" ? binding.address : String(binding.port));
}

// src/render/quote.ts
/** Characters that some YAML 1.1 or 1.2 reader folds, drops or refuses inside a double-quoted scalar, or no eye sees. */
const awkward = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\uFFFE\uFFFF]/gu;
/**
* A text as a JSON string that every YAML 1.1 and 1.2 reader, JSON reader and Dockerfile exec form reads back unchanged.
* Raises a TypeError on a lone surrogate, which no UTF-8 file can hold; specs refuse those long before.
*/
function quote(value) {
	if (!value.isWellFormed()) throw new TypeError("a lone surrogate cannot be written as UTF-8");
	return JSON.stringify(value).replace(awkward, escapeUnits);
}
/** `\uXXXX` for each UTF-16 unit, as JSON does outside the basic plane. */
function escapeUnits(character) {
	return character.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
}

// src/render/yaml.ts
/** Words that no reader takes for anything but a string, so they may stand bare and diffs stay readable. */
const plain = /^[A-Za-z][A-Za-z0-9/._-]*$/;
const reserved = /^(y|n|yes|no|on|off|true|false|null|inf|nan)$/i;
/**
* Block YAML of one style: keys in the order given, `undefined` left out, strings quoted unless plain in every reader.
* With `spaces` > 0 the text starts on a new line at that indent, to be put behind `key:` in a template.
*/
function emitYaml(value, spaces = 0) {
	if (isScalar(value) || isEmpty(value)) return spaces > 0 ? ` ${scalar(value)}` : `${scalar(value)}\n`;
	const lines = [];
	addBlock(lines, value, " ".repeat(spaces));
	return spaces > 0 ? `\n${lines.join("\n")}` : `${lines.join("\n")}\n`;
}
function addBlock(lines, value, pad) {
	if (isList(value)) {
		for (const element of value) addElement(lines, element, pad);
		return;
	}
	for (const key of Object.keys(value)) {
		const element = value[key];
		if (element === void 0) continue;
		if (isScalar(element) || isEmpty(element)) lines.push(`${pad}${emitKey(key)}: ${scalar(element)}`);
		else {
			lines.push(`${pad}${emitKey(key)}:`);
			addBlock(lines, element, `${pad}  `);
		}
	}
}
/** The dash takes the place of the first line's indent. */
function addElement(lines, element, pad) {
	if (isScalar(element) || isEmpty(element)) {
		lines.push(`${pad}- ${scalar(element)}`);
		return;
	}
	const first = lines.length;
	addBlock(lines, element, `${pad}  `);
	lines[first] = `${pad}- ${lines[first]?.slice(pad.length + 2)}`;
}
/** YAML reads a key on one line only up to 1024 characters. */
function emitKey(key) {
	if (key.length > 160 && quote(key).length > 1e3) throw new TypeError("a key too long for YAML");
	return plain.test(key) && !reserved.test(key) ? key : quote(key);
}
/** One value on one line: a string bare where every reader takes it for a string, else quoted. */
function scalar(value) {
	if (typeof value === "string") return plain.test(value) && !reserved.test(value) ? value : quote(value);
	if (typeof value === "number") {
		if (!Number.isFinite(value)) throw new TypeError(`${value} is no YAML number`);
		return String(value);
	}
	if (isEmpty(value)) return isList(value) ? "[]" : "{}";
	return String(value);
}
function isScalar(value) {
	return value === null || typeof value !== "object";
}
function isList(value) {
	return Array.isArray(value);
}
function isEmpty(value) {
	if (value === null || typeof value !== "object") return false;
	return isList(value) ? value.length === 0 : Object.values(value).every((v) => v === void 0);
}

// src/policy/value-at.ts
/** The value at a path of keys. */
function valueAt(value, keys) {
	return keys.reduce((inner, key) => isCollection$1(inner) && Object.hasOwn(inner, key) ? inner[key] : void 0, value);
}
/** A scalar as text; nothing for a collection, whose own conversion a document could replace. */
function textOf(value) {
	return isCollection$1(value) ? "" : String(value);
}
/** A mapping or a list. */
function isCollection$1(value) {
	return typeof value === "object" && value !== null && !(value instanceof Date);
}

// src/policy/pod/pod.ts
const templates = {
	CronJob: [
		"spec",
		"jobTemplate",
		"spec",
		"template"
	],
	DaemonSet: ["spec", "template"],
	Deployment: ["spec", "template"],
	Job: ["spec", "template"],
	ReplicaSet: ["spec", "template"],
	StatefulSet: ["spec", "template"]
};
/** Where an object has the template of its pods; undefined when it makes none. */
function templateOf({ object }) {
	const kind = textOf(object.kind);
	return Object.hasOwn(templates, kind) ? templates[kind] : void 0;
}
/** The pod that an object makes; undefined when it makes none. */
function podOf(manifest) {
	const { object } = manifest;
	const template = templateOf(manifest);
	if (template === void 0) return void 0;
	const keys = [...template, "spec"];
	const spec = mapAt(object, keys);
	const annotations = [
		...template,
		"metadata",
		"annotations"
	];
	return {
		keys,
		spec,
		annotations: {
			keys: annotations,
			value: mapAt(object, annotations)
		},
		containers: [
			"initContainers",
			"containers",
			"ephemeralContainers"
		].flatMap((list) => elementsAt(spec, keys, list)),
		volumes: elementsAt(spec, keys, "volumes")
	};
}
/** The mapping at a path; an empty one where there is none. */
function mapAt(value, keys) {
	const found = valueAt(value, keys);
	return typeof found === "object" && found !== null && !Array.isArray(found) ? found : {};
}
/** The security contexts of the pod and of its containers, with their keys. */
function securityContexts(pod) {
	return [{
		keys: pod.keys,
		value: pod.spec
	}, ...pod.containers].map(({ keys, value }) => ({
		keys: [...keys, "securityContext"],
		value: mapAt(value, ["securityContext"])
	}));
}
/**
* Where a field of the security contexts has none of the values allowed. The pod may say it for its containers; what is
* said nowhere is a fault of the pod.
*/
function saidFaults(pod, field, allowed) {
	const said = securityContexts(pod).map(({ keys, value }) => ({
		keys: [...keys, ...field],
		value: valueAt(value, field)
	}));
	const [whole, ...containers] = said;
	const wrong = said.filter(({ value }) => value !== void 0 && !allowed.includes(value));
	return [...whole?.value === void 0 && containers.some(({ value }) => value === void 0) && whole !== void 0 ? [whole] : [], ...wrong].map(({ keys }) => keys);
}
function elementsAt(spec, keys, list) {
	const elements = valueAt(spec, [list]);
	if (!Array.isArray(elements)) return [];
	return elements.map((element, index) => ({
		keys: [
			...keys,
			list,
			index
		],
		value: mapAt(element, [])
	}));
}

// src/plan/caller-cause.ts
/**
* Names the callers' own lines where a workload changes for who may call it: what a reviewer asks is whose `uses` let
* them in, and that stands in another entry.
*/
function withCallerLines(workloads) {
	const byName = new Map(workloads.map((plan) => [nameOf$1(plan), plan]));
	return workloads.map((plan) => {
		const lines = (plan.callers?.admitted ?? []).flatMap((name) => usesLines(byName.get(`${plan.workload.environment}\n${name}`)));
		return lines.length === 0 ? plan : {
			...plan,
			forecast: withLines(plan.forecast, lines)
		};
	});
}
function withLines(forecast, lines) {
	const objects = forecast.objects.map((object) => ({
		...object,
		causes: object.causes.flatMap((cause) => cause.kind === "peers" ? lines : [cause])
	}));
	return {
		...forecast,
		objects
	};
}
/** Where a caller's spec newly says whom it uses. */
function usesLines({ forecast } = {}) {
	const lines = (forecast?.objects.flatMap((object) => object.causes) ?? []).filter((cause) => cause.kind === "spec" && cause.pointer?.endsWith("/uses"));
	return [...new Map(lines.map((line) => [JSON.stringify(line), line])).values()];
}
function nameOf$1({ workload: { environment, owner, name } }) {
	return `${environment}\n${owner}/${name}`;
}

// src/plan/certificate.ts
/** Is the certificate that is there good for what is wanted now? No key is needed to tell, and none is made. */
function decideCertificate(wanted, circumstances) {
	const { recorded, nowMs } = circumstances;
	const notAfterMs = recorded === void 0 ? void 0 : Date.parse(recorded.notAfter);
	return {
		...wanted,
		due: dueReason(wanted, circumstances),
		daysLeft: notAfterMs === void 0 ? void 0 : Math.floor((notAfterMs - nowMs) / dayMs),
		notAfter: recorded?.notAfter
	};
}
/**
* What of a certificate a plan's id stands for: its names, its issuer, who can open it, and whether it is made anew. Fresh
* keys and ciphertext are no part of it, for they are made when it is delivered.
*/
function certificateIntent({ due, daysLeft: _, notAfter: __, ...wanted }) {
	return {
		...wanted,
		due: due !== void 0
	};
}
/** Hash of the names, as the record keeps it. */
function namesHash({ spiffeId, dnsNames }) {
	return valueHash([spiffeId, ...dnsNames]);
}
/** Who can open a seal, as the record keeps it. */
function sealHash(recipients) {
	return valueHash([...recipients].sort(compareCodePoints));
}
const dayMs = 864e5;
function dueReason(wanted, { recorded, isThere, nowMs, forced }) {
	if (recorded === void 0) return "new";
	if (!isThere) return "missing";
	if (recorded.names !== namesHash(wanted)) return "names-changed";
	if (recorded.issuer !== wanted.issuer) return "authority-changed";
	if (recorded.seal !== wanted.seal) return "seal-changed";
	if (forced) return "forced";
	const [notBeforeMs, notAfterMs] = [Date.parse(recorded.notBefore), Date.parse(recorded.notAfter)];
	if (nowMs >= notAfterMs) return "expired";
	return nowMs >= notAfterMs - (notAfterMs - notBeforeMs) / 3 ? "last-third" : void 0;
}

// src/plan/danger/large-change.ts
/** More than a person looks through one by one. */
const many = 20;
/** Of so few, even all are no large change. */
const few = 3;
/**
* Much goes or restarts at once, which is often a slip: a file emptied, a name changed, a default for all. Said once for
* a whole plan. Code: danger.large-change.
*/
function largeChange(workloads) {
	const services = workloads.filter(({ workload }) => workload.kind === "Service");
	const standing = services.filter(({ action }) => action !== "create").length;
	const gone = services.filter(({ action }) => action === "delete").length;
	const deleted = workloads.flatMap(({ forecast }) => forecast.objects).filter(({ action, stays }) => action === "delete" && stays !== true).length;
	const restarting = services.filter(({ forecast }) => forecast.restarts.length > 0).length;
	const isMostGone = gone > few && gone * 2 > standing;
	return [...deleted > many || isMostGone ? [danger("high", `${deleted} objects go at once, ${gone} of ${standing} services as a whole`)] : [], ...restarting > many ? [danger("medium", `${restarting} of ${standing} services restart at once`)] : []];
}
function danger(severity, message) {
	const code = "danger.large-change";
	return {
		code,
		severity,
		message,
		hint: dangerCodes[code].next
	};
}

// src/plan/assemble-plan.ts
/**
* Puts the parts in order and names the whole by what is wanted and what goes, so that what is delivered can be proven to
* be what was shown. Whether a file is new or stands already is no part of the name: after the write it is the same.
* Sealed files are named by what they are for: keys and ciphertext are fresh whenever they are made.
*/
function assemblePlan(parts, findings, images) {
	const ordered = parts.map((part) => ({
		...part,
		key: key(part.plan.workload)
	})).sort((a, b) => compareCodePoints(a.key, b.key));
	const workloads = withCallerLines(ordered.map(({ plan }) => plan));
	const dangers = largeChange(workloads);
	return {
		id: planId(ordered.map(wantedText)),
		workloads,
		findings,
		images,
		dangers
	};
}
/** The name of a plan, by what is wanted of each of its workloads in their order: `valueHash` of the list of them all. */
function planId(wanted) {
	const elements = wanted.map((text) => `  ${text.trimEnd().replaceAll("\n", "\n  ")}`);
	return contentHash(elements.length === 0 ? "[]\n" : `[\n${elements.join(",\n")}\n]\n`);
}
/** What a workload adds to the name of its plan. */
function wantedText({ plan, record }) {
	return canonicalJson({
		workload: plan.workload,
		...plan.action === "held" || plan.action === "delete" ? { action: plan.action } : {},
		inputs: record?.inputs,
		...namedFiles(plan, record),
		...plan.action === "delete" ? { gone: plan.forecast.objects.map(goneObject) } : {}
	});
}
/** What goes is named too, and what stays of it in the cluster: it may hold data. */
function goneObject({ object, stays }) {
	return {
		object,
		stays: stays === true
	};
}
/** Every finding of a plan: of the inputs first, then by workload. */
function planFindings(plan) {
	return [...plan.findings, ...plan.workloads.flatMap(({ findings }) => findings)];
}
function namedFiles({ certificates = [], action }, record) {
	if (record === void 0) return {};
	if (certificates.length === 0 || action === "held") return { files: record.files };
	const sealed = new Set(certificates.map(({ path }) => path));
	const files = Object.entries(record.files).filter(([path]) => !sealed.has(path));
	return {
		files: Object.fromEntries(files),
		certificates: certificates.map(certificateIntent)
	};
}
function key({ environment, kind, name }) {
	return `${environment}\n${kind}\n${name}`;
}

// src/report/exit-status.ts
/** What a process says when it ends; one table for the command line and its documentation. */
const exitStatus = {
	fine: 0,
	/** `check` and `drift` alone. */
	drift: 1,
	/** A problem, or any error finding. */
	problem: 2,
	/** Anything that no one foresaw. */
	bug: 3
};
/** The status of a flow that ran to its end with these findings. */
function exitStatusOf(findings) {
	return findings.some(({ severity }) => severity === "error") ? exitStatus.problem : exitStatus.fine;
}
/** The status of a search for drift: an error stands above it, for nobody knows what it hides. */
function driftStatusOf(plan) {
	const status = exitStatusOf(planFindings(plan));
	if (status !== exitStatus.fine) return status;
	const isEdited = plan.workloads.some(({ files }) => files.some(({ state }) => state === "edited"));
	return hasWork(plan) || isEdited ? exitStatus.drift : exitStatus.fine;
}

// src/report/certificate-words.ts
/** Why a certificate is issued anew. */
function dueText(reason) {
	return dueTexts[reason];
}
/** What a step of a rotation did, and what a person does now. */
function stepTexts(step) {
	return steps[step];
}
const dueTexts = {
	new: "a first certificate",
	missing: "its file is missing",
	"names-changed": "its names changed",
	"authority-changed": "another authority issues",
	"seal-changed": "others may open it",
	"last-third": "it is in the last third of its time",
	expired: "it has expired",
	forced: "it was asked for"
};
const wait = "deliver it, and wait until Flux has applied it and ten minutes have passed";
const steps = {
	"trust-both": {
		done: "the next authority is trusted beside the one that issues",
		next: `Run \`karst render\`, ${wait}; then run \`karst certs rotate-ca\` again.`
	},
	"issue-from-next": {
		done: "the next authority issues, the former one is still trusted",
		next: `Run \`karst render\`, ${wait}; then run \`karst certs rotate-ca\` again.`
	},
	"drop-former": {
		done: "the former authority is no longer trusted",
		next: "Run `karst render` and deliver it; the key of the former authority can go."
	},
	"replace-expired": {
		done: "another authority takes the place of the one that had expired",
		next: "Run `karst render` and deliver it at once: nothing is connected until then."
	}
};

// src/report/counted.ts
/** `1 pod`, `2 pods`. */
function counted(count, what) {
	return count === 1 ? `1 ${what}` : `${count} ${what}s`;
}

// src/report/plan-words.ts
/** The word that heads a plan. */
const outcomeHeads = {
	planned: "Plan",
	written: "Written",
	held: "Held back"
};
/** The one place that says in words what a plan holds, for every text that shows it. */
function summaryText(plan, outcome) {
	const counts = actionCounts(plan);
	const isDone = outcome === "written";
	const parts = [
		...count(counts.create, isDone ? "created" : "to create"),
		...count(counts.update, isDone ? "updated" : "to update"),
		...count(counts.delete, isDone ? "deleted" : "to delete"),
		...count(counts.held, "held"),
		...count(counts.keep, "unchanged"),
		...specsText(plan, isDone)
	];
	if (parts.length > 0) return parts.join(", ");
	return plan.upgrade === void 0 ? "nothing to do: no spec asks for anything" : "nothing to do";
}
/** The specs are counted where nothing else moves: elsewhere the workloads say what became of them. */
function specsText({ edits = [], workloads }, isDone) {
	if (edits.length === 0 || workloads.some(isMoved)) return [];
	return [`${counted(edits.length, "spec")} ${isDone ? "changed" : "to change"}`];
}
function actionCounts(plan) {
	const counts = {
		create: 0,
		update: 0,
		delete: 0,
		keep: 0,
		held: 0
	};
	for (const { action } of plan.workloads) counts[action] += 1;
	return counts;
}
/** What a reader takes a plan's id for: its first eight digits. */
function shortId(id) {
	return id.slice(0, 8);
}
function shortPin(pin) {
	return pin.slice(0, 7);
}
function sourceText(source) {
	const path = source.path === "" ? "" : ` in ${plainText(source.path)}`;
	return `${plainText(source.slug)} at ${shortPin(source.pin)}${path}`;
}
function causeText(cause) {
	switch (cause.kind) {
		case "new": return "new";
		case "removed": return "no spec asks for it any more";
		case "source-moved": return cause.from === void 0 ? `source moved to ${shortPin(cause.to)}` : `source moved ${shortPin(cause.from)} \u2192 ${shortPin(cause.to)}`;
		case "spec-changed": return "its spec changed";
		case "environment-changed": return "settings of the environment changed";
		case "peers-changed": return "what it calls, or who may call it, changed";
		case "base-image-changed": return "base images were pinned anew";
		case "image-built": return `its image was built: ${cause.digest.slice(0, 19)}`;
		case "certificate-due": return `${cause.secret}: ${dueText(cause.reason)}`;
		case "tool-changed": return `KarstKit ${plainText(cause.from)} \u2192 ${plainText(cause.to)}`;
		case "file-missing": return `${plainText(cause.path)} was missing`;
		case "unfinished": return "finishes a run that was interrupted";
	}
}
/** The start as a command line, bound to every address as the image does. */
function commandText(launch) {
	return boundCommand(launch).map(word).join(" ");
}
/** The command of a process, which no port is bound for. */
function argvText(command) {
	return resolveCommand({ command }, {
		address: "0.0.0.0",
		port: 0
	}).map(word).join(" ");
}
/** The start as argv, bound to every address as the image does. */
function boundCommand(launch) {
	return resolveCommand(launch, {
		address: "0.0.0.0",
		port: launch.port?.number ?? 0
	});
}
function launchText(launch) {
	const port = launch.port === void 0 ? "listens on nothing" : portText(launch.port);
	const version = launch.version.value === "" ? "" : ` ${launch.version.value}`;
	if (launch.language === "image") return plainText(`as its own Dockerfile says, ${port}`);
	const manager = launch.packageManager === "none" ? "" : ` with ${launch.packageManager}`;
	return plainText(`${launch.language}${version}${manager}, ${port}`);
}
/** Added and removed lines of every file that changes. */
function changedLines(diff) {
	const lines = diff?.split("\n") ?? [];
	return {
		added: lines.filter((line) => line.startsWith("+")).length,
		removed: lines.filter((line) => line.startsWith("-")).length
	};
}
function isQuiet$1({ action, findings }) {
	return action === "keep" && findings.length === 0;
}
function portText({ number, protocol }) {
	return `${protocol} on port ${number}`;
}
function word(text) {
	return /^[\w./:=@,+%-]+$/.test(text) ? text : plainText(JSON.stringify(text));
}
function count(number, what) {
	return number === 0 ? [] : [`${number} ${what}`];
}

// src/report/shared-finding.ts
/**
* What a reader is told, and where: an advice that concerns many workloads is said once for all of them, and what is good
* to know about the whole is not said again while nothing changes. Errors each stand where they belong.
*/
function tellFindings(plan) {
	const groups = /* @__PURE__ */ new Map();
	for (const { workload, findings } of plan.workloads) for (const finding of findings) {
		const members = groups.get(likeness(finding)) ?? [];
		groups.set(likeness(finding), [...members, {
			finding,
			names: [workload.name]
		}]);
	}
	const isShared = (finding) => finding.severity !== "error" && (groups.get(likeness(finding))?.length ?? 0) > 1;
	const shared = [...groups.values()].flatMap(([first, ...rest]) => first === void 0 || !isShared(first.finding) ? [] : [{
		finding: first.finding,
		names: [...new Set([first, ...rest].flatMap(({ names }) => names))]
	}]);
	const whole = plan.findings.filter(({ severity }) => severity !== "info" || hasWork(plan));
	return {
		workloads: plan.workloads.map((one) => ({
			...one,
			findings: sortedFindings(one.findings.filter((finding) => !isShared(finding)))
		})).filter((one) => !isQuiet$1(one)),
		shared: [...shared, ...sortedFindings(whole).map((finding) => ({
			finding,
			names: []
		}))]
	};
}
/** Two findings with the same advice are alike; their messages differ in the name alone. */
function likeness({ code, severity, expected = "", hint = "" }) {
	return [
		severity,
		code,
		expected,
		hint
	].join("\n");
}

// src/report/page/budget.ts
const gap = "\n\n";
/**
* A page of at most `limit` UTF-16 units. Nothing is ever cut: sections are filled in their order, whole blocks at a
* time, and each says how many it left out.
*/
function fitted(sections, limit) {
	const texts = /* @__PURE__ */ new Map();
	let room = limit - 1;
	const kept = sections.filter(({ isKept }) => isKept === true);
	const others = sections.filter(({ isKept }) => isKept !== true);
	for (const section of [...kept, ...others]) {
		const text = filled(section, room - 2);
		if (text === void 0) continue;
		texts.set(section, text);
		room -= text.length + 2;
	}
	return `${sections.flatMap((section) => texts.get(section) ?? []).join(gap)}\n`;
}
/** As much of a section as there is room for; undefined when not even the word on what is left out fits. */
function filled(section, room) {
	const { head = "", blocks, left } = section;
	if (head === "" && blocks.length === 0) return void 0;
	const whole = assembled(section, blocks, "");
	if (whole.length <= room) return whole;
	const kept = [];
	let used = head.length + left(blocks.length).length + 4;
	for (const block of blocks) {
		if (used + block.length + 2 > room) continue;
		kept.push(block);
		used += block.length + 2;
	}
	const text = assembled(section, kept, left(blocks.length - kept.length));
	return text.length <= room ? text : void 0;
}
/** Rows stand directly below the head of their table; all else is set apart. */
function assembled({ head = "", join }, blocks, note) {
	const body = blocks.join(join);
	const isTable = body.startsWith("|") && head.endsWith("|");
	return [[head, body].filter((text) => text !== "").join(isTable ? "\n" : gap), note].filter((text) => text !== "").join(gap);
}

// src/report/certificate-plan.ts
/** Certificates of a workload that changes: what becomes of each, and how long the one that is there would last. */
function certificateLines({ action, certificates = [] }) {
	if (action === "keep" || action === "delete") return [];
	return certificates.map(({ secret, due, daysLeft }) => {
		const left = daysLeft === void 0 ? "" : `${leftText(daysLeft)}, `;
		const what = due === void 0 ? "kept" : `made anew: ${dueText(due)}`;
		return plainText(due === "new" ? `${secret}, ${dueText(due)}` : `${secret}, ${left}${what}`);
	});
}
/** Who may call a workload from now on and could not before, and who no longer may. */
function callerLines({ callers }) {
	if (callers === void 0) return [];
	const { admitted, dismissed } = callers;
	return [...admitted.map((name) => plainText(`${name} may call it from now on`)), ...dismissed.map((name) => plainText(`${name} may no longer call it`))];
}
function leftText(days) {
	if (days < 0) return `expired ${-days === 1 ? "a day" : `${-days} days`} ago`;
	return `${counted(days, "day")} left`;
}

// src/report/page/workload-lines.ts
/** What is said of each workload, a line each, behind its name and environment. */
function workloadLines({ workloads }, sign, linesOf) {
	return workloads.flatMap((plan) => {
		const { name, environment } = plan.workload;
		const named = `${inlineCode(name)} (${inlineCode(environment)})`;
		return linesOf(plan).map((line) => `- ${sign} ${named}: ${inertMarkdown(line)}`);
	});
}

// src/report/page/caller-section.ts
/** Who may call whom from now on, and who no longer may: in words, for a graph shows no more than a line. */
function callerSection(plan) {
	const blocks = workloadLines(plan, "\ud83d\udd11", callerLines);
	return {
		...blocks.length === 0 ? {} : { head: "#### Who may call" },
		blocks,
		join: "\n",
		left: (count) => `_${count} more changes of who may call do not fit here._`
	};
}

// src/report/page/certificate-section.ts
/** Certificates whose keys are made here, of what changes: which are made anew and why, and how long the others last. */
function certificateSection(plan) {
	const blocks = workloadLines(plan, "\ud83d\udcdc", certificateLines);
	return {
		...blocks.length === 0 ? {} : { head: "#### Certificates" },
		blocks,
		join: "\n",
		left: (count) => `_${count} more certificates do not fit here._`
	};
}

// src/plan/object/kube-object.ts
/** The object that a mapping is; undefined when it has no kind or no name. */
function kubeObject(value, path) {
	const { apiVersion, kind } = value;
	const { name, namespace } = mapAt(value, ["metadata"]);
	if (typeof apiVersion !== "string" || typeof kind !== "string") return void 0;
	if (typeof name !== "string") return void 0;
	return {
		ref: {
			apiVersion,
			kind,
			...typeof namespace === "string" ? { namespace } : {},
			name
		},
		path,
		value
	};
}
/** The group of an API without its version: a new version of it is the same object. */
function groupOf({ apiVersion }) {
	const slash = apiVersion.indexOf("/");
	return slash < 0 ? "" : apiVersion.slice(0, slash);
}
/** What is equal for the same object, whatever its API's version. */
function objectKey(ref) {
	return [
		groupOf(ref),
		ref.kind,
		ref.namespace ?? "",
		ref.name
	].join("\n");
}
/** `Deployment/api`, as people write it. */
function objectName({ kind, name }) {
	return `${kind}/${name}`;
}
function compareObjects(a, b) {
	return compareCodePoints(sortKey$1(a), sortKey$1(b));
}
function sortKey$1({ namespace = "", kind, name }) {
	return [
		namespace,
		kind,
		name
	].join("\n");
}

// src/plan/danger/sorted-dangers.ts
/** high before medium, then by code and object. */
function sortedDangers(dangers) {
	return [...dangers].sort((a, b) => compareCodePoints(sortKey(a), sortKey(b)));
}
function sortKey({ severity, code, object, field = "" }) {
	const key = object === void 0 ? "" : objectKey(object);
	return [
		severity === "high" ? 0 : 1,
		code,
		key,
		field
	].join("\n");
}

// src/plan/object/rank-objects.ts
const running = [
	"Deployment",
	"StatefulSet",
	"DaemonSet",
	"Job",
	"CronJob"
];
const settings = [
	"ConfigMap",
	"Secret",
	"SealedSecret"
];
/** What goes first, then what is dangerous, what runs, what it reads, and the rest; of each, by namespace, kind and name. */
function rankObjects(changes, dangers) {
	const gravity = /* @__PURE__ */ new Map();
	for (const { object, severity } of dangers) {
		if (object === void 0) continue;
		const key = objectKey(object);
		gravity.set(key, Math.min(gravity.get(key) ?? 2, severity === "high" ? 1 : 2));
	}
	const sortKey = (change) => {
		const { namespace = "", kind, name } = change.object;
		return [
			rank(change, gravity.get(objectKey(change.object))),
			namespace,
			kind,
			name
		].join("\n");
	};
	return changes.map((change) => ({
		change,
		key: sortKey(change)
	})).sort((a, b) => compareCodePoints(a.key, b.key)).map(({ change }) => change);
}
function rank({ action, object, fields }, gravity) {
	if (action === "delete") return 0;
	if (gravity !== void 0) return gravity;
	if (fields.length > 0 && fields.every(({ quiet }) => quiet === true)) return 7;
	if (action === "replace") return 3;
	if (running.includes(object.kind)) return 4;
	return settings.includes(object.kind) ? 5 : 6;
}

// src/plan/plan-forecast.ts
/** Every object that a plan changes: what goes first, then what is dangerous, then the rest. */
function planObjects({ workloads }) {
	const objects = workloads.flatMap(({ workload, forecast }) => forecast.objects.map((object) => ({
		...object,
		workload
	})));
	return rankObjects(objects, workloads.flatMap(({ forecast }) => forecast.dangers));
}
/** Every danger of a plan: of the whole first, then of its workloads, the gravest first. */
function planDangers({ dangers, workloads }) {
	const own = workloads.flatMap(({ workload, forecast }) => forecast.dangers.map((danger) => ({
		...danger,
		workload
	})));
	return [...dangers, ...sortedDangers(own)];
}
/** Everything that starts anew, what is down for a time first. */
function planRestarts({ workloads }) {
	const restarts = workloads.flatMap(({ workload, forecast }) => forecast.restarts.map((restart) => ({
		...restart,
		workload
	})));
	return [...restarts.filter(({ downtime }) => downtime), ...restarts.filter(({ downtime }) => !downtime)];
}

// src/report/page/danger-section.ts
/** What goes and what is dangerous. Never folded: nobody opens what they do not know of. */
function dangerSection(plan) {
	const gone = planObjects(plan).filter(({ action }) => action === "delete");
	const blocks = [...planDangers(plan).map(dangerItem), ...goneItems(gone)];
	return {
		...blocks.length === 0 ? {} : { head: "#### Look at this first" },
		blocks,
		join: "\n",
		left: (count) => `_${count} more dangers and deletions do not fit here: look at every file before you merge._`
	};
}
function dangerItem({ severity, code, object, field, message, hint, workload }) {
	return [
		`- ${severity === "high" ? "\ud83d\uded1" : "\u26a0\ufe0f"} ${object === void 0 ? "" : `${inlineCode(objectName(object))} `}${field === void 0 ? "" : `${inlineCode(field)} `}${workload === void 0 ? "" : `(${inlineCode(workload.environment)}) `}${inlineCode(code)}`,
		`  ${inertMarkdown(`${message}.`)}`,
		`  ${inertMarkdown(hint)}`
	].join("  \n");
}
/** By workload: each is one line, whatever it consists of. */
function goneItems(gone) {
	const groups = /* @__PURE__ */ new Map();
	for (const change of gone) {
		const { environment, kind, name } = change.workload;
		const key = [
			environment,
			kind,
			name
		].join("\n");
		groups.set(key, [...groups.get(key) ?? [], change]);
	}
	return [...groups.values()].map((group) => {
		const [first] = group;
		const { name = "", environment = "" } = first?.workload ?? {};
		const names = group.map(({ object, stays }) => `${inlineCode(objectName(object))}${stays === true ? " (stays in the cluster)" : ""}`);
		const shown = names.slice(0, 20).join(", ");
		const more = names.length > 20 ? ` and ${names.length - 20} more` : "";
		return `- \u2796 Flux deletes of ${inlineCode(name)} (${inlineCode(environment)}): ${shown}${more}`;
	});
}

// src/plan/object/object-file.ts
/** Is this a file that objects are read from, or that a ConfigMap is made of? A Dockerfile is neither. */
function holdsObjects(path) {
	return isYaml(path) || /\/(?:files|code)\//.test(path);
}
/** Is this a file that objects are read from, itself or through a generator? */
function isYaml(path) {
	return /\.ya?ml$/.test(path);
}

// src/report/page/clipped-diff.ts
/** So much is read of one diff; the whole stands in the changed files. */
const mostLines = 120;
/**
* The lines of a diff as a fenced block, those that are too many counted. The count is indented as context is, for a list
* item of YAML begins with a minus sign.
*/
function clippedDiff(lines) {
	const more = lines.length - mostLines;
	const note = more > 0 ? [` and ${more} more lines`] : [];
	return fencedBlock([...lines.slice(0, mostLines), ...note], "diff");
}

// src/report/page/file-detail.ts
/** A folded block for each workload: why it starts as it does, its files, and the lines of those that hold no object. */
function fileDetails(workloads, { whole }) {
	const where = whole === void 0 ? "the changed files show them" : inertMarkdown(`see ${whole}`);
	return {
		blocks: workloads.map(detail$1),
		join: "\n\n",
		left: (count) => `_The files of ${count} more workloads do not fit here; ${where}._`
	};
}
function detail$1({ workload, launch, evidence, files }) {
	const changed = files.filter(({ state }) => state !== "keep");
	const why = evidence.map(({ path, line, why: reason }) => {
		return `- ${inlineCode(line === void 0 ? path : `${path}:${line}`)} ${inertMarkdown(reason)}`;
	});
	const start = launch === void 0 ? [] : [inertMarkdown(launchText(launch)), ...why];
	const listed = changed.map((file) => `- ${file.state} ${inlineCode(file.path)}${numbers(file)}`);
	return [
		`<details><summary>${inertMarkdown(`${workload.name} (${workload.environment})`)}: ${changed.length} files</summary>`,
		"",
		...start,
		...start.length > 0 && listed.length > 0 ? [""] : [],
		...listed,
		...changed.flatMap(diffBlock),
		"",
		"</details>"
	].join("\n");
}
function numbers({ diff }) {
	if (diff === void 0) return "";
	const { added, removed } = changedLines(diff);
	return ` +${added} \u2212${removed}`;
}
/** What an object's fields say is not said again; what a person wrote by hand is shown as it stands. */
function diffBlock({ path, diff, state }) {
	const isByHand = state === "edited" || state === "foreign";
	if (diff === void 0 || isRecordPath(path)) return [];
	if (holdsObjects(path) && !isByHand) return [];
	return [
		"",
		inlineCode(path),
		"",
		clippedDiff(diff.split("\n"))
	];
}

// src/report/call-graph.ts
/** Beyond these nobody finds a way through the picture. */
const maxNodes = 60;
const maxEdges = 120;
/** What changes and its neighbours alone, where there is too much; undefined when nobody calls anybody. */
function callGraph(plan) {
	const services = plan.workloads.filter(({ workload }) => workload.kind === "Service");
	const byKey = new Map(services.map((service) => [nodeKey(service.workload), service]));
	const all = callsOf(services, byKey);
	if (all.length === 0) return void 0;
	const calls = fitting(all, byKey);
	return {
		nodes: [...new Set(calls.flatMap(({ from, to }) => [from, to]))].sort().flatMap((key) => {
			const found = byKey.get(key);
			if (found === void 0) return [];
			const { name, environment } = found.workload;
			return [{
				key,
				name,
				environment,
				state: states[found.action]
			}];
		}),
		calls,
		hidden: all.length - calls.length
	};
}
const states = {
	create: "added",
	update: "changed",
	delete: "removed",
	held: "held",
	keep: "same"
};
function callsOf(services, byKey) {
	const calls = services.flatMap(({ workload, uses, action }) => uses.map((name) => {
		const from = nodeKey(workload);
		const to = nodeKey({
			...workload,
			name: name.split("/").at(-1) ?? ""
		});
		const isNew = byKey.get(to)?.callers?.admitted.includes(`${workload.owner}/${workload.name}`);
		const own = action === "create" || action === "delete" ? states[action] : "same";
		return {
			from,
			to,
			state: isNew === true ? "added" : own
		};
	}));
	const dismissed = services.flatMap(({ workload, callers }) => (callers?.dismissed ?? []).map((name) => ({
		from: nodeKey({
			...workload,
			name: name.split("/").at(-1) ?? ""
		}),
		to: nodeKey(workload),
		state: "removed"
	})));
	const known = [...calls, ...dismissed].filter(({ from, to }) => byKey.has(from) && byKey.has(to));
	return [...new Map(known.map((edge) => [`${edge.from}\n${edge.to}`, edge])).values()];
}
/** What touches a change first, as far as nodes and edges go round. */
function fitting(edges, byKey) {
	const isTouched = ({ from, to, state }) => state !== "same" || [from, to].some((key) => byKey.get(key)?.action !== "keep");
	const ordered = [...edges.filter(isTouched), ...edges.filter((edge) => !isTouched(edge))];
	const nodes = /* @__PURE__ */ new Set();
	const kept = [];
	for (const edge of ordered) {
		const added = [edge.from, edge.to].filter((key) => !nodes.has(key)).length;
		if (kept.length >= maxEdges || nodes.size + added > maxNodes) continue;
		nodes.add(edge.from).add(edge.to);
		kept.push(edge);
	}
	return kept;
}
function nodeKey({ environment, name }) {
	return `${environment}/${name}`;
}

// src/report/mermaid.ts
/** Who calls whom, as a Mermaid flowchart: what comes is green, what changes yellow, what goes red. */
function topology(plan) {
	const graph = callGraph(plan);
	if (graph === void 0) return void 0;
	const { nodes, calls, hidden } = graph;
	const ids = new Map(nodes.map(({ key }, index) => [key, `n${index}`]));
	return [
		"flowchart LR",
		...nodes.map(({ key, name }) => `  ${ids.get(key)}["${label(name)}"]`),
		...calls.map(({ from, to, state }) => `  ${ids.get(from)} ${arrows[state]} ${ids.get(to)}`),
		...hidden === 0 ? [] : [`  more["${hidden} more calls"]`],
		...colored(nodes, ids),
		...coloredCalls(calls)
	];
}
const arrows = {
	added: "==>",
	changed: "-->",
	held: "-->",
	removed: "-.->",
	same: "-->"
};
const fills = {
	added: "fill:#dafbe1,stroke:#1a7f37,color:#1f2328",
	changed: "fill:#fff8c5,stroke:#9a6700,color:#1f2328",
	held: "fill:#eaeef2,stroke:#59636e,color:#1f2328",
	removed: "fill:#ffebe9,stroke:#d1242f,color:#1f2328"
};
function colored(nodes, ids) {
	return [
		"added",
		"changed",
		"removed",
		"held"
	].flatMap((state) => {
		const own = nodes.filter((node) => node.state === state);
		if (own.length === 0) return [];
		const names = own.map(({ key }) => ids.get(key)).join(",");
		return [`  classDef ${state} ${fills[state]}`, `  class ${names} ${state}`];
	});
}
function coloredCalls(calls) {
	return ["added", "removed"].flatMap((state) => {
		const own = calls.flatMap((call, index) => call.state === state ? [index] : []);
		if (own.length === 0) return [];
		const color = state === "added" ? "#1a7f37" : "#d1242f";
		return [`  linkStyle ${own.join(",")} stroke:${color}`];
	});
}
/** Names come from specs and are labels of DNS; anything else would be a forged record. */
function label(name) {
	return name.replace(/[^A-Za-z0-9._-]/g, "_");
}

// src/report/page/graph-section.ts
/** Who calls whom, with what changes in colours. */
function graphSection(plan) {
	const graph = topology(plan);
	return {
		blocks: graph === void 0 ? [] : [fencedBlock(graph, "mermaid")],
		join: "\n\n",
		left: () => "_The graph of who calls whom does not fit here._"
	};
}

// src/report/clip.ts
/** A text of at most so many UTF-16 units and an ellipsis, never cut within what the eye takes for one character. */
function clip(text, longest) {
	if (text.length <= longest) return text;
	let end = longest;
	while (end > 0 && isWithinCharacter(text, end)) end -= 1;
	return `${text.slice(0, end)}\u2026`;
}
/** Surrogates, marks above and below, and what a joiner joins. */
function isWithinCharacter(text, at) {
	if (/[\udc00-\udfff]/.test(text.charAt(at)) && /[\ud800-\udbff]/.test(text.charAt(at - 1))) return true;
	if (text.charAt(at - 1) === "\u200d") return true;
	const next = String.fromCodePoint(text.codePointAt(at) ?? 0);
	return /[\p{M}\p{Emoji_Modifier}\u200d]/u.test(next);
}

// src/report/forecast-words.ts
/** Longest value that a reader is shown, in characters. */
const longestValue = 100;
/** `Deployment/api`, with what it replaces where its name or namespace changes. */
function objectText({ object, was, stays, movedFrom, blocked }) {
	const place = (one) => was?.namespace === object.namespace ? objectName(one) : `${objectName(one)} in ${one.namespace ?? "the cluster"}`;
	const isSame = was !== void 0 && place(was) === place(object);
	const notes = [
		...was === void 0 ? [] : [isSame ? "made anew" : `in the place of ${place(was)}`],
		...stays === true ? ["stays in the cluster"] : [],
		...movedFrom === void 0 ? [] : [`moved from ${movedFrom}`],
		...blocked === true ? ["does not arrive"] : []
	];
	const name = was === void 0 ? objectName(object) : place(object);
	return plainText([name, ...notes].join(", "));
}
/** `spec.replicas: 2 \u2192 3`; a value that is nobody's to read only says that it changes. */
function fieldText(field) {
	const { path, before, after, diff, secret } = field;
	if (secret === true) return plainText(`${path}: ${secretText(field)}`);
	if (diff !== void 0) {
		const lines = diff.split("\n");
		const count = (sign) => lines.filter((line) => line.startsWith(sign)).length;
		return plainText(`${path}: +${count("+")} -${count("-")} lines`);
	}
	if (before === void 0) return plainText(`${path}: + ${valueText$1(after)}`);
	if (after === void 0) return plainText(`${path}: - ${valueText$1(before)}`);
	return plainText(`${path}: ${valueText$1(before)} \u2192 ${valueText$1(after)}`);
}
/** What becomes of a value that is nobody's to read. Of one that is sealed anew neither side is known: it changes. */
function secretText({ before, after }) {
	if (before === void 0 === (after === void 0)) return "a secret value changes";
	return before === void 0 ? "a secret value comes" : "a secret value goes";
}
/** A value on one line, cut between characters where it is too long. */
function valueText$1(value, longest = longestValue) {
	const text = isCollection(value) ? JSON.stringify(value) : scalar(value ?? null);
	return clip(text, longest);
}
/** `2 pods, one after another`, as a rollout goes. */
function restartText({ event, pods, strategy, downtime, reasons }) {
	const why = reasons.map((reason) => reasonTexts[reason]).join(", ");
	if (event === "run") return `runs again: ${why}`;
	const how = downtime ? "with a time without any" : rolloutTexts[strategy];
	return `${podsText(pods)} ${how}: ${why}`;
}
/** Why an object changes, in words; a line of the spec by its place. */
function objectCauseText(cause) {
	switch (cause.kind) {
		case "added": return withPlace("asked for", placeText(cause));
		case "removed": return "no longer asked for";
		case "spec": return plainText(`${placeText(cause)} ${cause.pointer ?? ""}`.trim());
		case "default": return withPlace("a default, where the spec says nothing", placeText(cause));
		case "source": return cause.from === void 0 ? `source at ${shortPin(cause.to)}` : `source ${shortPin(cause.from)} \u2192 ${shortPin(cause.to)}`;
		case "image": return plainText(`image ${valueText$1(cause.to)}`);
		case "certificate": return "certificate";
		case "peers": return "what it calls, or who calls it";
		case "environment": return "settings of the environment";
		case "base-image": return "base images";
		case "tool": return plainText(`KarstKit ${cause.from} \u2192 ${cause.to}`);
		case "file-missing": return plainText(`${cause.path} was missing`);
		case "unfinished": return "finishes a run that was interrupted";
	}
}
const actionSigns = {
	create: "+",
	update: "~",
	replace: "\u00b1",
	delete: "-"
};
const reasonTexts = {
	command: "another command",
	config: "other configuration",
	image: "another image",
	probes: "other probes",
	replicas: "their number is left to the autoscaler",
	resources: "other resources",
	security: "another security context",
	sidecar: "other containers",
	template: "another template",
	variables: "other variables",
	volumes: "other volumes"
};
const rolloutTexts = {
	Job: "once",
	OnDelete: "when somebody deletes them",
	Recreate: "all at once",
	RollingUpdate: "one after another"
};
function podsText(pods) {
	if (pods === void 0) return "a pod on each node";
	const { min, max } = pods;
	if (min !== max) return `${min} to ${max} pods`;
	return counted(min, "pod");
}
function withPlace(text, place) {
	return place === "" ? text : `${text} (${place})`;
}
function isCollection(value) {
	return typeof value === "object" && value !== null;
}

// src/report/page/image-section.ts
/** Images that change, with the page of the forge that shows what lies between; certificates with their days. */
function imageSection(plan) {
	const items = [...imageItems(plan), ...certificateItems(plan)];
	return {
		blocks: [...new Set(items)],
		join: "\n",
		left: (count) => `_${count} more images and certificates do not fit here._`
	};
}
function imageItems(plan) {
	return planObjects(plan).flatMap(({ causes, workload }) => {
		const image = causes.find((cause) => cause.kind === "image");
		if (image === void 0) return [];
		const source = causes.find((cause) => cause.kind === "source");
		const from = image.from === void 0 ? "" : `${inlineCode(image.from)} \u2192 `;
		return [`- \ud83d\udce6 ${`${inlineCode(workload.name)} (${inlineCode(workload.environment)})`}: ${from}${inlineCode(valueText$1(image.to, 300))}${compareText(source)}`];
	});
}
/** The only link of a page: its address is made of a known forge, a parsed slug and two commits. */
function compareText(source) {
	if (source?.compare === void 0 || source.from === void 0) return "";
	return `, [${shortPin(source.from)}\u2026${shortPin(source.to)}](${source.compare})`;
}
function certificateItems({ workloads }) {
	return workloads.flatMap(({ workload, certificates = [] }) => certificates.flatMap(({ secret, due, daysLeft }) => {
		if (due === void 0) return [];
		const left = daysLeft === void 0 ? "" : `, the old one has ${daysLeft} days left`;
		return [`- \ud83d\udd11 ${`${inlineCode(secret)} (${inlineCode(workload.environment)})`}: ${inertMarkdown(`a new certificate${left}`)}`];
	}));
}

// src/report/page/margin.ts
/** What has to hold before the plan is carried out, and who decides. */
function gateSection({ gates = [] }) {
	const isReady = gates.every(({ isPassed }) => isPassed);
	return {
		...gates.length === 0 ? {} : { head: isReady ? "#### Ready" : "#### Blocked by" },
		blocks: gates.map((gate) => `- ${signOf(gate)} ${inlineCode(gate.name)} ${inertMarkdown(gate.by)}`),
		join: "\n",
		left: (count) => `_${count} more gates do not fit here._`,
		isKept: true
	};
}
function signOf({ isPassed, isUnseen }) {
	if (isUnseen === true) return "?";
	return isPassed ? "\u2713" : "\u2717";
}
/** Commands in one block, exact, to be copied; those of the command line where nobody names others. */
function nextSection(plan, { outcome, next = usual(plan, outcome) }) {
	return {
		...next.length === 0 ? {} : { head: "#### Next" },
		blocks: next.length === 0 ? [] : [fencedBlock(next, "console")],
		join: "\n\n",
		left: () => "_The commands do not fit here._",
		isKept: true
	};
}
function usual(plan, outcome) {
	if (outcome === "held" || actionCounts(plan).held > 0) return ["karst validate"];
	return outcome === "planned" && hasWork(plan) ? ["karst plan --diff", "karst render"] : [];
}
/** What happened so far, in small: a page that is edited in place notifies nobody. */
function eventSection({ events = [] }) {
	const latest = events.slice(-5).map((event) => `- ${inertMarkdown(event)}`);
	return {
		blocks: latest.length === 0 ? [] : [[
			"<details><summary>Log</summary>",
			"",
			...latest,
			"",
			"</details>"
		].join("\n")],
		join: "\n\n",
		left: () => "_The log does not fit here._"
	};
}

// src/report/page/marker.ts
/** How a writer finds its own page again, and what a program reads of it. At the start, where no cut reaches it. */
function markerSection(plan, { key = "", outcome, reviewers = [], specsAt }) {
	const own = safeKey(key);
	const asked = reviewers.length === 0 ? {} : { reviewers: reviewers.map(safeKey) };
	const place = specsAt === void 0 ? {} : { specsAt: safeKey(specsAt) };
	const counts = actionCounts(plan);
	const machine = {
		version: 1,
		key: own,
		plan: plan.id,
		outcome,
		...counts,
		...asked,
		...place
	};
	return {
		blocks: [`${stickyMarker(key)}\n${opening}${JSON.stringify(machine)} -->`],
		join: "\n\n",
		left: () => "",
		isKept: true
	};
}
/** The first line of every page with this key. */
function stickyMarker(key) {
	return `<!-- karst:page v1 key=${safeKey(key)} -->`;
}
/** The marker of a page, as anybody may have changed it; undefined when it has none at its start. */
function readMarker(page) {
	const [, machine = ""] = markers.exec(page.slice(0, mostMarker)) ?? [];
	const said = parsed(machine);
	if (said === void 0 || typeof said.key !== "string" || typeof said.plan !== "string") return;
	const { key, plan, outcome, reviewers, specsAt } = said;
	return {
		key,
		plan,
		isWithdrawn: outcome === withdrawn,
		reviewers: (Array.isArray(reviewers) ? reviewers : []).filter((reviewer) => typeof reviewer === "string"),
		...typeof specsAt === "string" ? { specsAt } : {}
	};
}
/** The same page, which says that its writer closed what it stands on. A page without a marker stays as it is. */
function withdrawnPage(page) {
	if (readMarker(page) === void 0) return page;
	return page.replace(markers, (head, machine) => {
		const said = parsed(machine);
		if (said === void 0) return head;
		return head.replace(machine, () => JSON.stringify({
			...said,
			outcome: withdrawn
		}));
	});
}
const opening = "<!-- karst:plan ";
const withdrawn = "withdrawn";
const mostMarker = 8192;
const markers = /^<!-- karst:page v1 key=[^\n]* -->\r?\n<!-- karst:plan (\{[^\n]*\}) -->/;
function parsed(machine) {
	try {
		const value = JSON.parse(machine);
		return typeof value === "object" && value !== null ? { ...value } : void 0;
	} catch {
		return;
	}
}
function safeKey(key) {
	return key.replace(/[^A-Za-z0-9._/-]+/g, "_").replace(/-{2,}/g, "-") || "plan";
}

// src/report/object-diff.ts
const longestLine = 400;
/** Every object that changes, field by field and in full; what goes and what is dangerous first. */
function objectDiffText(plan, color) {
	const paint = colors(color);
	const blocks = planObjects(plan).map((change) => [
		paint.strong(`${actionSigns[change.action]} ${objectText(change)} (${plainText(change.workload.environment)})`),
		...causeLine(change, paint),
		...change.fields.flatMap(fieldLines).map((line) => `    ${painted(plainText(line), paint)}`)
	].join("\n"));
	return blocks.length === 0 ? "no object changes\n" : `${blocks.join("\n\n")}\n`;
}
/** The field's path as context, and its values as lines that go and come. */
function fieldLines(field) {
	const { path, before, after, diff, secret } = field;
	if (secret === true) return [` ${fieldText(field)}`];
	const lines = diff === void 0 ? [...before === void 0 ? [] : [`-${valueText$1(before, longestLine)}`], ...after === void 0 ? [] : [`+${valueText$1(after, longestLine)}`]] : diff.split("\n").map((line) => clip(line, longestLine));
	return [` ${path}`, ...lines];
}
function causeLine({ causes }, paint) {
	const why = causes.map(objectCauseText).join("; ");
	return why === "" ? [] : [`    ${paint.quiet(why)}`];
}
function painted(line, paint) {
	if (line.startsWith("+")) return paint.added(line);
	return line.startsWith("-") ? paint.removed(line) : line;
}

// src/report/page/object-detail.ts
/** A folded block for each object whose fields change, the gravest first; mere labels and notes are counted. */
function objectDetails(plan, { whole }) {
	const changed = planObjects(plan).filter(({ fields }) => fields.length > 0);
	const loud = changed.filter(({ fields }) => !fields.every(({ quiet }) => quiet === true));
	const quiet = changed.length - loud.length;
	const where = whole === void 0 ? "the changed files show them" : inertMarkdown(`see ${whole}`);
	return {
		blocks: [...loud.map(detail), ...quiet === 0 ? [] : [`_Of ${quiet} more objects only labels, notes or checksums change._`]],
		join: "\n\n",
		left: (count) => `_${count} more objects do not fit here; ${where}._`
	};
}
function detail(change) {
	const { causes, fields, workload, object } = change;
	const title = `${objectText(change)} (${workload.environment}): ${fieldCount(fields)}`;
	const why = causes.map((cause) => {
		const link = cause.kind === "source" ? compareText(cause) : "";
		return `- because of ${inlineCode(objectCauseText(cause))}${link}`;
	});
	const lines = fields.filter(({ quiet }) => quiet !== true).flatMap(fieldLines);
	return [
		`<details><summary>${inertMarkdown(title)}</summary>`,
		"",
		inlineCode(`${change.path} ${objectName(object)}`),
		"",
		...why.length === 0 ? [] : [...why, ""],
		clippedDiff(lines),
		"",
		"</details>"
	].join("\n");
}
function fieldCount(fields) {
	return counted(fields.filter(({ quiet }) => quiet !== true).length, "field");
}

// src/report/page/restart-section.ts
/** Which pods go and come again, and why; those with a time without any first. */
function restartSection(plan) {
	const blocks = planRestarts(plan).map((restart) => {
		return `- ${restart.downtime ? "\ud83d\uded1" : "\ud83d\udd01"} ${inlineCode(objectName(restart.object))} (${inlineCode(restart.workload.environment)}): ${inertMarkdown(restartText(restart))}`;
	});
	return {
		...blocks.length === 0 ? {} : { head: "#### Starts anew" },
		blocks,
		join: "\n",
		left: (count) => `_${count} more restarts do not fit here._`
	};
}

// src/report/page/spec-section.ts
/** The specs that change along, line by line: what a command was asked for stands there, and all else follows from it. */
function specSection({ edits = [] }) {
	const blocks = edits.map(({ path, state, diff }) => {
		return `${state} ${inlineCode(path)}\n\n${clippedDiff(diff.split("\n"))}`;
	});
	return {
		...blocks.length === 0 ? {} : { head: "#### Specs" },
		blocks,
		join: "\n\n",
		left: (count) => `_${count} more specs do not fit here._`
	};
}

// src/plan/tool-version.ts
/** Was this written by an older version of the tool than that one? Not known of what is no version: then it was not. */
function isOlderTool(written, current) {
	const [before, now] = [parts(written), parts(current)];
	if (before === void 0 || now === void 0) return false;
	for (const [index, number] of before.numbers.entries()) {
		const other = now.numbers[index] ?? 0;
		if (number !== other) return number < other;
	}
	return before.isEarly && !now.isEarly;
}
function parts(text) {
	const [, core, early] = /^(\d{1,9}\.\d{1,9}\.\d{1,9})(-[0-9A-Za-z.-]+)?(?:\+.*)?$/.exec(text) ?? [];
	if (core === void 0) return void 0;
	return {
		numbers: core.split(".").map(Number),
		isEarly: early !== void 0
	};
}

// src/report/upgrade.ts
/** Workloads that stay as an older version of the tool wrote them. */
function behindCount({ workloads }) {
	return workloads.filter(({ action, tool }) => action === "keep" && tool !== void 0 && isOlderTool(tool, "0.1.0")).length;
}
/** The same for programs. */
function upgradeOutput(plan) {
	const { upgrade } = plan;
	if (upgrade === void 0) return { behind: behindCount(plan) };
	return { upgrade: {
		...upgrade,
		pods: restartCount(plan).pods
	} };
}
/** What an upgrade does, in one line; of any other plan how many workloads one would touch. */
function upgradeText(plan) {
	const { upgrade } = plan;
	if (upgrade === void 0) return behindText(behindCount(plan));
	const moved = plan.workloads.filter(isMoved).length;
	if (moved === 0 && upgrade.left === 0) return [`Nothing to upgrade: no workload that could move is older than ${upgrade.version}.`];
	const { restarts, pods } = restartCount(plan);
	const anew = restarts === 0 ? "no pod restarts" : `${counted(pods, "pod")} of ${restarts} restart`;
	return [`Upgrade to ${upgrade.version}: ${counted(moved, "workload")} ${moved === 1 ? "moves" : "move"}, ${anew}, ${upgrade.left} left for later.`];
}
/** How much starts anew, and how many pods that are at most. */
function restartCount(plan) {
	const restarts = planRestarts(plan);
	const pods = restarts.reduce((sum, { pods: { max } = { max: 1 } }) => sum + max, 0);
	return {
		restarts: restarts.length,
		pods
	};
}
function behindText(count) {
	if (count === 0) return [];
	return [`${counted(count, "workload")} as an older KarstKit wrote them: karst upgrade moves them.`];
}

// src/report/page/upgrade-section.ts
/** What an upgrade moves and restarts; of any other plan how much an older version wrote. */
function upgradeSection(plan) {
	return {
		blocks: upgradeText(plan).map(inertMarkdown),
		join: "\n",
		left: () => ""
	};
}

// src/report/page/verdict.ts
/** One line that says how it stands, and one that counts. */
function verdictSection(plan, { outcome, stale }) {
	return kept([
		`### ${icon(plan, outcome)} ${outcomeHeads[outcome]} ${inlineCode(shortId(plan.id))}: ${summaryText(plan, outcome)}`,
		...stale === void 0 ? [] : [`\u231b ${inertMarkdown(`Stale: ${stale}`)}`],
		...moves(plan),
		...happenings(plan)
	]);
}
/** A stop, something to look at, or neither. */
function icon(plan, outcome) {
	const dangers = planDangers(plan);
	if (outcome === "held" || actionCounts(plan).held > 0) return "\u26d4";
	if (dangers.some(({ severity }) => severity === "high")) return "\ud83d\uded1";
	return dangers.length > 0 ? "\u26a0\ufe0f" : "\u2705";
}
/** Of few services, which commit becomes which; many are in the table. */
function moves({ workloads }) {
	const changed = workloads.filter((one) => one.workload.kind === "Service" && isMoved(one));
	if (changed.length === 0 || changed.length > 3) return [];
	return [changed.map(({ workload, causes, source }) => {
		const moved = causes.find((cause) => cause.kind === "source-moved");
		const from = moved?.from === void 0 ? "" : `${inlineCode(shortPin(moved.from))} \u2192 `;
		const pin = source === void 0 ? "" : `: ${from}${inlineCode(shortPin(source.pin))}`;
		return `${inlineCode(workload.name)} \u2192 ${inlineCode(workload.environment)}${pin}`;
	}).join("  \n")];
}
function happenings(plan) {
	const objects = planObjects(plan);
	if (objects.length === 0) return [];
	const counts = [
		"create",
		"update",
		"replace",
		"delete"
	].flatMap((action) => {
		const count = objects.filter((change) => change.action === action).length;
		return count === 0 ? [] : [`${actionSigns[action].replace("-", "\u2212")}${count}`];
	});
	const restarts = planRestarts(plan);
	const rolling = restarts.filter(({ event }) => event === "restart").length;
	const down = restarts.filter(({ downtime }) => downtime).length;
	return [inertMarkdown([
		`Objects in the cluster: ${counts.join(" ")}`,
		rolling === 0 ? "no pod restarts" : `${rolling} ${rolling === 1 ? "workload restarts" : "workloads restart"}`,
		...down === 0 ? [] : [`${down} with a time without any pod`]
	].join(", "))];
}
function kept(blocks) {
	return {
		blocks,
		join: "\n\n",
		left: () => "",
		isKept: true
	};
}

// src/report/page/workload-table.ts
/** A row for every workload that changes or has something to say. */
function workloadTable(workloads) {
	return {
		...workloads.length === 0 ? {} : { head: "| | workload | environment | source | starts | why |\n|---|---|---|---|---|---|" },
		blocks: workloads.map(row),
		join: "\n",
		left: (count) => `_${count} more workloads do not fit here._`
	};
}
function row({ workload, action, source, launch, causes }) {
	return `| ${[
		`${{
			create: "\u2795",
			update: "\u270f\ufe0f",
			delete: "\u2796",
			keep: "\u25ab\ufe0f",
			held: "\u26d4"
		}[action]} ${action}`,
		inlineCode(workload.name),
		inlineCode(workload.environment),
		source === void 0 ? workload.kind : inlineCode(`${source.slug} at ${shortPin(source.pin)}`),
		startText(launch),
		inertMarkdown(causes.map(causeText).join("; "))
	].join(" | ")} |`;
}
/** An image with a command of its own is given none. */
function startText(launch) {
	const command = launch === void 0 ? "" : commandText(launch);
	return command === "" ? "" : inlineCode(command);
}

// src/report/page/page.ts
/** GitHub refuses a body of 65,536 characters; what the caller puts around it has the rest. */
const maxCharacters = 6e4;
/**
* A plan as Markdown for a job summary, the body of a pull request, a comment or a check: the verdict first, what is
* dangerous before what is routine, details folded, commands last. Every text of unknown origin is inert in it.
*/
function planPage(plan, view) {
	const { limit = maxCharacters } = view;
	const told = tellFindings(plan);
	return fitted(sectionsOf(plan, told, view), limit);
}
function sectionsOf(plan, told, view) {
	return [
		markerSection(plan, view),
		verdictSection(plan, view),
		dangerSection(plan),
		findingSection(told),
		gateSection(view),
		specSection(plan),
		restartSection(plan),
		upgradeSection(plan),
		imageSection(plan),
		callerSection(plan),
		certificateSection(plan),
		workloadTable(told.workloads),
		graphSection(plan),
		objectDetails(plan, view),
		fileDetails(told.workloads, view),
		nextSection(plan, view),
		eventSection(view)
	];
}

// src/report/forecast-output.ts
/** What happens in the cluster, as programs read it. */
function forecastOutput(plan) {
	return {
		objects: planObjects(plan).map(({ workload, fields, causes, ...change }) => ({
			workload: nameOf(workload),
			...change,
			fields: fields.map(({ keys: _, ...field }) => field),
			causes: causes.map((cause) => ({ ...cause }))
		})),
		dangers: planDangers(plan).map(({ workload, ...danger }) => ({
			...danger,
			...workload === void 0 ? {} : { workload: nameOf(workload) }
		})),
		restarts: planRestarts(plan).map(({ workload, reasons, fields, ...restart }) => ({
			workload: nameOf(workload),
			...restart,
			reasons: [...reasons],
			fields: [...fields]
		}))
	};
}
function nameOf({ kind, name, environment }) {
	return {
		kind,
		name,
		environment
	};
}

// src/report/spec-edit.ts
const signs$1 = {
	create: "+",
	update: "~",
	delete: "-"
};
/** The spec files that go with a plan, each with every line that changes, as one section; none where the specs stay. */
function specEditText({ edits = [] }, color) {
	if (edits.length === 0) return [];
	const paint = colors(color);
	return [[paint.strong("specs"), ...edits.flatMap((edit) => editLines(edit, paint))].join("\n")];
}
/** The same for programs. */
function specEditOutput({ edits = [] }) {
	if (edits.length === 0) return {};
	return { edits: edits.map(({ path, state, diff }) => ({
		path,
		state,
		diff
	})) };
}
function editLines({ path, state, diff }, paint) {
	const lines = plainLines(diff).filter((line) => !line.startsWith("@@"));
	return [`  ${signs$1[state]} ${paint.strong(plainText(path))}`, ...lines.map((line) => `    ${diffPaint(paint, line)}`)];
}

// src/report/plan-output.ts
/** A plan as programs read it; its shape is schemas/output/plan.schema.json. */
function planOutput(plan) {
	return {
		apiVersion: "karstkit.dev/v1",
		kind: "Plan",
		id: plan.id,
		...defined({ at: plan.at }),
		exitStatus: exitStatusOf(planFindings(plan)),
		summary: actionCounts(plan),
		workloads: plan.workloads.map(workloadOutput),
		...forecastOutput(plan),
		...specEditOutput(plan),
		...upgradeOutput(plan),
		images: plan.images.map((image) => ({
			...image,
			tags: [...image.tags]
		})),
		findings: plan.findings.map(findingOutput)
	};
}
/** The same for a search for drift, which ends with 1 when it finds some. */
function driftOutput(plan) {
	return {
		...planOutput(plan),
		exitStatus: driftStatusOf(plan)
	};
}
/** What a render did; its shape is schemas/output/render.schema.json. */
function renderOutput(plan, written) {
	const exitStatus = exitStatusOf(planFindings(plan));
	return {
		...planOutput(plan),
		kind: "Render",
		exitStatus,
		written
	};
}
function workloadOutput(plan) {
	const { workload, action, launch, source, image } = plan;
	return {
		kind: workload.kind,
		name: workload.name,
		owner: workload.owner,
		environment: workload.environment,
		action,
		causes: plan.causes.map((cause) => ({ ...cause })),
		...defined({
			tool: plan.tool,
			source,
			launch: launch === void 0 ? void 0 : launchOutput$1(launch),
			image
		}),
		evidence: plan.evidence.map((evidence) => ({ ...evidence })),
		uses: [...plan.uses],
		...certificateOutput(plan),
		files: plan.files.map((file) => ({ ...file })),
		findings: plan.findings.map(findingOutput)
	};
}
function certificateOutput({ callers, certificates = [] }) {
	return {
		...callers === void 0 ? {} : { callers: {
			admitted: [...callers.admitted],
			dismissed: [...callers.dismissed]
		} },
		...certificates.length === 0 ? {} : { certificates: certificates.map(shownCertificate) }
	};
}
/** Who can open the seal is a hash that tells a reader nothing. */
function shownCertificate({ seal: _, due, daysLeft, notAfter, dnsNames, ...rest }) {
	return {
		...rest,
		dnsNames: [...dnsNames],
		...defined({
			due,
			daysLeft,
			notAfter
		})
	};
}
function launchOutput$1(launch) {
	const { language, packageManager, version, entrypoint, port, confidence } = launch;
	return {
		language,
		packageManager,
		version: version.value,
		entrypoint,
		command: commandText(launch),
		confidence,
		...defined({ port })
	};
}

// src/report/terminal-files.ts
/** New and vanishing files are counted by directory; each file that changes is named. Of what is held, what is in the way. */
function fileLines(plan, style) {
	const paint = colors(style.color);
	const inTheWay = ["edited", "foreign"];
	const named = plan.files.filter((file) => file.state !== "keep" && !isRecordPath(file.path) && (plan.action !== "held" || inTheWay.includes(file.state)) && (style.diffs === true || inTheWay.includes(file.state) || !isTold(file, plan)));
	const created = named.filter(({ state }) => state === "create");
	const deleted = named.filter(({ state }) => state === "delete");
	return [
		...named.filter(({ state }) => state !== "create" && state !== "delete").flatMap((file) => changedFile(file, style)),
		...tally(created).map((text) => paint.added(`+ ${text}`)),
		...tally(deleted).map((text) => paint.removed(`- ${text}`))
	];
}
/** Is what changes in a file said of its objects already? */
function isTold({ path }, { action, forecast }) {
	return action !== "create" && forecast.objects.length > 0 && holdsObjects(path);
}
function changedFile({ path, state, diff }, style) {
	const paint = colors(style.color);
	const { added, removed } = changedLines(diff);
	const numbers = `${paint.added(`+${added}`)} ${paint.removed(`-${removed}`)}`;
	const mark = state === "update" ? "~" : "!";
	const name = paint.changed(`${mark} ${plainText(path)}`);
	const head = diff === void 0 ? name : `${name}  ${numbers}`;
	if (style.diffs !== true || diff === void 0) return [head];
	return [head, ...plainLines(diff).map((line) => `  ${diffPaint(paint, line)}`)];
}
function tally(files) {
	const directories = /* @__PURE__ */ new Map();
	for (const { path } of files) {
		const directory = path.slice(0, path.lastIndexOf("/") + 1);
		directories.set(directory, [...directories.get(directory) ?? [], path]);
	}
	return [...directories].map(([directory, paths]) => plainText(paths.length === 1 ? `${paths[0]}` : `${directory}  ${counted(paths.length, "file")}`));
}

// src/report/terminal-forecast.ts
/** More are told by their number. */
const maxDangers = 20;
const maxRestarts = 20;
const maxObjects = 40;
const maxFields = 8;
/** What goes or is dangerous, then what restarts: before anything else, since nobody reads to the end. */
function forecastText(plan, color) {
	const paint = colors(color);
	const dangers = planDangers(plan);
	const restarts = planRestarts(plan);
	return [...section(paint, "Look at this first", capped(dangers.map((one) => dangerText(one, paint)), maxDangers)), ...section(paint, "Starts anew", capped(restarts.map((restart) => {
		return `${restart.downtime ? paint.error("!") : paint.changed("\u21bb")} ${paint.strong(plainText(objectName(restart.object)))}${asideOf(restart.workload)}  ${restartText(restart)}`;
	}), maxRestarts))];
}
/** What becomes of one workload's objects, with the fields of those that stay. */
function objectLines(objects, color) {
	const paint = colors(color);
	const loud = objects.filter(({ fields }) => !isQuiet(fields));
	const quiet = objects.length - loud.length;
	return [
		...loud.slice(0, maxObjects).flatMap((change) => objectBlock(change, paint)),
		...loud.length > maxObjects ? [`and ${loud.length - maxObjects} more objects`] : [],
		...quiet === 0 ? [] : [paint.quiet(`and labels, notes or places of ${quiet} more`)]
	];
}
function objectBlock(change, paint) {
	const { action, fields, causes } = change;
	const why = causes.filter(({ kind }) => kind !== "removed").map(objectCauseText).join("; ");
	const head = `${actionPaint$1(paint, action)(`${actionSigns[action]} ${objectText(change)}`)}${why === "" ? "" : `  ${paint.quiet(why)}`}`;
	const told = fields.filter(({ quiet }) => quiet !== true).map((field) => `  ${fieldText(field)}`);
	const more = told.length - maxFields;
	return [
		head,
		...told.slice(0, maxFields),
		...more > 0 ? [paint.quiet(`  and ${more} more fields`)] : []
	];
}
function dangerText({ severity, code, object, field, message, hint, workload }, paint) {
	const mark = severity === "high" ? paint.error("\u203c") : paint.warning("!");
	const subject = object === void 0 ? "" : `${paint.strong(plainText(objectName(object)))} `;
	const at = field === void 0 ? "" : `at ${plainText(field)} `;
	const where = workload === void 0 ? "" : asideOf(workload);
	return `${mark} ${subject}${at}${paint.quiet(code)}${where}\n    ${plainText(message)}. ${paint.quiet(hint)}`;
}
function asideOf({ environment }) {
	return ` (${plainText(environment)})`;
}
function section(paint, title, lines) {
	if (lines.length === 0) return [];
	return [[paint.strong(title), ...lines.map((line) => `  ${line.replaceAll("\n", "\n  ")}`)].join("\n")];
}
function capped(lines, most) {
	const more = lines.length - most;
	return [...lines.slice(0, most), ...more > 0 ? [`and ${more} more`] : []];
}
/** A moved file, or labels and checksums alone. */
function isQuiet(fields) {
	return fields.length > 0 && fields.every(({ quiet }) => quiet === true);
}
function actionPaint$1(paint, action) {
	switch (action) {
		case "create": return paint.added;
		case "update":
		case "replace": return paint.changed;
		case "delete": return paint.removed;
	}
}

// src/report/terminal.ts
const signs = {
	create: "+",
	update: "~",
	delete: "-",
	keep: "=",
	held: "!"
};
const maxEvidence = 3;
/**
* A plan for a person at a terminal: what is dangerous and what restarts first; then by environment, a block for every
* workload that changes or has something to say; what concerns several is said once below them, the sum last.
*/
function planText(plan, style) {
	const paint = colors(style.color);
	const told = tellFindings(plan);
	const sections = [...new Set(told.workloads.map(({ workload }) => workload.environment))].map((name) => {
		const own = told.workloads.filter(({ workload }) => workload.environment === name);
		return `${paint.strong(plainText(name))}\n${indented(blocks(own, style), 2)}`;
	});
	const above = forecastText(plan, style.color);
	const below = told.shared.map((finding) => sharedText(finding, style.color));
	return `${[
		...above,
		...specEditText(plan, style.color),
		...sections,
		...below,
		[...upgradeText(plan), lastLine(plan, style, paint)].join("\n")
	].join("\n\n")}\n`;
}
/** A blank line sets off whatever has more than a line. */
function blocks(plans, style) {
	const width = Math.max(0, ...plans.map((plan) => title(plan).length));
	const texts = plans.map((plan) => block(plan, width, style));
	return texts.map((text, index) => {
		const above = texts[index - 1];
		return above !== void 0 && (above.includes("\n") || text.includes("\n")) ? `\n${text}` : text;
	}).join("\n");
}
function block(plan, width, style) {
	const paint = colors(style.color);
	const { action, evidence, launch } = plan;
	const head = `${actionPaint(paint, action)(signs[action])} ${paint.strong(title(plan).padEnd(width))}  ${aside(plan)}`;
	const isTold = startIsNews(plan);
	const told = launch === void 0 ? [] : [commandText(launch), launchText(launch)];
	const start = isTold ? told.filter((text) => text !== "") : [];
	const why = evidence.slice(0, isTold ? maxEvidence : 0).map(({ path, line, why: reason }) => plainText(`${path}${line === void 0 ? "" : `:${line}`}  ${reason}`));
	return [
		head.trimEnd(),
		...rows(paint, "starts", start),
		...rows(paint, "because", why),
		...rows(paint, ...changes(plan, style)),
		...rows(paint, "holds", certificateLines(plan)),
		...rows(paint, "callers", callerLines(plan)),
		...plan.findings.map((finding) => indented(findingText(finding, style.color), 4))
	].join("\n");
}
/** An environment stands under its own name already. */
function title({ workload: { kind, name } }) {
	if (kind === "Environment") return "environment";
	return plainText(kind === "Owner" ? `owner ${name}` : name);
}
function aside({ workload, action, source, files, findings }) {
	if (source !== void 0) return sourceText(source);
	if (action === "held" && findings.length === 0) return "stays as it is";
	const count = files.filter(({ path, state }) => state !== "keep" && !isRecordPath(path)).length;
	return workload.kind === "Service" || count === 0 ? "" : counted(count, "file");
}
/** How it starts is news where it is new, or where something changed that the start follows from. */
function startIsNews({ action, causes }) {
	if (action === "create") return true;
	const sources = ["source-moved", "spec-changed"];
	return action === "update" && causes.some(({ kind }) => sources.includes(kind));
}
/** The row's label and its lines. What is new and what goes needs no cause, and no list of files where nothing else lies. */
function changes(plan, style) {
	const { workload, action, causes } = plan;
	if (workload.kind !== "Service" && (action === "create" || action === "delete")) return ["", []];
	const lines = [...action === "create" ? [] : objectLines(plan.forecast.objects, style.color), ...fileLines(plan, style)];
	if (action === "update" && lines.length === 0) lines.push("its record alone");
	if (action === "create") return ["writes", lines];
	if (action === "delete") return ["deletes", lines];
	const why = action === "held" ? [] : causes.map(causeText);
	return [action === "update" ? "changes" : "finds", [...why.length === 0 ? [] : [why.join("; ")], ...lines]];
}
/** One finding for all that it concerns. */
function sharedText({ finding, names }, color) {
	const also = names.slice(1).map(plainText);
	const paint = colors(color);
	const last = also.length === 0 ? [] : rows(paint, "also", [also.join(", ")]);
	return [findingText(finding, color), ...last].join("\n");
}
function indented(text, width) {
	return text.replace(/^(?=.)/gm, " ".repeat(width));
}
function rows(paint, label, values) {
	return values.map((value, index) => `    ${paint.quiet((index === 0 ? label : "").padEnd(8))} ${value}`);
}
function lastLine(plan, style, paint) {
	const { outcome } = style;
	const lead = {
		planned: "Plan",
		written: hasWork(plan) ? "Written, plan" : "Nothing to write, plan",
		held: "Nothing written (--strict), plan"
	}[outcome];
	return `${paint.strong(`${lead} ${shortId(plan.id)}`)}: ${summaryText(plan, outcome)}`;
}
function actionPaint(paint, action) {
	switch (action) {
		case "create": return paint.added;
		case "update": return paint.changed;
		case "delete": return paint.removed;
		case "held": return paint.error;
		case "keep": return paint.quiet;
	}
}

// src/report/proposals.ts
/** What a run did with its proposals, as programs read it; its shape is schemas/output/proposals.schema.json. */
function proposalsOutput(each) {
	const { proposed, stops } = each;
	const findings = sortedFindings(proposed.flatMap(({ plan }) => planFindings(plan)));
	return {
		apiVersion: "karstkit.dev/v1",
		kind: "Proposals",
		exitStatus: proposalsStatus(each),
		proposals: proposed.map(proposalOutput),
		stops: stops.map(({ environment, problem }) => ({
			environment,
			problem: findingOutput(problem.toFinding())
		})),
		findings: findings.map(findingOutput)
	};
}
/** The same for a person. */
function proposalsText({ proposed, stops }, color) {
	return [...proposed.map((one) => proposalText(one, color)), ...stops.map(({ environment, problem }) => `${environment}: stopped\n${findingText(problem.toFinding(), color)}\n`)].join("\n");
}
/** A proposal that a person declined is no error, an environment that was stopped is one. */
function proposalsStatus({ proposed, stops }) {
	const findings = proposed.flatMap(({ plan }) => planFindings(plan));
	return exitStatusOf([...findings, ...stops.map(({ problem }) => problem.toFinding())]);
}
function proposalOutput(proposed) {
	const { environment, environments, decision, plan, base, head, pullRequest, merge } = proposed;
	const { number, url } = pullRequest ?? {};
	return {
		environment,
		environments: [...environments],
		decision,
		planId: plan.id,
		base: base.name,
		head: head.name,
		...defined({
			commit: head.commit,
			number,
			url,
			merge
		}),
		superseded: [...proposed.superseded],
		refusedReviewers: [...proposed.refused]
	};
}
/** The plan, and where its pull request is. */
function proposalText(proposed, color) {
	const { plan, environment, decision, pullRequest } = proposed;
	const where = pullRequest === void 0 ? "" : `: #${pullRequest.number} ${pullRequest.url}`;
	return `${planText(plan, {
		color,
		outcome: decision === "held" ? "held" : "planned",
		diffs: false
	})}${environment}: ${decisionText(decision)}${where}\n`;
}
/** Of an environment that is none any more, in one line without its address. */
function retiredText({ decision, environment, why = "" }) {
	const gone = `karst.yaml has no environment ${environment} any more`;
	if (decision === "closed") return `${gone}: its pull request was closed`;
	return `${gone}, and its pull request stays open, for ${plainText(why)}`;
}
function decisionText(decision) {
	return decisionTexts[decision];
}
const decisionTexts = {
	opened: "a pull request was opened",
	updated: "its pull request was brought up to date",
	kept: "its pull request says this already",
	closed: "its pull request was closed, for nothing is left to do",
	none: "nothing is to do",
	declined: "a person closed the pull request with exactly this plan; it is not opened again",
	held: "held back, for an entry has an error and strict is set"
};

// src/report/validation.ts
/** What `karst validate` found, as programs read it. */
function validationOutput({ services, findings }) {
	return {
		apiVersion: "karstkit.dev/v1",
		kind: "Validation",
		exitStatus: exitStatusOf(findings),
		services: [...services],
		findings: sortedFindings(findings).map(findingOutput)
	};
}
/** The same for a person: every finding, then one line. */
function validationText({ services, findings }, color = false) {
	const errors = findings.filter(({ severity }) => severity === "error").length;
	const warnings = findings.filter(({ severity }) => severity === "warning").length;
	const verdict = errors === 0 ? "valid" : counted(errors, "error");
	const aside = warnings === 0 ? "" : `, ${counted(warnings, "warning")}`;
	return `${[...sortedFindings(findings).map((finding) => findingText(finding, color)), `${counted(services.length, "service")}: ${verdict}${aside}`].join("\n")}\n`;
}

// src/report/value.ts
/** A machine's output as text: the same value as JSON or as YAML of one stable style. */
function valueText(value, format) {
	if (format === "json") return `${JSON.stringify(value, void 0, 2)}\n`;
	return emitYaml(JSON.parse(JSON.stringify(value)));
}

// src/report/delivery.ts
/** What a delivery did, as programs read it; its shape is schemas/output/delivery.schema.json. */
function deliveryOutput({ plan, branch, commit, attempts }) {
	const findings = planFindings(plan);
	return {
		apiVersion: "karstkit.dev/v1",
		kind: "Delivery",
		id: plan.id,
		exitStatus: exitStatusOf(findings),
		branch,
		...commit === void 0 ? {} : { commit },
		attempts,
		summary: actionCounts(plan),
		findings: findings.map(findingOutput)
	};
}
/** The same for a person: one line. */
function deliveryText({ branch, written, commit, attempts }) {
	if (!written) return `${branch} stays as it is: --strict holds everything back.\n`;
	if (commit === void 0) return `${branch} stays as it is: nothing is to be written.\n`;
	const again = attempts === 1 ? "" : `, rendered ${attempts} times since others moved it`;
	return `${branch} is at ${shortPin(commit)} now${again}.\n`;
}

// src/report/detection.ts
/** How a source starts, as programs read it; its shape is schemas/output/detect.schema.json. */
function detectionOutput({ slug, pin, path, detection }) {
	const { launch, evidence, rejected, findings } = detection;
	const commit = pin.kind === "commit" ? pin.commit : pin.hash;
	return {
		source: {
			slug: slug.text,
			commit,
			path
		},
		launch: launch === void 0 ? null : launchOutput(launch),
		evidence: evidence.map((one) => ({ ...one })),
		rejected: rejected.map(({ step: _, ...one }) => one),
		findings: findings.map(findingOutput)
	};
}
function launchOutput(launch) {
	const { language, packageManager, version, entrypoint, port, confidence } = launch;
	return {
		language,
		packageManager,
		version: version.value,
		entrypoint,
		command: boundCommand(launch),
		...port === void 0 ? {} : { port },
		confidence
	};
}
/** The same for a person: what starts, where that was read, and what was looked at and left. */
function detectionText({ slug, pin, path, detection }, color = false) {
	const paint = colors(color);
	const { launch, evidence, rejected, findings } = detection;
	const commit = pin.kind === "commit" ? ` at ${shortPin(pin.commit)}` : "";
	const within = path === "" ? "" : ` in ${plainText(path)}`;
	const label = (text) => paint.quiet(text.padEnd(8));
	const start = launch === void 0 ? [`  ${label("starts")} ${paint.error("no way to start it was found")}`] : [
		`  ${label("starts")} ${commandText(launch) || "the image's own command"}`,
		`  ${label("")} ${launchText(launch)}`,
		`  ${label("as")} ${plainText(launch.entrypoint)}, confidence ${launch.confidence}`
	];
	return `${[
		paint.strong(`${plainText(slug.text)}${commit}${within}`),
		...start,
		...(launch?.processes ?? []).map((process) => `  ${label("beside")} ${processText(process)}`),
		...evidence.map((one, index) => `  ${label(index === 0 ? "because" : "")} ${placed(one)}`),
		...rejected.map((one, index) => `  ${label(index === 0 ? "not" : "")} ${plainText(one.entrypoint)}  ${paint.quiet(placed(one))}`),
		...sortedFindings(findings).map((finding) => findingText(finding, color))
	].join("\n")}\n`;
}
/** A proposed process runs only when the spec asks for it. */
function processText({ name, role, command, proposed }) {
	const what = proposed ? `${role}, proposed` : role;
	return `${argvText(command)}  (${plainText(name)}, ${what})`;
}
function placed({ path, line, why }) {
	return plainText(`${path}${line === void 0 ? "" : `:${line}`}  ${why}`);
}

// src/report/diagnosis.ts
/** What `karst doctor` saw, as programs read it. */
function diagnosisOutput({ checks }) {
	return {
		apiVersion: "karstkit.dev/v1",
		kind: "Diagnosis",
		exitStatus: checks.some(({ status }) => status === "error") ? exitStatus.problem : exitStatus.fine,
		checks: checks.map((check) => ({ ...check }))
	};
}
/** The same for a person: a line for each check, with what to do below those that fail. */
function diagnosisText({ checks }, color = false) {
	const paint = colors(color);
	const width = Math.max(0, ...checks.map(({ name }) => name.length));
	return `${checks.flatMap((check) => [`${mark(check, paint)} ${paint.strong(check.name.padEnd(width))}  ${plainText(check.message)}`, ...check.next === void 0 ? [] : [`${" ".repeat(width + 4)}${paint.quiet(plainText(check.next))}`]]).join("\n")}\n`;
}
function mark({ status }, paint) {
	switch (status) {
		case "ok": return paint.added("\u2713");
		case "warning": return paint.warning("!");
		case "error": return paint.error("\u2717");
	}
}

// src/report/images.ts
/** What registries have of a tree's images, as programs read it; its shape is schemas/output/images.schema.json. */
function imagesOutput({ images, conclusion, findings }) {
	return {
		apiVersion: "karstkit.dev/v1",
		kind: "Images",
		exitStatus: exitStatusOf(findings),
		conclusion,
		images: images.map(({ isUnseen, ...image }) => ({
			...image,
			...defined({ unseen: isUnseen })
		})),
		findings: findings.map(findingOutput)
	};
}
/** The same for a person: one line an image. */
function imagesText({ images }) {
	if (images.length === 0) return "The tree names no image of a registry.\n";
	return images.map(({ environment, workload, reference, state, why, isUnseen }) => `${state.padEnd(11)} ${environment}/${workload}  ${plainText(reference)}  ${plainText(why)}${isUnseen === true ? " karst.yaml lets that pass." : ""}\n`).join("");
}

// src/report/initialised.ts
/** What `karst init` wrote and what a person does now, beside the root that it prints. */
function initialisedText(initialised) {
	const { created, kept, keyFiles, ageFile, secrets } = initialised;
	return [
		...created.map((path) => `created ${path}\n`),
		...kept.map((path) => `kept    ${path}, it was there already\n`),
		...keyFiles.map((path) => `key     ${path}: keep a copy where nobody else reads, and give it to the CI as KARST_CA_KEY\n`),
		...ageFile === void 0 ? [] : [`key     ${ageFile}: opens what is sealed; give it to Flux\n`, `\n  kubectl -n flux-system create secret generic sops-age --from-file=age.agekey=${ageFile}\n`],
		...secrets.flatMap(({ namespace, name, key, holds }) => [`secret  ${namespace}/${name}: ${holds}; make it yourself, it is written nowhere\n`, `\n  tr -d '\\r\\n' | kubectl -n ${namespace} create secret generic ${name} --from-file=${key}=/dev/stdin\n\n`]),
		"\nApply this once to the cluster, then let Flux follow:\n\n"
	].join("");
}

// src/report/lock.ts
/** What `karst lock` pinned, as programs read it. */
function lockOutput({ workloads, findings }) {
	return {
		apiVersion: "karstkit.dev/v1",
		kind: "Lock",
		exitStatus: exitStatusOf(findings),
		workloads: [...workloads],
		findings: sortedFindings(findings).map(findingOutput)
	};
}
/** The same for a person: a line for each source. */
function lockText({ workloads, findings }, color = false) {
	const paint = colors(color);
	const width = Math.max(0, ...workloads.map(({ name }) => name.length));
	const lines = workloads.map(({ name, environment, slug, pin, previousPin, changed }) => {
		const moved = previousPin === void 0 || previousPin === pin ? "" : `${shortPin(previousPin)} \u2192 `;
		return `${changed ? paint.changed("~") : paint.quiet("=")} ${paint.strong(plainText(name.padEnd(width)))}  ${paint.quiet(environment)}  ${plainText(slug)} at ${moved}${shortPin(pin)}`;
	});
	const changed = workloads.filter((workload) => workload.changed).length;
	return `${[
		...lines,
		...sortedFindings(findings).map((finding) => findingText(finding, color)),
		`${changed} of ${workloads.length} records changed`
	].join("\n")}\n`;
}

// src/report/seal.ts
/** What `karst seal` sealed, as programs read it: names alone, never a value. */
function sealOutput({ findings, keys, recipients, ...sealed }) {
	return {
		apiVersion: "karstkit.dev/v1",
		kind: "Sealed",
		exitStatus: exitStatusOf(findings),
		...sealed,
		keys: [...keys],
		recipients: [...recipients],
		findings: sortedFindings(findings).map(findingOutput)
	};
}
/** The same for a person. */
function sealText(sealed, color = false) {
	const paint = colors(color);
	const { changed, file, secret, keys, workload, environment, findings, recipients } = sealed;
	const sign = changed ? paint.changed("~") : paint.quiet("=");
	const subject = `${secret} (${keys.join(", ")}) for ${workload} in ${environment}`;
	const openers = sealed.mode === "sops" ? counted(recipients.length, "age recipient") : "its controller";
	return `${[
		...sortedFindings(findings).map((finding) => findingText(finding, color)),
		`${sign} ${paint.strong(plainText(file))}  ${paint.quiet(plainText(subject))}`,
		changed ? `Sealed for ${openers}. Commit the file; the next render puts it into the tree.` : "Sealed before with the same values: nothing was written. --force seals anew."
	].join("\n")}\n`;
}

// src/cli/show.ts
function showPlan(session, { output, diff }, plan, outcome) {
	session.exitWith(exitStatusOf(planFindings(plan)));
	const style = {
		color: session.color,
		outcome,
		diffs: diff === true
	};
	if (output === "text") session.print(planText(plan, style));
	else if (output === "markdown") session.print(planPage(plan, { outcome }));
	else session.print(valueText(planValue(plan, outcome), output));
}
/** A plan that was carried out here, or that --strict held back. */
function showRendered(session, flags, { plan, written }) {
	showPlan(session, flags, plan, written ? "written" : "held");
}
/** Every object and field, where `plan` shows the most important ones. */
function showDiff(session, { output }, plan) {
	if (output !== "text") {
		showPlan(session, { output }, plan, "planned");
		return;
	}
	const findings = planFindings(plan);
	session.exitWith(exitStatusOf(findings));
	for (const finding of findings.filter(({ severity }) => severity !== "info")) session.warn(`${findingText(finding, session.interactive)}\n`);
	session.print(objectDiffText(plan, session.color));
}
function showDrift(session, { output, ...flags }, plan) {
	session.exitWith(driftStatusOf(plan));
	if (output === "json" || output === "yaml") session.print(valueText(driftOutput(plan), output));
	else showPlan(session, {
		output,
		...flags
	}, plan, "planned");
}
function showDelivered(session, { output }, delivered) {
	const { plan } = delivered;
	session.exitWith(exitStatusOf(planFindings(plan)));
	if (output === "json" || output === "yaml") {
		session.print(valueText(deliveryOutput(delivered), output));
		return;
	}
	const outcome = delivered.written ? "written" : "held";
	session.print(planText(plan, {
		color: session.color,
		outcome,
		diffs: false
	}));
	session.print(deliveryText(delivered));
}
/** The plans of several environments; for a program, which reads one document, as a list. */
function showPlans(session, flags, plans) {
	const { output } = flags;
	if (plans.length === 1 || output !== "json" && output !== "yaml") {
		for (const plan of plans) showPlan(session, flags, plan, "planned");
		return;
	}
	session.exitWith(exitStatusOf(plans.flatMap(planFindings)));
	const items = plans.map(planOutput);
	session.print(valueText({
		apiVersion: "karstkit.dev/v1",
		kind: "List",
		items
	}, output));
}
function showProposed(session, { output }, each) {
	session.exitWith(proposalsStatus(each));
	show(session, output, each, {
		output: proposalsOutput,
		text: proposalsText
	});
}
/** A change of the specs that was carried out here, or that a workload holds up. */
function showCarriedOut(session, { output }, { plan, written }) {
	if (output === "json" || output === "yaml") {
		session.exitWith(exitStatusOf(planFindings(plan)));
		session.print(valueText(renderOutput(plan, written), output));
	} else showPlan(session, { output }, plan, written ? "written" : "planned");
	if (!written) session.warn("karst: nothing was written, neither specs nor tree.\n");
}
function showDetected(session, format, detected, strict) {
	const { findings, launch } = detected.detection;
	const guessed = strict && findings.some(({ severity }) => severity !== "info");
	session.exitWith(launch === void 0 || guessed ? exitStatus.problem : exitStatusOf(findings));
	show(session, format, detected, {
		output: detectionOutput,
		text: detectionText
	});
}
function showValidation(session, format, validation) {
	session.exitWith(exitStatusOf(validation.findings));
	show(session, format, validation, {
		output: validationOutput,
		text: validationText
	});
}
function showLocked(session, format, locked) {
	session.exitWith(exitStatusOf(locked.findings));
	show(session, format, locked, {
		output: lockOutput,
		text: lockText
	});
}
function showImages(session, format, hold) {
	session.exitWith(exitStatusOf(hold.findings));
	show(session, format, hold, {
		output: imagesOutput,
		text: imagesText
	});
}
function showSealed(session, format, sealed) {
	session.exitWith(exitStatusOf(sealed.findings));
	show(session, format, sealed, {
		output: sealOutput,
		text: sealText
	});
}
function showDiagnosis(session, format, diagnosis) {
	session.exitWith(diagnosisOutput(diagnosis).exitStatus);
	show(session, format, diagnosis, {
		output: diagnosisOutput,
		text: diagnosisText
	});
}
/** The root Kustomization alone goes to standard output, so that it can be piped to kubectl. */
function showInitialised(session, initialised) {
	session.warn(initialisedText(initialised));
	session.print(initialised.root);
}
function showProblem(session, problem, format) {
	session.warn(`${problemText(problem, session.interactive)}\n`);
	if (format !== void 0) session.print(valueText(problemOutput(problem), format));
}
/** A bug is loud: it says where to report it, and with what. */
function showBug(session, error) {
	const text = error instanceof Error ? error.stack ?? error.message : String(error);
	session.warn(`karst: this is a bug in KarstKit ${version}; nothing you wrote should cause it.\n${text}\nPlease report it with the command and the text above: https://github.com/karstkit/karstkit/issues
`);
}
function show(session, format, result, { output, text }) {
	const isForProgram = format === "json" || format === "yaml";
	session.print(isForProgram ? valueText(output(result), format) : text(result, session.color));
}
function planValue(plan, outcome) {
	return outcome === "planned" ? planOutput(plan) : renderOutput(plan, outcome === "written");
}

// src/flows/bounded.ts
/** Works on all elements, at most `limit` at once; answers stand in the order of the elements. */
async function mapBounded(elements, limit, work) {
	const results = [];
	const queue = elements.entries();
	const worker = async () => {
		for (const [index, element] of queue) results[index] = await work(element);
	};
	const workers = Math.max(1, Math.min(limit, elements.length));
	await Promise.all(Array.from({ length: workers }, worker));
	return results;
}

// src/flows/remembered.ts
/** Options that the answer follows from, where no others are set. */
const asked = [
	"callerEntrypoint",
	"environment",
	"locked",
	"registryFallback",
	"reposFile",
	"specsDirectory",
	"strict",
	"telemetryEndpoint"
];
/** What becomes of the plan is no part of the question, nor is the time: with certificates nothing is remembered. */
const unasked = [
	"atMs",
	"concurrency",
	"issue",
	"planId"
];
/** What is asked, as text; undefined where the answer may follow from more than files. */
function questionOf(options) {
	const known = /* @__PURE__ */ new Set([...asked, ...unasked]);
	return Object.entries(options).every(([name, value]) => known.has(name) || value === void 0 || value === false) ? canonicalJson(asked.map((name) => options[name] ?? false)) : void 0;
}
/** The part of a service's record that the plans of others follow from. */
function standingOf(record) {
	const { identity, workload, uses, meshed } = record ?? {};
	return canonicalJson({
		identity,
		workload,
		uses,
		meshed
	});
}
/** So many are planned one by one; with more, planning all of them anew takes no longer. */
function fewOf({ length }) {
	return Math.max(8, Math.ceil(length / 16));
}

// src/flows/recalled-plan.ts
const askedAtOnce = 8;
/**
* The plan of an earlier run, where the world is what it was then; where a few services are not, those alone are planned
* again. undefined where all must be. Raises nothing that the whole plan would not.
*/
async function recalledPlan(world, options) {
	const question = questionOf(options);
	if (question === void 0) return void 0;
	const recalled = await world.memo?.recall(question, world);
	if (recalled === void 0) return void 0;
	const { plan, pins, unsettled } = recalled.answer;
	const relisted = recalled.moved.filter(isShared(plan));
	for (const { path } of relisted) await world.tree.list(path);
	const moved = movedServices(plan, recalled.moved.filter((one) => !relisted.includes(one)));
	if (moved === void 0 || moved.size + unsettled.length > fewOf(plan.workloads)) return void 0;
	const sources = pins.length === 0 ? void 0 : await openSources(world, options);
	const repointed = sources === void 0 ? [] : await mapBounded(pins, askedAtOnce, (pin) => isElsewhere(world, sources, pin));
	const again = /* @__PURE__ */ new Set([...moved, ...unsettled]);
	for (const [at, { index }] of pins.entries()) if (repointed[at] === true) again.add(index);
	if (again.size === 0) return plan;
	if (again.size > fewOf(plan.workloads)) return void 0;
	const { replanned } = await import("./chunk-replanned.js");
	return await replanned(world, options, recalled, {
		again,
		sources
	});
}
async function openSources(world, options) {
	const { readSettings } = await import("./chunk-read-specs.js");
	return world.sources(await readSettings(world.specs, options));
}
/** A host that does not answer says so once more when its service is planned. */
async function isElsewhere({ progress }, sources, { name, slug, pin }) {
	progress.step(name, `asking where ${slug.text} points`);
	try {
		const { commit, ref } = await sources.pin(slug, pin);
		return commit !== pin.commit || ref !== pin.ref;
	} catch (error) {
		if (error instanceof Problem) return true;
		throw error;
	}
}
/** The services that alone follow from what moved; undefined where anything else may. */
function movedServices({ workloads }, moved) {
	if (moved.length === 0) return /* @__PURE__ */ new Set();
	const owners = /* @__PURE__ */ new Map();
	for (const [index, workload] of workloads.entries()) for (const place of placesOf(workload)) owners.set(place, [...owners.get(place) ?? [], index]);
	const found = moved.map((one) => owners.get(placeOf(one)));
	return found.includes(void 0) ? void 0 : new Set(found.flatMap((indexes = []) => indexes));
}
const recordName = "/.karst.json";
/**
* Did but entries come and go in the directory where the Flux objects of all services lie? Those that matter are asked for
* by name: no record can come to lie there but the environment's own.
*/
function isShared({ workloads }) {
	const shared = new Set(workloads.filter(({ workload }) => workload.kind === "Environment").flatMap(({ files }) => files.map(({ path }) => path)).filter((path) => path.endsWith(recordName)).map((path) => path.slice(0, -12)));
	return ({ realm, path, isRelisted }) => realm === "tree" && isRelisted && shared.has(path);
}
/** What is of one service, and nobody else plans by. */
function placesOf({ workload, files, source }) {
	if (workload.kind !== "Service") return [];
	const paths = files.map(({ path }) => path);
	const directories = paths.filter((path) => path.endsWith(recordName)).map((path) => path.slice(0, -12));
	const places = [...paths, ...directories].map((path) => `tree ${path}`);
	return source === void 0 ? places : [...places, `source ${source.slug}`];
}
function placeOf({ realm, subject, path }) {
	return realm === "source" ? `source ./${subject}` : `${realm} ${path}`;
}

// src/flows/plan.ts
/**
* What a render would do, without writing anything. One bad entry is a finding and never stops the others. Raises a
* Problem only when there is nothing to plan at all: `spec.missing`, `environment.unknown`, `disk.*`.
*/
async function planTree(world, asked) {
	if (asked.handed !== void 0) {
		const { planPins } = await import("./chunk-pin-images.js");
		return await planPins(world, asked, asked.handed);
	}
	const options = {
		...asked,
		atMs: asked.atMs ?? world.clock.nowMs()
	};
	if (options.change !== void 0) {
		const { planChange } = await import("./chunk-plan-change.js");
		return await planChange(world, options, options.change);
	}
	if (options.upgrade !== void 0) {
		const { planUpgrade } = await import("./chunk-plan-upgrade.js");
		return await planUpgrade(world, options, options.upgrade);
	}
	const recalled = await recalledPlan(world, options);
	if (recalled !== void 0) return recalled;
	const { planAnew } = await import("./chunk-plan-anew.js");
	return await planAnew(world, options);
}

// src/plan/line-diff.ts
const context = 3;
/** Beyond this many pairs of lines the comparison costs more than its answer is worth: the middle is shown as replaced. */
const maxPairs = 4e6;
/** A unified diff of two texts by lines, hunks only, without file headers; empty when they are equal. */
function lineDiff(before, after) {
	if (before === after) return "";
	const lines = compare(toLines(before), toLines(after));
	return hunkRanges(lines).map(([from, to]) => hunk(lines, from, to)).join("\n");
}
function toLines(text) {
	if (text === "") return [];
	const lines = text.split("\n");
	if (lines.at(-1) === "") lines.pop();
	else lines.push(`${lines.pop() ?? ""}\n\\ No newline at end of file`);
	return lines;
}
/** Equal heads and tails are set aside first: most files change in one place. */
function compare(before, after) {
	const shorter = Math.min(before.length, after.length);
	let head = 0;
	while (head < shorter && before[head] === after[head]) head += 1;
	let tail = 0;
	while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
	return [
		...before.slice(0, head).map((text) => line(" ", text)),
		...edits(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
		...before.slice(before.length - tail).map((text) => line(" ", text))
	];
}
function edits(before, after) {
	const removed = (texts) => texts.map((text) => line("-", text));
	const added = (texts) => texts.map((text) => line("+", text));
	if (before.length * after.length > maxPairs) return [...removed(before), ...added(after)];
	const common = commonLengths(before, after);
	const width = after.length + 1;
	const lines = [];
	let x = 0;
	let y = 0;
	while (x < before.length && y < after.length) {
		const below = common[(x + 1) * width + y] ?? 0;
		const beside = common[x * width + y + 1] ?? 0;
		const next = step(line(" ", before[x] ?? ""), after[y] ?? "", below >= beside);
		lines.push(next);
		if (next.sign !== "+") x += 1;
		if (next.sign !== "-") y += 1;
	}
	return [
		...lines,
		...removed(before.slice(x)),
		...added(after.slice(y))
	];
}
function step(old, fresh, isRemovalFirst) {
	if (old.text === fresh) return old;
	return isRemovalFirst ? line("-", old.text) : line("+", fresh);
}
/** Length of the longest common subsequence of what follows each pair of lines. */
function commonLengths(before, after) {
	const width = after.length + 1;
	const lengths = new Uint32Array((before.length + 1) * width);
	for (let x = before.length - 1; x >= 0; x -= 1) for (let y = after.length - 1; y >= 0; y -= 1) {
		const next = before[x] === after[y] ? (lengths[(x + 1) * width + y + 1] ?? 0) + 1 : 0;
		const skip = Math.max(lengths[(x + 1) * width + y] ?? 0, lengths[x * width + y + 1] ?? 0);
		lengths[x * width + y] = Math.max(next, skip);
	}
	return lengths;
}
function line(sign, text) {
	return {
		sign,
		text
	};
}
/** Where changes lie, with their context; changes whose contexts touch share one hunk. */
function hunkRanges(lines) {
	const ranges = [];
	for (const [index, { sign }] of lines.entries()) {
		if (sign === " ") continue;
		const last = ranges.at(-1);
		const to = Math.min(lines.length, index + context + 1);
		if (last !== void 0 && index - context <= last[1]) last[1] = to;
		else ranges.push([Math.max(0, index - context), to]);
	}
	return ranges;
}
function hunk(lines, from, to) {
	const inside = lines.slice(from, to);
	const above = lines.slice(0, from);
	return [`@@ -${range(above, inside, "+")} +${range(above, inside, "-")} @@`, ...inside.map(({ sign, text }) => sign + text)].join("\n");
}
function range(above, inside, absent) {
	const from = above.filter(({ sign }) => sign !== absent).length;
	const count = inside.filter(({ sign }) => sign !== absent).length;
	if (count === 1) return String(from + 1);
	return `${count === 0 ? from : from + 1},${count}`;
}

// src/flows/spec-change.ts
/** The specs as they will be. */
function withEdits(reader, edits) {
	if (edits.length === 0) return reader;
	const byPath = new Map(edits.map((edit) => [edit.path, edit.content]));
	return {
		read: async (path) => {
			if (!byPath.has(path)) return await reader.read(path);
			const content = byPath.get(path);
			return content === void 0 ? void 0 : new TextEncoder().encode(content);
		},
		list: async (directory) => {
			const there = (await reader.list(directory)).filter((path) => !byPath.has(path) || byPath.get(path) !== void 0);
			const added = [...byPath].flatMap(([path, content]) => content !== void 0 && path.startsWith(`${directory}/`) && !there.includes(path) ? [path] : []);
			return [...there, ...added].sort(compareCodePoints);
		}
	};
}
const decoder = new TextDecoder();
/** Edits as a plan shows them. */
async function shownEdits(reader, edits) {
	const shown = [];
	for (const edit of edits) {
		const bytes = await reader.read(edit.path);
		const before = bytes === void 0 ? "" : decoder.decode(bytes);
		const left = edit.content === void 0 ? "delete" : "update";
		const state = bytes === void 0 ? "create" : left;
		shown.push({
			...edit,
			state,
			diff: lineDiff(before, edit.content ?? "")
		});
	}
	return shown.sort((a, b) => compareCodePoints(a.path, b.path));
}
/**
* Writes the spec files that a plan comes with, before the tree: a run that stops between the two is finished by any
* render. Nothing is written, and the answer is false, where a workload that the change is about is held. Raises
* `disk.*`, and `spec.read-only` where the specs cannot be written.
*/
async function carryEdits({ editSpecs }, { edits, workloads }) {
	if (edits === void 0) return true;
	if (workloads.some(({ action }) => action === "held")) return false;
	if (edits.length === 0) return true;
	if (editSpecs === void 0) throw new Problem("spec.read-only", "The specs cannot be written from here", { file: edits[0]?.path ?? "" });
	await editSpecs(edits.map(({ path, content }) => content === void 0 ? { path } : {
		path,
		content
	}));
	return true;
}

// src/flows/render.ts
/**
* Plans, then applies workload by workload. One that cannot be written is a finding; the others are. Raises `disk.*` when
* not a single one could be, and `delivery.plan-moved` when the plan is not the one that was shown.
*/
async function renderTree(world, options) {
	const plan = await planTree(world, {
		...options,
		issue: true
	});
	refuseOtherPlan(plan, options.planId);
	if (!await carryEdits(world, plan)) return {
		plan,
		written: false
	};
	return await writePlan(world.tree, plan, options);
}
/** Applies a plan that holds all that it needs, workload by workload. Raises what a render raises. */
async function writePlan(tree, plan, { strict = false }) {
	const isFaulty = planFindings(plan).some(({ severity }) => severity === "error");
	if (strict && isFaulty) return {
		plan,
		written: false
	};
	const workloads = await applyAll(tree, plan.workloads);
	await tree.apply([]);
	return {
		plan: {
			...plan,
			workloads
		},
		written: true
	};
}
/** What is written is what somebody read. Raises `delivery.plan-moved`. */
function refuseOtherPlan({ id }, shownId) {
	if (shownId === void 0 || shownId === id) return;
	throw new Problem("delivery.plan-moved", `The plan is ${id} now, and ${shown(shownId)} was shown`, {
		expected: "the id of the plan as it is now",
		next: "Read the new plan, then apply that one."
	});
}
async function applyAll(tree, plans) {
	const applied = [];
	const refusals = [];
	for (const plan of plans) {
		const isFull = refusals.at(-1)?.code === "disk.full";
		const refusal = isFull ? void 0 : await refusalOf(tree, plan);
		if (refusal !== void 0) refusals.push(refusal);
		applied.push(isFull || refusal !== void 0 ? held(plan, refusal) : plan);
	}
	const [first] = refusals;
	const isWritten = applied.some(({ action, steps }) => action !== "held" && steps.length > 0);
	if (first !== void 0 && !isWritten) throw first;
	return applied;
}
/** Writes one workload; a Problem says why that could not be. */
async function refusalOf(tree, { steps }) {
	try {
		for (const step of steps) await tree.apply(step);
		return;
	} catch (error) {
		if (error instanceof Problem) return error;
		throw error;
	}
}
function held(plan, refusal) {
	if (plan.steps.length === 0) return plan;
	const told = refusal === void 0 ? [] : [refusal.toFinding()];
	return {
		...plan,
		action: "held",
		findings: [...plan.findings, ...told]
	};
}

export { restartText as $, textOf as $t, valueText as A, shortPin as At, renderOutput as B, planFindings as Bt, showPlan as C, causeText as Ct, showRendered as D, launchText as Dt, showProposed as E, isQuiet$1 as Et, proposalText as F, stepTexts as Ft, fieldLines as G, namesHash as Gt, verdictSection as H, wantedText as Ht, retiredText as I, driftStatusOf as It, stickyMarker as J, podOf as Jt, objectDiffText as K, sealHash as Kt, planText as L, exitStatus as Lt, validationText as M, summaryText as Mt, decisionText as N, counted as Nt, showSealed as O, outcomeHeads as Ot, proposalOutput as P, dueText as Pt, objectText as Q, isCollection$1 as Qt, driftOutput as R, exitStatusOf as Rt, showLocked as S, actionCounts as St, showProblem as T, commandText as Tt, isOlderTool as U, largeChange as Ut, planPage as V, planId as Vt, objectDetails as W, decideCertificate as Wt, actionSigns as X, securityContexts as Xt, withdrawnPage as Y, saidFaults as Yt, objectCauseText as Z, templateOf as Zt, showDiagnosis as _, objectName as _t, shownEdits as a, resolveArgument as an, holdsObjects as at, showImages as b, fitted as bt, planTree as c, planDangers as ct, standingOf as d, rankObjects as dt, valueAt as en, secretText as et, mapBounded as f, sortedDangers as ft, showDetected as g, objectKey as gt, showDelivered as h, kubeObject as ht, carryEdits as i, quote as in, fileDetails as it, validationOutput as j, sourceText as jt, showValidation as k, shortId as kt, fewOf as l, planObjects as lt, showCarriedOut as m, groupOf as mt, renderTree as n, emitYaml as nn, clip as nt, withEdits as o, resolveCommand as on, isYaml as ot, showBug as p, compareObjects as pt, readMarker as q, mapAt as qt, writePlan as r, scalar as rn, callGraph as rt, lineDiff as s, dangerSection as st, refuseOtherPlan as t, emitKey as tn, valueText$1 as tt, questionOf as u, planRestarts as ut, showDiff as v, callerLines as vt, showPlans as w, changedLines as wt, showInitialised as x, tellFindings as xt, showDrift as y, certificateLines as yt, planOutput as z, assemblePlan as zt };