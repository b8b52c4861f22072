/** The files of a new collection by path inside its folder: they pass every check, and say what belongs in their place. */
export const collectionTemplate: Readonly<Record<string, string>> = {
  'first-article.md': `---
title: The title of the article
publisher: Who published it
# author: Who wrote it
# A date such as 2024-04-05, or null when nobody knows.
published: null
# url: https://example.org/where-readers-find-it
language: en
# full: show it whole; quote:50: show at most 50 words of a passage; summary: your own words only.
rights: full
---

<!-- Each paragraph is a passage. The line above it has its id, which stays for ever, and the paragraph of the source. -->

## An example of a passage

{#example ¶1}
This example is what people are shown who ask for an example, with the source that is named above. Write in its place what the first paragraph of the article says.

{#second ¶2}
Put the next paragraph here, under an id of its own. A passage that is withdrawn later leaves its id behind, with the reason.
`,
  'topics.yaml': `# What the articles speak about, and under which names.
topics:
  - id: example
    name: Example
    kind: idea
    aliases: [specimen]
`,
  'questions.json': `{
  "questions": [{ "q": "What are people shown for an example?", "rel": { "example": 3 } }],
  "none": ["Who won the match?"]
}
`,
}
