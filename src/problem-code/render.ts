import type { CodeText } from './code-text.ts';

/** What cannot be rendered, or not as the spec asks. */
export const renderCodes = {
  'dockerfile.base-image-invalid': {
    meaning: 'A base image is no image reference.',
    next: 'Write registry/repository:tag, with @sha256:DIGEST to pin it.',
  },
  'dockerfile.command-missing': {
    meaning: "No command is known that starts a workload's image.",
    next: 'Write entrypoint or command in the spec.',
  },
  'dockerfile.value-refused': {
    meaning: 'A name or path of a source cannot stand in a Dockerfile without a risk.',
    next: 'Rename it in the source, or name a Dockerfile of your own in the spec.',
  },
  'image.registry-missing': {
    meaning:
      'No registry is configured, so that images are named localhost/NAME and only run where they were loaded by hand.',
    next: 'Write registry in karst.yaml, or image in the spec.',
  },
  'patch.failed': {
    meaning: 'A patch does not fit the object it names.',
    next: 'Compare it with the rendered file, then correct its paths or values.',
  },
  'patch.identity': {
    meaning: 'A patch changes what an object is, where it lies, or a reserved label or annotation.',
    next: "Patch other fields; name, namespace and reserved keys are KarstKit's.",
  },
  'patch.target': {
    meaning: 'A patch names an object that is not rendered.',
    next: 'Name one of the rendered objects listed.',
  },
  'render.budget-stops-drains': {
    meaning: 'A disruption budget lets no pod go, so nodes cannot be drained.',
    next: 'Run more replicas than minAvailable, or allow one pod to be unavailable.',
  },
  'render.egress-private-host': {
    meaning: 'An egress host resolves to private addresses, which a NetworkPolicy cannot look up.',
    next: 'Name the address range with cidr.',
  },
  'render.egress-range': {
    meaning: 'An egress range is malformed or takes in most of the Internet.',
    next: 'Write a range with a prefix of 8 bits or more.',
  },
  'render.expose-gateway': {
    meaning: 'A service is to be exposed through a Gateway, and karst.yaml names none.',
    next: 'Name it at ingress.gateway in karst.yaml.',
  },
  'render.expose-identity': {
    meaning: 'A Gateway must show a certificate of the id that a service in the mesh lets in.',
    next: 'Give the Gateway a client certificate of that id.',
  },
  'render.expose-port': {
    meaning: 'A service is exposed that speaks neither HTTP nor gRPC.',
    next: 'Set port with protocol http or grpc, or drop expose.',
  },
  'render.mesh-bind': {
    meaning:
      'An app in the mesh cannot be told to listen within its pod alone, so that network policies guard its port.',
    next: 'Let the app listen on 127.0.0.1 when its environment says so, or enforce network policies.',
  },
  'render.mesh-caller': {
    meaning:
      'A service outside the mesh uses one in it, which answers nobody without a certificate.',
    next: 'Put both in the mesh, or both outside.',
  },
  'render.mesh-plain': {
    meaning: 'A service in the mesh calls one outside it, in clear.',
    next: 'Nothing, or drop mesh: false at the one that is called.',
  },
  'render.mesh-policy': {
    meaning:
      'The cluster may be too old for admission policies, so that nothing keeps a namespace from asking for ids of another.',
    next: 'Raise kubernetes in karst.yaml to 1.30 when the cluster has it.',
  },
  'render.mesh-port': {
    meaning: 'An app in the mesh listens on a port that its sidecar needs.',
    next: 'Let the app listen on another port.',
  },
  'render.no-effect': {
    meaning: 'A field has no effect beside another one.',
    next: 'Remove the field.',
  },
  'render.probe-port': {
    meaning: 'A probe needs a port and the app listens on none.',
    next: 'Set port, use exec, or set probe to false.',
  },
  'render.process-command': {
    meaning: 'A process does not say what to run.',
    next: 'Set command, or name a process that the source declares.',
  },
  'render.stop-hook': {
    meaning:
      'Pods stop without a pause for their endpoints to be forgotten, which needs Kubernetes 1.30 or a sleep program in the image.',
    next: 'Raise kubernetes in karst.yaml to 1.30 when the cluster has it.',
  },
  'render.telemetry-operator': {
    meaning: 'The OpenTelemetry operator cannot instrument this language without privileges.',
    next: 'Set telemetry to an endpoint, or to false.',
  },
  'render.text': {
    meaning: 'A text of the spec holds a character that kustomize refuses or changes.',
    next: 'Remove the character, or put the text into the image or a Secret.',
  },
  'render.upstream-port': {
    meaning: 'A service uses another one that listens on no port.',
    next: 'Set the port of the other service, or drop it from uses.',
  },
  'render.volume-process': {
    meaning: 'Processes run without a volume that one node alone may mount.',
    next: 'Use accessMode ReadWriteMany where a process needs the data.',
  },
  'render.volume-shared': {
    meaning: 'Several pods want a volume that one node or one pod alone may mount.',
    next: 'Run one replica, or use accessMode ReadWriteMany.',
  },
} as const satisfies Record<`${'dockerfile' | 'image' | 'patch' | 'render'}.${string}`, CodeText>;
