// The documentation site: pages and sidebars come from `cargo xtask site`.
import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig, type DefaultTheme } from 'vitepress';
import { plain } from './highlight';

/** The areas of which pages are built, for a build in minutes: `SITE_AREAS=v3/refund,v3/pay`. All without it. */
const areas = process.env.SITE_AREAS?.split(',');

/** The sidebars of a language: the guides, and the operations of each product area. */
function sidebars(language: string): DefaultTheme.SidebarMulti {
  return JSON.parse(readFileSync(new URL(`../pages/${language}.json`, import.meta.url), 'utf8'));
}

/** Patterns of the operations' pages outside of `areas`. */
function excluded(areas: string[]): string[] {
  const api = new URL('../pages/zh/api/', import.meta.url);
  const families = readdirSync(api, { withFileTypes: true }).filter((one) => one.isDirectory());
  const all = families.flatMap(({ name }) =>
    readdirSync(new URL(`${name}/`, api)).map((area) => `${name}/${area}`),
  );
  return all.filter((area) => !areas.includes(area)).map((area) => `{zh,en}/api/${area}/**`);
}

/** The anchor of a heading as GitHub makes it, where the guides are read too. */
function slugify(title: string): string {
  return title
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
    .replace(/ /g, '-');
}

/** What differs between the languages. */
function theme(language: 'zh' | 'en', words: Record<string, string>): DefaultTheme.Config {
  return {
    nav: [
      { text: words.guide, link: `/${language}/guide/before-you-start`, activeMatch: `/${language}/guide/` },
      { text: words.paths, link: `/${language}/api/` },
      { text: words.products, link: `/${language}/api/products` },
    ],
    sidebar: sidebars(language),
    outline: { label: words.outline },
    docFooter: { prev: words.previous, next: words.next },
    darkModeSwitchLabel: words.appearance,
    sidebarMenuLabel: words.menu,
    returnToTopLabel: words.top,
  };
}

export default defineConfig({
  title: 'wechatpay-sdk',
  srcDir: 'pages',
  // What is in `public/` is copied as it is; the Markdown there is for assistants.
  srcExclude: ['public/**', ...(areas ? excluded(areas) : [])],
  markdown: { highlight: plain, anchor: { slugify } },
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: '/favicon.svg' }]],
  // Else every page would carry the sidebars of all operations.
  metaChunk: true,
  cleanUrls: true,
  // A part of the pages has links to the others.
  ignoreDeadLinks: areas !== undefined,
  locales: {
    zh: {
      label: '简体中文',
      lang: 'zh-CN',
      link: '/zh/',
      description: 'Rust 的微信支付 SDK 与本机模拟器',
      themeConfig: theme('zh', {
        guide: '指南',
        paths: '接口（按路径）',
        products: '接口（按产品）',
        outline: '本页内容',
        previous: '上一页',
        next: '下一页',
        appearance: '外观',
        menu: '菜单',
        top: '回到顶部',
      }),
    },
    en: {
      label: 'English',
      lang: 'en-US',
      link: '/en/',
      description: 'WeChat Pay for Rust, and a simulator on localhost',
      themeConfig: theme('en', {
        guide: 'Guide',
        paths: 'API by path',
        products: 'API by product',
        outline: 'On this page',
        previous: 'Previous',
        next: 'Next',
        appearance: 'Appearance',
        menu: 'Menu',
        top: 'Back to top',
      }),
    },
  },
});
