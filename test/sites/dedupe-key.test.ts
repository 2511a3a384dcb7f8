import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalUrl } from '../../src/sites/canonical-url.ts';
import { identify } from '../../src/sites/identify.ts';

/** What a page's address and another spelling of it differ in, for pages that no site knows. */
const same: Readonly<Record<string, readonly [one: string, other: string]>> = {
  scheme: ['http://example.com/a', 'https://example.com/a'],
  'no scheme': ['//example.com/a', 'https://example.com/a'],
  'case of scheme and host': ['HTTPS://Example.COM/a', 'https://example.com/a'],
  www: ['https://www.example.com/a', 'https://example.com/a'],
  'the root dot': ['https://example.com./a', 'https://example.com/a'],
  'the slash of the root': ['https://example.com', 'https://example.com/'],
  'a closing slash': ['https://example.com/a/b/', 'https://example.com/a/b'],
  'the port of http': ['http://example.com:80/a', 'http://example.com/a'],
  'the port of https': ['https://example.com:443/a', 'https://example.com/a'],
  'who asks': ['https://user:secret@example.com/a', 'https://example.com/a'],
  'an empty query': ['https://example.com/a?', 'https://example.com/a'],
  'an empty fragment': ['https://example.com/a#', 'https://example.com/a'],
  'a fragment': ['https://example.com/a#part-2', 'https://example.com/a'],
  'a text fragment': ['https://example.com/a#:~:text=some%20words', 'https://example.com/a'],
  'a page of a PDF': ['https://example.com/a.pdf#page=3', 'https://example.com/a.pdf'],
  'dots in the path': ['https://example.com/x/../a/./b', 'https://example.com/a/b'],
  'the case of escapes': ['https://example.com/caf%c3%a9', 'https://example.com/caf%C3%A9'],
  'escapes and letters': ['https://example.com/café', 'https://example.com/caf%C3%A9'],
  'needless escapes': ['https://example.com/%7euser/%61', 'https://example.com/~user/a'],
  'a host in another script': ['https://bücher.example/a', 'https://xn--bcher-kva.example/a'],
  'the order of parameters': ['https://example.com/a?b=2&a=1', 'https://example.com/a?a=1&b=2'],
  'empty parameters': ['https://example.com/a?&a=1&&b=2&', 'https://example.com/a?a=1&b=2'],
  'two names of a host': ['https://twitter.com/karpathy', 'https://x.com/karpathy'],
  'a host for telephones that is known': ['https://m.facebook.com/a', 'https://www.facebook.com/a'],
  'a host for readers of a language': ['https://pt-br.facebook.com/a', 'https://facebook.com/a'],
  'an older host': [
    'http://nbviewer.ipython.org/github/a/b/blob/main/c.ipynb',
    'https://nbviewer.org/github/a/b/blob/main/c.ipynb',
  ],
  'an older name of a service': ['https://chat.openai.com/g/g-a', 'https://chatgpt.com/g/g-a'],
  'a session': ['http://portal.acm.org/citation.cfm?id=1.2&CFID=3&CFTOKEN=4', 'https://dl.acm.org/citation.cfm?id=1.2'],
  'an older host of many': ['http://spacy.readthedocs.org/en/latest/', 'https://spacy.readthedocs.io/en/latest'],
  'a host of a country': [
    'https://googleresearch.blogspot.co.uk/2015/06/a.html',
    'https://googleresearch.blogspot.com/2015/06/a.html',
  ],
  'a wiki for telephones': [
    'https://commons.m.wikimedia.org/wiki/Main_Page',
    'https://commons.wikimedia.org/wiki/Main_Page',
  ],
  'the country of a member': [
    'https://de.linkedin.com/in/areganti/?originalSubdomain=de',
    'https://www.linkedin.com/in/areganti',
  ],
  'the country of a firm': ['https://uk.linkedin.com/company/openai?trk=x', 'https://linkedin.com/company/openai/'],
};

describe('one page', () => {
  test.each(Object.entries(same))('whatever the spelling: %s', (_difference, [one, other]) => {
    expect(identify(one).id).toBe(identify(other).id);
    expect(identify(one).id).toMatch(/^url:/);
  });

  test.each(
    'utm_source utm_medium utm_campaign utm_term utm_content utm_id UTM_Source fbclid gclid dclid gbraid wbraid msclkid twclid ttclid yclid mc_cid mc_eid _hsenc _hsmi mkt_tok igshid srsltid'.split(
      ' ',
    ),
  )('with or without %s', (name) => {
    expect(canonicalUrl(`https://example.com/a?${name}=x`)).toBe('https://example.com/a');
    expect(canonicalUrl(`https://example.com/a?b=1&${name}=x&c=2#d`)).toBe('https://example.com/a?b=1&c=2#d');
  });

  test.each([
    ['https://medium.com/feed?source=x', 'https://medium.com/feed'],
    ['https://a.substack.com/archive?r=1abc&open=false&publication_id=2', 'https://a.substack.com/archive'],
    ['https://www.youtube.com/?si=x&feature=share&pp=y&ab_channel=z', 'https://www.youtube.com/'],
    ['https://x.com/karpathy?s=20&t=abc', 'https://x.com/karpathy'],
    ['https://www.nature.com/ai?error=cookies_not_supported&code=1', 'https://www.nature.com/ai'],
    ['https://github.com/openai/evals/issues?tab=readme-ov-file', 'https://github.com/openai/evals/issues'],
    ['https://www.linkedin.com/in/x?trk=public_profile', 'https://www.linkedin.com/in/x'],
  ])('%s is %s', (written, canonical) => {
    expect(canonicalUrl(written)).toBe(canonical);
  });
});

