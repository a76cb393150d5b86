// src/cli/main.ts
/** The door's door: says that Node is too old before anything newer than its syntax is loaded. */
const oldest = 24;
const found = process.versions.node;
if (Number(found.split(".")[0]) < oldest) {
	process.stderr.write(`karst: Node ${found} is too old; Node ${oldest} or newer is needed. Install it, or run KarstKit as an Action.\n`);
	process.exitCode = 2;
} else if (["-V", "--version"].includes(process.argv.slice(2).join(" "))) {
	const { version } = await import("./chunk-version.js");
	process.stdout.write(`${version}\n`);
} else {
	const { run } = await import("./chunk-run2.js");
	process.exitCode = await run(process.argv.slice(2), process);
}

export {  };