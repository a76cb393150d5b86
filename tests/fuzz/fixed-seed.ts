import fc from 'fast-check';
import { propertyRuns } from './property-runs.ts';

/**
 * Set up before every test file: one commit gives one result, whoever runs it. `make fuzz` sets another seed and more
 * runs through the environment; what a test asks for itself wins.
 */
fc.configureGlobal({
  seed: Number(process.env.KARST_FUZZ_SEED ?? 20_261_121),
  ...propertyRuns(100),
});
