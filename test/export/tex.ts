import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Run {
  readonly status: number | null;
  readonly output: string;
}

/** Runs something in an empty folder that is gone afterwards. */
export function inFolder<Result>(files: Readonly<Record<string, string>>, run: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'genai-links-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function runTool(folder: string, name: string, ...parameters: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(name, parameters, { cwd: folder, encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

/** What BibTeX says of a file of entries under a style. */
export function runBibtex(entries: string, style: string): Run {
  const aux = `\\relax\n\\citation{*}\n\\bibstyle{${style}}\n\\bibdata{refs}\n`;
  return inFolder({ 'refs.bib': entries, 'main.aux': aux }, (folder) => runTool(folder, 'bibtex', 'main'));
}

/** The lines that LaTeX prints of a bibliography: with `unsrt`, in the order of the file and one for each entry. */
export function printedEntries(entries: string, style: string): readonly string[] {
  return inFolder({ 'refs.bib': entries, 'main.tex': documentWith(style) }, (folder) => {
    runTool(folder, 'pdflatex', '-interaction=nonstopmode', 'main');
    runTool(folder, 'bibtex', 'main');
    const { output } = runTool(folder, 'pdflatex', '-interaction=nonstopmode', 'main');
    const errors = output.split('\n').filter((line) => line.startsWith('!'));
    if (errors.length > 0) throw new Error(`${errors.join('\n')}\n${readFileSync(join(folder, 'main.bbl'), 'utf8')}`);
    return runTool(folder, 'pdftotext', '-raw', '-nopgbrk', '-enc', 'UTF-8', 'main.pdf', '-')
      .output.split('\n')
      .filter((line) => line !== '');
  });
}

/** A page so wide that no line is broken. */
function documentWith(style: string): string {
  return String.raw`\documentclass{article}
\usepackage[T1]{fontenc}${style === 'plainnat' ? String.raw`\usepackage{natbib}` : ''}
\pagestyle{empty}\hyphenpenalty=10000 \exhyphenpenalty=10000
\pdfpagewidth=200in \textwidth=180in \raggedright
\renewcommand{\refname}{}
\begin{document}\nocite{*}\bibliographystyle{${style}}\bibliography{refs}\end{document}
`;
}
