import { hostList, type KindPlace } from './place.ts';

/** What certain hosts hold, perhaps under a certain path only; the first match wins. */
export const hostPlaces: readonly KindPlace[] = [
  // What a path names outright stands before what its host is known for.
  { kind: 'book', path: /(?:^|\/)(?:text|e-?|mini)books?(?:\/|$)/ },
  { kind: 'podcast', path: /(?:^|[/-])podcasts?(?:\/|\.html?|$)/ },
  { kind: 'course', page: true, path: /(?:^|[/-])courses?\/?$/ },
  { kind: 'video', hosts: hostList('manning.com'), path: /^\/livevideo\b/ },
  {
    kind: 'course',
    hosts: hostList('docs.microsoft.com learn.microsoft.com'),
    path: /\/(?:learn|training)\/(?:paths|modules|courses|certifications)\b/,
  },
  // What a service says about itself stands beside what its users put there.
  {
    kind: 'docs',
    host: /^(?:[a-z]{2}\.)?(?:docs|help|support|developers?|api)\./,
    path: /^(?!.*\/(?:[\w-]*blogs?|news|community|publication)\b)/,
  },
  { kind: 'article', host: /^(?:newsroom|blogs?)\./ },
  {
    kind: 'article',
    host: /^(?!www\.)[\w-]+\.(?:blogspot\.[a-z.]+|typepad\.com|wordpress\.com|substack\.com|tumblr\.com|livejournal\.com|hatenablog\.com|ghost\.io|hashnode\.dev)$/,
  },
  {
    kind: 'article',
    hosts: hostList('facebook.com linkedin.com twitter.com x.com reddit.com slack.com discord.com instagram.com'),
    host: /^(?:engineering|code|tech|research|about|news)\./,
  },
  { kind: 'docs', hosts: hostList('huggingface.co'), path: /^\/docs\b/ },
  { kind: 'course', hosts: hostList('huggingface.co'), path: /^\/(?:learn|course)\b/ },
  { kind: 'article', hosts: hostList('huggingface.co'), path: /^\/(?:blog|posts|papers)\b/ },
  { kind: 'dataset', hosts: hostList('huggingface.co'), path: /^\/datasets\b/ },
  { kind: 'tool', hosts: hostList('huggingface.co'), path: /^\/spaces\b/ },
  { kind: 'model', hosts: hostList('huggingface.co'), path: /^\/[^/]+\/[^/]+\/(?:tree|blob|resolve)\// },
  { kind: 'list', hosts: hostList('github.com'), path: /^\/(?:topics|collections|stars|trending)\b/ },
  { kind: 'docs', hosts: hostList('msdn.microsoft.com technet.microsoft.com python.langchain.com js.langchain.com') },
  { kind: 'article', hosts: hostList('github.blog') },
  { kind: 'docs', hosts: hostList('promptingguide.ai learnprompting.org developer.mozilla.org') },
  { kind: 'article', hosts: hostList('github.com'), path: /^\/(?:blog|readme|customer-stories)\b/ },
  { kind: 'tool', hosts: hostList('github.com'), path: /^\/(?:features|marketplace|apps|copilot|models)\b/ },
  {
    kind: 'tool',
    hosts: hostList('about.gitlab.com'),
    path: /^\/(?:$|products?|solutions|features|pricing|install|platform)/,
  },
  { kind: 'article', hosts: hostList('about.gitlab.com') },
  { kind: 'tool', host: /^(?!gist\.|git\.|svn\.)[\w-]+\.(?:sourceforge\.(?:net|io)|github\.com|launchpad\.net)$/ },
  {
    kind: 'repo',
    hosts: hostList(
      'github.com gist.github.com gitlab.com bitbucket.org codeberg.org sourceforge.net sr.ht gitee.com launchpad.net savannah.gnu.org code.google.com/p code.google.com/archive/p git.sr.ht',
    ),
    path: /^\/.+(?<!\.pdf)$/i,
  },
  {
    kind: 'repo',
    hosts: hostList('raw.githubusercontent.com colab.research.google.com nbviewer.org'),
    path: /(?<!\.pdf)$/i,
  },
  { kind: 'video', hosts: hostList('youtube.com'), path: /^\/(?:watch|playlist|results|clip)\b/ },
  {
    kind: 'video',
    hosts: hostList(
      'vimeo.com ted.com slideslive.com videolectures.net techtalks.tv bilibili.com youku.com rutube.ru peertube.social media.ccc.de infoq.com/presentations twitch.tv loom.com',
    ),
  },
  {
    kind: 'video',
    hosts: hostList('build.microsoft.com nips.cc neurips.cc icml.cc iclr.cc'),
    path: /\/(?:sessions?|virtual)\//,
  },
  { kind: 'video', hosts: hostList('nvidia.com'), path: /\/on-demand\// },
  {
    kind: 'podcast',
    hosts: hostList(
      'podcasts.apple.com podcasts.google.com overcast.fm pca.st anchor.fm soundcloud.com transistor.fm buzzsprout.com libsyn.com podbean.com simplecast.com castbox.fm podchaser.com latent.space/podcast dwarkesh.com/podcast',
    ),
  },
  { kind: 'podcast', hosts: hostList('open.spotify.com'), path: /^\/(?:intl-[a-z]+\/)?(?:episode|show)\b/ },
  {
    kind: 'podcast',
    hosts: hostList('lexfridman.com twimlai.com changelog.com practicalai.fm cognitiverevolution.ai'),
  },
  { kind: 'podcast', hosts: hostList('itunes.apple.com'), path: /\/podcast\/|\/id\d+/ },
  { kind: 'podcast', hosts: hostList('5by5.tv spec.fm devchat.tv relay.fm twit.tv') },
  { kind: 'podcast', host: /podcast/ },
  { kind: 'course', hosts: hostList('linkedin.com'), path: /^\/learning\b/ },
  { kind: 'article', hosts: hostList('linkedin.com'), path: /^\/pulse\b/ },
  { kind: 'docs', hosts: hostList('reddit.com discord.com vk.com'), path: /^\/(?:dev|developers)\b/ },
  {
    kind: 'social',
    hosts: hostList(
      'x.com twitter.com nitter.net reddit.com redd.it linkedin.com facebook.com instagram.com threads.net tiktok.com bsky.app news.ycombinator.com discord.com discord.gg t.me slack.com weibo.com quora.com mastodon.social fosstodon.org sigmoid.social mastodon.online mathstodon.xyz hachyderm.io stackoverflow.com stackexchange.com mathoverflow.net superuser.com serverfault.com askubuntu.com biostars.org discourse.group meetup.com gitter.im matrix.to groups.google.com groups.io',
    ),
  },
  { kind: 'social', path: /^\/@[\w.-]+\/\d{10,}$/ },
  {
    kind: 'course',
    page: true,
    hosts: hostList(
      'coursera.org edx.org udemy.com udacity.com deeplearning.ai fast.ai khanacademy.org datacamp.com futurelearn.com ocw.mit.edu classroom.udacity.com teachable.com thinkific.com skillshare.com domestika.org platzi.com freecodecamp.org/learn kaggle.com/learn icourse163.org xuetangx.com imooc.com miriadax.net openclassrooms.com nptel.ac.in swayam.gov.in stepik.org open.hpi.de fun-mooc.fr alison.com educative.io cloudskillsboost.google skillsoft.com pluralsight.com codecademy.com brilliant.org dataquest.io',
    ),
    path: /^(?!\/(?:the-batch|blog|guides|forums?|posts|developers?|teaching|business|(?:19|20)\d\d)\b)/,
  },
  {
    kind: 'course',
    page: true,
    host: /^(?:courses?|cs\d{2,3}[a-z]?|academy|ocw|class|lectures?|mooc|curso|cursos|kurs)\.|^(?:[\w-]+-)?(?:cs|ee|cse|cos|stat|eecs)\d{2,3}[a-z]?\.|-(?:class|course)\.(?:org|com|io)$/,
  },
  {
    kind: 'book',
    hosts: hostList(
      'manning.com packtpub.com leanpub.com goodreads.com nostarch.com gutenberg.org deeplearningbook.org probml.github.io d2l.ai udlbook.github.io books.google.com mitpress.mit.edu pragprog.com apress.com openlibrary.org llm-book.com leetcode.cn/leetbook gitbook.com/book gitbooks.io packt.link link.springer.com/book worldscientific.com/worldscibooks springer.com/book routledge.com crcpress.com wiley.com/en-us lulu.com smashwords.com book.douban.com ituring.com.cn/book ituring.com.cn/minibook press.princeton.edu cambridge.org/core/books global.oup.com informit.com otexts.com framabook.org',
    ),
  },
  { kind: 'article', hosts: hostList('oreilly.com'), path: /^\/(?:radar|ideas|content)\b/ },
  { kind: 'book', hosts: hostList('oreilly.com'), path: /^\/(?:library\/view|catalog|pub)\b|^\/product\// },
  { kind: 'book', host: /^amazon\.|^amzn\.to$/, path: /\/(?:dp|gp\/product)\/|^\/[\w-]+$/ },
  { kind: 'tool', hosts: hostList('paperswithcode.com'), path: /^\/?$/ },
  { kind: 'dataset', hosts: hostList('paperswithcode.com'), path: /^\/(?:dataset|sota|task)/ },
  {
    kind: 'paper',
    hosts: hostList(
      'openreview.net distill.pub transformer-circuits.pub aclanthology.org aclweb.org proceedings.neurips.cc papers.nips.cc proceedings.mlr.press jmlr.org ieeexplore.ieee.org sciencedirect.com pubmed.ncbi.nlm.nih.gov pmc.ncbi.nlm.nih.gov cell.com pnas.org dl.acm.org semanticscholar.org researchgate.net biorxiv.org medrxiv.org mdpi.com hindawi.com jstor.org academic.oup.com tandfonline.com citeseerx.ist.psu.edu genome.cshlp.org journals.plos.org plos.org elifesciences.org royalsocietypublishing.org annualreviews.org worldscientific.com europepmc.org acm.org/doi pubs.acs.org pubs.rsc.org computer.org/csdl mitpressjournals.org anthology.aclweb.org cv-foundation.org emerald.com ssrn.com arxiv-vanity.com scholar.archive.org hal.archives-ouvertes.fr hal.inria.fr cdn.aaai.org aaai.org/ocs aaai.org/papers onlinelibrary.wiley.com journals.sagepub.com ojs.aaai.org ijcai.org isca-archive.org openaccess.thecvf.com arxiv.org direct.mit.edu link.springer.com science.org sciencemag.org eprint.iacr.org hal.science philpapers.org osf.io paperswithcode.com ecva.net ncbi.nlm.nih.gov thelancet.com nejm.org jamanetwork.com bmj.com iopscience.iop.org journals.aps.org',
    ),
    path: /^\/.+/,
  },
  { kind: 'paper', hosts: hostList('usenix.org'), path: /\/(?:presentation|conference)\// },
  { kind: 'paper', hosts: hostList('nature.com'), path: /^\/articles\// },
  {
    kind: 'dataset',
    hosts: hostList(
      'kaggle.com/datasets commoncrawl.org openml.org figshare.com datadryad.org dataverse.harvard.edu datahub.io dataportals.org data.europa.eu registry.opendata.aws academictorrents.com catalog.ldc.upenn.edu paperswithcode.com/datasets kdd.ics.uci.edu archive.ics.uci.edu opendatalab.com data.gov data.world zenodo.org physionet.org image-net.org cocodataset.org laion.ai/blog',
    ),
  },
  { kind: 'model', hosts: hostList('ollama.com'), path: /^\/(?:library\/)?[\w.-]+(?:\/[\w.-]+)?$/ },
  { kind: 'model', hosts: hostList('civitai.com tfhub.dev llama.meta.com') },
  { kind: 'model', hosts: hostList('replicate.com'), path: /^\/[\w-]+\/[\w.-]+$/ },
  {
    kind: 'tool',
    hosts: hostList(
      'pypi.org npmjs.com hub.docker.com apps.apple.com play.google.com chrome.google.com chromewebstore.google.com marketplace.visualstudio.com plugins.jetbrains.com chat.openai.com chatgpt.com platform.openai.com/playground claude.ai gemini.google.com bard.google.com aistudio.google.com producthunt.com rapidapi.com crates.io',
    ),
  },
  {
    kind: 'article',
    page: true,
    hosts: hostList(
      'wikipedia.org medium.com substack.com towardsdatascience.com towardsai.net dev.to hashnode.dev hackernoon.com lesswrong.com alignmentforum.org nytimes.com theverge.com wired.com techcrunch.com bbc.com bbc.co.uk theguardian.com washingtonpost.com forbes.com reuters.com bloomberg.com technologyreview.com quantamagazine.org arstechnica.com venturebeat.com economist.com wsj.com cnbc.com cnn.com time.com theatlantic.com newyorker.com vox.com zdnet.com theregister.com npr.org ft.com businessinsider.com fortune.com theconversation.com scientificamerican.com newscientist.com sciencedaily.com phys.org 404media.co semianalysis.com stratechery.com itnext.io betterprogramming.pub towardsai.dev blogspot.com wordpress.com tumblr.com ghost.io techcommunity.microsoft.com martinfowler.com csdn.net jianshu.com juejin.cn cnblogs.com segmentfault.com qiita.com hatenablog.com hatena.ne.jp hatenadiary.org hatenadiary.com ameblo.jp zenn.dev note.com habr.com velog.io tistory.com naver.com gwern.net lilianweng.github.io colah.github.io karpathy.github.io ruder.io jalammar.github.io simonwillison.net huyenchip.com eugeneyan.com thegradient.pub paperdigest.org zhihu.com/p telegraph.co.uk axios.com hbr.org marktechpost.com analyticsvidhya.com kdnuggets.com machinelearningmastery.com infoq.com',
    ),
    path: /^\/.+/,
  },
];
