import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { phoneNumbersIn } from '../../src/text/phone-numbers.js';
import { anyCharacter } from '../support/any-character.js';

/** Each text with the words of its links and where they lead; the words alone where it is plain. */
const FOUND: readonly (readonly [text: string, ...hrefs: string[]])[] = [
  // areas, mobiles and services
  ['0808 157 0142', 'tel:08081570142'],
  ['07700 900417', 'tel:07700900417'],
  ['07700900417', 'tel:07700900417'],
  ['077 0090 0417', 'tel:07700900417'],
  ['01632 960110', 'tel:01632960110'],
  ['020 7946 0958', 'tel:02079460958'],
  ['(020) 7946 0958', 'tel:02079460958'],
  ['0207 946 0958', 'tel:02079460958'],
  ['029 2018 0456', 'tel:02920180456'],
  ['0113 496 0000', 'tel:01134960000'],
  ['016977 2345', 'tel:0169772345'],
  ['01204 62083', 'tel:0120462083'],
  ['0300 123 1234', 'tel:03001231234'],
  ['0345 600 0110', 'tel:03456000110'],
  ['0800 123456', 'tel:0800123456'],
  ['0800 1234567', 'tel:08001234567'],
  ['0845 123 4567', 'tel:08451234567'],
  ['0909 879 0123', 'tel:09098790123'],
  ['056 1234 5678', 'tel:05612345678'],
  // eight digits, and short ones
  ['0800 1111', 'tel:08001111'],
  ['08001111', 'tel:08001111'],
  ['0845 46 47', 'tel:08454647'],
  ['999', 'tel:999'],
  ['Call 999.', 'tel:999'],
  ['In danger: 999. Otherwise NHS 111', 'tel:999', 'tel:111'],
  ['NHS111', 'tel:111'],
  ['Ring NHS 111 option 2', 'tel:111'],
  ['call 999/112', 'tel:999', 'tel:112'],
  ['101 (police, non-emergency)', 'tel:101'],
  ['Police: 101', 'tel:101'],
  ['Power cut? Dial 105', 'tel:105'],
  ['112 works everywhere in Europe', 'tel:112'],
  ['Samaritans 116 123 (free)', 'tel:116123'],
  ['Samaritans 116123', 'tel:116123'],
  ['Missing People 116-000', 'tel:116000'],
  ['Crisis line: 116 123', 'tel:116123'],
  // messages
  ['Text SHOUT to 85258', 'sms:85258'],
  ['text “SHOUT” to 85258', 'sms:85258'],
  ['Text the word SHOUT to 85258.', 'sms:85258'],
  ['Text 61016', 'sms:61016'],
  ['SMS: 60777', 'sms:60777'],
  ['call or text 85258', 'sms:85258'],
  ['Text us on 07860 039967', 'sms:07860039967'],
  ['Text HELP to +44 7860 039967', 'sms:+447860039967'],
  ['Call or text 07700 900417', 'tel:07700900417'],
  ['Tecstiwch SHOUT i 85258', 'sms:85258'],
  ['Call 0300 123 1234, text 07786 209501', 'tel:03001231234', 'sms:07786209501'],
  ['Text HELP to 60777', 'sms:60777'],
  ['Text SHOUT to 85 258', 'sms:85258'],
  ['Text – 88247', 'sms:88247'],
  ['emergencySMS: text 999', 'sms:999'],
  ['Text RELAY to 999', 'sms:999'],
  ['Text or call 999', 'tel:999'],
  ['Text a neighbour or 999', 'tel:999'],
  ['Shout for help then 999', 'tel:999'],
  ['Text Relay 18001 0300 123 1234', 'tel:1800103001231234'],
  // what is dialled before
  ['18001 0300 123 1234', 'tel:1800103001231234'],
  ['18000', 'tel:18000'],
  ['18001 111', 'tel:18001111'],
  ['Relay UK: 18001 116 123', 'tel:18001116123'],
  ['141 07700 900417', 'tel:14107700900417'],
  ['1470 01632 960110', 'tel:147001632960110'],
  // from and to other countries
  ['+44 7700 900417', 'tel:+447700900417'],
  ['+447700900417', 'tel:+447700900417'],
  ['+44 (0)1632 960110', 'tel:+441632960110'],
  ['+44 (0) 1632 960110', 'tel:+441632960110'],
  ['+44 01632 960110', 'tel:+441632960110'],
  ['0044 20 7946 0958', 'tel:+442079460958'],
  ['00 44 20 7946 0958', 'tel:+442079460958'],
  ['(+44) 20 7946 0958', 'tel:+442079460958'],
  ['+353 1 234 5678', 'tel:+35312345678'],
  ['+353 (0)1 234 5678', 'tel:+35312345678'],
  ['00353 1 234 5678', 'tel:+35312345678'],
  ['+1 (555) 010-0123', 'tel:+15550100123'],
  ['+49-30-901820', 'tel:+4930901820'],
  ['+48 22 123 45 67', 'tel:+48221234567'],
  ['+353 1 234 5678 24 hours', 'tel:+35312345678'],
  // any hyphen, blank or digit
  ['0300\u2011123\u20111234', 'tel:03001231234'],
  ['0300\u2013123\u20131234', 'tel:03001231234'],
  ['0300\u00a0123\u00a01234', 'tel:03001231234'],
  ['0300\u2009123\u202f1234', 'tel:03001231234'],
  ['0300\u200b123\u20601234', 'tel:03001231234'],
  ['\u202a07700 900417\u202c', 'tel:07700900417'],
  ['０３００ １２３ １２３４', 'tel:03001231234'],
  ['（０２０）７９４６ ０９５８', 'tel:02079460958'],
  ['01632.960.110', 'tel:01632960110'],
  ['01632/960110', 'tel:01632960110'],
  ['01632-960-110.', 'tel:01632960110'],
  ['٠٣٠٠ ١٢٣ ١٢٣٤', 'tel:03001231234'],
  ['+４４ ７７００ ９００４１７', 'tel:+447700900417'],
  ['+44.7700.900.417', 'tel:+447700900417'],
  ['+44 (0)1632 960 001', 'tel:+441632960001'],
  // among words
  ['ring 0800-1111 or 116123', 'tel:08001111', 'tel:116123'],
  ['0800 11 11', 'tel:08001111'],
  ['01632 960001.07700 900417', 'tel:01632960001', 'tel:07700900417'],
  ['01632 960001&07700 900417', 'tel:01632960001', 'tel:07700900417'],
  ['01632 960001 x 204', 'tel:01632960001'],
  ['Non-emergency police is 101', 'tel:101'],
  ['The number is 111', 'tel:111'],
  ['Call 111 out of hours', 'tel:111'],
  ['see 111.nhs.uk or call 111', 'tel:111'],
  ['Call 111. Then rest', 'tel:111'],
  ['01632 960110 or 07700 900417, any time', 'tel:01632960110', 'tel:07700900417'],
  ['01632 960110/07700 900417', 'tel:01632960110', 'tel:07700900417'],
  ['0113 496 0000 24 hours', 'tel:01134960000'],
  ['0113 496 0000 9am-5pm', 'tel:01134960000'],
  ['01204 62083 9am', 'tel:0120462083'],
  ['01632 960110 ext. 12', 'tel:01632960110'],
  ['01632960110x12', 'tel:01632960110'],
  ['Tel:01632 960110', 'tel:01632960110'],
  ['Mob07700900417', 'tel:07700900417'],
  ['Mobile number 07700 900417', 'tel:07700900417'],
  ['Home–01632 960110', 'tel:01632960110'],
  ['01632 960110–01632 960119', 'tel:01632960110', 'tel:01632960119'],
  ['0131 496 0000-01314960009', 'tel:01314960000', 'tel:01314960009'],
  ['111 24/7, 999 24 hours', 'tel:111', 'tel:999'],
  ['One:\n01632 960110\n07700 900417', 'tel:01632960110', 'tel:07700900417'],
  ['0800 1111\n116 123', 'tel:08001111', 'tel:116123'],
  ['<b>0808 157 0142</b>', 'tel:08081570142'],
  ['01632 001234', 'tel:01632001234'],
  // as posters, letters and phones write them, in other scripts and beside other numbers
  ['Mum’s mobile is 07700 900 417 (evenings)', 'tel:07700900417'],
  ['mob. 07700-900-417', 'tel:07700900417'],
  ['0 7 7 0 0 9 0 0 4 1 7', 'tel:07700900417'],
  ['07 700 900 417', 'tel:07700900417'],
  ['077-00 900 417', 'tel:07700900417'],
  ['(01632) 960-110', 'tel:01632960110'],
  ['[01632] 960110', 'tel:01632960110'],
  ['01632 - 960 - 110', 'tel:01632960110'],
  ['01632 – 960110', 'tel:01632960110'],
  ['01632 / 960 110', 'tel:01632960110'],
  ['01632 960110, then press 2', 'tel:01632960110'],
  ['01632 960110#2', 'tel:01632960110'],
  ['01632 960110 (option 3)', 'tel:01632960110'],
  ['01632 960110 ext 2', 'tel:01632960110'],
  ['01632 960110;07700 900417', 'tel:01632960110', 'tel:07700900417'],
  ['01632 960110 | 07700 900417', 'tel:01632960110', 'tel:07700900417'],
  ['01632 960110 07700 900417', 'tel:01632960110', 'tel:07700900417'],
  ['01632960110 07700900417', 'tel:01632960110', 'tel:07700900417'],
  ['01632 960110\t07700 900417', 'tel:01632960110', 'tel:07700900417'],
  ['T: 01632 960110 M: 07700 900417', 'tel:01632960110', 'tel:07700900417'],
  ['Ffôn: 01632 960110', 'tel:01632960110'],
  ['Ffoniwch 111 a dewiswch opsiwn 2', 'tel:111'],
  ['Ffoniwch 999 neu anfonwch neges destun i 85258', 'tel:999', 'sms:85258'],
  ['ffonio 101', 'tel:101'],
  ['GIG 111', 'tel:111'],
  ['111 (option 2) is for mental health', 'tel:111'],
  ['press 2 after dialling 111', 'tel:111'],
  ['NHS 111, option 2', 'tel:111'],
  ['NHS-111', 'tel:111'],
  ['"111"', 'tel:111'],
  ['’phone 111', 'tel:111'],
  ['111?', 'tel:111'],
  ['111!', 'tel:111'],
  ['Dial 9-9-9', 'tel:999'],
  ['Dial 9 9 9', 'tel:999'],
  ['Call 1 1 1', 'tel:111'],
  ['Samaritans 11 61 23', 'tel:116123'],
  ['Samaritans (116 123)', 'tel:116123'],
  ['Samaritans 116\u00a0123', 'tel:116123'],
  ['Samaritans 116 - 123', 'tel:116123'],
  ['Samaritans 1161 23', 'tel:116123'],
  ['Text SHOUT to 85258 or ring Samaritans on 116 123', 'sms:85258', 'tel:116123'],
  ['Shout: text 85258', 'sms:85258'],
  ['Shout 85258', 'sms:85258'],
  ['SHOUT (text 85258)', 'sms:85258'],
  ['85258 (text SHOUT)', 'sms:85258'],
  ['send SHOUT to 85258', 'sms:85258'],
  ['Send a text to 85258', 'sms:85258'],
  ['Message SHOUT to 85258', 'sms:85258'],
  ['Text "YM" to 85258.', 'sms:85258'],
  ['text THEMIX on 85258', 'sms:85258'],
  ['Text NURSE, then your question, to 61746', 'sms:61746'],
  ['WhatsApp 07700 900417', 'tel:07700900417'],
  ['Textphone 18002 01632 960110', 'tel:1800201632960110'],
  ['Minicom: 01632 960111', 'tel:01632960111'],
  ['+44 (0)20 7946 0958', 'tel:+442079460958'],
  ['+44(0)7700900417', 'tel:+447700900417'],
  ['+44-7700-900417', 'tel:+447700900417'],
  ['+ 44 7700 900417', 'tel:+447700900417'],
  ['＋44 7700 900417', 'tel:+447700900417'],
  ['(+44)7700 900417', 'tel:+447700900417'],
  ['[+44] 7700 900417', 'tel:+447700900417'],
  ['0044 (0) 7700 900417', 'tel:+447700900417'],
  ['+92 300 1234567', 'tel:+923001234567'],
  ['+880 1711-000000', 'tel:+8801711000000'],
  ['+40 721 234 567', 'tel:+40721234567'],
  ['+91-98765-43210', 'tel:+919876543210'],
  ['0092 300 1234567', 'tel:+923001234567'],
  ['00923001234567', 'tel:+923001234567'],
  ['اتصل على ٠٧٧٠٠ ٩٠٠٤١٧', 'tel:07700900417'],
  ['اتصل بـ ٩٩٩', 'tel:999'],
  ['اتصل بالرقم 111 للمساعدة', 'tel:111'],
  ['فون: ۰۷۷۰۰ ۹۰۰۴۱۷', 'tel:07700900417'],
  ['۹۹۹ پر کال کریں', 'tel:999'],
  ['কল করুন ৯৯৯', 'tel:999'],
  ['ਕਾਲ ਕਰੋ ੯੯੯', 'tel:999'],
  ['رقم الهاتف: \u206601632 960110\u2069', 'tel:01632960110'],
  ['הטלפון: \u200e+44 7700 900417\u200e', 'tel:+447700900417'],
  ['03\u00ad00 123 1234', 'tel:03001231234'],
  ['0300\u2010123\u20101234', 'tel:03001231234'],
  ['0300\u2212123\u22121234', 'tel:03001231234'],
  ['0300•123•1234', 'tel:03001231234'],
  ['0300·123·1234', 'tel:03001231234'],
  ['0300\u3000123\u30001234', 'tel:03001231234'],
  ['𝟎𝟑𝟎𝟎 𝟏𝟐𝟑 𝟏𝟐𝟑𝟒', 'tel:03001231234'],
  ['📞01632 960110', 'tel:01632960110'],
  ['☎ 01632 960110', 'tel:01632960110'],
  ['☎️01632 960110', 'tel:01632960110'],
  ['01632 960110.', 'tel:01632960110'],
  ['01632 960110…', 'tel:01632960110'],
  ['01632 960110 – Sam', 'tel:01632960110'],
  ['01632 960110-Sam', 'tel:01632960110'],
  ['Sam-01632 960110', 'tel:01632960110'],
  ['*01632 960110*', 'tel:01632960110'],
  ['**01632 960110**', 'tel:01632960110'],
  ['_01632 960110_', 'tel:01632960110'],
  ['#1: 01632 960110', 'tel:01632960110'],
  ['1. 01632 960110', 'tel:01632960110'],
  ['1) 01632 960110 2) 07700 900417', 'tel:01632960110', 'tel:07700900417'],
  ['- 01632 960110', 'tel:01632960110'],
  ['24hr line 01632 960110', 'tel:01632960110'],
  ['9-5 01632 960110', 'tel:01632960110'],
  ['Mon–Fri 9–5: 01632 960110', 'tel:01632960110'],
  ['01632 960110 8am–6pm', 'tel:01632960110'],
  ['01632 960110 0800-1800', 'tel:01632960110'],
  ['01632 960110 08:00', 'tel:01632960110'],
  ['03 September: ring 01632 960110', 'tel:01632960110'],
  ['<tel:01632960110>', 'tel:01632960110'],
  ['tel:+441632960110', 'tel:+441632960110'],
  ['0300 555 0 555', 'tel:03005550555'],
  ['0300 33 000 95', 'tel:03003300095'],
  ['0800 58 58 58', 'tel:0800585858'],
  ['0800 068 41 41', 'tel:08000684141'],
  ['08457 90 90 90', 'tel:08457909090'],
  ['0808 800 4444', 'tel:08088004444'],
  ['Call 119', 'tel:119'],
  ['call 159 if you think it is fraud', 'tel:159'],
  ['Ring 18000 if you cannot hear', 'tel:18000'],
  ['emergency: 999/101', 'tel:999', 'tel:101'],
  ['999 or 112', 'tel:999', 'tel:112'],
  ['999, 111', 'tel:999', 'tel:111'],
  ['999 & 111', 'tel:999', 'tel:111'],
  ['(999)', 'tel:999'],
  ['999—ambulance', 'tel:999'],
  ['999-ambulance', 'tel:999'],
  ['on 999/111/101', 'tel:999', 'tel:111', 'tel:101'],
  ['Plan A: 111; Plan B: 999', 'tel:111', 'tel:999'],
  ['If breathing is bad 999', 'tel:999'],
];

