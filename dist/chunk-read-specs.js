import { S as Problem } from "./chunk-problem.js";
import { C as validateRecord, S as loadSchema, _ as describeSchema, a as emptyFile, c as readEntry, g as wishedName, h as sourceIdentity, i as readYaml, l as serviceSpecSchema, m as settleNames, n as namespaceFault, o as extraDocuments, p as entryIdentity, r as namespaceOf, s as isEmpty, t as readConfig, u as explain, v as describeValue, w as validateService, x as fillDefaults } from "./chunk-config.js";
import { E as shown, h as workloadAt, p as isOwnPlace, u as canonicalJson, w as compareCodePoints } from "./chunk-world2.js";
import { a as pointerTo, c as findingAt } from "./chunk-secret-literal.js";
import { i as nearestNames } from "./chunk-slug.js";
import { t as mapBounded } from "./chunk-bounded.js";
import { join } from "node:path/posix";

// src/spec/member.ts
/**
* The members of an environment. Entries that fail by themselves take part, so that their mistakes neither rename nor
* orphan a neighbour. Duplicates and clashes of names are added to the entries' findings.
*/
function membersOf(environment, entries, takenNames) {
	const known = withoutDuplicates(entries.flatMap(asKnown));
	const names = settleNames(known.map(({ entry: { written }, slug }) => ({
		identity: entryIdentity(slug, written.path, written.name),
		explicit: written.name,
		wish: wishedName(slug, written.path)
	})), takenNames);
	return known.map(({ entry, slug }, index) => {
		const settled = names[index] ?? { name: "" };
		const other = "takenBy" in settled ? known[settled.takenBy] : void 0;
		if (other !== void 0) addClash(entry, other.entry, settled.name);
		const owner = entry.written.owner ?? environment.owner;
		const fault = entry.written.owner === void 0 ? void 0 : namespaceFault(owner, environment);
		if (fault !== void 0) add(entry, "/owner", "spec.owner", fault);
		const namespace = namespaceOf(owner, environment);
		return {
			entry,
			slug,
			environment,
			name: settled.name,
			owner,
			namespace
		};
	});
}
function asKnown(entry) {
	return entry.isKnown && entry.slug !== void 0 ? [{
		entry,
		slug: entry.slug
	}] : [];
}
/** A duplicate is the same source with the same path, whatever the ref and the case. Neither of the two is right. */
function withoutDuplicates(known) {
	const first = /* @__PURE__ */ new Map();
	for (const each of known) {
		const identity = sourceIdentity(each.slug, each.entry.written.path);
		const other = first.get(identity);
		if (other === void 0) first.set(identity, each);
		else {
			addDuplicate(each.entry, other.entry);
			addDuplicate(other.entry, each.entry);
		}
	}
	return [...first.values()];
}
function addDuplicate(entry, other) {
	add(entry, "/slug", "spec.duplicate", `The same source and path also stand in ${placeText(other, "/slug")}.`);
}
function addClash(entry, other, name) {
	for (const [one, two] of [[entry, other], [other, entry]]) add(one, "/name", "spec.name", `The name "${name}" is also that of the entry in ${placeText(two, "/name")}.`);
}
/** Entries meet in every environment they share, and one may meet thousands like it: it is said once. */
function add(entry, pointer, code, message) {
	if (!entry.findings.some((each) => each.code === code)) entry.findings.push(findingAt(entry.at(pointer), code, message));
}
function placeText(entry, pointer) {
	const { document, pointer: within } = entry.at(pointer);
	const { file, line } = document.placeOf(within);
	return `${file}:${line}`;
}

// src/spec/promoted.ts
/**
* The entry as one environment has it: where something was promoted, the slug points at that commit and the image is the
* one that was built from it, wherever the entry's own ref leads. What other environments run is no part of it.
*/
function promotedIn(slug, entry, environment) {
	if (entry.promoted === void 0) return {
		slug,
		written: entry
	};
	const { promoted, ...written } = entry;
	const pin = Object.hasOwn(promoted, environment) ? promoted[environment] : void 0;
	if (pin === void 0 || slug.kind === "directory") return {
		slug,
		written
	};
	const text = `${slug.text.split("#")[0]}#${pin.commit}`;
	const image = pin.digest === void 0 ? {} : { image: {
		...written.image,
		digest: pin.digest
	} };
	return {
		slug: {
			...slug,
			ref: pin.commit,
			text
		},
		written: {
			...written,
			...image,
			slug: text
		}
	};
}

