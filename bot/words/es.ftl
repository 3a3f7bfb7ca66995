# Spanish (español), neutral for Spain and Latin America; people are addressed as tú.
# Written by language models; REVIEW.md says how it was checked. No native speaker has read it yet.
# To correct a message, edit it here (see docs/developing.md).
#
# Glossary:
#   article            artículo              story              noticia
#   summary            resumen               digest             boletín
#   source             fuente                feed               feed (m.)
#   publisher          medio                 schedule           programación (f.)
#   follow             seguimiento (m.)      to follow          seguir
#   alert              alerta (f.)           post               publicación; publicar
#   paused             en pausa              to resume          reanudar
#   catalogue          catálogo              category           categoría
#   quiet hours        horas de silencio     to mute            silenciar
#   thread             hilo                  forum              foro
#   role               rol                   direct message     mensaje directo
#   moderators         la moderación         on for all servers activa en todos los servidores
#   operator of bot    quien administra el bot
#   member with Manage Server                alguien con el permiso Gestionar servidor


## Numbers and lists

number-group = .
list-comma = { ", " }
list-and = { $begin } y { $end }
list-or = { $begin } o { $end }


## Text and reading (bot/text, bot/reading)

not-text = Esto no es texto. Usa texto sin formato (UTF-8), una página web o un feed.
encoding-unknown = No se pudo detectar la codificación de este texto. Guárdalo como UTF-8 y vuelve a cargarlo.
file-kind = { $kind ->
    [gzip] un archivo gzip
    [zip] un archivo zip
    [bzip2] un archivo bzip2
    [xz] un archivo xz
    [sevenzip] un archivo 7z
    [zstd] un archivo zstd
    [rar] un archivo rar
    [pdf] un archivo PDF
    [picture] una imagen
    [video] un video
    [sound] un archivo de sonido
   *[office] un documento de Office
 }
binary-instead-of-page = { $packed ->
    [yes] Esto es { $kind }, no una página web. Usa la página en sí, sin comprimir.
   *[no] Esto es { $kind }, no una página web. Usa su contenido como texto sin formato, o una página web.
 }
binary-instead-of-feed = { $packed ->
    [yes] Esto es { $kind }, no un feed. Usa el feed en sí, sin comprimir.
   *[no] Esto es { $kind }, no un feed. Usa un feed RSS, Atom o JSON.
 }
page-too-many-attributes = Esta página tiene una etiqueta con más de 1000 atributos. Prueba con otra página del sitio.

# Feeds
not-a-feed = Esto no es un feed. Usa un feed RSS, Atom o JSON.
page-instead-of-feed = Esto es una página web, no un feed. Usa un feed RSS, Atom o JSON.
json-is-not-a-feed = Esto es JSON, pero no un feed JSON. Usa un feed RSS, Atom o JSON.
feed-damaged = Este feed está demasiado dañado para leerlo. Usa otro feed RSS, Atom o JSON.
feed-empty = Este feed está vacío. Revisa la dirección, o vuelve a guardar el feed y carga ese archivo.
feed-too-large = Este feed ocupa más de 10 MB. Busca uno más corto en el mismo sitio.
feed-too-many-items = Este feed tiene demasiados elementos. Busca uno más corto en el mismo sitio.
feed-too-many-tags = Este feed no se leyó porque tiene una etiqueta de más de 16 KB, o más de un millón de etiquetas y atributos. Avisa a quien gestiona el sitio.

# Web pages
page-too-large = Esta página ocupa más de 5 MB. Usa la página de un solo artículo.
page-too-many-tags = Esta página tiene más de 30.000 etiquetas. Usa la página de un solo artículo.


## The web (bot/web)

address-too-long = { $most ->
    [one] Esa dirección es demasiado larga. Usa una de { $most } carácter como máximo.
   *[other] Esa dirección es demasiado larga. Usa una de { $most } caracteres como máximo.
}
address-with-spaces = Esa dirección contiene espacios o caracteres de control. Vuelve a copiarla de una sola vez.
address-invalid = Eso no es una dirección web. Usa una como https://example.com/feed.xml.
address-scheme = Solo se pueden leer direcciones web. Usa una que empiece por https://.
address-with-login = Esa dirección contiene un usuario o una contraseña. Usa una que no los necesite.
address-without-host = A esa dirección le falta el nombre del sitio. Usa una como https://example.com/.
address-host-invalid = Esa dirección no contiene un nombre de sitio válido. Revisa cómo está escrita o vuelve a copiarla.
address-port = El puerto { $port } no es un puerto web. Usa una dirección con el puerto 80, 443, 8080 u 8443, o sin puerto.
address-private = { $host } no está en la internet pública. Usa la dirección de un sitio público, o pide a quien administra el bot que permita este.
robots-forbid = { $host } no permite que los bots lean esta página. Abre el enlace en el navegador.
robots-unreadable = { $host } no indicó si los bots pueden leer esta página. Inténtalo más tarde o abre el enlace en el navegador.
redirect-invalid = { $host } redirige a algo que no es una dirección web. Ábrelo en el navegador y usa la dirección a la que llegues.
redirect-to-http = { $host } redirige de https a http, que no es seguro. Usa una dirección que se mantenga en https.
redirects-too-many = { $host } redirige una y otra vez. Ábrelo en el navegador y usa la dirección a la que llegues.
leads-inside = { $host } lleva a { $target }, que no está en la internet pública. Usa una dirección que solo pase por sitios públicos.
host-unknown = No se encontró { $host }. Revisa la dirección.
host-not-looked-up = No se pudo buscar { $host } porque ningún servidor de nombres respondió. Inténtalo más tarde.
host-unreachable = No se pudo conectar con { $host }. Revisa la dirección o inténtalo más tarde.
host-too-slow = { $host } tardó más de { $seconds } s en responder. Inténtalo más tarde.
host-bad-https = { $host } no ofrece una conexión https correcta. Prueba con otra dirección o avisa a quien gestiona el sitio.
host-bad-http = { $host } envió una respuesta HTTP no válida. Comprueba la dirección en el navegador.
connection-ended-early = { $host } cerró la conexión antes de enviarlo todo. Inténtalo más tarde.
body-too-large = { $host } envió más de { $megabytes } MB, demasiado para un feed o una página. Usa otra dirección.
body-damaged = { $host } envió datos comprimidos dañados. Inténtalo más tarde o avisa a quien gestiona el sitio.
body-compression-unknown = { $host } usa un formato de compresión que el bot no puede leer. Prueba con otra dirección o avisa a quien gestiona el sitio.
certificate-not-yet-valid = { $host } no es de confianza porque su certificado aún no es válido. Pide a quien administra el bot que revise el reloj, o avisa a quien gestiona el sitio.
certificate-expired = { $host } no es de confianza porque su certificado ha caducado. Inténtalo dentro de unos días o avisa a quien gestiona el sitio.
certificate-other-name = { $host } no es de confianza porque su certificado es de otro nombre. Prueba la dirección con o sin www.
certificate-other-address = { $host } no es de confianza porque su certificado es de otra dirección. Usa el nombre del sitio en lugar de un número.
certificate-unknown-authority = { $host } no es de confianza porque su certificado es de una autoridad desconocida. Prueba con otra dirección o avisa a quien gestiona el sitio.
status-unchanged = { $host } respondió “sin cambios” (304), aunque el bot no lo había preguntado. Inténtalo más tarde.
status-password = { $host } pide una contraseña. Usa una dirección que cualquiera pueda leer.
status-payment = { $host } pide un pago. Usa una dirección que cualquiera pueda leer.
status-forbidden = { $host } denegó el acceso (403). Puede que bloquee los bots; consulta a quien gestiona el sitio.
status-not-found = { $host } no tiene nada en esta dirección (404). Revisa cómo está escrita o busca la nueva dirección del feed.
status-nothing-acceptable = { $host } no tiene ningún feed ni página en esta dirección (406). Usa otra dirección.
status-gone = { $host } ha retirado esto para siempre (410). Busca la nueva dirección del feed.
status-too-many-requests = { $host } está recibiendo demasiadas solicitudes (429). El bot esperará unas horas; no tienes que hacer nada.
status-legal-reasons = { $host } no puede mostrar esto por motivos legales (451). Usa otra dirección.
status-server-error = { $host } tuvo un error de servidor ({ $status }). Inténtalo más tarde.
status-no-document = { $host } no envió contenido ({ $status }). Comprueba la dirección en el navegador.
status-other = { $host } respondió con el estado { $status }. Comprueba la dirección en el navegador.


## Storage (bot/storage)

search-too-slow = Esa búsqueda tardó demasiado y se detuvo. Prueba con menos palabras o más largas, o busca en una sola fuente.


