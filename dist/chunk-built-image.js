import { E as shown } from "./chunk-world2.js";
import { n as readImageText } from "./chunk-image-reference.js";
import { n as judgeImage, t as imageStateCodes } from "./chunk-image-answer.js";

// src/plan/handed-over.ts
/**
* Reads digests as a build hands them over: `registry/name:tag@sha256:…`, `service=sha256:…`, `environment/service=sha256:…`,
* one a line; in a file `service.digest` also the digest alone. Every line is read, whatever stands in the others. Code:
* built.syntax.
*/
function readHandedOver(texts) {
	const read = texts.flatMap(readText);
	return {
		handed: read.flatMap((one) => "code" in one ? [] : [one]),
		findings: read.flatMap((one) => "code" in one ? [one] : [])
	};
}
function readText({ text, file }) {
	return text.split("\n").flatMap((raw, index) => {
		const line = raw.trim();
		if (line === "") return [];
		const place = file === void 0 ? {} : {
			file,
			line: index + 1
		};
		const read = readLine(line, file);
		return [read === void 0 ? wrongSyntax(line, place) : {
			...read,
			...place
		}];
	});
}
const maxLine = 1024;
const label = "[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?";
const named = new RegExp(`^(?:(?<environment>${label})/)?(?<name>${label})=(?<digest>sha256:[0-9a-f]{64})$`);
const stem = new RegExp(`(?:^|[/\\\\])(?<name>${label})\\.digest$`);
function readLine(line, file = "") {
	if (line.length > maxLine) return void 0;
	if (/^sha256:[0-9a-f]{64}$/.test(line)) {
		const name = stem.exec(file)?.groups?.name;
		return name === void 0 ? void 0 : {
			digest: line,
			of: {
				kind: "service",
				name
			}
		};
	}
	const { environment, name, digest } = named.exec(line)?.groups ?? {};
	if (name !== void 0 && digest !== void 0) return {
		digest,
		of: {
			kind: "service",
			name,
			...environment === void 0 ? {} : { environment }
		}
	};
	const image = readImageText(line);
	if (image?.tag === void 0 || image.digest === void 0) return void 0;
	const reference = `${image.name}:${image.tag}`;
	return {
		digest: image.digest,
		of: {
			kind: "image",
			reference,
			name: image.name
		}
	};
}
function wrongSyntax(line, place) {
	return {
		code: "built.syntax",
		severity: "error",
		message: `${shown(line)} is no digest of an image`,
		...place,
		expected: "registry/name:tag@sha256:… or name=sha256:…, with 64 hexadecimal digits"
	};
}

// src/flows/built-image.ts
/**
* Why a digest is not believed; undefined when the registry has exactly this, under the tag: a digest of another image
* would pass for it otherwise. Codes: built.*.
*/
async function builtRefusal({ images }, { reference, allowPrivate, ...wanted }) {
	const { state, why } = judgeImage(wanted, await images.look({
		reference,
		allowPrivate
	}));
	if (state === "present") return void 0;
	return {
		code: imageStateCodes[state],
		severity: "error",
		message: `${reference}@${wanted.digest} is not written: ${why}`
	};
}

export { readHandedOver as n, builtRefusal as t };