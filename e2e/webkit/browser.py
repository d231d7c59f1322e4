#!/usr/bin/python3
"""A WebKitGTK browser with a profile that outlives it, for tests that restart it.

MiniBrowser and Epiphany are always ephemeral under automation. Usage: browser.py --profile=FOLDER
With --shell=capacitor --page=FILE it is an app's shell: capacitor:// addresses show that page.
"""
import argparse
import signal

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gio, GLib, Gtk, WebKit2  # noqa: E402

parser = argparse.ArgumentParser()
parser.add_argument("--profile", required=True)
parser.add_argument("--shell")
parser.add_argument("--page")
given = parser.parse_known_args()[0]
profile = given.profile

data = WebKit2.WebsiteDataManager(
    base_data_directory=f"{profile}/data", base_cache_directory=f"{profile}/cache"
)
context = WebKit2.WebContext.new_with_website_data_manager(data)
context.set_automation_allowed(True)


def show_page(request):
    with open(given.page, "rb") as file:
        html = file.read()
    stream = Gio.MemoryInputStream.new_from_bytes(GLib.Bytes.new(html))
    request.finish(stream, len(html), "text/html")


if given.shell:
    context.register_uri_scheme(given.shell, show_page)
    security = context.get_security_manager()
    security.register_uri_scheme_as_cors_enabled(given.shell)


def new_view(*_):
    view = WebKit2.WebView(web_context=context, is_controlled_by_automation=True)
    window = Gtk.Window()
    window.set_default_size(1280, 800)
    window.add(view)
    window.show_all()
    view.connect("close", lambda closed: window.destroy())
    return view


def automation_started(_, session):
    info = WebKit2.ApplicationInfo.new()
    info.set_name("veranda-webkit")
    info.set_version(WebKit2.get_major_version(), WebKit2.get_minor_version(), 0)
    session.set_application_info(info)
    session.connect("create-web-view", new_view)


context.connect("automation-started", automation_started)
for number in (signal.SIGINT, signal.SIGTERM):
    GLib.unix_signal_add(GLib.PRIORITY_DEFAULT, number, Gtk.main_quit)
Gtk.main()
