import { describe, expect, test } from 'vitest';
import { identify } from '../../src/sites/identify.ts';

/** Spellings of one thing: its id, the address that stands for it, and addresses that people write. */
const spellings: Readonly<Record<string, readonly [canonical: string, ...written: string[]]>> = {
  'arxiv:2303.18223': [
    'https://arxiv.org/abs/2303.18223',
    'http://arxiv.org/abs/2303.18223v13',
    'https://www.arxiv.org/pdf/2303.18223',
    'https://arxiv.org/pdf/2303.18223v3.pdf',
    'https://arxiv.org/pdf/2303.18223.pdf.pdf',
    'https://arxiv.org/html/2303.18223v3/',
    'https://arxiv.org/abs/2303.18223v3#S2',
    'https://arxiv.org/abs/arXiv:2303.18223',
    'https://arxiv.org/format/2303.18223',
    'https://arxiv.org/ps/2303.18223',
    'https://arxiv.org/e-print/2303.18223',
    'https://arxiv.org/src/2303.18223v2',
    'https://export.arxiv.org/abs/2303.18223',
    'https://browse.arxiv.org/html/2303.18223',
    'http://cn.arxiv.org/abs/2303.18223',
    'https://ARXIV.org:443/abs/2303.18223?utm_source=x&context=cs.CL',
    'https://ar5iv.org/html/2303.18223',
    'https://ar5iv.labs.arxiv.org/html/2303.18223',
    'https://www.alphaxiv.org/abs/2303.18223v2',
    'https://www.alphaxiv.org/zh/overview/2303.18223',
    'https://huggingface.co/papers/2303.18223',
    'https://hf.co/papers/2303.18223',
    'https://www.arxiv-vanity.com/papers/2303.18223/',
    'https://doi.org/10.48550/arXiv.2303.18223',
    'http://dx.doi.org/10.48550%2FarXiv.2303.18223',
    'https://www.semanticscholar.org/arxiv/2303.18223',
    'https://api.semanticscholar.org/arXiv:2303.18223',
  ],
  'arxiv:math/0309136': [
    'https://arxiv.org/abs/math/0309136',
    'https://arxiv.org/abs/math.GT/0309136',
    'https://arxiv.org/pdf/math/0309136v1.pdf',
    'https://doi.org/10.48550/arXiv.math/0309136',
  ],
  'arxiv:cs/0112017': ['https://arxiv.org/abs/cs/0112017', 'https://arxiv.org/abs/cs.DL/0112017v2'],
  'arxiv:0704.0001': ['https://arxiv.org/abs/0704.0001', 'https://arxiv.org/pdf/0704.0001v2'],
  'arxiv:1412.6980': ['https://arxiv.org/abs/1412.6980', 'https://arxiv.org/pdf/1412.6980.pdf'],

  'doi:10.1145/3442188.3445922': [
    'https://doi.org/10.1145/3442188.3445922',
    'http://dx.doi.org/10.1145/3442188.3445922',
    'https://www.doi.org/10.1145/3442188.3445922/',
    'https://doi.acm.org/10.1145/3442188.3445922',
    'https://dl.acm.org/doi/10.1145/3442188.3445922',
    'https://dl.acm.org/doi/abs/10.1145/3442188.3445922',
    'https://dl.acm.org/doi/pdf/10.1145/3442188.3445922?download=true',
    'https://dl.acm.org/doi/fullHtml/10.1145/3442188.3445922',
    'https://dl.acm.org/citation.cfm?doid=3442188.3445922',
    'http://portal.acm.org/citation.cfm?CFID=1&doid=10.1145/3442188.3445922&CFTOKEN=2',
    'https://hdl.handle.net/10.1145/3442188.3445922',
  ],
  'doi:10.1038/s41586-021-03819-2': [
    'https://doi.org/10.1038/s41586-021-03819-2',
    'https://doi.org/10.1038/S41586-021-03819-2',
    'https://www.nature.com/articles/s41586-021-03819-2',
    'https://nature.com/articles/s41586-021-03819-2.pdf?error=cookies_not_supported',
    'https://www.nature.com/articles/s41586-021-03819-2_reference.pdf',
    'https://www.nature.com/articles/s41586-021-03819-2#Sec1',
  ],
  'doi:10.1038/nature14539': [
    'https://doi.org/10.1038/nature14539',
    'https://www.nature.com/articles/nature14539',
    'http://www.nature.com/nature/journal/v521/n7553/full/nature14539.html',
  ],
  'doi:10.1057/s41599-023-01694-0': [
    'https://doi.org/10.1057/s41599-023-01694-0',
    'https://www.nature.com/articles/s41599-023-01694-0',
  ],
  'doi:10.1007/s11263-015-0816-y': [
    'https://doi.org/10.1007/s11263-015-0816-y',
    'https://link.springer.com/article/10.1007/s11263-015-0816-y',
    'https://link.springer.com/article/10.1007%2Fs11263-015-0816-y#Abs1',
    'https://link.springer.com/content/pdf/10.1007/s11263-015-0816-y.pdf?pdf=button',
    'https://link.springer.com/article/10.1007/s11263-015-0816-y/fulltext.html',
    'https://link.springer.com/10.1007/s11263-015-0816-y',
    'https://rd.springer.com/article/10.1007/s11263-015-0816-y',
  ],
  'doi:10.1186/s12859-021-04437-5': [
    'https://doi.org/10.1186/s12859-021-04437-5',
    'https://bmcbioinformatics.biomedcentral.com/articles/10.1186/s12859-021-04437-5',
    'https://bmcbioinformatics.biomedcentral.com/track/pdf/10.1186/s12859-021-04437-5.pdf',
  ],
  'doi:10.1002/aaai.12036': [
    'https://doi.org/10.1002/aaai.12036',
    'https://onlinelibrary.wiley.com/doi/full/10.1002/aaai.12036',
    'https://onlinelibrary.wiley.com/doi/10.1002/aaai.12036/abstract',
    'https://onlinelibrary.wiley.com/doi/epdf/10.1002/aaai.12036',
    'http://doi.wiley.com/10.1002/aaai.12036',
  ],
  'doi:10.1126/science.aaa8415': [
    'https://doi.org/10.1126/science.aaa8415',
    'https://www.science.org/doi/full/10.1126/science.aaa8415',
  ],
  'doi:10.1073/pnas.2220778120': [
    'https://doi.org/10.1073/pnas.2220778120',
    'https://www.pnas.org/doi/abs/10.1073/pnas.2220778120',
  ],
  'doi:10.1080/09544828.2023.2222131': [
    'https://doi.org/10.1080/09544828.2023.2222131',
    'https://www.tandfonline.com/doi/full/10.1080/09544828.2023.2222131?needAccess=true',
  ],
  'doi:10.1177/0278364919887447': [
    'https://doi.org/10.1177/0278364919887447',
    'https://journals.sagepub.com/doi/10.1177/0278364919887447',
  ],
  'doi:10.1371/journal.pone.0172778': [
    'https://doi.org/10.1371/journal.pone.0172778',
    'https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0172778',
    'https://journals.plos.org/plosone/article/file?id=10.1371/journal.pone.0172778&type=printable',
    'http://www.plosone.org/article/info%3Adoi%2F10.1371%2Fjournal.pone.0172778',
    'http://dx.plos.org/10.1371/journal.pone.0172778',
  ],
  'doi:10.3389/fpsyg.2023.1199058': [
    'https://doi.org/10.3389/fpsyg.2023.1199058',
    'https://www.frontiersin.org/articles/10.3389/fpsyg.2023.1199058/full',
    'https://www.frontiersin.org/journals/psychology/articles/10.3389/fpsyg.2023.1199058/pdf',
    'https://www.frontiersin.org/article/10.3389/fpsyg.2023.1199058',
  ],
  'doi:10.1103/physrevlett.116.061102': [
    'https://doi.org/10.1103/physrevlett.116.061102',
    'https://journals.aps.org/prl/abstract/10.1103/PhysRevLett.116.061102',
    'https://journals.aps.org/prl/pdf/10.1103/PhysRevLett.116.061102',
    'https://link.aps.org/doi/10.1103/PhysRevLett.116.061102',
  ],
  'doi:10.1093/bioinformatics/btz682': [
    'https://doi.org/10.1093/bioinformatics/btz682',
    'https://academic.oup.com/bioinformatics/article/doi/10.1093/bioinformatics/btz682/5566506',
  ],
  'doi:10.1088/2632-2153/accacd': [
    'https://doi.org/10.1088/2632-2153/accacd',
    'https://iopscience.iop.org/article/10.1088/2632-2153/accacd/meta',
  ],
  'doi:10.1039/d0sc01101k': [
    'https://doi.org/10.1039/d0sc01101k',
    'https://pubs.rsc.org/en/content/articlelanding/2020/sc/d0sc01101k',
  ],
  'doi:10.1155/2018/7068349': [
    'https://doi.org/10.1155/2018/7068349',
    'https://www.hindawi.com/journals/cin/2018/7068349/',
  ],
  'doi:10.24963/ijcai.2019/884': [
    'https://doi.org/10.24963/ijcai.2019/884',
    'https://www.ijcai.org/proceedings/2019/884',
    'https://www.ijcai.org/proceedings/2019/0884.pdf',
  ],
  'doi:10.1101/2022.07.20.500902': [
    'https://doi.org/10.1101/2022.07.20.500902',
    'https://www.biorxiv.org/content/10.1101/2022.07.20.500902v3.full.pdf',
    'https://www.biorxiv.org/content/10.1101/2022.07.20.500902',
    'https://www.biorxiv.org/content/10.1101/2022.07.20.500902v1?rss=1',
    'https://www.biorxiv.org/content/biorxiv/early/2022/07/21/2022.07.20.500902.full.pdf',
  ],
  'doi:10.1101/2023.03.16.23287316': [
    'https://doi.org/10.1101/2023.03.16.23287316',
    'https://www.medrxiv.org/content/10.1101/2023.03.16.23287316v1.full',
  ],
  'doi:10.2139/ssrn.4375283': [
    'https://doi.org/10.2139/ssrn.4375283',
    'https://ssrn.com/abstract=4375283',
    'https://papers.ssrn.com/sol3/papers.cfm?abstract_id=4375283',
    'https://papers.ssrn.com/sol3/Delivery.cfm/SSRN_ID4375283_code1.pdf?abstractid=4375283&mirid=1',
  ],
  'doi:10.5281/zenodo.10256836': [
    'https://doi.org/10.5281/zenodo.10256836',
    'https://zenodo.org/record/10256836',
    'https://zenodo.org/records/10256836/files/lm.zip?download=1',
    'https://zenodo.org/doi/10.5281/zenodo.10256836',
  ],
  'doi:10.26434/chemrxiv-2023-fw8n4': [
    'https://doi.org/10.26434/chemrxiv-2023-fw8n4',
    'https://doi.org/10.26434/chemrxiv-2023-fw8n4-v3',
    'https://chemrxiv.org/doi/full/10.26434/chemrxiv-2023-fw8n4',
  ],
  'doi:10.1101/622803': [
    'https://doi.org/10.1101/622803',
    'https://doi.org/10.1101/622803v4',
    'https://www.biorxiv.org/content/10.1101/622803v4.full-text',
  ],
  'doi:10.1117/12.2663991': [
    'https://doi.org/10.1117/12.2663991',
    'https://www.spiedigitallibrary.org/conference-proceedings-of-spie/12538/125380Q/Title/10.1117/12.2663991.short',
  ],
  'doi:10.7554/elife.79854': [
    'https://doi.org/10.7554/elife.79854',
    'https://elifesciences.org/articles/79854',
    'https://elifesciences.org/articles/79854v2',
  ],
  'doi:10.1001/jama.2023.8288': [
    'https://doi.org/10.1001/jama.2023.8288',
    'https://jamanetwork.com/journals/jama/fullarticle/10.1001/jama.2023.8288',
  ],
  'acm:3295222.3295349': [
    'https://dl.acm.org/doi/10.5555/3295222.3295349',
    'https://dl.acm.org/doi/pdf/10.5555/3295222.3295349',
  ],
  'ieee:7780459': [
    'https://ieeexplore.ieee.org/document/7780459',
    'https://ieeexplore.ieee.org/abstract/document/7780459/',
    'http://ieeexplore.ieee.org/xpl/articleDetails.jsp?arnumber=7780459',
    'https://ieeexplore.ieee.org/stamp/stamp.jsp?tp=&arnumber=7780459',
    'https://ieeexplore.ieee.org/iel7/7776647/7780329/07780459.pdf',
    'https://ieeexplore.ieee.org/ielx7/7776647/7780329/07780459.pdf',
  ],
  'pii:S0893608014002135': [
    'https://www.sciencedirect.com/science/article/pii/S0893608014002135',
    'https://www.sciencedirect.com/science/article/abs/pii/S0893608014002135?via%3Dihub',
    'https://www.sciencedirect.com/science/article/pii/S0893608014002135/pdfft?md5=1&pid=2',
    'https://linkinghub.elsevier.com/retrieve/pii/S0893608014002135',
    'https://reader.elsevier.com/reader/sd/pii/S0893608014002135?token=A1B2',
  ],
  'mdpi:2227-7102/13/7/692': [
    'https://www.mdpi.com/2227-7102/13/7/692',
    'https://www.mdpi.com/2227-7102/13/7/692/htm',
    'https://mdpi.com/2227-7102/13/7/692?type=check_update',
  ],
  'osf:e7m4k': [
    'https://osf.io/preprints/psyarxiv/e7m4k',
    'https://psyarxiv.com/e7m4k/',
    'https://osf.io/preprints/psyarxiv/e7m4k_v1',
    'https://doi.org/10.31234/osf.io/e7m4k_v2',
  ],
  'preprints:202303.0438': [
    'https://www.preprints.org/manuscript/202303.0438/v1',
    'https://www.preprints.org/manuscript/202303.0438',
    'https://doi.org/10.20944/preprints202303.0438.v2',
  ],
  'acl:N19-1423': [
    'https://aclanthology.org/N19-1423/',
    'https://aclanthology.org/N19-1423.pdf',
    'https://www.aclweb.org/anthology/N19-1423',
    'https://www.aclweb.org/anthology/N/N19/N19-1423.pdf',
    'https://aclanthology.info/papers/N19-1423',
    'https://doi.org/10.18653/v1/n19-1423',
    'https://aclanthology.info/papers/N19-1423/n19-1423',
    'https://aclanthology.info/pdf/N/N19/N19-1423.pdf',
    'https://aclanthology.coli.uni-saarland.de/papers/N19-1423/n19-1423',
    'http://anthology.aclweb.org/N/N19/N19-1423.pdf',
    'http://www.aclweb.org/anthology//N19-1423',
    'https://www.aclweb.org/anthology/papers/N/N19/N19-1423/',
    'http://acl.ldc.upenn.edu/N/N19/N19-1423.pdf',
  ],
  'acl:2020.acl-main.703': [
    'https://aclanthology.org/2020.acl-main.703/',
    'https://aclanthology.org/2020.acl-main.703v2.pdf',
    'https://aclanthology.org/2020.acl-main.703.bib',
    'https://doi.org/10.18653/v1/2020.acl-main.703',
  ],
  'openreview:WE_vluYUL-X': [
    'https://openreview.net/forum?id=WE_vluYUL-X',
    'https://openreview.net/pdf?id=WE_vluYUL-X',
    'https://openreview.net/forum?id=WE_vluYUL-X&noteId=abcdef&referrer=%5Bx%5D',
    'https://openreview.net/attachment?id=WE_vluYUL-X&name=pdf',
  ],
  'neurips:1457c0d6bfcb4967418bfb8ac142f64a': [
    'https://proceedings.neurips.cc/paper_files/paper/2020/hash/1457c0d6bfcb4967418bfb8ac142f64a-Abstract.html',
    'https://papers.nips.cc/paper/2020/file/1457c0d6bfcb4967418bfb8ac142f64a-Paper.pdf',
    'https://proceedings.neurips.cc/paper/2020/hash/1457c0d6bfcb4967418bfb8ac142f64a-Abstract.html',
    'https://papers.neurips.cc/paper_files/paper/2020/file/1457c0d6bfcb4967418bfb8ac142f64a-Paper.pdf',
  ],
  'neurips:cac723e5ff29f65e3fcbb0739ae91bee': [
    'https://proceedings.neurips.cc/paper_files/paper/2023/hash/cac723e5ff29f65e3fcbb0739ae91bee-Abstract-Datasets_and_Benchmarks.html',
    'https://papers.nips.cc/paper_files/paper/2023/file/cac723e5ff29f65e3fcbb0739ae91bee-Paper-Datasets_and_Benchmarks.pdf',
  ],
  'pmlr:v139/radford21a': [
    'https://proceedings.mlr.press/v139/radford21a.html',
    'http://proceedings.mlr.press/v139/radford21a',
    'http://proceedings.mlr.press/v139/radford21a/radford21a.pdf',
    'https://raw.githubusercontent.com/mlresearch/v139/main/assets/radford21a/radford21a.pdf',
  ],
  'pmlr:v28/wan13': [
    'https://proceedings.mlr.press/v28/wan13.html',
    'http://jmlr.org/proceedings/papers/v28/wan13.pdf',
    'http://jmlr.csail.mit.edu/proceedings/papers/v28/wan13.html',
    'http://www.jmlr.org/proceedings/papers/v28/wan13/wan13.pdf',
  ],
  'jmlr:v3/blei03a': [
    'https://jmlr.org/papers/v3/blei03a.html',
    'http://www.jmlr.org/papers/volume3/blei03a/blei03a.pdf',
    'http://jmlr.csail.mit.edu/papers/v3/blei03a.html',
    'https://www.jmlr.org/beta/papers/v3/blei03a.html',
  ],
  'iacr:2024/001': ['https://eprint.iacr.org/2024/001', 'https://ia.cr/2024/001'],
  'aaai:5438': [
    'https://ojs.aaai.org/index.php/AAAI/article/view/5438',
    'https://ojs.aaai.org//index.php/AAAI/article/view/5438',
    'https://www.aaai.org/ojs/index.php/AAAI/article/view/5438',
    'https://aaai.org/ojs/index.php/AAAI/article/download/5438/5294',
  ],
  's2:2f3efe44083af91cef562c1a3451eee2f8601d22': [
    'https://www.semanticscholar.org/paper/2f3efe44083af91cef562c1a3451eee2f8601d22',
    'https://www.semanticscholar.org/paper/WebGPT%3A-Browser-assisted/2f3efe44083af91cef562c1a3451eee2f8601d22',
    'https://www.semanticscholar.org/reader/2f3efe44083af91cef562c1a3451eee2f8601d22',
  ],
  's2:corpusid:52967399': [
    'https://api.semanticscholar.org/CorpusID:52967399',
    'https://api.semanticscholar.org/CorpusId:52967399',
    'https://www.semanticscholar.org/p/52967399',
  ],
  'pubmed:36812645': [
    'https://pubmed.ncbi.nlm.nih.gov/36812645/',
    'https://www.ncbi.nlm.nih.gov/pubmed/36812645',
    'https://europepmc.org/article/MED/36812645',
    'https://pubmed.gov/36812645',
  ],
  'pubmed:PMC9931230': [
    'https://pmc.ncbi.nlm.nih.gov/articles/PMC9931230/',
    'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC9931230/pdf/main.pdf',
    'https://europepmc.org/article/PMC/PMC9931230',
    'https://www.ncbi.nlm.nih.gov/labs/pmc/articles/PMC9931230/',
    'https://europepmc.org/articles/PMC9931230',
    'https://europepmc.org/articles/pmc9931230?pdf=render',
  ],
  'cvf:he_masked_autoencoders_are_scalable_vision_learners_cvpr_2022_paper': [
    'https://openaccess.thecvf.com/content/CVPR2022/html/He_Masked_Autoencoders_Are_Scalable_Vision_Learners_CVPR_2022_paper.html',
    'https://openaccess.thecvf.com/content/CVPR2022/papers/He_Masked_Autoencoders_Are_Scalable_Vision_Learners_CVPR_2022_paper.pdf',
  ],
  'cvf:he_deep_residual_learning_cvpr_2016_paper': [
    'https://openaccess.thecvf.com/content_cvpr_2016/html/He_Deep_Residual_Learning_CVPR_2016_paper.html',
    'http://www.cv-foundation.org/openaccess/content_cvpr_2016/papers/He_Deep_Residual_Learning_CVPR_2016_paper.pdf',
    'http://openaccess.thecvf.com/content_cvpr_2016/papers/He_Deep_Residual_Learning_CVPR_2016_paper.pdf',
  ],

  'youtube:kCc8FmEb1nY': [
    'https://www.youtube.com/watch?v=kCc8FmEb1nY',
    'https://youtube.com/watch?v=kCc8FmEb1nY&feature=youtu.be&t=42',
    'https://www.youtube.com/watch?list=PLAqhIrjkxbuWI23v9cThsA9GvCAUhRvKZ&v=kCc8FmEb1nY',
    'https://youtu.be/kCc8FmEb1nY?si=abc',
    'http://youtu.be/kCc8FmEb1nY#t=10',
    'https://www.youtube.com/shorts/kCc8FmEb1nY',
    'https://www.youtube.com/live/kCc8FmEb1nY?feature=share',
    'https://www.youtube.com/embed/kCc8FmEb1nY',
    'https://www.youtube.com/v/kCc8FmEb1nY&hl=en',
    'https://www.youtube-nocookie.com/embed/kCc8FmEb1nY?rel=0',
    'https://m.youtube.com/watch?v=kCc8FmEb1nY',
    'https://music.youtube.com/watch?v=kCc8FmEb1nY',
  ],
  'youtube:playlist/PLAqhIrjkxbuWI23v9cThsA9GvCAUhRvKZ': [
    'https://www.youtube.com/playlist?list=PLAqhIrjkxbuWI23v9cThsA9GvCAUhRvKZ',
    'https://youtube.com/playlist?list=PLAqhIrjkxbuWI23v9cThsA9GvCAUhRvKZ&si=x',
    'https://www.youtube.com/watch?list=PLAqhIrjkxbuWI23v9cThsA9GvCAUhRvKZ',
    'https://www.youtube.com/embed/videoseries?list=PLAqhIrjkxbuWI23v9cThsA9GvCAUhRvKZ',
  ],
  'youtube:channel/UCYO_jab_esuFRV4b17AJtAw': [
    'https://www.youtube.com/channel/UCYO_jab_esuFRV4b17AJtAw',
    'https://m.youtube.com/channel/UCYO_jab_esuFRV4b17AJtAw/videos',
  ],
  'vimeo:148751763': [
    'https://vimeo.com/148751763',
    'https://player.vimeo.com/video/148751763?autoplay=1',
    'https://vimeo.com/channels/staffpicks/148751763',
  ],
  'github:rucaibox/llmsurvey': [
    'https://github.com/RUCAIBox/LLMSurvey',
    'http://www.github.com/RUCAIBox/LLMSurvey/',
    'https://github.com/RUCAIBox/LLMSurvey.git',
    'https://github.com/RUCAIBox/LLMSurvey?tab=readme-ov-file#table-of-contents',
    'https://github.com/RUCAIBox/LLMSurvey#readme',
    'https://GitHub.com/RUCAIBox/LLMSurvey?utm_source=news',
  ],
  'github:openai/evals/blob/main/docs/build-eval.md': [
    'https://github.com/openai/evals/blob/main/docs/build-eval.md',
    'https://github.com/openai/evals/blob/main/docs/build-eval.md?plain=1#L10-L20',
    'https://github.com/openai/evals/raw/main/docs/build-eval.md',
    'https://raw.githubusercontent.com/openai/evals/main/docs/build-eval.md',
    'https://raw.githubusercontent.com/openai/evals/refs/heads/main/docs/build-eval.md',
  ],
  'github:openai/evals/tree/main/docs': [
    'https://github.com/openai/evals/tree/main/docs',
    'https://github.com/openai/evals/tree/refs/heads/main/docs/',
  ],
  'gist:d4dee566867f8291f086': [
    'https://gist.github.com/d4dee566867f8291f086',
    'https://gist.github.com/karpathy/d4dee566867f8291f086',
    'https://gist.githubusercontent.com/karpathy/d4dee566867f8291f086/raw/min-char-rnn.py',
  ],
  'gist:4773365': ['https://gist.github.com/waylan/4773365', 'https://gist.github.com/waylan/4773365.git#file-x'],
  'gitlab:inkscape/inkscape': [
    'https://gitlab.com/inkscape/inkscape',
    'https://gitlab.com/inkscape/inkscape.git',
    'https://gitlab.com/inkscape/inkscape/?ref=x#readme',
  ],
  'huggingface:mistralai/mistral-7b-v0.1': [
    'https://huggingface.co/mistralai/Mistral-7B-v0.1',
    'https://hf.co/mistralai/Mistral-7B-v0.1/',
    'https://huggingface.co/mistralai/Mistral-7B-v0.1?library=transformers#usage',
    'https://huggingface.co/mistralai/Mistral-7B-v0.1/tree/main',
    'https://hf.co/mistralai/Mistral-7B-v0.1/blob/main/README.md',
  ],
  'huggingface:datasets/huggingfacefw/fineweb': [
    'https://huggingface.co/datasets/HuggingFaceFW/fineweb',
    'https://hf.co/datasets/HuggingFaceFW/fineweb',
    'https://huggingface.co/datasets/HuggingFaceFW/fineweb/tree/main',
  ],
  'huggingface:spaces/a/b/tree/main': [
    'https://huggingface.co/spaces/a/b/tree/main',
    'https://hf.co/spaces/a/b/tree/main/',
  ],
  'huggingface:datasets/squad': [
    'https://huggingface.co/datasets/squad',
    'https://huggingface.co/datasets/squad/tree/main',
    'https://huggingface.co/datasets/squad/blob/main/README.md',
  ],
  'huggingface:mistralai/mistral-7b-v0.1/blob/main/config.json': [
    'https://huggingface.co/mistralai/Mistral-7B-v0.1/blob/main/config.json',
    'https://hf.co/mistralai/Mistral-7B-v0.1/resolve/main/config.json?download=true',
    'https://huggingface.co/mistralai/Mistral-7B-v0.1/raw/main/config.json',
  ],
  'kaggle:datasets/cornell-university/arxiv': [
    'https://www.kaggle.com/datasets/Cornell-University/arxiv',
    'https://kaggle.com/datasets/Cornell-University/arxiv/data?select=a.json',
  ],
  'kaggle:competitions/titanic': [
    'https://www.kaggle.com/competitions/titanic',
    'https://www.kaggle.com/c/titanic',
    'https://www.kaggle.com/competitions/titanic/overview',
  ],
  'colab:drive/1JMLa53HDuA-i7ZBmqV7ZnA3c_fvtXnx-': [
    'https://colab.research.google.com/drive/1JMLa53HDuA-i7ZBmqV7ZnA3c_fvtXnx-',
    'https://colab.research.google.com/drive/1JMLa53HDuA-i7ZBmqV7ZnA3c_fvtXnx-?usp=sharing#scrollTo=x',
    'https://colab.research.google.com/notebook#fileId=1JMLa53HDuA-i7ZBmqV7ZnA3c_fvtXnx-&scrollTo=x',
    'https://colab.sandbox.google.com/drive/1JMLa53HDuA-i7ZBmqV7ZnA3c_fvtXnx-',
    'https://colab.google.com/drive/1JMLa53HDuA-i7ZBmqV7ZnA3c_fvtXnx-',
  ],
  'colab:github/karpathy/mingpt/blob/master/demo.ipynb': [
    'https://colab.research.google.com/github/karpathy/minGPT/blob/master/demo.ipynb',
    'https://colab.research.google.com/github/karpathy/minGPT/blob/refs/heads/master/demo.ipynb#scrollTo=x',
    'https://colab.sandbox.google.com/github/karpathy/minGPT/blob/master/demo.ipynb?authuser=1',
    'https://githubtocolab.com/karpathy/minGPT/blob/master/demo.ipynb',
  ],
  'npm:@huggingface/transformers': [
    'https://www.npmjs.com/package/@huggingface/transformers',
    'https://npmjs.com/package/%40huggingface/transformers?activeTab=readme',
    'https://www.npmjs.org/package/@huggingface/transformers/v/3.0.0',
    'https://npm.im/@huggingface/transformers',
  ],
  'pypi:llama-index': [
    'https://pypi.org/project/llama-index/',
    'https://pypi.org/project/llama_index',
    'https://pypi.org/project/Llama.Index/0.9.1/#history',
    'https://pypi.python.org/pypi/llama-index',
  ],

  'isbn:9781098125974': [
    'https://www.amazon.com/dp/1098125975',
    'https://www.amazon.com/Hands-Machine-Learning-Scikit-Learn/dp/1098125975/ref=sr_1_1?crid=1&keywords=x',
    'https://amazon.com/gp/product/1098125975?tag=x-20',
    'https://www.amazon.com/exec/obidos/ASIN/1098125975',
    'https://smile.amazon.com/dp/1098125975/',
  ],
  'googlebooks:Np9SDQAAQBAJ': [
    'https://books.google.com/books?id=Np9SDQAAQBAJ',
    'https://books.google.co.uk/books?id=Np9SDQAAQBAJ&pg=PA1',
    'https://www.google.com/books/edition/Deep_Learning/Np9SDQAAQBAJ?gbpv=1',
    'https://www.google.co.uk/books/edition/Deep_Learning/Np9SDQAAQBAJ',
    'https://books.google.com.sg/books?id=Np9SDQAAQBAJ',
  ],
  'gutenberg:33283': [
    'https://www.gutenberg.org/ebooks/33283',
    'http://gutenberg.org/ebooks/33283.epub.images',
    'https://www.gutenberg.org/files/33283/33283-h/33283-h.htm',
    'https://www.gutenberg.org/cache/epub/33283/pg33283-images.html',
    'https://m.gutenberg.org/ebooks/33283',
  ],
  'goodreads:24072897': [
    'https://www.goodreads.com/book/show/24072897',
    'https://www.goodreads.com/book/show/24072897-deep-learning',
    'https://www.goodreads.com/en/book/show/24072897.Deep_Learning?ac=1',
  ],
  'applepodcasts:1434243584': [
    'https://podcasts.apple.com/us/podcast/id1434243584',
    'https://podcasts.apple.com/gb/podcast/lex-fridman-podcast/id1434243584',
    'https://itunes.apple.com/us/podcast/lex-fridman-podcast/id1434243584?mt=2',
    'https://embed.podcasts.apple.com/us/podcast/lex-fridman-podcast/id1434243584',
    'https://geo.itunes.apple.com/us/podcast/id1434243584',
  ],
  'spotify:show/2MAi0BvDc6GTFvKFPXnkCL': [
    'https://open.spotify.com/show/2MAi0BvDc6GTFvKFPXnkCL',
    'https://open.spotify.com/show/2MAi0BvDc6GTFvKFPXnkCL?si=abc',
    'https://open.spotify.com/embed/show/2MAi0BvDc6GTFvKFPXnkCL',
  ],
  'googleplay:com.openai.chatgpt': [
    'https://play.google.com/store/apps/details?id=com.openai.chatgpt',
    'https://market.android.com/details?id=com.openai.chatgpt',
  ],
  'edx:course/deep-learning': [
    'https://www.edx.org/course/deep-learning',
    'https://www.edx.org/es/course/deep-learning',
  ],
  'bilibili:BV1pu411o7BE': ['https://www.bilibili.com/video/BV1pu411o7BE/', 'https://b23.tv/BV1pu411o7BE'],
  'ted:sam_harris_x': [
    'https://www.ted.com/talks/sam_harris_x',
    'https://www.ted.com/talks/lang/pt-br/sam_harris_x.html',
    'https://embed.ted.com/talks/lang/de/sam_harris_x',
  ],
  'coursera:learn/machine-learning': [
    'https://www.coursera.org/learn/machine-learning',
    'https://es.coursera.org/learn/machine-learning',
    'https://zh-tw.coursera.org/learn/machine-learning',
  ],
  'spotify:playlist/37i9dQZF1DXcBWIGoYBM5M': [
    'https://open.spotify.com/playlist/37i9dQZF1DXcBWIGoYBM5M',
    'https://open.spotify.com/user/spotify/playlist/37i9dQZF1DXcBWIGoYBM5M',
    'https://play.spotify.com/user/spotify/playlist/37i9dQZF1DXcBWIGoYBM5M',
  ],
  'x:1886192184808149025': [
    'https://x.com/karpathy/status/1886192184808149025',
    'https://twitter.com/karpathy/status/1886192184808149025?s=20',
    'https://mobile.twitter.com/karpathy/statuses/1886192184808149025',
    'https://x.com/karpathy/status/1886192184808149025/photo/1',
    'https://m.twitter.com/karpathy/status/1886192184808149025',
    'https://xcancel.com/karpathy/status/1886192184808149025#m',
    'https://fixupx.com/karpathy/status/1886192184808149025',
  ],
  'bluesky:simonwillison.net/post/3lbbfdn7lys2f': [
    'https://bsky.app/profile/simonwillison.net/post/3lbbfdn7lys2f',
    'https://bsky.app/profile/SimonWillison.net/post/3lbbfdn7lys2f?ref_src=embed',
  ],
  'mastodon:mathstodon.xyz/109880000000000001': [
    'https://mathstodon.xyz/@tao/109880000000000001',
    'https://mathstodon.xyz/web/@tao/109880000000000001',
    'https://mathstodon.xyz/users/tao/statuses/109880000000000001',
  ],
  'linkedin:activity/7075381524631580672': [
    'https://www.linkedin.com/feed/update/urn:li:activity:7075381524631580672/',
    'https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A7075381524631580672',
  ],
  'medium:a64152b37c35': [
    'https://karpathy.medium.com/software-2-0-a64152b37c35',
    'http://karpathy.medium.com/software-2-0-a64152b37c35/?source=rss#1',
  ],
  'substack:oneusefulthing/centaurs-and-cyborgs-on-the-jagged': [
    'https://oneusefulthing.substack.com/p/centaurs-and-cyborgs-on-the-jagged',
    'https://open.substack.com/pub/oneusefulthing/p/centaurs-and-cyborgs-on-the-jagged?r=1',
  ],
  'wikipedia:en/Large_language_model': [
    'https://en.wikipedia.org/wiki/Large_language_model',
    'http://en.m.wikipedia.org/wiki/Large_language_model#History',
    'https://en.wikipedia.org/wiki/Large%20language%20model?wprov=sfla1',
    'https://en.wikipedia.org/wiki/large_language_model',
    'https://en.wikipedia.org/w/index.php?title=Large_language_model',
    'https://en.wikipedia.org/?title=Large_language_model',
  ],
  'wikipedia:en/C++': [
    'https://en.wikipedia.org/wiki/C++',
    'https://en.wikipedia.org/wiki/C%2B%2B',
    'https://en.wikipedia.org/wiki/C%2b%2b',
  ],
  'wikipedia:en/What_Is_Life?': [
    'https://en.wikipedia.org/wiki/What_Is_Life%3F',
    'https://en.m.wikipedia.org/wiki/What_Is_Life%3f',
  ],
  'googledrive:1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs': [
    'https://drive.google.com/file/d/1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs/view',
    'https://drive.google.com/file/d/1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs/view?usp=sharing',
    'https://drive.google.com/file/u/0/d/1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs/preview',
  ],
  'reddit:14bvkqe': [
    'https://www.reddit.com/r/LocalLLaMA/comments/14bvkqe/',
    'https://old.reddit.com/r/LocalLLaMA/comments/14bvkqe/how_to_run_it/',
    'https://amp.reddit.com/r/LocalLLaMA/comments/14bvkqe/how_to_run_it/',
    'https://reddit.com/r/LocalLLaMA/comments/14bvkqe?context=3',
  ],
  'stackexchange:stackoverflow.com/11227809': [
    'https://stackoverflow.com/questions/11227809',
    'https://stackoverflow.com/questions/11227809/why-is-processing-a-sorted-array-faster',
  ],
  'discord:tQbPTwfbYv': [
    'https://discord.com/invite/tQbPTwfbYv',
    'https://discord.gg/tQbPTwfbYv',
    'https://discordapp.com/invite/tQbPTwfbYv',
    'https://ptb.discord.com/invite/tQbPTwfbYv',
  ],
  'rfc:9110': [
    'https://www.rfc-editor.org/rfc/rfc9110',
    'https://www.rfc-editor.org/rfc/rfc9110.html',
    'https://datatracker.ietf.org/doc/html/rfc9110#section-9',
    'https://tools.ietf.org/html/rfc9110',
    'https://www.ietf.org/rfc/rfc9110.txt',
  ],
};

