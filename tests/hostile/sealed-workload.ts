import { stringify } from 'yaml';
import { aService } from '#tests/render/kubernetes/an-input.ts';
import { agePair, sopsFor } from '#tests/support/seal.ts';
import { aSealedInput } from '#tests/support/sealed-input.ts';

/** Who may open what is sealed here. */
export const cluster = await agePair();
/** Who may open what is sealed for another owner. */
export const other = await agePair();
/** A secret value that a run knows, so that nothing that leaves may hold it. */
export const knownSecret = 'correct horse battery staple';

/** What `karst seal` leaves for the Secret `api-db` of a workload of team-a. */
export async function sealedFor(workload: string): Promise<string> {
  return (await aSealedInput(aService({}, workload), sopsFor(cluster))).text;
}

/** karst.yaml of the team whose Secrets these are. */
export const sealedConfig = stringify({ secrets: { recipients: [cluster.recipient] } });

/** The entry of the workload. */
export function sealedEntry(workload: string): string {
  const entry = {
    slug: `./${workload}`,
    name: workload,
    owner: 'team-a',
    mesh: false,
    env: { DB_URL: { secret: 'api-db', key: 'url' } },
  };
  return `- ${JSON.stringify(entry)}\n`;
}
