import { i as wantedText } from "./chunk-assemble-plan.js";
import { n as questionOf, r as standingOf, t as fewOf } from "./chunk-remembered.js";
import { t as recordedPin } from "./chunk-resolve-service.js";
import { s as workloadKey } from "./chunk-read-specs.js";

// src/flows/keep-plan.ts
/** Keeps a plan that leaves nearly everything as it is, so that the next run can begin with it. */
async function keepPlan(world, options, { plan, parts, met }) {
	const { memo } = world;
	const question = questionOf(options);
	if (memo === void 0 || question === void 0 || plan.at !== void 0) return;
	const byKey = new Map(met.map((one) => [keyOf(one.service), one]));
	const own = plan.workloads.map(({ workload }) => byKey.get(keyOf(workload)));
	const unsettled = plan.workloads.flatMap(({ action }, index) => action === "keep" ? [] : [index]);
	if (!plan.workloads.every(({ workload, action }, index) => own[index] !== void 0 || workload.kind !== "Service" && action === "keep") || unsettled.length > fewOf(plan.workloads)) return;
	const partOf = new Map(parts.map((part) => [part.plan, part]));
	const services = own.map((one) => {
		if (one === void 0) return void 0;
		const { placeOf: _, ...service } = one.service;
		return {
			...one,
			service,
			record: standingOf(one.record)
		};
	});
	const wanted = plan.workloads.map((one) => {
		const part = partOf.get(one);
		return part === void 0 ? "" : wantedText(part);
	});
	const answer = {
		plan,
		pins: options.locked === true ? [] : own.flatMap(pinsOf),
		unsettled
	};
	const detail = {
		services,
		wanted
	};
	await memo.keep(question, world, {
		answer,
		detail
	});
}
/** Keeps what is known of them now, where that spares the next run anything. */
async function keepAgain(world, options, { answer, detail, parts }) {
	const question = questionOf(options);
	const unsettled = [...parts].flatMap(([index, { plan }]) => plan.action === "keep" ? [] : [index]);
	if (question === void 0 || unsettled.length === parts.size) return;
	const pins = answer.pins.map((one) => {
		const { record } = parts.get(one.index) ?? {};
		const pin = record === void 0 ? void 0 : recordedPin(record);
		return pin?.kind === "commit" ? {
			...one,
			pin
		} : one;
	});
	await world.memo?.keep(question, world, {
		answer: {
			...answer,
			pins,
			unsettled
		},
		detail
	});
}
function pinsOf(one, index) {
	const { service, record } = one ?? {};
	const pin = record === void 0 ? void 0 : recordedPin(record);
	if (service?.slug.kind !== "repository" || pin?.kind !== "commit") return [];
	return [{
		index,
		name: service.name,
		slug: service.slug,
		pin
	}];
}
function keyOf(one) {
	return `${one.environment}/${workloadKey(one)}`;
}

export { keepPlan as n, keepAgain as t };