describe.each(Object.entries(spellings))('%s', (id, [canonical, ...written]) => {
  test.each([canonical, ...written])('is %s', (address) => {
    expect(identify(address)).toMatchObject({ id, url: canonical });
  });
});

/** One thing whose address keeps something that other spellings of it do not have. */
test.each([
  ['isbn:9781098125974', 'https://openlibrary.org/isbn/9781098125974'],
  ['isbn:9781098125974', 'https://openlibrary.org/isbn/1098125975'],
  ['isbn:9781098125974', 'https://www.amazon.de/-/en/Aurélien-Géron/dp/1098125975'],
  ['isbn:9781098125974', 'https://isbnsearch.org/isbn/9781098125974'],
  ['isbn:9781098125974', 'https://www.goodreads.com/book/isbn/1098125975'],
  ['isbn:9781098125974', 'https://books.google.com/books?vid=ISBN9781098125974'],
  ['isbn:9781098125974', 'https://www.barnesandnoble.com/w/hands-on/1141498?ean=9781098125974'],
  ['isbn:9780262035613', 'https://mitpress.mit.edu/9780262035613/deep-learning/'],
  ['isbn:9781098166298', 'https://learning.oreilly.com/library/view/ai-engineering/9781098166298/'],
  ['isbn:9781098125974', 'https://www.packtpub.com/en-us/product/hands-on-machine-learning-9781098125974'],
  ['isbn:9781098125974', 'https://www.packtpub.com/product/hands-on/9781098125974'],
  ['isbn:9781098125974', 'https://bookshop.org/p/books/hands-on-machine-learning/9781098125974'],
  ['isbn:9781098125974', 'https://www.waterstones.com/book/hands-on/aurelien-geron/9781098125974'],
  ['github:some-one-/a', 'https://github.com/Some-One-/a'],
  ['isbn:9780804429573', 'https://www.amazon.com/dp/080442957X'],
  ['x:1886192184808149025', 'https://twitter.com/i/web/status/1886192184808149025'],
  ['medium:a64152b37c35', 'https://medium.com/@karpathy/software-2-0-a64152b37c35'],
  [
    'linkedin:activity/7075381524631580672',
    'https://uk.linkedin.com/posts/tonyseale_gpt4-semanticweb-activity-7075381524631580672-TAv3/?trk=x',
  ],
  ['medium:a64152b37c35', 'https://medium.com/p/a64152b37c35'],
  ['reddit:14bvkqe', 'https://redd.it/14bvkqe'],
  ['reddit:14bvkqe', 'https://www.reddit.com/gallery/14bvkqe'],
  [
    'googledrive:1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs',
    'https://docs.google.com/a/example.org/file/d/1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs/edit',
  ],
  [
    'googledrive:1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgvE2upms',
    'https://docs.google.com/a/example.org/document/d/1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgvE2upms/edit',
  ],
  ['osf:e7m4k', 'https://osf.io/e7m4k'],
  [
    'googledrive:1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs',
    'https://drive.google.com/open?id=1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs',
  ],
  [
    'googledrive:1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs',
    'https://drive.google.com/uc?export=download&id=1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs',
  ],
  ['stackexchange:stackoverflow.com/11227902', 'https://stackoverflow.com/a/11227902/87234'],
  ['stackexchange:stackoverflow.com/11227809', 'https://stackoverflow.com/q/11227809'],
  ['vimeo:148751763', 'https://vimeo.com/148751763/ab12cd34ef'],
])('%s is %s too', (id, address) => {
  expect(identify(address).id).toBe(id);
});

