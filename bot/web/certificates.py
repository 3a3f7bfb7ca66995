"""What is wrong with a website's certificate, and what to do about it."""

import ssl

# As OpenSSL numbers them (X509_V_ERR): docs.openssl.org/master/man3/X509_STORE_CTX_get_error
_NOT_YET, _EXPIRED, _OTHER_NAME, _OTHER_ADDRESS = 9, 10, 62, 64
_FAULTS = {
    _NOT_YET: "is not valid yet: check the clock of this machine, or tell those who run the site.",
    _EXPIRED: "has expired: tell those who run the site, or try again in some days.",
    _OTHER_NAME: "is for another name: check the address, with and without www, in a browser.",
    _OTHER_ADDRESS: "is for another address: give the site's name in place of the number.",
}
_UNKNOWN = (
    "is of an authority that this machine does not know: tell those who run the site, or give"
    " another address."
)


def fault_of(error: Exception) -> str:
    """The text follows the name of the website."""
    code = error.verify_code if isinstance(error, ssl.SSLCertVerificationError) else None
    return f"cannot be trusted, for its certificate {_FAULTS.get(code or 0, _UNKNOWN)}"