const PLAIN = [
  // dates and times
  ...['07/03/1984', '07-03-1984', '07.03.1984', '07 03 1984', '2026-03-07', '20260307'],
  ...['01/02/2003 09:00', '01.02.2003 09.00', '01-02-2003 0900', '01 02 2003 09 30', '1999'],
  ...[
    '0900-1700',
    'from 0800 to 1800',
    '09:00–17:00',
    '2026-03-07T14:30:00+00:00',
    '07 02 2003 9.30',
  ],
  // identifiers
  ...[
    '943 476 5919',
    'NHS number 943 476 5919',
    'NHS no. 9434765919',
    '4010232137',
    'CHI number 0101234567',
  ],
  ...['Hospital number 01234567890', 'ref: 01234 567890', 'Ref 0123456789', 'NMC 01A2345E'],
  ...['01-02-03 12345678', '00123456', 'AB01234567890', '4000 0012 3456 7890', 'V81999', 'A81001'],
  ...['https://x.org/?id=01632960110', 'https://x.org/01632960110', 'sam01632960110@x.org'],
  ...['ISBN 0123456789', '01234567890123', '0123-456-789-0-1'],
  ...['999 999 999', '111 111 1111', '123 999 456', '101 112', '0131 496 0000-0-1'],
  ...['reference number 01632 960001', 'account 01234567890', 'CHI 0101234567'],
  ...['her NHS number is 943 476 5919,', 'x 204', 'room 1234', '24/12/2026'],
  // money, doses, readings, ages
  ...['£1,250', '€ 999', '999 euros', 'GBP 999', '999 GBP', '112 nmol/L', '999 IU', '101 °F'],
  ...['weight is 101', 'heart rate was 101', 'she is 101', 'he turned 101 in May', 'eGFR 101'],
  ...['peak flow 111', 'sodium 112', '101 out of 120', 'a text of 60000 words', '111.nhs.uk'],
  ...[
    '£999',
    '£101.50',
    '999 pounds',
    '$112',
    '111 mg',
    '101mg',
    '112 ml',
    '0.5 mg',
    '101%',
    '1,111',
  ],
  ...['BP 111/70', '112/85', 'pulse 101', 'rate of 112', 'weighs 101 kg', 'aged 101', '111 bpm'],
  ...['112 over 80', '101 times', 'more than 999', '999.5', '+5', '-111.0', '38.5', '101 people'],
  // places
  ...[
    'Room 111',
    'Ext. 111',
    'extension 101',
    'room 101',
    'Room number 101',
    'Theatre 111',
    'section 101',
    'the 101 bus',
    'Ward 112',
    'bed 101',
    'Flat 999',
    'page 111',
    'bus 101',
  ],
  ...['111 High Street', '101 Mill Lane, Leeds', 'LS1 4AP', 'SW1A 1AA', 'Ward 7, bed 3'],
  // as clinicians, companies and computers write what is none
  ...[
    '04/05/06 07:08',
    'Seen 0112 2025',
    '0101 2026',
    'NHS No 999 000 0018',
    'NHS 943-476-5919',
    'nhs:9434765919',
    'CHI: 0303841234',
    'Sort code 01-63-29 account 60110123',
    'Sort code: 01 63 29',
    '£0163.29',
    '£07700 900417',
    'PO Box 101',
    'Room 0116',
    'House no. 999',
    'Flat 111A',
    '111a High Street',
    'Apt 112',
    'MRSA 101 CFU',
    '101 °C',
    '98.6',
    'INR 1.11',
    '111.5 mmol',
    'BP was 112 / 85',
    '112/68 mmHg',
    'HR 101',
    'SpO2 99',
    'RR 101',
    'peak flow: 112 L/min',
    'Temp 101F',
    '101F',
    '999p',
    '99p',
    '999 steps',
    '1 in 999',
    'Route 101',
    'No 111 bus',
    'A111',
    'M101',
    'B999',
    'R2D2',
    '112th',
    '111st',
    '111th Street',
    '#999',
    '@111',
    'v1.1.1',
    '192.168.111.112',
    '10.0.0.111',
    '1999',
    '2026',
    '07-09 March',
    '0900 - 1700',
    '0700–1900 hrs',
    '0730 hours',
    'ISO 9001',
    'ICD F32.101',
    'SNOMED 74732009',
    'code 711101',
    '74732009',
    '711101000000105',
    'batch no 01632960110A',
    'batch 01632 960110',
    'Lot: 01632960110',
    'Invoice no 01632960110',
    'policy no. 01632 960110',
    'serial number 01632960110',
    'tracking number 01632960110',
    'barcode 01632960110',
    'UTR 01632 96011',
    'Passport 012345678',
    'GMC 1234567',
    'NMC PIN 01A1234E',
    'DX 999',
    'W1A 1AA',
    'EH1 1AA',
    'Unit 01 63 29',
    '99.9%',
    '0.112',
    '1.112.111',
    'Section 117',
    'Section 136 MHA',
    'section 101',
    's.111',
    'para 999',
    'p. 101',
    'ref 111',
    'case 999',
    'ticket 101',
    'ID 999',
    '£1,999',
    'his 101st birthday',
    '101-year-old',
    '111-bed hospital',
    '101yo',
    'aged 101',
    'born 1911',
    '16:11:23',
    '116,123',
    '116 mmHg',
    '10,116 123',
    'text 5 times',
    'text him at 8',
    'Text size 14',
    'texted 3 times',
    'in 85258 cases',
    '85258',
    '60777 people',
    'just 1 in 999',
    'one 1-1-1 a day',
    '9 9 9',
    'ring 9-9-9-1',
    '119',
    '159',
    'call 119 people',
    'send 60000 letters',
    'send him 60000 letters',
    '[01632]',
    '07 703 900',
    '00000000000000',
    '00123456789',
    'batch: 01632 960110',
    'A text message of 61000 letters',
  ],
  // all else
  ...[
    '',
    'ext. 12',
    'between 8 and 20',
    '  spaced\n\nlines ',
    '5 x 10',
    '116',
    '123',
    '85258',
    '61016',
  ],
  ...[
    'text me',
    'chapter 12',
    '0800',
    '0300 123',
    '07700',
    'COVID-19',
    '3-4 times a day',
    '10,000',
  ],
];

