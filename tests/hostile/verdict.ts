import { expectedOf, titleOf } from './case.ts';
import { cases } from './cases.ts';
import { outcomeOf } from './outcome.ts';

/** Prints the ids whose library half is red, as JSON. Guards are taken away around it. */
const red: { id: string; title: string; found: string }[] = [];
for (const hostile of cases) {
  const found = await outcomeOf(hostile);
  if (found !== expectedOf(hostile)) red.push({ id: hostile.id, title: titleOf(hostile), found });
}
process.stdout.write(JSON.stringify(red));
// Whatever a removed guard left open must not keep the process.
process.exit(0);
