// src/flows/caller-environment.ts
/** What the specs leave open, from the caller's environment: a start, where spans go, and where images lie on GitHub. */
function callerEnvironment(environment) {
	const entrypoint = environment.ENTRYPOINT;
	const owner = environment.GITHUB_REPOSITORY_OWNER?.toLowerCase();
	const endpoint = environment.OTEL_EXPORTER_OTLP_ENDPOINT;
	return {
		...entrypoint ? { callerEntrypoint: entrypoint } : {},
		...owner ? { registryFallback: `ghcr.io/${owner}` } : {},
		...endpoint ? { telemetryEndpoint: endpoint } : {}
	};
}

export { callerEnvironment as t };