/** Words for the act of following a link: they say nothing anywhere. */
const pointers = `
here, click here, click, this, this one, this link, this page, this site, see here, more, read more, learn more, see more,
more info, more information, find out more, continue reading, read on, go, go here, check here, check it out
hier, hier klicken, klick hier, klicken sie hier, mehr, mehr erfahren, weiterlesen, mehr lesen, weitere informationen
ici, cliquez ici, en savoir plus, lire la suite, plus, voir plus, par ici
aquí, haz clic aquí, haga clic aquí, pulsa aquí, leer más, ver más, más, más información, saber más
aqui, clique aqui, leia mais, saiba mais, ver mais, mais
qui, clicca qui, leggi di più, di più, scopri di più, continua
klik hier, lees meer, meer, här, klicka här, läs mer, her, klik her, klikk her, les mer, læs mere, täällä, lue lisää
tutaj, tu, kliknij tutaj, więcej, czytaj więcej, zde, klikněte zde, více, itt, kattintson ide
burada, buraya, buradan, buraya tıklayın, tıklayın, daha fazla
здесь, тут, сюда, нажмите здесь, подробнее, читать далее, ещё, тут, клікніть тут, детальніше
εδώ, κλικ εδώ, περισσότερα, هنا, اضغط هنا, المزيد, כאן, לחץ כאן, عرض المزيد, यहाँ, यहां क्लिक करें
这里, 这儿, 此处, 点击这里, 点击此处, 点这里, 点此, 更多, 查看更多, 阅读更多, 了解更多, 详见, 請點此, 這裡, 這裏, 此處, 點此, 點擊這裡, 更多資訊
こちら, ここ, こちらから, ここをクリック, 続きを読む, もっと見る, もっと読む, 여기, 여기를 클릭, 더보기, 더 보기, 자세히 보기
`;

/** Words for a link: in a list that names the thing they are a button, in a sentence they say nothing. */
const buttons = `
link, links, the link, web link, external link, details, view, open, visit, visit site, go to
verweis, lien, enlace, vínculo, collegamento, ligação, länk, odkaz, odnośnik, bağlantı, ссылка, посилання, σύνδεσμος
رابط, קישור, लिंक, 链接, 链接地址, 连接, 地址, 传送门, 查看, 详情, 連結, 鏈接, リンク, 詳細, 링크, 바로가기
`;

/** Words for a kind of thing. */
const labels = `
paper, papers, the paper, full paper, pdf, abs, abstract, arxiv, doi, url, preprint, code, the code, source, source code,
github, git, gitlab, repo, repository, the repo, website, web site, site, web, webpage, web page, homepage, home page, home,
official website, official site, project, project page, page, demo, live demo, try it, blog, blog post, blogpost, post,
article, video, videos, youtube, talk, slides, poster, docs, documentation, readme, data, dataset, datasets, model, models,
weights, checkpoint, checkpoints, hugging face, huggingface, hf, colab, notebook, download, downloads, twitter, tweet, x,
discord, reddit, linkedin, medium, supplement, supplementary, appendix, bibtex, bib, cite, citation, news, announcement
artikel, aufsatz, webseite, website, seite, quelle, quellcode, projekt, projektseite, vortrag, folien, daten
article, papier, site web, page du projet, vidéo, dépôt, code source, données, source
artículo, código, sitio web, sitio, página, vídeo, repositorio, datos, fuente, proyecto
artigo, página, repositório, dados, fonte, projeto, articolo, codice, sito, sito web, pagina, dati, fonte, progetto
статья, код, сайт, видео, репозиторий, данные, источник, проект, документация, презентация
论文, 原文, 代码, 源码, 项目, 项目主页, 项目地址, 主页, 官网, 网站, 网页, 文档, 视频, 博客, 文章, 数据, 数据集, 模型, 下载, 演示
論文, 程式碼, 原始碼, 專案, 專案頁面, 官網, 網站, 網頁, 文件, 影片, 部落格, 資料集, コード, サイト, 公式サイト, 動画, ブログ, 記事
논문, 코드, 웹사이트, 사이트, 홈페이지, 영상, 블로그, 데이터셋, 프로젝트
`;

/** How much a text says: nothing, that there is a link, or what kind of thing it leads to. */
export type Vagueness = 'pointer' | 'button' | 'label';

const vague: ReadonlyMap<string, Vagueness> = new Map([
  ...listed(labels, 'label'),
  ...listed(buttons, 'button'),
  ...listed(pointers, 'pointer'),
]);
/** Longer texts are none of them. */
const MAX_LENGTH = 60;

/** Tells how vague a text is, whatever signs stand around its words; undefined for one that may be a name. */
export function vaguenessOf(text: string): Vagueness | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const words = text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return vague.get(words.join(' '));
}

function listed(words: string, vagueness: Vagueness): readonly (readonly [string, Vagueness])[] {
  return words
    .trim()
    .split(/\s*[,\n]\s*/)
    .map((word) => [word, vagueness]);
}
