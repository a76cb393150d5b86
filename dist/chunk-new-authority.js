import { B as Problem, s as authorityValidity, u as serialFrom } from "./chunk-problem.js";
import { F as unsignedAuthority, N as authorityOf, P as signedCertificate, T as pemText, z as authorityText } from "./chunk-planned.js";
import { A as shown } from "./chunk-world.js";

// src/flows/make-authority.ts
/** X.520 allows a common name 64 characters; ten of them tell one authority of an environment from the next. */
const longestName = 54;
/** Makes an authority that signs itself, of one environment alone. Raises `certificate.lifetime`. */
async function makeAuthority({ keys, clock }, { name, trustDomain, certificates }, days) {
	const validity = authorityValidity(clock.nowMs(), days);
	const key = await keys.generate(certificates.algorithm);
	const serial = serialFrom(keys.random(16));
	const distinct = Buffer.from(serial.subarray(0, 4)).toString("hex");
	const unsigned = unsignedAuthority({
		serial,
		...validity,
		publicKey: key.publicKey,
		keyKind: key.kind,
		organization: "KarstKit",
		commonName: `${name.slice(0, longestName)} ${distinct}`,
		trustDomain
	});
	const certificate = signedCertificate(unsigned, key.kind, await key.sign(unsigned));
	return {
		certificate: pemText("CERTIFICATE", certificate),
		key
	};
}

// src/flows/new-authority.ts
/**
* Makes an authority, or takes over the one that a person brings, and keeps its key for this user alone. Raises
* `certificate.*` and `disk.*`; nothing is kept then.
*/
async function newAuthority(world, environment, { days, broughtFiles }) {
	const { keys } = world;
	const { name } = environment;
	if (broughtFiles === void 0) {
		const { certificate, key } = await makeAuthority(world, environment, days);
		return {
			certificates: certificate,
			keyFile: await keys.keepAuthority(name, key)
		};
	}
	const files = await Promise.all(broughtFiles.map((file) => readBrought(world, file)));
	const { certificates, key } = await world.certificates.readBundle(files);
	const file = broughtFiles.join(", ");
	const authority = authorityOf(certificates, {
		file,
		nowMs: world.clock.nowMs()
	});
	const keyFile = await keys.keepAuthority(name, key);
	return {
		certificates: authorityText(authority),
		keyFile
	};
}
async function readBrought({ specs }, name) {
	const bytes = await specs.read(name);
	if (bytes !== void 0) return {
		name,
		bytes
	};
	throw new Problem("certificate.unreadable", `There is no file ${shown(name)}`, { expected: "a certificate or a key in PEM, or PKCS#12" });
}

export { newAuthority as t };