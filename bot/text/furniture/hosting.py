"""How sentences begin that hosts of newsletters, podcasts and blogs put into the texts of all tenants."""

from bot.text.furniture.folded_lines import beginnings

HOSTING = beginnings("""
    this post is for paid |this post is for paying |this post is for subscribers|this post is only available to
    this article is for subscribers|this article is for paid |this story is for subscribers
    this is a free preview of|this is a public episode|this is a preview of a paid|get full access to
    keep reading with a |upgrade to paid|upgrade to a paid|become a paid subscriber
    thanks for reading|thank you for reading|thanks for listening|thank you for listening
    hosted on acast|hosted by simplecast|hosted by ausha|hosted by audiomeans|hosted on ausha
    learn more about your ad |learn more about your ad-|see omnystudio.com|see acast.com|see art19.com|see pcm.adswizz
    see privacy policy at|visit megaphone.fm|visit podcastchoices.com|visit acast.com|our gdpr privacy policy
    advertising inquiries:|privacy & opt-out|support this podcast|support the podcast|support this show|support the show
    become a supporter of this|send in a voice message|this podcast is hosted|find more great podcasts
    listen on apple podcasts|listen on spotify|rate and review |leave us a review|subscribe to the podcast
    continue reading on |view this post on|this email was sent to you
    dieser artikel ist nur für|dieser beitrag ist nur für|dieser inhalt ist nur für|den vollständigen artikel lesen sie
    hébergé par acast|hébergé par ausha|hébergé par audiomeans|cet article est réservé|la suite est réservée|cet épisode est hébergé|pour lire la suite
    este contenido es exclusivo|contenido exclusivo para|este artículo es exclusivo|para seguir leyendo
    conteúdo exclusivo para|este conteúdo é exclusivo|contenuto riservato|questo contenuto è riservato
    dit artikel is alleen voor|dit artikel is exclusief|den här artikeln är för|denne artikel er for|treść dostępna tylko
    материал доступен только|этот материал доступен|この記事は有料|この続きをみるには|この続きは|本文为付费|此内容为付费
""")
