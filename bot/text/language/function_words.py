"""Words that every text of a language holds, of those for which sumy ships no stop words.

Only words of four letters and more: shorter ones count for nothing in these languages anyway.
"""

_COMMON = {
    "da": "alle anden andre blev blive bliver deres dette disse efter eller endnu fordi hans have "
    "havde hende hendes hvad hvis hvor ikke ingen kunne mange meget mellem mens mere også over "
    "siger selv siden skal skulle sagde sine skriver tidligere under ville være været",
    "fi": "ainakin alla aikana ehkä eivät ennen että hänen heidän jälkeen jonka joka jotka kaikki "
    "kanssa kertoo kertoi koska kuin kuitenkin kuten lisäksi mukaan muun myös mutta nyt ollut olisi "
    "olivat ovat sanoi sanoo sekä siitä sitä tämä tämän vain vielä voi yksi",
    "hu": "azonban arra akik amely amelyek által azok azért volna volt voltak csak ezek ezért "
    "közölte során szerint után való mert mint miatt mindig minden mondta még most nagy nagyon "
    "nem pedig több vagy vannak",
    "nl": "aan alle allemaal andere bij daar deze door echter eerste even geen haar hebben heeft "
    "hier hoeft hoewel horen hun iets jaar kunnen maar mensen moeten naar niet nieuwe nog omdat "
    "onder onze over ook sinds tegen toen tussen twee uit veel volgens voor waar wanneer waren "
    "werd werden wordt worden zegt zich zijn zonder zullen zoals",
    "no": "alle andre ble blir deres dette disse etter eller enda fordi hadde hans hennes hvor "
    "hvis ikke ingen kunne mange mellom mens mer noen også over sier selv siden skal skulle "
    "sine tidligere under ville være vært",
    "ro": "acest aceasta această aceste acestea acum avea astfel când care către cele celor ceea "
    "după decât deja dintre doar este fără fiind foarte fost lângă mult multe nici numai pentru "
    "peste poate prin printre precum sunt toate unor unei unui potrivit",
    "ru": "более было были быть ваши ведь весь вместо время всего всех впрочем году даже для его "
    "если есть заявил здесь ещё еще когда кого который которая которые которого которых кроме "
    "между меня много может можно надо него нее ничего однако около очень перед после потом "
    "потому почти при просто раньше россии сказал сказала себя сейчас сообщил сообщила сообщили "
    "своей своих свой себе словам также такой также там теперь тогда того тоже только тому "
    "через чтобы чего этого этой этот этом этих эта это",
}
FUNCTION_WORDS = {
    language: frozenset(words.split())
    for language, words in {**_COMMON, "nb": _COMMON["no"]}.items()
}
"""ISO 639-1 -> words in lower case."""
