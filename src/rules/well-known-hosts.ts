/** Domains that lists link again and again, and whose names are like no others. */
const domains = `
academia.edu aclanthology.org alignmentforum.org amazon.com anthropic.com archive.org arxiv.org berkeley.edu
bilibili.com biorxiv.org bitbucket.org blogspot.com bloomberg.com chemrxiv.org cloudflare.com codeberg.org cornell.edu
coursera.org deeplearning.ai deepmind.com deepmind.google digitalocean.com discord.com discord.gg dropbox.com
elsevier.com facebook.com figshare.com freecodecamp.org frontiersin.org geeksforgeeks.org github.com github.io
githubusercontent.com gitlab.com gitlab.io goodreads.com google.com googleapis.com harvard.edu huggingface.co
instagram.com jetbrains.com jsdelivr.net kaggle.com kdnuggets.com kubernetes.io langchain.com lesswrong.com
linkedin.com medium.com medrxiv.org microsoft.com midjourney.com mistral.ai mozilla.org netlify.app netlify.com
neurips.cc npmjs.com nvidia.com nytimes.com openai.com openreview.net oreilly.com packtpub.com paperswithcode.com
patreon.com perplexity.ai pinterest.com princeton.edu producthunt.com pytorch.org readthedocs.io readthedocs.org
reddit.com replicate.com researchgate.net rubygems.org runwayml.com salesforce.com sciencedirect.com
semanticscholar.org slideshare.net sourceforge.net speakerdeck.com spotify.com springer.com stability.ai
stackexchange.com stackoverflow.com stanford.edu streamlit.app streamlit.io substack.com tandfonline.com techcrunch.com
tensorflow.org theguardian.com theverge.com towardsdatascience.com tumblr.com twitter.com vercel.app vercel.com
visualstudio.com w3schools.com washington.edu washingtonpost.com whatsapp.com wikimedia.org wikipedia.org
wiktionary.org wordpress.com ycombinator.com youtube.com zenodo.org
`;

/** Names one letter off that belong to others. */
const neighbours = `
archiv.org codeacademy.com deepmine.com discard.com goggle.com googl.com medius.com openapi.com reedit.com sprinter.com
stamford.edu stringer.com twister.com
`;

export const wellKnownDomains: ReadonlySet<string> = listed(domains);
export const theirNeighbours: ReadonlySet<string> = listed(neighbours);

function listed(names: string): ReadonlySet<string> {
  return new Set(names.trim().split(/\s+/));
}