## Timetable (bot/timetable)

since-invalid = “{ $typed }” no es un período válido para since. Usa { $day }, { $week }, { $month }, { $year }, { $hours }, { $days }, { $monday }, { $date } o una fecha como 2026-11-01.
until-invalid = “{ $typed }” no es un momento válido para until. Usa { $yesterday }, { $week }, { $hours }, { $days }, { $monday }, { $date } o una fecha como 2026-11-01.
on-invalid = “{ $typed }” no es un día válido para on. Usa { $today }, { $yesterday }, { $monday }, { $date }, 2026-11-01 o un mes como 2026-11.
period-in-future = “{ $typed }” está en el futuro (hora UTC). Indica una fecha anterior.
period-empty = No queda tiempo entre since, until y on. Indica un since anterior o un until posterior.
time-invalid = “{ $typed }” no es una hora válida. Usa HH:MM, como 07:30 o 18:00, o bien 7:30pm.
time-half-unclear = “{ $typed }” puede ser de la mañana o de la tarde. Usa { $morning } o { $evening }.
time-invalid-near = “{ $typed }” no es una hora válida. ¿Querías decir { $near }?
time-missing = Falta la hora. Usa HH:MM, como 07:30, o varias: 07:30, 18:00.
times-too-many = Son demasiadas horas al día. Usa { $most } como máximo.
day-invalid = “{ $typed }” no es un día válido. Usa { $daily }, { $weekdays }, { $weekends }, { $range } o días como { $some }.
day-not-weekly = “{ $typed }” no es posible: las programaciones se repiten cada semana. Usa { $daily }, { $weekdays }, { $weekly } o días como { $some }.
day-missing = Faltan los días. Usa { $daily }, { $weekdays }, { $weekends }, { $range } o días como { $some }.
zone-invalid-near = “{ $typed }” no es una zona horaria. ¿Querías decir { $near }?
zone-invalid = “{ $typed }” no es una zona horaria. Usa la gran ciudad más cercana, como Madrid.
zone-several = “{ $typed }” tiene varias zonas horarias. Usa una ciudad de allí o una zona como { $near }.
quiet-hours-invalid = “{ $typed }” no sirve como horas de silencio. Escribe dos horas y una zona horaria, como 22:00-07:00 Europe/Madrid.
quiet-hours-all-day = Esas horas de silencio duran todo el día, así que no se publicaría nada. Usa dos horas distintas.
zone-missing = Falta la zona horaria. Usa la gran ciudad más cercana, como Madrid.
zone-taken = “{ $typed }” se interpretó como { $zone }.
zone-taken-of-several = “{ $typed }” se interpretó como { $zone }. También puede ser { $others }.
zone-offset = Es { $zone } todo el año. Si allí cambia la hora, usa mejor una ciudad, como Madrid.
zone-offset-taken = “{ $typed }” se interpretó como { $zone } todo el año. Si allí cambia la hora, usa mejor una ciudad, como Madrid.
schedule-times = { $days } a las { $times } ({ $zone })
schedule-as-it-comes = { $posts ->
    [one] a medida que llegan las noticias, hasta 1 publicación por hora
   *[other] a medida que llegan las noticias, hasta { $posts } publicaciones por hora
}
schedule-as-it-comes-quiet = { $posts ->
    [one] a medida que llegan las noticias, hasta 1 publicación por hora, en silencio { $begin }-{ $end } ({ $zone })
   *[other] a medida que llegan las noticias, hasta { $posts } publicaciones por hora, en silencio { $begin }-{ $end } ({ $zone })
}

## What people type

# Days. M alone is left out: it is Tuesday in Spain, and often Wednesday in Latin America.
days-daily = todos los días
    .also = a diario | diario | diaria | diariamente | cada día | todos | una vez al día | una vez por día
days-weekdays = de lunes a viernes
    .also = entre semana | entresemana | días laborables | día laborable | laborables | días hábiles | día hábil | hábiles | días laborales | día laboral | laborales | días de semana | días de la semana | días de trabajo
days-weekends = fines de semana
    .also = fin de semana | findes | finde
days-weekly = semanal
    .also = semanalmente | cada semana | todas las semanas | una vez a la semana | una vez por semana | 1 vez a la semana | 1 vez por semana | por semana | a la semana
days-monday = lunes
days-tuesday = martes
days-wednesday = miércoles
days-thursday = jueves
days-friday = viernes
days-saturday = sábados
days-sunday = domingos
day-monday = lunes
    .also = lu | l
day-tuesday = martes
    .also = ma
day-wednesday = miércoles
    .also = mi | x
day-thursday = jueves
    .also = ju | j
day-friday = viernes
    .also = vi | v
day-saturday = sábado
    .also = sa | s
day-sunday = domingo
    .also = do | d
days-range = lun-vie
days-some = lun, jue
typed-and = y | e
typed-to = a | al | hasta | hasta el | hasta las | hasta la | a las | a la
typed-beside-days = el | los | en | cada | todos los | de | del | desde | desde el | solo | solamente | únicamente | los días | el día | día | días | por
typed-not-weekly = mensual | mensualmente | bimensual | quincenal | quincenalmente | bimestral | trimestral | semestral | anual | anualmente | cada hora | por hora | cada mes | cada año | cada dos | cada tres | cada quincena | cada trimestre | todos los meses | todos los años | todas las horas | todas las quincenas | una vez al mes | una vez por mes | una vez al año | una vez por año | dos veces al día | dos veces por día | dos veces a la semana | dos veces por semana | dos veces al mes | dos veces por mes | al mes | por mes | un día sí y otro no | día por medio | semana por medio | primer | primero | segundo | tercer | tercero | cuarto | último

# Times
typed-hour = hs | hora | horas
typed-minute = minuto | minutos
typed-half-past = y media
typed-am = de la mañana | por la mañana | en la mañana | a la mañana | de la madrugada | de madrugada
typed-pm = de la tarde | por la tarde | en la tarde | a la tarde | del mediodía
typed-night = de la noche | por la noche | en la noche | a la noche
typed-noon = mediodía | medio día | al mediodía | a mediodía | a medio día | 12 del mediodía
typed-midnight = medianoche | media noche | a medianoche | a media noche | a la medianoche
typed-beside-times = a las | a la | las | la | de | de las | de la | desde | desde las | desde la | entre | entre las | entre la | en | solo

# Periods
period-day = día
    .also = un día | 24 horas | último día
period-week = semana
    .also = una semana
period-month = mes
    .also = un mes
period-year = año
    .also = un año
period-all = todo
    .also = todos | siempre | desde siempre | todo el tiempo | sin límite | cualquier fecha
day-today = hoy
    .also = { "" }
day-yesterday = ayer
    .also = { "" }
period-of-hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}
period-of-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
}
typed-hours = hs | hora | horas
typed-days = día | días
typed-weeks = sem | sems | semana | semanas
typed-months = mes | meses
typed-years = año | años
typed-beside-periods = último | última | últimos | últimas | pasado | pasada | pasados | pasadas | anterior | anteriores | hace | atrás | desde | desde hace | hasta | el | la | los | las | de | del | en | este | esta | ro | er | o
period-date = 3 nov
typed-january = enero
typed-february = febrero
typed-march = marzo
typed-april = abril
typed-may = mayo
typed-june = junio
typed-july = julio
typed-august = agosto
typed-september = septiembre | setiembre | sept
typed-october = octubre
typed-november = noviembre
typed-december = diciembre


## Actions: reading the news

no-sources = Aún no hay fuentes. Alguien con el permiso Gestionar servidor puede añadir una con /sources add. Quien administra el bot puede activar una en todos los servidores con dateline sources enable.
unknown-source = Ninguna fuente se llama “{ $name }”. Las fuentes más grandes son { $largest }.
unknown-source-nameless = Eso no es el nombre de una fuente. Las fuentes más grandes son { $largest }.
unknown-source-near = Ninguna fuente se llama “{ $name }”. ¿Querías decir { $near }?
source-is-muted = “{ $name }” está silenciada en este servidor. Alguien con el permiso Gestionar servidor puede volver a mostrarla con /sources unmute.
article-gone = Esta noticia ya no está guardada. Mira otras más recientes con /latest.
list-gone = Esta lista ya no está disponible aquí. Usa /latest de nuevo.
search-expired = Esta búsqueda ha caducado. Usa /search de nuevo.
nothing-related = No se encontró nada más sobre esta noticia. Prueba con /search.
too-short-to-summarize = { $fewest ->
    [one] Este mensaje es demasiado corto para resumirlo. Elige uno con al menos { $fewest } frase, o uno que sea solo un enlace a un artículo.
   *[other] Este mensaje es demasiado corto para resumirlo. Elige uno con al menos { $fewest } frases, o uno que sea solo un enlace a un artículo.
}
linked-page-too-short = El artículo de { $host } es demasiado corto para resumirlo. Abre el enlace para leerlo.
linked-page-without-article = No se encontró ningún artículo que leer en { $host }. Puede que sea solo para suscriptores; abre el enlace en el navegador.
linked-page-too-slow = No se pudo leer el artículo de { $host } en { $seconds } s. Inténtalo más tarde o abre el enlace.


