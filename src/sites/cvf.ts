import type { Site } from './site.ts';

/** The older host keeps the papers one folder below. */
const PAPER = /^\/(?:openaccess\/)?(content[\w/-]*)\/(?:html|papers)\/([\w.-]+_paper)\.(?:html|pdf)$/;

export const cvf = {
  id: 'cvf',
  title: 'CVF Open Access',
  hosts: ['openaccess.thecvf.com', 'cv-foundation.org'],
  match: (url) => {
    const [, volume = '', name = ''] = PAPER.exec(url.pathname) ?? [];
    if (name === '') return undefined;
    const year = /(?:19|20)\d\d/.exec(name)?.[0];
    return {
      id: `cvf:${name.toLowerCase()}`,
      canonical: `https://openaccess.thecvf.com/${volume}/html/${name}.html`,
      kind: 'paper',
      ...(year !== undefined && { date: year }),
    };
  },
  examples: {
    'https://openaccess.thecvf.com/content/CVPR2022/papers/He_Masked_Autoencoders_CVPR_2022_paper.pdf': {
      id: 'cvf:he_masked_autoencoders_cvpr_2022_paper',
      canonical: 'https://openaccess.thecvf.com/content/CVPR2022/html/He_Masked_Autoencoders_CVPR_2022_paper.html',
      kind: 'paper',
      date: '2022',
    },
  },
} as const satisfies Site;
