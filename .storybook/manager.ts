import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'pcsp-elements',
    brandTarget: '_self',
    colorPrimary: '#005eb8',
    colorSecondary: '#005eb8',
    appBg: '#f4f6f8',
    appBorderColor: '#d0d8de',
    appBorderRadius: 4,
    inputBorderRadius: 4,
    textColor: '#212b32',
    textMutedColor: '#4c6272',
    barTextColor: '#4c6272',
    barSelectedColor: '#005eb8',
  }),
});
