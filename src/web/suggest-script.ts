/**
 * Offers lines while one types, as Discord does, by the pattern of an ARIA combobox. The page works without it: the
 * browser then offers the list that came with the page.
 */
export const suggestScript = `'use strict'
const input = document.getElementById('q')
const list = document.createElement('ul')
let offers = []
let active = -1
let turn = 0

list.id = 'offers'
list.className = 'offers'
list.hidden = true
list.setAttribute('role', 'listbox')
list.setAttribute('aria-label', input.dataset.suggestions)
input.after(list)
input.removeAttribute('list')
for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': 'offers', 'aria-expanded': 'false' }))
  input.setAttribute(name, value)

async function ask() {
  const mine = ++turn
  try {
    const response = await fetch('/api/suggest?' + new URLSearchParams({ q: input.value, lang: document.documentElement.lang }))
    const found = response.ok ? await response.json() : []
    if (mine === turn) show(found)
  } catch {
    if (mine === turn) close()
  }
}

function show(found) {
  offers = found
  list.replaceChildren(...offers.map(drawOffer))
  list.hidden = offers.length === 0
  list.scrollTop = 0
  input.setAttribute('aria-expanded', String(!list.hidden))
  mark(-1)
}

function close() {
  turn += 1
  show([])
}

function drawOffer({ label, note }, index) {
  const item = document.createElement('li')
  item.id = 'offer-' + index
  item.dir = 'auto'
  item.setAttribute('role', 'option')
  item.append(label)
  if (note !== undefined) {
    const small = document.createElement('small')
    small.append(note)
    item.append(' ', small)
  }
  item.addEventListener('click', () => take(index))
  return item
}

function mark(index) {
  active = index
  for (const [position, item] of [...list.children].entries()) item.setAttribute('aria-selected', String(position === index))
  if (index < 0) return input.removeAttribute('aria-activedescendant')
  input.setAttribute('aria-activedescendant', 'offer-' + index)
  list.children[index].scrollIntoView({ block: 'nearest' })
}

function take(index) {
  const { line } = offers[index]
  input.value = line
  if (line.endsWith(' ')) return ask()
  close()
  input.form.requestSubmit()
}

function move(step) {
  if (list.hidden) return ask()
  // One place more than there are offers: the box itself.
  const places = offers.length + 1
  mark(((active + 1 + step + places) % places) - 1)
}

const KEYS = {
  ArrowDown: () => move(1),
  ArrowUp: () => move(-1),
  Enter: () => take(active),
  Escape: close,
}

input.addEventListener('input', ask)
input.addEventListener('blur', close)
list.addEventListener('mousedown', (event) => event.preventDefault())
input.addEventListener('keydown', (event) => {
  const act = KEYS[event.key]
  if (act === undefined || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return
  if ((event.key === 'Enter' && active < 0) || (event.key === 'Escape' && list.hidden)) return
  event.preventDefault()
  act()
})
`