// src/spec/read-entries.ts
const maxEntries = 1e4;
const reposSchema = loadSchema("repos");
const serviceSchema = loadSchema("service");
/** The entries of repos.yaml, in each of its forms: a list, or a mapping with `slugs`; YAML or JSON. */
function readRepos(file, hosts) {
	const { documents, fault } = readYaml(file);
	const [document] = documents;
	if (fault !== void 0) return {
		entries: [],
		findings: [fault]
	};
	if (document === void 0 || isEmpty(document)) return {
		entries: [],
		findings: [emptyFile(file.path)]
	};
	const { value } = document;
	const base = Array.isArray(value) ? "" : "/slugs";
	const list = Array.isArray(value) ? value : Reflect.get(Object(value), "slugs");
	const before = byEntry(document, base);
	const findings = [
		...before.get(void 0) ?? [],
		...extraDocuments(documents),
		...shapeFindings(document, list)
	];
	if (!Array.isArray(list)) return {
		entries: [],
		findings
	};
	return {
		entries: list.slice(0, maxEntries).map((each, index) => {
			const pointer = pointerTo(base, index);
			return readEntry({
				value: each,
				subject: {
					document,
					pointer
				},
				before: before.get(pointer) ?? []
			}, hosts);
		}),
		findings
	};
}
/** The entries of one file below karst/, which may hold several documents. */
function readDocuments$1(file, hosts) {
	const { documents, fault } = readYaml(file);
	if (fault !== void 0) return {
		entries: [],
		findings: [fault]
	};
	const full = documents.filter((document) => !isEmpty(document));
	if (full.length === 0) return {
		entries: [],
		findings: [emptyFile(file.path)]
	};
	const read = full.map((document) => readDocument(document, hosts));
	return {
		entries: read.flatMap(({ entries }) => entries),
		findings: read.flatMap(({ findings }) => findings)
	};
}
/** The reader's findings by the entry they are in; under undefined those outside of every entry. */
function byEntry(document, base) {
	return Map.groupBy(document.findings, ({ pointer = "" }) => {
		const index = pointer.startsWith(`${base}/`) ? pointer.slice(base.length).split("/")[1] : "";
		return index !== void 0 && /^[0-9]+$/.test(index) ? `${base}/${index}` : void 0;
	});
}
function shapeFindings(document, list) {
	const subject = {
		document,
		pointer: ""
	};
	const { value } = document;
	if (!Array.isArray(value)) {
		const shape = Array.isArray(list) ? {
			...Object(value),
			slugs: []
		} : value;
		const found = explain(reposSchema, shape, subject);
		if (found.length > 0 || !Array.isArray(list)) return found;
	}
	const size = Array.isArray(list) ? list.length : 0;
	if (size > maxEntries) {
		const message = `The file has ${size} entries.`;
		return [findingAt(subject, "spec.range", message, { expected: `at most ${maxEntries} entries` })];
	}
	if (size > 0) return [];
	return [findingAt(subject, "spec.empty", "The file names no repository, so everything that was written from it is removed.", { severity: "warning" })];
}
function readDocument(document, hosts) {
	const { value } = document;
	const refused = kindFinding(document);
	if (refused !== void 0) return {
		entries: [],
		findings: [...document.findings, refused]
	};
	const spec = Reflect.get(Object(value), "spec");
	const shape = spec === void 0 ? value : {
		...Object(value),
		spec: { slug: "./" }
	};
	const around = validateService(shape) ? [] : explain(serviceSchema, shape, {
		document,
		pointer: ""
	});
	const isInside = ({ pointer = "" }) => /^\/spec(?:\/|$)/.test(pointer);
	const outside = [...around, ...document.findings.filter((finding) => !isInside(finding))];
	if (spec === void 0) return {
		entries: [],
		findings: outside
	};
	const subject = {
		document,
		pointer: "/spec"
	};
	const before = document.findings.filter(isInside);
	const metadata = Reflect.get(Object(value), "metadata");
	const entry = readEntry({
		value: spec,
		subject,
		before: [...before, ...nameTwice(document)],
		metadata: asMetadata(metadata, around)
	}, hosts);
	return outside.length === 0 ? {
		entries: [entry],
		findings: []
	} : {
		entries: [],
		findings: [...outside, ...entry.findings]
	};
}
function asMetadata(metadata, around) {
	return around.length === 0 && typeof metadata === "object" && metadata !== null ? metadata : {};
}
function kindFinding(document) {
	const { value } = document;
	const subject = {
		document,
		pointer: ""
	};
	if (typeof value !== "object" || value === null || Array.isArray(value)) {
		const message = `The document is ${describeValue(value)}.`;
		return findingAt(subject, "spec.type", message, { expected: describeSchema(serviceSchema) });
	}
	const kind = Reflect.get(value, "kind");
	if (kind === void 0 || kind === "Service") return void 0;
	const near = typeof kind === "string" ? nearestNames(kind, ["Service"], 1)[0] : void 0;
	const message = `A document of this kind is not known: ${describeValue(kind)}.`;
	return findingAt({
		document,
		pointer: "/kind"
	}, "spec.unknown-kind", message, {
		expected: "Service",
		hint: near === void 0 ? void 0 : `Did you mean "${near}"?`
	});
}
/** A document has its name in its metadata; a second one may only say the same. */
function nameTwice(document) {
	const root = Object(document.value);
	const inSpec = Reflect.get(Object(Reflect.get(root, "spec")), "name");
	if (inSpec === void 0) return [];
	if (inSpec === Reflect.get(Object(Reflect.get(root, "metadata")), "name")) return [];
	return [findingAt({
		document,
		pointer: "/spec/name"
	}, "spec.exclusive", "The name differs from the one in metadata.", {
		hint: "Remove it: metadata.name is the name.",
		atKey: true
	})];
}

