import { expect, test } from 'vitest';
import type { KindId } from '../../src/model/kinds.ts';
import { classify } from '../../src/registry/classify.ts';
import { kindRules } from '../../src/registry/kind-rules.ts';

const kindOf = (url: string, title = 'Something', section: readonly string[] = [], text = title) =>
  classify({ url, title }, [{ text, section }]).kind;

test.each<[url: string, kind: KindId]>([
  ['https://arxiv.org/abs/1706.03762', 'paper'],
  ['https://doi.org/10.1145/3442188.3445922', 'paper'],
  ['https://openreview.net/forum?id=yzkSU5zdwD', 'paper'],
  ['https://pubmed.ncbi.nlm.nih.gov/12345678/', 'paper'],
  ['https://example.edu/~user/thing.pdf', 'paper'],
  ['https://example.edu/papers/thing', 'paper'],
  ['https://www.youtube.com/watch?v=kCc8FmEb1nY', 'video'],
  ['https://www.youtube.com/playlist?list=PL1', 'video'],
  ['https://vimeo.com/148751763', 'video'],
  ['https://www.youtube.com/@lexfridman', 'social'],
  ['https://github.com/openai/evals', 'repo'],
  ['https://github.com/openai/evals/tree/main/docs', 'repo'],
  ['https://gist.github.com/karpathy/d4dee566867f8291f086', 'repo'],
  ['https://github.com/Hannibal046/Awesome-LLM', 'list'],
  ['https://github.com/zjunlp/ModelEditingPapers', 'list'],
  ['https://github.com/AmberLJC/LLMSys-PaperList', 'list'],
  ['https://github.com/mlabonne/llm-course', 'course'],
  ['https://github.com/nlpxucan/WizardLM/blob/main/WizardMath/WizardMath_Paper.pdf', 'paper'],
  ['https://developers.tiktok.com/doc/login-kit-web', 'docs'],
  ['https://dev.to/someone/a-post-of-mine', 'article'],
  ['https://betbetter.world/api/', 'docs'],
  ['https://example.org/api/v2/thing', 'website'],
  ['https://api.semanticscholar.org/CorpusID:13756489', 'paper'],
  ['https://huggingface.co/google/gemma-7b', 'model'],
  ['https://huggingface.co/datasets/squad', 'dataset'],
  ['https://huggingface.co/spaces/a/chat', 'tool'],
  ['https://huggingface.co/spaces/lmsys/chatbot-arena-leaderboard', 'dataset'],
  ['https://huggingface.co/docs/transformers', 'docs'],
  ['https://huggingface.co/blog/llama2', 'article'],
  ['https://huggingface.co/learn/nlp-course', 'course'],
  ['https://www.kaggle.com/datasets/a/b', 'dataset'],
  ['https://www.coursera.org/learn/machine-learning', 'course'],
  ['https://www.deeplearning.ai/short-courses/x/', 'course'],
  ['https://web.stanford.edu/class/cs25/', 'course'],
  ['https://stanford-cs324.github.io/winter2022/', 'course'],
  ['https://www.manning.com/books/x', 'book'],
  ['https://www.oreilly.com/library/view/x/9781098166298/', 'book'],
  ['https://www.amazon.com/dp/9152799727', 'book'],
  ['https://podcasts.apple.com/us/podcast/x/id1', 'podcast'],
  ['https://open.spotify.com/episode/1', 'podcast'],
  ['https://x.com/karpathy/status/1', 'social'],
  ['https://www.reddit.com/r/LocalLLaMA/', 'social'],
  ['https://www.linkedin.com/posts/x', 'social'],
  ['https://www.linkedin.com/learning/x', 'course'],
  ['https://hachyderm.io/@someone/109876543210', 'social'],
  ['https://towardsdatascience.com/a-b-c', 'article'],
  ['https://en.wikipedia.org/wiki/Large_language_model', 'article'],
  ['https://example.com/blog/x', 'article'],
  ['https://blog.example.com/x', 'article'],
  ['https://example.com/2023/06/20/x/', 'article'],
  ['https://example.com/p/how-i-built-it', 'article'],
  ['https://example.com/what-i-learned-about-models', 'article'],
  ['https://docs.example.com/', 'docs'],
  ['https://example.readthedocs.io/en/latest/', 'docs'],
  ['https://example.com/docs/start', 'docs'],
  ['https://example.github.io/thing/latest/', 'docs'],
  ['https://example.com/llm-bootcamp/spring/', 'course'],
  ['https://example.com/learn/vectors', 'article'],
  ['https://aws.amazon.com/bedrock/', 'tool'],
  ['https://example.com/products/thing', 'tool'],
  ['https://pypi.org/project/x/', 'tool'],
  ['https://docs.gitlab.com/ee/api/tags.html', 'docs'],
  ['https://help.github.com/en/articles/x', 'docs'],
  ['https://pages.github.com/', 'tool'],
  ['https://code.facebook.com/posts/', 'article'],
  ['http://thing.sourceforge.net/', 'tool'],
  ['https://sourceforge.net/projects/thing/', 'repo'],
  ['https://someone.blogspot.com/', 'article'],
  ['https://gatkforums.example.org/thing', 'social'],
  ['https://towardsdatascience.com/podcast/home', 'podcast'],
  ['https://developer.nvidia.com/deep-learning-courses', 'course'],
  ['https://docs.microsoft.com/de-de/learn/paths/thing/', 'course'],
  ['https://www.infoq.com/minibooks/thing', 'book'],
  ['https://developers.example.com/blog/', 'article'],
  ['https://example.com/wp-content/uploads/2008/12/thing.pdf', 'paper'],
  ['https://example.com/docs/thing.pdf', 'paper'],
  ['https://example.com/download/thing.pdf', 'paper'],
  ['https://thing.example.io/thing/latest/', 'docs'],
  ['https://app.example.com/start', 'tool'],
  ['https://example.com/a/swap.html', 'article'],
  ['https://example.com/viewer.php?id=3', 'article'],
  ['https://example.com/en/', 'tool'],
  ['https://example.com/index.html', 'tool'],
  ['https://example.edu/~someone/index.html', 'website'],
  ['https://example.com/', 'tool'],
  ['https://example.github.io/', 'website'],
  ['https://example.com/thing', 'website'],
  ['https://science.example.com/thing', 'website'],
  ['https://notopenreview.net/thing', 'website'],
  ['not an address', 'website'],
])('%s is %s', (url, kind) => {
  expect(kindOf(url)).toBe(kind);
});