## Actions: sources

no-address =
    { $found ->
        [0] “{ $name }” no es una dirección ni un nombre del catálogo. Usa la dirección de un sitio de noticias, como https://example.com.
       *[other] “{ $name }” no es una dirección ni un nombre del catálogo. ¿Querías decir { $near }? También sirve la dirección de un sitio de noticias, como https://example.com.
    }
catalogue-feed-unreachable = No se pudo conectar con { $source } en { $host }. Inténtalo más tarde. Si tampoco se puede conectar con otros sitios, pide a quien administra el bot que revise la red.
no-feed = No se encontró ningún feed en { $host }. Busca en ese sitio un enlace llamado RSS o Feed y usa su dirección con /sources add.
file-instead-of-feed = En esta dirección hay { $kind }, no un feed. Usa la dirección de la portada del sitio, o la de su feed RSS, Atom o JSON sin comprimir.
offer-expired = Esta propuesta ha caducado. Usa /sources add de nuevo.
too-many-feeds =
    { $most ->
        [one] Este servidor ya sigue { $most } feed, el máximo. Quítalo antes con /sources remove.
       *[other] Este servidor ya sigue { $most } feeds, el máximo. Quita uno antes con /sources remove.
    }
not-live = “{ $source }” no se actualiza automáticamente: sus noticias se cargaron desde archivos. Consulta con /sources list las que sí lo hacen, u ocúltala en este servidor con /sources mute.
not-yours = “{ $source }” no la añadió este servidor: está activa en todos los servidores. Ocúltala en este con /sources mute.
mute-own = “{ $source }” no está activa en todos los servidores, así que no se puede silenciar. Usa /sources remove.
not-muted =
    { $found ->
        [0] Aquí no hay ninguna fuente silenciada que se llame “{ $name }”. Elige una de la lista que ofrece Discord.
       *[other] Aquí no hay ninguna fuente silenciada que se llame “{ $name }”. ¿Querías decir { $near }?
    }
not-added =
    { $found ->
        [0] Este servidor no ha añadido ninguna fuente que se llame “{ $name }”. Elige una de la lista que ofrece Discord.
       *[other] Este servidor no ha añadido ninguna fuente que se llame “{ $name }”. ¿Querías decir { $near }?
    }
none-added = Este servidor no ha añadido ninguna fuente, así que no hay ninguna que quitar. Añade una con /sources add u oculta con /sources mute una que esté activa en todos los servidores.
none-muted = Aquí no hay ninguna fuente silenciada, así que no hay ninguna que volver a mostrar. Consulta lo que se puede leer con /sources list.
none-on-for-all = No hay ninguna fuente activa en todos los servidores, así que no hay ninguna que silenciar. Para quitar una que añadió este servidor, usa /sources remove.
asked-too-often-alone = Acabas de hacer eso { $times ->
    [one] { $times } vez
   *[other] { $times } veces
}. Inténtalo de nuevo dentro de { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}.
asked-too-often = Este servidor acaba de hacer eso { $times ->
    [one] { $times } vez
   *[other] { $times } veces
}. Inténtalo de nuevo dentro de { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}.
feed-rests =
    { $minutes ->
        [one] “{ $source }” no se puede leer ahora mismo. { $reason } El bot volverá a intentarlo dentro de { $minutes } minuto.
       *[other] “{ $source }” no se puede leer ahora mismo. { $reason } El bot volverá a intentarlo dentro de { $minutes } minutos.
    }
feed-bug = Un fallo del bot le impidió leer este feed. Quien administra el bot encontrará los detalles en el registro.


## Actions: schedules

schedule-invalid = Elige una programación o un seguimiento de la lista que ofrece Discord, o escribe su número, que aparece en /schedule list.
schedule-now-follow = { $number } es un seguimiento: ya publica las noticias a medida que llegan. Mira lo próximo que publicará con /schedule preview { $number }.
option-name = “{ $name }”
edit-without-changes = No hay nada que cambiar: elige al menos una opción más para { $number }, como una búsqueda o un canal.
schedule-without-options = { $count ->
    [one] { $number } es una programación: publica a horas fijas y no tiene { $options }. Quita esa opción.
   *[other] { $number } es una programación: publica a horas fijas y no tiene { $options }. Quita esas opciones.
}
follow-without-options = { $count ->
    [one] { $number } es un seguimiento: publica las noticias a medida que llegan y no tiene { $options }. Quita esa opción.
   *[other] { $number } es un seguimiento: publica las noticias a medida que llegan y no tiene { $options }. Quita esas opciones.
}
schedule-now-paused = La programación { $number } está en pausa. Reanúdala con /schedule resume { $number } y publícala después.
schedule-unknown = Este servidor no tiene la programación o el seguimiento { $number }. Consulta /schedule list.
too-many-schedules = { $most ->
    [one] Este servidor tiene { $most } programación o seguimiento, el máximo. Elimina lo que hay con /schedule remove y añade después lo nuevo.
   *[other] Este servidor tiene { $most } programaciones y seguimientos, el máximo. Elimina alguno con /schedule remove y añade después el nuevo.
}
why-unknown = Esa noticia no está guardada, o este servidor no ve su fuente. Elige una de la lista, o escribe la dirección de la noticia o un enlace a la publicación del bot.
why-unknown-post = Ninguna programación ni seguimiento de este servidor publicó ese mensaje, o es demasiado antiguo. Copia el enlace de otro o elige una noticia de la lista.
why-unknown-of-source = Esa página no está guardada. La última lectura de { $source } fue { $last } y la próxima será { $next }.
why-unknown-of-source-unread = Esa página no está guardada. { $source } aún no se ha leído; la primera lectura será { $next }.

why-unknown-source-fails = Esa página no está guardada porque { $source } no se puede leer ahora mismo. { $reason } El bot volverá a intentarlo { $next }.
why-unknown-source-gone = Esa página no está guardada porque { $source } ya no se lee. { $reason } Añádela de nuevo con /sources add.
schedule-source-unseen = { $kind ->
    [follow] Este servidor ya no ve la fuente del seguimiento { $number }. Vuelve a mostrarla con /sources add o /sources unmute, o elige otra con /schedule edit { $number }.
   *[schedule] Este servidor ya no ve la fuente de la programación { $number }. Vuelve a mostrarla con /sources add o /sources unmute, o elige otra con /schedule edit { $number }.
}
source-unseen = una fuente que este servidor ya no ve
follow-with-times = Un seguimiento publica lo que llegue desde ahora, así que su búsqueda no puede tener since:, until: ni on:. Quítalos.
follow-only-times = Esa búsqueda solo indica cuándo, y un seguimiento publica lo que llegue desde ahora. Escribe palabras que deba tener una noticia, como elecciones. Sin búsqueda se publican todas las noticias de las fuentes.
follow-too-many = { $count ->
    [one] Sería cerca de { $count } noticia al día, más que el máximo de { $most }. Acótalo con una búsqueda, fuentes, una categoría o told_by.
   *[other] Serían unas { $count } noticias al día, más que el máximo de { $most }. Acótalo con una búsqueda, fuentes, una categoría o told_by.
}
paused-source-unseen = Este servidor ya no ve su fuente.
paused-source-forgotten = Quien administra el bot quitó su fuente.
paused-by-moderator = La moderación activó la pausa.
too-late-to-catch-up = El bot estaba desconectado a esa hora y ya era tarde para recuperarlo.
earlier-skipped-too = { $count ->
    [one] También se omitieron todos los boletines anteriores desde el { $since }; solo se muestra el último.
   *[other] También se omitieron todos los boletines anteriores desde el { $since }; solo se muestran los últimos { $count }.
}


## Actions: alerts

