import { n as resolveCommand } from "./chunk-command.js";
import { b as plainText } from "./chunk-problem.js";

// src/report/certificate-words.ts
/** Why a certificate is issued anew. */
function dueText(reason) {
	return dueTexts[reason];
}
/** What a step of a rotation did, and what a person does now. */
function stepTexts(step) {
	return steps[step];
}
const dueTexts = {
	new: "a first certificate",
	missing: "its file is missing",
	"names-changed": "its names changed",
	"authority-changed": "another authority issues",
	"seal-changed": "others may open it",
	"last-third": "it is in the last third of its time",
	expired: "it has expired",
	forced: "it was asked for"
};
const wait = "deliver it, and wait until Flux has applied it and ten minutes have passed";
const steps = {
	"trust-both": {
		done: "the next authority is trusted beside the one that issues",
		next: `Run \`karst render\`, ${wait}; then run \`karst certs rotate-ca\` again.`
	},
	"issue-from-next": {
		done: "the next authority issues, the former one is still trusted",
		next: `Run \`karst render\`, ${wait}; then run \`karst certs rotate-ca\` again.`
	},
	"drop-former": {
		done: "the former authority is no longer trusted",
		next: "Run `karst render` and deliver it; the key of the former authority can go."
	},
	"replace-expired": {
		done: "another authority takes the place of the one that had expired",
		next: "Run `karst render` and deliver it at once: nothing is connected until then."
	}
};

// src/report/plan-words.ts
/** The one place that says in words what a plan holds, for every text that shows it. */
function summaryText(plan, outcome) {
	const counts = actionCounts(plan);
	const isDone = outcome === "written";
	const parts = [
		...count(counts.create, isDone ? "created" : "to create"),
		...count(counts.update, isDone ? "updated" : "to update"),
		...count(counts.delete, isDone ? "deleted" : "to delete"),
		...count(counts.held, "held"),
		...count(counts.keep, "unchanged")
	];
	if (parts.length > 0) return parts.join(", ");
	return plan.upgrade === void 0 ? "nothing to do: no spec asks for anything" : "nothing to do";
}
/** Does anything become other than it is? */
function hasChanges(plan) {
	const counts = actionCounts(plan);
	return counts.create + counts.update + counts.delete > 0;
}
function actionCounts(plan) {
	const counts = {
		create: 0,
		update: 0,
		delete: 0,
		keep: 0,
		held: 0
	};
	for (const { action } of plan.workloads) counts[action] += 1;
	return counts;
}
/** What a reader takes a plan's id for: its first eight digits. */
function shortId(id) {
	return id.slice(0, 8);
}
function shortPin(pin) {
	return pin.slice(0, 7);
}
function sourceText(source) {
	const path = source.path === "" ? "" : ` in ${plainText(source.path)}`;
	return `${plainText(source.slug)} at ${shortPin(source.pin)}${path}`;
}
function causeText(cause) {
	switch (cause.kind) {
		case "new": return "new";
		case "removed": return "no spec asks for it any more";
		case "source-moved": return cause.from === void 0 ? `source moved to ${shortPin(cause.to)}` : `source moved ${shortPin(cause.from)} → ${shortPin(cause.to)}`;
		case "spec-changed": return "its spec changed";
		case "environment-changed": return "settings of the environment changed";
		case "peers-changed": return "what it calls, or who may call it, changed";
		case "base-image-changed": return "base images were pinned anew";
		case "image-built": return `its image was built: ${cause.digest.slice(0, 19)}`;
		case "certificate-due": return `${cause.secret}: ${dueText(cause.reason)}`;
		case "tool-changed": return `KarstKit ${plainText(cause.from)} → ${plainText(cause.to)}`;
		case "file-missing": return `${plainText(cause.path)} was missing`;
		case "unfinished": return "finishes a run that was interrupted";
	}
}
/** The start as a command line, bound to every address as the image does. */
function commandText(launch) {
	return boundCommand(launch).map(word).join(" ");
}
/** The command of a process, which no port is bound for. */
function argvText(command) {
	return resolveCommand({ command }, {
		address: "0.0.0.0",
		port: 0
	}).map(word).join(" ");
}
/** The start as argv, bound to every address as the image does. */
function boundCommand(launch) {
	return resolveCommand(launch, {
		address: "0.0.0.0",
		port: launch.port?.number ?? 0
	});
}
function launchText(launch) {
	const port = launch.port === void 0 ? "listens on nothing" : portText(launch.port);
	const version = launch.version.value === "" ? "" : ` ${launch.version.value}`;
	if (launch.language === "image") return plainText(`as its own Dockerfile says, ${port}`);
	const manager = launch.packageManager === "none" ? "" : ` with ${launch.packageManager}`;
	return plainText(`${launch.language}${version}${manager}, ${port}`);
}
/** Added and removed lines of every file that changes. */
function changedLines(diff) {
	const lines = diff?.split("\n") ?? [];
	return {
		added: lines.filter((line) => line.startsWith("+")).length,
		removed: lines.filter((line) => line.startsWith("-")).length
	};
}
function isQuiet({ action, findings }) {
	return action === "keep" && findings.length === 0;
}
function portText({ number, protocol }) {
	return `${protocol} on port ${number}`;
}
function word(text) {
	return /^[\w./:=@,+%-]+$/.test(text) ? text : plainText(JSON.stringify(text));
}
function count(number, what) {
	return number === 0 ? [] : [`${number} ${what}`];
}

export { changedLines as a, isQuiet as c, shortPin as d, sourceText as f, stepTexts as h, causeText as i, launchText as l, dueText as m, argvText as n, commandText as o, summaryText as p, boundCommand as r, hasChanges as s, actionCounts as t, shortId as u };