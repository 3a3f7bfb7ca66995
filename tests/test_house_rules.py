"""The house rules that a linter cannot express."""

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.config import Settings

ROOT = Path(__file__).parent.parent
SQL = re.compile(
    r"^\s*(select\s.*\bfrom\b|insert\s+into\b|update\s+\w+\s+set\b|delete\s+from\b"
    r"|create\s+(virtual\s+)?(table|index|trigger|view)\b|pragma\s+\w+)",
    re.IGNORECASE | re.DOTALL,
)
VAGUE_NAMES = {"utils", "helpers", "common", "core", "manager", "misc", "base", "services"}


def sources(*folders: str) -> list[Path]:
    """Every Python file below the folders."""
    return [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]


def nodes(path: Path) -> Iterator[ast.AST]:
    """Every node of a file's syntax tree."""
    return ast.walk(ast.parse(path.read_text("utf-8")))


def place(path: Path, node: ast.AST) -> str:
    """Where it stands, to be clicked on."""
    return f"{path.relative_to(ROOT)}:{getattr(node, 'lineno', 0)}"


def strings(path: Path) -> Iterator[tuple[ast.AST, str]]:
    """Every string constant, the parts of f-strings included."""
    for node in nodes(path):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node, node.value


def test_sql_lives_only_in_storage() -> None:
    """SQL text, in capitals or not, appears nowhere but in bot/storage."""
    outside = [path for path in sources("bot", "cogs") if "storage" not in path.parts]

    assert [place(p, node) for p in outside for node, text in strings(p) if SQL.search(text)] == []


@pytest.mark.parametrize(
    "text", ["select a\nfrom b", "PRAGMA user_version", "INSERT INTO t", "delete from t"]
)
def test_sql_is_recognized(text: str) -> None:
    """The pattern that guards the rule above does find SQL."""
    assert SQL.search(text)


def test_time_is_an_argument() -> None:
    """Nothing below the composition root asks the machine for the time of day."""
    above = sources("bot/wiring", "bot/cli")
    below = [p for p in sources("bot", "cogs") if p not in above]
    asking = {"now", "utcnow", "today"}

    assert [
        place(path, node)
        for path in below
        for node in nodes(path)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in asking
        and isinstance(node.func.value, ast.Name | ast.Attribute)
        and ast.unparse(node.func.value).split(".")[-1] in ("datetime", "date")
    ] == []


def test_the_environment_is_read_once() -> None:
    """Only the command line looks at os.environ; everything else is handed its settings."""
    reading = [
        place(path, node)
        for path in sources("bot", "cogs")
        if path not in sources("bot/cli")
        for node in nodes(path)
        if isinstance(node, ast.Attribute) and node.attr in ("environ", "getenv")
    ]

    assert reading == []


def test_every_event_loop_is_woken_by_signals() -> None:
    """Only `run_until_stopped` starts one: Ctrl-C can come the moment before the loop sleeps."""
    starting = [
        place(path, node)
        for path in sources("bot", "cogs")
        if path.name != "stop_signals.py"
        for node in nodes(path)
        if isinstance(node, ast.Attribute)
        and ast.unparse(node) in ("asyncio.run", "asyncio.Runner", "asyncio.new_event_loop")
    ]

    assert starting == []


def test_cogs_neither_catch_nor_loop() -> None:
    """A cog's callback calls an action and shows a card: no try, no SQL, no loop."""
    busy = (ast.Try, ast.While, ast.For, ast.AsyncFor)

    assert [
        place(path, node)
        for path in sources("cogs")
        for node in nodes(path)
        if isinstance(node, busy)
    ] == []


def test_our_own_code_is_never_mocked() -> None:
    """Tests use real SQLite, real discord.py and SimCord."""
    imports = [
        (path, node)
        for path in sources("tests")
        for node in nodes(path)
        if isinstance(node, ast.Import | ast.ImportFrom)
    ]

    assert [place(path, node) for path, node in imports if "mock" in ast.unparse(node)] == []


def test_files_have_names_that_tell() -> None:
    """No drawer for everything."""
    assert [p for p in sources("bot", "cogs", "tests") if p.stem in VAGUE_NAMES] == []


