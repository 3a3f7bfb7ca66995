"""Split news text into sentences and words: our own rules for English, sentencex for other languages.

One regular expression finds every possible end of a sentence; one small function per kind of doubt
accepts or rejects it. Needs no downloads (sumy's tokenizer needs nltk data). Linear on any input:
each repetition in a pattern is possessive or bounded.
"""

import re
from collections.abc import Iterator

from bot.models import Span
from bot.text.abbreviations import (
    ABBREVIATIONS,
    AFTER_A_COMPANY,
    AFTER_CLOCK_TIME,
    BEFORE_NUMBER,
    COMPANIES,
    LABELS,
    MONTHS_AND_DAYS,
    NAMES_WITH_A_MARK,
    NO_SURNAMES,
    PERHAPS,
    PERHAPS_IN_LOWER_CASE,
    PLACES,
    STARTERS,
    STATES,
    TITLES,
)
from bot.text.language.codes import base_language

# A run of terminators, closing quotes or brackets, white space, then the character after it.
_CANDIDATE = re.compile(
    # The look-behind keeps a run from being tried again at each of its characters. It comes second
    # because searching for a pattern that begins with a character set is much faster.
    r"""([.!?…؟۔।](?<![.!?…؟۔।].)[.!?…؟۔।]*+(?:\ \.){0,4}+)(["'”’»)\]]*+)\s++(?=(\S))""",
)
# Chinese and Japanese put no space after a full stop.
_CANDIDATE_IN_CJK = re.compile(r"[。！？｡]+[」』”’）》〉]*")
# Wire credits end without a full stop: "(Reporting by ...; editing by ...) Our Standards: ..."
_CREDITS = re.compile(
    r"\((?:additional )?(?:reporting|writing|editing|compiled|created)\b[^()]{0,400}\)\s+(?=\S)",
    re.I,
)
_WORD_BEFORE = re.compile(r"[^\s(\[{\"“‘«—–/]+$")
_WORD_AFTER = re.compile(r"[\"“‘'«(\[]*([^\s,;:.!?\"”’)\]]{1,40})")
# A name and how its own sentence continues: "Halden said", "Halden's ships were", "Halden, a".
_SUBJECT = re.compile(
    r"""([A-Z]['’]?[\w&-]{0,40}+)(?:\s[A-Z][\w&-]{0,40}+){0,3}+
    (?: ,\s(?:an?|the|based|which|who|whose|\d)\b
    | (?:['’]s?(?:\s[a-z]{1,20}+){1,2}?)?
      \s(?:also|already|now|recently|said|says|is|isn't|was|wasn't|were|are|has|hasn't|had|have|will|would
         |reported|announced|declined|plans|planned|expects|expected|agreed|closed|rose|fell|dropped
         |gained|makes|made|owns|holds|operates|sells|posted|filed|resigned)\b
    )""",
    re.X,
)
_NICKNAME = re.compile(r"[\"“‘'][\w-]{1,20}[\"”’']")
_BRAND = re.compile(r"[a-z]{1,5}[A-Z]")  # iPhone, eBay, theGrio
_ACRONYM = re.compile(r"(?:[^\W\d_]\.){1,6}[^\W\d_]$")
_WORD = re.compile(r"[^\W\d_]++(?:['’\-][^\W\d_]++)*+")
# The same for ASCII, in a third of the time: words are what is between all other characters.
_MARK_OUTSIDE_A_WORD = re.compile(r"['\-](?:(?<![A-Za-z].)|(?![A-Za-z]))")
_WORDS_ONLY = bytes(
    code if chr(code) in "'-" or (code < 128 and chr(code).isalpha()) else ord(" ")
    for code in range(256)
)
_DASHES = "-–—"
_AFTER_DASHES = re.compile(r"[-–—]{1,3} ?(\S)")
# Thai, kana, Han
_WITHOUT_SPACES = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]")
_OPENERS = "\"“‘'«(["
_NEVER_FIRST = ".)]},;:"
_WORDS_IN_CAPITALS = MONTHS_AND_DAYS | STATES
_LONGEST_ABBREVIATION = 12
_LOOK_BACK = 24  # characters; no abbreviation is longer
# sentencex takes 0.4 s for 200,000 characters of ")."; longer lines are split by our own rules.
_LONGEST_LINE_FOR_SENTENCEX = 20_000


