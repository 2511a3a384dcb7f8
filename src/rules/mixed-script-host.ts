import { eachHost } from './host.ts';
import type { Rule } from './rule.ts';

const SCRIPTS = `Latin Cyrillic Greek Armenian Hebrew Arabic Devanagari Bengali Gurmukhi Gujarati Tamil Telugu Kannada
Malayalam Sinhala Thai Lao Khmer Myanmar Georgian Ethiopic Cherokee Coptic Han Hiragana Katakana Bopomofo Hangul`
  .split(/\s+/)
  .map((name) => ({ name, letter: new RegExp(`\\p{Script=${name}}`, 'u') }));
/** Scripts that are usually written together, with Latin letters among them. */
const TOGETHER = [
  ['Latin', 'Han', 'Hiragana', 'Katakana'],
  ['Latin', 'Han', 'Bopomofo'],
  ['Latin', 'Han', 'Hangul'],
];
/** Letters of Cyrillic and Greek that look like Latin ones. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  [...'аaеeоoрpсcуyхxіiјjѕsԁdһhӏlѵvԛqԝwкkтtмmнhвbοoαaνvρpυuιiκkτtεeχx'.matchAll(/(.)(.)/gu)].map(
    ([, other = '', latin = '']) => [other, latin],
  ),
);

export const mixedScriptHost = {
  name: 'mixed-script-host',
  severity: 'warning',
  summary: 'a name in the host mixes letters of several scripts',
  why: 'A Cyrillic `а` looks like a Latin one: the address shows the name of one site and leads to another.',
  bad: [
    '[Code](https://g\u0456thub.com/tensorflow/tensor2tensor)',
    '[Shop](https://ex\u03B1mple.com/)',
    '[Bank](https://xn--gthub-n2e.com/)',
  ],
  good: [
    '[x](https://пример.рф/), [y](https://пример.com/), [z](https://münchen.example.de/)',
    '[x](https://東京タワー.jp/), [y](https://ai研究会.jp/), [z](https://한국go.kr/), [w](https://例え-1.みんな/)',
  ],
  check: eachHost(mixed, (message) => ({ message })),
} as const satisfies Rule;

/** What to say of a host, if letters of one of its names do not belong together. */
function mixed(name: string): string | undefined {
  if (isAscii(name)) return undefined;
  for (const label of name.split('.')) {
    const found = SCRIPTS.filter(({ letter }) => letter.test(label)).map(({ name: script }) => script);
    if (found.length < 2 || TOGETHER.some((usual) => found.every((script) => usual.includes(script)))) continue;
    const latin = name.replace(/./gu, (letter) => LOOK_ALIKES.get(letter) ?? letter);
    const shown = isAscii(latin) ? `; it looks like "${latin}"` : '';
    return `"${label}" mixes letters of ${found.join(' and ')}${shown}`;
  }
  return undefined;
}

function isAscii(text: string): boolean {
  return /^[!-~]*$/.test(text);
}
