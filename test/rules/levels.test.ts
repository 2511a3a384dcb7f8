import { describe, expect, test } from 'vitest';
import { atLevels, readLevels } from '../../src/rules/levels.ts';
import { rules } from '../../src/rules/table.ts';
import { findings } from './pages.ts';

const twice = '- [A](https://a.example/x)\n- [B](https://a.example/x)\n';

describe('levels of rules', () => {
  test('come from the configuration, then from the command line', () => {
    const levels = readLevels({ duplicate: 'error', 'empty-text': 'off' }, ['duplicate=off', 'near-duplicate']);
    expect(levels).toEqual({ duplicate: 'off', 'empty-text': 'off', 'near-duplicate': 'on' });
  });

  test('are told of all rules at once, and of single ones after that', () => {
    const levels = readLevels({}, ['all', 'duplicate=warning']);
    expect(Object.keys(levels)).toHaveLength(rules.length);
    expect(levels).toMatchObject({ 'near-duplicate': 'on', duplicate: 'warning' });
  });

  test('name what is no rule, and no level', () => {
    expect(() => readLevels({ duplikate: 'off' }, [])).toThrow('"duplikate" is no rule');
    expect(() => readLevels({}, ['duplicate=loud'])).toThrow('"loud" is none of off, on, warning, error');
  });

  test('turn rules off and on, and make errors of warnings', () => {
    const at = (...flags: string[]) =>
      findings(twice, { levels: readLevels({}, flags) }).map(({ rule, severity }) => `${rule} ${severity}`);
    expect(at()).toEqual(['duplicate warning']);
    expect(at('duplicate=off')).toEqual([]);
    expect(at('duplicate=error')).toEqual(['duplicate error']);
  });

  test('hold for findings that were made before', () => {
    const found = findings(twice);
    expect(atLevels(found, { duplicate: 'off' })).toEqual([]);
    expect(atLevels(found, { duplicate: 'error' })).toEqual(
      found.map((finding) => ({ ...finding, severity: 'error' })),
    );
    expect(atLevels(found, {})).toEqual(found);
  });
});