// src/spec/rules/expose.ts
/** No two services of an environment answer at the same host and path. Findings are added to both entries. */
function checkExposed(members) {
	const first = /* @__PURE__ */ new Map();
	for (const member of members) {
		const { expose } = member.entry.written;
		if (expose === void 0) continue;
		const address = `${expose.host}${(expose.path ?? "/").replace(/\/+$/, "")}`;
		const other = first.get(address);
		if (other === void 0) {
			first.set(address, member);
			continue;
		}
		for (const [one, two] of [[member, other], [other, member]]) {
			const { document, pointer } = two.entry.at("/expose/host");
			const { file, line } = document.placeOf(pointer);
			const message = `The address ${address} is also exposed by "${two.name}", ${file}:${line}.`;
			one.entry.findings.push(findingAt(one.entry.at("/expose/host"), "spec.expose", message));
		}
	}
}

// src/spec/rules/mesh-name.ts
/**
* No service has the name of the headless Service that another of its owner has beside its own in the mesh. The finding is
* added to the entry that takes the name. Code: spec.name.
*/
function checkMeshNames(members) {
	const byName = new Map(members.map((member) => [`${member.namespace}/${member.name}`, member]));
	for (const member of members) {
		if (member.entry.written.mesh === false) continue;
		const other = byName.get(`${member.namespace}/${member.name}-pods`);
		if (other === void 0) continue;
		const message = `The name "${other.name}" is that of the pods of "${member.name}".`;
		other.entry.findings.push(findingAt(other.entry.at("/name"), "spec.name", message, { hint: "Give it another name." }));
	}
}

