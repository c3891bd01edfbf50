import type { Said } from './said';

/** Comments in German, written for the demo. */
export const german: Said = {
  below: {
    'help-our-people': {
      low: [
        'Ich habe am {day} um Hilfe mit {thing} gebeten und warte noch.',
        'Alle sind nett, aber niemand hat Zeit.',
        'Hilfe kommt erst, wenn es schon schiefgegangen ist.',
        'Ein Ticket ist keine Hilfe. Ein Mensch ist Hilfe.',
        'Wenn {who} nicht da ist, weiß niemand, wer entscheidet.',
        'Wir helfen uns gegenseitig. Von oben kommt ein Formular.',
      ],
      high: [
        'Um zehn vor sechs angerufen, um sechs war es gelöst.',
        'Jemand hat sich {time} neben mich gesetzt, bis ich es selbst konnte.',
        'Die Übergaben sind gut geworden. Ich fange nicht mehr bei null an.',
        'Hier muss niemand allein mit einem wütenden Kunden fertigwerden.',
        'Man sagt, was man braucht, und bekommt es meistens.',
      ],
    },
    'free-to-delight': {
      low: [
        'Ich sehe, was dem Kunden helfen würde, und muss erst jemanden fragen, der den Kunden nicht sieht.',
        'Bis {gift} genehmigt ist, ist der Kunde längst zu Hause.',
        'Für jede Kleinigkeit brauche ich eine zweite Unterschrift.',
        'Wer freundlich ist, ist zu langsam. So wird gemessen.',
        'Die Grenze ist so niedrig, dass sie nichts abdeckt.',
        'Sieben Masken zwischen mir und dem, was richtig wäre.',
      ],
      high: [
        'Ich habe {gift} geschickt und es danach erzählt. „Gut“, hieß es.',
        'Kleine Erstattungen machen wir jetzt selbst. Das spart einen Anruf und Ärger.',
        'Wenn es für den Kunden richtig ist, stehe ich nicht allein da.',
        'Eine Kundin zurückgerufen, einfach so. Sie hat sich sehr gefreut.',
        'Erst entscheiden, dann Bescheid sagen. Das macht mutig.',
      ],
    },
    'at-our-best': {
      low: [
        'Der Dienstplan kommt zu spät. Ich kann nichts planen.',
        'Drei Systeme, drei Passwörter, und was ich brauche, liegt im vierten.',
        'Am {day} fehlt immer die Hälfte der Leute.',
        'Zu viele Ziele auf einmal. Alle zugleich gehen nicht.',
        'Besprechungen über Arbeit statt Arbeit.',
        'Wir erfahren am {day}, was am nächsten Tag beginnt.',
      ],
      high: [
        'Ich weiß, was diese Woche zählt und was warten kann.',
        'Schichten tauschen dauert jetzt eine Minute.',
        'Über Fehler reden wir ohne Namen. Daraus lerne ich.',
        'Zehn ruhige Minuten vor dem Öffnen. Das Beste, was wir eingeführt haben.',
        'Meine Idee zu {thing} wurde ausprobiert und ist geblieben.',
      ],
    },
    'recommend-place-to-work': {
      low: [
        'Die Leute ja, die Schichten nein.',
        'Fragen Sie mich wieder, wenn das mit {thing} geklärt ist.',
        'Mein Team jederzeit, das Unternehmen gerade nicht.',
        'Vor zwei Jahren wäre es eine Zehn gewesen.',
        'Ich sehe hier keinen nächsten Schritt für mich.',
      ],
      high: [
        'Zwei Freunde arbeiten hier, weil ich es ihnen gesagt habe.',
        'Man lernt hier in einem Jahr mehr als anderswo in dreien.',
        'Ich wollte einen Sommer bleiben. Das ist eine Weile her.',
        'Man darf sagen, was man denkt.',
        'Nette Leute, sinnvolle Arbeit, pünktlich zu Hause.',
      ],
    },
  },
  change: {
    shop: [
      'Dienstpläne drei Wochen im Voraus.',
      'Am {day} eine Person mehr.',
      'Die Kasse reparieren. Sie startet vor den Kunden neu.',
      'Ein Stuhl hinter der Theke.',
      'Angebote zuerst uns sagen, dann den Kunden.',
    ],
    'call centre': [
      'Nicht Sekunden zählen, sondern ob jemand noch einmal anrufen musste.',
      'Ein Bildschirm statt neun Fenster für eine Rechnung.',
      'Erstattungen ohne zweite Unterschrift.',
      'Nach einem schlimmen Gespräch eine Pause, ohne zu fragen.',
      'Leiser. Ich höre vier andere Gespräche in meinem.',
    ],
    field: [
      'Ersatzteile am selben Tag im Wagen.',
      'Nachts immer zu zweit.',
      'Den Kunden die wirkliche Uhrzeit sagen.',
      'Fragt uns, bevor ihr Werkzeug kauft.',
    ],
    'head office': [
      'Weniger Prioritäten. Drei wären ein Anfang.',
      'Schneller entscheiden und sagen, wer entscheidet.',
      'Eine Sache zu Ende bringen, bevor die nächste beginnt.',
      'Alle hier sollten jedes Quartal einen Tag im Laden stehen.',
      'Ein Ort für alle Dokumente.',
    ],
  },
  keep: [
    'Die zehn Minuten vor dem Öffnen.',
    'Schichttausch in der App.',
    'Dass wir uns laut bedanken.',
    'Kleine Erstattungen selbst entscheiden zu dürfen.',
    'Das Patensystem im ersten Monat.',
    'Feste Teams.',
    'Dass der {day} ohne Besprechungen ist.',
    'Gefragt zu werden. Solange etwas folgt.',
    'Die Worte der Kunden, die am {day} vorgelesen werden.',
    'Der ruhige Raum.',
  ],
  slots: {
    thing: [
      'dem Kassen-Update',
      'dem neuen Planungswerkzeug',
      'meinem Zugang',
      'einer Erstattung',
      'dem Scanner',
      'den Wissensseiten',
    ],
    day: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'],
    who: ['die Teamleitung', 'die Schichtleitung', 'der Coach'],
    time: ['eine Stunde', 'zehn Minuten', 'einen halben Tag'],
    gift: ['ein Ladekabel', 'eine Ersatz-SIM', 'ein neues Kabel', 'eine Karte'],
  },
};
