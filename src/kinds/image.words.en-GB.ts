import type { KindWordTree } from '../model/element.js';

export const imageWords: KindWordTree = {
  kinds: {
    image: {
      description: {
        label: 'What the photograph shows',
        label_person: 'What the photo shows',
        hint: 'In words, for people who cannot see it and for when it does not load.',
      },
      taken: { label: 'When it was taken' },
      contentType: { label: 'Type of file' },
      data: { label: 'Photograph', label_person: 'Photo' },
      url: { label: 'Where the photograph is', label_person: 'Where the photo is' },
      inWords: '{{description}} (a picture of {{bytes}} bytes)',
      choose: 'Choose a photograph',
      choose_person: 'Choose a photo',
      chooseHint:
        'A JPEG, PNG, WebP or GIF file of up to 5 megabytes. It is kept as it is, with what the camera may have written in it, such as the place.',
      isThere: 'There is a photograph: {{kilobytes}} KB.',
      isThere_person: 'There is a photo: {{kilobytes}} KB.',
      remove: 'Remove the photograph',
      remove_person: 'Remove the photo',
      show: 'Show the photograph',
      show_person: 'Show the photo',
      tooLarge:
        'This file was not taken: it has {{megabytes}} megabytes, and there is room for 5. Choose a smaller one.',
      wrongType: 'This file was not taken: it is no JPEG, PNG, WebP or GIF picture.',
      unreadable: 'This file could not be read, and was not taken. Try again, or choose another.',
      notShown: 'The picture cannot be shown here. It is kept as it came.',
    },
  },
  issues: {
    'image/file': {
      error: 'Choose the photograph for “{{label}}”, or remove what is written of it.',
    },
    'image/description': { error: 'Write what the photograph in “{{label}}” shows.' },
    'image/data': {
      error: 'The picture in “{{label}}” is damaged and cannot be shown. Choose it again.',
    },
    'image/type': {
      warning: 'The picture in “{{label}}” is of a type that cannot be shown here. It is kept.',
    },
  },
};
