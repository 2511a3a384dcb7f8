import { expect, test } from 'vitest';
import { type ShorthandSettings, shorthandFinder } from '../../../src/markdown/mkdocs/shorthands.ts';

const HASH = 'a'.repeat(40);
const OTHER = 'b'.repeat(40);
const GITHUB: ShorthandSettings = {
  hasRepositories: true,
  hasPeople: false,
  provider: 'github',
  user: 'own',
  repository: 'proj',
  custom: {},
};
const PEOPLE: ShorthandSettings = { ...GITHUB, hasRepositories: false, hasPeople: true, provider: 'x' };
const GITLAB: ShorthandSettings = { ...GITHUB, hasPeople: true, provider: 'gitlab' };

test.each<[string, ShorthandSettings, string, string[]]>([
  ['an issue', GITHUB, 'see #12.', ['https://github.com/own/proj/issues/12']],
  ['a pull request', GITHUB, '(!3)', ['https://github.com/own/proj/pull/3']],
  ['a discussion', GITHUB, '?4', ['https://github.com/own/proj/discussions/4']],
  ['a commit', GITHUB, HASH, [`https://github.com/own/proj/commit/${HASH}`]],
  ['a comparison', GITHUB, `${HASH}...${OTHER}`, [`https://github.com/own/proj/compare/${HASH}...${OTHER}`]],
  ['another repository', GITHUB, 'lib#5', ['https://github.com/own/lib/issues/5']],
  ["another user's", GITHUB, 'a-b/lib.js!6', ['https://github.com/a-b/lib.js/pull/6']],
  ['a commit there', GITHUB, `a/b@${HASH}`, [`https://github.com/a/b/commit/${HASH}`]],
  ['a user', GITHUB, 'by @some-one, and', ['https://github.com/some-one']],
  ['a repository', GITHUB, '@some/lib.', ['https://github.com/some/lib']],
  [
    'another host',
    GITHUB,
    'gitlab:a/b!7 @bitbucket:c',
    ['https://gitlab.com/a/b/-/merge_requests/7', 'https://bitbucket.org/c'],
  ],
  ['no number', GITHUB, '#0 a@b.cc word', []],
  ['people are off', GITHUB, '@x:someone', ['https://github.com/x']],
  ['people only', PEOPLE, '@someone #1 a/b#2', ['https://x.com/someone']],
  [
    'the host that is set',
    GITLAB,
    '#1 !2 @me @x:you',
    [
      'https://gitlab.com/own/proj/-/issues/1',
      'https://gitlab.com/own/proj/-/merge_requests/2',
      'https://gitlab.com/me',
      'https://x.com/you',
    ],
  ],
  ['nothing that is not the host’s', GITLAB, '?3', []],
  [
    'no user and no repository set',
    { ...GITHUB, user: '', repository: '' },
    '#1 lib#2 a/b#3',
    ['https://github.com/a/b/issues/3'],
  ],
  [
    'a host of the site’s own',
    { ...GITHUB, custom: { inner: { user: '[a-z]+', url: 'https://git.example', issue: '/-/issues/$' } } },
    'inner:a/b#8',
    ['https://git.example/a/b/-/issues/8'],
  ],
])('%s', (_, settings, text, urls) => {
  const found = shorthandFinder(settings)(text);
  expect(found.map(({ url }) => url)).toEqual(urls);
  expect(found.every(({ start, end }, index) => start < end && start >= (found[index - 1]?.end ?? 0))).toBe(true);
});
