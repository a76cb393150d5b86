// Generated from schemas/; do not edit.
export const schemaNames = [
  "karst",
  "record",
  "repos",
  "service-spec",
  "service",
  "output/build-matrix",
  "output/certs-inspect",
  "output/certs-list",
  "output/certs-rotate-ca",
  "output/delivery",
  "output/detect",
  "output/doctor",
  "output/images",
  "output/lock",
  "output/plan",
  "output/proposals",
  "output/render",
  "output/result",
  "output/seal",
  "output/validate",
] as const;
export type SchemaName = (typeof schemaNames)[number];