const paper = 'https://arxiv.org/abs/2303.18223';

test.each<[title: string, kind: KindId]>([
  ['A Survey of Large Language Models', 'survey'],
  ['Agents: an Overview', 'survey'],
  ['A Systematic Literature Review of Agents', 'survey'],
  ['The Landscape of Emerging Agents', 'survey'],
  ['Visualizing the Loss Landscape of Neural Nets', 'paper'],
  ['Can Models Write Peer Review?', 'paper'],
  ['Review generation with models', 'paper'],
  ['Surveillance of models', 'paper'],
  ['Attention Is All You Need', 'paper'],
])('a paper called %s is a %s', (title, kind) => {
  expect(kindOf(paper, title)).toBe(kind);
});

test.each<[url: string, section: string, text: string, kind: KindId]>([
  [paper, 'Surveys', 'Foo', 'survey'],
  [paper, 'Survey papers', 'Foo', 'survey'],
  [paper, 'Surveys and tools', 'Foo', 'paper'],
  [paper, 'Videos', 'Foo', 'paper'],
  ['https://github.com/a/b', 'Surveys', 'Foo', 'repo'],
  ...['Survey', 'Surveys', 'Survey papers', 'Review papers', '综述'].flatMap<[string, string, string, KindId]>(
    (heading) => [
      [paper, heading, 'Paper', 'survey'],
      ['https://example.com/x.pdf', heading, 'PDF', 'survey'],
      ['https://example.com/x', heading, 'A name', 'survey'],
      ['https://foo.github.io/', heading, 'Project', 'website'],
      ['https://foo.github.io/bar', heading, 'Project page', 'website'],
      ['https://foo.github.io/bar', heading, '[Website]', 'website'],
      ['https://foo.github.io/', heading, 'Foo', 'website'],
      ['https://foo.com/x/y', heading, '项目主页', 'website'],
      ['https://github.com/a/b', heading, 'Code', 'repo'],
      ['https://example.com/x', heading, 'Code', 'repo'],
      ['https://example.com/x', heading, 'Blog', 'article'],
      ['https://example.com/x', heading, 'Demo', 'tool'],
      ['https://example.com/x', heading, 'Data', 'dataset'],
      ['https://example.com/x.pdf', heading, 'Slides', 'paper'],
      ['https://www.youtube.com/watch?v=1', heading, 'Video', 'video'],
    ],
  ),
  ['https://foo.github.io/bar', 'Papers', 'Project', 'website'],
  ['https://example.com/x', 'Papers', 'Link', 'paper'],
  ['https://example.com/x', 'Datasets', 'Foo', 'dataset'],
  ['https://example.com/x', 'Open-source tools', 'Foo', 'tool'],
  ['https://example.com/x', 'Recordings', 'Foo', 'video'],
  ['https://example.com/x', 'Books', 'Foo', 'book'],
  ['https://example.com/x', 'Books', 'Video', 'video'],
  ['https://example.com/x', 'Books', 'Code', 'repo'],
  ['https://www.youtube.com/@lexfridman', 'Podcasts', 'Foo', 'podcast'],
  ['https://example.com/', 'Courses', 'Foo', 'course'],
  ['https://example.com/', 'Other places to find papers', 'Foo', 'tool'],
  ['https://www.youtube.com/@lexfridman', 'Papers and presentations', 'Foo', 'social'],
  ['https://example.com/x.pdf', 'Frameworks', 'Foo', 'paper'],
  ['https://example.com/docs/x.pdf', 'Books', 'Foo', 'book'],
  ['https://github.com/a/b/blob/main/x.pdf', 'Books', 'Foo', 'book'],
  ['https://example.com/x', 'Linked Lists', 'Foo', 'website'],
  ['https://example.com/x', 'Curated lists', 'Foo', 'list'],
  ['https://example.com/x', 'Data', 'Foo', 'dataset'],
  ['https://example.com/x', 'Data Processing', 'Foo', 'website'],
  ['https://example.com/', 'Useful Guides', 'Foo', 'tool'],
  ['https://example.com/', 'Blogs', 'Foo', 'article'],
  ['https://example.com/', 'Organizations', 'Foo', 'website'],
  ['https://example.com/', 'Konferenzen', 'Foo', 'website'],
  ['https://example.com/docs/', 'Companies', 'Foo', 'docs'],
])('%s under %s, with the text %s, is %s', (url, section, text, kind) => {
  expect(kindOf(url, 'Foo', ['Top', section], text)).toBe(kind);
});

