import { expect, test } from 'vitest'
import { parsePage } from '../../../src/ingest/formats/dom.ts'
import { htmlBlocks } from '../../../src/ingest/formats/html-blocks.ts'

test.each<[string, string, readonly string[]]>([
  ['white space', '<p> One\n <b>two</b>  three</p>', ['One two three']],
  ['words around an element', '<p>un<b>believ</b>able</p>', ['unbelievable']],
  ['text without an element of its own', 'One <i>two</i><p>three</p>four', ['One two', 'three', 'four']],
  ['a forced break', '<p>Roses are red<br>Violets are blue</p>', ['Roses are red\nViolets are blue']],
  ['two forced breaks', 'One<br><br>two<br> <br/>three', ['One', 'two', 'three']],
  ['headings', '<h1>One</h1><p>two</p><h3>three<br>four</h3>', ['# One', 'two', '# three\nfour']],
  ['a list of short items', '<ul><li>One</li><li><p>two</p></li></ul>', ['One\ntwo']],
  ['a list of long items', `<ol><li>${'One '.repeat(50)}</li><li>two</li></ol>`, ['One '.repeat(50).trim(), 'two']],
  ['a list in a list', '<ul><li>One<ul><li>two</li></ul></li><li>three</li></ul>', ['One\ntwo\nthree']],
  ['quotations', '<blockquote><p>One</p><p>two</p></blockquote>', ['One', 'two']],
  [
    'what is no text',
    '<p>One</p><figure>x<figcaption>y</figcaption></figure><script>z</script><style>a</style><!-- b --><nav>c</nav><button>d</button><svg><text>e</text></svg>',
    ['One'],
  ],
  ['marks of notes', '<p>One<sup><a href="#n1">1</a></sup> two<sup>nd</sup></p>', ['One twond']],
  ['a table of figures', '<table><tr><td>1</td><td>2</td></tr></table><p>One</p>', ['One']],
  ['a table that lays out the page', '<table><tr><td><p>One</p></td><td><p>two</p></td></tr></table>', ['One', 'two']],
  ['lines that were set', '<pre>one\n  two</pre>', ['one\ntwo']],
])('%s', (_, html, texts) => {
  expect(htmlBlocks(parsePage(html)).map(({ kind, text }) => (kind === 'heading' ? `# ${text}` : text))).toEqual(texts)
})
