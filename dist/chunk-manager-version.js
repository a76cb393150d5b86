// src/detect/python/manager-version.ts
/** Versions of the managers where a project names none; images are rendered and tried with them. */
const managerVersions = {
	uv: "0.13.9",
	poetry: "2.5.1",
	/** Installed with its own lock (`pdm[locked]`): its dependencies have broken it before. */
	pdm: "2.29.3",
	pipenv: "2026.10.3"
};

export { managerVersions as t };