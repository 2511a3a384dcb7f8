import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalUrl } from '../../src/sites/canonical-url.ts';
import { identify } from '../../src/sites/identify.ts';
import type { Site } from '../../src/sites/site.ts';
import { sites } from '../../src/sites/table.ts';

test.each([
  ['https://arxiv.org/abs/2303.18223', 'arxiv:2303.18223'],
  ['http://www.arxiv.org/pdf/2303.18223v13', 'arxiv:2303.18223'],
  ['https://arxiv.org/pdf/2303.18223.pdf', 'arxiv:2303.18223'],
  ['https://ARXIV.org/abs/2303.18223/?utm_source=x#S1', 'arxiv:2303.18223'],
  ['https://arxiv.org/html/2303.18223v1', 'arxiv:2303.18223'],
  ['https://arxiv.org/format/2303.18223', 'arxiv:2303.18223'],
  ['https://browse.arxiv.org/abs/arXiv:2303.18223', 'arxiv:2303.18223'],
  ['https://arxiv.org/ftp/arxiv/papers/2303/2303.18223.pdf', 'arxiv:2303.18223'],
  ['https://ar5iv.org/abs/2303.18223', 'arxiv:2303.18223'],
  ['https://doi.org/10.48550/ARXIV.2303.18223', 'arxiv:2303.18223'],
  ['https://dx.doi.org/10.48550/arXiv.2303.18223', 'arxiv:2303.18223'],
  ['https://arxiv.org/abs/cs/0112017', 'arxiv:cs/0112017'],
  ['https://arxiv.org/pdf/cs.CL/0112017v2.pdf', 'arxiv:cs/0112017'],
  ['https://arxiv.org/abs/cond-mat.stat-mech/0309136', 'arxiv:cond-mat/0309136'],
  ['https://doi.org/10.1038/S41586-021-03819-2', 'doi:10.1038/s41586-021-03819-2'],
  ['http://dx.doi.org/10.1038%2Fs41586-021-03819-2', 'doi:10.1038/s41586-021-03819-2'],
  ['https://onlinelibrary.wiley.com/doi/full/10.1002/aaai.12036', 'doi:10.1002/aaai.12036'],
  ['https://www.science.org/doi/abs/10.1126/science.aaa8415', 'doi:10.1126/science.aaa8415'],
  ['https://pubs.acs.org/doi/10.1021/acs.jcim.3c00285', 'doi:10.1021/acs.jcim.3c00285'],
  ['https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0172778', 'doi:10.1371/journal.pone.0172778'],
  ['https://elifesciences.org/articles/56261v2', 'doi:10.7554/elife.56261'],
  ['https://direct.mit.edu/coli/article/doi/10.1162/coli_a_00402/98520/Title', 'doi:10.1162/coli_a_00402'],
  ['https://doi.org/10.18653/v1/n19-1423', 'acl:N19-1423'],
  ['https://GitHub.com/OpenAI/Evals.git', 'github:openai/evals'],
  ['https://youtu.be/kCc8FmEb1nY', 'youtube:kCc8FmEb1nY'],
  ['https://music.youtube.com/watch?list=x&v=kCc8FmEb1nY', 'youtube:kCc8FmEb1nY'],
  ['https://www.youtube.com/live/kCc8FmEb1nY?feature=share', 'youtube:kCc8FmEb1nY'],
  ['https://huggingface.co/datasets/squad', 'huggingface:datasets/squad'],
  ['https://huggingface.co/google/gemma-7b', 'huggingface:google/gemma-7b'],
  ['https://www.ssrn.com/abstract=4375283', 'doi:10.2139/ssrn.4375283'],
])('%s is %s', (address, id) => {
  expect(identify(address).id).toBe(id);
});

test.each([
  'https://arxiv.org/',
  'https://arxiv.org/list/cs.CL/recent',
  'https://arxiv.org/abs/2313.18223',
  'https://notarxiv.org/abs/2303.18223',
  'https://doi.org/',
  'https://doi.org/10.1000/a%2F..%2Fb',
  'https://www.nature.com/articles',
  'https://github.com/openai',
  'https://github.com/orgs/openai',
  'https://github.com/topics/llm',
  'https://github.com/openai/.git',
  'https://karpathy.github.io/2015/05/21/rnn-effectiveness/',
  'https://huggingface.co/google',
  'https://huggingface.co/docs/transformers',
  'https://huggingface.co/blog/llama2',
])('no site knows %s', (address) => {
  const { id, site } = identify(address);
  expect(site).toBeUndefined();
  expect(id).toMatch(/^url:/);
});

