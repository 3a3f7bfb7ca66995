# Brazilian Portuguese (português do Brasil); people are addressed as você.
# Written by language models; REVIEW.md says how it was checked. No native speaker has read it yet.
# To correct a message, edit it here (see docs/developing.md).
#
# Glossary:
#   article            artigo                story              notícia
#   summary            resumo                digest             boletim
#   source             fonte                 feed               feed (m.)
#   publisher          veículo               schedule           agendamento
#   follow             acompanhamento        to follow          acompanhar
#   alert              alerta (m.)           post               publicação; publicar
#   paused             pausado               to resume          retomar
#   catalogue          catálogo              category           categoria
#   quiet hours        horário de silêncio   to mute            silenciar
#   thread             tópico                forum              fórum
#   role               cargo                 direct message     mensagem direta
#   moderators         a moderação           on for all servers ativa em todos os servidores
#   operator of bot    quem administra o bot
#   member with Manage Server                alguém com a permissão Gerenciar servidor


## Numbers and lists

number-group = .
list-comma = { ", " }
list-and = { $begin } e { $end }
list-or = { $begin } ou { $end }


## Text and reading (bot/text, bot/reading)

not-text = Isto não é texto. Use texto simples (UTF-8), uma página da web ou um feed.
encoding-unknown = Não foi possível identificar a codificação deste texto. Salve-o como UTF-8 e carregue de novo.
file-kind = { $kind ->
    [gzip] um arquivo gzip
    [zip] um arquivo zip
    [bzip2] um arquivo bzip2
    [xz] um arquivo xz
    [sevenzip] um arquivo 7z
    [zstd] um arquivo zstd
    [rar] um arquivo rar
    [pdf] um arquivo PDF
    [picture] uma imagem
    [video] um vídeo
    [sound] um arquivo de som
   *[office] um documento do Office
 }
binary-instead-of-page = { $packed ->
    [yes] Isto é { $kind }, não uma página da web. Use a própria página, sem compactação.
   *[no] Isto é { $kind }, não uma página da web. Use o conteúdo como texto simples, ou uma página da web.
 }
binary-instead-of-feed = { $packed ->
    [yes] Isto é { $kind }, não um feed. Use o próprio feed, sem compactação.
   *[no] Isto é { $kind }, não um feed. Use um feed RSS, Atom ou JSON.
 }
page-too-many-attributes = Esta página tem uma tag com mais de 1.000 atributos. Tente outra página do site.

# Feeds
not-a-feed = Isto não é um feed. Use um feed RSS, Atom ou JSON.
page-instead-of-feed = Isto é uma página da web, não um feed. Use um feed RSS, Atom ou JSON.
json-is-not-a-feed = Isto é JSON, mas não um feed JSON. Use um feed RSS, Atom ou JSON.
feed-damaged = Este feed está danificado demais para ser lido. Use outro feed RSS, Atom ou JSON.
feed-empty = Este feed está vazio. Confira o endereço, ou salve o feed de novo e carregue esse arquivo.
feed-too-large = Este feed tem mais de 10 MB. Procure um mais curto no mesmo site.
feed-too-many-items = Este feed tem itens demais. Procure um mais curto no mesmo site.
feed-too-many-tags = Este feed não foi lido porque tem uma tag com mais de 16 KB, ou mais de um milhão de tags e atributos. Avise o responsável pelo site.

# Web pages
page-too-large = Esta página tem mais de 5 MB. Use a página de um único artigo.
page-too-many-tags = Esta página tem mais de 30.000 tags. Use a página de um único artigo.


## The web (bot/web)

address-too-long = { $most ->
    [one] Esse endereço é longo demais. Use um de no máximo { $most } caractere.
   *[other] Esse endereço é longo demais. Use um de no máximo { $most } caracteres.
}
address-with-spaces = Esse endereço contém espaços ou caracteres de controle. Copie de novo, por inteiro.
address-invalid = Isso não é um endereço da web. Use um como https://example.com/feed.xml.
address-scheme = Só dá para ler endereços da web. Use um que comece com https://.
address-with-login = Esse endereço contém um usuário ou uma senha. Use um que não precise deles.
address-without-host = Falta o nome do site nesse endereço. Use um como https://example.com/.
address-host-invalid = Esse endereço não contém um nome de site válido. Confira a escrita ou copie de novo.
address-port = A porta { $port } não é uma porta da web. Use um endereço com a porta 80, 443, 8080 ou 8443, ou sem porta.
address-private = { $host } não está na internet pública. Use o endereço de um site público, ou peça a quem administra o bot que permita este.
robots-forbid = { $host } não permite que bots leiam esta página. Abra o link no navegador.
robots-unreadable = { $host } não informou se bots podem ler esta página. Tente mais tarde ou abra o link no navegador.
redirect-invalid = { $host } redireciona para algo que não é um endereço da web. Abra no navegador e use o endereço a que você chegar.
redirect-to-http = { $host } redireciona de https para http, que não é seguro. Use um endereço que continue em https.
redirects-too-many = { $host } redireciona sem parar. Abra no navegador e use o endereço a que você chegar.
leads-inside = { $host } leva a { $target }, que não está na internet pública. Use um endereço que passe só por sites públicos.
host-unknown = Não foi possível encontrar { $host }. Confira o endereço.
host-not-looked-up = Não foi possível localizar { $host }, porque nenhum servidor de nomes respondeu. Tente mais tarde.
host-unreachable = Não foi possível conectar a { $host }. Confira o endereço ou tente mais tarde.
host-too-slow = { $host } demorou mais de { $seconds } s para responder. Tente mais tarde.
host-bad-https = { $host } não oferece uma conexão https correta. Tente outro endereço ou avise o responsável pelo site.
host-bad-http = { $host } enviou uma resposta HTTP inválida. Confira o endereço no navegador.
connection-ended-early = { $host } encerrou a conexão antes de enviar tudo. Tente mais tarde.
body-too-large = { $host } enviou mais de { $megabytes } MB, o que é demais para um feed ou uma página. Use outro endereço.
body-damaged = { $host } enviou dados compactados com defeito. Tente mais tarde ou avise o responsável pelo site.
body-compression-unknown = { $host } usa um formato de compactação que o bot não lê. Tente outro endereço ou avise o responsável pelo site.
certificate-not-yet-valid = { $host } não é confiável, porque o certificado ainda não é válido. Peça a quem administra o bot que confira o relógio, ou avise o responsável pelo site.
certificate-expired = { $host } não é confiável, porque o certificado venceu. Tente daqui a alguns dias ou avise o responsável pelo site.
certificate-other-name = { $host } não é confiável, porque o certificado é de outro nome. Tente o endereço com ou sem www.
certificate-other-address = { $host } não é confiável, porque o certificado é de outro endereço. Use o nome do site em vez de um número.
certificate-unknown-authority = { $host } não é confiável, porque o certificado é de uma autoridade desconhecida. Tente outro endereço ou avise o responsável pelo site.
status-unchanged = { $host } respondeu “não modificado” (304), embora o bot não tenha perguntado. Tente mais tarde.
status-password = { $host } pede uma senha. Use um endereço que qualquer pessoa possa ler.
status-payment = { $host } pede pagamento. Use um endereço que qualquer pessoa possa ler.
status-forbidden = { $host } recusou o acesso (403). Talvez bloqueie bots; pergunte ao responsável pelo site.
status-not-found = { $host } não tem nada neste endereço (404). Confira a escrita ou procure o novo endereço do feed.
status-nothing-acceptable = { $host } não tem feed nem página neste endereço (406). Use outro endereço.
status-gone = { $host } removeu isto de vez (410). Procure o novo endereço do feed.
status-too-many-requests = { $host } está recebendo solicitações demais (429). O bot vai esperar algumas horas; você não precisa fazer nada.
status-legal-reasons = { $host } não pode mostrar isto por motivos legais (451). Use outro endereço.
status-server-error = { $host } teve um erro de servidor ({ $status }). Tente mais tarde.
status-no-document = { $host } não enviou conteúdo ({ $status }). Confira o endereço no navegador.
status-other = { $host } respondeu com o status { $status }. Confira o endereço no navegador.


## Storage (bot/storage)

search-too-slow = Essa busca demorou demais e foi interrompida. Tente menos palavras ou palavras mais longas, ou busque em uma só fonte.


## Timetable (bot/timetable)

