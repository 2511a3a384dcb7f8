import { type Field, fields } from '../../src/registry/query-fields.ts';
import { code, fence, table } from './markdown.ts';
import { askedPages, askedState, type QueryExample, queryExamples } from './query-examples.ts';

export function queryPage(): string {
  return `# Finding resources

\`list\`, \`export\`, \`tags\`, \`kinds\` and \`stats\` take a query, and the same filters as flags. Both mean the same, and must
both hold where both are given. Set the query in single quotation marks: a shell would take blanks, \`!\`, \`>\` and brackets
for itself.

The examples ask of two pages; below each stand the titles of what it finds:

${Object.entries(askedPages)
  .map(([file, markdown]) => `\`${file}\`\n\n${fence(markdown.trimEnd())}`)
  .join('\n\n')}

## Words

A word is looked for in title, description and address, where a word begins there; capitals do not matter, nor how
apostrophes, quotation marks, hyphens and full width are written, or whether accents are composed. The accents themselves
matter: \`Schutze\` is another word than \`Schütze\`. A phrase stands in quotation marks, in which \`\\"\` is one; signs may have full
width (\`kind：survey\`). An address finds its resource in any spelling. Blanks mean and, \`OR\` in capitals
means or, and binds less tightly: \`a b OR c\` is \`(a b) OR c\`. \`!\` or \`-\` right before a word, a field or a bracket denies it.

${shown(queryExamples.words)}

## Fields

A field is written \`name:value\`, without a blank. Commas mean or; a value with blanks or commas stands in quotation marks.
What only looks like a field (\`https://…\`, \`10:30\`) is a word; a field that is misspelt, or that only others have, is an error
that says what to write. What denies a field stands before its name: \`!tag:rag\`; in quotation marks a value is only text.

${table(
  ['field', 'a resource that', 'such as'],
  Object.entries(fields).map(([name, { summary, example, alias }]: readonly [string, Field]) => [
    [name, ...(alias === undefined ? [] : [alias])].map((each) => code(`${each}:`)).join(' or '),
    summary,
    code(example),
  ]),
)}

- A tag can be spelt in any way that the taxonomy knows. One that no resource has finds nothing, and the note on the standard
  error names the tag in use, or the kind, that may be meant. An unknown kind or verdict is an error.
- Years are written \`2023\`, \`2023..2024\`, \`2020..\`, \`..2019\`, \`>=2023\`, \`>2023\`, \`<=2023\` or \`<2023\`. What has no date is of no year.
- \`section:\` and \`file:\` that must both hold must do so for one and the same link. A path counts from the root of the
  project, and without \`*\` it is a file or a whole folder.
- Verdicts stand in \`.genai-links/state.jsonl\`, a line for each address; without that file it is an error to ask for one,
  and a line that cannot be read is an error that names it.
  Here it holds:

\`\`\`json
${askedState.trimEnd()}
\`\`\`

${shown(queryExamples.fields)}

## Flags

Each field is a flag too. \`--tag\` repeated means and; the others repeated mean or, as commas do; an empty one is
an error. \`-kind:video\` by itself would
be a flag: write \`'!kind:video'\`, or make it part of a query in quotation marks.

${shown(queryExamples.flags)}

\`check\` takes the flags, and judges only the links to resources that match, as the pages are now. With a filter, images, links
to pages and all else that is no resource are left out; addresses that are typed, and what is wrong with a page as a whole, are
not. \`list --links\` looks at each link as a resource that is linked nowhere else.

## Order

Resources come as their pages have them, unless \`--sort\` says otherwise. \`--sort relevance\` puts first what is most about the
question: of a tag, what is linked from a page about it (its tags or its title name it), then what stands on the pages that
have most of it (more than half as much as the page with the most), then the rest; of words, what is called so, then what has
them in its title, its description, its address. What is equal stays in the order of the pages, so that what the curator put
first on a page comes first, whether a heading or the curator by hand gave it the tag.

${shown(queryExamples.order)}
`;
}

function shown(examples: readonly QueryExample[]): string {
  const blocks = examples.map(({ command, titles }) => [`$ genai-links ${command}`, ...titles].join('\n'));
  return `\`\`\`console\n${blocks.join('\n\n')}\n\`\`\``;
}
