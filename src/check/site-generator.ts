import { posix } from 'node:path';
import type { Disk } from '../files/disk.ts';

/** Files and folders that only a project has whose pages a site generator makes. */
const MARKS = [
  '_config.yml',
  '_config.yaml',
  'hugo.toml',
  'hugo.yaml',
  'hugo.json',
  'docusaurus.config.js',
  'docusaurus.config.ts',
  'docusaurus.config.mjs',
  '.vitepress',
  '.vuepress',
  'astro.config.mjs',
  'astro.config.ts',
  'astro.config.js',
  'gatsby-config.js',
  'gatsby-config.ts',
  'eleventy.config.js',
  'eleventy.config.mjs',
  '.eleventy.js',
  'next.config.js',
  'next.config.mjs',
  'next.config.ts',
  'nuxt.config.ts',
  'mkdocs.yml',
  'mkdocs.yaml',
  'zensical.toml',
  'book.toml',
  'conf.py',
  'antora.yml',
  '_quarto.yml',
  'myst.yml',
  '.obsidian',
];

/** Whether a site generator, which routes in ways of its own, may make the page of a file. */
export function isGenerated(file: string, disk: Disk): boolean {
  for (let folder = posix.dirname(file); ; folder = posix.dirname(folder)) {
    const names = new Set(disk.namesIn(folder));
    if (MARKS.some((mark) => names.has(mark))) return true;
    if (folder === '.' || folder === '/' || folder.startsWith('..') || folder.startsWith('..')) return false;
  }
}
