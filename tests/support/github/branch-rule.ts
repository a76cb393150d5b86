import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Token } from './account.ts';
import { Refusal } from './exchange.ts';
import { protectionOf } from './pull-state.ts';
import type { Protection, Repository } from './state.ts';

interface Move {
  readonly ref: string;
  readonly caller: Token;
  readonly isForced: boolean;
}

/** May the caller move this branch without a pull request? Raises what GitHub answers when a rule forbids it. */
export function mayMoveBranch(repository: Repository, move: Move): void {
  const reason = forbiddenMove(repository, move);
  if (reason !== undefined) throw new Refusal(422, reason);
}

/** In GitHub's words, why a branch may not be moved like this; undefined when it may. */
export function forbiddenMove(
  repository: Repository,
  { ref, caller, isForced }: Move,
): string | undefined {
  const rule = protectionOf(repository, ref.replace('refs/heads/', ''));
  const reason = forbidden(rule, isForced);
  if (reason === undefined || rule.bypass?.includes(caller.account.login)) return undefined;
  return `Repository rule violations found\n\n${reason}\n\n`;
}

function forbidden(rule: Protection, isForced: boolean): string | undefined {
  if (rule.mergeQueue) return 'Changes must be made through the merge queue';
  if (rule.requiresPullRequest || rule.requiredApprovals) {
    return 'Changes must be made through a pull request.';
  }
  const [check] = rule.requiredChecks ?? [];
  if (check !== undefined) return `Required status check "${check}" is expected.`;
  return isForced && Object.keys(rule).length > 0 ? 'Cannot force-push to this branch' : undefined;
}

/** Puts the rules where git's own hook reads them, so that a push is refused as the API refuses it. */
export async function writeRules(repository: Repository): Promise<void> {
  const lines = [...repository.protections].flatMap(([branch, rule]) => {
    const reason = forbidden(rule, true);
    return reason === undefined
      ? []
      : [`refs/heads/${branch}\t${(rule.bypass ?? []).join(',')}\t${reason}\n`];
  });
  await writeFile(join(repository.git.directory, 'karst-rules'), lines.join(''));
}

/** Reads the rules; who pushes is in KARST_PUSHER. */
export const updateHook = `#!/bin/sh
tab=$(printf '\\t')
while IFS="$tab" read -r ref bypass reason; do
  [ "$ref" = "$1" ] || continue
  case ",$bypass," in *",$KARST_PUSHER,"*) exit 0 ;; esac
  echo "error: GH013: Repository rule violations found for $1." >&2
  echo "- $reason" >&2
  exit 1
done < "$GIT_DIR/karst-rules"
exit 0
`;
