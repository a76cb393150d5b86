import { aliasesLeadSomewhere } from './alias.ts';
import { egressIsReachable } from './egress.ts';
import { environmentNamesAreFree } from './env-name.ts';
import { oneNumberOfPods, oneWayToStart, processesFitTheirKind } from './exclusive.ts';
import { baseImagesAreFixed } from './image.ts';
import { annotationsAreHarmless, labelsAreHarmless } from './label.ts';
import { mountsHideNothing } from './mount.ts';
import { patchesCanBeApplied } from './patch.ts';
import { pathsStayInside } from './path.ts';
import { promotedHasACommit } from './promoted.ts';
import { resourcesAreSensible, volumesHaveASize } from './quantity.ts';
import type { Rule } from './rule.ts';
import { schedulesCanBeKept } from './schedule.ts';
import { noSecretInClear } from './secret-literal.ts';

/** What every service must keep beyond its schema. */
export const serviceRules: readonly Rule[] = [
  pathsStayInside,
  promotedHasACommit,
  oneWayToStart,
  oneNumberOfPods,
  processesFitTheirKind,
  environmentNamesAreFree,
  resourcesAreSensible,
  volumesHaveASize,
  baseImagesAreFixed,
  labelsAreHarmless,
  annotationsAreHarmless,
  mountsHideNothing,
  egressIsReachable,
  aliasesLeadSomewhere,
  schedulesCanBeKept,
  patchesCanBeApplied,
  noSecretInClear,
];
