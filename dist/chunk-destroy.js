import { _t as objectName } from "./chunk-recalled.js";
import { C as readObjects, S as staysInCluster, x as foundTexts } from "./chunk-planned.js";
import { B as Problem } from "./chunk-problem.js";
import { M as pointerTo, h as calleeName } from "./chunk-specs.js";
import { n as editedFiles, r as setValue } from "./chunk-edited-files.js";
import { i as scopeOf, n as placeOfEntry, r as readStanding, t as namedWorkloads } from "./chunk-workload-entry.js";

// src/flows/destroy.ts
/**
* Takes workloads out of the specs, in every environment that is looked at. Volumes stay in the cluster; with their data
* they go in two runs, for Flux must first have been told that it may delete them. Raises `workload.unknown`,
* `destroy.used` while others call one, `destroy.data-goes`, `spec.uneditable`, and what is wrong with the specs.
*/
function destroyChange({ names, withData }) {
	return async (world, options) => {
		const standing = await readStanding(world, options);
		const targets = namedWorkloads(standing, names);
		refuseUsed(standing, targets);
		const claims = await Promise.all(targets.map(async (target) => ({
			target,
			...await claimsOf(standing, target)
		})));
		const keeping = claims.filter(({ kept }) => kept.length > 0);
		if (withData && keeping.length > 0) return letGo(standing, keeping.map(({ target }) => target));
		const losing = claims.find(({ loose }) => loose.length > 0);
		if (!withData && losing !== void 0) throw dataGoes(losing.target, losing.loose);
		return {
			known: standing.specs.findings,
			edits: editedFiles(removals(standing, targets)),
			scope: scopeOf(targets),
			beside: scopeOf(targets.flatMap((target) => calledBy(standing, target))),
			locked: true,
			findings: [...keeping.map(({ target, kept }) => dataStays(target, kept)), ...ownersLeft(standing, targets)]
		};
	};
}
/** The volume claims that the tree has of a workload: it is by them that Flux goes, whatever the spec says by now. */
async function claimsOf({ trees }, { environment, record }) {
	const found = await treeOf(trees, environment)?.read(Object.keys(record?.files ?? {})) ?? /* @__PURE__ */ new Map();
	const claims = readObjects(foundTexts({
		found,
		record
	})).filter(({ ref }) => ref.kind === "PersistentVolumeClaim");
	return {
		kept: claims.filter(staysInCluster),
		loose: claims.filter((claim) => !staysInCluster(claim))
	};
}
function treeOf(trees, name) {
	return trees.find(({ environment }) => environment.name === name);
}
/** The first of two runs: the volumes are no longer kept, and nothing else happens. */
function letGo(standing, targets) {
	const edits = targets.flatMap(({ service }) => {
		if (service === void 0) return [];
		const place = placeOfEntry(standing, service);
		return (service.written.volumes ?? []).flatMap((volume, index) => {
			if (!("size" in volume) || volume.keep === false) return [];
			return [setValue(place, `${place.pointer}/volumes/${index}/keep`, false)];
		});
	});
	return {
		edits: editedFiles(edits),
		scope: scopeOf(targets),
		locked: true,
		findings: targets.map(({ name, environment, service }) => ({
			code: "destroy.data-let-go",
			severity: service === void 0 ? "error" : "warning",
			message: `The volumes of ${name} in ${environment} may go from now on; ${name} itself stays until the second run.`,
			...service === void 0 ? { hint: "No sound entry asks for it: mend the entry first, or delete the claims by hand." } : {}
		}))
	};
}
/** Of an entry that other environments keep, only the names of those that go are taken out. */
function removals(standing, targets) {
	return [...Map.groupBy(targets, ({ place }) => place === void 0 ? "" : JSON.stringify([
		place.file,
		place.line,
		place.pointer
	])).values()].flatMap(([first, ...others]) => first?.place === void 0 ? [] : removalOf(placeOfEntry(standing, { place: first.place }), [first, ...others].map(({ environment }) => environment)));
}
function removalOf({ file, document, pointer, whole, value }, going) {
	const remove = (at) => ({
		file,
		edit: {
			kind: "remove",
			document,
			pointer: at
		}
	});
	const written = Reflect.get(Object(value), "environments");
	const environments = Array.isArray(written) ? written : going;
	if (environments.every((name) => going.some((one) => one === name))) return [remove(whole)];
	const promoted = Object.keys(Object(Reflect.get(Object(value), "promoted")));
	const unpinned = promoted.filter((name) => going.includes(name));
	return [...going.map((name) => remove(`${pointer}/environments/${environments.indexOf(name)}`)), ...promoted.length > 0 && unpinned.length === promoted.length ? [remove(`${pointer}/promoted`)] : unpinned.map((name) => remove(pointerTo(`${pointer}/promoted`, name)))];
}
/** Flux would stop, or take the way of a caller's calls away: callers go first, or along. */
function refuseUsed({ specs }, targets) {
	const going = new Set(targets.map(({ name, environment }) => `${environment}/${name}`));
	const staying = specs.services.filter(({ name, environment }) => !going.has(`${environment}/${name}`));
	for (const { name, environment } of targets) {
		const callers = staying.filter((service) => service.environment === environment && calls(service, name));
		const [first] = callers;
		if (first === void 0) continue;
		const names = callers.map((caller) => caller.name).join(", ");
		throw new Problem("destroy.used", `${name} is called by ${names} in ${environment}.`, {
			...first.placeOf("/uses"),
			expected: `nobody in ${environment} who uses ${name}`,
			next: `Take ${name} out of their \`uses\`, or run \`karst destroy ${name} ${callers.map((caller) => caller.name).join(" ")}\`.`
		});
	}
}
function calls({ spec }, name) {
	return (spec.uses ?? []).some((reference) => calleeName(reference) === name);
}
/** Those that a workload calls: it is no caller of theirs any more. */
function calledBy({ specs }, { environment, record }) {
	const names = (record?.uses ?? []).map(calleeName);
	return specs.services.filter((service) => service.environment === environment && names.includes(service.name)).map((service) => ({
		name: service.name,
		environment
	}));
}
function dataGoes({ name, environment, service }, claims) {
	const names = claims.map(({ ref }) => objectName(ref)).join(", ");
	return new Problem("destroy.data-goes", `${names} of ${name} in ${environment} would be deleted`, {
		...service?.placeOf("/volumes"),
		expected: "--with-data"
	});
}
function dataStays({ name, environment }, claims) {
	return {
		code: "destroy.data-stays",
		severity: "info",
		message: `${claims.map(({ ref }) => objectName(ref)).join(", ")} of ${name} in ${environment} stays in the cluster, with what it holds`,
		hint: "Run it with --with-data instead where nobody needs that any more."
	};
}
/** Flux deletes a workload as its owner's account, so that must still be there. */
function ownersLeft({ specs, trees }, targets) {
	const going = new Set(targets.map(({ name, environment }) => `${environment}/${name}`));
	return [...new Map(targets.flatMap(({ environment, service, record }) => {
		const owner = service?.owner ?? record?.workload.owner;
		return owner === void 0 ? [] : [[`${environment}/${owner}`, {
			environment,
			owner
		}]];
	})).values()].flatMap(({ environment, owner }) => {
		const isLeft = specs.services.some((service) => service.environment === environment && service.owner === owner && !going.has(`${environment}/${service.name}`));
		const isThere = treeOf(trees, environment)?.records.has(`Owner/${owner}`) === true;
		if (isLeft || !isThere) return [];
		return [{
			code: "destroy.owner-stays",
			severity: "info",
			message: `The owner ${owner} has nothing left in ${environment}: what it has of its own goes with the next render`
		}];
	});
}

export { destroyChange };