def sentence_spans(text: str, language: str | None = "en") -> list[Span]:
    """The sentences of a text whose lines are paragraphs, in order, with their closing quotes.

    `text[start:end]` is the sentence without surrounding white space. The spans do not overlap,
    cover every character that is not white space, and never cross a line break. `language` is an
    ISO 639-1 code; English, None, and very long lines are split by the rules of this file.
    """
    spans: list[Span] = []
    ours = language is None or base_language(language) == "en"
    offset = 0
    for paragraph, with_break in zip(text.splitlines(), text.splitlines(True), strict=True):
        if ours or len(paragraph) > _LONGEST_LINE_FOR_SENTENCEX:
            ends = _sentence_ends(paragraph)
        else:
            ends = _sentence_ends_by_sentencex(paragraph, language or "")
        start = 0
        for end in (*ends, len(paragraph)):
            if piece := paragraph[start:end].rstrip():
                bare = len(piece.lstrip())
                stop = offset + start + len(piece)
                spans.append(Span(stop - bare, stop))
            start = end
        offset += len(with_break)
    return spans


def words_of(sentence: str) -> list[str]:
    """The words of a sentence as written, possessives included; numbers are not words.

    In scripts without spaces, pairs of neighbouring characters stand in for words.
    """
    if sentence.isascii():
        if "'" in sentence or "-" in sentence:
            sentence = _MARK_OUTSIDE_A_WORD.sub(" ", sentence)
        return sentence.encode().translate(_WORDS_ONLY).decode().split()
    words: list[str] = _WORD.findall(sentence)
    if not _WITHOUT_SPACES.search(sentence):
        return words
    pairs: list[str] = []
    for word in words:
        if len(word) > 2 and _WITHOUT_SPACES.match(word):
            pairs += [word[i : i + 2] for i in range(len(word) - 1)]
        else:
            pairs.append(word)
    return pairs


def _sentence_ends_by_sentencex(paragraph: str, language: str) -> Iterator[int]:
    import sentencex  # 4 MB that a bot with English news never needs

    try:
        pieces = sentencex.segment(language, paragraph)
    except UnicodeEncodeError:  # half of a surrogate pair
        yield from _sentence_ends(paragraph)
        return
    end = 0
    for piece in pieces:
        end += len(piece)
        yield end


def _sentence_ends(paragraph: str) -> Iterator[int]:
    if "。" in paragraph or "！" in paragraph or "？" in paragraph or "｡" in paragraph:
        yield from (candidate.end() for candidate in _CANDIDATE_IN_CJK.finditer(paragraph))
        return
    start = _past_credits(paragraph, 0)
    if start:
        yield start
    for candidate in _CANDIDATE.finditer(paragraph, start):
        stop, end = candidate.span()
        if stop < start:
            continue
        word = paragraph[max(start, stop - _LOOK_BACK) : stop].rpartition(" ")[2]
        plain = len(word) > 1 and word.isalpha() and word.lower() not in ABBREVIATIONS
        # Nine out of ten sentences end with a plain word followed by a capital.
        if (plain and paragraph[end].isupper()) or _ends_sentence(
            paragraph, start, candidate, plain
        ):
            yield end
            start = end
            if paragraph[end] == "(" and (past := _past_credits(paragraph, end)):
                yield past
                start = past


def _past_credits(text: str, start: int) -> int:
    """The offset after credits such as `(Reporting by ...)` at `start`, or `start` without them."""
    credits_ = _CREDITS.match(text, start) if text[start : start + 1] == "(" else None
    return credits_.end() if credits_ else start


def _ends_sentence(text: str, start: int, candidate: re.Match[str], plain: bool) -> bool:
    terminator, closers, following = candidate.groups()
    if not _may_begin_sentence(text, candidate.end(), following, terminator):
        return False
    if terminator == "!" and not closers and _is_name_with_mark(text, start, candidate):
        return False
    if terminator != "." or (closers and closers[0] not in "'’"):
        return True  # "(U.S.) troops" continues in lower case and was rejected above
    return plain or _full_stop_ends_sentence(text, start, candidate.start(), candidate.end())


def _is_name_with_mark(text: str, start: int, candidate: re.Match[str]) -> bool:
    stop = candidate.start()
    before = _WORD_BEFORE.search(text, max(start, stop - _LOOK_BACK), stop)
    named = before is not None and before.group() in NAMES_WITH_A_MARK
    return named and _word_at(text, candidate.end()) not in STARTERS


