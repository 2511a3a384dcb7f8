import { expect, test } from 'vitest';
import { cleanTitle, titleOfAddress } from '../../src/registry/title.ts';
import { resourceIn } from './registry-of.ts';

test.each<[markdown: string, ending: string, title: string]>([
  ['- [Attention Is All You Need](https://a.example)', '', 'Attention Is All You Need'],
  ['- [**Bold** and `code`](https://a.example)', '', 'Bold and code'],
  ['- **A Survey of LLMs** [Paper](https://a.example) [Code](https://b.example)', 'b.example/', 'A Survey of LLMs'],
  ['- A Survey of LLMs: [[PDF](https://a.example)]', '', 'A Survey of LLMs'],
  ['- A Survey of LLMs ([here](https://a.example))', '', 'A Survey of LLMs'],
  ['- [BERT](https://a.example) ([code](https://b.example))', 'b.example/', 'BERT'],
  ['- [code](https://b.example) of [BERT](https://a.example)', 'b.example/', 'BERT'],
  ['- First [pdf](https://a.example), Second [pdf](https://b.example)', 'b.example/', 'Second'],
  [
    '- "Training language models". Ouyang et al. NeurIPS 2022. [[Paper](https://a.example)]',
    '',
    'Training language models',
  ],
  [
    '- Scaling laws for everything. Kaplan et al. 2020. [[Paper](https://a.example)]',
    '',
    'Scaling laws for everything',
  ],
  ['- See [here](https://a.example/x/)', '', 'a.example/x'],
  ['- For more, read the [paper](https://a.example/x)', '', 'a.example/x'],
  ['- <https://www.a.example/some/page/>', '', 'a.example/some/page'],
  ['- https://github.com/RUCAIBox/LLMSurvey', '', 'RUCAIBox/LLMSurvey'],
  ['- <https://arxiv.org/abs/1706.03762>', '', 'arXiv:1706.03762'],
  ['- [![GitHub Repo stars](https://badgen.net/x)](https://a.example) Chroma', '', 'Chroma'],
  ['- [![GitHub Repo stars](https://badgen.net/x)](https://a.example) Chroma - a store of vectors', '', 'Chroma'],
  [
    '- [![GitHub Repo stars](https://badgen.net/x)](https://a.example) which is of no use to anybody at all',
    '',
    'a.example',
  ],
  ['- [![GitHub Repo stars](https://badgen.net/x) nanoGPT](https://a.example)', '', 'nanoGPT'],
  ['- <a href="https://a.example"><img src="x.svg" alt="GitHub Repo stars"> nanoGPT</a>', '', 'nanoGPT'],
  ['!!! tip "[![GitHub Repo stars](https://badgen.net/x)](https://a.example) nanoGPT"', '', 'nanoGPT'],
  ['!!! tip "nanoGPT [![GitHub Repo stars](https://badgen.net/x)](https://a.example)"', '', 'nanoGPT'],
  ...[
    '[![GitHub Repo stars](https://badgen.net/x) nanoGPT](https://a.example)',
    '[![GitHub Repo stars](https://badgen.net/x)](https://a.example) nanoGPT',
    '![GitHub Repo stars](https://badgen.net/x) [nanoGPT](https://a.example)',
  ].flatMap<[string, string, string]>((title) => [
    [`!!! tip "${title}"\n    [Paper](https://b.example)`, 'b.example/', 'nanoGPT'],
    [`!!! tip "${title}"\n    The smallest code. [Paper](https://b.example)`, 'b.example/', 'nanoGPT'],
    [
      `!!! tip "${title}"\n    It is like [GPT-2](https://c.example), see the [paper](https://b.example)`,
      'b.example/',
      'nanoGPT',
    ],
    [`!!! tip "${title}"\n    Like [GPT-2](https://c.example) ([paper](https://b.example))`, 'b.example/', 'GPT-2'],
  ]),
  ['!!! note\n    [Paper](https://a.example)', '', 'a.example'],
  [
    '!!! note "Papers to read"\n    Scaling laws for everything [Paper](https://a.example)',
    '',
    'Scaling laws for everything',
  ],
  ['- 大语言模型综述 [[论文](https://a.example)] [[代码](https://b.example)]', 'b.example/', '大语言模型综述'],
  ['- [R](https://a.example) - a language, and [Python](https://b.example)', 'a.example/', 'R'],
  ['- [Rust](https://a.example), [C++](https://b.example)', 'b.example/', 'C++'],
  [
    '- Attention Is All You Need [P](https://a.example) [C](https://b.example)',
    'a.example/',
    'Attention Is All You Need',
  ],
  ['- **Deep Learning** ([free PDF](https://a.example))', '', 'Deep Learning'],
  ['- [Chroma](https://a.example) stores vectors. [#vector-store](https://b.example)', 'b.example/', 'Chroma'],
  [
    '| ERNIE 3.0 2021/12 | [Paper](https://a.example) |\n|-|-|\n\n- <u>ERNIE</u>: "ERNIE 3.0: Pre-training". [[Paper](https://a.example)]',
    '',
    'ERNIE 3.0: Pre-training',
  ],
  ['- [Chroma](https://a.example) stores vectors. [#opensource](https://b.example)', 'b.example/', 'Chroma'],
  ['- [Chroma](https://a.example) [![Run in Postman](x.svg)](https://b.example)', 'b.example/', 'Chroma'],
  ['- [Chroma](https://a.example) [![stars](https://badgen.net/x)](https://b.example)', 'b.example/', 'Chroma'],
  ['- [![A talk about agents](thumb.png)](https://a.example)', '', 'A talk about agents'],
  ['[Paper](https://a.example)\n\n- [Its Real Name](https://a.example)', '', 'Its Real Name'],
  ['Some prose about [one of these](https://a.example).\n\n- [Its Real Name](https://a.example)', '', 'Its Real Name'],
  ['!!! tip "[SWE-agent](https://a.example)"\n    Text.\n\n    [Paper](https://b.example)', 'b.example/', 'SWE-agent'],
  ['!!! tip "SWE-agent"\n    [Paper](https://b.example)', '', 'SWE-agent'],
  [
    '| Date | Paper | Link |\n|-|-|-|\n| 2020 | GPT-3 and friends | [PDF](https://a.example) |',
    '',
    'GPT-3 and friends',
  ],
  ['| When | What | Link |\n|-|-|-|\n| 2020 | GPT-3 and friends | [PDF](https://a.example) |', '', 'GPT-3 and friends'],
  ['### Attention Is All You Need\n\n[Paper](https://a.example)', '', 'Attention Is All You Need'],
  ['### LLMs\n\n[Paper](https://a.example)', '', 'a.example'],
  ['!!! tip "SWE-agent"\n    [Paper](https://a.example]', '', 'SWE-agent'],
  ['- SWE-agent\n    - [Paper](https://a.example]', '', 'SWE-agent'],
  ['- [Paper](https://a.example]', '', 'a.example'],
  ['- [SWE-agent](https://a.example]', '', 'SWE-agent'],
  ['- 1. [Its name](https://a.example)', '', 'Its name'],
  ['- [12] Its own name: [paper](https://a.example)', '', 'Its own name'],
  ['- [2023/05] A name of its own. *Ann Lee et al. arXiv.* [[paper](https://a.example)]', '', 'A name of its own'],
  ['- A name of its own (2016), J. Ba et al. [[pdf]](https://a.example)', '', 'A name of its own'],
  ['- A name of its own (Book, Jan 2017), Ann Lee. [[pdf]](https://a.example)', '', 'A name of its own'],
  ['- **A name: of its own.** *Ann Lee, Bo Moe.* NeurIPS 2022. [[paper](https://a.example)]', '', 'A name: of its own'],
  ['- **A name of its own**\n\n  Ann Lee.\n\n  [Paper](https://a.example)', '', 'A name of its own'],
  ['**A name of its own**\\\nAnn Lee et al.\\\n[[Paper]](https://a.example)', '', 'A name of its own'],
  ['- A name of its own. Ann Lee, Bo Moe. [[pdf]](https://a.example)', '', 'A name of its own'],
  ['- [Paper: its own name](https://a.example)', '', 'its own name'],
  ['- 参见 [这里](https://a.example/x)', '', 'a.example/x'],
  ['- 检索增强的综述 [[论文](https://a.example)] [[项目主页](https://b.example)]', 'b.example/', '检索增强的综述'],
  ['| 标题 | 论文 |\n|-|-|\n| 检索增强的综述 | [链接](https://a.example) |', '', '检索增强的综述'],
  ['---\ntitle: Its name\nurl: https://a.example\n---\nWords.', '', 'Its name'],
  ['[a]: https://a.example "The title"\n\n[Its name][a]', '', 'Its name'],
])('%s', (markdown, ending, title) => {
  expect(resourceIn(markdown, ending).title).toBe(title);
});

