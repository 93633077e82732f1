import { defineComponent, h, onMounted } from 'vue';
import { onContentUpdated } from 'vitepress';
import DefaultTheme from 'vitepress/theme';
import { highlight } from '../highlight';
import Search from './Search.vue';
import './style.css';

const Layout = defineComponent({
  setup() {
    onMounted(highlight);
    onContentUpdated(highlight);
    return () => h(DefaultTheme.Layout, null, { 'nav-bar-content-before': () => h(Search) });
  },
});

export default { extends: DefaultTheme, Layout };
