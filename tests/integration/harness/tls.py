# SPDX-License-Identifier: Apache-2.0
"""A made-up authority and certificates of it."""

import ssl

import trustme


class Authority:
    def __init__(self, directory):
        self.ca = trustme.CA()
        self.file = directory / "ca.pem"
        self.ca.cert_pem.write_to_path(str(self.file))

    def server(self, *names):
        """A server side with a certificate for these names."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.ca.issue_cert(*names).configure_cert(context)
        return context
