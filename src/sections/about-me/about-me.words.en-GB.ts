export const aboutMeWords = {
  label: 'About me',
  intro:
    'This is the person’s own page. Write it as they would say it, in their words. They can change it at any time.',
  intro_person: 'This is your own page. Write it in your own words. You can change it at any time.',
  whatIsMostImportantToMe: {
    label: 'What is most important to me',
    hint: 'The people, places, routines and beliefs I would miss most.',
    example:
      'Walking my dog every morning. Praying at set times. Being asked before decisions are made.',
  },
  peopleWhoAreImportantToMe: {
    label: 'People who are important to me',
    hint: 'Who they are, why they matter, and how we keep in touch. Pets count too.',
    example: 'My sister Ana, who rings on Sundays. Tom from the allotment. My cat.',
  },
  howICommunicateAndHowToCommunicateWithMe: {
    label: 'How I communicate and how to communicate with me',
    hint: 'My language, what helps me understand, and how you can tell when I am struggling.',
    example:
      'Give me one question at a time. I go quiet when I am overwhelmed. I use hearing aids.',
  },
  myWellness: {
    label: 'My wellness',
    hint: 'What a good day looks like, and what keeps me well.',
    example: 'On a good day I cook and see a friend. Sleep matters most.',
  },
  pleaseDoAndPleaseDont: {
    label: 'Please do and please don’t',
    hint: 'Things to do, and things to avoid, when you are with me.',
    example:
      'Please do: knock first, tell me your name. Please don’t: stand over me or touch me without asking.',
  },
  howAndWhenToSupportMe: {
    label: 'How and when to support me',
    hint: 'What I can do for myself, what I want help with, and when.',
    example: 'Remind me about appointments the day before. I manage my own money.',
  },
  alsoWorthKnowingAboutMe: {
    label: 'Also worth knowing about me',
    hint: 'Anything else: my history, my work, what makes me laugh.',
    example: 'I drove buses for twenty years. I love brass bands.',
  },
  date: { label: 'Last updated', hint: 'Filled in when you save, unless you set it.' },
  supportedToWriteThisBy: {
    label: 'Who helped me write this',
    hint: 'Their name, and how they know me. Leave it empty if I wrote it alone.',
  },
  multimediaLocation: {
    label: 'Link to a video, picture or recording',
    label_person: 'Link to a film, picture or sound',
    hint: 'A web address where it is kept.',
    showPhoto: 'Show the photo from {{host}}',
    playSound: 'Play the sound from {{host}}',
    showVideo: 'Show the video from {{host}}',
    showVideo_person: 'Show the film from {{host}}',
    hidePhoto: 'Hide the photo',
    hideSound: 'Stop the sound',
    hideVideo: 'Hide the video',
    hideVideo_person: 'Hide the film',
    loadingPhoto: 'Loading the photo.',
    loadingSound: 'Loading the sound.',
    loadingVideo: 'Loading the video.',
    loadingVideo_person: 'Loading the film.',
    hasPhoto: 'A photo. No one has described it here.',
    hasPhoto_person: 'My photo. It has no words with it here.',
    hasSound: 'A sound. No one has written down here what it says.',
    hasSound_person: 'My sound. What it says is not written down here.',
    hasVideo: 'A video. No captions or description are kept with it here.',
    hasVideo_person: 'My film. It has no words with it here.',
    failedPhoto:
      'The photo could not be shown here. It may be gone, or this page may not load or show it. Try the link above.',
    failedSound:
      'The sound could not be played here. It may be gone, or this page may not load or play it. Try the link above.',
    failedVideo:
      'The video could not be shown here. It may be gone, or this page may not load or show it. Try the link above.',
    failedVideo_person:
      'The film could not be shown here. It may be gone, or this page may not load or show it. Try the link above.',
  },
  updated: 'Last updated {{date}}',
  supported: 'Written with support from {{who}}',
};
