import type { CrisisPageLocale } from '../i18n/crisis-page-words.js';

/** Polish, of the crisis page. Made without a clinician: it awaits a clinical reviewer who speaks it. */
const polish: CrisisPageLocale<'one' | 'few' | 'many' | 'other'> = {
  lang: 'pl',
  awaitsReview: true,
  covers: ['pcsp-crisis-page'],
  words: {
    crisisPage: {
      notLoaded: 'Tego planu nie ma jeszcze na tej stronie.',
      title: 'W kryzysie',
      title_person: 'Gdy jestem w kryzysie',
      none: 'Nie zapisano planu na wypadek kryzysu.',
      none_person: 'Nie ma jeszcze planu na wypadek kryzysu.',
      emergency:
        'Jeśli ktoś jest teraz w niebezpieczeństwie, zadzwoń pod numer 999. Jeśli pilnie potrzebna jest pomoc psychiczna, zadzwoń pod numer 111 i wybierz opcję 2.',
      danger: 'Zadzwoń pod 999',
      dangerWhen: 'Ktoś jest teraz w niebezpieczeństwie',
      urgent: 'Zadzwoń pod 111, opcja 2',
      urgentWhen: 'Pilna pomoc w kryzysie psychicznym',
      plans: 'Plany',
      keep: 'Zachowaj tę stronę lub przekaż ją dalej',
      print: 'Drukuj',
      save: 'Zapisz jako plik',
      share: 'Udostępnij',
      copy: 'Kopiuj tekst',
      saving: 'Przeglądarka zapisuje plik „{{file}}”. Można go czytać bez internetu.',
      copied: 'Tekst tej strony jest skopiowany. Możesz wkleić go do wiadomości.',
      notShared: 'Nie udało się tego przekazać. Wydrukuj stronę lub zapisz ją jako plik.',
      savedOn: 'Zapisano: {{date}}.',
      mayBeOld: 'Od tego czasu mógł powstać nowszy plan.',
    },
    plan: {
      copyDiffers: 'Inna kopia tego planu mówi co innego o tym, kto się na niego zgodził:',
      title: 'Indywidualny plan opieki i wsparcia',
      title_person: 'Mój indywidualny plan opieki i wsparcia',
      whose: 'Czyj to plan',
      nobody: 'Nie zapisano, czyj to plan.',
      name: 'Imię i nazwisko',
      born: 'Data urodzenia',
      nhsNumber: 'Numer NHS',
      notKnown: 'Nieznany',
      page: 'Strona {{page}} z {{pages}}',
      printedOn: 'Wydrukowano: {{date}}.',
      madeOn: 'Tę kopię wykonano: {{date}}.',
      copyMayBeOld: 'Od tego czasu mógł powstać nowszy plan.',
      lastUpdated: 'Ostatnia aktualizacja: {{date}}.',
      neverUpdated: 'Nie zapisano daty ostatniej aktualizacji.',
      mayBeOld: 'Od czasu wydruku mógł powstać nowszy plan.',
    },
    field: {
      inFuture: '{{value}} (ta data jeszcze nie nadeszła)',
      failed:
        'Nie można pokazać tej części z powodu błędu na tej stronie. Nic z jej treści nie zginęło.',
      notRecorded: 'Nie zapisano',
      yes: 'Tak',
      no: 'Nie',
      notFromList: '{{code}} (zapisano, spoza listy)',
      notADate: '{{value}} (nie ma takiej daty)',
      opensNewTab: '(otwiera się w nowej karcie)',
      misshapen:
        'Treści „{{label}}” nie można tu pokazać w formie, w jakiej przyszła. Została zachowana bez zmian.',
      misshapen_person:
        'Ta strona nie może pokazać treści „{{label}}” w formie, w jakiej przyszła. Została zachowana bez zmian: zapytaj o nią swój zespół.',
      asSent: 'Co zostało przesłane',
      unknown: 'Inne informacje, które przyszły razem z tym',
      unknown_person: 'Co jeszcze przyszło razem z tym',
      importNote: 'Uwaga z systemu, z którego to pochodzi',
      importNote_person: 'Co jeszcze z tym przyszło',
    },
    due: {
      review: 'Termin przeglądu minął: {{date}}, {{time}} temu',
      longAgo: '{{date}}, {{time}} temu',
      time: {
        P1Y: 'rok',
        P2Y: 'dwa lata',
        P3Y: 'trzy lata',
        P4Y: 'cztery lata',
        P5Y: 'pięć lat',
        P6Y: 'sześć lat',
        P7Y: 'siedem lat',
        P8Y: 'osiem lat',
        P9Y: 'dziewięć lat',
        P1M: 'miesiąc',
        P2M: 'dwa miesiące',
        P3M: 'trzy miesiące',
        P4M: 'cztery miesiące',
        P5M: 'pięć miesięcy',
        P6M: 'sześć miesięcy',
        P7M: 'siedem miesięcy',
        P8M: 'osiem miesięcy',
        P9M: 'dziewięć miesięcy',
        P1D: 'jeden dzień',
        P2D: 'dwa dni',
        P3D: 'trzy dni',
        P4D: 'cztery dni',
        P5D: 'pięć dni',
        P6D: 'sześć dni',
        P7D: 'siedem dni',
        P8D: 'osiem dni',
        P9D: 'dziewięć dni',
      },
    },
    list: {
      entry: '{{label}}, numer {{number}}',
      onlyArchived_one: 'Żaden nie jest używany; {{count}} w archiwum, od: {{date}}',
      onlyArchived_few: 'Żaden nie jest używany; {{count}} w archiwum, ostatni od: {{date}}',
      onlyArchived_many: 'Żaden nie jest używany; {{count}} w archiwum, ostatni od: {{date}}',
      onlyArchived_other: 'Żaden nie jest używany; {{count}} w archiwum, ostatni od: {{date}}',
    },
    importNote: {
      period: {
        from: 'od: {{date}}',
        until: 'do: {{date}}',
      },
    },
    agreement: {
      label: 'Zgoda',
      agreed: {
        yes: 'Uzgodniono z osobą, której dotyczy plan, lub z jej przedstawicielem prawnym',
        yes_person: 'Uzgodniono ze mną lub z osobą, która prawnie mnie reprezentuje',
        yesWith: 'Uzgodniono z: {{who}}',
        label:
          'Czy uzgodniono to z osobą, której dotyczy plan, lub z jej przedstawicielem prawnym?',
        label_person: 'Czy zgadzam się na to ja lub osoba, która prawnie mnie reprezentuje?',
        no: 'Nie uzgodniono',
        notRecorded: 'Nie zapisano, czy plan uzgodniono',
        atOdds: 'Zapisano jedno i drugie: że to uzgodniono, i dlaczego nie uzgodniono',
        lapsed: 'Uzgodniono wcześniej; potem zmieniono i jeszcze nie uzgodniono ponownie',
        lapsedBy: 'Wcześniejsza zgoda: {{who}}; potem zmieniono i jeszcze nie uzgodniono ponownie',
        lapsedOn: 'Wcześniejsza zgoda: {{date}}; potem zmieniono i jeszcze nie uzgodniono ponownie',
        lapsedByOn:
          'Wcześniejsza zgoda: {{who}}, {{date}}; potem zmieniono i jeszcze nie uzgodniono ponownie',
      },
      reasonNotAgreed: {
        label: 'Dlaczego tego nie uzgodniono?',
      },
    },
    writtenBy: {
      label: 'Kto to napisał',
      inOwnWords: {
        label: 'Czy to własne słowa tej osoby?',
        label_person: 'Czy to moje własne słowa?',
        yes: 'Tak, to własne słowa tej osoby',
        yes_person: 'Tak, to moje własne słowa',
        no: 'Nie, ktoś pisze za tę osobę',
        no_person: 'Nie, ktoś pisze za mnie',
        notRecorded: 'Nie zapisano',
      },
      name: {
        label: 'Imię i nazwisko osoby, która to zapisała',
      },
      role: {
        label: 'Jej rola lub pokrewieństwo',
        label_person: 'Jej praca lub kim dla mnie jest',
      },
      ownWords: 'Własnymi słowami tej osoby',
      ownWords_person: 'Moimi własnymi słowami',
      ownWordsBy: 'Własnymi słowami tej osoby; zapis: {{who}}',
      ownWordsBy_person: 'Moimi własnymi słowami; zapis: {{who}}',
      forPersonBy: 'Napisane za tę osobę; autor: {{who}}',
      forPersonBy_person: 'Napisane za mnie; autor: {{who}}',
      forPerson: 'Napisane za tę osobę; nie zapisano, kto to zrobił',
      forPerson_person: 'Ktoś napisał to za mnie. Nie zapisano, kto to był',
      by: 'Autor: {{who}}; nie zapisano, czy to własne słowa tej osoby',
      by_person: 'Autor: {{who}}; nie zapisano, czy to moje własne słowa',
      unknown: 'Nie zapisano, kto to napisał',
    },
    aboutMe: {
      label: 'O mnie',
      supported: 'Napisane z pomocą: {{who}}',
      howICommunicateAndHowToCommunicateWithMe: {
        label: 'Jak się porozumiewam i jak porozumiewać się ze mną',
      },
      pleaseDoAndPleaseDont: {
        label: 'O co proszę i czego proszę nie robić',
      },
      supportedToWriteThisBy: {
        label: 'Kto pomógł mi to napisać',
      },
    },
    contingencyPlans: {
      archivedOn: { label: 'W archiwum od' },
      label: 'Plan na wypadek kryzysu',
      entry: 'Plan na wypadek kryzysu {{number}}',
      since: 'Od: {{start}}',
      until: 'Do: {{end}}',
      between: 'Od: {{start}} do: {{end}}',
      callInOrder: 'Do kogo dzwonić',
      call: 'Zadzwoń: {{who}}',
      text: 'Wyślij SMS: {{who}}',
      name: {
        label: 'Nazwa tego planu',
      },
      lastUpdated: {
        label: 'Ostatnia aktualizacja',
      },
      plannedReview: {
        label: 'Termin przeglądu',
      },
      triggerFactors: {
        label: 'Co wywołuje kryzys',
        entry: 'Co wywołuje kryzys {{number}}',
      },
      relapseIndicators: {
        label: 'Wczesne oznaki',
        entry: 'Wczesna oznaka {{number}}',
      },
      whatShouldHappen: {
        label: 'Co trzeba zrobić',
        entry: 'Działanie {{number}}',
      },
      anticipatoryMedicinesOrEquipment: {
        label: 'Leki lub sprzęt w pogotowiu',
        entry: 'Lek lub sprzęt {{number}}',
      },
      copingStrategies: {
        label: 'Co pomaga',
        entry: 'Co pomaga {{number}}',
        strategy: {
          label: 'Co robić',
        },
        startDate: {
          label: 'Początek',
        },
        endDate: {
          label: 'Koniec',
        },
      },
      whoShouldBeContacted: {
        label: 'Z kim się skontaktować',
        entry: 'Kontakt {{number}}',
        name: {
          label: 'Imię i nazwisko',
        },
        role: {
          label: 'Rola lub pokrewieństwo',
          label_person: 'Jej praca lub kim dla mnie jest',
        },
        contactDetails: {
          label: 'Telefon lub inny kontakt',
        },
      },
      advanceStatement: {
        label: 'Oświadczenie na przyszłość',
        statement: {
          label: 'Co ta osoba ustaliła na przyszłość',
          label_person: 'Co ustalam na przyszłość',
        },
        documentLocation: {
          label: 'Gdzie jest dokument',
        },
        date: {
          label: 'Data oświadczenia',
        },
      },
    },
    codes: {
      'advance-statement': {
        '816281000000101':
          'Osoba złożyła oświadczenie na przyszłość (ustawa Mental Capacity Act 2005)',
      },
    },
  },
};

export default polish;
