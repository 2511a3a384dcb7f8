import { expect, test } from 'vitest';
import { findings } from './pages.ts';

const TITLES: Readonly<Record<string, string>> = {
  'arxiv:1706.03762': 'Attention Is All You Need',
  'arxiv:1810.04805': 'BERT: Pre-training of Deep Bidirectional Transformers for Language Understanding',
  'arxiv:2005.11401': 'Retrieval-Augmented Generation for Knowledge-Intensive NLP Tasks',
  'arxiv:2303.18223': 'A Survey of Large Language Models',
  'url:example.com/post': 'Building applications for production with language models',
};

const told = (text: string, url: string) =>
  findings(`[${text}](${url})`, { titleOf: (id) => TITLES[id] }).map(({ rule, message }) => `${rule}: ${message}`);

test.each([
  ['Deep Residual Learning for Image Recognition', 'https://arxiv.org/abs/1810.04805'],
  ['Denoising Diffusion Probabilistic Models', 'https://arxiv.org/pdf/2005.11401v4'],
  ['LoRA: Low-Rank Adaptation of Large Neural Networks', 'https://arxiv.org/abs/2005.11401'],
])('"%s" is no title of %s', (text, url) => {
  const [found] = told(text, url);
  expect(found).toMatch(/^title-mismatch: the address leads to "/);
});

test.each([
  ['BERT', 'https://arxiv.org/abs/1810.04805'],
  ['BERT: pretraining of deep bidirectional transformers', 'https://arxiv.org/abs/1810.04805'],
  ['Pre-training deep bidirectional transformers (2018)', 'https://arxiv.org/abs/1810.04805'],
  ['Devlin et al., NAACL conference, Minneapolis', 'https://arxiv.org/abs/1810.04805'],
  ['The original RAG work by Lewis', 'https://arxiv.org/abs/2005.11401'],
  ['BiDiLU: Bidirectional Distilled Language Units', 'https://arxiv.org/abs/2005.11401'],
  ['paper', 'https://arxiv.org/abs/1810.04805'],
  ['大型语言模型综述与展望', 'https://arxiv.org/abs/2303.18223'],
  ['Ein Überblick über die großen Sprachmodelle', 'https://arxiv.org/abs/2303.18223'],
  ['Une étude des grands modèles de langue', 'https://arxiv.org/abs/2303.18223'],
  ['Обзор больших языковых моделей', 'https://arxiv.org/abs/2303.18223'],
  ['https://arxiv.org/abs/1810.04805', 'https://arxiv.org/abs/1810.04805'],
  ['What Huyen Chip thinks about it', 'https://example.com/post'],
  ['Deep Residual Learning for Image Recognition', 'https://arxiv.org/abs/1512.03385'],
])('"%s" may stand for %s', (text, url) => {
  expect(told(text, url)).toEqual([]);
});

test('nothing is told where no titles are known', () => {
  expect(findings('[Deep Residual Learning for Image Recognition](https://arxiv.org/abs/1810.04805)')).toEqual([]);
});
