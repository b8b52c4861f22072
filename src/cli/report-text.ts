import type { Report } from '../workshop/check-corpus.ts'
import type { Finding } from '../workshop/finding.ts'

/** A report as lines for a terminal: errors, then warnings, then what was looked at. */
export function reportText({ findings, notChecked, base, articles, passages }: Report): string {
  const errors = findings.filter(({ severity }) => severity === 'error')
  const warnings = findings.filter(({ severity }) => severity === 'warning')
  return [
    ...errors.map((it) => `${placeOf(it)}: ${it.message}`),
    ...warnings.map((it) => `${placeOf(it)}: warning: ${it.message}`),
    ...notChecked.map((it) => `Not checked: ${it}`),
    `${counted(errors.length, 'error')}, ${counted(warnings.length, 'warning')} in ${counted(articles, 'article')} with ${counted(passages, 'passage')}${comparedWith(base)}`,
  ].join('\n')
}

const comparedWith = (base: Report['base']): string => (base === null ? '' : `; ids compared with ${base.revision} (${base.commit})`)

const placeOf = ({ file, line }: Finding): string => (line === undefined ? file : `${file}:${line}`)

const counted = (count: number, what: string): string => `${count.toLocaleString('en')} ${what}${count === 1 ? '' : 's'}`
