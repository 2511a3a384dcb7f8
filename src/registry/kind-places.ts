import type { KindId } from '../model/kinds.ts';
import { isHostOrBelow } from '../sites/hostname.ts';

/** Addresses whose host or path tells what stands there. */
export interface KindPlace {
  readonly kind: KindId;
  /** Hosts, each with all below it; one may go on with the beginning of a path. */
  readonly hosts?: readonly string[];
  /** Tried on the whole host, without `www.`. */
  readonly host?: RegExp;
  readonly path?: RegExp;
}

function list(hosts: string): readonly string[] {
  return hosts.split(' ');
}

/** What certain hosts hold, perhaps under a certain path only; the first match wins. */
export const hostPlaces: readonly KindPlace[] = [
  { kind: 'docs', hosts: list('huggingface.co'), path: /^\/docs\b/ },
  { kind: 'course', hosts: list('huggingface.co'), path: /^\/(?:learn|course)\b/ },
  { kind: 'article', hosts: list('huggingface.co'), path: /^\/(?:blog|posts|papers)\b/ },
  { kind: 'dataset', hosts: list('huggingface.co'), path: /^\/datasets\b/ },
  { kind: 'tool', hosts: list('huggingface.co'), path: /^\/spaces\b/ },
  { kind: 'model', hosts: list('huggingface.co'), path: /^\/[^/]+\/[^/]+\/(?:tree|blob|resolve)\// },
  { kind: 'list', hosts: list('github.com'), path: /^\/(?:topics|collections|stars|trending)\b/ },
  { kind: 'docs', hosts: list('docs.github.com python.langchain.com js.langchain.com') },
  { kind: 'article', hosts: list('github.blog') },
  { kind: 'article', hosts: list('github.com'), path: /^\/(?:blog|readme|customer-stories)\b/ },
  { kind: 'tool', hosts: list('github.com'), path: /^\/(?:features|marketplace|apps|copilot|models)\b/ },
  { kind: 'paper', hosts: list('github.com raw.githubusercontent.com gitlab.com'), path: /\.pdf$/i },
  {
    kind: 'repo',
    hosts: list('github.com gist.github.com gitlab.com bitbucket.org codeberg.org sourceforge.net sr.ht gitee.com'),
  },
  { kind: 'repo', hosts: list('raw.githubusercontent.com colab.research.google.com nbviewer.org') },
  { kind: 'video', hosts: list('youtube.com'), path: /^\/(?:watch|playlist|results|clip)\b/ },
  { kind: 'video', hosts: list('vimeo.com ted.com slideslive.com videolectures.net bilibili.com twitch.tv loom.com') },
  {
    kind: 'video',
    hosts: list('build.microsoft.com nips.cc neurips.cc icml.cc iclr.cc'),
    path: /\/(?:sessions?|virtual)\//,
  },
  { kind: 'video', hosts: list('nvidia.com'), path: /\/on-demand\// },
  {
    kind: 'podcast',
    hosts: list(
      'podcasts.apple.com podcasts.google.com overcast.fm pca.st anchor.fm soundcloud.com transistor.fm buzzsprout.com libsyn.com podbean.com simplecast.com castbox.fm podchaser.com latent.space/podcast dwarkesh.com/podcast',
    ),
  },
  { kind: 'podcast', hosts: list('open.spotify.com'), path: /^\/(?:intl-[a-z]+\/)?(?:episode|show)\b/ },
  { kind: 'podcast', hosts: list('lexfridman.com twimlai.com changelog.com practicalai.fm cognitiverevolution.ai') },
  { kind: 'podcast', host: /podcast/ },
  { kind: 'article', hosts: list('engineering.linkedin.com') },
  { kind: 'course', hosts: list('linkedin.com'), path: /^\/learning\b/ },
  { kind: 'article', hosts: list('linkedin.com'), path: /^\/pulse\b/ },
  { kind: 'docs', hosts: list('reddit.com discord.com vk.com'), path: /^\/(?:dev|developers)\b/ },
  { kind: 'docs', host: /^(?:developers?|docs|dev)\.(?!to$)/ },
  {
    kind: 'social',
    hosts: list(
      'x.com twitter.com nitter.net reddit.com redd.it linkedin.com facebook.com instagram.com threads.net tiktok.com bsky.app news.ycombinator.com discord.com discord.gg t.me slack.com weibo.com quora.com mastodon.social fosstodon.org sigmoid.social mastodon.online mathstodon.xyz hachyderm.io',
    ),
  },
  { kind: 'social', path: /^\/@[\w.-]+\/\d{10,}$/ },
  {
    kind: 'course',
    hosts: list(
      'coursera.org edx.org udemy.com udacity.com deeplearning.ai fast.ai khanacademy.org datacamp.com futurelearn.com ocw.mit.edu cloudskillsboost.google skillsoft.com pluralsight.com codecademy.com brilliant.org dataquest.io',
    ),
    path: /^(?!\/(?:the-batch|blog|forums?)\b)/,
  },
  {
    kind: 'course',
    host: /^(?:courses?|cs\d{2,3}[a-z]?|learn|academy|ocw|class|lectures?)\.(?!microsoft\.)|^(?:[\w-]+-)?cs\d{2,3}[a-z]?\./,
  },
  {
    kind: 'book',
    hosts: list(
      'manning.com packtpub.com leanpub.com goodreads.com nostarch.com gutenberg.org deeplearningbook.org probml.github.io d2l.ai udlbook.github.io books.google.com mitpress.mit.edu pragprog.com apress.com openlibrary.org llm-book.com',
    ),
  },
  { kind: 'book', hosts: list('oreilly.com'), path: /^\/(?:library\/view|catalog|pub)\b/ },
  { kind: 'book', host: /^amazon\.|^amzn\.to$/, path: /\/(?:dp|gp\/product)\/|^\/[\w-]+$/ },
  { kind: 'tool', hosts: list('paperswithcode.com'), path: /^\/?$/ },
  { kind: 'dataset', hosts: list('paperswithcode.com'), path: /^\/(?:dataset|sota|task)/ },
  {
    kind: 'paper',
    hosts: list(
      'openreview.net distill.pub transformer-circuits.pub aclanthology.org aclweb.org proceedings.neurips.cc papers.nips.cc proceedings.mlr.press jmlr.org ieeexplore.ieee.org sciencedirect.com pubmed.ncbi.nlm.nih.gov pmc.ncbi.nlm.nih.gov cell.com pnas.org dl.acm.org semanticscholar.org researchgate.net biorxiv.org medrxiv.org mdpi.com hindawi.com jstor.org academic.oup.com tandfonline.com onlinelibrary.wiley.com journals.sagepub.com ojs.aaai.org ijcai.org isca-archive.org openaccess.thecvf.com arxiv.org direct.mit.edu link.springer.com science.org eprint.iacr.org hal.science philpapers.org osf.io paperswithcode.com ecva.net ncbi.nlm.nih.gov thelancet.com nejm.org jamanetwork.com bmj.com iopscience.iop.org journals.aps.org',
    ),
    path: /^\/.+/,
  },
  { kind: 'paper', hosts: list('usenix.org'), path: /\/(?:presentation|conference)\// },
  { kind: 'paper', hosts: list('nature.com'), path: /^\/articles\// },
  {
    kind: 'dataset',
    hosts: list(
      'kaggle.com/datasets commoncrawl.org openml.org figshare.com datadryad.org dataverse.harvard.edu archive.ics.uci.edu opendatalab.com data.gov data.world zenodo.org physionet.org image-net.org cocodataset.org laion.ai/blog',
    ),
  },
  { kind: 'model', hosts: list('ollama.com'), path: /^\/(?:library\/)?[\w.-]+(?:\/[\w.-]+)?$/ },
  { kind: 'model', hosts: list('civitai.com tfhub.dev') },
  { kind: 'model', hosts: list('replicate.com'), path: /^\/[\w-]+\/[\w.-]+$/ },
  {
    kind: 'tool',
    hosts: list(
      'pypi.org npmjs.com hub.docker.com apps.apple.com play.google.com chrome.google.com chromewebstore.google.com marketplace.visualstudio.com plugins.jetbrains.com chat.openai.com chatgpt.com platform.openai.com/playground claude.ai gemini.google.com bard.google.com aistudio.google.com producthunt.com rapidapi.com crates.io',
    ),
  },
  {
    kind: 'article',
    hosts: list(
      'wikipedia.org medium.com substack.com towardsdatascience.com towardsai.net dev.to hashnode.dev hackernoon.com lesswrong.com alignmentforum.org nytimes.com theverge.com wired.com techcrunch.com bbc.com bbc.co.uk theguardian.com washingtonpost.com forbes.com reuters.com bloomberg.com technologyreview.com quantamagazine.org arstechnica.com venturebeat.com economist.com wsj.com cnbc.com cnn.com time.com theatlantic.com newyorker.com vox.com zdnet.com theregister.com npr.org ft.com businessinsider.com fortune.com theconversation.com scientificamerican.com newscientist.com sciencedaily.com phys.org 404media.co semianalysis.com stratechery.com gwern.net lilianweng.github.io colah.github.io karpathy.github.io ruder.io jalammar.github.io simonwillison.net huyenchip.com eugeneyan.com thegradient.pub paperdigest.org zhihu.com/p telegraph.co.uk axios.com hbr.org marktechpost.com analyticsvidhya.com kdnuggets.com machinelearningmastery.com infoq.com',
    ),
    path: /^\/.+/,
  },
];

/** What common words of hosts and paths tell of any site; the first match wins. */
export const pathPlaces: readonly KindPlace[] = [
  { kind: 'dataset', path: /\b(?:leaderboards?|benchmarks?)\b/i },
  { kind: 'dataset', host: /\b(?:leaderboard|benchmark|datasets?)\b/ },
  {
    kind: 'docs',
    host: /^(?:docs?|documentation|developers?|dev|help|support|api|reference|wiki|learn)\.|\.readthedocs\.(?:io|org)$/,
  },
  {
    kind: 'docs',
    path: /(?:^|\/)(?:docs?|documentation|reference|api-docs|api-documentation|api-reference|manual|user-?guide|quickstart|getting-started)(?:\/|\.html?$|$)/i,
  },
  { kind: 'docs', path: /(?:^|\/)(?:apis?|developers?)(?:\/|\.html?)?$/i },
  {
    kind: 'course',
    path: /(?:^|\/)(?:courses?|class(?:es)?|lectures?|teaching|syllabus|short-courses|bootcamp|curriculum)(?:\/|$)/i,
  },
  { kind: 'podcast', path: /(?:^|\/)(?:podcasts?|episodes?)(?:\/|$)/i },
  { kind: 'video', path: /(?:^|\/)(?:videos?|webinars?|recordings?|watch)(?:\/|$)|\.(?:mp4|webm)$/i },
  { kind: 'book', path: /(?:^|\/)(?:books?|ebooks?)(?:\/|$)|\.epub$/i },
  { kind: 'paper', path: /(?:^|\/)(?:papers?|publications?|preprints?|proceedings)\/.+/i },
  { kind: 'dataset', path: /(?:^|\/)(?:data-?sets?|corpora)(?:\/|$)/i },
  {
    kind: 'article',
    host: /^(?:blogs?|news|newsletter|magazine|engineering|medium|research\.?blog|ai-?blog)\.|\bblog\b/,
  },
  {
    kind: 'article',
    path: /(?:^|\/)(?:blogs?|news(?:room|letter)?|posts?|p|articles?|stor(?:y|ies)|insights?|announcements?|press(?:-releases?)?|editorials?|opinion|essays?|notes|engineering)\/.+/i,
  },
  { kind: 'article', path: /(?:^|\/)(?:19|20)\d\d\/(?:0?[1-9]|1[0-2])\/|\/(?:19|20)\d\d-(?:0[1-9]|1[0-2])(?:-\d\d)?-/ },
  {
    kind: 'article',
    hosts: list(
      'openai.com anthropic.com deepmind.google deepmind.com ai.meta.com research.google ai.google mistral.ai microsoft.com nvidia.com',
    ),
    path: /^\/(?:index|research|engineering|discover)\/.+/,
  },
  { kind: 'docs', path: /\/(?:latest|stable)(?:\/|$)/ },
  { kind: 'course', path: /(?:^|[/-])bootcamp(?:\/|$)/i },
  { kind: 'article', path: /(?:^|\/)(?:learn|tutorials?|explorables|bliki|perspectives?|writing)\/.+/i },
  {
    kind: 'tool',
    hosts: list('aws.amazon.com azure.microsoft.com cloud.google.com'),
  },
  { kind: 'tool', path: /(?:^|\/)(?:products?|features|solutions|pricing|download)(?:\/|$)/i },
  { kind: 'paper', path: /\.pdf$/i },
  { kind: 'list', path: /(?:^|[/_-])awesome[/_-]/i },
  { kind: 'article', path: /\/(?:[\p{L}\d%]+[-_]){4,}[\p{L}\d%]+(?:\.html?|\/)?$/iu },
];

/** Where nothing else tells more. */
export const latePlaces: readonly KindPlace[] = [
  { kind: 'social', hosts: list('youtube.com'), path: /^\/(?:@|c\/|channel\/|user\/)/ },
];

/** Whether an address stands at such a place. */
export function stands(
  { hosts, host: hostPattern, path: pathPattern }: KindPlace,
  host: string,
  path: string,
): boolean {
  return (
    (hosts === undefined || hosts.some((written) => isBelow(written, host, path))) &&
    (hostPattern === undefined || hostPattern.test(host)) &&
    (pathPattern === undefined || pathPattern.test(path))
  );
}

function isBelow(written: string, host: string, path: string): boolean {
  const slash = written.indexOf('/');
  if (slash < 0) return isHostOrBelow(host, written);
  return isHostOrBelow(host, written.slice(0, slash)) && path.startsWith(written.slice(slash));
}
