"""Errors about a website's certificate."""

import ssl

from bot.words import Said, say

# As OpenSSL numbers them (X509_V_ERR): docs.openssl.org/master/man3/X509_STORE_CTX_get_error
_NOT_YET_VALID, _EXPIRED, _OTHER_NAME, _OTHER_ADDRESS = 9, 10, 62, 64
_KEYS = {
    _NOT_YET_VALID: "certificate-not-yet-valid",
    _EXPIRED: "certificate-expired",
    _OTHER_NAME: "certificate-other-name",
    _OTHER_ADDRESS: "certificate-other-address",
}


def certificate_error(host: str, error: Exception) -> Said:
    """What is wrong with the certificate of a host, and what to do."""
    code = error.verify_code if isinstance(error, ssl.SSLCertVerificationError) else 0
    return say(_KEYS.get(code, "certificate-unknown-authority"), host=host)
