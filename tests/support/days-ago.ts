/** Loaded by `--import` in a process of ours: its clock stands KARST_DAYS_AGO days back. */
const shiftMs = Number(process.env.KARST_DAYS_AGO) * 24 * 60 * 60_000;
const now = Date.now;
Date.now = () => now() - shiftMs;
