import { Argument, Command } from 'commander';
import { schemaText } from '../../generated/schema-text.ts';
import type { Session } from '../session.ts';

/** The schemas that editors read: `karst schema repos > repos.schema.json`. */
export function schemaCommand(session: Session): Command {
  const names = Object.keys(schemaText);

  return new Command('schema')
    .description('Print the JSON Schema of a file you write or of an output.')
    .addArgument(new Argument('[name]', 'which one; without it their names').choices(names))
    .action((name: keyof typeof schemaText | undefined) => {
      session.print(name === undefined ? `${names.join('\n')}\n` : schemaText[name]);
    });
}
