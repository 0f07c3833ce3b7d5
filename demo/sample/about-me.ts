import type { Plan } from 'pcsp-elements';

export const aboutMe = {
  whatIsMostImportantToMe: `My son Idris, who is 11. Being well enough to be his mum comes before everything else.
My job. I work three days a week at the town library and I am good at it.
Singing alto in the Thursday choir, and walking Biscuit, our dog, who gets me out of bed.
Being asked before anything is decided, and being told the truth even when it is hard.`,
  peopleWhoAreImportantToMe: `Idris. We read together every night. He is at his dad’s, Martin’s, every other weekend.
My sister Carys, who lives ten minutes away. She usually sees a change in me before I do. Please listen to her.
Mam, in Aberystwyth. We speak on the phone in Welsh on Sundays.
Jo, my manager. She knows my diagnosis and has been straightforward and kind about it.`,
  howICommunicateAndHowToCommunicateWithMe: `I speak English and Welsh. Ordinary words, please: say “high” and “low”, not “elevated” and “depressive”.
When I am high I talk fast and jump about. Ask me one thing, wait, and come back to it.
When I am low I go quiet and my answers take a while. I am still listening.
Text me before you ring. I don’t pick up withheld numbers.`,
  myWellness: `I have lived with bipolar disorder since I was 22, and most of the time I am well.
On a good day I am up at half past six, I walk Biscuit by the river, I laugh at work, I cook, and I am asleep by eleven.
What keeps me well: my lithium every night, the same bedtime seven days a week, choir, saying no to extra shifts, and a mood diary that I look at with Funmi once a month.`,
  pleaseDoAndPleaseDont: `Please do tell me your name and why you have come.
Please do ask what has helped before. It is usually in this plan.
Please do let Biscuit in the room.
Please don’t talk to Carys about me as if I were not there.
Please don’t come with more than two people.
Please don’t tell me to calm down, or that everybody has ups and downs.`,
  howAndWhenToSupportMe: `I look after my own money and home, and I would like to keep it that way.
I want help with forms and with anything that comes in a brown envelope.
A text the day before an appointment stops me missing it.
If I cancel twice in a row, come and see me. That is when I need you.`,
  alsoWorthKnowingAboutMe: `I trained as a bookbinder and I still mend books at the kitchen table.
My dad died on 11 February 2019. February is hard.
I have been in hospital twice, in 2010 and in 2024. The second time the police came to the house in front of Idris. Please read my advance statement before anybody thinks of doing that again.`,
  date: '2026-10-06T14:40:00+01:00',
  supportedToWriteThisBy: 'Carys, my sister, and Funmi, my care coordinator',
} satisfies Plan['aboutMe'];

/** As it was a year before, when Rhi wrote only the parts that she wanted to. */
export const firstAboutMe = {
  whatIsMostImportantToMe: `My son Idris. Getting home to him and staying home.
Being asked before anything is decided.`,
  peopleWhoAreImportantToMe: `Idris. My sister Carys. Mam.`,
  pleaseDoAndPleaseDont: `Please do tell me your name and why you have come.
Please don’t talk to Carys about me as if I were not there.`,
  date: '2025-02-10T11:15:00+00:00',
  supportedToWriteThisBy: 'Carys, my sister',
} satisfies Plan['aboutMe'];
