import { expect, test } from 'vitest';
import { examples } from '../../src/markdown/flavors/examples.ts';
import { flavorIds } from '../../src/model/page.ts';
import { pageOf } from './describe-page.ts';

test.each(
  flavorIds.flatMap((flavor) =>
    examples[flavor].map(({ what, markdown, links }) => ({ flavor, what, markdown, links })),
  ),
)('$flavor reads $what as the docs say', ({ flavor, markdown, links }) => {
  expect(pageOf(markdown, flavor).links.map(({ url }) => url)).toEqual(links);
});

const own = examples.gfm.filter(({ markdown }) => !markdown.includes('{{'));

test.each(flavorIds.flatMap((flavor) => own.map((example) => ({ flavor, ...example }))))(
  '$flavor reads $what as GitHub does',
  ({ flavor, markdown, links }) => {
    expect(pageOf(markdown, flavor).links.map(({ url }) => url)).toEqual(links);
  },
);