since-invalid = “{ $typed }” não é um período válido para since. Use { $day }, { $week }, { $month }, { $year }, { $hours }, { $days }, { $monday }, { $date } ou uma data como 2026-11-01.
until-invalid = “{ $typed }” não é um momento válido para until. Use { $yesterday }, { $week }, { $hours }, { $days }, { $monday }, { $date } ou uma data como 2026-11-01.
on-invalid = “{ $typed }” não é um dia válido para on. Use { $today }, { $yesterday }, { $monday }, { $date }, 2026-11-01 ou um mês como 2026-11.
period-in-future = “{ $typed }” está no futuro (horário UTC). Informe uma data anterior.
period-empty = Não sobra nenhum tempo entre since, until e on. Informe um since anterior ou um until posterior.
time-invalid = “{ $typed }” não é um horário válido. Use HH:MM, como 07:30 ou 18:00, ou então 7:30pm.
time-half-unclear = “{ $typed }” pode ser { $morning } ou { $evening }. Use um desses horários.
time-invalid-near = “{ $typed }” não é um horário válido. Você quis dizer { $near }?
time-missing = Falta o horário. Use HH:MM, como 07:30, ou vários: 07:30, 18:00.
times-too-many = São horários demais por dia. Use no máximo { $most }.
day-invalid = “{ $typed }” não é um dia válido. Use { $daily }, { $weekdays }, { $weekends }, { $range } ou dias como { $some }.
day-not-weekly = “{ $typed }” não é possível: os agendamentos se repetem toda semana. Use { $daily }, { $weekdays }, { $weekly } ou dias como { $some }.
day-missing = Faltam os dias. Use { $daily }, { $weekdays }, { $weekends }, { $range } ou dias como { $some }.
zone-invalid-near = “{ $typed }” não é um fuso horário. Você quis dizer { $near }?
zone-invalid = “{ $typed }” não é um fuso horário. Use a cidade grande mais próxima, como São Paulo.
zone-several = “{ $typed }” tem vários fusos horários. Use uma cidade de lá ou um fuso como { $near }.
quiet-hours-invalid = “{ $typed }” não serve como horário de silêncio. Escreva dois horários e um fuso, como 22:00-07:00 America/Sao_Paulo.
quiet-hours-all-day = Esse horário de silêncio dura o dia todo, então nada seria publicado. Use dois horários diferentes.
zone-missing = Falta o fuso horário. Use a cidade grande mais próxima, como São Paulo.
zone-taken = “{ $typed }” foi entendido como { $zone }.
zone-taken-of-several = “{ $typed }” foi entendido como { $zone }. Também pode ser { $others }.
zone-offset = É { $zone } o ano todo. Se lá houver horário de verão, use uma cidade, como São Paulo.
zone-offset-taken = “{ $typed }” foi entendido como { $zone } o ano todo. Se lá houver horário de verão, use uma cidade, como São Paulo.
schedule-times = { $days } às { $times } ({ $zone })
schedule-as-it-comes = { $posts ->
    [one] conforme as notícias chegam, até { $posts } publicação por hora
   *[other] conforme as notícias chegam, até { $posts } publicações por hora
}
schedule-as-it-comes-quiet = { $posts ->
    [one] conforme as notícias chegam, até { $posts } publicação por hora, em silêncio { $begin }-{ $end } ({ $zone })
   *[other] conforme as notícias chegam, até { $posts } publicações por hora, em silêncio { $begin }-{ $end } ({ $zone })
}

## What people type

# Days
days-daily = todos os dias
    .also = diariamente | diário | diária | cada dia | todo dia | todo o dia | todos | uma vez por dia | uma vez ao dia
days-weekdays = de segunda a sexta
    .also = dias úteis | dia útil | dias de semana | dia de semana | dias da semana | durante a semana | de segunda à sexta-feira | de segunda-feira a sexta-feira
days-weekends = fins de semana
    .also = fim de semana | finais de semana | final de semana | fds
days-weekly = semanal
    .also = semanalmente | toda semana | todas as semanas | cada semana | uma vez por semana | 1 vez por semana | por semana
days-monday = segundas
days-tuesday = terças
days-wednesday = quartas
days-thursday = quintas
days-friday = sextas
days-saturday = sábados
days-sunday = domingos
day-monday = segunda
    .also = segunda-feira | segundas-feiras | 2ª | 2ª-feira
day-tuesday = terça
    .also = terça-feira | terças-feiras | 3ª | 3ª-feira
day-wednesday = quarta
    .also = quarta-feira | quartas-feiras | 4ª | 4ª-feira
day-thursday = quinta
    .also = quinta-feira | quintas-feiras | 5ª | 5ª-feira
day-friday = sexta
    .also = sexta-feira | sextas-feiras | 6ª | 6ª-feira
day-saturday = sábado
    .also = { "" }
day-sunday = domingo
    .also = { "" }
days-range = seg-sex
days-some = seg, qui
typed-and = e
typed-to = a | ao | até | até o | até a | até as | às
typed-beside-days = o | os | as | na | nas | no | nos | em | de | da | das | do | dos | aos | desde | a partir de | cada | a cada | todo | toda | todos os | todas as | toda a | só | somente | apenas | dia | dias
typed-not-weekly = mensal | mensalmente | quinzenal | quinzenalmente | bimestral | trimestral | semestral | anual | anualmente | de hora em hora | por hora | cada hora | toda hora | cada mês | todo mês | todos os meses | cada ano | todo ano | todos os anos | cada dois | cada duas | cada três | cada quinzena | cada trimestre | uma vez por mês | uma vez ao mês | uma vez por ano | uma vez ao ano | duas vezes por dia | duas vezes ao dia | duas vezes por semana | duas vezes por mês | duas vezes ao mês | por mês | ao mês | dia sim, dia não | dia sim dia não | semana sim, semana não | primeiro | primeira | segundo | terceiro | terceira | quarto | último | última

# Times
typed-hour = hs | hora | horas
typed-minute = minuto | minutos
typed-half-past = e meia
typed-am = da manhã | de manhã | pela manhã | da madrugada | de madrugada
typed-pm = da tarde | de tarde | à tarde | pela tarde
typed-night = da noite | de noite | à noite | pela noite
typed-noon = meio-dia | ao meio-dia
typed-midnight = meia-noite | à meia-noite
typed-beside-times = às | de | da | das | do | desde | à | desde as | desde a | a partir das | a partir da | a partir de | entre | entre as | em | o | só | somente | apenas

# Periods
period-day = dia
    .also = um dia | 24 horas | último dia
period-week = semana
    .also = uma semana
period-month = mês
    .also = um mês
period-year = ano
    .also = um ano
period-all = tudo
    .also = todos | sempre | desde sempre | o tempo todo | todo o período | sem limite | qualquer data
day-today = hoje
    .also = { "" }
day-yesterday = ontem
    .also = { "" }
period-of-hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}
period-of-days = { $count ->
    [one] { $count } dia
   *[other] { $count } dias
}
typed-hours = hs | hora | horas
typed-days = dia | dias
typed-weeks = sem | sems | semana | semanas
typed-months = mês | meses
typed-years = ano | anos
typed-beside-periods = último | última | últimos | últimas | passado | passada | passados | passadas | anterior | anteriores | há | faz | atrás | desde | desde o | desde a | até | o | a | os | as | de | do | da | no | na | em | este | esta | neste | nesta
period-date = 3 nov
typed-january = janeiro
typed-february = fevereiro
typed-march = março
typed-april = abril
typed-may = maio
typed-june = junho
typed-july = julho
typed-august = agosto
typed-september = setembro
typed-october = outubro
typed-november = novembro
typed-december = dezembro


## Actions: reading the news

no-sources = Ainda não há fontes. Alguém com a permissão Gerenciar servidor pode adicionar uma com /sources add. Quem administra o bot pode ativar uma em todos os servidores com dateline sources enable.
unknown-source = Nenhuma fonte se chama “{ $name }”. As maiores fontes são { $largest }.
unknown-source-nameless = Isso não é o nome de uma fonte. As maiores fontes são { $largest }.
unknown-source-near = Nenhuma fonte se chama “{ $name }”. Você quis dizer { $near }?
source-is-muted = “{ $name }” está silenciada neste servidor. Alguém com a permissão Gerenciar servidor pode mostrá-la de novo com /sources unmute.
article-gone = Esta notícia não está mais armazenada. Veja outras mais recentes com /latest.
list-gone = Esta lista não está mais disponível aqui. Use /latest de novo.
search-expired = Esta busca expirou. Use /search de novo.
nothing-related = Nada mais foi encontrado sobre esta notícia. Tente /search.
too-short-to-summarize = { $fewest ->
    [one] Esta mensagem é curta demais para resumir. Escolha uma com pelo menos { $fewest } frase, ou uma que seja só um link para um artigo.
   *[other] Esta mensagem é curta demais para resumir. Escolha uma com pelo menos { $fewest } frases, ou uma que seja só um link para um artigo.
}
linked-page-too-short = O artigo em { $host } é curto demais para resumir. Abra o link para ler.
linked-page-without-article = Nenhum artigo para ler em { $host }. Talvez seja só para assinantes; abra o link no navegador.
linked-page-too-slow = Não foi possível ler o artigo em { $host } em { $seconds } s. Tente mais tarde ou abra o link.


