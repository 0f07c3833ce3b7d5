import type { CrisisPageLocale } from '../i18n/crisis-page-words.js';

/** Bengali, of the crisis page. Made without a clinician: it awaits a clinical reviewer who speaks it. */
const bengali: CrisisPageLocale<'one' | 'other'> = {
  lang: 'bn',
  awaitsReview: true,
  covers: ['pcsp-crisis-page'],
  words: {
    crisisPage: {
      notLoaded: 'পরিকল্পনাটি এখনও এই পাতায় আসেনি।',
      title: 'সংকটের সময়',
      title_person: 'আমি সংকটে পড়লে',
      none: 'সংকটের জন্য কোনো পরিকল্পনা লেখা নেই।',
      none_person: 'সংকটের জন্য এখনও কোনো পরিকল্পনা নেই।',
      emergency:
        'কেউ এখন বিপদে থাকলে 999 নম্বরে ফোন করুন। মানসিক স্বাস্থ্যের জন্য জরুরি সাহায্য চাইলে 111 নম্বরে ফোন করে অপশন 2 বেছে নিন।',
      danger: 'ফোন করুন: 999',
      dangerWhen: 'কেউ এখন বিপদে আছেন',
      urgent: 'ফোন করুন: 111, অপশন 2',
      urgentWhen: 'মানসিক স্বাস্থ্যের জন্য জরুরি সাহায্য',
      plans: 'পরিকল্পনা',
      keep: 'এই পাতা রেখে দিন বা অন্যকে দিন',
      print: 'প্রিন্ট করুন',
      save: 'ফাইল হিসেবে সেভ করুন',
      share: 'শেয়ার করুন',
      copy: 'লেখা কপি করুন',
      saving: 'আপনার ব্রাউজার “{{file}}” সেভ করছে। ইন্টারনেট ছাড়াই এটি পড়া যাবে।',
      copied: 'এই পাতার লেখা কপি হয়েছে। আপনি এটি কোনো মেসেজে পেস্ট করতে পারেন।',
      notShared: 'এটি পাঠানো যায়নি। প্রিন্ট করুন বা ফাইল হিসেবে সেভ করুন।',
      savedOn: 'সেভ করার তারিখ: {{date}}।',
      mayBeOld: 'এর পরে নতুন পরিকল্পনা হয়ে থাকতে পারে।',
    },
    plan: {
      copyDiffers: 'এই পরিকল্পনার আরেকটি কপিতে কে এতে সম্মত হয়েছেন সে বিষয়ে অন্য কথা লেখা আছে:',
      title: 'যত্ন ও সহায়তার ব্যক্তিগত পরিকল্পনা',
      title_person: 'আমার যত্ন ও সহায়তার ব্যক্তিগত পরিকল্পনা',
      whose: 'এই পরিকল্পনা কার',
      nobody: 'এই পরিকল্পনা কার তা লেখা নেই।',
      name: 'নাম',
      born: 'জন্ম তারিখ',
      nhsNumber: 'NHS নম্বর',
      notKnown: 'জানা নেই',
      page: 'পৃষ্ঠা {{page}}, মোট {{pages}}',
      printedOn: 'প্রিন্টের তারিখ: {{date}}।',
      madeOn: 'এই কপির তারিখ: {{date}}।',
      copyMayBeOld: 'এর পরে নতুন পরিকল্পনা হয়ে থাকতে পারে।',
      lastUpdated: 'শেষ পরিবর্তন: {{date}}।',
      neverUpdated: 'শেষ পরিবর্তনের তারিখ লেখা নেই।',
      mayBeOld: 'প্রিন্টের পরে নতুন পরিকল্পনা হয়ে থাকতে পারে।',
    },
    field: {
      inFuture: '{{value}} (এই তারিখ এখনও আসেনি)',
      failed: 'এই পাতায় ত্রুটির কারণে এই অংশ দেখানো যাচ্ছে না। এর কিছুই হারায়নি।',
      notRecorded: 'লেখা নেই',
      yes: 'হ্যাঁ',
      no: 'না',
      notFromList: '{{code}} (লেখা আছে, তালিকার নয়)',
      notADate: '{{value}} (এমন কোনো তারিখ নেই)',
      opensNewTab: '(নতুন ট্যাবে খোলে)',
      misshapen: '“{{label}}” এমন আকারে এসেছে যা এখানে দেখানো যায় না। যেমন এসেছে তেমনই রাখা আছে।',
      misshapen_person:
        '“{{label}}” এমন আকারে এসেছে যা এই পাতা দেখাতে পারে না। যেমন এসেছে তেমনই রাখা আছে: আপনার টিমকে জিজ্ঞাসা করুন।',
      asSent: 'যা পাঠানো হয়েছে',
      unknown: 'এর সাথে আসা অন্য তথ্য',
      unknown_person: 'এর সাথে আরও যা এসেছে',
      importNote: 'যে সিস্টেম থেকে এটি এসেছে তার নোট',
      importNote_person: 'এর সাথে অন্য যা এসেছে',
    },
    due: {
      review: 'পর্যালোচনার তারিখ ছিল {{date}}, {{time}} আগে',
      longAgo: '{{date}}, {{time}} আগে',
      time: {
        P1Y: 'এক বছর',
        P2Y: 'দুই বছর',
        P3Y: 'তিন বছর',
        P4Y: 'চার বছর',
        P5Y: 'পাঁচ বছর',
        P6Y: 'ছয় বছর',
        P7Y: 'সাত বছর',
        P8Y: 'আট বছর',
        P9Y: 'নয় বছর',
        P1M: 'এক মাস',
        P2M: 'দুই মাস',
        P3M: 'তিন মাস',
        P4M: 'চার মাস',
        P5M: 'পাঁচ মাস',
        P6M: 'ছয় মাস',
        P7M: 'সাত মাস',
        P8M: 'আট মাস',
        P9M: 'নয় মাস',
        P1D: 'এক দিন',
        P2D: 'দুই দিন',
        P3D: 'তিন দিন',
        P4D: 'চার দিন',
        P5D: 'পাঁচ দিন',
        P6D: 'ছয় দিন',
        P7D: 'সাত দিন',
        P8D: 'আট দিন',
        P9D: 'নয় দিন',
      },
    },
    list: {
      entry: '{{label}}, নম্বর {{number}}',
      onlyArchived_one: 'কোনোটি ব্যবহারে নেই; আর্কাইভে {{count}}টি, তারিখ {{date}}',
      onlyArchived_other: 'কোনোটি ব্যবহারে নেই; আর্কাইভে {{count}}টি, শেষটির তারিখ {{date}}',
    },
    importNote: {
      period: {
        from: '{{date}} থেকে',
        until: '{{date}} পর্যন্ত',
      },
    },
    agreement: {
      label: 'সম্মতি',
      agreed: {
        yes: 'ব্যক্তি বা তাঁর আইনি প্রতিনিধির সঙ্গে সম্মত',
        yes_person: 'আমার বা আমার আইনি প্রতিনিধির সঙ্গে সম্মত',
        yesWith: 'সম্মত: {{who}}',
        label: 'এতে কি ব্যক্তি বা তাঁর আইনি প্রতিনিধির সম্মতি আছে?',
        label_person: 'আমি, বা আইনত যিনি আমার হয়ে কথা বলেন, তিনি কি এতে সম্মত?',
        no: 'সম্মতি নেই',
        notRecorded: 'সম্মতি আছে কি না লেখা নেই',
        lapsed: 'আগে সম্মতি ছিল; পরে বদলেছে, এখনও নতুন করে সম্মতি নেই',
        lapsedBy: 'আগে সম্মতি দিয়েছেন {{who}}; পরে বদলেছে, এখনও নতুন করে সম্মতি নেই',
        lapsedOn: 'সম্মতির তারিখ {{date}}; পরে বদলেছে, এখনও নতুন করে সম্মতি নেই',
        lapsedByOn: 'আগে সম্মতি দিয়েছেন {{who}}, {{date}}; পরে বদলেছে, এখনও নতুন করে সম্মতি নেই',
      },
      reasonNotAgreed: {
        label: 'কেন সম্মতি নেই?',
      },
    },
    writtenBy: {
      label: 'কে এটি লিখেছেন',
      inOwnWords: {
        label: 'এগুলো কি ব্যক্তির নিজের কথা?',
        label_person: 'এগুলো কি আমার নিজের কথা?',
        yes: 'হ্যাঁ, ব্যক্তির নিজের কথা',
        yes_person: 'হ্যাঁ, আমার নিজের কথা',
        no: 'না, অন্য কেউ তাঁর হয়ে লিখছেন',
        no_person: 'না, অন্য কেউ আমার হয়ে লিখছেন',
        notRecorded: 'লেখা নেই',
      },
      name: {
        label: 'যিনি লিখেছেন তাঁর নাম',
      },
      role: {
        label: 'তাঁর ভূমিকা বা সম্পর্ক',
        label_person: 'তাঁর কাজ, বা আমার কে হন',
      },
      ownWords: 'ব্যক্তির নিজের কথায়',
      ownWords_person: 'আমার নিজের কথায়',
      ownWordsBy: 'ব্যক্তির নিজের কথায়, লিখেছেন {{who}}',
      ownWordsBy_person: 'আমার নিজের কথায়, লিখেছেন {{who}}',
      forPersonBy: 'ব্যক্তির হয়ে লিখেছেন {{who}}',
      forPersonBy_person: 'আমার হয়ে লিখেছেন {{who}}',
      forPerson: 'ব্যক্তির হয়ে কেউ লিখেছেন, তাঁর নাম লেখা নেই',
      forPerson_person: 'আমার হয়ে কেউ এটি লিখেছেন। তাঁর নাম লেখা নেই',
      by: 'লিখেছেন {{who}}; ব্যক্তির নিজের কথা কি না লেখা নেই',
      by_person: 'লিখেছেন {{who}}; আমার নিজের কথা কি না লেখা নেই',
      unknown: 'কে এটি লিখেছেন তা লেখা নেই',
    },
    aboutMe: {
      label: 'আমার সম্পর্কে',
      supported: 'লিখতে সাহায্য করেছেন {{who}}',
      howICommunicateAndHowToCommunicateWithMe: {
        label: 'আমি কীভাবে যোগাযোগ করি এবং আমার সাথে কীভাবে করবেন',
      },
      pleaseDoAndPleaseDont: {
        label: 'দয়া করে যা করবেন এবং যা করবেন না',
      },
      supportedToWriteThisBy: {
        label: 'কে আমাকে এটি লিখতে সাহায্য করেছেন',
      },
    },
    contingencyPlans: {
      archivedOn: { label: 'সংরক্ষণাগারে রাখার তারিখ' },
      label: 'সংকটের পরিকল্পনা',
      entry: 'সংকটের পরিকল্পনা {{number}}',
      since: '{{start}} থেকে',
      until: '{{end}} পর্যন্ত',
      between: '{{start}} থেকে {{end}} পর্যন্ত',
      callInOrder: 'যাঁদের ফোন করবেন',
      call: 'ফোন করুন: {{who}}',
      text: 'টেক্সট করুন: {{who}}',
      name: {
        label: 'এই পরিকল্পনার নাম',
      },
      lastUpdated: {
        label: 'শেষ পরিবর্তন',
      },
      plannedReview: {
        label: 'পর্যালোচনার তারিখ',
      },
      triggerFactors: {
        label: 'কী থেকে সংকট শুরু হয়',
        entry: 'সংকটের কারণ {{number}}',
      },
      relapseIndicators: {
        label: 'আগাম লক্ষণ',
        entry: 'আগাম লক্ষণ {{number}}',
      },
      whatShouldHappen: {
        label: 'কী করতে হবে',
        entry: 'ধাপ {{number}}',
      },
      anticipatoryMedicinesOrEquipment: {
        label: 'হাতের কাছে রাখা ওষুধ বা সরঞ্জাম',
        entry: 'ওষুধ বা সরঞ্জাম {{number}}',
      },
      copingStrategies: {
        label: 'কীসে সাহায্য হয়',
        entry: 'যাতে সাহায্য হয় {{number}}',
        strategy: {
          label: 'কী করতে হবে',
        },
        startDate: {
          label: 'শুরু',
        },
        endDate: {
          label: 'শেষ',
        },
      },
      whoShouldBeContacted: {
        label: 'কার সাথে যোগাযোগ করবেন',
        entry: 'যোগাযোগ {{number}}',
        name: {
          label: 'নাম',
        },
        role: {
          label: 'ভূমিকা বা সম্পর্ক',
          label_person: 'তাঁর কাজ, বা আমার কে হন',
        },
        contactDetails: {
          label: 'ফোন বা অন্য যোগাযোগ',
        },
      },
      advanceStatement: {
        label: 'আগাম বিবৃতি',
        statement: {
          label: 'ব্যক্তি আগে থেকে যা ঠিক করেছেন',
          label_person: 'আমি আগে থেকে যা ঠিক করেছি',
        },
        documentLocation: {
          label: 'নথিটি কোথায় রাখা আছে',
        },
        date: {
          label: 'বিবৃতির তারিখ',
        },
      },
    },
    codes: {
      'advance-statement': {
        '816281000000101': 'ব্যক্তির আগাম বিবৃতি আছে (মানসিক সক্ষমতা আইন, Mental Capacity Act 2005)',
      },
    },
  },
};

export default bengali;
