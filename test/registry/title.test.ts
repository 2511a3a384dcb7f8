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
  ['- Retrieval for All of Us, *Wei Ann et al.*, 2023.09, [[paper]](https://a.example)', '', 'Retrieval for All of Us'],
  ['- Ann W. et al. Retrieval for All of Us. [pdf](https://a.example)', '', 'Retrieval for All of Us.'],
  ['- (*ICLR 2024*) Retrieval for All of Us [Paper](https://a.example)', '', 'Retrieval for All of Us'],
  ['- [ACL 2023] Retrieval for All of Us [Paper](https://a.example)', '', 'Retrieval for All of Us'],
  ['| Paper | Date |\n|-|-|\n| [T5](https://a.example) | Oct 2019 |', '', 'T5'],
  [
    '<table><tr><th>Title</th><th>Link</th></tr>\n<tr><td>All of Us</td><td><a href="https://a.example">link</a></td></tr></table>',
    '',
    'All of Us',
  ],
  ['- Retrieval for Everybody. [pdf](https://a.example)', '', 'Retrieval for Everybody'],
  ['| Work | Date |\n|-|-|\n| [1](https://a.example/x) | Oct 2019 |', '', 'a.example/x'],
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
  ['- [n8n](https://a.example) runs workflows', '', 'n8n'],
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

const functionWords =
  'a an and are as at be by can check for from has have in is it its like of on or our see that the their this to using via was we were which with you your';

test.each(functionWords.split(' '))('a link that is the whole entry may end in %j', (word) => {
  const title = `What we know ${word}`;
  for (const markdown of [
    `- [${title}](https://a.example)`,
    `1. **[${title}](https://a.example)**`,
    `[${title}](https://a.example)`,
    `- [${title}](https://a.example) - Words on what it is.`,
    `- [${title}](https://a.example). Words on what it is.`,
    `- [${title}](https://a.example) (2023), by Ann Lee`,
    `- [${title}](https://a.example) by Ann Lee`,
    `- Video: [${title}](https://a.example)`,
    `- [Paper](https://b.example) | [${title}](https://a.example)`,
    `- [${title}](https://a.example) [Code](https://b.example)`,
    `| What | Why |\n|-|-|\n| [${title}](https://a.example) | words on what it is |`,
    `!!! tip "[${title}](https://a.example)"\n    Words.`,
    `<ul><li><a href="https://a.example">${title}</a></li></ul>`,
  ])
    expect([markdown, resourceIn(markdown, 'a.example/').title]).toEqual([markdown, title]);
  expect(resourceIn(`- [${title}](https://a.example) [Code](https://b.example)`, 'b.example/').title).toBe(title);
});

test.each(functionWords.split(' '))('a link that a sentence goes on from has no name that ends in %j', (word) => {
  const text = `what we know ${word}`;
  for (const markdown of [
    `- [${text}](https://a.example) and the rest`,
    `[${text}](https://a.example) many things.`,
    `[${text}](https://a.example) "many things".`,
    `Here is [${text}](https://a.example).`,
    `If so, and here, [${text}](https://a.example).`,
    `- [${text}](https://a.example) [Another Work](https://b.example)`,
    `!!! tip "[Another Work](https://b.example)"\n    [${text}](https://a.example)`,
  ])
    expect([markdown, resourceIn(markdown, 'a.example/').title]).not.toEqual([markdown, text]);
});

const labels = '[[paper]](https://a.example) [[code]](https://b.example)';

test.each<[behind: string, title: string]>([
  [' Retrieval for All of Us', 'Retrieval for All of Us'],
  [' Retrieval for All of Us, by Someone. ICLR 2024.', 'Retrieval for All of Us'],
  [' Retrieval for All of Us, by Ann Lee and Bo Moe', 'Retrieval for All of Us'],
  [' Retrieval for All of Us - Ann Lee', 'Retrieval for All of Us'],
  [' - Retrieval for All of Us', 'Retrieval for All of Us'],
  [': [ICCV 2019] Rea++: Retrieval for All of Us', 'Rea++: Retrieval for All of Us'],
  [' **Retrieval for all of us** [BMVC 2024] 🔥', 'Retrieval for all of us'],
  [' "Retrieval for all of us", *UAI*, 2022', 'Retrieval for all of us'],
  [' Retrieval for all of us(2015), Ann Lee', 'Retrieval for all of us'],
  [' Retrieval for all of us. Lee et al. 2020.', 'Retrieval for all of us'],
  [' Retrieval for all of us', 'Retrieval for all of us'],
  [' Is Retrieval for All of Us? Published at CVPR Workshop on Sight 2023.', 'Is Retrieval for All of Us?'],
  [
    ' Learning to Learn by Gradient Descent by Gradient Descent',
    'Learning to Learn by Gradient Descent by Gradient Descent',
  ],
  [' Retrieval Policy', 'Retrieval Policy'],
  [' nanoREA', 'nanoREA'],
  [' Retrieval for All of Us [[slides]](https://c.example)', 'Retrieval for All of Us'],
  [' Retrieval for all of us ([Journal of R](https://c.example), 2022)', 'Retrieval for all of us'],
  [' ![stars](https://c.example/x.svg) Retrieval for All of Us', 'Retrieval for All of Us'],
  [' 检索增强的综述', '检索增强的综述'],
  [' - proposes a way to retrieve for all of us', ''],
  [' - A way to retrieve for all of us', ''],
  [' Proposes a way to retrieve for all of us', ''],
  [' for more details', ''],
  [' See the authors for more of the same', ''],
  [' The original paper describing retrieval', ''],
  [' Official PyTorch Implementation', ''],
  [' **Official implementation**', ''],
  [' PyTorch', ''],
  [' NeurIPS 2017', ''],
  [' (ICLR 2020 Oral)', ''],
  [' Ann Lee, Bo Moe, and Cy Poe', ''],
  [' Maria Moe', ''],
  [' Stanford University', ''],
  [' Lee et al.', ''],
  [' March 2023', ''],
  [' English, 300 pages', ''],
  [' Ann Lee (Stanford), Bo Moe (MIT)', ''],
  [' Lee et al. (2020)', ''],
  [' | NeurIPS 2020 | Ann Lee', ''],
  [' Proceedings of the 37th International Conference on Retrieval', ''],
  [' IEEE Transactions on Retrieval and All of Us', ''],
  [' MIT License', ''],
  [' 本文提出了一种新方法', ''],
  [' **The `all` of us & them**', 'The all of us & them'],
])('behind labels, %j is the title %j', (behind, title) => {
  const [code, paper] = ['b.example/', 'a.example/'].map((ending) => resourceIn(`- ${labels}${behind}`, ending).title);
  expect([paper, code]).toEqual(title === '' ? ['a.example', 'b.example'] : [title, title]);
});

