import { Argument, Command } from 'commander';
import { type SchemaName, schemaNames } from '../../generated/schema-name.ts';
import type { Session } from '../session.ts';

/** The schemas that editors read: `karst schema repos > repos.schema.json`. */
export function schemaCommand(session: Session): Command {
  return new Command('schema')
    .description('Print the JSON Schema of a file you write or of an output.')
    .addArgument(new Argument('[name]', 'which one; without it their names').choices(schemaNames))
    .action(async (name: SchemaName | undefined) => {
      if (name === undefined) {
        session.print(`${schemaNames.join('\n')}\n`);
        return;
      }
      const { schemaText } = await import('../../generated/schema-text.ts');
      session.print(schemaText[name]);
    });
}