// src/spec/rules/peer.ts
/** Hints compare with every name, so there are only so many of them. */
const maxHints = 100;
/**
* Who uses whom within one environment: every service named exists, and one of another owner allows its caller.
* Findings are added to the entries they are about.
*/
function checkPeers(members) {
	const byName = new Map(members.map((member) => [`${member.owner}/${member.name}`, member]));
	const names = [...byName.keys()];
	let hints = maxHints;
	const nearest = (owner, wanted) => {
		hints -= 1;
		if (hints < 0) return void 0;
		const elsewhere = names.find((name) => name.endsWith(`/${wanted}`));
		if (elsewhere !== void 0) return elsewhere;
		const own = members.filter((member) => member.owner === owner).map(({ name }) => name);
		return nearestNames(wanted, [...own, ...names], 1)[0];
	};
	for (const member of members) {
		const { uses = [], allow = [] } = member.entry.written;
		for (const [index, reference] of uses.entries()) {
			const callee = byName.get(fullName$1(reference, member.owner));
			const hint = callee === void 0 ? nearest(member.owner, reference) : void 0;
			member.entry.findings.push(...useFindings(member, callee, index, hint));
		}
		for (const [index, reference] of allow.entries()) {
			if (byName.has(fullName$1(reference, member.owner))) continue;
			const hint = nearest(member.owner, reference);
			member.entry.findings.push(unknownService(member, `/allow/${index}`, reference, hint));
		}
	}
}
/** `owner/name`, also of a service of the same owner. */
function fullName$1(reference, owner) {
	return reference.includes("/") ? reference : `${owner}/${reference}`;
}
function useFindings(member, callee, index, hint) {
	const pointer = `/uses/${index}`;
	const reference = member.entry.written.uses?.[index] ?? "";
	const subject = member.entry.at(pointer);
	if (callee === void 0) return [unknownService(member, pointer, reference, hint)];
	if (callee === member) return [findingAt(subject, "spec.value", "A service does not use itself.", { hint: "Remove it." })];
	if (callee.owner === member.owner) return [];
	const caller = `${member.owner}/${member.name}`;
	const { allow = [] } = callee.entry.written;
	if (allow.some((each) => fullName$1(each, callee.owner) === caller)) return [];
	const message = `The service "${reference}" of another owner does not allow "${caller}".`;
	const place = callee.entry.at("/allow");
	const { file, line } = place.document.placeOf(place.pointer);
	const next = `Add "${caller}" to allow of ${callee.name}, ${file}:${line}.`;
	return [findingAt(subject, "spec.not-allowed", message, { hint: next })];
}
/** Nobody is let in by an allow that names nobody, so that one is only said. */
function unknownService(member, pointer, reference, near) {
	const message = `There is no service "${reference}" in the environment ${member.environment.name}.`;
	return findingAt(member.entry.at(pointer), "spec.unknown-service", message, {
		severity: pointer.startsWith("/allow") ? "warning" : "error",
		expected: "the name of a service, or owner/name for one of another owner",
		hint: near === void 0 ? void 0 : `Did you mean "${near}"?`
	});
}

// src/spec/rules/use-cycle.ts
/** A circle of thousands is shown by its beginning. */
const maxShown = 8;
/**
* Services that use each other in a circle: allowed, since the mesh starts none of them after another, and said, since
* each fails when any of them does. A note for each circle, at its first service by name. Code: spec.use-cycle.
*/
function checkUseCycles(members) {
	const graph = graphOf(members);
	for (const circle of circlesOf(graph)) {
		const [first] = circle;
		if (first === void 0) continue;
		const said = note(circle, first);
		if (!first.entry.findings.some(({ message }) => message === said.message)) first.entry.findings.push(said);
	}
}
function graphOf(members) {
	const byName = new Map(members.map((member) => [`${member.owner}/${member.name}`, member]));
	const sorted = [...members].sort((a, b) => compareCodePoints(fullName(a), fullName(b)));
	return new Map(sorted.map((member) => {
		const { uses = [] } = member.entry.written;
		return [member, uses.flatMap((reference) => {
			const callee = byName.get(reference.includes("/") ? reference : `${member.owner}/${reference}`);
			return callee === void 0 || callee === member ? [] : [callee];
		})];
	}));
}
/** Whoever uses nobody of the rest is on no circle; of what then remains, everyone's way ends on one. */
function circlesOf(graph) {
	const remaining = withoutEnds(graph);
	const seen = /* @__PURE__ */ new Set();
	const circles = [];
	for (const start of remaining) {
		const way = [];
		let at = start;
		while (at !== void 0 && !seen.has(at)) {
			seen.add(at);
			way.push(at);
			at = graph.get(at)?.find((callee) => remaining.has(callee));
		}
		const entry = at === void 0 ? -1 : way.indexOf(at);
		if (entry >= 0) circles.push(fromFirstName(way.slice(entry)));
	}
	return circles;
}
function withoutEnds(graph) {
	const callers = new Map([...graph.keys()].map((member) => [member, []]));
	for (const [caller, callees] of graph) for (const callee of callees) callers.get(callee)?.push(caller);
	const open = new Map([...graph].map(([member, callees]) => [member, callees.length]));
	const ends = [...open].flatMap(([member, count]) => count === 0 ? [member] : []);
	for (const end of ends) {
		open.delete(end);
		for (const caller of callers.get(end) ?? []) {
			const count = (open.get(caller) ?? 0) - 1;
			open.set(caller, count);
			if (count === 0) ends.push(caller);
		}
	}
	return new Set(open.keys());
}
function fromFirstName(circle) {
	const names = circle.map(fullName);
	const first = names.indexOf([...names].sort(compareCodePoints)[0] ?? "");
	return [...circle.slice(first), ...circle.slice(0, first)];
}
function note(circle, first) {
	const shown = circle.slice(0, maxShown).map(({ name }) => name);
	const rest = circle.length > maxShown ? [`${circle.length - maxShown} more`] : [];
	const message = `Services use each other in a circle: ${[
		...shown,
		...rest,
		first.name
	].join(" → ")}.`;
	return findingAt(first.entry.at("/uses"), "spec.use-cycle", message, { severity: "info" });
}
function fullName({ owner, name }) {
	return `${owner}/${name}`;
}

