/** The pages that the examples ask of. */
export const askedPages: Readonly<Record<string, string>> = {
  'docs/models.md': `# LLMs

## Surveys

- [A Survey of Large Language Models](https://arxiv.org/abs/2303.18223) The whole field.
- [Retrieval-Augmented Generation: A Survey](https://arxiv.org/abs/2312.10997) #rag

## Videos

- [Intro to Large Language Models](https://www.youtube.com/watch?v=zjkBMFhNj_g) An hour from the start.
`,
  'docs/retrieval.md': `---
tags: [rag]
---
# Finding things

- [RAG from scratch](https://github.com/langchain-ai/rag-from-scratch) Notebooks (or videos).
- [Dense Passage Retrieval](https://arxiv.org/abs/2004.04906) Beats BM25.
`,
};

/** What was found when the links of those pages were checked. */
export const askedState = `{"url":"https://arxiv.org/abs/2303.18223","verdict":"alive"}
{"url":"https://github.com/langchain-ai/rag-from-scratch","verdict":"dead"}
`;

const survey = 'A Survey of Large Language Models';
const ragSurvey = 'Retrieval-Augmented Generation: A Survey';
const intro = 'Intro to Large Language Models';
const scratch = 'RAG from scratch';
const dense = 'Dense Passage Retrieval';

/** A command line as a shell takes it, and the titles that it prints. */
export interface QueryExample {
  readonly command: string;
  readonly titles: readonly string[];
}

/** Each section of examples by what it shows. */
export const queryExamples = {
  words: [
    { command: 'list survey', titles: [survey, ragSurvey] },
    { command: 'list surv language', titles: [survey] },
    { command: `list '"language models"'`, titles: [survey, intro] },
    { command: 'list https://arxiv.org/pdf/2303.18223v13.pdf', titles: [survey] },
    { command: `list 'survey (language OR generation)'`, titles: [survey, ragSurvey] },
    { command: `list 'survey !augmented'`, titles: [survey] },
    { command: `list 'models -intro'`, titles: [survey] },
  ],
  fields: [
    { command: 'list tag:rag', titles: [ragSurvey, scratch, dense] },
    { command: 'list tag:retrieval', titles: [ragSurvey, scratch, dense] },
    { command: `list 'tag:"Large Language Models" kind:video,survey'`, titles: [survey, ragSurvey, intro] },
    { command: 'list host:arxiv.org year:2023..2024', titles: [survey, ragSurvey] },
    { command: 'list year:..2020', titles: [dense] },
    { command: `list 'tag:rag year:>=2023'`, titles: [ragSurvey] },
    { command: 'list section:videos', titles: [intro] },
    { command: `list 'file:docs/r*'`, titles: [scratch, dense] },
    { command: 'list is:dead', titles: [scratch] },
    { command: `list 'tag:llm !kind:video'`, titles: [survey, ragSurvey] },
    { command: `list 'kind:video OR kind:repo'`, titles: [intro, scratch] },
    { command: `list 'kind:video OR kind:repo tag:llm'`, titles: [intro] },
  ],
  flags: [
    { command: 'list --tag rag --tag llm', titles: [ragSurvey] },
    { command: 'list --tag rag,llm --kind video,repo', titles: [intro, scratch] },
    { command: 'list --year 2004..2022 --year 2024.. --host arxiv.org', titles: [dense] },
    { command: 'list --verdict dead,alive', titles: [survey, scratch] },
    { command: `list --tag rag 'survey OR notebooks'`, titles: [ragSurvey, scratch] },
  ],
  order: [
    { command: 'list tag:rag --sort relevance', titles: [scratch, dense, ragSurvey] },
    { command: 'list large language models --sort relevance', titles: [survey, intro] },
  ],
} as const satisfies Readonly<Record<string, readonly QueryExample[]>>;