test.each<[url: string, title: string, kind: KindId]>([
  ['https://github.com/a/b', 'Awesome things', 'list'],
  ['https://example.com/x', 'A list of papers', 'list'],
  ['https://example.com/x', 'Machine Learning (Video)', 'video'],
  ['https://www.coursera.org/lecture/x/trees', 'Trees (video)', 'video'],
  ['https://example.com/x', 'Документация CoffeeScript', 'docs'],
  ['https://example.com/x.pdf', 'A First Course in Algebra', 'paper'],
  ['https://example.com/x', 'Q# Community', 'social'],
  ['https://example.com/x', 'CS224n: NLP', 'course'],
  ['https://example.com/x', "Ada's Blog", 'article'],
  ['https://example.com/x', 'The Ocean Dataset', 'dataset'],
  ['https://example.com/', 'Ada Lovelace', 'website'],
  ['https://example.com/', 'Institute of Tea', 'website'],
  ['https://web.archive.org/web/20200101/https://example.com/', 'Foo', 'website'],
  ['https://web.archive.org/web/20200101/https://example.com/blog/x', 'Foo', 'article'],
  ['https://github.com/a/diffusion-class', 'Diffusion Models Course', 'course'],
  ['https://example.com/x/', 'The X Protocol', 'docs'],
  ['https://example.com/', 'Prompt Engineering Guide', 'docs'],
  ['https://example.com/survey/x', 'A Survey of Tools', 'article'],
])('%s called %s is %s', (url, title, kind) => {
  expect(kindOf(url, title)).toBe(kind);
});

test('the nearest heading says what a thing is before those further up, and each place may say it', () => {
  expect(kindOf('https://example.com/x', 'Foo', ['Books', 'More'])).toBe('book');
  expect(kindOf('https://example.com/x', 'Foo', ['Books', 'Courses'])).toBe('course');
  expect(kindOf('https://example.com/x', 'Foo', ['What papers are good for today', 'More'])).toBe('website');
  const places = [
    { text: 'Foo', section: ['More'] },
    { text: 'Foo', section: ['Books'] },
  ];
  expect(classify({ url: 'https://example.com/x', title: 'Foo' }, places).kind).toBe('book');
});

test.each<[description: string, kind: KindId]>([
  ['Ada Lovelace (podcast)', 'podcast'],
  ['Ada Lovelace (screencast)', 'video'],
  ['Free weekly PostgreSQL screencasts', 'video'],
  ['A corpus of letters', 'dataset'],
  ['Software for corpus linguists', 'tool'],
])('a thing described as %s is %s', (description, kind) => {
  expect(classify({ url: 'https://example.com/', title: 'Foo', description }, []).kind).toBe(kind);
});

test('each kind comes with its reason', () => {
  expect(classify({ url: paper, title: 'A Survey' }, []).reason).toMatch(/title says that it surveys/);
  expect(classify({ url: paper, title: 'Foo' }, []).reason).toBe('its site');
  expect(classify({ url: 'https://example.com/x', title: 'Foo' }, []).reason).toBe('nothing says more');
  expect(new Set(kindRules.map(({ reason }) => reason)).size).toBe(kindRules.length);
});