## Actions: sources

no-address =
    { $found ->
        [0] “{ $name }” não é um endereço nem um nome do catálogo. Use o endereço de um site de notícias, como https://example.com.
       *[other] “{ $name }” não é um endereço nem um nome do catálogo. Você quis dizer { $near }? O endereço de um site de notícias também serve, como https://example.com.
    }
catalogue-feed-unreachable = Não foi possível conectar a { $source } em { $host }. Tente mais tarde. Se outros sites também não responderem, peça a quem administra o bot que confira a rede.
no-feed = Nenhum feed encontrado em { $host }. Procure nesse site um link chamado RSS ou Feed e use o endereço dele com /sources add.
file-instead-of-feed = Neste endereço há { $kind }, não um feed. Use o endereço da página inicial do site, ou do feed RSS, Atom ou JSON sem compactação.
offer-expired = Esta sugestão expirou. Use /sources add de novo.
too-many-feeds =
    { $most ->
        [one] Este servidor já acompanha { $most } feed, o máximo. Remova antes com /sources remove.
       *[other] Este servidor já acompanha { $most } feeds, o máximo. Remova um antes com /sources remove.
    }
not-live = “{ $source }” não é atualizada automaticamente: as notícias dela foram carregadas de arquivos. Veja em /sources list as que são, ou oculte esta neste servidor com /sources mute.
not-yours = “{ $source }” não foi adicionada por este servidor: ela está ativa em todos os servidores. Oculte neste com /sources mute.
mute-own = “{ $source }” não está ativa em todos os servidores, então não pode ser silenciada. Use /sources remove.
not-muted =
    { $found ->
        [0] Nenhuma fonte chamada “{ $name }” está silenciada aqui. Escolha uma da lista que o Discord oferece.
       *[other] Nenhuma fonte chamada “{ $name }” está silenciada aqui. Você quis dizer { $near }?
    }
not-added =
    { $found ->
        [0] Este servidor não adicionou nenhuma fonte chamada “{ $name }”. Escolha uma da lista que o Discord oferece.
       *[other] Este servidor não adicionou nenhuma fonte chamada “{ $name }”. Você quis dizer { $near }?
    }
none-added = Este servidor não adicionou nenhuma fonte, então não há o que remover. Adicione uma com /sources add ou oculte com /sources mute uma que esteja ativa em todos os servidores.
none-muted = Nenhuma fonte está silenciada aqui, então não há o que mostrar de novo. Veja o que pode ser lido em /sources list.
none-on-for-all = Nenhuma fonte está ativa em todos os servidores, então não há o que silenciar. Para remover uma que este servidor adicionou, use /sources remove.
asked-too-often-alone = Você acabou de fazer isso { $times ->
    [one] { $times } vez
   *[other] { $times } vezes
}. Tente de novo em { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}.
asked-too-often = Este servidor acabou de fazer isso { $times ->
    [one] { $times } vez
   *[other] { $times } vezes
}. Tente de novo em { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}.
feed-rests =
    { $minutes ->
        [one] Não é possível ler “{ $source }” agora. { $reason } O bot vai tentar de novo em { $minutes } minuto.
       *[other] Não é possível ler “{ $source }” agora. { $reason } O bot vai tentar de novo em { $minutes } minutos.
    }
feed-bug = Uma falha do bot impediu a leitura deste feed. Quem administra o bot encontra os detalhes no log.


## Actions: schedules

schedule-invalid = Escolha um agendamento ou acompanhamento da lista que o Discord oferece, ou digite o número dele, que aparece em /schedule list.
schedule-now-follow = { $number } é um acompanhamento: já publica as notícias conforme chegam. Veja o que ele vai publicar com /schedule preview { $number }.
option-name = “{ $name }”
edit-without-changes = Nada para mudar: escolha pelo menos mais uma opção para { $number }, como uma busca ou um canal.
schedule-without-options = { $count ->
    [one] { $number } é um agendamento: publica em horários fixos e não tem { $options }. Tire essa opção.
   *[other] { $number } é um agendamento: publica em horários fixos e não tem { $options }. Tire essas opções.
}
follow-without-options = { $count ->
    [one] { $number } é um acompanhamento: publica as notícias conforme chegam e não tem { $options }. Tire essa opção.
   *[other] { $number } é um acompanhamento: publica as notícias conforme chegam e não tem { $options }. Tire essas opções.
}
schedule-now-paused = O agendamento { $number } está pausado. Retome com /schedule resume { $number } e depois publique.
schedule-unknown = Este servidor não tem o agendamento ou acompanhamento { $number }. Veja /schedule list.
too-many-schedules = { $most ->
    [one] Este servidor tem { $most } agendamento ou acompanhamento, o máximo. Remova com /schedule remove e depois adicione este.
   *[other] Este servidor tem { $most } agendamentos e acompanhamentos, o máximo. Remova um com /schedule remove e depois adicione este.
}
why-unknown = Essa notícia não está armazenada, ou este servidor não vê a fonte dela. Escolha uma da lista, ou digite o endereço da notícia ou um link para a publicação do bot.
why-unknown-post = Nenhum agendamento ou acompanhamento deste servidor publicou essa mensagem, ou ela é antiga demais. Copie o link de outra ou escolha uma notícia da lista.
why-unknown-of-source = Essa página não está armazenada. Última leitura de { $source }: { $last }. Próxima leitura: { $next }.
why-unknown-of-source-unread = Essa página não está armazenada. { $source } ainda não foi lida. Primeira leitura: { $next }.

why-unknown-source-fails = Essa página não está armazenada, porque não é possível ler { $source } agora. { $reason } Próxima tentativa do bot: { $next }.
why-unknown-source-gone = Essa página não está armazenada, porque { $source } não é mais lida. { $reason } Adicione de novo com /sources add.
schedule-source-unseen = { $kind ->
    [follow] Este servidor não vê mais a fonte do acompanhamento { $number }. Mostre-a de novo com /sources add ou /sources unmute, ou escolha outra com /schedule edit { $number }.
   *[schedule] Este servidor não vê mais a fonte do agendamento { $number }. Mostre-a de novo com /sources add ou /sources unmute, ou escolha outra com /schedule edit { $number }.
}
source-unseen = uma fonte que este servidor não vê mais
follow-with-times = Um acompanhamento publica o que chegar a partir de agora, então a busca não pode ter since:, until: nem on:. Tire-os.
follow-only-times = Essa busca só diz quando, e um acompanhamento publica o que chegar a partir de agora. Informe palavras que a notícia deve ter, como eleição. Sem busca, todas as notícias das fontes são publicadas.
follow-too-many = { $count ->
    [one] Seria cerca de { $count } notícia por dia, mais que o máximo de { $most }. Restrinja com uma busca, fontes, uma categoria ou told_by.
   *[other] Seriam cerca de { $count } notícias por dia, mais que o máximo de { $most }. Restrinja com uma busca, fontes, uma categoria ou told_by.
}
paused-source-unseen = Este servidor não vê mais a fonte.
paused-source-forgotten = Quem administra o bot removeu a fonte.
paused-by-moderator = A moderação pausou.
too-late-to-catch-up = O bot estava offline nesse horário, e já era tarde para recuperar.
earlier-skipped-too = { $count ->
    [one] Todos os boletins anteriores desde { $since } também foram pulados; a lista mostra só { $count }, o mais recente.
   *[other] Todos os boletins anteriores desde { $since } também foram pulados; a lista mostra só os últimos { $count }.
}


## Actions: alerts

alert-for-bot = Bots e webhooks não podem ter alertas.
alert-with-times = Um alerta envia o que for publicado a partir de agora, então a busca não pode ter since:, until: nem on:. Tire-os.
alert-only-times = Essa busca só diz quando, e um alerta envia o que for publicado a partir de agora. Informe palavras que a notícia deve ter, como eleição.
alert-too-much = { $count ->
    [one] Seria cerca de { $count } notícia por dia, mais que o máximo de { $most }. Adicione palavras à busca ou escolha fontes.
   *[other] Seriam cerca de { $count } notícias por dia, mais que o máximo de { $most }. Adicione palavras à busca ou escolha fontes.
}
alert-too-many = { $most ->
    [one] Você tem { $most } alerta, o máximo. Remova com /alert remove e depois adicione este.
   *[other] Você tem { $most } alertas, o máximo. Remova um com /alert remove e depois adicione este.
}
alert-known = Você já tem esse alerta: { $number }. Veja /alert list.
alert-unknown = Você não tem esse alerta. Escolha um dos que o Discord sugere ou veja /alert list.
alert-not-now = O Discord não deixa o bot abrir mais mensagens diretas agora. Nada foi salvo; tente de novo em alguns minutos.
alert-last-today = Esta é a mensagem { $most } de hoje, o máximo. As outras notícias de hoje chegam amanhã em uma só mensagem.
alert-left-out = { $count ->
    [one] Mais { $count } notícia de ontem ficou de fora; encontre com /search.
   *[other] Mais { $count } notícias de ontem ficaram de fora; encontre com /search.
}