alert-for-bot = Los bots y los webhooks no pueden tener alertas.
alert-with-times = Una alerta envía lo que se publique desde ahora, así que su búsqueda no puede tener since:, until: ni on:. Quítalos.
alert-only-times = Esa búsqueda solo indica cuándo, y una alerta envía lo que se publique desde ahora. Escribe palabras que deba tener una noticia, como elecciones.
alert-too-much = { $count ->
    [one] Sería cerca de { $count } noticia al día, más que el máximo de { $most }. Añade palabras a la búsqueda o elige fuentes.
   *[other] Serían unas { $count } noticias al día, más que el máximo de { $most }. Añade palabras a la búsqueda o elige fuentes.
}
alert-too-many = { $most ->
    [one] Tienes { $most } alerta, el máximo. Elimínala con /alert remove y añade después esta.
   *[other] Tienes { $most } alertas, el máximo. Elimina una con /alert remove y añade después esta.
}
alert-known = Ya tienes esa alerta: { $number }. Consulta /alert list.
alert-unknown = No tienes esa alerta. Elige una de las que sugiere Discord o consulta /alert list.
alert-not-now = Discord no deja que el bot abra más mensajes directos ahora mismo. No se guardó nada; inténtalo dentro de unos minutos.
alert-last-today = Este es el mensaje { $most } de hoy, el máximo. Las demás noticias de hoy llegarán mañana en un solo mensaje.
alert-left-out = { $count ->
    [one] Quedó fuera 1 noticia más de ayer; búscala con /search.
   *[other] Quedaron fuera { $count } noticias más de ayer; búscalas con /search.
}


## Actions: languages

language-unknown = “{ $typed }” no es uno de los idiomas del bot. Elige entre { $names }.
language-unknown-near = “{ $typed }” no es uno de los idiomas del bot. ¿Querías decir { $near }?


## Doctor (bot/actions/check_*)

check-source = Fuente { $name }
check-source-gone = { $url } ya no se lee. { $reason }
check-source-gone-fix = Añade su nueva dirección con /sources add y quita esta fuente.
check-source-failing = { $times ->
    [one] { $url } falló una vez. { $reason }
   *[other] { $url } falló { $times } veces seguidas. { $reason }
}
check-source-failing-fix = Abre la dirección en el navegador. Próximo intento del bot: { $next }.
check-source-silent = No tiene noticias desde el { $since }, mucho más de lo habitual.
check-source-silent-fix = Mira su sitio. Si el feed ha cambiado de lugar, añade la nueva dirección con /sources add.
check-source-late = La lectura de { $url } estaba prevista para el { $due }.
check-source-late-fix = Inicia el bot con dateline run, o léela una vez con dateline fetch.
check-schedule = { $kind ->
    [follow] Seguimiento { $number }
   *[schedule] Programación { $number }
}
check-schedule-ok = { $source }, { $times }. Próxima publicación: { $due }. { $last }
check-schedule-idle = cuando llegue una noticia
check-schedule-waiting = { $count ->
    [one] { $source }, { $times }. Próxima publicación: { $due }. Hay 1 boletín pendiente de envío. { $last }
   *[other] { $source }, { $times }. Próxima publicación: { $due }. Hay { $count } boletines pendientes de envío. { $last }
}
check-follow-waiting = { $count ->
    [one] { $source }, { $times }. Próxima publicación: { $due }. Hay 1 publicación pendiente de envío. { $last }
   *[other] { $source }, { $times }. Próxima publicación: { $due }. Hay { $count } publicaciones pendientes de envío. { $last }
}
check-schedule-paused-on-purpose = { $source }, { $times }. En pausa por decisión de la moderación. Para reanudar: /schedule resume { $number }. { $last }
check-schedule-paused = { $source }, { $times }. En pausa. { $reason } { $last }
check-schedule-paused-fix = Soluciónalo y después reanuda con /schedule resume { $number }.
check-schedule-cannot-post = { $source }, { $times }. Próxima publicación: { $due }. { $reason } { $last }
check-schedule-cannot-post-fix = Concede el permiso en los ajustes del canal, en Permisos, o elige otro canal con /schedule edit { $number }.
check-schedule-stuck = { $kind ->
    [follow] { $source }, { $times }. La publicación del { $since } sigue pendiente de envío. { $last }
   *[schedule] { $source }, { $times }. El boletín del { $since } sigue pendiente de envío. { $last }
}
check-schedule-stuck-because = { $kind ->
    [follow] { $source }, { $times }. La publicación del { $since } sigue pendiente de envío. { $reason } { $last }
   *[schedule] { $source }, { $times }. El boletín del { $since } sigue pendiente de envío. { $reason } { $last }
}
check-schedule-late = { $kind ->
    [follow] { $source }, { $times }. Su próxima publicación estaba prevista para el { $due } y no se ha enviado. { $last }
   *[schedule] { $source }, { $times }. El boletín previsto para el { $due } no se ha publicado. { $last }
}
check-schedule-late-fix = El bot se pone al día por su cuenta. Si no lo hace, mira su registro o inícialo con dateline run.
check-schedule-unknown-source = { $source }, { $times }. No encuentra nada: aquí ya no hay ninguna fuente llamada { $name }. { $last }
check-schedule-unknown-category = { $source }, { $times }. No encuentra nada: aquí ya no hay fuentes de la categoría { $category }. { $last }
check-schedule-unknown-fix = Añade la fuente de nuevo con /sources add, o elige otra cosa con /schedule edit { $number }.
check-schedule-failed = { $source }, { $times }. { $last }
check-schedule-failed-fix = Consulta /schedule history { $number }.
check-last-none = Aún no se ha publicado nada.
check-last = Última vez: { $due }, { $outcome }.
check-last-late = { $minutes ->
    [one] Última vez: { $due }, con 1 minuto de retraso.
   *[other] Última vez: { $due }, con { $minutes } minutos de retraso.
}
check-last-reason = Última vez: { $due }, { $outcome }. { $reason }
doctor-title = Diagnóstico
doctor-finding = **{ $about }** · { $text }
doctor-fix = → { $fix }
doctor-nothing-scheduled = En este servidor no hay programaciones ni seguimientos. Todo parece estar bien. Mira las fuentes con /sources list; después programa un boletín con /schedule add o publica las noticias a medida que llegan con /follow.
doctor-channel-gone = El canal { $channel } ya no existe o el bot no puede verlo.
doctor-channel-forbidden = Al bot le faltan permisos en { $channel }: { $names }.

duty-claiming = Iniciar boletines y seguimientos
duty-posting = Publicar boletines y seguimientos
duty-reading = Leer feeds
duty-grouping = Agrupar noticias
duty-matching = Buscar noticias para seguimientos y alertas
duty-loading = Cargar artículos
duty-summaries = Rehacer resúmenes
duty-search-index = Rehacer el índice de búsqueda
duty-maintenance = Mantenimiento
duty-bug = Un fallo del bot; los detalles están en el registro.
duty-reason-in-log = El motivo está en el registro del bot.
check-duty-failing = { $times ->
    [one] Falló el { $since }. { $reason }
   *[other] Ha fallado { $times } veces desde el { $since }. { $reason }
}
check-duty-fix = El bot sigue intentándolo. Si continúa así, quien administra el bot encontrará el motivo en el registro.
check-duty-elsewhere = Otro proceso del bot se encarga de esto desde el { $since }.
check-duty-unheld = Ningún proceso se encarga de esto.
check-bot = Bot
check-bot-spare = { $spare ->
    [ready] El proceso que responde aquí lo hace desde el { $since }. Hay otro listo para tomar el relevo.
   *[connecting] El proceso que responde aquí lo hace desde el { $since }. Otro se está conectando y pronto podrá tomar el relevo.
}


## The worker process (bot/worker)

worker-stopping = El programa se está cerrando. Se conserva todo lo guardado hasta ahora; ejecuta el comando de nuevo para continuar.
worker-died = El proceso auxiliar se interrumpió, quizá por falta de memoria. Se conserva todo lo guardado hasta ahora; ejecuta el comando de nuevo para continuar.
document-too-slow = Su lectura tardó más de { $seconds } s, así que se omitió.
document-needs-memory = Su lectura requiere más de { $megabytes } MB de memoria, así que se omitió.
document-too-much-text = Tiene más texto del que se puede leer de una vez, así que se omitió.


## Client, sender and delivery