@pytest.mark.parametrize("folders", [("bot", "cogs"), ("tests",)])
def test_no_file_name_stands_in_two_folders(folders: tuple[str, ...]) -> None:
    """A name leads to one file; the names that Python and pytest prescribe are exempt."""
    prescribed = {"__init__.py", "__main__.py", "conftest.py"}
    names = Counter(path.name for path in sources(*folders) if path.name not in prescribed)

    assert [name for name, count in names.items() if count > 1] == []


def test_every_test_states_its_promise() -> None:
    """A test has a docstring, and asserts something, itself or in a function beside it."""
    functions = [
        (path, node)
        for path in sources("tests")
        for node in nodes(path)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]
    asserting = {node.name for _, node in functions if _asserts(node)}
    tests = [(path, node) for path, node in functions if node.name.startswith("test_")]

    assert [place(p, n) for p, n in tests if not ast.get_docstring(n)] == []
    assert [place(p, n) for p, n in tests if not (_asserts(n) or _called(n) & asserting)] == []


def _asserts(function: ast.AST) -> bool:
    return any(
        isinstance(node, ast.Assert)
        or (isinstance(node, ast.Call) and re.search("raises|warns", ast.unparse(node.func)))
        for node in ast.walk(function)
    )


def _called(function: ast.AST) -> set[str]:
    return {ast.unparse(node.func) for node in ast.walk(function) if isinstance(node, ast.Call)}


def test_migrations_are_numbered_and_say_why() -> None:
    """Migrations count up from 0001 without a gap, each beginning with one line of why."""
    files = sorted((ROOT / "bot/storage/sqlite/migrations").glob("*.sql"))

    assert [int(file.name[:4]) for file in files] == list(range(1, len(files) + 1))
    assert all(file.read_text("utf-8").startswith("-- ") for file in files)


def test_env_example_lists_every_setting() -> None:
    """.env.example has each variable that the settings read, with the default, and no other."""
    example = (ROOT / ".env.example").read_text("utf-8")
    listed = dict(
        line.split("=", 1) for line in example.splitlines() if line and not line.startswith("#")
    )
    config = ROOT / "bot/config.py"
    read = {text for _, text in strings(config) if re.fullmatch("(DISCORD|DATELINE)_[A-Z_]+", text)}

    assert set(listed) == read
    assert Settings.from_env(listed) == Settings()


def test_no_path_or_host_of_one_machine() -> None:
    """Nothing in the repository names a path of this machine, or where its packages come from."""
    own = re.compile(
        "|".join([re.escape(f"{ROOT}/"), re.escape(f"{Path.home()}/"), r"--(?:extra-)?index"])
    )
    documents = [ROOT / "README.md", *(ROOT / "docs").glob("*.md")]
    files = [*documents, ROOT / "pyproject.toml", ROOT / ".ci/run", *sources("bot", "cogs")]

    assert [str(f) for f in files if f.exists() and own.search(f.read_text("utf-8"))] == []


# Values of options, which `named_choices` names in the reader's language; a style of rich.
NOT_SHOWN = {"post nothing", "post a note", "at once", "once a day", "dim italic"}
# Errors of the program, or caught where they are raised: nobody reads them in Discord.
NOT_FOR_PEOPLE = re.compile(
    r"^(ValueError|RuntimeError|AssertionError|OSError|argparse\.ArgumentTypeError|self\._broken)\("
)
SENTENCE = re.compile(r"[A-Za-z]{2,}[,:;.]? [A-Za-z]{2,}")


def sentences(root: ast.AST) -> Iterator[ast.Constant]:
    """String constants of several words, other than docstrings and what is logged."""
    if isinstance(root, ast.Call) and ast.unparse(root.func).startswith("log."):
        return
    for node in ast.iter_child_nodes(root):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            continue  # a docstring
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            if SENTENCE.search(node.value) and node.value not in NOT_SHOWN:
                yield node
        else:
            yield from sentences(node)