## Actions: languages

language-unknown = “{ $typed }” não é um dos idiomas do bot. Escolha entre { $names }.
language-unknown-near = “{ $typed }” não é um dos idiomas do bot. Você quis dizer { $near }?


## Doctor (bot/actions/check_*)

check-source = Fonte { $name }
check-source-gone = { $url } não é mais lido. { $reason }
check-source-gone-fix = Adicione o novo endereço com /sources add e remova esta fonte.
check-source-failing = { $times ->
    [one] { $url } falhou { $times } vez. { $reason }
   *[other] { $url } falhou { $times } vezes seguidas. { $reason }
}
check-source-failing-fix = Abra o endereço no navegador. Próxima tentativa do bot: { $next }.
check-source-silent = Sem notícias desde { $since }, muito mais tempo que o normal.
check-source-silent-fix = Veja o site. Se o feed mudou de lugar, adicione o novo endereço com /sources add.
check-source-late = A leitura de { $url } estava prevista para { $due }.
check-source-late-fix = Inicie o bot com dateline run, ou faça uma leitura com dateline fetch.
check-schedule = { $kind ->
    [follow] Acompanhamento { $number }
   *[schedule] Agendamento { $number }
}
check-schedule-ok = { $source }, { $times }. Próxima publicação: { $due }. { $last }
check-schedule-idle = quando chegar uma notícia
check-schedule-waiting = { $count ->
    [one] { $source }, { $times }. Próxima publicação: { $due }. Há { $count } boletim à espera de envio. { $last }
   *[other] { $source }, { $times }. Próxima publicação: { $due }. Há { $count } boletins à espera de envio. { $last }
}
check-follow-waiting = { $count ->
    [one] { $source }, { $times }. Próxima publicação: { $due }. Há { $count } publicação à espera de envio. { $last }
   *[other] { $source }, { $times }. Próxima publicação: { $due }. Há { $count } publicações à espera de envio. { $last }
}
check-schedule-paused-on-purpose = { $source }, { $times }. Pausado pela moderação. Retome com /schedule resume { $number }. { $last }
check-schedule-paused = { $source }, { $times }. Pausado. { $reason } { $last }
check-schedule-paused-fix = Resolva isso e depois retome com /schedule resume { $number }.
check-schedule-cannot-post = { $source }, { $times }. Próxima publicação: { $due }. { $reason } { $last }
check-schedule-cannot-post-fix = Dê a permissão nas configurações do canal, em Permissões, ou escolha outro canal com /schedule edit { $number }.
check-schedule-stuck = { $kind ->
    [follow] { $source }, { $times }. A publicação de { $since } ainda espera envio. { $last }
   *[schedule] { $source }, { $times }. O boletim de { $since } ainda espera envio. { $last }
}
check-schedule-stuck-because = { $kind ->
    [follow] { $source }, { $times }. A publicação de { $since } ainda espera envio. { $reason } { $last }
   *[schedule] { $source }, { $times }. O boletim de { $since } ainda espera envio. { $reason } { $last }
}
check-schedule-late = { $kind ->
    [follow] { $source }, { $times }. A próxima publicação estava prevista para { $due } e não foi enviada. { $last }
   *[schedule] { $source }, { $times }. O boletim previsto para { $due } não foi publicado. { $last }
}
check-schedule-late-fix = O bot recupera o atraso sozinho. Se isso não acontecer, veja o log ou inicie o bot com dateline run.
check-schedule-unknown-source = { $source }, { $times }. Não encontra nada: nenhuma fonte daqui se chama mais { $name }. { $last }
check-schedule-unknown-category = { $source }, { $times }. Não encontra nada: não há mais fontes na categoria { $category } aqui. { $last }
check-schedule-unknown-fix = Adicione a fonte de novo com /sources add, ou escolha outra coisa com /schedule edit { $number }.
check-schedule-failed = { $source }, { $times }. { $last }
check-schedule-failed-fix = Veja /schedule history { $number }.
check-last-none = Nada foi publicado ainda.
check-last = Última vez: { $due }, { $outcome }.
check-last-late = { $minutes ->
    [one] Última vez: { $due }, com { $minutes } minuto de atraso.
   *[other] Última vez: { $due }, com { $minutes } minutos de atraso.
}
check-last-reason = Última vez: { $due }, { $outcome }. { $reason }
doctor-title = Diagnóstico
doctor-finding = **{ $about }** · { $text }
doctor-fix = → { $fix }
doctor-nothing-scheduled = Não há agendamentos nem acompanhamentos neste servidor. Está tudo certo. Veja as fontes com /sources list; depois agende um boletim com /schedule add ou publique as notícias conforme chegam com /follow.
doctor-channel-gone = O canal { $channel } não existe mais ou o bot não consegue vê-lo.
doctor-channel-forbidden = O bot não tem todas as permissões em { $channel }. Faltam: { $names }.

duty-claiming = Iniciar boletins e acompanhamentos
duty-posting = Publicar boletins e acompanhamentos
duty-reading = Ler feeds
duty-grouping = Agrupar notícias
duty-matching = Buscar notícias para acompanhamentos e alertas
duty-loading = Carregar artigos
duty-summaries = Refazer resumos
duty-search-index = Refazer o índice de busca
duty-maintenance = Manutenção
duty-bug = Uma falha do bot; os detalhes estão no log.
duty-reason-in-log = O motivo está no log do bot.
check-duty-failing = { $times ->
    [one] Falhou { $times } vez, em { $since }. { $reason }
   *[other] Falhou { $times } vezes desde { $since }. { $reason }
}
check-duty-fix = O bot continua tentando. Se persistir, quem administra o bot encontra o motivo no log.
check-duty-elsewhere = Outro processo do bot cuida disso desde { $since }.
check-duty-unheld = Nenhum processo cuida disso.
check-bot = Bot
check-bot-spare = { $spare ->
    [ready] O processo que responde aqui faz isso desde { $since }. Outro está pronto para assumir.
   *[connecting] O processo que responde aqui faz isso desde { $since }. Outro está se conectando e logo poderá assumir.
}


## The worker process (bot/worker)

worker-stopping = O programa está sendo encerrado. Tudo o que foi armazenado até agora fica guardado; execute o comando de novo para continuar.
worker-died = O processo auxiliar foi encerrado, talvez por falta de memória. Tudo o que foi armazenado até agora fica guardado; execute o comando de novo para continuar.
document-too-slow = A leitura demorou mais de { $seconds } s, então foi pulada.
document-needs-memory = A leitura precisa de mais de { $megabytes } MB de memória, então foi pulada.
document-too-much-text = Tem mais texto do que dá para ler de uma vez, então a leitura foi pulada.


## Client, sender and delivery

news-unreadable = Não foi possível ler as notícias. Tente de novo em um minuto.
connection-broke = A conexão com o Discord caiu. Tente de novo.
permission-needed = Para isso você precisa da permissão { $names }. Peça a alguém que gerencia este servidor.
only-in-a-server = Isso só funciona em um servidor, com a permissão Gerenciar servidor.
option-unfit = “{ $value }” não é válido para essa opção. Escolha um dos valores que o Discord oferece.
command-changed = Esse comando mudou. Reinicie o Discord (Ctrl+R) e tente de novo.
button-outdated = Esse botão é de uma versão anterior do bot. Use o comando de novo.
bug = Algo deu errado do nosso lado. Quem administra o bot pode procurar no log por { $reference }.
permission-manage-server = Gerenciar servidor
permission-view-channel = Ver canal
permission-send-messages = Enviar mensagens
permission-send-in-threads = Enviar mensagens em tópicos
permission-create-posts = Criar publicações
role-is-everyone = Não é possível mencionar @everyone. Escolha outro cargo.
role-not-mentionable = Só quem pode mencionar todos os cargos pode fazer o bot mencionar { $role }. Permita nas configurações do cargo que qualquer pessoa o mencione, ou escolha outro cargo.
forum-closed = O bot não tem todas as permissões em { $channel }. Faltam: { $names }. Permita isso nas configurações do fórum, em Permissões, e tente de novo.
forum-refused = O Discord recusou uma nova publicação em { $channel } ({ $reason }). Escolha outro canal.
permission-read-history = Ler histórico de mensagens
rate-limited = O limite de frequência do Discord foi atingido.
channel-gone = O canal não existe mais.
discord-answered = O Discord respondeu com o status { $status }.
message-refused = O Discord recusou a mensagem ({ $reason }).
connection-failed = A conexão falhou ({ $reason }).
permissions-missing = O bot não tem todas as permissões em #{ $channel }. Faltam: { $names }.
posting-forbidden = O bot não tem permissão para publicar no canal ({ $reason }).
direct-messages-refused = O bot não consegue enviar mensagens diretas para você. Ative Mensagens diretas nas configurações de privacidade de um servidor em que vocês dois estejam, desbloqueie o bot se for o caso e use /alert add de novo.
schedule-paused-notice = { $kind ->
    [follow] O acompanhamento { $number }, { $source }, está pausado. { $reason } Quando estiver resolvido, retome com /schedule resume { $number }.
   *[schedule] O boletim de { $source } está pausado. { $reason } Quando estiver resolvido, retome com /schedule resume { $number }.
}


