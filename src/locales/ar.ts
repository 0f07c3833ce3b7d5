import type { CrisisPageLocale } from '../i18n/crisis-page-words.js';

/** Arabic, of the crisis page. Made without a clinician: it awaits a clinical reviewer who speaks it. */
const arabic: CrisisPageLocale<'zero' | 'one' | 'two' | 'few' | 'many' | 'other'> = {
  lang: 'ar',
  awaitsReview: true,
  covers: ['pcsp-crisis-page'],
  words: {
    crisisPage: {
      notLoaded: 'الخطة ليست على هذه الصفحة بعد.',
      title: 'في حالة الأزمة',
      title_person: 'إذا كنتُ في أزمة',
      none: 'لم تُسجَّل أي خطة لحالات الأزمة.',
      none_person: 'لا توجد خطة لحالات الأزمة بعد.',
      emergency:
        'إذا كان هناك شخص في خطر الآن، فاتصل بالرقم 999. وللحصول على مساعدة عاجلة في الصحة النفسية، اتصل بالرقم 111 واختر الخيار 2.',
      danger: 'اتصل بالرقم 999',
      dangerWhen: 'هناك شخص في خطر الآن',
      urgent: 'اتصل بالرقم 111، الخيار 2',
      urgentWhen: 'مساعدة عاجلة في الصحة النفسية',
      plans: 'الخطط',
      keep: 'احتفظ بهذه الصفحة أو أعطها لغيرك',
      print: 'طباعة',
      save: 'حفظ كملف',
      share: 'مشاركة',
      copy: 'نسخ النص',
      saving: 'يحفظ متصفحك الملف «{{file}}». يمكن قراءته بدون إنترنت.',
      copied: 'تم نسخ نص هذه الصفحة. يمكنك لصقه في رسالة.',
      notShared: 'تعذّر إرسال هذه الصفحة. يمكنك طباعتها أو حفظها كملف.',
      savedOn: 'تاريخ الحفظ: {{date}}.',
      mayBeOld: 'ربما وُضعت خطة أحدث بعد حفظ هذه النسخة.',
    },
    plan: {
      copyDiffers: 'نسخة أخرى من هذه الخطة تقول شيئًا مختلفًا عمّن وافق عليها:',
      title: 'خطة الرعاية والدعم الشخصية',
      title_person: 'خطتي الشخصية للرعاية والدعم',
      whose: 'صاحب هذه الخطة',
      nobody: 'لم يُسجَّل اسم صاحب هذه الخطة.',
      name: 'الاسم',
      born: 'تاريخ الميلاد',
      nhsNumber: 'رقم NHS',
      notKnown: 'غير معروف',
      page: 'صفحة {{page}} من {{pages}}',
      printedOn: 'تاريخ الطباعة: {{date}}.',
      madeOn: 'تاريخ هذه النسخة: {{date}}.',
      copyMayBeOld: 'ربما وُضعت خطة أحدث بعد ذلك.',
      lastUpdated: 'آخر تحديث: {{date}}.',
      neverUpdated: 'لم يُسجَّل تاريخ آخر تحديث.',
      mayBeOld: 'ربما وُضعت خطة أحدث بعد هذه الطباعة.',
    },
    field: {
      inFuture: '{{value}} (هذا التاريخ لم يأتِ بعد)',
      failed: 'لا يمكن عرض هذا الجزء بسبب خطأ في هذه الصفحة. لم يُفقد شيء من محتواه.',
      notRecorded: 'غير مسجَّل',
      yes: 'نعم',
      no: 'لا',
      notFromList: '{{code}} (مسجَّل، وليس من القائمة)',
      notADate: '{{value}} (لا يوجد تاريخ كهذا)',
      opensNewTab: '(يفتح في علامة تبويب جديدة)',
      misshapen: 'وصل «{{label}}» بشكل لا يمكن عرضه هنا. وهو محفوظ كما وصل.',
      misshapen_person:
        'وصل «{{label}}» بشكل لا تستطيع هذه الصفحة عرضه. وهو محفوظ كما وصل: اسأل فريقك عنه.',
      asSent: 'ما تم إرساله',
      unknown: 'معلومات أخرى وصلت مع هذا',
      unknown_person: 'المزيد مما وصل مع هذا',
      importNote: 'ملاحظة من النظام الذي جاء منه هذا',
      importNote_person: 'ما وصل أيضًا مع هذا',
    },
    due: {
      review: 'كان موعد المراجعة {{date}}، منذ {{time}}',
      longAgo: '{{date}}، منذ {{time}}',
      time: {
        P1Y: 'سنة واحدة',
        P2Y: 'سنتين',
        P3Y: 'ثلاث سنوات',
        P4Y: 'أربع سنوات',
        P5Y: 'خمس سنوات',
        P6Y: 'ست سنوات',
        P7Y: 'سبع سنوات',
        P8Y: 'ثماني سنوات',
        P9Y: 'تسع سنوات',
        P1M: 'شهر واحد',
        P2M: 'شهرين',
        P3M: 'ثلاثة أشهر',
        P4M: 'أربعة أشهر',
        P5M: 'خمسة أشهر',
        P6M: 'ستة أشهر',
        P7M: 'سبعة أشهر',
        P8M: 'ثمانية أشهر',
        P9M: 'تسعة أشهر',
        P1D: 'يوم واحد',
        P2D: 'يومين',
        P3D: 'ثلاثة أيام',
        P4D: 'أربعة أيام',
        P5D: 'خمسة أيام',
        P6D: 'ستة أيام',
        P7D: 'سبعة أيام',
        P8D: 'ثمانية أيام',
        P9D: 'تسعة أيام',
      },
    },
    list: {
      entry: '{{label}}، رقم {{number}}',
      onlyArchived_zero: 'لا شيء مستخدم الآن؛ عدد المؤرشف: {{count}}، آخرها بتاريخ {{date}}',
      onlyArchived_one: 'لا شيء مستخدم الآن؛ عدد المؤرشف: {{count}}، بتاريخ {{date}}',
      onlyArchived_two: 'لا شيء مستخدم الآن؛ عدد المؤرشف: {{count}}، آخرها بتاريخ {{date}}',
      onlyArchived_few: 'لا شيء مستخدم الآن؛ عدد المؤرشف: {{count}}، آخرها بتاريخ {{date}}',
      onlyArchived_many: 'لا شيء مستخدم الآن؛ عدد المؤرشف: {{count}}، آخرها بتاريخ {{date}}',
      onlyArchived_other: 'لا شيء مستخدم الآن؛ عدد المؤرشف: {{count}}، آخرها بتاريخ {{date}}',
    },
    importNote: {
      period: {
        from: 'من {{date}}',
        until: 'حتى {{date}}',
      },
    },
    agreement: {
      label: 'الموافقة',
      agreed: {
        yes: 'تمت الموافقة مع الشخص أو ممثله القانوني',
        yes_person: 'تمت الموافقة معي أو مع من يمثلني قانونيًا',
        yesWith: 'تمت الموافقة مع: {{who}}',
        label: 'هل تمت الموافقة على هذا مع الشخص أو ممثله القانوني؟',
        label_person: 'هل أوافق أنا أو من يمثلني قانونيًا؟',
        no: 'لم تتم الموافقة',
        notRecorded: 'لم يُسجَّل هل تمت الموافقة',
        lapsed: 'تمت الموافقة من قبل؛ تغيّر شيء بعدها ولم تتم الموافقة من جديد',
        lapsedBy: 'وافق من قبل: {{who}}؛ تغيّر شيء بعدها ولم تتم الموافقة من جديد',
        lapsedOn: 'تمت الموافقة بتاريخ {{date}}؛ تغيّر شيء بعدها ولم تتم الموافقة من جديد',
        lapsedByOn:
          'وافق من قبل: {{who}}، بتاريخ {{date}}؛ تغيّر شيء بعدها ولم تتم الموافقة من جديد',
      },
      reasonNotAgreed: {
        label: 'لماذا لم تتم الموافقة؟',
      },
    },
    writtenBy: {
      label: 'من كتب هذا',
      inOwnWords: {
        label: 'هل هذه كلمات الشخص نفسه؟',
        label_person: 'هل هذه كلماتي أنا؟',
        yes: 'نعم، كلمات الشخص نفسه',
        yes_person: 'نعم، كلماتي أنا',
        no: 'لا، شخص آخر يكتب عنه',
        no_person: 'لا، شخص آخر يكتب عني',
        notRecorded: 'غير مسجَّل',
      },
      name: {
        label: 'اسم من كتب هذا',
      },
      role: {
        label: 'دوره أو صلته',
        label_person: 'عمله أو صلته بي',
      },
      ownWords: 'بكلمات الشخص نفسه',
      ownWords_person: 'بكلماتي أنا',
      ownWordsBy: 'بكلمات الشخص نفسه، كتبها {{who}}',
      ownWordsBy_person: 'بكلماتي أنا، كتبها {{who}}',
      forPersonBy: 'كُتب نيابة عن الشخص، كتبه {{who}}',
      forPersonBy_person: 'كُتب نيابة عني، كتبه {{who}}',
      forPerson: 'كتبه نيابة عن الشخص شخص لم يُسجَّل اسمه',
      forPerson_person: 'كتب شخص هذا نيابة عني. اسمه غير مسجَّل',
      by: 'كتبه {{who}}؛ لم يُسجَّل هل هذه كلمات الشخص نفسه',
      by_person: 'كتبه {{who}}؛ لم يُسجَّل هل هذه كلماتي أنا',
      unknown: 'لم يُسجَّل من كتب هذا',
    },
    aboutMe: {
      label: 'عني',
      supported: 'كُتب بمساعدة {{who}}',
      howICommunicateAndHowToCommunicateWithMe: {
        label: 'كيف أتواصل وكيف تتواصلون معي',
      },
      pleaseDoAndPleaseDont: {
        label: 'ما أرجو فعله وما أرجو عدم فعله',
      },
      supportedToWriteThisBy: {
        label: 'من ساعدني في كتابة هذا',
      },
    },
    contingencyPlans: {
      archivedOn: { label: 'تاريخ الأرشفة' },
      label: 'خطة لحالات الأزمة',
      entry: 'خطة لحالات الأزمة {{number}}',
      since: 'منذ {{start}}',
      until: 'حتى {{end}}',
      between: 'من {{start}} إلى {{end}}',
      callInOrder: 'أشخاص يمكن الاتصال بهم',
      call: 'اتصل بـ {{who}}',
      text: 'أرسل رسالة نصية إلى {{who}}',
      name: {
        label: 'اسم هذه الخطة',
      },
      lastUpdated: {
        label: 'آخر تحديث',
      },
      plannedReview: {
        label: 'موعد المراجعة',
      },
      triggerFactors: {
        label: 'ما يثير الأزمة',
        entry: 'ما يثير الأزمة {{number}}',
      },
      relapseIndicators: {
        label: 'علامات الإنذار المبكر',
        entry: 'علامة إنذار {{number}}',
      },
      whatShouldHappen: {
        label: 'ما يجب فعله',
        entry: 'الخطوة {{number}}',
      },
      anticipatoryMedicinesOrEquipment: {
        label: 'أدوية أو معدات جاهزة',
        entry: 'دواء أو جهاز {{number}}',
      },
      copingStrategies: {
        label: 'ما يساعد',
        entry: 'ما يساعد {{number}}',
        strategy: {
          label: 'ما العمل',
        },
        startDate: {
          label: 'البداية',
        },
        endDate: {
          label: 'النهاية',
        },
      },
      whoShouldBeContacted: {
        label: 'بمن يجب الاتصال',
        entry: 'جهة الاتصال {{number}}',
        name: {
          label: 'الاسم',
        },
        role: {
          label: 'الدور أو الصلة',
          label_person: 'عمله أو صلته بي',
        },
        contactDetails: {
          label: 'الهاتف أو وسيلة أخرى',
        },
      },
      advanceStatement: {
        label: 'بيان مسبق',
        statement: {
          label: 'ما حدده الشخص مسبقًا',
          label_person: 'ما حددته مسبقًا',
        },
        documentLocation: {
          label: 'أين توجد الوثيقة',
        },
        date: {
          label: 'تاريخ البيان',
        },
      },
    },
    codes: {
      'advance-statement': {
        '816281000000101': 'لدى الشخص بيان مسبق (قانون القدرة العقلية، Mental Capacity Act 2005)',
      },
    },
  },
};

export default arabic;
