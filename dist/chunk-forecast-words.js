import { b as plainText, g as placeText } from "./chunk-problem.js";
import { d as shortPin } from "./chunk-plan-words.js";
import { a as objectName } from "./chunk-kube-object.js";
import { n as sortedDangers, t as rankObjects } from "./chunk-rank-objects.js";
import { r as scalar } from "./chunk-yaml.js";
import { t as clip } from "./chunk-clip.js";

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
/** `spec.replicas: 2 → 3`; a value that is nobody's to read only says that it changes. */
function fieldText({ path, before, after, diff, secret }) {
	if (secret === true) return plainText(`${path}: ${secretText(before, after)}`);
	if (diff !== void 0) {
		const lines = diff.split("\n");
		const count = (sign) => lines.filter((line) => line.startsWith(sign)).length;
		return plainText(`${path}: +${count("+")} -${count("-")} lines`);
	}
	if (before === void 0) return plainText(`${path}: + ${valueText(after)}`);
	if (after === void 0) return plainText(`${path}: - ${valueText(before)}`);
	return plainText(`${path}: ${valueText(before)} → ${valueText(after)}`);
}
/** A value on one line, cut between characters where it is too long. */
function valueText(value, longest = longestValue) {
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
		case "source": return cause.from === void 0 ? `source at ${shortPin(cause.to)}` : `source ${shortPin(cause.from)} → ${shortPin(cause.to)}`;
		case "image": return plainText(`image ${valueText(cause.to)}`);
		case "certificate": return "certificate";
		case "peers": return "what it calls, or who calls it";
		case "environment": return "settings of the environment";
		case "base-image": return "base images";
		case "tool": return plainText(`KarstKit ${cause.from} → ${cause.to}`);
		case "file-missing": return plainText(`${cause.path} was missing`);
		case "unfinished": return "finishes a run that was interrupted";
	}
}
const actionSigns = {
	create: "+",
	update: "~",
	replace: "±",
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
	return min === 1 ? "1 pod" : `${min} pods`;
}
function secretText(before, after) {
	if (before === void 0) return "a secret value comes";
	return after === void 0 ? "a secret value goes" : "a secret value changes";
}
function withPlace(text, place) {
	return place === "" ? text : `${text} (${place})`;
}
function isCollection(value) {
	return typeof value === "object" && value !== null;
}

export { restartText as a, planObjects as c, objectText as i, planRestarts as l, fieldText as n, valueText as o, objectCauseText as r, planDangers as s, actionSigns as t };