## Cards: stories

read = Ler { $number }
read-the-only-one = Ler
next = Próxima
previous = Anterior
add = Adicionar
more = Mais sobre isto

latest-title = Últimas notícias
latest-title-of-source = Últimas de { $source }
latest-page = página { $page }
latest-none = Ainda não há notícias. Alguém com a permissão Gerenciar servidor pode adicionar uma fonte com /sources add. Quem administra o bot pode ativar uma em todos os servidores com `dateline sources enable`.

search-title = Busca: { $query }
search-count = { $total ->
    [0] nenhum resultado
    [one] { $total } resultado
   *[other] { $total } resultados
}
search-range = Resultados { $first }–{ $last } de { $total }
search-range-single = Resultado { $number } de { $total }
search-range-capped = { $most ->
    [one] Resultados { $first }–{ $last } de { $total } em { $most } correspondência, a mais recente
   *[other] Resultados { $first }–{ $last } de { $total } entre as { $most } correspondências mais recentes
}
search-page = página { $page } de { $pages }
best-match-first = por relevância
newest-first = mais recentes primeiro
search-all-then-without = { $count ->
    [one] { $count } notícia tem todas estas palavras. Depois vêm as que não têm { $words }.
   *[other] { $count } notícias têm todas estas palavras. Depois vêm as que não têm { $words }.
}
search-none-then-without = Nenhuma notícia tem todas estas palavras. Veja notícias sem { $words }.
search-all-then-fewer = { $count ->
    [one] { $count } notícia tem todas estas palavras. Depois vêm as que têm algumas.
   *[other] { $count } notícias têm todas estas palavras. Depois vêm as que têm algumas.
}
search-none-then-fewer = Nenhuma notícia tem todas estas palavras. Primeiro vêm as que têm mais.
search-lacking = sem { $words }
search-did-you-mean = Você quis dizer { $near }?
search-instead = Buscar { $words }
search-too-short = Um asterisco precisa de pelo menos 3 letras antes, então { $words } foi buscado como palavra inteira.
search-without-words = Não há palavras para buscar aí. Tente uma, como eleição.
search-only-excluded = Isso só exclui palavras. Adicione uma para buscar, como eleição -pesquisa, ou escolha uma fonte.
search-only-times = Isso só diz quando. Adicione uma palavra para buscar, como eleição, ou escolha uma fonte.
search-none = Nenhuma notícia menciona “{ $query }”.
search-none-of-source = Nenhuma notícia de { $source } menciona “{ $query }”.
search-none-left = Nenhuma notícia de { $source } corresponde a esta busca.
search-try = Tente { $tries }.
search-try-longer = um período maior
search-try-all-sources = todas as fontes
search-try-words = outras palavras
search-try-beginning = o começo de uma palavra com asterisco, como `eleiç*`

selection-all = todas as fontes
selection-category-of = { $category } de { $sources }
selection-sources = { $names }
selection-category-and-sources = { $category } · { $sources }
selection-query = “{ $query }”
selection-query-of = “{ $query }” de { $sources }
selection-told-by = { $count ->
    [one] { $selection } ({ $count } veículo ou mais)
   *[other] { $selection } ({ $count } veículos ou mais)
}
category-unknown = A categoria “{ $typed }” não existe. Escolha { $known }.
category-none = O catálogo deste bot não tem categorias. Tire a categoria ou escolha fontes.

digest-title = { $period ->
    [day] Notícias do último dia: { $selection }
    [week] Notícias da última semana: { $selection }
    [month] Notícias do último mês: { $selection }
   *[all] Todas as notícias: { $selection }
}
digest-none = { $period ->
    [day] Nenhuma notícia no último dia. Tente um `period` maior ou `period:all`.
    [week] Nenhuma notícia na última semana. Tente um `period` maior ou `period:all`.
    [month] Nenhuma notícia no último mês. Tente `period:all`.
   *[all] Ainda não há notícias.
}
digest-none-query = Uma notícia precisa ter todas as palavras. Tente menos, ou /search, que também encontra notícias sem algumas delas.
digest-none-category = Só as fontes do catálogo têm categoria. Adicione uma com /sources add.
digest-note = Primeiro as notícias com mais cobertura, depois as mais recentes. Citações literais.
digest-note-styled = Primeiro as notícias com mais cobertura, depois as mais recentes. Citações literais, escolhidas pelo método { $style }.
digest-note-undated = Notícias sem data contam a partir de quando foram carregadas.
digest-preview = **Prévia** · só você vê isto
digest-posted-title = { $kind ->
    [sources] Notícias de { $selection }
   *[topic] Notícias: { $selection }
}
source-silent-notice = ⚠️ { $source } está sem notícias desde { $since }, muito mais tempo que o normal. Talvez o feed tenha mudado de lugar ou acabado. Veja mais em /doctor.
digest-posted-none = { $kind ->
    [sources] Notícias de { $selection }: nada de novo desde a última vez.
   *[topic] Notícias sobre { $selection }: nada de novo desde a última vez.
}

more-title = Mais sobre: { $title }
more-same-story = A mesma notícia
more-related = Relacionadas

source-unknown = fonte desconhecida
via-agency = { $source } via { $agency }
also-in = { $source }, também em { $others }
and-more = { $count ->
    [one] { $names } e mais { $count }
   *[other] { $names } e mais { $count }
}
undated = sem data
undated-loaded = sem data, carregado { $moment }
story-update = Atualização

article-title-derived = O artigo não tem título; este foi feito a partir da primeira frase.
article-whole = O artigo inteiro.
article-quoted = { $count ->
    [one] { $count } frase do artigo, citada literalmente.
   *[other] { $count } frases do artigo, citadas literalmente.
}
article-open = Abrir o artigo
article-address = Endereço: { $address }
picture = Imagem: { $caption }
picture-credited = Imagem: { $caption } — { $credit }
summary-title = Resumo


## Cards: help

help-title = O que você pode fazer aqui
help-news = { $count ->
    [one] Notícias de { $count } fonte, nas frases dos próprios artigos.
   *[other] Notícias de { $count } fontes, nas frases dos próprios artigos.
}
help-no-news = Ainda não há notícias aqui. Alguém com a permissão Gerenciar servidor pode adicionar uma fonte com /sources add.
help-no-news-moderator = Ainda não há notícias aqui. Adicione a primeira fonte com /sources add.
help-no-news-direct = Ainda não há notícias nas mensagens diretas. Tente em um servidor onde o bot está, ou peça a quem o administra que ative uma fonte para todos com `dateline sources enable`.
help-reading = **Ler**
help-latest = - /latest mostra as notícias mais recentes, página por página: `/latest count:10`
help-search = - /search encontra notícias pelas palavras: `/search query:petróleo -preço since:semana`
help-digest = - /digest resume um dia, uma semana ou um mês: `/digest period:day`
help-alert-add = - /alert add envia uma mensagem direta para você quando há notícias: `/alert add query:vulcão`
help-sources-list = - /sources list mostra o que dá para ler aqui
help-language = - /language show diz qual idioma o bot usa aqui e como mudar
help-buttons = - **Ler**, ao lado de uma notícia, abre o resumo dela. Para resumir uma mensagem, abra o menu dela e escolha **Apps** e depois **Resumir**.
help-moderating = **Para a moderação**
help-sources-add = - /sources add acompanha um site de notícias ou um feed: `/sources add url:{ $source }`
help-schedule-add = - /schedule add publica boletins em horários fixos: `/schedule add source:{ $source } time:7h30 timezone:São Paulo`
help-follow = - /follow publica as notícias conforme chegam: `/follow query:eleição sources:{ $source }`
help-doctor = - /doctor verifica se todos os agendamentos e acompanhamentos funcionam
help-schedules = { $count ->
    [0] Ainda não há agendamentos nem acompanhamentos aqui.
    [one] { $count } agendamento ou acompanhamento publica aqui: /schedule list
   *[other] { $count } agendamentos e acompanhamentos publicam aqui: /schedule list
}
help-schedules-paused = { $count ->
    [one] Há { $count } agendamento ou acompanhamento aqui, e está pausado: /schedule list
   *[other] Há { $count } agendamentos e acompanhamentos aqui, { $paused } em pausa: /schedule list
}
greeting-title = O Dateline chegou
greeting-intro = Ele publica e encontra notícias, com citações dos artigos. Três coisas para experimentar:
greeting-source = /sources add acompanha um site de notícias ou um feed (com a permissão Gerenciar servidor).
greeting-latest = /latest mostra as notícias mais recentes; toque em **Ler** ao lado de uma para ver o resumo.
greeting-schedule = /schedule add publica um boletim em um canal, toda manhã ou quando você quiser.
greeting-help = /help mostra tudo o que você pode fazer aqui.
help-direct = Em um servidor, com a permissão Gerenciar servidor, você também pode adicionar fontes, agendar boletins e acompanhar assuntos.


