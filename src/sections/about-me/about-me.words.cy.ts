import type { aboutMeWords as english } from './about-me.words.en-GB.js';
import type { Welsh } from '../../locales/cy/welsh.js';

export const aboutMeWords = {
  label: 'Amdanaf i',
  intro:
    'Tudalen y person ei hun yw hon. Ysgrifennwch hi fel y byddai’r person yn siarad, yn ei eiriau ei hun. Gall y person ei newid ar unrhyw adeg.',
  intro_person:
    'Eich tudalen chi yw hon. Ysgrifennwch hi yn eich geiriau eich hun. Gallwch ei newid ar unrhyw adeg.',
  whatIsMostImportantToMe: {
    label: 'Beth sydd bwysicaf i mi',
    hint: 'Y bobl, y lleoedd, yr arferion a’r credoau y byddwn i’n gweld eu heisiau fwyaf.',
    example:
      'Mynd â fy nghi am dro bob bore. Gweddïo ar adegau penodol. Cael fy holi cyn i benderfyniadau gael eu gwneud.',
  },
  peopleWhoAreImportantToMe: {
    label: 'Pobl sy’n bwysig i mi',
    hint: 'Pwy ydyn nhw, pam maen nhw’n bwysig, a sut rydym yn cadw mewn cysylltiad. Mae anifeiliaid anwes yn cyfrif hefyd.',
    example: 'Fy chwaer Ana, sy’n ffonio ar ddydd Sul. Tom o’r rhandir. Fy nghath.',
  },
  howICommunicateAndHowToCommunicateWithMe: {
    label: 'Sut rwy’n cyfathrebu a sut i gyfathrebu â mi',
    hint: 'Fy iaith, beth sy’n fy helpu i ddeall, a sut i weld fy mod yn cael trafferth.',
    example:
      'Gofynnwch un cwestiwn ar y tro. Rwy’n mynd yn dawel pan fydd pethau’n mynd yn drech na mi. Rwy’n defnyddio cymhorthion clyw.',
  },
  myWellness: {
    label: 'Fy llesiant',
    hint: 'Sut beth yw diwrnod da, a beth sy’n fy nghadw’n iach.',
    example: 'Ar ddiwrnod da rwy’n coginio ac yn gweld ffrind. Cwsg sydd bwysicaf.',
  },
  pleaseDoAndPleaseDont: {
    label: 'Beth i’w wneud a beth i beidio â’i wneud, os gwelwch yn dda',
    hint: 'Pethau i’w gwneud, a phethau i’w hosgoi, pan fyddwch gyda mi.',
    example:
      'Curwch ar y drws yn gyntaf, a dywedwch eich enw wrthyf. Peidiwch â sefyll uwch fy mhen na chyffwrdd â mi heb ofyn.',
  },
  howAndWhenToSupportMe: {
    label: 'Sut a phryd i’m cefnogi',
    hint: 'Beth y gallaf ei wneud drosof fy hun, pa help yr hoffwn ei gael, a phryd.',
    example: 'Atgoffwch fi am apwyntiadau y diwrnod cynt. Rwy’n rheoli fy arian fy hun.',
  },
  alsoWorthKnowingAboutMe: {
    label: 'Pethau eraill sy’n werth eu gwybod amdanaf',
    hint: 'Unrhyw beth arall: fy hanes, fy ngwaith, beth sy’n gwneud i mi chwerthin.',
    example: 'Bues i’n gyrru bysiau am ugain mlynedd. Rwyf wrth fy modd â bandiau pres.',
  },
  date: {
    label: 'Diweddarwyd ddiwethaf',
    hint: 'Bydd yn cael ei lenwi pan fyddwch yn cadw, oni bai eich bod yn rhoi dyddiad eich hun.',
  },
  supportedToWriteThisBy: {
    label: 'Pwy helpodd fi i ysgrifennu hyn',
    hint: 'Eu henw, a sut maen nhw’n fy adnabod. Gadewch yn wag os ysgrifennais hyn ar fy mhen fy hun.',
  },
  multimediaLocation: {
    label: 'Dolen i fideo, llun neu recordiad',
    label_person: 'Dolen at ffilm, llun neu sain',
    hint: 'Y cyfeiriad gwe lle mae’n cael ei gadw.',
    showPhoto: 'Dangos y llun o {{host}}',
    playSound: 'Chwarae’r sain o {{host}}',
    showVideo: 'Dangos y fideo o {{host}}',
    showVideo_person: 'Dangos y ffilm o {{host}}',
    hidePhoto: 'Cuddio’r llun',
    hideSound: 'Stopio’r sain',
    hideVideo: 'Cuddio’r fideo',
    hideVideo_person: 'Cuddio’r ffilm',
    loadingPhoto: 'Yn llwytho’r llun.',
    loadingSound: 'Yn llwytho’r sain.',
    loadingVideo: 'Yn llwytho’r fideo.',
    loadingVideo_person: 'Yn llwytho’r ffilm.',
    hasPhoto: 'Llun. Does neb wedi ei ddisgrifio yma.',
    hasPhoto_person: 'Fy llun. Does dim geiriau gydag ef yma.',
    hasSound: 'Sain. Does neb wedi ysgrifennu yma beth mae’n ei ddweud.',
    hasSound_person: 'Fy sain. Nid yw’r hyn mae’n ei ddweud wedi ei ysgrifennu yma.',
    hasVideo: 'Fideo. Does dim capsiynau na disgrifiad wedi eu cadw gydag ef yma.',
    hasVideo_person: 'Fy ffilm. Does dim geiriau gyda hi yma.',
    failedPhoto:
      'Nid oedd modd dangos y llun yma. Efallai ei fod wedi mynd, neu na all y dudalen hon ei lwytho na’i ddangos. Rhowch gynnig ar y ddolen uchod.',
    failedSound:
      'Nid oedd modd chwarae’r sain yma. Efallai ei bod wedi mynd, neu na all y dudalen hon ei llwytho na’i chwarae. Rhowch gynnig ar y ddolen uchod.',
    failedVideo:
      'Nid oedd modd dangos y fideo yma. Efallai ei fod wedi mynd, neu na all y dudalen hon ei lwytho na’i ddangos. Rhowch gynnig ar y ddolen uchod.',
    failedVideo_person:
      'Nid oedd modd dangos y ffilm yma. Efallai ei bod wedi mynd, neu na all y dudalen hon ei llwytho na’i dangos. Rhowch gynnig ar y ddolen uchod.',
  },
  updated: 'Diweddarwyd ddiwethaf: {{date}}',
  supported: 'Ysgrifennwyd gyda chymorth gan {{who}}',
} satisfies Welsh<typeof english>;
