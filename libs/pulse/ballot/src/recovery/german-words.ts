/**
 * 2,048 everyday German words in the form of BIP-39, for writing a secret down: sorted, lower case, a to z alone (no
 * umlaut, no sharp s), four to eight letters, told apart by the first four, and none that stands in the English list.
 * Chosen for this product. Once a secret was written down the list must not change: a word stands for its place.
 */
export const germanWords: string[] = `
  aale abbau abbild abdecken abdruck abend abflug abfolge abgabe abgleich abhang abheben abhilfe abholen abitur
  abkommen abladen ablegen abmessen abnahme abonnent abreise abruf absatz abschied absender absicht absprung abstand
  abtasten abtippen abwasch abwiegen abziehen abzug achse achtel acker addieren ader adler adresse agentur agil ahnen
  ahorn akademie akkord akku akrobat akte aktion aktuell akustik alge allee alltag alpaka alpen alphabet alpin altbau
  altglas altstadt amboss ameise amsel amtlich ananas anatomie anbau anblick andacht andenken andrang anekdote anfang
  anflug angabe angebot angler angora anhang anheben anis ankauf anker ankleben ankommen ankunft anlegen anmelden
  anmut annahme annehmen anorak anpassen anprobe anraten anreise anruf ansage ansehen ansicht ansporn anstrich anteil
  antik antrag antwort anwalt anwesen anzahl anzeige apfel apparat appetit applaus aprikose aquarell arbeit archiv
  areal arglos arie arktis armlehne aroma artikel asche aspekt asphalt aster atelier atem athlet atlas atmen attrappe
  aufbau aufessen auffahrt aufgabe aufheben auflage aufnahme aufruf aufsatz auftrag aufwand aufzug auge aula aura
  ausatmen ausbau ausdruck ausflug ausgabe aushang auskunft auslage ausmalen auspuff ausruf aussage auster auswahl
  auszeit autobahn azalee azur bach backen baden bahn baldrian balken ballon balsam bambus banane bande banjo bankett
  barbier barock barsch basar basilika bassist basteln batterie bauch bauer baukran baum bausatz bauteil bauzaun
  beachten beamer becher becken bedacht bedienen beeilen beere beet befassen befinden begabt begegnen beginn behalten
  beheben behutsam beige beilage beispiel beitrag bejahen bekannt bekommen belag beleg beliebt belohnen bemalen
  bemerken benehmen benzin bequem beraten bereit bericht beruf bescheid besen besitz besonnen besser bestand besuch
  beton betrag bett bewegen bewirken bewohner bewusst bezahlen bezirk bezug biathlon biber biegen biene bier billig
  binden binse biologe birke birne biskuit bissen bitte blank blatt blau bleiben blende blick blinken blitz blume
  bluse boden bogen bohne bohrer boje bonbon boot bord borgen borke borste botanik bote bowle boxen brache brandung
  brauch brav breit bremse brett brezel brille bringen brise brokkoli brosche brot brummen brunnen buche buckel buffet
  bummel bungalow bunt burgen bursche busch busfahrt bussard cabrio camping cello cembalo cent chance charme chemie
  chiffre chili chor clique collage computer coupon cousine creme curry cursor cyan dach dackel dahlie dampf dank
  darlehen dasein datei datteln datum dauern daumen daunen decke deftig deich dekor delfin delikat delle demut denken
  depot dessert deuten dezent dezimal diamant dicht diele dienen dill dimmer ding dinkel diplom direkt diskus distel
  dohle doktor dokument dolde dollar domino donner doppelt dorf dorn dorsch dotter dozent draht drang drehen dreieck
  dressur driften dritte drogerie drohne drossel drucken dudeln duft dunkel dunst durst dusche dutzend duzen dynamik
  ebene eber echse echtheit edel efeu effekt ehefrau ehemann ehre ehrgeiz ehrlich eiche eidechse eifer eifrig eilbrief
  eilen eilig eimer einband eindruck einfach eingang einheit einig einkauf einladen einrad einsatz eintopf einwand
  einzel eisbahn eisdiele eisen eisig eiskalt eislauf eistee eiszeit eitel elch elefant elektro elfmeter ellbogen
  elster eltern emblem empfang emsig energie engel enkel enorm ensemble ente entwurf enzian epoche erbauen erbse
  erdbeere erdnuss ereignis erfahren erfinder erfolg erfreut ergebnis erhalten erheben erholung erinnern erkennen
  erlaubt erleben ermutigt ernennen ernte erproben erraten ersatz ersehnt erste erteilen ertrag erwerben erwidern
  erzeugen esche espresso essbar essen essig estrich etage etappe etikett eule ewig exakt examen existenz exkurs
  experte export extern fabel fabrik fach faden fahne fahrplan faktor falke falter familie famos fangen fantasie farbe
  farn faser fass fasten fauchen fauna favorit fazit feder fegen feier feile fein felge fell fels fenchel fenster
  ferien fermate fern ferse fertig fest feuer fichte figur filiale filz finanz finden firma fisch fjord flach flagge
  flair flanell flasche flattern flaum flechten fleisch flieder flink flocke floh florist flosse flug flunkern flur
  fluss fohlen fokus folge folie folklore fordern forelle format foto frage frau frei freude frieden frisch froh
  frosch frucht fuchs fuge fund funke funzel furche furnier fusion futter futur gabe galant galerie galopp gans ganz
  gardine garn garten gasse gast gattung gaumen gazelle gebirge gebrauch gedanke gedeihen gedicht geduld geehrt
  geeignet gefieder geflecht gegend gehalt gehege gehweg geige gelassen gelb geld geleise gelungen gemisch genau
  generell genial genuss geologe gepard gerade gerecht gerste geruch gesang geschenk geselle gesicht gespann gesten
  gesund getier gewebe gewicht gewohnt geysir gezeiten gezielt giebel gigant gilde gipfel gips girlande gitarre gitter
  glanz glas glatt glauben gleis glimmer glitzer globus glocke glucke gnade gockel gokart gondel gong grad grafik
  gramm granit gras gratis grau greifen grell grieben griff grille grinsen grob grotte grund gruppe gulasch gulden
  gunst gurke gurt guten gutshof gymnast haar haben habicht hacken hafen haften hahn hain haken halb halde halle halm
  halogen hals halten handel hang harfe harke harmlos hart harz hase haube hauch haupt haus hebamme hebel hecke hefe
  heft hegen heim heiraten heiter heizen hektar held helfen helium hemd henkel henne herb herd hering herkunft herr
  herz heuboden heuernte hilfe himmel hingabe hinreise hinweis hirsch hirte historie hitze hobel hoch hocker hoffen
  hohl holen holunder holz honig hopfen hoppeln horchen horizont hornisse hose hotelier huhn hummel humpen humus hund
  hupe huschen hymne ideal idee idol igel ikone illusion imbiss imitat imker import impuls indigo ingwer inhalt inland
  inliner insekt institut intakt intuitiv inventar ironie jacke jahr januar jargon jauchzen jause jodeln joggen
  joghurt joker jolle jongleur journal jubel juchzen jugend juli jung juror jurte justiz juwel kabarett kabel kabine
  kachel kaffee kahn kajak kakao kalb kalender kalk kalorie kalt kamel kamin kammer kanal kandis kanne kanon kanu
  kanzel kapelle kapitel kappe kapsel kapuze karaffe kardinal karibu karneval karotte karte kasperl kasse kastanie
  katalog kater katze kauen kauf kauz kaviar kegel kehle keil keim keks kelch kelle kennen keramik kerbe kern kerze
  kessel kette kiefer kies kilo kimono kinn kino kiosk kirche kirsche kissen kiste kitsch kitzeln klammer klang klappe
  klar klasse klatsch klavier kleber klee kleid klemme klima klippe klirren klopfen kloster klub klug klumpen knacken
  knapp knauf kneten knie knirps knistern knochen knolle knopf knospe knoten knurren knusprig koch koffer koje kokon
  kolben kolibri kollege kombi komet komfort komisch komma komplett kondor konkret konsum kontakt konzert kopf kopie
  koppel koralle korb korken korn korrekt kostbar kotelett krabbe krachen kraft kragen krake kralle kran krapfen
  krater kraut kredit kreide kresse kreuz kribbeln kringel kristall kritik krokus krone krug krume kubus kuchen
  kuckuck kufe kugel kulisse kultur kumpel kunde kunst kupfer kuppel kurier kurort kurpark kurs kurve kurz kuscheln
  kutsche kuvert lachen lack laden lage lagune laie laken lama lametta laminat lamm lampe land lange lappen lasso
  laterne lattich laub lauch lauf lauge laune lauschen laut lavendel leben lecker leder ledig leer legende lehm lehne
  lehrer leib leicht leihen leim leise leiter lektion lenken lerche lernen lesen leuchte leute lexikon liane libelle
  liebe lied liefern liegen liga lila lilie limette limonade lindern lineal linie lippe liste liter lizenz loben
  lobrede locke lodern logbuch logik lohn lokal losen lotse lotto luchs luft lunge lupe lupine lurch lustig luxus
  lyrik magazin magen magisch magnolie mahagoni mahl mahnen maibaum mais majoran makler makrele malz manager mandel
  manege manier mann mantel mappe marathon marder marmor marone masche maske massiv mast mathe matinee matrose matte
  maus maximal mechanik medaille meer mehl mehrheit meile meinen meise melden melken melodie memo mensa mental merkmal
  metall meteor methode metzger miene miete mikado mikrofon milch mild mimik mimose minigolf minus minze mischen
  mission mitglied mittag mixer mobiliar modell modul mofa mokka molch molke monat mond montag moor moos moped morgen
  morsen mosaik motiv motte mulde mund munter murmel murren muschel musik muskel muster mutig myrte mythos nabel
  nachbar nacken nadel nagel nahrung nahtlos namen napf narzisse nase nashorn nass natur nautik navi nebel necken
  neffe nehmen neigen nektar nennen neon nerv nessel nett netz neubau neugier neuheit neujahr neuland neun neuzeit
  nichte nicken niedlich nilpferd nippen nische niveau nixe nomade nonne norden notizen nougat novelle nuance nudel
  nugget null nummer nussbaum nutzen oase oberarm objekt oboe obst ocker odyssee offen ohren ohrring ohrwurm okapi
  oktave oktober omelett omnibus onkel opal oper optik orchidee ordnen oregano orgel ornament orten ostsee ostwind
  otter outfit ovation ozean ozelot paar packen paddel paella pagode palast palette palme panne panorama papagei
  papier pappel paprika parcours parfum parkett passage pastete pate pauke pavian pedal pegel pelikan pelz pendel
  pension perfekt perle petunie pfad pfahl pfanne pfarrer pfau pfeffer pfeife pfennig pferd pfiff pflanze pflege
  pflicht pflug pforte pfosten pfote pfund phase physik pianist picken pilger pilz pinguin pinie pinnwand pinsel
  pinzette pionier pirat pirol piste plakat plateau plaudern plissee plural plus podest podium poesie pokal polieren
  polka pollen pommes poncho popcorn poren portal posaune pracht praline praxis preis premiere presse prinz prisma
  privat probe produkt profil prognose projekt prosa proviant prozent publikum pulli puls pult pulver pumpe punkt
  puppe purpur purzeln puste putzen pyjama pyramide quaken qualle quark quaste quelle quer quiche quirl quitte rabatt
  rabe radau radieren radler radtour radweg rahmen rallye rampe rand rang ranke ranzen rasch raten ratgeber rathaus
  ration ratlos ratsam rauch raum raupe rauschen reaktion rebe rechen reden redlich reell referat regal regel register
  rehkitz reibe reif reihe rein reise reiten reiz reklame rekord rektor relikt rennen rente reptil requisit resonanz
  respekt rest resultat retro retter revier revue rezept rhetorik rhythmus richtig riegel riemen riese riff rille
  rinde rippe risiko rispe ritt robbe rochen rodeln roggen rohbau rohkost rohling rohr rolle roman rondell rosette
  rosine rosmarin rotkohl rotor routine rubin ruck rudel rufen ruhe ruhm rummel rund rutsche saat sache saft sagen
  sahne saison sakko salat saldo salopp salto salz samen sammeln samstag samt sanduhr sanft saphir sardine satin satt
  satz sauber saum sauna sausen savanne saxofon schach schemel schick schlau schmal schnee schon schuh schwan seebad
  seegras seehund seeigel seekuh seeluft seerose seestern segel sehen seicht seide seife seil seite sektor sekunde
  sellerie selten semester senden senf sensor serie sesam sessel setzen seufzen sichel sieb sieden sieger signal silbe
  simpel singen sinken sinn sirup sittich sitz skala skepsis skifahrt skihose skilift skizze skulptur slalom smaragd
  smoking socke sofa software sohle sohn soja solist sonate sonne sorgen sorte soufflee spalt spannend sparen spaten
  speck speise spende spezial spiegel spinat spirale spitze spontan sportler sprache sprechen springen sprosse sprung
  stabil stachel stadt staffel stahl stall stamm standort stapel stark stativ staub steg stehen steil stelle stempel
  steppe stern stetig steuer stiel stift stimme stirn stolz stopfen storch strand streifen stricken stroh strudel
  stube studie stufe stuhl stupsen sturm stutzen substanz subtil suche summe sumpf suppe surfen sushi szene tablett
  tadellos tafel tagebuch tagtraum tagung taille takt taler talfahrt tandem tang tante tanz tapete tapfer tapir tapsen
  tarif tasche tasse tatkraft tatsache tatze tauchen taufe taugen tausch technik teeglas teekanne teelicht teerose
  teetasse teich teig teint telefon teller tempel tendenz tenor teppich termin terrasse teuer textil theater thema
  theorie therme these thron thymian ticken tief tier tilgen timer tinte tisch titel toben tochter tofu toga toilette
  tolerant toll tomate tonart tonband tonspur topas topf torbogen torlinie torte torwart tosen tour tracht traktor
  tram treffen treppe tresen triangel tribut trichter trikot trilogie trinken triumph trocken trommel trost truhe tuch
  tugend tulpe tummeln tundra tunika tunke tupfen turbine turm tusche tuten tutor typisch ufer uhren uhrwerk ukulele
  ulme umarmen umbau umdenken umfang umfeld umformen umfrage umgang umgebung umhang umkehren umkreis umland umleiten
  umpacken umriss umrunden umsatz umschlag umsicht umstand umtausch umweg umziehen umzug unecht ungenau unklar unkraut
  unreif unsinn unterarm unweit unzahl uralt urenkel urform urknall urkunde ursache ursprung urwald urzeit usus
  utensil utopie vage vakuum vanille variante vase veilchen vektor ventil veranda verbund verdeck verein verkauf
  verlag vermerk vernunft verreist vertrag verwandt vetter vieh viel vier villa vinyl violett virtuos visum vitamin
  vogel vokal voll volumen vorabend vorbild vordach vorfahrt vorgang vorhang vorjahr vorkauf vorname vorort vorplatz
  vorrat vorsicht vorteil vorwort vorzug vulkan waage wabe wach wade waffel wagen wagnis wahr wald walfisch walnuss
  walross walze wand wange wappen warten waschen wasser watte weben wechsel wecker wedel wehen weich weide weiher wein
  weit weizen welle welpe welt wendig wenig werben werft werk wert wespe weste wette wichtig wickeln widder widmen
  wiege wiese wille wimpel winden wipfel wippe wirbel wirken wirsing wirt wischen wispern wissen wittern witz woche
  wohl wohnen wolke wolle wort wunder wunsch wurf wurst wurzel yacht yoga zahl zahm zahn zander zange zapfen zappeln
  zart zauber zaun zeder zehe zeichen zeiger zeit zelle zelt zement zenit zentrum zettel zeug ziege ziehen zier ziffer
  zikade zimmer zimt zink zinn zirkel zitat zither zitrone zoll zopf zuber zucker zufall zufluss zugabe zugvogel
  zuhause zukunft zulage zunahme zunge zusage zuspruch zustand zutat zutritt zuwachs zuwenden zuzug zwanzig zweck
  zweig zwicken zwilling zwinkern zwirn zyklus zylinder zypresse
`
  .trim()
  .split(/\s+/);