const marked = (text: string): string[] => phoneNumbersIn(text).map(({ href }) => href);

describe('telephone numbers in words', () => {
  it('have at least eighty cases each way', () => {
    assert.ok(FOUND.length >= 80 && PLAIN.length >= 80, `${FOUND.length}, ${PLAIN.length}`);
  });

  for (const [text, ...hrefs] of FOUND) {
    it(`are ${hrefs.join(' and ')} in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(marked(text), hrefs);
    });
  }

  for (const text of PLAIN) {
    it(`are none in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(marked(text), []);
    });
  }

  it('stand where they are said to stand, begin and end with what is dialled', () => {
    for (const [text] of FOUND) {
      for (const { start, end } of phoneNumbersIn(text)) {
        assert.match(text.slice(start, end), /^[+＋\p{Nd}][^\n]*\p{Nd}$/u);
      }
    }
  });
});

/** Digits that make a number of the UK's plan. */
const number = fc
  .tuple(
    fc.constantFrom('0113', '020', '01632', '0300', '0345', '07700', '0808', '0871'),
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 }),
  )
  .map(([begins, more]) => (begins + more.join('')).slice(0, 11))
  .filter((digits) => digits.length === 11);

const blank = fc.constantFrom(' ', '\u00a0', '-', '\u2011', '\u2013', '.', '', '\u2009', '\u200b');

