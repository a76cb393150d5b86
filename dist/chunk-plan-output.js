import { n as planFindings } from "./chunk-assemble-plan.js";
import { c as findingOutput, l as defined } from "./chunk-problem.js";
import { r as exitStatusOf, t as driftStatusOf } from "./chunk-exit-status.js";
import { c as planObjects, l as planRestarts, s as planDangers } from "./chunk-forecast-words.js";
import { o as commandText, t as actionCounts } from "./chunk-plan-words.js";
import { n as specEditOutput } from "./chunk-terminal.js";
import { t as upgradeOutput } from "./chunk-upgrade.js";

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
			launch: launch === void 0 ? void 0 : launchOutput(launch),
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
function launchOutput(launch) {
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

export { planOutput as n, renderOutput as r, driftOutput as t };