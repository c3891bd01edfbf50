import { one, type Story, team, two } from './story';

/** Thanks from the offices, where customers are further away and no less real. Written one by one. */
export const headOfficeStories: readonly Story[] = [
  one(
    'simple',
    'The bill is one page. It was five. I know how many meetings that took, since I was the one asking for a sixth page in most of them.',
    'Calls about “what is this line” are down by a third since the spring.',
  ),
  one(
    'simple',
    'You read the whole error message aloud in the review, in your kindest voice, until somebody laughed and said “all right, we will change it”.',
    'It now says what happened and which button to press.',
  ),
  one(
    'simple',
    'Forty fields on the form and you asked of every single one “who reads this?”. We kept eleven.',
    'Joining takes four minutes. It was a quarter of an hour, on a good connection.',
  ),
  one(
    'personal',
    'You spent your birthday in the Derby contact centre with a headset on, listening. The changes that you came back with fitted on one card.',
    'People who ring about a death are met by somebody now, not by a menu.',
  ),
  one(
    'personal',
    'You put a real letter, with a name under it, in place of the “Dear customer” we have sent since the flood. I typed the old one. Yours is better.',
    'Fourteen people wrote back. Nobody had ever written back.',
  ),
  one(
    'own',
    'The wrong text went to nine thousand people. You said “that was me” before anybody asked, and had the right one out in twenty minutes.',
    'They got an apology that read as if someone meant it.',
  ),
  one(
    'own',
    'You adopted the ugly spreadsheet that nobody would own, found out why the refunds stuck, and buried it.',
    'Refunds take three days now, for everyone, also for those who do not shout.',
  ),
  one(
    'own',
    'You stayed on the incident line after your part was done, just in case. At one in the morning there was a just in case.',
    'Payments were back before the first bakery opened.',
  ),
  two(
    'own',
    '{a} found the leak, {b} found the fourteen people it had touched, and by lunch all fourteen had been rung by a person.',
    'Most of them thanked us for ringing. One sang.',
  ),
  one(
    'fair',
    'You stood up in the pricing meeting and asked what the loyal ones get. It went quiet. Then it went on the plan.',
    'Eighty thousand people who never complain will pay less from the spring.',
  ),
  one(
    'fair',
    'Legal said we might, you said we should not, and you were right to say so in front of all of us.',
    'Nobody will find a fee in the small print, since there is none.',
  ),
  one(
    'fair',
    'Thank you for paying the small suppliers first, the week that the system was down. You did it by hand.',
    'The repair kiosk in Dundee could pay its two people on the Friday.',
  ),
  one(
    'word',
    'We told the press “by the end of the month”. On the last day of it, at noon, you pressed the button and went to get a sandwich.',
    'The villages on that list have had signal since lunch.',
  ),
  one(
    'word',
    'You send the rota two weeks ahead, every time, since you said you would. I plan my custody days by it. I never told you that.',
  ),
  one(
    'time',
    'You deleted a meeting with nineteen people in it, wrote four sentences, and nobody has missed it.',
    'The nineteen of us spent that hour on the queue for the outage. It helped.',
  ),
  one(
    'time',
    'The app opens in a second. I asked what you did and you said “less”.',
    'On an old phone, in a lift, it still opens.',
  ),
  two(
    'time',
    '{a} and {b} sat in the Preston shop for two days with a stopwatch and a notebook, and came back with one change to one screen.',
    'Four taps fewer for each upgrade. The queue in Preston is shorter; you can see it from the street.',
  ),
  one(
    'ahead',
    'You saw the certificate would run out on a bank holiday. That is a sentence with a whole lost weekend in it, and it did not happen.',
    'Nobody’s app went dark on the beach.',
  ),
  one(
    'ahead',
    'The forecast said storms, so you had generators driven to the three worst-placed exchanges on the Thursday. On the Saturday they were all running.',
    'Hospitals in two counties kept their lines.',
  ),
  one(
    'ahead',
    'You asked the recruits what they were afraid of, before their first call and not after it.',
    'The new starters’ customers scored them as high as anybody’s, in week one.',
  ),
  one(
    'everyone',
    'You tested the whole website with the screen off. The list of what you found was long. You came with the fixes too.',
    'A man who had never done so bought his own phone, without his brother.',
  ),
  one(
    'everyone',
    'Captions on every video, and you wrote them yourself, because the machine had turned “bill shock” into “Bill Shaw”.',
    'Our deaf customers know what we are on about. So do people on trains.',
  ),
  one(
    'everyone',
    'You got the PIN reminder sent in large print as well. One tick box, five months of asking.',
    'Two thousand people ticked it in the first week.',
  ),
  team(
    'own',
    'You closed the last of the old tariffs and moved every single person to something that is not worse. By hand, where it had to be.',
    'Not one bill went up. We checked all thirty-one thousand.',
  ),
  team(
    'simple',
    'Your team has put a plain-English line over every term in the contract. My mother read it and asked me nothing. That has never happened.',
    'People sign in the shop with a nod and not a sigh.',
  ),
  team(
    'ahead',
    'Sunday’s change was the dullest one that I have ever sat through. Thank you for all the un-dull Sundays that you spent on making it so.',
    'Nobody outside the building knows that there was one.',
  ),
  team(
    'word',
    'You asked shop staff for ten ideas, said you would do three in three months, and there are three. People down here have noticed.',
    'Refunds up to fifty pounds without a manager: customers see the difference on the spot.',
  ),
  one(
    'personal',
    'You rang every one of the thirty people who did not get the job, and told each of them one thing they did well. One of them has just started with us.',
  ),
  one(
    'own',
    'The hospital’s contract had been with three of us. You drew it on a wall, found the one signature that was missing, and got on a train to fetch it.',
    'Four hundred nurses have working handsets on the wards.',
  ),
  one(
    'simple',
    'You told the council in one sentence what they would get and what they would not. They signed the shortest proposal that we have ever sent.',
    'Their engineers say that they knew on day one what would happen on day ninety.',
  ),
  one(
    'fair',
    'You told our largest account that they were paying for six hundred lines that nobody uses. In their boardroom. With a slide.',
    'They cancelled them, and gave us the Scottish depots.',
  ),
  two(
    'everyone',
    '{a} and {b} sat with the residents of the care home till every one of them had rung somebody. The last was Albert, who rang us.',
    'Forty-one people can be reached by their families, on a phone that they can work.',
  ),
  one(
    'time',
    'You put all the forms for a new branch into one. I onboarded a bakery with nine shops before my tea was cold.',
    'They sold bread from all nine tills the same morning.',
  ),
];