// src/spec/sealed-input.ts
const place = /^([a-z0-9-]{1,63})\/([a-z0-9-]{1,63})\/([a-z0-9.-]{1,253}?)(\.sops)?\.yaml$/;
/**
* Sorts sealed files by the workload they belong to: `<environment>/<workload>/<secret>.sops.yaml`, or `.yaml` for a
* SealedSecret. What the files hold is judged by the gate. Code: secret.place.
*/
function sealedInputs({ directory, files }) {
	const byWorkload = /* @__PURE__ */ new Map();
	const findings = [];
	for (const { path: file, bytes } of files.toSorted((a, b) => compareCodePoints(a.path, b.path))) {
		const path = file.slice(directory.length + 1);
		if (isBeside(path)) continue;
		const [, environment = "", workload = "", name = "", sops] = place.exec(path) ?? [];
		const inputs = byWorkload.get(`${environment}/${workload}`) ?? [];
		const fault = name === "" ? "stands where no sealed Secret does" : twice(inputs, name);
		if (fault !== void 0) {
			findings.push(misplaced(file, fault));
			continue;
		}
		const text = new TextDecoder().decode(bytes);
		byWorkload.set(`${environment}/${workload}`, [...inputs, {
			name,
			file,
			text,
			isSops: sops !== void 0
		}]);
	}
	return {
		byWorkload,
		findings
	};
}
/** Where a Secret of a workload is kept, from the directory of sealed Secrets. */
function sealedPath({ name: workload, environment }, secret, isSops) {
	return `${environment}/${workload}/${secret}${isSops ? ".sops" : ""}.yaml`;
}
/** What is sealed for workloads that are not there. Code: secret.unused. */
function unusedInputs({ byWorkload }, known) {
	return [...byWorkload].flatMap(([key, inputs]) => known.has(key) ? [] : inputs.map(({ file }) => {
		return {
			code: "secret.unused",
			severity: "warning",
			message: `${shown(file)} is sealed for a workload that no spec asks for.`,
			file
		};
	}));
}
/** Settings of sops itself, what keeps a directory in Git, notes. */
function isBeside(path) {
	const name = path.split("/").at(-1) ?? "";
	return name.startsWith(".") || name === "README.md";
}
function twice(inputs, name) {
	const other = inputs.find((input) => input.name === name);
	return other === void 0 ? void 0 : `seals the same Secret as ${other.file}`;
}
function misplaced(file, fault) {
	return {
		code: "secret.place",
		severity: "error",
		message: `${shown(file)} ${fault}.`,
		file,
		expected: "<environment>/<workload>/<secret>.sops.yaml, or .yaml for a SealedSecret"
	};
}

