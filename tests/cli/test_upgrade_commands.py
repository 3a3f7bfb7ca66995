"""What an operator sees of an upgrade, and the way back."""

from tests.shell import Shell
from tests.storage.sqlite.old_databases import NEWEST, make_old, rows_of, schema_of

OLD = 20


def test_doctor_says_what_the_upgrade_will_do(dateline: Shell) -> None:
    """It changes nothing itself, and an upgrade that is to come is no fault."""
    file = dateline.folder / "news.db"
    make_old(file, OLD)
    before = file.read_bytes()

    done = dateline("doctor")

    assert f"ok   database: {file} has schema {OLD}, and this version needs {NEWEST}" in done.stdout
    assert f"copies it to {file}.before-{NEWEST}" in done.stdout
    assert file.read_bytes() == before
    assert [each.name for each in dateline.folder.iterdir()] == [file.name]


def test_an_empty_file_is_no_database_to_upgrade(dateline: Shell) -> None:
    """The doctor says that it is empty, and leaves it so."""
    (dateline.folder / "news.db").touch()

    done = dateline("doctor")

    assert "no   database:" in done.stdout
    assert "is empty." in done.stdout
    assert (dateline.folder / "news.db").stat().st_size == 0


def test_a_command_upgrades_and_restore_goes_back(dateline: Shell) -> None:
    """Each says on standard error what happens; the former version finds what it left."""
    file = dateline.folder / "news.db"
    make_old(file, OLD)
    before = rows_of(file)

    told = dateline("sources", "list")
    assert told.returncode == 0
    assert schema_of(file) == NEWEST
    back = f"{file}.before-{NEWEST}"
    assert f"dateline restore {back}" in told.stderr

    examined = dateline("doctor").stdout
    assert f"copies: 1 copy from before an upgrade takes 1 MB: {back}." in examined

    restored = dateline("restore", back)
    assert restored.returncode == 0
    assert (schema_of(file), rows_of(file)) == (OLD, before)
