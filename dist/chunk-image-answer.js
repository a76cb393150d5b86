// src/source/image-answer.ts
/** The code of each state that stands in the way. */
const imageStateCodes = {
	forbidden: "built.forbidden",
	mismatch: "built.mismatch",
	missing: "built.missing",
	platforms: "built.platforms",
	unreachable: "built.unreachable"
};
/** Whether what the registry has is what is wanted, and in one sentence why not. */
function judgeImage(wanted, answer) {
	if (answer.state !== "present") return answer;
	const { digest, platforms } = answer;
	if (wanted.digest !== void 0 && wanted.digest !== digest) return {
		state: "mismatch",
		why: `The registry has ${digest} under this name.`
	};
	const has = new Set(platforms.map(normalPlatform));
	const lacking = wanted.platforms.filter((platform) => !has.has(normalPlatform(platform)));
	if (lacking.length === 0) return {
		state: "present",
		why: `The registry has ${digest}.`
	};
	return {
		state: "platforms",
		why: `The image is not there for ${lacking.join(", ")}, only for ${[...has].sort().join(", ") || "no platform"}.`
	};
}
/** The variant that everybody means when none is named, by architecture. */
const usualVariant = {
	arm: "v7",
	arm64: "v8"
};
/** `linux/arm64` and `linux/arm64/v8` are the same machine. */
function normalPlatform(platform) {
	const [os = "", architecture = "", variant = ""] = platform.split("/");
	const isUsual = Object.hasOwn(usualVariant, architecture) && usualVariant[architecture] === variant;
	return variant === "" || isUsual ? `${os}/${architecture}` : platform;
}

export { judgeImage as n, imageStateCodes as t };