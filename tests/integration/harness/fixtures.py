# SPDX-License-Identifier: Apache-2.0
"""Fixtures: a class of tests says in configure(up) what its gateway is like."""

import contextlib

import pytest

from .control import Control
from .gateway import Gateway
from .listener import Deaf
from .openai import by_request
from .postgres import Postgres
from .upstream import Upstream


@pytest.fixture(scope="class")
def up():
    """The scripted upstream of a class."""
    upstream = Upstream(default=by_request)
    yield upstream
    upstream.close()


@pytest.fixture(scope="class")
def other():
    """A second one, for deployments that take over."""
    upstream = Upstream(default=by_request)
    yield upstream
    upstream.close()


@pytest.fixture(scope="module")
def deaf():
    """An upstream that does not answer the dial."""
    with contextlib.closing(Deaf()) as made:
        yield made


@pytest.fixture(scope="class")
def gw(request, up, other):
    """The gateway of a class, made of what its configure(up, other) returns."""
    with Gateway(**request.cls.configure(up, other)) as gateway:
        yield gateway


@pytest.fixture(scope="class")
def client(gw):
    with gw.client() as c:
        yield c


@pytest.fixture(autouse=True)
def clean(request):
    """Every test begins with idle upstreams, and is charged with its own log lines."""
    for name in ("up", "other"):
        if name in request.fixturenames:
            request.getfixturevalue(name).forget()
    yield
    for name in ("up", "other"):
        if name in request.fixturenames:
            assert request.getfixturevalue(name).broken == []
    for gateway in Gateway.live:
        gateway.log.audit()


@pytest.fixture
def control():
    """conf/gatewayctl with a folder of its own."""
    with contextlib.closing(Control()) as c:
        yield c


@pytest.fixture(scope="session")
def postgres_cluster():
    cluster = Postgres()
    yield cluster
    cluster.close()


@pytest.fixture(scope="class")
def postgres(postgres_cluster):
    """The running cluster of this session; a test that stops it need not start it again."""
    if not postgres_cluster.running():
        postgres_cluster.start()
    return postgres_cluster


@pytest.fixture
def pg(postgres):
    """The cluster, for a test that stops or kills it."""
    yield postgres
    if not postgres.running():
        postgres.start()


@pytest.fixture(scope="class", params=["sqlite", "postgres"])
def database(request):
    """What Gateway takes as database: once SQLite, once an empty PostgreSQL database."""
    if request.param == "sqlite":
        return "sqlite"
    return request.getfixturevalue("postgres").database()
