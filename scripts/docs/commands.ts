import { commands } from '../../src/commands/table.ts';
import { code, table } from './markdown.ts';

export function commandsTable(): string {
  return table(
    ['command', 'does', 'formats'],
    commands.map(({ name, operands, summary, formats }) => [
      code([name, operands].filter((part) => part !== undefined).join(' ')),
      summary,
      formats === undefined ? '–' : formats.map(code).join(' '),
    ]),
  );
}