news-unreadable = No se pudieron leer las noticias. Inténtalo dentro de un minuto.
connection-broke = Se perdió la conexión con Discord. Inténtalo de nuevo.
permission-needed = Para eso necesitas el permiso { $names }. Pídeselo a alguien que gestione este servidor.
only-in-a-server = Eso solo funciona en un servidor, con el permiso Gestionar servidor.
option-unfit = “{ $value }” no es válido para esa opción. Elige uno de los valores que ofrece Discord.
command-changed = Ese comando ha cambiado. Reinicia Discord (Ctrl+R) e inténtalo de nuevo.
button-outdated = Ese botón es de una versión anterior del bot. Usa el comando de nuevo.
bug = Algo salió mal por nuestra parte. Quien administra el bot puede buscarlo en el registro como { $reference }.
permission-manage-server = Gestionar servidor
permission-view-channel = Ver canal
permission-send-messages = Enviar mensajes
permission-send-in-threads = Enviar mensajes en hilos
permission-create-posts = Crear publicaciones
role-is-everyone = No se puede mencionar @everyone. Elige otro rol.
role-not-mentionable = Solo quien puede mencionar todos los roles puede hacer que se mencione a { $role }. Permite en los ajustes del rol que cualquiera lo mencione, o elige otro rol.
forum-closed = Al bot le faltan permisos en { $channel }: { $names }. Concédelos en los ajustes del foro, en Permisos, e inténtalo de nuevo.
forum-refused = Discord rechazó una nueva publicación en { $channel } ({ $reason }). Elige otro canal.
permission-read-history = Leer el historial de mensajes
rate-limited = Se alcanzó el límite de frecuencia de Discord.
channel-gone = El canal ya no existe.
discord-answered = Discord respondió con el estado { $status }.
message-refused = Discord rechazó el mensaje ({ $reason }).
connection-failed = Falló la conexión ({ $reason }).
permissions-missing = Al bot le faltan permisos en #{ $channel }: { $names }.
posting-forbidden = El bot no tiene permiso para publicar en el canal ({ $reason }).
direct-messages-refused = El bot no puede enviarte mensajes directos. Activa Mensajes directos en los ajustes de privacidad de un servidor que compartas con el bot, desbloquea el bot si lo bloqueaste y usa /alert add de nuevo.
schedule-paused-notice = { $kind ->
    [follow] El seguimiento { $number }, { $source }, está en pausa. { $reason } Cuando esté resuelto, reanúdalo con /schedule resume { $number }.
   *[schedule] El boletín de { $source } está en pausa. { $reason } Cuando esté resuelto, reanúdalo con /schedule resume { $number }.
}


## Cards: stories

read = Leer { $number }
read-the-only-one = Leer
next = Siguiente
previous = Anterior
add = Añadir
more = Más sobre esto

latest-title = Últimas noticias
latest-title-of-source = Lo último de { $source }
latest-page = página { $page }
latest-none = Aún no hay noticias. Alguien con el permiso Gestionar servidor puede añadir una fuente con /sources add. Quien administra el bot puede activar una en todos los servidores con `dateline sources enable`.

search-title = Búsqueda: { $query }
search-count = { $total ->
    [one] 1 resultado
   *[other] { $total } resultados
}
search-range = Resultados { $first }–{ $last } de { $total }
search-range-single = Resultado { $number } de { $total }
search-range-capped = { $most ->
    [one] Resultados { $first }–{ $last } de { $total } en la coincidencia más reciente
   *[other] Resultados { $first }–{ $last } de { $total } en las { $most } coincidencias más recientes
}
search-page = página { $page } de { $pages }
best-match-first = por relevancia
newest-first = más recientes primero
search-all-then-without = { $count ->
    [one] 1 noticia tiene todas estas palabras. Después, las que no tienen { $words }.
   *[other] { $count } noticias tienen todas estas palabras. Después, las que no tienen { $words }.
}
search-none-then-without = Ninguna noticia tiene todas estas palabras. Aquí tienes noticias sin { $words }.
search-all-then-fewer = { $count ->
    [one] 1 noticia tiene todas estas palabras. Después, las que tienen algunas.
   *[other] { $count } noticias tienen todas estas palabras. Después, las que tienen algunas.
}
search-none-then-fewer = Ninguna noticia tiene todas estas palabras. Primero van las que tienen más.
search-lacking = sin { $words }
search-did-you-mean = ¿Querías decir { $near }?
search-instead = Buscar { $words }
search-too-short = Un asterisco necesita al menos 3 letras delante, así que { $words } se buscó como palabra completa.
search-without-words = Ahí no hay palabras que buscar. Prueba con una, como elecciones.
search-only-excluded = Eso solo excluye palabras. Añade una que buscar, como elecciones -encuesta, o elige una fuente.
search-only-times = Eso solo indica cuándo. Añade una palabra que buscar, como elecciones, o elige una fuente.
search-none = Ninguna noticia menciona “{ $query }”.
search-none-of-source = Ninguna noticia de { $source } menciona “{ $query }”.
search-none-left = Ninguna noticia de { $source } encaja con esta búsqueda.
search-try = Prueba con { $tries }.
search-try-longer = un período más largo
search-try-all-sources = todas las fuentes
search-try-words = otras palabras
search-try-beginning = el comienzo de una palabra con un asterisco, como `elecc*`

selection-all = todas las fuentes
selection-category-of = { $category } de { $sources }
selection-sources = { $names }
selection-category-and-sources = { $category } · { $sources }
selection-query = “{ $query }”
selection-query-of = “{ $query }” de { $sources }
selection-told-by = { $count ->
    [one] { $selection } ({ $count } medio o más)
   *[other] { $selection } ({ $count } medios o más)
}
category-unknown = No existe la categoría “{ $typed }”. Elige { $known }.
category-none = El catálogo de este bot no tiene categorías. Quita la categoría o elige fuentes.

digest-title = { $period ->
    [day] Noticias del último día: { $selection }
    [week] Noticias de la última semana: { $selection }
    [month] Noticias del último mes: { $selection }
   *[all] Todas las noticias: { $selection }
}
digest-none = { $period ->
    [day] No hay noticias del último día. Prueba con un `period` más largo o con `period:all`.
    [week] No hay noticias de la última semana. Prueba con un `period` más largo o con `period:all`.
    [month] No hay noticias del último mes. Prueba con `period:all`.
   *[all] Aún no hay noticias.
}
digest-none-query = Una noticia debe tener todas las palabras. Prueba con menos, o con /search, que también encuentra noticias a las que les falta alguna.
digest-none-category = Solo las fuentes del catálogo tienen categoría. Añade una con /sources add.
digest-note = Primero las noticias con más cobertura, luego las más recientes. Citas textuales.
digest-note-styled = Primero las noticias con más cobertura, luego las más recientes. Citas textuales, elegidas con el método { $style }.
digest-note-undated = Las noticias sin fecha cuentan desde que se cargaron.
digest-preview = **Vista previa** · solo tú puedes ver esto
digest-posted-title = { $kind ->
    [sources] Noticias de { $selection }
   *[topic] Noticias: { $selection }
}
source-silent-notice = ⚠️ { $source } no tiene noticias desde el { $since }, mucho más de lo habitual. Puede que su feed haya cambiado de lugar o ya no exista. Más detalles en /doctor.
digest-posted-none = { $kind ->
    [sources] Noticias de { $selection }: nada nuevo desde la última vez.
   *[topic] Noticias sobre { $selection }: nada nuevo desde la última vez.
}

more-title = Más sobre: { $title }
more-same-story = La misma noticia
more-related = Relacionadas

source-unknown = fuente desconocida
via-agency = { $source } vía { $agency }
also-in = { $source }, también en { $others }
and-more = { $count ->
    [one] { $names } y 1 más
   *[other] { $names } y { $count } más
}
undated = sin fecha
undated-loaded = sin fecha, cargado { $moment }
story-update = Actualización

article-title-derived = El artículo no tiene título; este se formó a partir de su primera frase.
article-whole = El artículo completo.
article-quoted = { $count ->
    [one] 1 frase del artículo, citada textualmente.
   *[other] { $count } frases del artículo, citadas textualmente.
}
article-open = Abrir el artículo
article-address = Dirección: { $address }
picture = Imagen: { $caption }
picture-credited = Imagen: { $caption } — { $credit }
summary-title = Resumen


## Cards: help

