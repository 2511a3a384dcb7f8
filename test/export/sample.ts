import type { ListedLink, ListedResource } from '../../src/model/registry.ts';

type Sample = Omit<ListedResource, 'occurrences' | 'tags'> & { readonly tags?: readonly string[] };

const samples: readonly Sample[] = [
  {
    id: 'arxiv:1706.03762',
    url: 'https://arxiv.org/abs/1706.03762',
    title: 'Attention Is All You Need',
    kind: 'paper',
    date: '2017-06',
    tags: ['transformers'],
    description: 'Introduces the Transformer: attention without recurrence.',
    related: [{ id: 'github:tensorflow/tensor2tensor', role: 'code' }],
  },
  {
    id: 'arxiv:2303.18223',
    url: 'https://arxiv.org/abs/2303.18223',
    title: 'A Survey of Large Language Models',
    kind: 'survey',
    date: '2023-03',
    tags: ['llm'],
  },
  {
    id: 'arxiv:2311.12022',
    url: 'https://arxiv.org/abs/2311.12022',
    title: 'GPQA: A Graduate-Level Google-Proof Q&A Benchmark',
    kind: 'paper',
    date: '2023',
    tags: ['evaluation', 'llm'],
  },
  {
    id: 'arxiv:2406.12045',
    url: 'https://arxiv.org/abs/2406.12045',
    title: 'τ-bench: A Benchmark for Tool-Agent-User Interaction in Real-World Domains',
    kind: 'paper',
    date: '2024-06',
  },
  {
    id: 'arxiv:hep-th/9901001',
    url: 'https://arxiv.org/abs/hep-th/9901001',
    title: 'A paper from the days of the old numbers',
    kind: 'paper',
  },
  {
    id: 'doi:10.1126/science.add2187',
    url: 'https://doi.org/10.1126/science.add2187',
    title: 'Robust deep learning–based protein sequence design using ProteinMPNN',
    kind: 'paper',
    date: '2022',
    tags: ['proteins'],
  },
  {
    id: 'youtube:kCc8FmEb1nY',
    url: 'https://www.youtube.com/watch?v=kCc8FmEb1nY',
    title: "Let's build GPT: from scratch, in code, spelled out.",
    kind: 'video',
    date: '2023-01-17',
    tags: ['from-scratch', 'llm'],
  },
  {
    id: 'url:learnprompting.org/',
    url: 'https://learnprompting.org/',
    title: 'Learn Prompting',
    kind: 'course',
    tags: ['prompting'],
  },
  {
    id: 'url:writings.stephenwolfram.com/2023/02/what-is-chatgpt-doing-and-why-does-it-work',
    url: 'https://writings.stephenwolfram.com/2023/02/what-is-chatgpt-doing-and-why-does-it-work/',
    title: 'What Is ChatGPT Doing … and Why Does It Work?',
    kind: 'article',
    date: '2023-02-14',
    tags: ['llm'],
    description:
      'How next-word prediction works, <em>built up</em> from [n-grams](https://example.com) & **probabilities**.',
  },
  {
    id: 'url:neuralnetworksanddeeplearning.com/',
    url: 'http://neuralnetworksanddeeplearning.com/',
    title: 'Neural Networks and Deep Learning',
    kind: 'book',
    date: '2015',
  },
  {
    id: 'github:ggerganov/llama.cpp',
    url: 'https://github.com/ggerganov/llama.cpp',
    title: 'llama.cpp',
    kind: 'repo',
    tags: ['inference', 'local-models', 'quantization', 'retrieval-augmented-generation', 'tools-and-frameworks'],
  },
  {
    id: 'huggingface:datasets/allenai/dolma',
    url: 'https://huggingface.co/datasets/allenai/dolma',
    title: 'Dolma',
    kind: 'dataset',
  },
  {
    id: 'huggingface:openai/clip-vit-large-patch14',
    url: 'https://huggingface.co/openai/clip-vit-large-patch14',
    title: 'clip-vit-large-patch14',
    kind: 'model',
  },
  { id: 'url:chatgpt.com/', url: 'https://chatgpt.com/', title: 'ChatGPT', kind: 'tool' },
  {
    id: 'url:promptingguide.ai/',
    url: 'https://www.promptingguide.ai/',
    title: 'Prompt Engineering Guide',
    kind: 'docs',
  },
  { id: 'url:jack-clark.net/', url: 'https://jack-clark.net/', title: 'Import AI', kind: 'podcast' },
  {
    id: 'url:mastodon.example/@someone/1',
    url: 'https://mastodon.example/@someone/1',
    title: '大语言模型综述：从预训练到对齐 😀',
    kind: 'social',
    date: '2024-02',
    tags: ['大模型'],
  },
  {
    id: 'github:mlabonne/llm-datasets',
    url: 'https://github.com/mlabonne/llm-datasets',
    title: 'LLM Datasets',
    kind: 'list',
  },
  {
    id: 'url:example.com/wiki/foo_(bar)',
    url: 'https://example.com/wiki/Foo_(bar)?q={a|b}&c=%20d#e_f',
    title: '50% of {AT&T} <b>costs</b> $5 -- C:\\temp\\x_1 ~ #1 ^ `code` | "quoted" *[x](y)* }{',
    kind: 'website',
  },
  {
    id: 'url:example.com/evil',
    url: 'https://example.com/evil',
    title: 'Red\u001b[31m alert\u0007 \u202egnp.exe\u202c\r\nsecond\u0000 line',
    kind: 'website',
    description: '\u001b]8;;https://evil.example\u0007click\u001b]8;;\u0007',
  },
  {
    id: 'url:example.com/tulu',
    url: 'https://example.com/tulu',
    title: 'Über Tülu, O’Reilly and Größe: naïve façade in Łódź',
    kind: 'website',
    date: '2024-13',
  },
];

/** A resource of every kind, with real titles and nasty ones: what each exporter is tried on. */
export const sample: readonly ListedResource[] = samples.map((resource, index) => ({
  tags: [],
  ...resource,
  occurrences: [
    {
      file: 'docs/index.md',
      line: index + 3,
      column: 3,
      endLine: index + 3,
      endColumn: 40,
      url: resource.url,
      text: resource.title,
      syntax: 'inline',
      section: ['Resources'],
    },
  ],
}));

const place = { line: 40, column: 1, endLine: 40, endColumn: 20, section: ['Elsewhere'] };

/** The links of the sample, and some of every sort that has no resource. */
export const linkSample: readonly ListedLink[] = [
  ...sample.flatMap(({ occurrences, ...resource }) =>
    occurrences.map((occurrence) => ({ link: { ...occurrence, resource: resource.id }, resource })),
  ),
  ...(
    [
      { url: 'img/a (1).png', text: 'A figure | of *two*', syntax: 'image', target: 'image' },
      { url: '../other.md#top', text: '', syntax: 'inline', target: 'page' },
      { url: 'mailto:a@example.com', text: 'a@example.com', syntax: 'autolink', target: 'email' },
      { url: '#resources', text: '=1+1 \u001b[31mred', syntax: 'reference', target: 'fragment' },
      { url: '{{ site.url }}/x', text: 'Templates', syntax: 'html', target: 'template' },
      { url: 'javascript:alert(1)', text: 'Click', syntax: 'inline', target: 'other' },
    ] as const
  ).map((link) => ({ link: { ...place, file: 'docs/sub folder/más.md', ...link }, resource: undefined })),
];