test.each<[markdown: string, ending: string, title: string]>([
  ['- [Paper](https://doi.org/10.1145/1) Some Title of the Work', '', 'Some Title of the Work'],
  ['- [Paper](https://doi.org/10.1145/1)\n  Some Title\n  of the Work', '', 'Some Title of the Work'],
  ['- [here](https://a.example) for more details', '', 'a.example'],
  ['- [Here](https://a.example) is the way to the rest of it.', '', 'a.example'],
  ['- [[blog]](https://a.example) Some title of a post - good and bad', '', 'a.example'],
  ['- [[code]](https://github.com/a/b) Some title of a work', '', 'a/b'],
  [
    '- [[CVPR]](https://a.example) Some Title of the Work [Code](https://b.example)',
    'a.example/',
    'Some Title of the Work',
  ],
  [
    '- [[CVPR]](https://a.example) Some Title of the Work [Code](https://b.example)',
    'b.example/',
    'Some Title of the Work',
  ],
  ['- [ICLR 2024](https://a.example)', '', 'ICLR 2024'],
  ['- [[#101](https://a.example)] Upgrade to Unicode 14', '', 'a.example'],
  ['- [[1]](https://a.example) [[2]](https://b.example) Remove an Event Emitter', 'a.example/', 'a.example'],
  ['- [![](https://x.example/s.svg)](https://a.example) Chroma - a store', '', 'Chroma'],
  [
    `- [![stars](https://x.example/s.svg)](https://a.example) Chroma - a store${' of vectors'.repeat(80)}`,
    '',
    'Chroma',
  ],
  [
    '- [![arXiv](https://x.example/b.svg)](https://a.example) [![stars](https://x.example/s.svg)](https://b.example) Some Title of the Work',
    'b.example/',
    'Some Title of the Work',
  ],
  ['- Topic\n    - [paper](https://a.example) Some Title of the Work', '', 'Some Title of the Work'],
  ['- Topic\n    - [paper](https://a.example) - what it began with', '', 'Topic'],
  ['- [Paper](https://a.example) An improved version of [BERT](https://b.example)', 'a.example/', 'BERT'],
  ['- First Work [pdf](https://a.example), Second Work [pdf](https://b.example)', 'b.example/', 'Second Work'],
])('%s of labels', (markdown, ending, title) => {
  expect(resourceIn(markdown, ending).title).toBe(title);
});

test.each([
  ['Some Title, ICLR 2024', 'Some Title'],
  ['Some Title. NeurIPS 2023', 'Some Title'],
  ['Some Title. In Proceedings of ACL, 2023.', 'Some Title'],
  ["Some Title (CVPR'23)", 'Some Title'],
  ['Some Title (ICLR 2024 Oral)', 'Some Title'],
  ['Some Title (ICLR 2024, Spotlight)', 'Some Title'],
  ['Some Title (Findings of EMNLP 2023)', 'Some Title'],
  ['Some Title [arXiv 2024]', 'Some Title'],
  ['Some Title? CVPR 2024', 'Some Title?'],
  ['BERT (NAACL 2019)', 'BERT'],
  ['Some Title, 2024', 'Some Title, 2024'],
  ['Some Title (2024)', 'Some Title (2024)'],
  ['Some Title (ICLR)', 'Some Title (ICLR)'],
  ['Some Title, Findings 2024', 'Some Title, Findings 2024'],
  ['Inside the Cell 2022', 'Inside the Cell 2022'],
  ['BERT: Pre-training, 2nd edition', 'BERT: Pre-training, 2nd edition'],
  ['State of AI Report 2024', 'State of AI Report 2024'],
  ['ICLR 2024', 'ICLR 2024'],
  ['Awesome ICLR 2024 papers', 'Awesome ICLR 2024 papers'],
  ['Accepted papers, ICLR 2024', 'Accepted papers, ICLR 2024'],
  ['Workshop on Agents, ICLR 2024', 'Workshop on Agents, ICLR 2024'],
  ['Keynote, NeurIPS 2023', 'Keynote, NeurIPS 2023'],
])('of the words %j, %j is the title', (text, title) => {
  expect(resourceIn(`- [${text.replace(/[[\]]/g, '\\$&')}](https://a.example)`).title).toBe(title);
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
