import { expect, test } from 'vitest';
import { workOf } from '../../src/export/work.ts';
import { resourceWith } from './resource.ts';

test.each([
  ['arxiv:1706.03762', 'https://arxiv.org/abs/1706.03762', '10.48550/arXiv.1706.03762'],
  ['doi:10.1038/nature14539', 'https://doi.org/10.1038/nature14539', '10.1038/nature14539'],
  ['researchsquare:rs-2566942', 'https://www.researchsquare.com/article/rs-2566942/v1', '10.21203/rs.3.rs-2566942/v1'],
  ['acm:3295222.3295349', 'https://dl.acm.org/doi/10.5555/3295222.3295349', undefined],
  ['url:example.com', 'https://example.com/', undefined],
])('the DOI of %s', (id, url, doi) => {
  expect(workOf(resourceWith({ id, url })).doi).toBe(doi);
});

test('who numbers a work does not bring it out', () => {
  const book = resourceWith({ id: 'isbn:9781098125974', url: 'https://www.amazon.com/dp/1098125975', kind: 'book' });
  expect(workOf(book)).toMatchObject({ place: 'amazon' });
  expect(workOf(book).publisher).toBeUndefined();
  expect(
    workOf(resourceWith({ id: 'doi:10.1038/nature14539', url: 'https://doi.org/10.1038/nature14539' })).publisher,
  ).toBeUndefined();
});
