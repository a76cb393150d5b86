import { cleanUp } from './clean-up.ts';

await cleanUp(process.env).catch(() => undefined);
