import { error, getInput, group, info, notice, setSecret, warning } from '@actions/core';

/** What the Action uses of its toolkit, named one by one: the rest, an HTTP client most of all, stays out of the bundle. */
export const toolkit = {
  error,
  getInput,
  group,
  info,
  notice,
  setSecret,
  warning,
} as const;

export type Toolkit = typeof toolkit;