/** What a page needs to open, or to show what was meant, stays in its address. */
test.each([
  [
    'https://drive.google.com/drive/u/0/folders/1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs?resourcekey=0-abc&usp=sharing',
    'https://drive.google.com/drive/folders/1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs?resourcekey=0-abc',
  ],
  [
    'https://drive.google.com/open?id=1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs&resourcekey=0-abc',
    'https://drive.google.com/open?id=1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs&resourcekey=0-abc',
  ],
  [
    'https://docs.google.com/document/d/e/2PACX-1vT5nFMdKvBdBZjgmUUqptlbs/pub?embedded=true',
    'https://docs.google.com/document/d/e/2PACX-1vT5nFMdKvBdBZjgmUUqptlbs/pub',
  ],
  [
    'https://docs.google.com/spreadsheets/d/e/2PACX-1vT5nFMdKvBdBZjgmUUqptlbs/pubhtml?gid=0',
    'https://docs.google.com/spreadsheets/d/e/2PACX-1vT5nFMdKvBdBZjgmUUqptlbs/pubhtml',
  ],
  [
    'https://docs.google.com/forms/d/e/1FAIpQLSf5nFMdKvBdBZjgmUUqptlbs/viewform?usp=sf_link',
    'https://docs.google.com/forms/d/e/1FAIpQLSf5nFMdKvBdBZjgmUUqptlbs/viewform',
  ],
  [
    'https://docs.google.com/presentation/d/1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs/edit#slide=id.g16197112905_0_0',
    'https://docs.google.com/presentation/d/1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs/edit#slide=id.g16197112905_0_0',
  ],
  [
    'https://medium.com/@karpathy/software-2-0-a64152b37c35?source=x&sk=c6cc48013bac60924548dd4e1363fa9e',
    'https://medium.com/@karpathy/software-2-0-a64152b37c35?sk=c6cc48013bac60924548dd4e1363fa9e',
  ],
  ['https://vimeo.com/148751763/ab12cd34ef?share=copy', 'https://vimeo.com/148751763/ab12cd34ef'],
  ['https://player.vimeo.com/video/148751763?h=ab12cd34ef', 'https://vimeo.com/148751763/ab12cd34ef'],
  [
    'https://datasets-benchmarks-proceedings.neurips.cc/paper/2021/file/65b9eea6e1cc6bb9f0cd2a47751a186f-Paper-round2.pdf',
    'https://datasets-benchmarks-proceedings.neurips.cc/paper/2021/hash/65b9eea6e1cc6bb9f0cd2a47751a186f-Abstract-round2.html',
  ],
  [
    'https://notion.so/team/API-d0ebe08a5e304a55928405eb682f6741?pvs=4',
    'https://www.notion.so/team/API-d0ebe08a5e304a55928405eb682f6741',
  ],
  ['https://api.semanticscholar.org/CorpusID%3A52967399', 'https://api.semanticscholar.org/CorpusID:52967399'],
])('%s opens at %s', (written, canonical) => {
  expect(identify(written).url).toBe(canonical);
  expect(identify(written).site).toBeDefined();
});