## Cards: follows

follow-added = Acompanhamento { $number } criado
follow-edited = Acompanhamento { $number } alterado
follow-title = Acompanhamento { $number }
follow-summary = **{ $source }** em { $channel }, { $times }
follow-query = Notícias com { $words }.
follow-query-without = Notícias com { $words }, mas sem { $unwanted }.
follow-query-of-sources = Notícias de { $names }.
follow-query-of-sources-without = Notícias de { $names }, mas sem { $unwanted }.
follow-query-only-without = Tudo, exceto { $unwanted }.
follow-any-of = { $words }
follow-word = “{ $word }”
follow-phrase = a frase exata “{ $word }”
follow-from = notícias de { $names }
follow-beginning = palavras que começam com “{ $word }”
follow-frequency-low = { $count ->
    [0] Nos últimos 7 dias: nenhuma notícia. Nada é publicado até chegar uma.
    [one] Nos últimos 7 dias: { $count } notícia.
   *[other] Nos últimos 7 dias: { $count } notícias.
}
follow-frequency = { $count ->
    [one] Nos últimos 7 dias: { $count } notícia, cerca de { $daily } por dia.
   *[other] Nos últimos 7 dias: { $count } notícias, cerca de { $daily } por dia.
}
follow-frequency-high = { $daily ->
    [one] Cerca de { $daily } notícia por dia.
   *[other] Cerca de { $daily } notícias por dia.
}
follow-hint = Pause com /schedule pause { $number } ou exclua com /schedule remove { $number }.
follow-preview-newest = Nada à espera de publicação. A notícia mais recente ficaria assim:
follow-thread = Notícias publicadas aqui: { $selection }
follow-posted-title = { $count ->
    [one] { $count } notícia nova
   *[other] { $count } notícias novas
}
follow-note = Acompanhamento: { $selection }
follow-waiting = { $count ->
    [one] mais { $count } espera até { $until }
   *[other] mais { $count } esperam até { $until }
}


## Cards: schedules

schedule-title = Agendamento { $number }
schedule-title-of-source = { $kind ->
    [follow] Acompanhamento { $number }: { $source }
   *[schedule] Agendamento { $number }: { $source }
}
schedule-added = Agendamento { $number } criado
schedule-edited = Agendamento { $number } alterado
schedule-paused = { $kind ->
    [follow] Acompanhamento { $number } pausado
   *[schedule] Agendamento { $number } pausado
}
schedule-resumed = { $kind ->
    [follow] Acompanhamento { $number } retomado
   *[schedule] Agendamento { $number } retomado
}
schedule-removed = { $kind ->
    [follow] Acompanhamento { $number } excluído
   *[schedule] Agendamento { $number } excluído
}
schedules-title = Agendamentos e acompanhamentos
schedules-none-title = Não há agendamentos nem acompanhamentos aqui
schedules-none = Agende um boletim com /schedule add ou publique as notícias conforme chegam com /follow.
schedule-summary = { $count ->
    [one] **{ $source }** em { $channel }, { $times }, até { $count } notícia
   *[other] **{ $source }** em { $channel }, { $times }, até { $count } notícias
}
schedule-line = **{ $number }** { $source } em { $channel }, { $times } · próximo envio { $next }
schedule-line-idle = **{ $number }** { $source } em { $channel }, { $times }
schedule-line-paused = **{ $number }** { $source } em { $channel }, { $times } · pausado
schedule-label = { $number }: { $source }, { $times }
schedule-label-paused = { $number }: { $source }, { $times } · pausado
schedule-paused-because = Está **pausado**. { $reason }
schedule-resume-hint = Retome com /schedule resume { $number }.
schedule-mentions = Menciona { $role }
schedule-mentions-silently = Menciona { $role } sem notificação
schedule-cannot-notify = **{ $role } não vai receber notificações.** Permita nas configurações do cargo que qualquer pessoa o mencione, ou deixe o bot mencionar todos os cargos nas configurações do canal, em Permissões.
schedule-next = Próximos envios: { $moments }
clocks-change-soon = O horário vai mudar em breve. Se um horário for pulado, o boletim sai logo depois da mudança; se um horário se repetir, ele sai uma só vez.
schedule-posts-now = { $count ->
    [0] Não há nada de novo para { $channel }, então nada é publicado.
    [one] Publicando { $count } notícia nova em { $channel }.
   *[other] Publicando { $count } notícias novas em { $channel }.
}
schedule-cannot-post = **O bot ainda não consegue publicar lá.** Permissões que faltam em { $channel }: { $names }. Permita isso nas configurações do canal, em Permissões.
history-empty = { $kind ->
    [follow] Nada foi publicado ainda.
   *[schedule] Nenhum envio estava previsto até agora.
}
first-digest = { $count ->
    [0] O primeiro boletim está previsto para { $due }. Ainda não teria nenhuma notícia.
    [one] O primeiro boletim está previsto para { $due }. Agora teria { $count } notícia. Veja /schedule preview { $number }.
   *[other] O primeiro boletim está previsto para { $due }. Agora teria { $count } notícias. Veja /schedule preview { $number }.
}
history-line = { $due } { $outcome }
history-line-reason = { $due } { $outcome }. { $reason }
history-posted = { $due } [publicado]({ $link })
history-posted-late = { $minutes ->
    [one] { $due } [publicado]({ $link }) com { $minutes } minuto de atraso
   *[other] { $due } [publicado]({ $link }) com { $minutes } minutos de atraso
}
delivery-waiting = à espera de envio
delivery-sent = publicado
delivery-quiet = nada de novo, nada publicado
delivery-skipped = pulado
delivery-failed = falhou


## Cards: alerts

alert-first-title = Seu alerta está ativo
alert-first = Notícias que você vai receber por mensagem direta: { $selection }.
alert-at-once = Elas chegam assim que há uma notícia nova.
alert-once-a-day = Elas chegam uma vez por dia ({ $time }), se houver notícias novas.
alert-stop = Pare um alerta com /alert remove, ou exclua tudo o que está armazenado sobre você com /alert forget.
alert-preview = Prévia: a notícia mais recente até agora
alert-preview-none = Nenhuma notícia dos últimos 7 dias corresponde ainda.
alert-added = Alerta { $number } criado
alert-frequency = { $count ->
    [0] Nos últimos 7 dias: nenhuma notícia.
    [one] Nos últimos 7 dias: { $count } notícia.
   *[other] Nos últimos 7 dias: { $count } notícias.
}
alert-resumed = { $count ->
    [one] { $count } alerta pausado voltou a funcionar.
   *[other] { $count } alertas pausados voltaram a funcionar.
}
alerts-title = Seus alertas
alerts-none-title = Você não tem alertas
alerts-none = Adicione um com /alert add.
alert-line-at-once = **{ $number }** · { $selection } · na hora
alert-line-once-a-day = **{ $number }** · { $selection } · uma vez por dia ({ $time })
alert-line-paused = **{ $number }** · { $selection } · pausado. { $reason }
alert-source-unseen = A fonte não pode mais ser lida nas mensagens diretas.
alert-removed = Alerta { $number } excluído
alert-was = Buscava: { $selection }.
alerts-forgotten-title = Tudo foi excluído
alerts-forgotten = { $count ->
    [0] Você não tinha alertas, e nada está armazenado sobre você.
    [one] { $count } alerta e o histórico dele foram excluídos. Nada mais está armazenado sobre você.
   *[other] { $count } alertas e o histórico deles foram excluídos. Nada mais está armazenado sobre você.
}
alert-label = { $number }: { $selection }
alert-title = Notícias: { $selection }
alert-note = Alerta { $number } · pare com /alert remove
alert-note-about = Alerta { $number }: { $selection } · pare com /alert remove


