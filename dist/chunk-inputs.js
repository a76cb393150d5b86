import { b as Problem } from "./chunk-problem.js";

// src/action/inputs.ts
/** Modes that commit to a branch; the others write at most into the workspace. */
function delivers(mode) {
	return mode === "commit" || mode === "renew";
}
/** Every input with its default, as action.yml states them; the contract test compares both ways. */
const inputDefaults = {
	mode: "plan",
	repos: "repos.yaml",
	specs: "karst",
	out: "",
	"gitops-repository": "",
	base: "",
	environment: "",
	locked: "false",
	strict: "false",
	force: "false",
	"fail-on": "error",
	token: "${{ github.token }}",
	"app-id": "",
	"app-private-key": ""
};
const inputNames = Object.keys(inputDefaults);
const secretInputs = ["token", "app-private-key"];
/** Reads and checks all inputs. Raises `action.input` for the first that is wrong. */
function readInputs(read) {
	const oneOf = (name, choices) => {
		const found = read(name) || inputDefaults[name];
		const choice = choices.find((candidate) => candidate === found);
		if (choice === void 0) throw wrongInput(name, found, choices.join(", "));
		return choice;
	};
	const flag = (name) => oneOf(name, ["true", "false"]) === "true";
	const text = (name) => read(name) || inputDefaults[name];
	const repository = read("gitops-repository");
	if (repository !== "" && !/^[A-Za-z0-9-]{1,39}\/[A-Za-z0-9._-]{1,100}$/.test(repository)) throw wrongInput("gitops-repository", repository, "owner/name");
	if (read("app-id") === "" !== (read("app-private-key") === "")) throw new Problem("action.input", "app-id and app-private-key belong together; one is empty", {
		file: "action.yml",
		expected: "both or neither",
		next: "Pass both, or pass token alone."
	});
	return {
		mode: oneOf("mode", [
			"plan",
			"render",
			"commit",
			"renew",
			"validate"
		]),
		repos: text("repos"),
		specs: text("specs"),
		out: read("out"),
		"gitops-repository": repository,
		base: read("base"),
		environment: read("environment"),
		locked: flag("locked"),
		strict: flag("strict"),
		force: flag("force"),
		"fail-on": oneOf("fail-on", [
			"error",
			"warning",
			"changes",
			"never"
		]),
		token: read("token"),
		"app-id": read("app-id"),
		"app-private-key": read("app-private-key")
	};
}
function wrongInput(name, found, expected) {
	return new Problem("action.input", `input ${name} is ${JSON.stringify(found.slice(0, 120))}`, {
		expected,
		next: `Correct "with: ${name}:" in the workflow.`
	});
}

export { readInputs as n, secretInputs as r, delivers as t };