// src/spec/specs.ts
/** More than a person reads; a hostile file could make half a million. */
const maxFindings = 5e3;
/**
* From the bytes a user wrote to typed services, with every finding. Never raises: one bad entry takes neither the
* others nor their findings away. With a faulty karst.yaml there are findings but no services.
*/
function parseSpecs(files, context) {
	const config = readConfig(files.karst, context);
	const isConfigured = !config.findings.some(isError);
	const { entries, findings } = readAll(files, config);
	const targets = entries.map((entry) => ({
		entry,
		names: environmentsOf(entry, config)
	}));
	const members = config.environments.flatMap((environment) => {
		const own = targets.filter(({ names }) => names.includes(environment.name));
		const met = membersOf(environment, own.map(({ entry }) => entry), context.takenNames);
		checkPeers(met);
		checkExposed(met);
		checkMeshNames(met);
		checkUseCycles(met);
		return met;
	});
	const isGood = ({ entry }) => isConfigured && !entry.findings.some(isError);
	const sealed = sealedInputs(files.sealed ?? {
		directory: "",
		files: []
	});
	const own = entries.flatMap((entry) => entry.findings);
	const known = new Set(members.map(({ environment, name }) => `${environment.name}/${name}`));
	const unused = isConfigured ? unusedInputs(sealed, known) : [];
	const firsthand = isConfigured ? own : own.filter(isFirsthand);
	return {
		environments: config.environments,
		defaultEnvironment: config.defaultEnvironment,
		hosts: config.hosts,
		sources: config.sources,
		services: members.filter(isGood).map((member) => serviceOf(member, sealed)),
		invalid: members.filter((member) => !isGood(member)).map(invalidOf),
		isConfigured,
		isComplete: isConfigured && !findings.some(isError) && entries.every(isCertain),
		findings: limited(sorted([
			...config.findings,
			...findings,
			...firsthand,
			...sealed.findings,
			...unused
		]))
	};
}
function readAll({ repos, documents }, { hosts }) {
	const files = documents.toSorted((a, b) => compareCodePoints(a.path, b.path));
	const read = [...repos === void 0 ? [] : [readRepos(repos, hosts)], ...files.map((file) => readDocuments$1(file, hosts))];
	return {
		entries: read.flatMap(({ entries }) => entries),
		findings: read.flatMap(({ findings }) => findings)
	};
}
/** Where an entry goes; a name that no environment has is a finding. */
function environmentsOf(entry, { environments, defaultEnvironment }) {
	const wanted = entry.written.environments ?? [defaultEnvironment.name];
	const known = environments.map(({ name }) => name);
	for (const [index, name] of wanted.entries()) {
		if (known.includes(name)) continue;
		const message = `There is no environment "${name}".`;
		const expected = `one of ${known.join(", ")}`;
		const subject = entry.at(`/environments/${index}`);
		entry.findings.push(findingAt(subject, "spec.unknown-environment", message, { expected }));
	}
	for (const name of Object.keys(entry.written.promoted ?? {})) {
		if (wanted.includes(name)) continue;
		const message = `The entry is not for the environment "${name}".`;
		const expected = `one of ${wanted.join(", ")}`;
		const subject = entry.at(pointerTo("/promoted", name));
		entry.findings.push(findingAt(subject, "spec.value", message, {
			expected,
			atKey: true
		}));
	}
	return wanted.filter((name) => known.includes(name));
}
function serviceOf(member, { byWorkload }) {
	const { entry, environment, name, owner, namespace } = member;
	const { slug, written } = promotedIn(member.slug, entry.written, environment.name);
	const placeOf = (pointer) => {
		const { document, pointer: within } = entry.at(pointer);
		return document.placeOf(within);
	};
	return {
		kind: "Service",
		environment: environment.name,
		name,
		owner,
		namespace,
		slug,
		spec: withDefaults(written, environment),
		written,
		sealed: byWorkload.get(`${environment.name}/${name}`) ?? [],
		place: placeOf(""),
		placeOf
	};
}
/** First what the environment says where the entry is silent, then the schema. */
function withDefaults(written, { defaults }) {
	const { resources = defaults.resources, telemetry = defaults.telemetry } = written;
	const isPartial = typeof telemetry === "object" && telemetry.endpoint === void 0;
	const inherited = isPartial && typeof defaults.telemetry === "object" ? defaults.telemetry : {};
	const filled = fillDefaults(serviceSpecSchema, {
		...written,
		...defaults.replicas === void 0 || written.replicas !== void 0 ? {} : { replicas: defaults.replicas },
		...resources === void 0 ? {} : { resources },
		...telemetry === void 0 ? {} : { telemetry: isPartial ? {
			...inherited,
			...telemetry
		} : telemetry }
	});
	if (written.autoscale === void 0) return filled;
	const { replicas: _, ...scaled } = filled;
	return scaled;
}
function invalidOf({ entry, environment, name, owner }) {
	const { document, pointer } = entry.at("");
	return {
		environment: environment.name,
		name,
		owner,
		place: document.placeOf(pointer)
	};
}
/** A faulty name or environment hides which workload the entry had before. */
function isCertain({ isKnown, findings }) {
	const hiding = [
		"spec.name",
		"spec.duplicate",
		"spec.unknown-environment"
	];
	return isKnown && !findings.some(({ code }) => hiding.includes(code));
}
function isError({ severity }) {
	return severity === "error";
}
/** With a faulty karst.yaml, a host or an environment that is not known may be one of those that could not be read. */
function isFirsthand({ code }) {
	return code !== "slug.unknown-scheme" && code !== "spec.unknown-environment";
}
function sorted(findings) {
	return findings.toSorted((a, b) => compareCodePoints(a.file ?? "", b.file ?? "") || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) || compareCodePoints(a.code, b.code));
}
function limited(findings) {
	const rest = findings.length - maxFindings;
	if (rest <= 0) return findings;
	const last = {
		code: "spec.too-large",
		severity: "error",
		message: `${rest} further findings are not shown.`
	};
	return [...findings.slice(0, maxFindings), last];
}