test.each([
  ['  A \n title ', 'A title'],
  ['🤖 Agents:', 'Agents'],
  ['– Title –', 'Title'],
  ['Title [', 'Title'],
  ['Title: (', 'Title'],
  ['[Title]', 'Title'],
  ['[NEW] Title', '[NEW] Title'],
  ['“Title”', 'Title'],
  ['"A" or "B"', '"A" or "B"'],
  ['What now?', 'What now?'],
  ['C++', 'C++'],
  ['state-of-the-art', 'state-of-the-art'],
  ['a\u0007b', 'a b'],
])('%j is cleaned', (text, title) => {
  expect(cleanTitle(text)).toBe(title);
});

test.each([
  ['doi:10.1145/1', 'https://doi.org/10.1145/1', 'DOI:10.1145/1'],
  ['acl:N19-1423', 'https://aclanthology.org/N19-1423/', 'ACL:N19-1423'],
  ['huggingface:datasets/a/b', 'https://huggingface.co/datasets/A/B', 'datasets/A/B'],
  ['url:github.com/a/b/issues', 'https://github.com/a/b/issues', 'github.com/a/b/issues'],
  ['url:a.example', 'http://www.a.example/', 'a.example'],
])('without a name, %s is called by its address', (id, url, title) => {
  expect(titleOfAddress(id, url)).toBe(title);
});