const scripts = [0x30, 0xff10].map(
  (zero) => (digit: string) =>
    /\d/.test(digit) ? String.fromCharCode(zero + Number(digit)) : digit,
);

/** How somebody writes one: in groups, with something between them, in digits of some width. */
const written = fc
  .tuple(number, blank, blank, fc.integer({ min: 3, max: 6 }), fc.constantFrom(...scripts))
  .map(([digits, one, two, cut, write]) => {
    const groups = digits.slice(0, cut) + one + digits.slice(cut, 8) + two + digits.slice(8);
    return { digits, text: Array.from(groups, write).join('') };
  });

const before = fc.constantFrom('', ' ', 'Call ', ' or ', ', ', ' (', '\n', ' “', 'Mobile: ');
const behind = fc.constantFrom('', ' ', ' or ', ', ', ')', '\n', '” ', ' any time ', '. Ask');

describe('any number of the UK’s plan', () => {
  it('is one link of all its characters, whatever is around it', () => {
    fc.assert(
      fc.property(before, written, behind, (before, { digits, text }, after) => {
        const all = before + text + after;
        const [found, ...more] = phoneNumbersIn(all);

        assert.deepEqual(more, []);
        assert.equal(found?.href, `tel:${digits}`);
        assert.equal(all.slice(found.start, found.end), text);
      }),
    );
  });
});

