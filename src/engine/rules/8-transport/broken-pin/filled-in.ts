/** Whether a build fills a text in: `$(PIN)`, `${pin}`, `{{ pin }}`, `@PIN@`, `%PIN%`, `__PIN__`. */
export function isFilledIn(text: string): boolean {
  return /\$[({]|\{\{|^@.*@$|^%.*%$|^__.*__$|^\$\w+$/.test(text);
}