describe('addresses that no site knows', () => {
  test.each([
    ['http://www.Example.com:80/a/', 'https://example.com/a#part'],
    ['https://example.com', 'https://example.com/?utm_source=news&fbclid=1'],
    ['https://example.com/a?b=2&a=1', 'https://example.com/a?a=1&b=2'],
    ['https://example.com/%7euser', 'https://example.com/~user'],
    ['https://example.com/a', 'https://user:secret@example.com/a'],
    ['//example.com/a', 'https://example.com/a'],
    ['https://example.com/a#:~:text=word', 'https://example.com/a?'],
    ['https://x.com/a/status/1?s=20', 'https://x.com/a/status/1'],
  ])('%s and %s are one', (one, other) => {
    expect(identify(one).id).toBe(identify(other).id);
  });

  test.each([
    ['https://example.com/A', 'https://example.com/a'],
    ['https://example.com/a?ref=1', 'https://example.com/a?ref=2'],
    ['https://example.com/#/a', 'https://example.com/#/b'],
    ['https://docs.example.com/a', 'https://example.com/a'],
    ['https://example.com:8080/', 'https://example.com/'],
    ['https://example.com/search?s=1', 'https://example.com/search?s=2'],
  ])('%s and %s are two', (one, other) => {
    expect(identify(one).id).not.toBe(identify(other).id);
  });

  test('what is no address keeps its text', () => {
    expect(identify(' https://exa mple.com ')).toEqual({ id: 'url:https://exa mple.com', url: 'https://exa mple.com' });
    expect(identify('magnet:?xt=urn:1').id).toBe('url:magnet:?xt=urn:1');
  });
});

const table: readonly Site[] = sites;
const known = table.flatMap(({ examples }) => Object.keys(examples));
const hosts = [
  ...new Set([
    ...known.map((address) => new URL(address).host),
    ...table.flatMap((site) => (site.hosts ?? []).map((host) => host.replace('*.', ''))),
  ]),
  'example.com',
  'www.example.com',
];
const piece = fc.oneof(
  fc.constantFrom(
    'abs',
    'doi',
    'v1',
    'datasets',
    'wiki',
    'books',
    'status',
    'blob/main',
    '@name',
    'd/',
    'id=',
    'title=/',
    '//',
    'list=',
    'p=2',
    'h=',
    '109880000000000001',
    'a64152b37c35',
    '..',
    '%2e',
    '%%341',
    '%2F',
    '10.1000',
    '.git',
    'İ',
    '💡',
    "a'b",
    '%zz',
    '%00',
    '%0A',
    '%E2%80%AE',
  ),
  fc.string({ maxLength: 8 }),
);
const composed = fc
  .tuple(fc.constantFrom(...hosts), fc.array(piece, { maxLength: 5 }), fc.array(piece, { maxLength: 3 }), piece)
  .map(([host, path, query, hash]) => `https://${host}/${path.join('/')}?${query.join('&')}#${hash}`);
const mutated = fc.tuple(fc.constantFrom(...known), fc.nat(), fc.nat(3), piece).map(([address, at, removed, added]) => {
  const start = at % (address.length + 1);
  return address.slice(0, start) + added + address.slice(start + removed);
});
const address = fc.oneof(mutated, composed, fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string());

test('the identity is a function of the canonical address', () => {
  fc.assert(
    fc.property(address, (written) => {
      const once = identify(written);
      expect(identify(once.url)).toEqual(once);
    }),
    { numRuns: 3000 },
  );
});

test('canonicalising twice changes nothing', () => {
  fc.assert(
    fc.property(address, (written) => {
      const once = canonicalUrl(written);
      expect(canonicalUrl(once)).toBe(once);
    }),
    { numRuns: 3000 },
  );
});

test('what a reader cannot see in an address changes nothing', () => {
  const noise = fc.constantFrom(
    (url: URL) => url.searchParams.append('utm_source', 'news'),
    (url: URL) => url.searchParams.append('fbclid', 'IwAR0'),
    (url: URL) => Object.assign(url, { hash: '' }),
    (url: URL) => Object.assign(url, { hash: '#:~:text=word' }),
    (url: URL) => Object.assign(url, { protocol: 'http:' }),
    (url: URL) => Object.assign(url, { username: 'user' }),
    (url: URL) => Object.assign(url, { hostname: `${url.hostname}.` }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...known), noise, (written, change) => {
      const url = new URL(written);
      if (/^#(?:gid|slide)=/.test(url.hash)) return;
      change(url);
      expect(identify(url.href)).toEqual(identify(written));
    }),
    { numRuns: 2000 },
  );
});

test('an id is one line of plain text', () => {
  fc.assert(
    fc.property(address, (written) => {
      const { id, site } = identify(written);
      if (site !== undefined) expect(id).not.toMatch(/[\p{C}\s]/u);
    }),
    { numRuns: 3000 },
  );
});

test('a canonical address is one of the web, without what need not be there', () => {
  fc.assert(
    fc.property(address, (written) => {
      const { url, site } = identify(written);
      if (site === undefined) return;
      expect(url).toMatch(/^https:\/\/[^/?#@\s]+\/[^\s]*$/);
      expect(url).toBe(new URL(url).href);
    }),
    { numRuns: 3000 },
  );
});

test('long hostile addresses come back', () => {
  const paths = ['/', '/a', '-', '.git', '/doi/10.1000/', 'v1.pdf', '%2F', '%25', '/pdf', '&v=', '_', '/-/', '10.1.'];
  for (const host of hosts) {
    for (const path of paths) {
      for (const end of ['', '!', '/x!']) {
        const long = `https://${host}/${path.repeat(30_000 / path.length)}${end}`;
        expect(identify(identify(long).url).id).toBe(identify(long).id);
      }
    }
  }
}, 60_000);