help-title = Qué puedes hacer aquí
help-news = { $count ->
    [one] Noticias de 1 fuente, con las frases de los propios artículos.
   *[other] Noticias de { $count } fuentes, con las frases de los propios artículos.
}
help-no-news = Aquí aún no hay noticias. Alguien con el permiso Gestionar servidor puede añadir una fuente con /sources add.
help-no-news-moderator = Aquí aún no hay noticias. Añade la primera fuente con /sources add.
help-no-news-direct = Aún no hay noticias en los mensajes directos. Prueba en un servidor donde esté el bot, o pide a quien lo administra que active una fuente para todos con `dateline sources enable`.
help-reading = **Leer**
help-latest = - /latest muestra las noticias más recientes, página a página: `/latest count:10`
help-search = - /search busca noticias por sus palabras: `/search query:petróleo -precio since:semana`
help-digest = - /digest resume un día, una semana o un mes: `/digest period:day`
help-alert-add = - /alert add te envía un mensaje directo cuando hay noticias: `/alert add query:volcán`
help-sources-list = - /sources list muestra qué se puede leer aquí
help-language = - /language show dice qué idioma usa el bot aquí y cómo cambiarlo
help-buttons = - **Leer**, junto a una noticia, abre su resumen. Para resumir un mensaje, abre su menú y elige **Aplicaciones** y luego **Resumir**.
help-moderating = **Para la moderación**
help-sources-add = - /sources add sigue un sitio de noticias o un feed: `/sources add url:{ $source }`
help-schedule-add = - /schedule add publica boletines a horas fijas: `/schedule add source:{ $source } time:7:30 timezone:Madrid`
help-follow = - /follow publica las noticias a medida que llegan: `/follow query:elecciones sources:{ $source }`
help-doctor = - /doctor comprueba que cada programación y seguimiento funcione
help-schedules = { $count ->
    [0] Aquí aún no hay programaciones ni seguimientos.
    [one] 1 programación o seguimiento publica aquí: /schedule list
   *[other] { $count } programaciones y seguimientos publican aquí: /schedule list
}
help-schedules-paused = { $count ->
    [one] Aquí hay 1 programación o seguimiento, en pausa: /schedule list
   *[other] Aquí hay { $count } programaciones y seguimientos, { $paused } en pausa: /schedule list
}
greeting-title = Dateline ya está aquí
greeting-intro = Publica y busca noticias, con citas de los artículos. Tres cosas que puedes probar:
greeting-source = /sources add sigue un sitio de noticias o un feed (con el permiso Gestionar servidor).
greeting-latest = /latest muestra las noticias más recientes; pulsa **Leer** junto a una para ver su resumen.
greeting-schedule = /schedule add publica un boletín en un canal, cada mañana o cuando quieras.
greeting-help = /help muestra todo lo que puedes hacer aquí.
help-direct = En un servidor, con el permiso Gestionar servidor también puedes añadir fuentes, programar boletines y seguir temas.


## Cards: follows

follow-added = Seguimiento { $number } creado
follow-edited = Seguimiento { $number } modificado
follow-title = Seguimiento { $number }
follow-summary = **{ $source }** en { $channel }, { $times }
follow-query = Noticias con { $words }.
follow-query-without = Noticias con { $words }, pero sin { $unwanted }.
follow-query-of-sources = Noticias de { $names }.
follow-query-of-sources-without = Noticias de { $names }, pero sin { $unwanted }.
follow-query-only-without = Todo excepto { $unwanted }.
follow-any-of = { $words }
follow-word = “{ $word }”
follow-phrase = la frase exacta “{ $word }”
follow-from = noticias de { $names }
follow-beginning = palabras que empiezan por “{ $word }”
follow-frequency-low = { $count ->
    [0] En los últimos 7 días: ninguna noticia. No se publica nada hasta que llegue una.
    [one] En los últimos 7 días: 1 noticia.
   *[other] En los últimos 7 días: { $count } noticias.
}
follow-frequency = { $count ->
    [one] En los últimos 7 días: { $count } noticia, unas { $daily } al día.
   *[other] En los últimos 7 días: { $count } noticias, unas { $daily } al día.
}
follow-frequency-high = { $daily ->
    [one] Cerca de { $daily } noticia al día.
   *[other] Unas { $daily } noticias al día.
}
follow-hint = Ponlo en pausa con /schedule pause { $number } o elimínalo con /schedule remove { $number }.
follow-preview-newest = No hay nada pendiente de publicar. Así se vería la noticia más reciente:
follow-thread = Aquí se publican noticias: { $selection }
follow-posted-title = { $count ->
    [one] { $count } noticia nueva
   *[other] { $count } noticias nuevas
}
follow-note = Seguimiento: { $selection }
follow-waiting = { $count ->
    [one] 1 más en espera; próximo envío: { $until }
   *[other] { $count } más en espera; próximo envío: { $until }
}


## Cards: schedules

schedule-title = Programación { $number }
schedule-title-of-source = { $kind ->
    [follow] Seguimiento { $number }: { $source }
   *[schedule] Programación { $number }: { $source }
}
schedule-added = Programación { $number } creada
schedule-edited = Programación { $number } modificada
schedule-paused = { $kind ->
    [follow] Seguimiento { $number } en pausa
   *[schedule] Programación { $number } en pausa
}
schedule-resumed = { $kind ->
    [follow] Seguimiento { $number } reanudado
   *[schedule] Programación { $number } reanudada
}
schedule-removed = { $kind ->
    [follow] Seguimiento { $number } eliminado
   *[schedule] Programación { $number } eliminada
}
schedules-title = Programaciones y seguimientos
schedules-none-title = Aquí no hay programaciones ni seguimientos
schedules-none = Programa un boletín con /schedule add o publica las noticias a medida que llegan con /follow.
schedule-summary = { $count ->
    [one] **{ $source }** en { $channel }, { $times }, hasta 1 noticia
   *[other] **{ $source }** en { $channel }, { $times }, hasta { $count } noticias
}
schedule-line = **{ $number }** { $source } en { $channel }, { $times } · próximo envío { $next }
schedule-line-idle = **{ $number }** { $source } en { $channel }, { $times }
schedule-line-paused = **{ $number }** { $source } en { $channel }, { $times } · en pausa
schedule-label = { $number }: { $source }, { $times }
schedule-label-paused = { $number }: { $source }, { $times } · en pausa
schedule-paused-because = Está **en pausa**. { $reason }
schedule-resume-hint = Para reanudar, usa /schedule resume { $number }.
schedule-mentions = Menciona a { $role }
schedule-mentions-silently = Menciona a { $role } sin notificación
schedule-cannot-notify = **{ $role } no recibirá notificaciones.** Permite en los ajustes del rol que cualquiera lo mencione, o deja que el bot mencione todos los roles en los ajustes del canal, en Permisos.
schedule-next = Próximos envíos: { $moments }
clocks-change-soon = Pronto cambia la hora. Si una hora se salta, el boletín se publica justo después del cambio; si una hora se repite, se publica una sola vez.
schedule-posts-now = { $count ->
    [0] No hay nada nuevo para { $channel }, así que no se publica nada.
    [one] Se está publicando 1 noticia nueva en { $channel }.
   *[other] Se están publicando { $count } noticias nuevas en { $channel }.
}
schedule-cannot-post = **El bot aún no puede publicar ahí.** Le faltan permisos en { $channel }: { $names }. Concédelos en los ajustes del canal, en Permisos.
history-empty = { $kind ->
    [follow] Aún no se ha publicado nada.
   *[schedule] Aún no ha habido ningún envío previsto.
}
first-digest = { $count ->
    [0] El primer boletín está previsto para el { $due }. Aún no tendría ninguna noticia.
    [one] El primer boletín está previsto para el { $due }. Ahora tendría 1 noticia. Consulta /schedule preview { $number }.
   *[other] El primer boletín está previsto para el { $due }. Ahora tendría { $count } noticias. Consulta /schedule preview { $number }.
}
history-line = { $due } { $outcome }
history-line-reason = { $due } { $outcome }. { $reason }
history-posted = { $due } [publicado]({ $link })
history-posted-late = { $minutes ->
    [one] { $due } [publicado]({ $link }) con 1 minuto de retraso
   *[other] { $due } [publicado]({ $link }) con { $minutes } minutos de retraso
}
delivery-waiting = pendiente de envío
delivery-sent = publicado
delivery-quiet = nada nuevo, nada publicado
delivery-skipped = omitido
delivery-failed = fallido


## Cards: alerts

alert-first-title = Tu alerta está activa
alert-first = Noticias que recibirás por mensaje directo: { $selection }.
alert-at-once = Llegan en cuanto hay una noticia nueva.
alert-once-a-day = Llegan una vez al día ({ $time }), si hay noticias nuevas.
alert-stop = Detén una alerta con /alert remove, o elimina todo lo guardado sobre ti con /alert forget.
alert-preview = Vista previa: la noticia más reciente hasta ahora
alert-preview-none = Ninguna noticia de los últimos 7 días coincide todavía.
alert-added = Alerta { $number } creada
alert-frequency = { $count ->
    [0] En los últimos 7 días: ninguna noticia.
    [one] En los últimos 7 días: 1 noticia.
   *[other] En los últimos 7 días: { $count } noticias.
}
alert-resumed = { $count ->
    [one] Tu alerta en pausa vuelve a funcionar.
   *[other] Tus { $count } alertas en pausa vuelven a funcionar.
}
alerts-title = Tus alertas
alerts-none-title = No tienes alertas
alerts-none = Añade una con /alert add.
alert-line-at-once = **{ $number }** · { $selection } · al instante
alert-line-once-a-day = **{ $number }** · { $selection } · una vez al día ({ $time })
alert-line-paused = **{ $number }** · { $selection } · en pausa. { $reason }
alert-source-unseen = Su fuente ya no se puede leer en los mensajes directos.
alert-removed = Alerta { $number } eliminada
alert-was = Buscaba: { $selection }.
alerts-forgotten-title = Todo eliminado
alerts-forgotten = { $count ->
    [0] No tenías alertas, y no hay nada guardado sobre ti.
    [one] Se eliminaron tu alerta y su historial. Ya no hay nada guardado sobre ti.
   *[other] Se eliminaron tus { $count } alertas y su historial. Ya no hay nada guardado sobre ti.
}
alert-label = { $number }: { $selection }
alert-title = Noticias: { $selection }
alert-note = Alerta { $number } · detenla con /alert remove
alert-note-about = Alerta { $number }: { $selection } · detenla con /alert remove


