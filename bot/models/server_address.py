"""The address of a database server."""

import re
from dataclasses import dataclass, field
from urllib.parse import unquote

_SCHEME = re.compile(r"postgres(?:ql)?://", re.IGNORECASE)
# Up to the last @: a password with an unescaped mark must not be shown in part.
_LOGIN = re.compile(r"(?<=://)([^:/?#@]*):(.*)@", re.DOTALL)
_SECRET_OPTION = re.compile(r"([?&](?:password|sslpassword)=)([^&#]*)", re.IGNORECASE)
_IN_LOGIN = re.compile(r"(?:[^\s:/?#\[\]@%]|%[0-9A-Fa-f]{2})*")


@dataclass(frozen=True, slots=True)
class ServerAddress:
    """A `postgresql://` address. `str` and `repr` leave the password out."""

    with_password: str = field(repr=False)
    """The whole address, for the driver only."""

    def __str__(self) -> str:
        shown = _LOGIN.sub(r"\1@", self.with_password)
        return _SECRET_OPTION.sub(r"\1***", shown)

    def __repr__(self) -> str:
        return f"ServerAddress({str(self)!r})"

    @property
    def is_valid(self) -> bool:
        """Whether user and password have no mark that must be escaped, such as @ or /.

        The driver would take a part of the password for the host, and name it in its messages.
        """
        login = _LOGIN.search(self.with_password)
        return login is None or _IN_LOGIN.fullmatch(login[2]) is not None

    def without_secrets(self, text: str) -> str:
        """The text with each password of the address replaced by ***."""
        secrets = [login[2]] if (login := _LOGIN.search(self.with_password)) else []
        secrets += [option[2] for option in _SECRET_OPTION.finditer(self.with_password)]
        for secret in sorted(
            {form for each in secrets for form in (each, unquote(each))}, key=len, reverse=True
        ):
            if secret:
                text = text.replace(secret, "***")
        return text


def is_server_address(text: str) -> bool:
    """Whether a setting is the address of a server rather than a path."""
    return _SCHEME.match(text) is not None
