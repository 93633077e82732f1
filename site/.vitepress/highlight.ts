// Colours for code, in the browser. The build leaves code plain: highlighting at build time (Shiki, or a lighter one)
// makes each token an element of a Vue template, and 2,700 pages of them take more memory than a build machine has.

const words = new Set(
  (
    'as async await const else false fn for if impl in let loop match mod move mut new null print_r pub return ' +
    'self static struct true use while function array echo export curl wechatpay cargo npm'
  ).split(' '),
);

const token =
  /(\/\/.*|(?:^|(?<=\s))#(?!\[).*)|("(?:[^"\\]|\\.)*"|'(?:[^'\\\n]|\\.)*')|(\b\d[\d_.]*\b)|([A-Za-z_$][\w$]*)|([^A-Za-z_$\d"'/#]+|.)/gm;

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function marked(kind: string, text: string): string {
  return `<i class="${kind}">${escaped(text)}</i>`;
}

/** The HTML of a block of code. */
function highlighted(code: string, language: string): string {
  if (!language || language === 'text') return escaped(code);
  const hasHashComments = /^(sh|bash|shell|toml|yaml|python|py)/.test(language);
  return code.replace(token, (all, comment, string, number, word) => {
    if (comment) {
      return comment.startsWith('#') === hasHashComments ? marked('c', all) : escaped(all);
    }
    if (string) return marked('s', all);
    if (number) return marked('n', all);
    return word && words.has(word) ? marked('k', all) : escaped(all);
  });
}

/** For the build: the code as it is. */
export function plain(code: string): string {
  return `<pre class="shiki" v-pre tabindex="0"><code>${escaped(code.trimEnd())}</code></pre>`;
}

/** Colours all code of the page that is shown. */
export function highlight(): void {
  for (const code of document.querySelectorAll<HTMLElement>('.vp-doc pre.shiki > code:not([data-coloured])')) {
    const language = code.closest('[class*=language-]')?.className.match(/language-(\w+)/)?.[1] ?? '';
    code.innerHTML = highlighted(code.textContent ?? '', language);
    code.dataset.coloured = '';
  }
}