## Cards: why a story was posted or wasn't

why-title = Por que esta notícia foi publicada ou não
why-source-and-times = { $source } · publicada { $published } · lida { $read }
why-times = Publicada { $published } · lida { $read }
why-others = { $count ->
    [one] Essa publicação tem mais { $count } notícia. Para perguntar sobre ela, escolha o título.
   *[other] Essa publicação tem mais { $count } notícias. Para perguntar sobre uma, escolha o título.
}
why-none = Este servidor não tem agendamentos nem acompanhamentos. Crie um com /schedule add ou /follow.
why-choice = { $title } · { $source }
why-subscription = **{ $number }** { $selection } em { $channel }
why-posted = [Publicada]({ $link }) { $after } que o bot a leu.
why-posted-unlinked = Publicada { $after } que o bot a leu.
why-seconds = { $count ->
    [one] { $count } segundo depois
   *[other] { $count } segundos depois
}
why-minutes = { $count ->
    [one] { $count } minuto depois
   *[other] { $count } minutos depois
}
why-hours = { $count ->
    [one] { $count } hora depois
   *[other] { $count } horas depois
}
why-being-sent = A publicação dela, de { $due }, está sendo enviada.
why-being-sent-again = A publicação dela, de { $due }, está sendo enviada de novo. { $reason }
why-next = Ela sai na próxima publicação: { $due }.
why-next-after-quiet = Ela sai quando o horário de silêncio acabar: { $due }.
why-in-line = É a número { $place } na fila. A próxima publicação, { $due }, tem espaço para { $most }.
why-in-line-after-quiet = É a número { $place } na fila. A próxima publicação, ao fim do horário de silêncio, { $due }, tem espaço para { $most }.
why-comparing = O bot acabou de ler e ainda está comparando com outras notícias. Pergunte de novo em um minuto.
why-has-it = O canal [já tem esta notícia]({ $link }).
why-has-it-unlinked = O canal já tem esta notícia.
why-has-account = O canal [já tem esta notícia]({ $link }), na versão de { $source }.
why-has-account-unlinked = O canal já tem esta notícia, na versão de { $source }.
why-failed = A publicação dela, de { $due }, não pôde ser enviada. { $reason }
why-failed-next = A publicação dela, de { $due }, não pôde ser enviada. { $reason } Próxima: { $next }.
why-missed = { $most ->
    [one] Na [publicação de { $due }]({ $link }) só cabia { $most } notícia, e outra veio antes.
   *[other] Na [publicação de { $due }]({ $link }) só cabiam { $most } notícias, e outras vieram antes.
}
why-missed-unsent = Devia sair no envio de { $due }: { $outcome }.
why-missed-unsent-because = Devia sair no envio de { $due }: { $outcome }. { $reason }
why-unrecorded = Ficou de fora quando chegou: a fonte tinha acabado de ser adicionada ou tinha muitas notícias novas de uma vez, ou o acompanhamento estava pausado ou foi alterado depois disso.
why-lacks = Não contém { $lacking }.
why-has = Contém { $unwanted }.
why-lacks-and-has = Não contém { $lacking }, mas contém { $unwanted }.
why-too-few = { $has ->
    [one] Só { $has } veículo publicou
   *[other] Só { $has } veículos publicaram
}; { $needs ->
    [one] é preciso { $needs }
   *[other] são precisos { $needs }
}.
why-from-file = Foi carregada de um arquivo. Acompanhamentos publicam o que chega dos feeds.
why-too-old-follow = O bot leu antes de este acompanhamento ser criado, em { $since }.
why-too-old-schedule = Foi publicada antes de { $since }, e o primeiro boletim deste agendamento só inclui notícias a partir daí.
why-too-old-digest = Foi publicada antes de { $since }, e o próximo boletim só inclui notícias a partir daí.
why-too-old-day = Já tinha mais de um dia quando o bot leu.
why-too-old-query = O since:, until: ou on: da busca deixa esta notícia de fora.
why-other-category = A fonte não está na categoria { $category }.
why-other-source = { $source } não está entre as fontes escolhidas.
why-no-source = Não tem fonte, e só notícias de certas fontes são publicadas aqui.


## Cards: languages

language-automatic = automático
language-not-allowed = Para mudar o idioma de um servidor é preciso ter a permissão Gerenciar servidor. Para escolher o seu idioma, envie ao bot uma mensagem direta com /language set.
language-own-set = Seu idioma: { $language }
language-own-automatic = O bot voltou a usar o idioma do seu Discord
language-server-set = Idioma deste servidor: { $language }
language-server-automatic = Este servidor não tem mais idioma próprio
language-channel-set = Idioma de { $channel }: { $language }
language-channel-automatic = { $channel } não tem mais idioma próprio
language-server-scope = Vale para tudo o que todos veem lá. Respostas que só uma pessoa vê continuam no idioma dela.
language-server-why = **Este servidor:** as respostas saem no idioma de quem pergunta, e as publicações, no de quem as configurou.
language-articles = Os artigos nunca são traduzidos.
language-title = Idiomas
language-own = **Você:** { $language }, como você escolheu.
language-own-discord = **Você:** { $language }, como no seu Discord.
language-own-lacking = **Você:** English, porque o bot não tem o idioma do seu Discord ({ $code }).
language-server = **Este servidor:** { $language }, escolhido pela moderação.
language-community = **Este servidor:** { $language }, o idioma principal da Comunidade.
language-channel = **{ $channel }:** { $language }, escolhido pela moderação.
language-more-channels = { $count ->
    [one] Mais { $count } canal tem idioma próprio.
   *[other] Mais { $count } canais têm idioma próprio.
}
language-how = Mude com /language set: em uma mensagem direta ao bot, para você; em um servidor, para todos (com a permissão Gerenciar servidor).


## Cards: sources

story-count = { $count ->
    [0] nenhuma notícia
    [one] { $count } notícia
   *[other] { $count } notícias
}
offer-empty = Este feed não tem notícias agora. As novas aparecem quando forem publicadas.
offer-followed = Este servidor já acompanha este feed.
offer-confirm = Toque em **Adicionar** para acompanhar este feed.
item-untitled = sem título
source-added-title = Fonte adicionada: { $source }
source-added-unread = Ainda não foi possível ler. { $reason } O bot vai tentar de novo automaticamente.
source-added-none = Ainda não há notícias. As novas vão aparecer em /latest; com /schedule add elas são publicadas regularmente.
source-added = { $count ->
    [one] { $count } notícia nova. Veja com /latest, ou publique boletins regularmente com /schedule add.
   *[other] { $count } notícias novas. Veja com /latest, ou publique boletins regularmente com /schedule add.
}
source-added-known = Este servidor já acompanha esta fonte. Veja as notícias com /latest, ou publique boletins regularmente com /schedule add.
source-checked-title = Fonte verificada: { $source }
source-failed = Não foi possível ler. { $reason }
source-nothing-new = Nada de novo.
source-new = { $count ->
    [one] { $count } notícia nova.
   *[other] { $count } notícias novas.
}
source-updated = { $count ->
    [one] { $count } notícia atualizada.
   *[other] { $count } notícias atualizadas.
}
source-removed-title = Fonte removida: { $source }
source-removed = { $count ->
    [0] Ela não tinha notícias.
    [one] { $count } notícia dela continua armazenada.
   *[other] { $count } notícias dela continuam armazenadas.
}
source-no-longer-seen = Este servidor não vê mais as notícias dela. Agendamentos e acompanhamentos sem outra fonte ficam pausados. Para adicionar de novo, use /sources add.
source-still-for-all = Ela está ativa em todos os servidores, então ainda dá para ler aqui. Para ocultar, use /sources mute.
source-muted-title = Fonte silenciada: { $source }
source-muted = Este servidor não vê mais as notícias dela. Agendamentos e acompanhamentos sem outra fonte ficam pausados. Mostre-a de novo com /sources unmute.
source-unmuted-title = Fonte de volta: { $source }
source-unmuted = Este servidor voltou a ver as notícias dela. Retome agendamentos e acompanhamentos pausados com /schedule resume.
sources-title = Fontes
sources-none = Ainda não há fontes atualizadas automaticamente. Alguém com a permissão Gerenciar servidor pode adicionar uma com /sources add: basta o endereço de um site de notícias ou feed, ou um nome da lista do Discord. Quem administra o bot pode ativar uma em todos os servidores com `dateline sources enable`.
and-more-sources = { $count ->
    [one] … e mais { $count }
   *[other] … e mais { $count }
}
source-line = ✅ **{ $source }** · { $stories } · lida { $checked } · próxima leitura { $next }
source-line-unread = ⏳ **{ $source }** · { $stories } · ainda não lida, prevista { $next }
source-line-failed = { $times ->
    [one] ⚠️ **{ $source }** · { $stories } · falhou { $times } vez. { $reason } Próxima tentativa { $next }
   *[other] ⚠️ **{ $source }** · { $stories } · falhou { $times } vezes seguidas. { $reason } Próxima tentativa { $next }
}
source-line-from-files = 📄 **{ $source }** · { $stories } · de arquivos
source-line-unnamed = 📄 Notícias sem fonte · de arquivos
sources-muted = { $count ->
    [one] Mais { $count } está silenciada aqui; veja /sources unmute.
   *[other] Mais { $count } estão silenciadas aqui; veja /sources unmute.
}
source-line-gone = ⛔ **{ $source }** · { $stories } · não é mais lida. { $reason }