/** What can lead to another page, or to none. */
const different: Readonly<Record<string, readonly [one: string, other: string]>> = {
  'the case of a path': ['https://example.com/A', 'https://example.com/a'],
  'a named document': ['https://example.com/a/index.html', 'https://example.com/a/'],
  'an ending': ['https://example.com/a.html', 'https://example.com/a'],
  'a host below': ['https://docs.example.com/a', 'https://example.com/a'],
  'a host for telephones': ['https://m.example.com/a', 'https://example.com/a'],
  'jobs of a country': ['https://de.linkedin.com/jobs/a', 'https://www.linkedin.com/jobs/a'],
  'the page of a country': ['https://de.linkedin.com/', 'https://www.linkedin.com/'],
  'a host of a site for members': ['https://business.linkedin.com/company/a', 'https://www.linkedin.com/company/a'],
  'two blogs': ['https://a.blogspot.de/x', 'https://b.blogspot.de/x'],
  'another www': ['https://www2.example.com/a', 'https://www.example.com/a'],
  'a port': ['https://example.com:8080/a', 'https://example.com/a'],
  'a parameter': ['https://example.com/a?page=2', 'https://example.com/a'],
  'a value': ['https://example.com/a?id=1', 'https://example.com/a?id=2'],
  'the case of a value': ['https://example.com/a?id=X', 'https://example.com/a?id=x'],
  'the order of one name': ['https://example.com/a?x=1&x=2', 'https://example.com/a?x=2&x=1'],
  'what elsewhere would track': ['https://example.com/a?ref=main&source=x&s=1&t=2', 'https://example.com/a'],
  'a tab of an account': ['https://github.com/karpathy?tab=repositories', 'https://github.com/karpathy'],
  'a doubled slash': ['https://example.com//a', 'https://example.com/a'],
  'an escaped slash': ['https://example.com/a%2Fb', 'https://example.com/a/b'],
  'an escaped mark': ['https://example.com/a%3Fb', 'https://example.com/a?b'],
  'a plus': ['https://example.com/a?q=x+y', 'https://example.com/a?q=x%2By'],
  'a route': ['https://example.com/#/a', 'https://example.com/#/b'],
  'a route of older kind': ['https://example.com/#!a', 'https://example.com/#!b'],
  'a route without a slash before': ['https://star-history.com/#a/b&Date', 'https://star-history.com/#c/d&Date'],
  'a slide': ['https://example.com/deck#slide=2', 'https://example.com/deck'],
  'a sheet': ['https://example.com/table#gid=2', 'https://example.com/table'],
  'an archived page': ['https://web.archive.org/web/2020/https://example.com/a', 'https://example.com/a'],
  'a short address': ['https://bit.ly/3abc', 'https://bit.ly/3ABC'],
  'another top domain': ['https://example.com/a', 'https://example.org/a'],
};

describe('two pages', () => {
  test.each(Object.entries(different))('differ in %s', (_difference, [one, other]) => {
    expect(identify(one).id).not.toBe(identify(other).id);
  });
});

describe('the canonical address', () => {
  test.each([
    ['keeps scheme, www, closing slash and fragment', 'http://www.example.com/a/#b'],
    ['keeps a named document', 'https://example.com/a/index.html'],
    ['keeps the order of parameters', 'https://example.com/a?b=2&a=1&b=1'],
    ['keeps who asks', 'https://user@example.com/a'],
    ['keeps a route', 'https://example.com/#/a?b=1'],
  ])('%s', (_keeps, written) => {
    expect(canonicalUrl(written)).toBe(written);
  });
});

const word = fc.stringMatching(/^[a-z\d]{1,6}$/);
const page = fc
  .record({ host: word, path: fc.array(word, { maxLength: 4 }), query: fc.uniqueArray(word, { maxLength: 4 }) })
  .map(({ host, path, query }) => ({ host: `${host}.example`, path, query }));

test('no spelling of a page has another id, and no other page has its id', () => {
  fc.assert(
    fc.property(page, page, fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean(), (a, b, ...options) => {
      const [isPlain, hasWww, hasSlash, isTracked] = options;
      const plain = `https://${a.host}/${a.path.join('/')}?${a.query.join('&')}`;
      const query = [...a.query].reverse().concat(isTracked ? ['utm_x=1'] : []);
      const port = isPlain ? ':80' : '';
      const path = `${a.path.join('/')}${hasSlash && a.path.length > 0 ? '/' : ''}`;
      const spelt = `${isPlain ? 'http' : 'https'}://${hasWww ? 'www.' : ''}${a.host.toUpperCase()}${port}/${path}?${query.join('&')}#x`;
      expect(identify(spelt).id).toBe(identify(plain).id);
      const other = `https://${b.host}/${b.path.join('/')}?${b.query.join('&')}`;
      const isSame = a.host === b.host && a.path.join('/') === b.path.join('/') && setOf(a.query) === setOf(b.query);
      expect(identify(other).id === identify(plain).id).toBe(isSame);
    }),
    { numRuns: 1000 },
  );
});

function setOf(names: readonly string[]): string {
  return [...names].sort().join('&');
}
