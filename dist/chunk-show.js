import { t as version } from "./chunk-version2.js";
import { n as planFindings } from "./chunk-assemble-plan.js";
import { n as exitStatus, r as exitStatusOf, t as driftStatusOf } from "./chunk-exit-status.js";
import { _ as problemText, b as plainText, c as findingOutput, h as findingText, s as problemOutput, v as sortedFindings, x as colors } from "./chunk-problem.js";
import { d as shortPin, l as launchText, n as argvText, o as commandText, r as boundCommand, t as actionCounts } from "./chunk-plan-words.js";
import { n as objectDiffText } from "./chunk-object-diff2.js";
import { t as planPage } from "./chunk-page.js";
import { n as planOutput, r as renderOutput, t as driftOutput } from "./chunk-plan-output.js";
import { a as proposalsStatus, i as proposalsOutput, o as proposalsText } from "./chunk-proposals.js";
import { t as planText } from "./chunk-terminal.js";
import { n as validationText, t as validationOutput } from "./chunk-validation.js";
import { t as valueText } from "./chunk-value.js";

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
		case "ok": return paint.added("✓");
		case "warning": return paint.warning("!");
		case "error": return paint.error("✗");
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
		images: images.map((image) => ({ ...image })),
		findings: findings.map(findingOutput)
	};
}
/** The same for a person: one line an image. */
function imagesText({ images }) {
	if (images.length === 0) return "The tree names no image of a registry.\n";
	return images.map(({ environment, workload, reference, state, why }) => `${state.padEnd(11)} ${environment}/${workload}  ${plainText(reference)}  ${plainText(why)}\n`).join("");
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
		const moved = previousPin === void 0 || previousPin === pin ? "" : `${shortPin(previousPin)} → `;
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
	const openers = sealed.mode === "sops" ? `${recipients.length} age ${recipients.length === 1 ? "recipient" : "recipients"}` : "its controller";
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
	const { created, kept, keyFiles, ageFile, root, secrets } = initialised;
	for (const path of created) session.warn(`created ${path}\n`);
	for (const path of kept) session.warn(`kept    ${path}, it was there already\n`);
	for (const path of keyFiles) session.warn(`key     ${path}: keep a copy where nobody else reads, and give it to the CI as KARST_CA_KEY\n`);
	if (ageFile !== void 0) {
		session.warn(`key     ${ageFile}: opens what is sealed; give it to Flux\n`);
		session.warn(`\n  kubectl -n flux-system create secret generic sops-age --from-file=age.agekey=${ageFile}\n`);
	}
	for (const { namespace, name, key, holds } of secrets) {
		session.warn(`secret  ${namespace}/${name}: ${holds}; make it yourself, it is written nowhere\n`);
		session.warn(`\n  kubectl -n ${namespace} create secret generic ${name} --from-file=${key}=/dev/stdin\n\n`);
	}
	session.warn("\nApply this once to the cluster, then let Flux follow:\n\n");
	session.print(root);
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

export { showBug, showCarriedOut, showDelivered, showDetected, showDiagnosis, showDiff, showDrift, showImages, showInitialised, showLocked, showPlan, showPlans, showProblem, showProposed, showSealed, showValidation };