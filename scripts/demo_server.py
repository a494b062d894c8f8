#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Vantage authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The demo's web server: some pages are well, one is sometimes slow, one fails now and then, one is gone.

Usage: demo_server.py PORT
"""

import random
import sys
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class DemoPages(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_GET(self):
        status, text = 200, "All is well.\n"
        if self.path == "/slow":
            time.sleep(random.choice((0.02, 0.05, 0.05, 0.4, 1.2)))
        elif self.path == "/flaky" and time.time() % 60 < 20:
            status, text = 503, "Out of order for twenty seconds in every minute.\n"
        elif self.path == "/moved":
            self.answer(302, "", ("Location", "/"))
            return
        elif self.path not in ("/", "/slow", "/flaky"):
            status, text = 404, "There is no such page.\n"
        self.answer(status, text)

    def answer(self, status, text, *headers):
        body = text.encode()
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header("Content-Type", "text/plain; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


if __name__ == "__main__":
    if len(sys.argv) != 2 or not sys.argv[1].isdigit():
        sys.exit(__doc__)
    ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), DemoPages).serve_forever()