## Cards: why a story was posted or wasn't

why-title = Por qué se publicó o no esta noticia
why-source-and-times = { $source } · publicada { $published } · leída { $read }
why-times = Publicada { $published } · leída { $read }
why-others = { $count ->
    [one] Esa publicación tiene 1 noticia más. Para preguntar por ella, elige su título.
   *[other] Esa publicación tiene { $count } noticias más. Para preguntar por una, elige su título.
}
why-none = Este servidor no tiene programaciones ni seguimientos. Crea uno con /schedule add o /follow.
why-choice = { $title } · { $source }
why-subscription = **{ $number }** { $selection } en { $channel }
why-posted = [Publicada]({ $link }) { $after } de que el bot la leyera.
why-posted-unlinked = Publicada { $after } de que el bot la leyera.
why-seconds = { $count ->
    [one] 1 segundo después
   *[other] { $count } segundos después
}
why-minutes = { $count ->
    [one] 1 minuto después
   *[other] { $count } minutos después
}
why-hours = { $count ->
    [one] 1 hora después
   *[other] { $count } horas después
}
why-being-sent = Se está enviando su publicación del { $due }.
why-being-sent-again = Se está enviando de nuevo su publicación del { $due }. { $reason }
why-next = Saldrá en la próxima publicación, el { $due }.
why-next-after-quiet = Se publicará cuando acaben las horas de silencio, el { $due }.
why-in-line = Es la número { $place } en la cola. La próxima publicación, el { $due }, tiene espacio para { $most }.
why-in-line-after-quiet = Es la número { $place } en la cola. La próxima publicación, al acabar las horas de silencio, el { $due }, tiene espacio para { $most }.
why-comparing = El bot acaba de leerla y aún la está comparando con otras noticias. Vuelve a preguntar dentro de un minuto.
why-has-it = El canal [ya la tiene]({ $link }).
why-has-it-unlinked = El canal ya la tiene.
why-has-account = El canal [ya la tiene]({ $link }), en la versión de { $source }.
why-has-account-unlinked = El canal ya la tiene, en la versión de { $source }.
why-failed = Su publicación del { $due } no se pudo enviar. { $reason }
why-failed-next = Su publicación del { $due } no se pudo enviar. { $reason } La próxima: { $next }.
why-missed = { $most ->
    [one] En la [publicación del { $due }]({ $link }) cabía 1 noticia, y otra iba antes.
   *[other] En la [publicación del { $due }]({ $link }) cabían { $most } noticias, y otras iban antes.
}
why-missed-unsent = Debía salir con el envío del { $due }: { $outcome }.
why-missed-unsent-because = Debía salir con el envío del { $due }: { $outcome }. { $reason }
why-unrecorded = Quedó fuera al llegar: su fuente se acababa de añadir o tenía muchas noticias nuevas a la vez, o el seguimiento estaba en pausa o se ha modificado desde entonces.
why-lacks = No contiene { $lacking }.
why-has = Contiene { $unwanted }.
why-lacks-and-has = No contiene { $lacking }, pero sí { $unwanted }.
why-too-few = { $has ->
    [one] Solo la publica 1 medio
   *[other] Solo la publican { $has } medios
}; { $needs ->
    [one] se necesita { $needs }
   *[other] se necesitan { $needs }
}.
why-from-file = Se cargó desde un archivo. Los seguimientos publican lo que llega de los feeds.
why-too-old-follow = El bot la leyó antes de que se creara este seguimiento, el { $since }.
why-too-old-schedule = Se publicó antes del { $since }, y el primer boletín de esta programación no llega más atrás.
why-too-old-digest = Se publicó antes del { $since }, y el próximo boletín no llega más atrás.
why-too-old-day = Tenía más de un día cuando el bot la leyó.
why-too-old-query = El since:, until: u on: de la búsqueda la deja fuera.
why-other-category = Su fuente no está en la categoría { $category }.
why-other-source = { $source } no está entre sus fuentes.
why-no-source = No tiene fuente, y aquí solo se publican noticias de ciertas fuentes.


## Cards: languages

language-automatic = automático
language-not-allowed = Para cambiar el idioma de un servidor se necesita el permiso Gestionar servidor. Para elegir tu propio idioma, envía al bot un mensaje directo con /language set.
language-own-set = Tu idioma: { $language }
language-own-automatic = El bot vuelve a usar el idioma de tu Discord
language-server-set = Idioma de este servidor: { $language }
language-server-automatic = Este servidor ya no tiene idioma propio
language-channel-set = Idioma de { $channel }: { $language }
language-channel-automatic = { $channel } ya no tiene idioma propio
language-server-scope = Se usa para todo lo que todos pueden ver allí. Las respuestas que solo ve una persona siguen en su idioma.
language-server-why = **Este servidor:** las respuestas salen en el idioma de quien pregunta, y las publicaciones, en el de quien las configuró.
language-articles = Los artículos nunca se traducen.
language-title = Idiomas
language-own = **Tú:** { $language }, según tu elección.
language-own-discord = **Tú:** { $language }, como en tu Discord.
language-own-lacking = **Tú:** English, porque el bot no tiene el idioma de tu Discord ({ $code }).
language-server = **Este servidor:** { $language }, elegido por la moderación.
language-community = **Este servidor:** { $language }, el idioma principal de la Comunidad.
language-channel = **{ $channel }:** { $language }, elegido por la moderación.
language-more-channels = { $count ->
    [one] 1 canal más tiene idioma propio.
   *[other] { $count } canales más tienen idioma propio.
}
language-how = Cámbialo con /language set: en un mensaje directo al bot, para ti; en un servidor, para todos (con el permiso Gestionar servidor).


## Cards: sources

story-count = { $count ->
    [one] 1 noticia
   *[other] { $count } noticias
}
offer-empty = Este feed no tiene noticias ahora mismo. Las nuevas aparecerán cuando se publiquen.
offer-followed = Este servidor ya lo sigue.
offer-confirm = Pulsa **Añadir** para seguir este feed.
item-untitled = sin título
source-added-title = Fuente añadida: { $source }
source-added-unread = Aún no se pudo leer. { $reason } El bot volverá a intentarlo automáticamente.
source-added-none = Aún no hay noticias. Las nuevas aparecerán en /latest; con /schedule add se publican con regularidad.
source-added = { $count ->
    [one] 1 noticia nueva. Mírala con /latest, o publica boletines con regularidad con /schedule add.
   *[other] { $count } noticias nuevas. Míralas con /latest, o publica boletines con regularidad con /schedule add.
}
source-added-known = Este servidor ya la sigue. Mira sus noticias con /latest, o publica boletines con regularidad con /schedule add.
source-checked-title = Fuente revisada: { $source }
source-failed = No se pudo leer. { $reason }
source-nothing-new = Nada nuevo.
source-new = { $count ->
    [one] 1 noticia nueva.
   *[other] { $count } noticias nuevas.
}
source-updated = { $count ->
    [one] 1 noticia actualizada.
   *[other] { $count } noticias actualizadas.
}
source-removed-title = Fuente quitada: { $source }
source-removed = { $count ->
    [0] No tenía noticias.
    [one] Su única noticia se conserva.
   *[other] Sus { $count } noticias se conservan.
}
source-no-longer-seen = Este servidor ya no ve sus noticias. Las programaciones y los seguimientos que no tienen otra fuente quedan en pausa. Para añadirla de nuevo, usa /sources add.
source-still-for-all = Está activa en todos los servidores, así que aquí se puede seguir leyendo. Para ocultarla, usa /sources mute.
source-muted-title = Fuente silenciada: { $source }
source-muted = Este servidor ya no ve sus noticias. Las programaciones y los seguimientos que no tienen otra fuente quedan en pausa. Vuelve a mostrarla con /sources unmute.
source-unmuted-title = Fuente visible de nuevo: { $source }
source-unmuted = Este servidor vuelve a ver sus noticias. Reanuda las programaciones y los seguimientos en pausa con /schedule resume.
sources-title = Fuentes
sources-none = Aún no hay fuentes que se actualicen automáticamente. Alguien con el permiso Gestionar servidor puede añadir una con /sources add: basta con la dirección de un sitio de noticias o un feed, o con un nombre de la lista de Discord. Quien administra el bot puede activar una en todos los servidores con `dateline sources enable`.
and-more-sources = { $count ->
    [one] … y 1 más
   *[other] … y { $count } más
}
source-line = ✅ **{ $source }** · { $stories } · leída { $checked } · próxima lectura { $next }
source-line-unread = ⏳ **{ $source }** · { $stories } · aún sin leer, prevista { $next }
source-line-failed = { $times ->
    [one] ⚠️ **{ $source }** · { $stories } · falló una vez. { $reason } Próximo intento { $next }
   *[other] ⚠️ **{ $source }** · { $stories } · falló { $times } veces seguidas. { $reason } Próximo intento { $next }
}
source-line-from-files = 📄 **{ $source }** · { $stories } · desde archivos
source-line-unnamed = 📄 Noticias sin fuente · desde archivos
sources-muted = { $count ->
    [one] Hay 1 más silenciada aquí; consulta /sources unmute.
   *[other] Hay { $count } más silenciadas aquí; consulta /sources unmute.
}
source-line-gone = ⛔ **{ $source }** · { $stories } · ya no se lee. { $reason }


