import { S as compareCodePoints, _ as shown } from "./chunk-world.js";
import { _ as fillDefaults, a as emptyFile, b as validateService, c as readEntry, d as entryIdentity, f as settleNames, g as describeValue, h as describeSchema, i as readYaml, l as serviceSpecSchema, m as wishedName, n as namespaceFault, o as extraDocuments, p as sourceIdentity, r as namespaceOf, s as isEmpty, t as readConfig, u as explain, v as loadSchema } from "./chunk-config.js";
import { d as pointerTo, m as findingAt } from "./chunk-secret-settings.js";
import { i as nearestNames } from "./chunk-slug.js";

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
function readDocuments(file, hosts) {
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
	const read = [...repos === void 0 ? [] : [readRepos(repos, hosts)], ...files.map((file) => readDocuments(file, hosts))];
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
	return wanted.filter((name) => known.includes(name));
}
function serviceOf(member, { byWorkload }) {
	const { entry, slug, environment, name, owner, namespace } = member;
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
		spec: withDefaults(entry.written, environment),
		written: entry.written,
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

export { sealedPath as n, parseSpecs as t };