def test_cogs_and_cards_hold_no_sentences() -> None:
    """Texts for people are in bot/words/en.ftl, where they can be translated."""
    found = [
        place(path, sentence)
        for path in sources("cogs", "bot/presentation")
        for sentence in sentences(ast.parse(path.read_text("utf-8")))
    ]

    assert found == []


def test_errors_hold_no_sentences() -> None:
    """An error carries the key of a message and values, not a text in one language."""
    found = [
        place(path, node)
        for path in sources("bot", "cogs")
        for node in nodes(path)
        if isinstance(node, ast.Raise) and node.exc
        if not NOT_FOR_PEOPLE.match(ast.unparse(node.exc))
        if any(sentences(ast.Module([ast.Return(node.exc)], [])))
    ]
    assert found == []


@pytest.mark.parametrize(
    ("code", "count"),
    [
        ("x = 'No news yet.'", 1),
        ("x = f'No {name} yet here'", 1),
        ("'A docstring of words'", 0),
        ("log.info('ready as %s in', name)", 0),
        ("x = words('latest-none')", 0),
    ],
)
def test_sentences_are_recognized(code: str, count: int) -> None:
    """The search that guards the rules above does find sentences, and nothing else."""
    assert len(list(sentences(ast.parse(code)))) == count


def test_imports_inside_functions_are_few() -> None:
    """At most 15 in the whole program: imports are at the top unless a measured cost says otherwise."""
    functions = [
        (path, node)
        for path in sources("bot", "cogs")
        for node in nodes(path)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]
    inside = {
        place(path, node)
        for path, function in functions
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom)
    }

    assert len(inside) <= 15, sorted(inside)


def test_no_group_is_repeated_possessively() -> None:
    """`(?>(?:…)*)` in place of `(?:…)*+`: up to Python 3.11.4 that one loses the spans of other groups.

    Debian 12 has 3.11.2. Possessive repeats of a single character, such as `x*+`, are right there.
    """
    possessive = re.compile(r"\)(?:[?*+]|\{\{?\d+,\d*\}?\})\+")
    of_addresses = "()*+,;="  # the characters that RFC 3986 allows, not a pattern

    wrong = [
        f"{path.relative_to(ROOT)}:{number}"
        for folder in ("bot", "cogs")
        for path in sorted((ROOT / folder).rglob("*.py"))
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if possessive.search(line.replace(of_addresses, ""))
    ]

    assert not wrong


def runs(node: ast.AST) -> str | None:
    """What a node runs or restores from data: a call such as `eval(…)` or `os.system(…)`; else None."""
    if not isinstance(node, ast.Call):
        return None
    called = ast.unparse(node.func)
    in_a_shell = any(word.arg == "shell" for word in node.keywords)
    return called if in_a_shell or RUNS.fullmatch(called) else None


RUNS = re.compile(
    r"eval|exec|compile|__import__|os\.(?:system|popen|exec\w+|spawn\w+|fork)|.*create_subprocess_\w+"
    r"|subprocess\.\w+|(?:pickle|marshal|shelve|dill)\.(?:loads?|open)|.*Unpickler"
)
# The processes that read documents are started, and send what they made of them.
OWN_PROCESSES = {
    "bot/worker/process.py": {"asyncio.create_subprocess_exec", "pickle.loads", "pickle.load"},
    "bot/worker/jobs.py": {"pickle.loads"},
}


def test_nothing_from_outside_is_run() -> None:
    """No text is evaluated, no shell is started, and only the bot's own processes send pickles."""
    found = [
        f"{place(path, node)}: {called}"
        for path in sources("bot", "cogs")
        for node in nodes(path)
        if (called := runs(node))
        and called not in OWN_PROCESSES.get(path.relative_to(ROOT).as_posix(), ())
    ]

    assert found == []


@pytest.mark.parametrize(
    "text", ["eval(a)", "os.system(a)", "f(a, shell=True)", "pickle.loads(a)", "subprocess.run(a)"]
)
def test_running_is_recognized(text: str) -> None:
    """The rule above finds what it is for, and leaves other calls alone."""
    assert runs(ast.parse(text, mode="eval").body)
    assert runs(ast.parse("re.compile(a)", mode="eval").body) is None
