import { describe, expect, test } from 'vitest';
import { findings } from './pages.ts';

const told = (url: string) => findings(`[x](<${url}>)`).map(({ rule, message }) => `${rule}: ${message}`);

describe('misspelled-host', () => {
  test.each([
    ['https://githb.com/a/b', 'github.com'],
    ['https://gihub.com/a/b', 'github.com'],
    ['https://gtihub.com/a/b', 'github.com'],
    ['https://ithub.com/a/b', 'github.com'],
    ['https://www.githubb.com/a/b', 'www.github.com'],
    ['https://wwwgithub.com/a/b', 'www.github.com'],
    ['https://gist.gitub.com/a', 'gist.github.com'],
    ['https://someone.githib.io/page', 'someone.github.io'],
    ['https://raw.githubusercontnet.com/a/b/main/c', 'raw.githubusercontent.com'],
    ['https://arxiv.og/abs/1706.03762', 'arxiv.org'],
    ['https://axiv.org/abs/1706.03762', 'arxiv.org'],
    ['https://youtub.com/watch?v=a', 'youtube.com'],
    ['https://twiter.com/a', 'twitter.com'],
    ['https://en.wikipeda.org/wiki/A', 'en.wikipedia.org'],
    ['https://mediun.com/@a/b', 'medium.com'],
    ['https://towardsdatascence.com/a', 'towardsdatascience.com'],
    ['https://hugginface.co/a', 'huggingface.co'],
    ['https://huginface.co/a', 'huggingface.co'],
    ['https://GitHbu.com/a', 'github.com'],
    ['//githb.com/a', 'github.com'],
  ])('%s is nearly %s', (url, meant) => {
    expect(told(url)).toEqual([
      `misspelled-host: the host is nearly that of a well-known site; did you mean "${meant}"?`,
    ]);
  });

  test.each([
    'gitlab.com gitee.com gitea.com codeberg.org github.dev githubs.com github1.com my-github.com mygithub.com',
    'arxiv.com arxiv-vanity.com arxivxplorer.com biorxiv.org medrxiv.org marxiv.org youtu.be youtube.de medium.co',
    'hf.co x.com t.co bit.ly npmjs.org wikimedia.org wikipedia.com redditinc.com kaggle.io haggle.com twitch.tv',
    'googleblog.com openapi.com shopify.com springernature.com nature.com mature.com video.com vimeo.com gog.com',
    'google.github.io github.example.com youtub.example twiter.internal github.corp gitlab.lan localhost intranet 127.0.0.1',
  ])('%s are themselves', (hosts) => {
    for (const host of hosts.split(' ')) expect(told(`https://${host}/a`), host).toEqual([]);
  });

  test('only a host that cannot be one has an address meant', () => {
    const [sure] = findings('[x](https://arxiv.og/abs/1706.03762)');
    expect(sure).toMatchObject({
      meant: 'https://arxiv.org/abs/1706.03762',
      suggestion: '[x](https://arxiv.org/abs/1706.03762)',
    });
    const [unsure] = findings('[x](https://githb.com/a)');
    expect(unsure).not.toHaveProperty('meant');
    expect(unsure).not.toHaveProperty('isFixable');
  });
});

describe('unknown-tld', () => {
  test.each([
    ['https://example.cmo/', '".cmo"; did you mean ".com"?'],
    ['https://example.ocm/', '".ocm"; did you mean ".com"?'],
    ['https://example.og/', '".og"; did you mean ".org"?'],
    ['https://example.nett:8080/a', '".nett"; did you mean ".net"?'],
    ['https://example.comThe', '".comthe"'],
    ['https://user@example.notatld/', '".notatld"'],
    ['https://пример.рфф/', '".рфф"'],
    ['https://example.xn--zzzzzz9a/', '".箥纋糪"'],
  ])('%s', (url, words) => {
    expect(told(url)).toEqual([`unknown-tld: no top-level domain is called ${words}`]);
  });

  test.each([
    'example.com example.co.uk example.museum example.dev example.zip xn--e1afmkfd.xn--p1ai пример.рф 例え.みんな',
    'localhost a.localhost a.test a.example a.invalid a.local a.internal a.onion a.home.arpa a.i2p name.eth wiki',
    'api.default.svc api.default.svc.cluster.local box.lan 10.0.0.1 [::1] {region}.host.{tld} example.$TLD a_b.com',
  ])('%s are known, or of another network', (hosts) => {
    for (const host of hosts.split(' ')) expect(told(`https://${host}/a`), host).toEqual([]);
  });
});

describe('mixed-script-host', () => {
  test('it says which scripts, and what the host looks like', () => {
    expect(told('https://www.g\u0456thub.com/a')).toEqual([
      'mixed-script-host: "g\u0456thub" mixes letters of Latin and Cyrillic; it looks like "www.github.com"',
    ]);
  });

  test.each([
    ['https://\u0430pple.com/', true],
    ['https://xn--pple-43d.com/', true],
    ['https://g\u03BF\u03BFgle.com/', true],
    ['https://пример-example.рф/', true],
    ['https://пример.com/', false],
    ['https://müller.de/', false],
    ['https://ñandú.es/', false],
    ['https://東京tower.jp/', false],
    ['https://カフェcafe.jp/', false],
    ['https://한국go.kr/', false],
    ['https://中文-ㄅㄆ.tw/', false],
    ['https://ไทย123.com/', false],
  ])('%s: %s', (url, isMixed) => {
    expect(told(url).some((words) => words.startsWith('mixed-script-host'))).toBe(isMixed);
  });
});

describe('invalid-host', () => {
  test.each([
    'https://256.0.0.1/',
    'https://1.2.3.4.5/',
    'http://192.168.1/',
    'http://192.168/a',
    'https://example.com:65536/',
    'https://example.com:80a/',
    'https:///',
    'https://?q=1',
    'https://user@/',
    'https://.com/',
    'https://a..b.com/',
    'https://example.com../',
    'https://exa mple.com/',
    'https://exa%20mple.com/',
    'https://example,com/',
    'https://exam!ple.com/',
    'https://-example.com/',
    'https://example-.com/',
    'https://xn--a.com/',
    `https://${'a'.repeat(64)}.com/`,
    `https://${'abcdefg.'.repeat(32)}com/`,
    'https://[::1/',
    'https://[::g:1]/',
  ])('%s has none', (url) => {
    expect(told(url).map((words) => words.split(':', 1)[0])).toEqual(['invalid-host']);
  });

  test.each([
    'https://example.com./ https://example.com:/ https://example.com:8080/a https://a_b.example.com/ https://_dmarc.x.org/',
    'https://127.0.0.1/ https://0.0.0.0:80/ http://2130706433/ http://0x7f000001/ http://[::1]:80/ http://[fe80::1]/',
    'https://münchen.de/ https://☃.net/ https://r3---sn-a.googlevideo.com/ https://-a.tumblr.com/ https://a-.blogspot.com/',
    `https://${'a'.repeat(63)}.com/ https://{host}/ https://<host>/ https://$HOST:$PORT/ http://localhost:PORT/ http://[host]/`,
  ])('%s have one', (urls) => {
    for (const url of urls.split(' '))
      expect(
        findings(`[x](${url})`).filter(({ rule }) => rule === 'invalid-host'),
        url,
      ).toEqual([]);
  });
});
