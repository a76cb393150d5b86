import { S as Problem } from "./chunk-problem.js";
import { i as trustBundle, n as authorityFiles, t as authorityOf } from "./chunk-authority-of.js";
import { n as dayMs } from "./chunk-profile.js";
import { t as sealModes } from "./chunk-seal-mode.js";

// src/flows/certification.ts
/** Reads the public certificates of an environment's authorities. What is wrong with them is a fault, never a throw. */
async function openCertification(world, environment, nowMs) {
	const nothing = {
		issuing: void 0,
		trust: void 0,
		fault: void 0,
		nowMs
	};
	try {
		const { mode } = environment.certificates;
		const further = await furtherTrust(world, environment, nowMs);
		if (mode === "cert-manager") return further.length === 0 ? nothing : {
			...nothing,
			trust: further.join("")
		};
		const authorities = await readAuthorities(world, environment, nowMs);
		const sealFor = await sealModes(world.specs, environment);
		return {
			...nothing,
			issuing: {
				authorities,
				sealFor
			},
			trust: trustBundle(authorities, further)
		};
	} catch (error) {
		if (error instanceof Problem) return {
			...nothing,
			fault: error
		};
		throw error;
	}
}
/** A warning while there is time to rotate an authority that nothing it issues outlives. */
function expiryFindings({ issuing, nowMs }) {
	if (issuing === void 0) return [];
	const { subjectText, notBeforeMs, notAfterMs } = issuing.authorities.issuing.issuer;
	const left = notAfterMs - nowMs;
	if (left > (notAfterMs - notBeforeMs) / 3) return [];
	const days = Math.floor(left / dayMs);
	return [{
		code: "certificate.ca-expiring",
		severity: "warning",
		message: `The authority ${JSON.stringify(subjectText)} expires in ${days} days.`
	}];
}
/**
* The authorities of an environment, valid at a time, or at none: a rotation leads away from an expired one too. Raises
* `certificate.no-ca` without any, and what is wrong with one.
*/
async function readAuthorities(world, { name, certificates }, nowMs) {
	const files = authorityFiles(name);
	const issuing = await readAuthority(world, files.issuing, nowMs);
	if (issuing === void 0) throw new Problem("certificate.no-ca", `The environment ${name} has no authority`, {
		file: "karst.yaml",
		pointer: "/certificates/mode",
		expected: `the certificate of one in ${files.issuing}`,
		next: `Run \`karst init --certificates ${certificates.mode}\`.`
	});
	return {
		issuing,
		next: await readAuthority(world, files.next, nowMs),
		former: await readAuthority(world, files.former, void 0)
	};
}
/** Certificates of authorities that karst.yaml names besides, PEM. */
async function furtherTrust({ specs, certificates }, environment, nowMs) {
	const pems = [];
	for (const file of environment.certificates.trust) {
		const found = await readPem({
			specs,
			certificates
		}, file);
		for (const facts of found ?? []) pems.push(authorityOf([facts], {
			file,
			nowMs
		}).anchor);
		if (found === void 0 || found.length === 0) throw new Problem("certificate.unreadable", `${file} holds no certificate`, {
			file: "karst.yaml",
			pointer: "/certificates/trust",
			expected: "a file with PEM certificates of authorities"
		});
	}
	return pems;
}
async function readAuthority(world, file, nowMs) {
	const facts = await readPem(world, file);
	return facts === void 0 ? void 0 : authorityOf(facts, {
		file,
		nowMs
	});
}
async function readPem({ specs, certificates }, file) {
	const bytes = await specs.read(file);
	if (bytes === void 0) return void 0;
	return await certificates.read(new TextDecoder().decode(bytes), file);
}

export { readAuthorities as i, furtherTrust as n, openCertification as r, expiryFindings as t };