import { B as Problem } from "./chunk-problem.js";
import { M as pointerTo, _ as sourceIdentity, o as unknownEnvironment } from "./chunk-specs.js";
import { n as editedFiles, r as setValue, t as addedEnvironment } from "./chunk-edited-files.js";
import { t as placesIn } from "./chunk-promotion-order.js";
import { i as scopeOf, n as placeOfEntry, r as readStanding, t as namedWorkloads } from "./chunk-workload-entry.js";

// src/flows/promote.ts
/**
* Pins in one environment what runs in the one before it, by its record there: the same commit and the same image. Raises
* `promote.order`, `promote.no-pin`, `environment.unknown`, `workload.unknown`, `spec.uneditable`, and what is wrong with
* the specs.
*/
function promoteChange({ names, from, to, skip }) {
	return async (world, options) => {
		const { environment: _, ...whole } = options;
		const standing = await readStanding(world, whole);
		refuseOrder(standing.specs.environments, {
			from,
			to,
			skip
		});
		const moves = (names === void 0 ? promotable(standing, from) : namedIn(standing, names, from)).map((workload) => {
			const running = runningOf(workload);
			const there = standing.specs.services.find(({ name, environment }) => environment === to && name === workload.name);
			refuseOther(workload.service, there);
			return {
				...workload,
				running,
				target: there ?? workload.service
			};
		});
		return {
			known: standing.specs.findings,
			edits: editedFiles(moves.flatMap((move) => pinEdits(standing, move, to))),
			scope: scopeOf(moves.map(({ name }) => ({
				name,
				environment: to
			}))),
			seeds: new Map(moves.flatMap(({ name, record }) => record === void 0 ? [] : [[`${to}/${name}`, record]])),
			findings: moves.map((move) => samePin(move, to))
		};
	};
}
function namedIn(standing, names, from) {
	const trees = standing.trees.filter(({ environment }) => environment.name === from);
	return namedWorkloads({
		...standing,
		trees
	}, names).map((workload) => {
		const { service, name } = workload;
		if (service === void 0) throw noPin(workload, `no spec asks for ${name} in ${from}`);
		return {
			...workload,
			service
		};
	});
}
/** Everything that an environment runs of a repository. */
function promotable({ specs, trees }, from) {
	const tree = trees.find(({ environment }) => environment.name === from);
	return specs.services.filter(({ environment, slug }) => environment === from && slug.kind === "repository").map((service) => ({
		name: service.name,
		environment: from,
		service,
		record: tree?.records.get(`Service/${service.name}`),
		place: service.place
	}));
}
/** What the record says was written last, and whole. */
function runningOf(workload) {
	const { record, service, name, environment } = workload;
	if (service.slug.kind === "directory") throw noPin(workload, `${name} is a directory of this repository, which is the same everywhere`);
	const commit = record?.source?.commit;
	if (record === void 0 || commit === void 0 || record.inputs === void 0) throw noPin(workload, `${name} was never rendered in ${environment}`);
	if (record.pending !== void 0) throw noPin(workload, `a render of ${name} in ${environment} was interrupted`);
	const digest = digestOf(record);
	return {
		commit,
		...digest === void 0 ? {} : { digest }
	};
}
function digestOf({ image = "", built }) {
	return /@(sha256:[0-9a-f]{64})$/.exec(image)?.[1] ?? built;
}
function pinEdits(standing, { target, running }, to) {
	const place = placeOfEntry(standing, target);
	const { pointer, value } = place;
	const pin = { ...running };
	const of = target.written.environments ?? [target.environment];
	const environments = of.includes(to) ? void 0 : [...of, to];
	if (typeof value === "string") return [setValue(place, pointer, {
		slug: value,
		...environments === void 0 ? {} : { environments },
		promoted: { [to]: pin }
	})];
	const before = Reflect.get(Object(value), "promoted");
	const own = Reflect.get(Object(before), to);
	const at = pointerTo(`${pointer}/promoted`, to);
	return [
		...environments === void 0 ? [] : [addedEnvironment(place, environments)],
		...before === void 0 ? [setValue(place, `${pointer}/promoted`, { [to]: pin })] : [],
		...before !== void 0 && own === void 0 ? [setValue(place, at, pin)] : [],
		...own === void 0 ? [] : changedPin(place, at, {
			own: Object(own),
			running
		})
	];
}
/** The fields of a pin that is there, and only those that differ. */
function changedPin(place, at, { own, running }) {
	return ["commit", "digest"].flatMap((field) => {
		const [before, after] = [Reflect.get(own, field), running[field]];
		if (before === after) return [];
		const pointer = `${at}/${field}`;
		if (typeof after === "string") return [setValue(place, pointer, after)];
		const { file, document } = place;
		return [{
			file,
			edit: {
				kind: "remove",
				document,
				pointer
			}
		}];
	});
}
/** One name, two repositories: what runs in the one can say nothing of the other. */
function refuseOther(service, target) {
	if (target === void 0) return;
	const identity = ({ slug, spec }) => sourceIdentity(slug, spec.path);
	if (identity(service) === identity(target)) return;
	throw new Problem("promote.no-pin", `${target.name} is another source in ${target.environment}`, {
		...target.place,
		expected: identity(service)
	});
}
/** Step by step, and never backwards. */
function refuseOrder(environments, { from, to, skip }) {
	for (const asked of [from, to]) {
		if (environments.some(({ name }) => name === asked)) continue;
		throw unknownEnvironment(asked, environments);
	}
	const places = placesIn(environments);
	const [start, end] = [places.get(from), places.get(to)];
	const order = [...places].sort(([, a], [, b]) => a - b).map(([name]) => name);
	const between = start === void 0 || end === void 0 ? [] : order.filter((name) => {
		const place = places.get(name) ?? 0;
		return place > start && place < end;
	});
	const isForward = start !== void 0 && end !== void 0 && start < end;
	if (isForward && (skip || between.length === 0)) return;
	const why = isForward ? `${between.join(", ")} would be skipped` : `${to} does not come after ${from}`;
	throw new Problem("promote.order", `From ${from} to ${to}: ${why}`, {
		file: "karst.yaml",
		pointer: "/environments",
		expected: `one step of ${order.join(" \u2192 ")}`,
		next: isForward ? "Promote to the environments between first, or say --skip." : "Give the environments an `order` in karst.yaml."
	});
}
function samePin({ name, environment, running }, to) {
	const image = running.digest === void 0 ? "" : ` with the image ${running.digest}`;
	return {
		code: "promote.same",
		severity: "info",
		message: `${name} is at ${running.commit}${image}, in ${environment} and in ${to}`
	};
}
function noPin({ service }, message) {
	return new Problem("promote.no-pin", message, { ...service?.place });
}

export { promoteChange };