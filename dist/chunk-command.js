// src/detect/command.ts
/** The argv of a launch with the bind address and port put in. Empty when the author's image starts itself. */
function resolveCommand(launch, binding) {
	return launch.command.map((argument) => resolveArgument(argument, binding));
}
/** One argument or environment value with the bind address and port put in. */
function resolveArgument(argument, binding) {
	if (typeof argument === "string") return argument;
	return argument.bind.replace(/\{(address|port)\}/g, (_, name) => name === "address" ? binding.address : String(binding.port));
}

export { resolveCommand as n, resolveArgument as t };