const two = (value: number) => String(value).padStart(2, '0');

describe('what is no telephone number', () => {
  it('is a date, however it is written, with or without a time', () => {
    const parts = fc.tuple(
      fc.integer({ min: 1, max: 31 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1900, max: 2099 }),
      fc.constantFrom('/', '-', '.', ' ', '\u2011'),
      fc.constantFrom('', ' 09:00', ' 0930', ' 14.30', ', 2pm'),
    );
    fc.assert(
      fc.property(parts, ([day, month, year, by, time]) => {
        const date = [two(day), two(month), year].join(by);

        assert.deepEqual(marked(date + time), []);
        assert.deepEqual(marked([year, two(month), two(day)].join(by) + time), []);
      }),
    );
  });

  it('is a number that does not begin with a 0 or a +, but for the short ones', () => {
    const digits = fc
      .stringMatching(/^[2-9]\d{5,11}$/)
      // nor behind a gap, where a short one is told whatever stands before it
      .filter((text) => !/^(?:.{4})?(?:999|112|111|101|105|116|18000)/.test(text));
    fc.assert(
      fc.property(digits, fc.constantFrom(' ', '-', ''), (text, by) => {
        assert.deepEqual(marked(`${text.slice(0, 4)}${by}${text.slice(4)}`), []);
      }),
    );
  });

  it('is found out in time, and never breaks on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 200 }), (text) => {
        for (const { start, end } of phoneNumbersIn(text))
          assert.ok(start < end && end <= text.length);
      }),
    );
    for (const hostile of [
      '0 '.repeat(50_000),
      '0'.repeat(100_000),
      '+44 ('.repeat(20_000),
      '07700 90041'.repeat(9_000),
      'text '.repeat(20_000) + '1',
    ]) {
      const start = performance.now();
      phoneNumbersIn(hostile);
      assert.ok(performance.now() - start < 3000, hostile.slice(0, 12));
    }
  });
});
