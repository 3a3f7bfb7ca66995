"""Invented articles in German, French, Spanish and Russian, as news sites print them."""

from tests.quality.reading.pairs import ReadArticle

_TEXTS = {
    "de-1": """Tidewick (dpa/lno) - Kann ein Fährhafen ohne Fähren überleben?
Diese Frage stellt sich seit Montag in Tidewick, denn die Reederei Halden stellt zum Jahresende alle Verbindungen auf die Insel Orla ein.
Betroffen sind nach Angaben des Unternehmens 140 Beschäftigte und rund 300.000 Fahrgäste im Jahr.
"Das ist ein schwerer Schlag für die ganze Region.
Wir hätten uns ein Gespräch gewünscht", sagte Bürgermeisterin Lena Ostrow.
Die Reederei begründet den Schritt mit gestiegenen Treibstoffkosten und einem Motorschaden auf ihrem größten Schiff.
Das Land will bis Oktober prüfen, ob ein anderer Betreiber die Strecke übernehmen kann.""",
    "de-2": """Calvera - Die Stadtwerke Calvera senken den Strompreis zum 1. März um sieben Prozent.
Das teilte das Unternehmen am Mittwoch mit.
Ein Haushalt mit einem Verbrauch von 3.500 Kilowattstunden spart damit rund 96 Euro im Jahr.
"Wir geben weiter, was wir selbst weniger bezahlen."
Vorstandschef Idris Malouf kündigte außerdem an, dass die Gaspreise bis zum Sommer stabil bleiben.
Verbraucherschützer halten die Senkung für zu klein.""",
    "de-3": """Es war noch dunkel, als Marta Weil am Dienstag die Stalltür öffnete.
Sie fand 14 ihrer 60 Schafe tot auf der Weide.
Im Kreis Sarnath hat ein Wolf nach Angaben des Umweltamtes in einer Nacht auf drei Höfen insgesamt 31 Schafe gerissen.
Die Behörde bestätigte den Verdacht am Donnerstag anhand von Genproben.
Ostrow sprach von einem Notfall.
Landrat Jens Ostrow forderte, das Tier zum Abschuss freizugeben.
Naturschützer lehnen das ab und verweisen auf fehlende Zäune.""",
    "de-4": """Das Verwaltungsgericht Brunnfeld hat den Bau der Umgehungsstraße gestoppt.
Die Richter gaben am Freitag einer Klage von zwölf Anwohnern statt.
Ein Bagger steht an der Baustelle in Brunnfeld. (Foto: Lena Ostrow/dpa)
Lesen Sie auch: Was die Straße kostet
Nach Ansicht des Gerichts hat die Stadt den Lärmschutz nicht ausreichend geprüft.
Die Stadt darf die Straße erst weiterbauen, wenn ein neues Gutachten vorliegt.
Das Projekt kostet 48 Millionen Euro und sollte im Herbst fertig sein.""",
    "de-5": """Selim (dpa) - Nach dem Brand in einer Papierfabrik in Selim ist die Zahl der Verletzten auf neun gestiegen.
Zwei Arbeiter liegen nach Angaben der Feuerwehr mit schweren Verbrennungen im Krankenhaus.
Nach dem Brand in der Papierfabrik in Selim stieg die Zahl der Verletzten am Abend auf neun.
Das Feuer war am Morgen in einer Halle mit Altpapier ausgebrochen.
Mehr als 120 Einsatzkräfte waren bis zum Nachmittag mit den Löscharbeiten beschäftigt.
Die Polizei schätzt den Schaden auf vier Millionen Euro.""",
    "de-6": """Stellen Sie sich vor, Ihr Kühlschrank bestellt die Milch von selbst.
In einem Versuch der Universität Halden tun das seit Januar 200 Geräte.
Die Forscher wollen herausfinden, ob weniger Lebensmittel weggeworfen werden.
Nach drei Monaten sank die Menge der Abfälle in den Haushalten um 18 Prozent.
„Das hat uns selbst überrascht.“
Die Studie läuft noch bis zum Jahresende und wird vom Bund mit zwei Millionen Euro bezahlt.""",
    "fr-1": """SELIM, 3 mars (AFP) - Que faire d'un port sans bateaux ?
La question se pose à Selim depuis que la compagnie Halden a annoncé lundi la fin de ses liaisons avec l'île d'Orla.
La décision touche 140 salariés et quelque 300.000 passagers par an.
« C'est un coup dur.
Nous aurions aimé être prévenus », a déclaré la maire, Lena Ostrow.
La compagnie invoque la hausse du prix du carburant et une panne sur son plus grand navire.
La région dit chercher un autre exploitant d'ici à octobre.""",
    "fr-2": """Le tribunal administratif de Calvera a suspendu vendredi la construction de la rocade sud.
Les juges ont donné raison à douze riverains qui dénonçaient le bruit.
À lire aussi : ce que coûte la rocade
Selon le tribunal, la ville n'a pas étudié d'autres tracés.
Le chantier, d'un coût de 48 millions d'euros, devait s'achever à l'automne.
La ville a deux mois pour faire appel.""",
    "fr-3": """Il faisait encore nuit quand Marta Weil a poussé la porte de la bergerie.
Elle a trouvé quatorze de ses soixante brebis mortes.
Un loup a tué trente et une brebis en une nuit dans trois fermes de la vallée de Sarnath, a confirmé jeudi la préfecture.
Elle s'appuie sur des analyses génétiques.
Les éleveurs demandent un tir de défense.
Les associations de protection de la nature s'y opposent et réclament des clôtures.""",
    "fr-4": """Les tarifs de l'électricité baisseront de 7 % au 1er mars à Tidewick, a annoncé mercredi la régie municipale.
Un foyer moyen économisera 96 euros par an.
« Nous rendons ce que nous payons en moins. »
Le directeur de la régie, Idris Malouf, a également promis un prix du gaz stable jusqu'à l'été.
Les associations de consommateurs jugent la baisse insuffisante.""",
    "fr-5": """L'incendie d'une papeterie a fait neuf blessés mardi à Brunnfeld, dont deux graves, selon les pompiers.
L'incendie de la papeterie de Brunnfeld a fait neuf blessés, dont deux graves.
Le feu s'est déclaré à l'aube dans un hangar de vieux papiers.
Plus de 120 pompiers ont été mobilisés jusqu'à l'après-midi.
La police estime les dégâts à quatre millions d'euros.""",
    "fr-6": """Imaginez un réfrigérateur qui commande le lait tout seul.
À l'université de Halden, deux cents appareils le font depuis janvier dans le cadre d'une étude sur le gaspillage.
En trois mois, les ménages équipés ont jeté 18 % de nourriture en moins, ont indiqué les chercheurs lundi.
« Nous ne nous y attendions pas.
Personne ne s'y attendait », a dit la responsable de l'étude, Ana Ruiz.
L'étude, financée par l'État à hauteur de deux millions d'euros, durera jusqu'en décembre.""",
    "es-1": """Selim, 3 mar (EFE).- ¿Puede vivir un puerto sin barcos?
La naviera Halden anunció el lunes que a fin de año cerrará todas sus líneas con la isla de Orla.
La medida afecta a 140 empleados y a unos 300.000 pasajeros al año.
"Es un golpe muy duro.
Nos habría gustado hablar antes", dijo la alcaldesa, Lena Ostrow.
La empresa alega el precio del combustible y una avería en su mayor buque.
El Gobierno regional buscará otro operador antes de octubre.""",
    "es-2": """Un tribunal de Calvera paralizó el viernes las obras de la circunvalación sur.
Los jueces dieron la razón a doce vecinos que se quejaban del ruido.
Lea también: cuánto cuesta la carretera
Según el tribunal, el ayuntamiento no estudió otros trazados.
Las obras, con un coste de 48 millones de euros, debían terminar en otoño.
El ayuntamiento tiene dos meses para recurrir.""",
    "es-3": """Todavía era de noche cuando Marta Weil abrió la puerta del establo.
Encontró muertas catorce de sus sesenta ovejas.
Un lobo mató en una noche a 31 ovejas en tres granjas del valle de Sarnath, confirmó el jueves la consejería de Medio Ambiente.
Los ganaderos piden permiso para abatirlo.
Sin embargo, los ecologistas reclaman vallas y perros pastores.
El último ataque en la comarca se había registrado en 2011.""",
    "es-4": """La empresa municipal de Tidewick bajará la luz un 7 % a partir del 1 de marzo, según anunció el miércoles.
Un hogar medio ahorrará 96 euros al año.
"Devolvemos lo que pagamos de menos".
El director de la empresa, Idris Malouf, prometió además que el gas no subirá hasta el verano.
Las asociaciones de consumidores consideran que la rebaja es insuficiente.""",
    "es-5": """El incendio de una papelera dejó el martes nueve heridos en Brunnfeld, dos de ellos graves, según los bomberos.
El incendio de la papelera de Brunnfeld dejó nueve heridos, dos de ellos graves.
El fuego comenzó al amanecer en una nave de papel usado.
Más de 120 bomberos trabajaron hasta la tarde.
La policía calcula los daños en cuatro millones de euros.""",
    "es-6": """Imagine un frigorífico que pide la leche él solo.
En la Universidad de Halden, doscientos aparatos lo hacen desde enero dentro de un estudio sobre el desperdicio de alimentos.
En tres meses, los hogares del estudio tiraron un 18 % menos de comida, informaron los investigadores el lunes.
"No lo esperábamos.
Nadie lo esperaba", dijo la directora del estudio, Ana Ruiz.
El estudio, que cuesta dos millones de euros, durará hasta diciembre.""",
    "ru-1": """СЕЛИМ, 3 мар — РИА Новости. Может ли порт жить без судов?
Компания «Халден» объявила в понедельник, что к концу года закроет все рейсы на остров Орла.
Решение коснется 140 сотрудников и около 300 тысяч пассажиров в год.
«Это тяжелый удар для всех.
Мы хотели бы знать об этом раньше», — сказала мэр Лена Остров.
Компания объясняет решение ценами на топливо и поломкой самого большого парома.
Власти региона ищут другого перевозчика и рассчитывают найти его до октября.""",
    "ru-2": """Суд в Калвере остановил в пятницу строительство южного объезда.
Судьи поддержали двенадцать жителей, которые жаловались на шум.
Читайте также: сколько стоит дорога
По мнению суда, город не рассмотрел другие варианты маршрута.
Стройка стоимостью 48 миллионов евро должна была завершиться осенью.
Город может обжаловать решение в течение двух месяцев.""",
    "ru-3": """Было еще темно, когда Марта Вайль открыла дверь овчарни.
Она нашла мертвыми четырнадцать из шестидесяти овец.
Волк за одну ночь загрыз 31 овцу на трех фермах долины Сарнат, подтвердили в четверг власти района.
Фермеры просят разрешить отстрел.
Однако защитники природы требуют поставить ограды и завести собак.
Последний раз волки нападали на скот в этом районе в 2011 году.""",
    "ru-4": """Электричество в Тайдвике подешевеет с 1 марта на семь процентов, сообщила в среду городская энергокомпания.
Средняя семья сэкономит 96 евро в год.
«Мы возвращаем то, что сами платим меньше».
Директор компании Идрис Малуф также пообещал не повышать цену на газ до лета.
Защитники потребителей считают снижение недостаточным.""",
    "ru-5": """Девять человек пострадали во вторник при пожаре на бумажной фабрике в Бруннфельде, двое из них тяжело, сообщили пожарные.
При пожаре на бумажной фабрике в Бруннфельде пострадали девять человек, двое тяжело.
Огонь вспыхнул на рассвете на складе макулатуры.
Более 120 пожарных работали до вечера.
Полиция оценила ущерб в четыре миллиона евро.""",
    "ru-6": """Представьте холодильник, который сам заказывает молоко.
В университете Халдена двести таких приборов работают с января в рамках исследования о пищевых отходах.
За три месяца участники исследования выбросили на 18 процентов меньше еды, сообщили ученые в понедельник.
«Мы этого не ждали.
Никто не ждал», — сказала руководитель исследования Ана Руис.
Исследование стоимостью два миллиона евро продлится до декабря.""",
}


def invented_articles() -> list[ReadArticle]:
    """Six articles in each of the four languages; the set of an article is its language."""
    return [ReadArticle(name[:2], name, "", text) for name, text in _TEXTS.items()]
