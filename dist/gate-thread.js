import { et as passedManifests } from "./chunk-planned.js";
const { parentPort } = globalThis.process.getBuiltinModule("node:worker_threads");

// src/io/gate-thread.ts
if (parentPort !== null) judgeFor(parentPort);
function judgeFor(port) {
	const agreed = /* @__PURE__ */ new Map();
	port.on("message", ({ id, files, question }) => {
		const manifests = passedManifests(files, question, agreed);
		port.postMessage({
			id,
			manifests
		});
	});
	port.postMessage({});
}

export {  };