## Commands and options (descriptions)

latest =
    .description = Ver las noticias más recientes
    .source = Solo noticias de esta fuente
    .count = Noticias por página
search =
    .description = Buscar noticias
    .query = Palabras que buscar; también "una frase", -sin, esto OR aquello, elecc*
    .source = Solo noticias de esta fuente, o de varias: BBC News, Reuters
    .since = Desde cuándo: día, semana, mes, 3 días o una fecha como 2026-11-01
    .until = Hasta cuándo: ayer, lunes, 3 días o una fecha como 2026-11-01
    .on = Solo este día: hoy, ayer, lunes, 3 nov o una fecha como 2026-11-01
    .order = Por relevancia o más recientes primero
    .choice-relevance = relevancia
    .choice-newest = más recientes
digest =
    .description = Ponerte al día: primero las noticias con más cobertura
    .source = Solo esta fuente, o varias: BBC News, Reuters
    .category = Solo fuentes de esta categoría, como world o technology
    .query = Solo noticias con todas estas palabras; también "una frase", -sin, esto OR aquello
    .told_by = Número mínimo de medios que publican una noticia
    .period = Desde cuándo
    .stories = Número máximo de noticias
    .choice-day = día
    .choice-week = semana
    .choice-month = mes
    .choice-all = todo
alert =
    .description = Recibir un mensaje directo cuando hay noticias
alert-add =
    .description = Recibir un mensaje directo cuando hay noticias sobre algo
    .query = Palabras que debe tener una noticia, como en /search
    .sources = Solo estas fuentes, como BBC News, Reuters
    .when = Cuándo enviar los mensajes; si se omite, al instante
    .choice-at-once = al instante
    .choice-once-a-day = una vez al día
alert-list =
    .description = Ver tus alertas
alert-remove =
    .description = Eliminar una de tus alertas
    .alert = Qué alerta eliminar
alert-forget =
    .description = Eliminar todas tus alertas y todo lo guardado sobre ti
help =
    .description = Ver qué puedes hacer aquí
summarize-menu = Resumir
sources =
    .description = Gestionar las fuentes de este servidor
sources-list =
    .description = Ver qué se puede leer aquí y cuándo se leerá cada fuente
sources-add =
    .description = Seguir un sitio de noticias o un feed (Gestionar servidor)
    .url = Un sitio de noticias, la dirección de un feed o un nombre de la lista
sources-refresh =
    .description = Revisar una fuente ahora (Gestionar servidor)
    .source = Qué fuente
sources-remove =
    .description = Dejar de seguir una fuente en este servidor (Gestionar servidor)
    .source = Qué fuente
sources-mute =
    .description = Ocultar una fuente activa en todos los servidores (Gestionar servidor)
    .source = Qué fuente
sources-unmute =
    .description = Volver a mostrar una fuente silenciada (Gestionar servidor)
    .source = Qué fuente
language =
    .description = Elegir el idioma del bot
language-set =
    .description = Elegir tu idioma en un mensaje directo, o el de un servidor en el servidor
    .language = Qué idioma; con automático deciden los ajustes de Discord
    .channel = Solo para este canal; si se omite, todo el servidor
language-show =
    .description = Ver qué idiomas se usan aquí
follow =
    .description = Publicar noticias en un canal a medida que llegan
    .query = Solo noticias con todas estas palabras; también "una frase", -sin, esto OR aquello
    .sources = Solo estas fuentes, como BBC News, Reuters
    .category = Solo fuentes de esta categoría, como world o technology
    .told_by = Número mínimo de medios que publican una noticia
    .channel = Dónde publicar; si se omite, en este canal
    .role = Qué rol mencionar
    .quiet_hours = Cuándo no publicar nada, como 22:00-07:00 Madrid
    .at_most = Número máximo de publicaciones por hora
doctor =
    .description = Comprobar que cada programación y seguimiento funcione
schedule =
    .description = Gestionar boletines programados y seguimientos
schedule-add =
    .description = Publicar un boletín con regularidad
    .time = Cuándo publicar, como 07:30 o 7:30pm, o a varias horas: 07:30, 18:00
    .timezone = Una gran ciudad de la zona horaria, como Madrid
    .channel = Dónde publicar; si se omite, en este canal
    .days = todos los días, de lunes a viernes, fines de semana, semanal, o días como lun,jue
    .stories = Número máximo de noticias por boletín
    .source = Solo esta fuente, o varias: BBC News, Reuters
    .category = Solo fuentes de esta categoría, como world o technology
    .query = Solo noticias con todas estas palabras; también "una frase", -sin, esto OR aquello
    .told_by = Número mínimo de medios que publican una noticia
    .quiet = Qué hacer cuando no hay nada nuevo
    .role = Qué rol mencionar
    .mention = Cómo mencionar el rol
    .choice-post-nothing = no publicar nada
    .choice-post-a-note = publicar un aviso
    .choice-notify = con notificación
    .choice-silently = sin notificación
schedule-edit =
    .description = Cambiar una programación o un seguimiento; lo que omitas queda igual
    .schedule = Qué programación o seguimiento cambiar
    .time = Cuándo publicar, como 07:30 o 7:30pm, o a varias horas: 07:30, 18:00
    .timezone = Una gran ciudad de la zona horaria, como Madrid
    .source = Solo esta fuente, o varias: BBC News, Reuters; - para todas
    .category = Solo fuentes de esta categoría, como world o technology; - para todas
    .query = Solo noticias con todas estas palabras; - para ninguna
    .told_by = Número mínimo de medios que publican una noticia
    .channel = Dónde publicar
    .days = todos los días, de lunes a viernes, fines de semana, semanal, o días como lun,jue
    .stories = Número máximo de noticias por boletín
    .quiet = Qué hacer cuando no hay nada nuevo
    .role = Qué rol mencionar
    .mention = Cómo mencionar el rol
    .choice-post-nothing = no publicar nada
    .choice-post-a-note = publicar un aviso
    .choice-notify = con notificación
    .choice-silently = sin notificación
    .choice-nobody = nadie
    .quiet_hours = De un seguimiento: cuándo no publicar nada, como 22:00-07:00 Madrid; - para nunca
    .at_most = De un seguimiento: número máximo de publicaciones por hora
schedule-now =
    .description = Publicar ahora lo nuevo, además de las horas fijas
    .schedule = Qué programación publicar
schedule-list =
    .description = Ver las programaciones y los seguimientos
schedule-preview =
    .description = Ver por adelantado lo próximo que publicará una programación o un seguimiento
    .schedule = Qué programación o seguimiento ver
schedule-pause =
    .description = Poner en pausa una programación o un seguimiento hasta reanudarlo
    .schedule = Qué programación o seguimiento poner en pausa
schedule-resume =
    .description = Reanudar una programación o un seguimiento en pausa
    .schedule = Qué programación o seguimiento reanudar
schedule-remove =
    .description = Eliminar una programación o un seguimiento y su historial
    .schedule = Qué programación o seguimiento eliminar
schedule-history =
    .description = Ver cuándo publicó una programación o un seguimiento, o por qué no
    .schedule = Qué programación o seguimiento consultar
schedule-why =
    .description = Ver por qué se publicó o no una noticia
    .story = Palabras de su título, la dirección de su página o un enlace a la publicación del bot
    .schedule = Qué programación o seguimiento; si se omite, todos