// src/plan/record.ts
const maxBytes = 1 << 20;
const decoder = new TextDecoder("utf-8", { fatal: true });
/** A record as the bytes of `.karst.json`. */
function renderRecord(record) {
	return canonicalJson(record);
}
/** Reads a record found at a workload's place. Raises `record.damaged` when it is not one, or claims what is not its own. */
function parseRecord(bytes, place) {
	if (bytes.length > maxBytes) throw damaged(place, `it has ${bytes.length} bytes`);
	const value = parseJson(bytes, place);
	if (!validateRecord(value)) throw damaged(place, "it does not follow the schema of records");
	const record = value;
	const { kind, name, environment } = record.workload;
	if (kind !== place.kind || name !== place.name) throw damaged(place, `it is the record of ${kind} ${JSON.stringify(name)}`);
	for (const path of [...Object.keys(record.files), ...Object.keys(record.pending ?? {})]) if (!isOwnPlace(path, place, environment)) throw damaged(place, `it claims ${JSON.stringify(path)}, which is not this workload's`);
	return record;
}
function parseJson(bytes, place) {
	try {
		return JSON.parse(decoder.decode(bytes));
	} catch (cause) {
		throw damaged(place, "it is no JSON text", cause);
	}
}
function damaged(place, why, cause) {
	return new Problem("record.damaged", `${place.file} cannot be trusted: ${why}`, {
		file: place.file,
		expected: "the record as KarstKit wrote it",
		next: `Restore ${place.file} from Git history; until then the workload's files stay as they are.`,
		cause
	});
}

// src/flows/tree-state.ts
const readsAtOnce$1 = 16;
/** `Service/api`: unique within an environment. */
function workloadKey({ kind, name }) {
	return `${kind}/${name}`;
}
/**
* Looks at an environment's directory, or at one below it alone. Raises `disk.*` Problems when the directory itself cannot
* be read.
*/
async function readTree(tree, environment, below) {
	const root = environment.path;
	const listed = await tree.list(below === void 0 ? root : `${root}/${below}`);
	const paths = new Set(listed.map((path) => path.slice(root.length + 1)));
	const found = [...paths].flatMap((path) => {
		const named = workloadAt(path, environment.name);
		return named === void 0 ? [] : [{
			path,
			named
		}];
	});
	const records = /* @__PURE__ */ new Map();
	const damaged = /* @__PURE__ */ new Map();
	await mapBounded(found, readsAtOnce$1, async ({ path, named }) => {
		const file = `${root}/${path}`;
		try {
			const bytes = await tree.read(file) ?? /* @__PURE__ */ new Uint8Array();
			records.set(workloadKey(named), parseRecord(bytes, {
				file,
				...named
			}));
		} catch (error) {
			if (!(error instanceof Problem)) throw error;
			const workload = {
				...named,
				owner: "",
				environment: environment.name
			};
			damaged.set(workloadKey(named), {
				workload,
				finding: error.toFinding()
			});
		}
	});
	return {
		environment,
		paths,
		records,
		damaged,
		holds: async (hashes) => await tree.holds?.(root, hashes) ?? false,
		read: (wanted) => readFiles(tree, root, wanted)
	};
}
async function readFiles(tree, root, wanted) {
	const files = /* @__PURE__ */ new Map();
	for (const path of new Set(wanted)) {
		const bytes = await tree.read(`${root}/${path}`);
		if (bytes !== void 0) files.set(path, bytes);
	}
	return files;
}