## Commands and options (descriptions)

latest =
    .description = Ver as notícias mais recentes
    .source = Só notícias desta fonte
    .count = Notícias por página
search =
    .description = Buscar notícias
    .query = Palavras para buscar; também "uma frase", -sem, isto OR aquilo, eleiç*
    .source = Só notícias desta fonte, ou de várias: BBC News, Reuters
    .since = Desde quando: dia, semana, mês, 3 dias ou uma data como 2026-11-01
    .until = Até quando: ontem, segunda, 3 dias ou uma data como 2026-11-01
    .on = Só neste dia: hoje, ontem, segunda, 3 nov ou uma data como 2026-11-01
    .order = Por relevância ou mais recentes primeiro
    .choice-relevance = relevância
    .choice-newest = mais recentes
digest =
    .description = Pôr as notícias em dia: primeiro as de maior cobertura
    .source = Só esta fonte, ou várias: BBC News, Reuters
    .category = Só fontes desta categoria, como world ou technology
    .query = Só notícias com todas estas palavras; também "uma frase", -sem, isto OR aquilo
    .told_by = Número mínimo de veículos que publicam uma notícia
    .period = Desde quando
    .stories = Número máximo de notícias
    .choice-day = dia
    .choice-week = semana
    .choice-month = mês
    .choice-all = tudo
alert =
    .description = Receber uma mensagem direta quando há notícias
alert-add =
    .description = Receber uma mensagem direta quando há notícias sobre algo
    .query = Palavras que uma notícia precisa ter, como em /search
    .sources = Só estas fontes, como BBC News, Reuters
    .when = Quando enviar as mensagens; se omitido, na hora
    .choice-at-once = na hora
    .choice-once-a-day = uma vez por dia
alert-list =
    .description = Ver seus alertas
alert-remove =
    .description = Excluir um dos seus alertas
    .alert = Qual alerta excluir
alert-forget =
    .description = Excluir todos os seus alertas e tudo o que está armazenado sobre você
help =
    .description = Ver o que você pode fazer aqui
summarize-menu = Resumir
sources =
    .description = Gerenciar as fontes deste servidor
sources-list =
    .description = Ver o que dá para ler aqui e quando cada fonte será lida
sources-add =
    .description = Acompanhar um site de notícias ou feed (Gerenciar servidor)
    .url = Um site de notícias, o endereço de um feed ou um nome da lista
sources-refresh =
    .description = Verificar uma fonte agora (Gerenciar servidor)
    .source = Qual fonte
sources-remove =
    .description = Parar de acompanhar uma fonte neste servidor (Gerenciar servidor)
    .source = Qual fonte
sources-mute =
    .description = Ocultar uma fonte ativa em todos os servidores (Gerenciar servidor)
    .source = Qual fonte
sources-unmute =
    .description = Mostrar de novo uma fonte silenciada (Gerenciar servidor)
    .source = Qual fonte
language =
    .description = Escolher o idioma do bot
language-set =
    .description = Escolher seu idioma em uma mensagem direta, ou o de um servidor no servidor
    .language = Qual idioma; com automático, as configurações do Discord decidem
    .channel = Só para este canal; se omitido, o servidor inteiro
language-show =
    .description = Ver quais idiomas são usados aqui
follow =
    .description = Publicar notícias em um canal conforme chegam
    .query = Só notícias com todas estas palavras; também "uma frase", -sem, isto OR aquilo
    .sources = Só estas fontes, como BBC News, Reuters
    .category = Só fontes desta categoria, como world ou technology
    .told_by = Número mínimo de veículos que publicam uma notícia
    .channel = Onde publicar; se omitido, neste canal
    .role = Qual cargo mencionar
    .quiet_hours = Quando não publicar nada, como 22:00-07:00 São Paulo
    .at_most = Número máximo de publicações por hora
doctor =
    .description = Verificar se todos os agendamentos e acompanhamentos funcionam
schedule =
    .description = Gerenciar boletins agendados e acompanhamentos
schedule-add =
    .description = Publicar um boletim regularmente
    .time = Quando publicar, como 07:30 ou 7:30pm, ou vários horários: 07:30, 18:00
    .timezone = Uma cidade grande do fuso horário, como São Paulo
    .channel = Onde publicar; se omitido, neste canal
    .days = todos os dias, de segunda a sexta, fins de semana, semanal, ou dias como seg,qui
    .stories = Número máximo de notícias por boletim
    .source = Só esta fonte, ou várias: BBC News, Reuters
    .category = Só fontes desta categoria, como world ou technology
    .query = Só notícias com todas estas palavras; também "uma frase", -sem, isto OR aquilo
    .told_by = Número mínimo de veículos que publicam uma notícia
    .quiet = O que fazer quando não há nada de novo
    .role = Qual cargo mencionar
    .mention = Como mencionar o cargo
    .choice-post-nothing = não publicar nada
    .choice-post-a-note = publicar um aviso
    .choice-notify = com notificação
    .choice-silently = sem notificação
schedule-edit =
    .description = Alterar um agendamento ou acompanhamento; o que você omitir fica como está
    .schedule = Qual agendamento ou acompanhamento alterar
    .time = Quando publicar, como 07:30 ou 7:30pm, ou vários horários: 07:30, 18:00
    .timezone = Uma cidade grande do fuso horário, como São Paulo
    .source = Só esta fonte, ou várias: BBC News, Reuters; - para todas
    .category = Só fontes desta categoria, como world ou technology; - para todas
    .query = Só notícias com todas estas palavras; - para nenhuma
    .told_by = Número mínimo de veículos que publicam uma notícia
    .channel = Onde publicar
    .days = todos os dias, de segunda a sexta, fins de semana, semanal, ou dias como seg,qui
    .stories = Número máximo de notícias por boletim
    .quiet = O que fazer quando não há nada de novo
    .role = Qual cargo mencionar
    .mention = Como mencionar o cargo
    .choice-post-nothing = não publicar nada
    .choice-post-a-note = publicar um aviso
    .choice-notify = com notificação
    .choice-silently = sem notificação
    .choice-nobody = ninguém
    .quiet_hours = De acompanhamento: quando não publicar nada, como 22:00-07:00 São Paulo; - para nunca
    .at_most = De acompanhamento: número máximo de publicações por hora
schedule-now =
    .description = Publicar agora o que há de novo, além dos horários fixos
    .schedule = Qual agendamento publicar
schedule-list =
    .description = Ver os agendamentos e acompanhamentos
schedule-preview =
    .description = Ver uma prévia do que um agendamento ou acompanhamento vai publicar
    .schedule = Qual agendamento ou acompanhamento ver
schedule-pause =
    .description = Pausar um agendamento ou acompanhamento até você retomar
    .schedule = Qual agendamento ou acompanhamento pausar
schedule-resume =
    .description = Retomar um agendamento ou acompanhamento pausado
    .schedule = Qual agendamento ou acompanhamento retomar
schedule-remove =
    .description = Excluir um agendamento ou acompanhamento e o histórico dele
    .schedule = Qual agendamento ou acompanhamento excluir
schedule-history =
    .description = Ver quando um agendamento ou acompanhamento publicou, ou por que não
    .schedule = Qual agendamento ou acompanhamento consultar
schedule-why =
    .description = Ver por que uma notícia foi publicada ou não
    .story = Palavras do título, o endereço da página ou um link para a publicação do bot
    .schedule = Qual agendamento ou acompanhamento; se omitido, todos
