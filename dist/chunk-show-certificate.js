import { F as sortedFindings, L as plainText, M as findingText, R as colors, S as findingOutput } from "./chunk-problem.js";
import { A as valueText, Ft as stepTexts, Lt as exitStatus, Nt as counted, Pt as dueText, Rt as exitStatusOf } from "./chunk-recalled.js";

// src/report/certificate-inspection.ts
const dayMs = 864e5;
/** What certificates say, as programs read it. */
function inspectionOutput(inspection) {
	const { file, certificates, sealed, nowMs } = inspection;
	return {
		apiVersion: "karstkit.dev/v1",
		kind: "CertificateInspection",
		exitStatus: exitStatus.fine,
		file,
		certificates: certificates.map((facts) => certificateOutput$1(facts, nowMs)),
		sealed: sealed.map(({ serial, notAfter }) => ({
			serial,
			notAfter,
			daysLeft: daysLeft(Date.parse(notAfter), nowMs)
		}))
	};
}
/** The same for a person: a block for each certificate. */
function inspectionText(inspection, color = false) {
	const paint = colors(color);
	const { certificates, sealed } = inspectionOutput(inspection);
	const blocks = certificates.map((one) => {
		const names = [...one.uris, ...one.dnsNames];
		const rows = [
			["key", one.key],
			["serial", one.serial],
			["valid", `${one.notBefore} to ${one.notAfter}, ${one.daysLeft} days left`],
			["names", names.length === 0 ? "none" : names.join(", ")],
			["SHA-256", one.fingerprint]
		];
		const title = one.subject === "" ? one.uris[0] ?? "no name" : one.subject;
		const what = one.authority ? "authority" : "leaf";
		return [`${paint.strong(plainText(title))}  ${what}`, ...rows.map(([name = "", text = ""]) => `  ${paint.quiet(name.padEnd(8))}${plainText(text)}`)].join("\n");
	});
	const lines = sealed.map(({ serial, notAfter, daysLeft: left }) => plainText(`sealed: serial ${serial}, until ${notAfter}, ${left} days left`));
	return `${[...blocks, ...lines].join("\n\n")}\n`;
}
function certificateOutput$1(facts, nowMs) {
	const { subjectText, serial, fingerprint, notBeforeMs, notAfterMs, signatureHash } = facts;
	const { keyText, isAuthority, uris, dnsNames, signedBy } = facts;
	return {
		subject: subjectText,
		serial,
		fingerprint,
		notBefore: new Date(notBeforeMs).toISOString(),
		notAfter: new Date(notAfterMs).toISOString(),
		daysLeft: daysLeft(notAfterMs, nowMs),
		key: keyText,
		...signatureHash === void 0 ? {} : { signatureHash },
		authority: isAuthority,
		uris: [...uris],
		dnsNames: [...dnsNames],
		...signedBy === void 0 ? {} : { signedBy }
	};
}
function daysLeft(untilMs, nowMs) {
	return Math.floor((untilMs - nowMs) / dayMs);
}

// src/report/certificate-list.ts
/** Every certificate with its state, as programs read it. */
function certificateListOutput(list) {
	const { certificates, authorities, findings } = list;
	return {
		apiVersion: "karstkit.dev/v1",
		kind: "CertificateList",
		exitStatus: exitStatusOf(findings),
		certificates: certificates.map(certificateOutput),
		authorities: authorities.map((authority) => ({ ...authority })),
		findings: sortedFindings(findings).map(findingOutput)
	};
}
/** The same for a person: a line for each, those that are due marked. */
function certificateListText(list, color = false) {
	const { certificates, authorities, findings } = list;
	const paint = colors(color);
	const width = Math.max(0, ...certificates.map(({ secret }) => secret.length));
	const lines = certificates.map((one) => {
		return `${stateOf(one) === "due" ? paint.changed("~") : paint.quiet("=")} ${paint.strong(plainText(one.secret.padEnd(width)))}  ${paint.quiet(plainText(one.environment))}  ${plainText(one.spiffeId)}  ${stateText(one, paint)}`;
	});
	const issuers = authorities.map(({ environment, role, subject, daysLeft }) => plainText(`authority ${subject} of ${environment}: ${role}, ${counted(daysLeft, "day")} left`));
	const due = certificates.filter((one) => stateOf(one) === "due").length;
	return `${[
		...lines,
		...issuers,
		...sortedFindings(findings).map((finding) => findingText(finding, color)),
		`${due} of ${certificates.length} certificates due`
	].join("\n")}\n`;
}
function certificateOutput(listed) {
	const { environment, service, issuedBy, secret, spiffeId } = listed;
	const { dnsNames, issuer, path, due, daysLeft, notAfter } = listed;
	return {
		environment,
		service,
		issuedBy,
		state: stateOf(listed),
		secret,
		spiffeId,
		...dnsNames === void 0 ? {} : { dnsNames: [...dnsNames] },
		...issuer === void 0 ? {} : { issuer },
		...path === void 0 ? {} : { path },
		...due === void 0 ? {} : { due },
		...daysLeft === void 0 ? {} : { daysLeft },
		...notAfter === void 0 ? {} : { notAfter }
	};
}
function stateOf({ issuedBy, due }) {
	if (issuedBy === "cert-manager") return "cluster";
	return due === void 0 ? "good" : "due";
}
function stateText({ issuedBy, due, daysLeft }, paint) {
	if (issuedBy === "cert-manager") return paint.quiet("kept by cert-manager");
	return [daysLeft === void 0 ? "" : `${counted(daysLeft, "day")} left`, due === void 0 ? "" : paint.changed(`due: ${dueText(due)}`)].filter((text) => text !== "").join(", ");
}

// src/report/certificate-rotation.ts
/** Which step of a rotation was taken, as programs read it. */
function rotationOutput(steps) {
	return {
		apiVersion: "karstkit.dev/v1",
		kind: "CertificateRotation",
		exitStatus: exitStatus.fine,
		steps: steps.map((step) => ({
			...step,
			files: [...step.files],
			next: stepTexts(step.step).next
		}))
	};
}
/** The same for a person, who must wait between steps. */
function rotationText(steps, color = false) {
	const paint = colors(color);
	if (steps.length === 0) return "no environment has certificates that are issued here\n";
	return `${steps.map(({ environment, step, issuing, files, keyFile }) => {
		const { done, next } = stepTexts(step);
		const key = keyFile === void 0 ? [] : [`key   ${keyFile}`];
		return [
			`${paint.strong(plainText(environment))}: ${done}`,
			...[
				`issues ${issuing}`,
				...files.map((file) => `file  ${file}`),
				...key
			].map((line) => `  ${plainText(line)}`),
			`  ${next}`
		].join("\n");
	}).join("\n\n")}\n`;
}

// src/cli/show-certificate.ts
function showCertificates(session, format, list) {
	session.exitWith(exitStatusOf(list.findings));
	if (isText(format)) session.print(certificateListText(list, session.color));
	else session.print(valueText(certificateListOutput(list), format));
}
function showInspection(session, format, inspection) {
	if (isText(format)) session.print(inspectionText(inspection, session.color));
	else session.print(valueText(inspectionOutput(inspection), format));
}
function showRotation(session, format, rotated) {
	if (isText(format)) session.print(rotationText(rotated, session.color));
	else session.print(valueText(rotationOutput(rotated), format));
}
function isText(format) {
	return format === "text" || format === "markdown";
}

export { showCertificates, showInspection, showRotation };