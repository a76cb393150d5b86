import { B as Problem } from "./chunk-problem.js";
import { B as trustBundle, E as ownerMetadata, O as trustMapText, R as authorityFiles, j as readAuthorities, k as furtherTrust, z as authorityText } from "./chunk-planned.js";
import { t as newAuthority } from "./chunk-new-authority.js";
import { i as readSpecs } from "./chunk-specs.js";

// src/plan/certificate-rotation.ts
/** The step that is next. Raises `certificate.rotation` while the one before is not everywhere in the tree. */
function nextRotationStep(state) {
	const { isExpired, hasNext, hasFormer, distrusting, behind } = state;
	if (isExpired) return "replace-expired";
	if (hasNext) {
		refuse(distrusting, "the next authority is not yet trusted by");
		return "issue-from-next";
	}
	if (hasFormer) {
		refuse(distrusting, "the authority that issues is not yet trusted by");
		refuse(behind, "a certificate of the former authority is still shown by");
		return "drop-former";
	}
	refuse(distrusting, "the authority that issues is not yet trusted by");
	refuse(behind, "a certificate of another authority is still shown by");
	return "trust-both";
}
function refuse(names, what) {
	if (names.length === 0) return;
	const shown = names.slice(0, 10).join(", ");
	const more = names.length > 10 ? ` and ${names.length - 10} more` : "";
	throw new Problem("certificate.rotation", `${what} ${shown}${more}`, { expected: "the step before in the tree of every owner and service" });
}

// src/flows/certs-rotate-ca.ts
/**
* Takes the next step of each environment whose certificates are issued here, and writes public certificates alone: the
* render after it carries the step into the tree. Raises `certificate.rotation`, and what is wrong with an authority.
*/
async function rotateAuthorities(world, repository, options) {
	const { trees } = await readSpecs(world, options);
	const own = trees.filter(({ environment }) => environment.certificates.mode !== "cert-manager");
	const rotated = [];
	for (const tree of own) rotated.push(await rotate(world, repository, tree, options));
	return rotated;
}
async function rotate(world, repository, tree, options) {
	const { environment } = tree;
	const authorities = await readAuthorities(world, environment, void 0);
	const { issuing, next, former } = authorities;
	const nowMs = options.atMs ?? world.clock.nowMs();
	const step = nextRotationStep({
		isExpired: nowMs > issuing.issuer.notAfterMs,
		hasNext: next !== void 0,
		hasFormer: former !== void 0,
		distrusting: await distrusting(world, tree, authorities),
		behind: behind(tree, issuing)
	});
	const made = step === "trust-both" || step === "replace-expired" ? await newAuthority(world, environment, options) : void 0;
	const changes = changesOf(step, environment, authorities, made?.certificates);
	await repository.apply(changes);
	const issues = step === "issue-from-next" && next !== void 0 ? next : issuing;
	return {
		environment: environment.name,
		step,
		issuing: issues.issuer.subjectText,
		files: changes.map(({ path }) => path),
		...made === void 0 ? {} : { keyFile: made.keyFile }
	};
}
/** In an order in which a run that stops in the middle leaves a state that the next run goes on from. */
function changesOf(step, { name }, { issuing, next }, made) {
	const files = authorityFiles(name);
	if (step === "drop-former") return [{ path: files.former }];
	if (step === "replace-expired") {
		const content = made ?? "";
		return [
			{
				path: files.issuing,
				content
			},
			{ path: files.next },
			{ path: files.former }
		];
	}
	if (step === "trust-both") return made === void 0 ? [] : [{
		path: files.next,
		content: made
	}];
	if (next === void 0) throw new TypeError("a step without the next authority");
	if (next.issuer.fingerprint === issuing.issuer.fingerprint) return [{ path: files.next }];
	return [
		{
			path: files.former,
			content: authorityText(issuing)
		},
		{
			path: files.issuing,
			content: authorityText(next)
		},
		{ path: files.next }
	];
}
/** Owners whose map in the tree is not what it shall be now. */
async function distrusting(world, tree, authorities) {
	const { environment, records } = tree;
	const trust = trustBundle(authorities, await furtherTrust(world, environment, void 0));
	const owners = [...records.values()].flatMap(({ workload: { kind, name } }) => kind === "Owner" ? [name] : []);
	const pathOf = (owner) => `owners/${owner}/trust.yaml`;
	const found = await tree.read(owners.map(pathOf));
	return owners.filter((owner) => {
		const bytes = found.get(pathOf(owner));
		const wanted = trustMapText(ownerMetadata(owner, environment), trust);
		return bytes === void 0 || new TextDecoder().decode(bytes) !== wanted;
	});
}
function behind({ records }, { issuer }) {
	return [...records.values()].filter(({ certificates = {} }) => Object.values(certificates).some((each) => each.issuer !== issuer.fingerprint)).map(({ workload }) => workload.name);
}

export { rotateAuthorities };