// src/flows/unknown-environment.ts
/** The stop of a command that names an environment which karst.yaml does not have: `environment.unknown`. */
function unknownEnvironment(name, environments, next) {
	return new Problem("environment.unknown", `There is no environment ${shown(name)}.`, {
		file: "karst.yaml",
		expected: `one of ${environments.map((environment) => environment.name).join(", ")}`,
		...next === void 0 ? {} : { next }
	});
}

// src/flows/read-specs.ts
const readsAtOnce = 16;
const reposFiles = [
	"repos.yaml",
	"repos.yml",
	"repos.json"
];
const specsDirectory = "karst";
/** Reads what the user wrote. Raises `spec.missing` when there is nothing to read, or not what was named. */
async function readSpecFiles(reader, selection) {
	const { reposFile } = selection;
	const karst = await readOne(reader, "karst.yaml");
	const repos = reposFile === void 0 ? await readFirst(reader, reposFiles) : await readOne(reader, reposFile);
	if (reposFile !== void 0 && repos === void 0 && !reposFiles.includes(reposFile)) throw missing(reposFile, "a file");
	const { documents, sealed } = await readDocuments(reader, selection);
	if (repos === void 0 && documents.length === 0) throw missing(`${reposFiles[0]}, and nothing below ${specsDirectory}/`, "one of the two");
	return {
		documents,
		sealed,
		...karst === void 0 ? {} : { karst },
		...repos === void 0 ? {} : { repos }
	};
}
/**
* The specs, and the trees of their environments: names that workloads already have are kept, so what runs is looked at
* before names are given. Raises `spec.missing`, `environment.unknown` and `disk.*`.
*/
async function readSpecs(world, options) {
	const files = await readSpecFiles(world.specs, options);
	const { environments } = readConfig(files.karst, options);
	const trees = await treesOf(world, environments);
	return {
		specs: parseSpecs(files, {
			...options,
			takenNames: takenNames(trees)
		}),
		trees: chosen(trees, environments, options.environment)
	};
}
/** The trees of the environments asked for, whatever the specs say. Raises `environment.unknown` and `disk.*`. */
async function readTrees(world, options) {
	const { environments } = await readSettings(world.specs, options);
	return chosen(await treesOf(world, environments), environments, options.environment);
}
/** karst.yaml alone: what must be known before anything else is opened. */
async function readSettings(reader, selection) {
	return readConfig(await readOne(reader, "karst.yaml"), selection);
}
function treesOf(world, environments) {
	return mapBounded(environments, 1, (environment) => readTree(world.tree, environment));
}
async function readOne(reader, path) {
	const bytes = await reader.read(path);
	return bytes === void 0 ? void 0 : {
		path,
		bytes
	};
}
async function readFirst(reader, paths) {
	for (const path of paths) {
		const file = await readOne(reader, path);
		if (file !== void 0) return file;
	}
}
/** The specs, and apart from them what is sealed already: that is no spec, whatever its ending. */
async function readDocuments(reader, { specsDirectory: named = specsDirectory }) {
	const directory = join(named, "secrets");
	const listed = await reader.list(named);
	const isSealed = (path) => path.startsWith(`${directory}/`);
	const isSpec = (path) => /\.(ya?ml|json)$/i.test(path) && !isSealed(path);
	const read = async (paths) => {
		return (await mapBounded(paths, readsAtOnce, (path) => readOne(reader, path))).filter((file) => file !== void 0);
	};
	return {
		documents: await read(listed.filter(isSpec)),
		sealed: {
			directory,
			files: await read(listed.filter(isSealed))
		}
	};
}
function takenNames(trees) {
	const records = trees.flatMap((tree) => [...tree.records.values()]);
	return new Map(records.flatMap(({ identity, workload }) => identity === void 0 ? [] : [[identity, workload.name]]));
}
function chosen(trees, environments, name) {
	if (name === void 0) return trees;
	const tree = trees.find(({ environment }) => environment.name === name);
	if (tree !== void 0) return [tree];
	throw unknownEnvironment(name, environments, "Name one of them with --environment.");
}
function missing(what, expected) {
	return new Problem("spec.missing", `There is no ${what}.`, {
		expected,
		next: "Run `karst init`, or name the file with -f."
	});
}

export { unknownEnvironment as a, renderRecord as c, readTrees as i, parseSpecs as l, readSpecFiles as n, readTree as o, readSpecs as r, workloadKey as s, readSettings as t, sealedPath as u };