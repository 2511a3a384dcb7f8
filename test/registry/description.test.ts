import { describe, expect, test } from 'vitest';
import { sensible } from '../../src/registry/description.ts';
import { resourceIn } from './registry-of.ts';

const a = 'https://a.example';
const long = `${'A first sentence that is long enough to stand alone, as it has more than eighty letters. '.repeat(3)}`;

test.each<[markdown: string, description: string | undefined]>([
  [`- [Thing](${a}) - What it is.`, 'What it is.'],
  [`- [Thing](${a}) — what it *is*`, 'what it is'],
  [`- [Thing](${a}): what it is,`, 'what it is'],
  [`- [Thing](${a}) (2023-01) what it is`, 'what it is'],
  [`- [Thing](${a}) [2023] what it is`, 'what it is'],
  [`- [Thing](${a}) what [Other](https://b.example) said of it`, 'what Other said of it'],
  [`- [Thing](${a}) what it is. [Code](https://b.example)`, 'what it is.'],
  [`- [Thing](${a}) what it is ([code](https://b.example), [demo](https://c.example))`, 'what it is'],
  [`- [Thing](${a}) explained in the [paper](https://b.example) that began it`, 'explained in the paper that began it'],
  [`- [Thing](${a})`, undefined],
  [`- [Thing](${a}) | [Code](https://b.example)`, undefined],
  [`- [A thing of note](${a}) - A thing of note`, undefined],
  [`- [A thing of note](${a}): A Thing of Note.`, undefined],
  [`- [A thing of note](${a}) - A thing of note: what it is`, 'what it is'],
  [`- [A thing of note](${a}) - A thing of note is what it is`, 'A thing of note is what it is'],
  [`- [Thing](${a}) - what it is -`, 'what it is'],
  [`- [Thing](${a}) (CVPR 2020 Oral)`, undefined],
  [`- [Thing](${a}) and [Code](https://b.example)`, undefined],
  [`- [Thing](${a}) by OpenAI`, 'by OpenAI'],
  [`- 《[动手学](${a})》——李沐等著，`, '李沐等著'],
  [`- [知乎专栏](${a})，讲解很好。`, '讲解很好。'],
  [`- [كتاب](${a})، كتاب جيد`, 'كتاب جيد'],
  [`- [Paper](${a}) with some words after it`, undefined],
  [`[Thing](${a}) is at the start of its paragraph.`, 'is at the start of its paragraph.'],
  [`Somewhere in prose is [Thing](${a}), and it goes on.`, undefined],
  [`!!! note "[Thing](${a})"\n    What the body says. [Paper](https://b.example)`, 'What the body says.'],
  [`!!! note "[Thing](${a}) what the title says"\n    What the body says.`, 'what the title says'],
  [
    `!!! note "[Thing](${a})"\n    [Paper](https://b.example)\n\n    What the body says. ![i](i.png)`,
    'What the body says.',
  ],
  [`!!! note "[Thing](${a})"\n    What the body says.`, 'What the body says.'],
  [`!!! note "[T](${a})"\n    What the body says.`, 'What the body says.'],
  [`!!! note "[Paper](${a}) and [code](https://b.example)"\n    What the body says.`, undefined],
  [`??? tip "[Thing](${a})"\n    ![i](i.png)\n\n    What the body says.\n\n    And more of it.`, 'What the body says.'],
  [`!!! note "[Thing](${a}]"\n    What the body says.`, 'What the body says.'],
  [`!!! note "[Thing](${a})"\n    What the body says. [Paper](https://b.example]`, 'What the body says.'],
  [`- [Thing](${a}] - What it is.`, 'What it is.'],
  [`!!! note "[Thing](${a})"\n\nWhat is said below it.`, undefined],
  [`| Name | Description |\n|-|-|\n| [Thing](${a}) | What the cell says |`, 'What the cell says'],
  [`| Name | Stars |\n|-|-|\n| [Thing](${a}) | Some more words |`, undefined],
  [`## [Thing](${a}) and more words here`, undefined],
  [`- [Thing](${a})\n- [Thing](${a}) - the second place says it`, 'the second place says it'],
  [`- [Thing](${a}) 这是一个很好的教程`, '这是一个很好的教程'],
])('%s', (markdown, description) => {
  expect(resourceIn(markdown, 'a.example/').description).toBe(description);
});

describe('what is too long', () => {
  test('ends with a sentence', () => {
    const cut = sensible(long.repeat(2)) ?? '';
    expect(cut.length).toBeLessThanOrEqual(300);
    expect(cut).toMatch(/letters\.$/);
  });

  test('ends with a word where no sentence does', () => {
    const cut = sensible('word '.repeat(100)) ?? '';
    expect(cut).toMatch(/ word…$/);
    expect(cut.length).toBeLessThanOrEqual(301);
  });

  test('of three hundred letters it is whole', () => {
    expect(sensible(`two ${'x'.repeat(296)}`)).toHaveLength(300);
    expect(sensible(`two ${'x'.repeat(297)}`)).toBe('two…');
  });

  test('never ends with half a character', () => {
    expect(sensible(`x${'𠮷'.repeat(300)}`)).toMatch(/^[^\p{Cs}]+…$/u);
  });
});
