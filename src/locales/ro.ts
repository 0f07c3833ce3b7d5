import type { CrisisPageLocale } from '../i18n/crisis-page-words.js';

/** Romanian, of the crisis page. Made without a clinician: it awaits a clinical reviewer who speaks it. */
const romanian: CrisisPageLocale<'one' | 'few' | 'other'> = {
  lang: 'ro',
  awaitsReview: true,
  covers: ['pcsp-crisis-page'],
  words: {
    crisisPage: {
      notLoaded: 'Planul nu este încă pe această pagină.',
      title: 'În caz de criză',
      title_person: 'Dacă sunt în criză',
      none: 'Nu a fost înregistrat niciun plan pentru situații de criză.',
      none_person: 'Nu există încă un plan pentru o criză.',
      emergency:
        'Dacă cineva este în pericol acum, sunați la 999. Pentru ajutor urgent legat de sănătatea mintală, sunați la 111 și alegeți opțiunea 2.',
      danger: 'Sunați la 999',
      dangerWhen: 'Cineva este în pericol acum',
      urgent: 'Sunați la 111, opțiunea 2',
      urgentWhen: 'Ajutor urgent pentru sănătatea mintală',
      plans: 'Planuri',
      keep: 'Păstrați această pagină sau dați-o mai departe',
      print: 'Tipăriți',
      save: 'Salvați ca fișier',
      share: 'Distribuiți',
      copy: 'Copiați textul',
      saving: 'Browserul salvează „{{file}}”. Fișierul poate fi citit fără internet.',
      copied: 'Textul acestei pagini a fost copiat. Îl puteți lipi într-un mesaj.',
      notShared: 'Pagina nu a putut fi trimisă. Tipăriți-o sau salvați-o ca fișier.',
      savedOn: 'Salvat: {{date}}.',
      mayBeOld: 'Este posibil ca între timp să fi fost făcut un plan mai nou.',
    },
    plan: {
      copyDiffers: 'O altă copie a acestui plan spune altceva despre cine a fost de acord cu el:',
      title: 'Plan personalizat de îngrijire și sprijin',
      title_person: 'Planul meu personalizat de îngrijire și sprijin',
      whose: 'Al cui este acest plan',
      nobody: 'Nu a fost înregistrat al cui este acest plan.',
      name: 'Nume',
      born: 'Data nașterii',
      nhsNumber: 'Număr NHS',
      notKnown: 'Necunoscut',
      page: 'Pagina {{page}} din {{pages}}',
      printedOn: 'Tipărit: {{date}}.',
      madeOn: 'Această copie a fost făcută: {{date}}.',
      copyMayBeOld: 'Este posibil ca între timp să fi fost făcut un plan mai nou.',
      lastUpdated: 'Ultima actualizare: {{date}}.',
      neverUpdated: 'Data ultimei actualizări nu a fost înregistrată.',
      mayBeOld: 'Este posibil ca după tipărire să fi fost făcut un plan mai nou.',
    },
    field: {
      inFuture: '{{value}} (această dată nu a venit încă)',
      failed:
        'Această parte nu poate fi afișată din cauza unei erori în pagină. Nimic din conținutul ei nu s-a pierdut.',
      notRecorded: 'Neînregistrat',
      yes: 'Da',
      no: 'Nu',
      notFromList: '{{code}} (înregistrat, nu este din listă)',
      notADate: '{{value}} (nu există o astfel de dată)',
      opensNewTab: '(se deschide într-o filă nouă)',
      misshapen:
        '„{{label}}” a venit într-o formă care nu poate fi afișată aici. Este păstrat așa cum a venit.',
      misshapen_person:
        '„{{label}}” a venit într-o formă pe care această pagină nu o poate afișa. Este păstrat așa cum a venit: întrebați echipa dumneavoastră.',
      asSent: 'Ce s-a trimis',
      unknown: 'Alte informații care au venit împreună cu aceasta',
      unknown_person: 'Ce a mai venit împreună cu aceasta',
      importNote: 'Notă de la sistemul din care provine',
      importNote_person: 'Ce altceva a venit cu aceasta',
    },
    due: {
      review: 'Revizuirea trebuia făcută: {{date}}, acum {{time}}',
      longAgo: '{{date}}, acum {{time}}',
      time: {
        P1Y: 'un an',
        P2Y: 'doi ani',
        P3Y: 'trei ani',
        P4Y: 'patru ani',
        P5Y: 'cinci ani',
        P6Y: 'șase ani',
        P7Y: 'șapte ani',
        P8Y: 'opt ani',
        P9Y: 'nouă ani',
        P1M: 'o lună',
        P2M: 'două luni',
        P3M: 'trei luni',
        P4M: 'patru luni',
        P5M: 'cinci luni',
        P6M: 'șase luni',
        P7M: 'șapte luni',
        P8M: 'opt luni',
        P9M: 'nouă luni',
        P1D: 'o zi',
        P2D: 'două zile',
        P3D: 'trei zile',
        P4D: 'patru zile',
        P5D: 'cinci zile',
        P6D: 'șase zile',
        P7D: 'șapte zile',
        P8D: 'opt zile',
        P9D: 'nouă zile',
      },
    },
    list: {
      entry: '{{label}}, numărul {{number}}',
      onlyArchived_one: 'Niciunul nu este în uz; {{count}} arhivat: {{date}}',
      onlyArchived_few: 'Niciunul nu este în uz; {{count}} arhivate, ultimul: {{date}}',
      onlyArchived_other: 'Niciunul nu este în uz; {{count}} arhivate, ultimul: {{date}}',
    },
    importNote: {
      period: {
        from: 'de la {{date}}',
        until: 'până la {{date}}',
      },
    },
    agreement: {
      label: 'Acord',
      agreed: {
        yes: 'Convenit cu persoana sau cu reprezentantul ei legal',
        yes_person: 'Convenit cu mine sau cu cine mă reprezintă legal',
        yesWith: 'Convenit cu {{who}}',
        label: 'S-a convenit acest lucru cu persoana sau cu reprezentantul ei legal?',
        label_person: 'Sunt de acord eu sau persoana care mă reprezintă legal?',
        no: 'Fără acord',
        notRecorded: 'Nu a fost înregistrat dacă există acord',
        atOdds: 'Sunt înregistrate ambele: că există acord și de ce nu există',
        lapsed: 'A existat un acord; între timp s-a schimbat și nu există încă un acord nou',
        lapsedBy:
          'Acord dat înainte de {{who}}; între timp s-a schimbat și nu există încă un acord nou',
        lapsedOn: 'Acord din {{date}}; între timp s-a schimbat și nu există încă un acord nou',
        lapsedByOn:
          'Acord dat de {{who}}, {{date}}; între timp s-a schimbat și nu există încă un acord nou',
      },
      reasonNotAgreed: {
        label: 'De ce nu există acord?',
      },
    },
    writtenBy: {
      label: 'Cine a scris',
      inOwnWords: {
        label: 'Sunt acestea chiar cuvintele persoanei?',
        label_person: 'Sunt acestea chiar cuvintele mele?',
        yes: 'Da, chiar cuvintele persoanei',
        yes_person: 'Da, chiar cuvintele mele',
        no: 'Nu, cineva scrie pentru persoană',
        no_person: 'Nu, cineva scrie pentru mine',
        notRecorded: 'Neînregistrat',
      },
      name: {
        label: 'Numele celui care a scris',
      },
      role: {
        label: 'Rolul sau relația',
        label_person: 'Ce lucrează sau ce îmi este',
      },
      ownWords: 'Cu propriile cuvinte ale persoanei',
      ownWords_person: 'Cu propriile mele cuvinte',
      ownWordsBy: 'Cu propriile cuvinte ale persoanei, scrise de {{who}}',
      ownWordsBy_person: 'Cu propriile mele cuvinte, scrise de {{who}}',
      forPersonBy: 'Scris pentru persoană de {{who}}',
      forPersonBy_person: 'Scris pentru mine de {{who}}',
      forPerson: 'Scris pentru persoană de cineva al cărui nume nu este înregistrat',
      forPerson_person: 'Cineva a scris aceasta pentru mine. Numele nu este notat',
      by: 'Scris de {{who}}; nu este înregistrat dacă sunt cuvintele persoanei',
      by_person: 'Scris de {{who}}; nu este înregistrat dacă sunt cuvintele mele',
      unknown: 'Nu este înregistrat cine a scris',
    },
    aboutMe: {
      label: 'Despre mine',
      supported: 'Scris cu ajutorul: {{who}}',
      howICommunicateAndHowToCommunicateWithMe: {
        label: 'Cum comunic și cum să comunicați cu mine',
      },
      pleaseDoAndPleaseDont: {
        label: 'Vă rog să faceți și vă rog să nu faceți',
      },
      supportedToWriteThisBy: {
        label: 'Cine m-a ajutat să scriu',
      },
    },
    contingencyPlans: {
      archivedOn: { label: 'Arhivat la data de' },
      label: 'Plan pentru situații de criză',
      entry: 'Planul pentru situații de criză {{number}}',
      since: 'Din {{start}}',
      until: 'Până în {{end}}',
      between: 'Din {{start}} până în {{end}}',
      callInOrder: 'Pe cine să sunați',
      call: 'Sunați: {{who}}',
      text: 'Trimiteți SMS: {{who}}',
      name: {
        label: 'Cum se numește acest plan',
      },
      lastUpdated: {
        label: 'Ultima actualizare',
      },
      plannedReview: {
        label: 'Data revizuirii',
      },
      triggerFactors: {
        label: 'Factori declanșatori',
        entry: 'Factor declanșator {{number}}',
      },
      relapseIndicators: {
        label: 'Primele semne',
        entry: 'Semn {{number}}',
      },
      whatShouldHappen: {
        label: 'Ce trebuie făcut',
        entry: 'Acțiunea {{number}}',
      },
      anticipatoryMedicinesOrEquipment: {
        label: 'Medicamente sau echipamente pregătite',
        entry: 'Medicament sau echipament {{number}}',
      },
      copingStrategies: {
        label: 'Ce ajută',
        entry: 'Ce ajută {{number}}',
        strategy: {
          label: 'Ce este de făcut',
        },
        startDate: {
          label: 'Început',
        },
        endDate: {
          label: 'Sfârșit',
        },
      },
      whoShouldBeContacted: {
        label: 'Pe cine să contactați',
        entry: 'Contact {{number}}',
        name: {
          label: 'Nume',
        },
        role: {
          label: 'Rolul sau relația',
          label_person: 'Ce lucrează sau ce îmi este',
        },
        contactDetails: {
          label: 'Telefon sau alte date de contact',
        },
      },
      advanceStatement: {
        label: 'Declarație anticipată',
        statement: {
          label: 'Ce a stabilit persoana dinainte',
          label_person: 'Ce am stabilit dinainte',
        },
        documentLocation: {
          label: 'Unde se află documentul',
        },
        date: {
          label: 'Data declarației',
        },
      },
    },
    codes: {
      'advance-statement': {
        '816281000000101': 'Persoana are o declarație anticipată (legea Mental Capacity Act 2005)',
      },
    },
  },
};

export default romanian;