def _full_stop_ends_sentence(text: str, start: int, stop: int, position: int) -> bool:
    before = _WORD_BEFORE.search(text, max(start, stop - _LOOK_BACK), stop)
    word = before.group().lstrip("'’") if before else ""
    if not before or not word:
        return True
    if word.isdigit() and before.start() == start and len(word) < 4:
        return False  # "1. First item"
    if len(word) > _LONGEST_ABBREVIATION and "." not in word:
        return True
    return _abbreviation_ends_sentence(text, start, before.start(), word, position)


def _may_begin_sentence(text: str, position: int, following: str, terminator: str) -> bool:
    if following in _NEVER_FIRST:
        return False
    if following in _DASHES:
        after = _AFTER_DASHES.match(text, position)
        return after is not None and not after.group(1).islower()
    opens = following in _OPENERS
    first = text[position + 1 : position + 2] if opens else following
    if opens and (not first or first.isspace()):  # a stray quote: the character after it decides
        first = text[position + 2 : position + 3]
        return bool(first) and not first.islower()
    if not first.islower():
        return True
    # Only brand names start a sentence in lower case.
    return not opens and terminator == "." and _BRAND.match(text, position) is not None


def _abbreviation_ends_sentence(
    text: str, start: int, word_at: int, word: str, position: int
) -> bool:
    lower = word.lower()
    following = text[position]
    opens = following in _OPENERS
    before_digit = text[position + opens : position + opens + 1].isdigit()
    next_word = _word_at(text, position)
    next_starts = next_word in STARTERS
    quote_opens = opens and following != "("

    if lower in TITLES:
        ends = opens and lower == "v"
    elif before_digit and (lower in BEFORE_NUMBER or lower in MONTHS_AND_DAYS):
        ends = False
    elif word.isupper() and not next_word.isupper() and lower in _WORDS_IN_CAPITALS:
        ends = True  # "the SAT", "in MO"
    elif lower in MONTHS_AND_DAYS and word[0].isupper():
        of_the = text[max(start, word_at - 4) : word_at].lower() == "the "
        ends = opens or next_starts or of_the  # "in The Sun"
    elif lower in ("a.m", "p.m"):
        ends = next_word not in AFTER_CLOCK_TIME and not before_digit
    elif len(word) == 1 and word.isalpha():
        ends = _initial_ends_sentence(text, start, word_at, word, position)
    elif _ACRONYM.match(word):
        follows_comma = text[max(start, word_at - 2) : word_at] == ", "
        capital = text[position + opens : position + opens + 1].isupper()
        in_place = lower in PLACES and follows_comma and capital  # "Washington, D.C. Police"
        ends = next_starts or quote_opens or in_place
    elif lower in PERHAPS and (word[0].isupper() or lower in PERHAPS_IN_LOWER_CASE):
        ends = next_starts or quote_opens or _own_sentence_follows(text, lower, position)
    elif "." in word and lower.replace(".", "") in ("phd", "md", "ba", "spa"):
        ends = next_starts
    else:
        ends = True
    return ends


def _own_sentence_follows(text: str, abbreviation: str, position: int) -> bool:
    """Whether a name with its own verb follows: "... of Loma Inc. Halden said it ..."."""
    if abbreviation == "etc":
        return text[position].isupper()
    if abbreviation not in COMPANIES and abbreviation not in STATES:
        return False
    subject = _SUBJECT.match(text, position)
    return subject is not None and subject.group(1) not in AFTER_A_COMPANY


def _initial_ends_sentence(text: str, start: int, word_at: int, word: str, position: int) -> bool:
    if word == "I":
        return True
    if not word.isupper():
        return False
    next_word = _word_at(text, position)
    before = _WORD_BEFORE.search(text[max(start, word_at + 1 - _LOOK_BACK) : word_at].rstrip())
    if before and before.group().lower() in LABELS:
        return True
    if text[position] in _OPENERS:
        return text[position] != "(" and not _NICKNAME.match(text, position)
    if next_word not in STARTERS or next_word in ("A", "I"):
        return False  # an initial: "J. Smith"
    return next_word in NO_SURNAMES or not (before and before.group()[0].isupper())


def _word_at(text: str, position: int) -> str:
    match = _WORD_AFTER.match(text, position)
    return re.split("['’]", match.group(1), maxsplit=1)[0] if match else ""
