/** A process of its own that commits many files to a branch: `deliver-fleet.ts remote directory`; without a remote it only starts. */

import { put, writerTo } from '../support/gitops.ts';
import { fleetFiles } from './delivery.ts';

const [remote = '', directory = ''] = process.argv.slice(2);
const files = Object.fromEntries(fleetFiles().map(({ path, content }) => [path, content]));
if (remote !== '') await put(await writerTo(remote, directory), 'trunk', files);
