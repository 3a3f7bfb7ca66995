"""A stored query matches exactly the articles that a search finds with all its words."""

import random
import re
from collections.abc import AsyncIterator

import pytest

from bot.storage.articles.articles import Articles
from bot.storage.engine import Connection, Database
from tests.matching.both_ways import Compared, compared
from tests.matching.made_queries import made_queries
from tests.storage.engines import Engine
from tests.storage.newsroom import NOON, prepared
from tests.storage.test_search_languages import NEWS

# What the news in many languages lacks: compounds, numbers, abbreviations, names of places, odd letters.
ODD = (
    ("en", "Covid-19 e-mail to O’Hara", "Iraq's U.S. envoy said 1,234,567 of 5.000 anti-U.S. e-mails were fakes."),
    ("en", "Iraqi protesters protested", "The protest of the Dutch; Protestants in the Netherlands ran. Running runs on."),
    ("en", "Ｎato oﬃcial in İstanbul", "An ﬁnal AT&T C++ snake_case of ½ ton, Œuvre, ŁÓDŹ and Ørsted, 東京2020年 and ﾊｰﾊﾞｰ."),
    ("de", "Häuser am Fluß", "Das Haus der Giessener Straße: Häusern fehlen Straßen; der Flüsse wegen, Protestierende protestierten."),
    ("fr", "L’Étoile élue aujourd’hui", "Les élues d'Italia, jusqu’à l’été; élection, électeurs, élève, eleve, elues."),
    ("tr", "İstanbul'da seçimler", "Seçim seçimlerde ISPARTA ışık İzmir'in Ankara'dan."),
    ("ru", "Ёлка и выборы", "На выборах ещё елки, выборов; Ё́лки, НАТО-2030 и п'ять."),
    ("sr", "Влада Srbije", "Владе и vlade у Београду, Beograda."),
    ("ko", "서울에서 열린 한국은행", "서울은 은행을 은행이 서울시에서 NATO와."),
    ("zh", "渡轮取消了", "关于NATO加入 中文 新闻。北京2022年 渡轮"),
    (None, "Nameless troops", "A troop of troopers' troops; protests of 1984 and 12345."),
)  # fmt: skip

SOURCES = ("Harbour Post", "Globe", "Echo", None)


@pytest.fixture
async def database(engine: Engine) -> AsyncIterator[Database]:
    """A database with the news of all languages."""
    news = [(code, each.title, each.text) for code, all_ in NEWS.items() for each in all_]
    async with engine.open() as opened:
        made = [
            prepared(
                text,
                title=title,
                language=code,
                url=f"https://post.example/{n}",
                source=SOURCES[n % 4],
            )
            for n, (code, title, text) in enumerate([*news, *ODD])
        ]
        await Articles(opened).add(made, NOON)
        yield opened


def _texts(connection: Connection) -> list[str]:
    rows = connection.execute("SELECT title, body FROM articles ORDER BY id").fetchall()
    return [text for row in rows for text in row]


async def test_made_queries_agree_with_the_search(database: Database) -> None:
    """In every script, with every operator, word forms, compounds, and only excluded words."""

    def work(connection: Connection) -> Compared:
        return compared(connection, list(made_queries(_texts(connection), 400, seed=16)))

    done = await database.read(work)

    assert done.differences == []
    assert done.queries > 380
    assert done.excluding > 25
    assert done.matches > 500


async def test_odd_queries_agree_with_the_search(database: Database) -> None:
    """Any characters, and operators of the query language in any order."""
    chance = random.Random(4)
    signs = [
        '"',
        "-",
        "*",
        " OR ",
        " AND ",
        " ",
        "'",
        "’",
        ".",
        ",",
        "(",
        ")",
        "s",
        "京",
        "은",
        "\u0301",
        "1",
        "ß",
    ]

    def work(connection: Connection) -> Compared:
        words = re.findall(r"\S+", " ".join(_texts(connection)))
        parts = [*words, *signs * 25]
        queries = ["".join(chance.choices(parts, k=chance.randint(1, 7))) for _ in range(250)]
        return compared(connection, queries)

    done = await database.read(work)

    assert done.differences == []
    assert done.queries > 180
