import { amazonArticle, amazonHosts } from './amazon-address.ts';
import type { Site } from './site.ts';

/** What is no printed book: those are known by their ISBN. Shops may differ in what they sell under a number. */
export const amazon = {
  id: 'amazon',
  title: 'Amazon',
  hosts: amazonHosts,
  match: (url) => {
    const article = amazonArticle(url);
    if (article === undefined || !/^B[\dA-Z]{9}$/.test(article.number)) return undefined;
    const { shop, number, canonical } = article;
    return { id: `amazon:${shop.slice('amazon.'.length)}/${number}`, canonical };
  },
  examples: {
    'https://www.amazon.com/Deep-Learning-Ian-Goodfellow-ebook/dp/B08FH8Y533/ref=sr_1_1?keywords=x': {
      id: 'amazon:com/B08FH8Y533',
      canonical: 'https://www.amazon.com/dp/B08FH8Y533',
    },
  },
} as const satisfies Site;
