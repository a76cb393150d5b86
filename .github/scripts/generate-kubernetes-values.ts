/** What Kubernetes' validation asks of fields and its published schemas do not say, by definition and field. */
export const allowedValues: Readonly<Record<string, readonly string[]>> = {
  'AppArmorProfile.type': ['Localhost', 'RuntimeDefault', 'Unconfined'],
  'Container.imagePullPolicy': ['Always', 'IfNotPresent', 'Never'],
  'Container.terminationMessagePolicy': ['FallbackToLogsOnError', 'File'],
  'ContainerPort.protocol': ['SCTP', 'TCP', 'UDP'],
  'CronJobSpec.concurrencyPolicy': ['Allow', 'Forbid', 'Replace'],
  'DeploymentStrategy.type': ['Recreate', 'RollingUpdate'],
  'HTTPGetAction.scheme': ['HTTP', 'HTTPS'],
  'HPAScalingRules.selectPolicy': ['Disabled', 'Max', 'Min'],
  'JobSpec.completionMode': ['Indexed', 'NonIndexed'],
  'LabelSelectorRequirement.operator': ['DoesNotExist', 'Exists', 'In', 'NotIn'],
  'MetricSpec.type': ['ContainerResource', 'External', 'Object', 'Pods', 'Resource'],
  'MetricTarget.type': ['AverageValue', 'Utilization', 'Value'],
  'NetworkPolicyPort.protocol': ['SCTP', 'TCP', 'UDP'],
  'NetworkPolicySpec.policyTypes': ['Egress', 'Ingress'],
  'NodeSelectorRequirement.operator': ['DoesNotExist', 'Exists', 'Gt', 'In', 'Lt', 'NotIn'],
  'PersistentVolumeClaimSpec.accessModes': [
    'ReadOnlyMany',
    'ReadWriteMany',
    'ReadWriteOnce',
    'ReadWriteOncePod',
  ],
  'PersistentVolumeClaimSpec.volumeMode': ['Block', 'Filesystem'],
  'PodDisruptionBudgetSpec.unhealthyPodEvictionPolicy': ['AlwaysAllow', 'IfHealthyBudget'],
  'PodSecurityContext.fsGroupChangePolicy': ['Always', 'OnRootMismatch'],
  'PodSpec.dnsPolicy': ['ClusterFirst', 'ClusterFirstWithHostNet', 'Default', 'None'],
  'PodSpec.preemptionPolicy': ['Never', 'PreemptLowerPriority'],
  'PodSpec.restartPolicy': ['Always', 'Never', 'OnFailure'],
  'SeccompProfile.type': ['Localhost', 'RuntimeDefault', 'Unconfined'],
  'ServicePort.protocol': ['SCTP', 'TCP', 'UDP'],
  'ServiceSpec.externalTrafficPolicy': ['Cluster', 'Local'],
  'ServiceSpec.internalTrafficPolicy': ['Cluster', 'Local'],
  'ServiceSpec.sessionAffinity': ['ClientIP', 'None'],
  'ServiceSpec.type': ['ClusterIP', 'ExternalName', 'LoadBalancer', 'NodePort'],
  'TopologySpreadConstraint.nodeAffinityPolicy': ['Honor', 'Ignore'],
  'TopologySpreadConstraint.nodeTaintsPolicy': ['Honor', 'Ignore'],
  'TopologySpreadConstraint.whenUnsatisfiable': ['DoNotSchedule', 'ScheduleAnyway'],
  'VolumeMount.mountPropagation': ['Bidirectional', 'HostToContainer', 'None'],
};

/** Fields that validation demands and the published schemas leave optional. */
export const demandedFields: Readonly<Record<string, readonly string[]>> = {
  Container: ['image'],
  CronJob: ['metadata', 'spec'],
  Deployment: ['metadata', 'spec'],
  HorizontalPodAutoscaler: ['metadata', 'spec'],
  Job: ['metadata', 'spec'],
  JobTemplateSpec: ['spec'],
  NetworkPolicy: ['metadata', 'spec'],
  PersistentVolumeClaim: ['metadata', 'spec'],
  PodDisruptionBudget: ['metadata', 'spec'],
  PodTemplateSpec: ['spec'],
  Service: ['metadata', 'spec'],
};

interface NumberRange {
  readonly minimum?: number;
  readonly maximum?: number;
}

const port: NumberRange = { minimum: 1, maximum: 65_535 };
const mode: NumberRange = { minimum: 0, maximum: 0o777 };

/** Numbers are 0 or more where nothing else is said. */
export const numberRanges: Readonly<Record<string, NumberRange>> = {
  'ConfigMapVolumeSource.defaultMode': mode,
  'ContainerPort.containerPort': port,
  'ContainerPort.hostPort': { minimum: 0, maximum: 65_535 },
  'DownwardAPIVolumeSource.defaultMode': mode,
  'GRPCAction.port': port,
  'KeyToPath.mode': mode,
  'NetworkPolicyPort.endPort': port,
  'PodSpec.priority': {},
  'Probe.failureThreshold': { minimum: 1 },
  'Probe.periodSeconds': { minimum: 1 },
  'Probe.successThreshold': { minimum: 1 },
  'Probe.timeoutSeconds': { minimum: 1 },
  'ProjectedVolumeSource.defaultMode': mode,
  'SecretVolumeSource.defaultMode': mode,
  'ServicePort.nodePort': { minimum: 0, maximum: 65_535 },
  'ServicePort.port': port,
  'TopologySpreadConstraint.maxSkew': { minimum: 1 },
};
