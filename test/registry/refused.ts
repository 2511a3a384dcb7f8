import { expect } from 'vitest';
import { UserError } from '../../src/model/user-error.ts';

/** What a person may read where a file of theirs is refused. */
interface Told {
  readonly file: RegExp;
  readonly message: RegExp;
  /** None: there is no hint. */
  readonly hint: RegExp | undefined;
}

export function expectRefused(act: () => unknown, { file, message, hint }: Told): void {
  let refusal: unknown;
  try {
    act();
  } catch (error) {
    refusal = error;
  }
  expect(refusal).toBeInstanceOf(UserError);
  const { message: said, hint: hinted } = refusal as UserError;
  expect(said).toMatch(message);
  expect(said).toMatch(file);
  if (hint === undefined) expect(hinted).toBeUndefined();
  else expect(hinted).toMatch(hint);
}
