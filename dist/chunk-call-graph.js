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

export { callGraph as t };