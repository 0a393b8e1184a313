// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Answers every request as Twilio would answer one about a message, over TLS and kept connections, with less
// work than any client has: Qt's own server would be the bottleneck of what is measured.
//   standin KEY CERTIFICATE [LATENCY_MS [DROP_EVERY [STATUS [LISTED]]]]     prints its port
// LATENCY_MS passes before each answer; every DROP_EVERY-th POST (0: none) is taken and its connection closed
// instead of an answer; LISTED messages are on its list, all delivered. GET /stats tells how many POSTs came,
// how many different bodies they had, and how many were dropped; GET /numbers lists the numbers in brackets
// with which the bodies of the POSTs ended.
#include "standinanswers.h"

#include <arpa/inet.h>
#include <array>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <memory>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <unordered_map>
#include <vector>

using namespace recado::standin;

namespace {

struct SslDelete
{
    void operator()(SSL *ssl) const { SSL_free(ssl); }
    void operator()(SSL_CTX *context) const { SSL_CTX_free(context); }
};
using SslPtr = std::unique_ptr<SSL, SslDelete>;
using ContextPtr = std::unique_ptr<SSL_CTX, SslDelete>;

struct Connection
{
    int descriptor = -1;
    SslPtr ssl;
    bool isOpen = false; ///< the handshake is over
    bool wantsWrite = false;
    std::string in;
    std::string out;
};

struct Due
{
    Clock::time_point at;
    int descriptor = -1;
    std::uint64_t generation = 0; ///< the number of a closed connection may be used again
    Answer answer;
};

class Server
{
public:
    Server(const char *key, const char *certificate, Play play);
    Server(const Server &) = delete;
    Server(Server &&) = delete;
    Server &operator=(const Server &) = delete;
    Server &operator=(Server &&) = delete;
    ~Server();

    [[nodiscard]] int port() const;
    [[noreturn]] void run();

private:
    void accept();
    void serve(Connection &connection, std::uint32_t events);
    bool shakeHands(Connection &connection);
    bool read(Connection &connection);
    bool take(Connection &connection);
    bool give(Connection &connection, const Answer &answer);
    bool flush(Connection &connection);
    void watch(Connection &connection, bool writing) const;
    void close(Connection &connection);
    void giveWhatIsDue();
    [[nodiscard]] int millisecondsToNext() const;

    Play m_play;
    ContextPtr m_context;
    int m_listener = -1;
    int m_epoll = -1;
    std::unordered_map<int, std::pair<std::uint64_t, std::unique_ptr<Connection>>> m_connections;
    std::uint64_t m_generation = 0;
    std::deque<Due> m_due;
};

int chooseHttp1(SSL * /*ssl*/, const unsigned char **out, unsigned char *outSize, const unsigned char *in,
                unsigned int inSize, void * /*unused*/)
{
    static constexpr std::array<unsigned char, 9> http1{8, 'h', 't', 't', 'p', '/', '1', '.', '1'};
    unsigned char *chosen = nullptr;
    if (SSL_select_next_proto(&chosen, outSize, http1.data(), http1.size(), in, inSize)
        != OPENSSL_NPN_NEGOTIATED)
        return SSL_TLSEXT_ERR_NOACK;
    *out = chosen;
    return SSL_TLSEXT_ERR_OK;
}

void demand(bool holds, const char *what)
{
    if (holds)
        return;
    std::perror(what);
    std::exit(1);
}

Server::Server(const char *key, const char *certificate, Play play)
    : m_play(std::move(play))
    , m_context(SSL_CTX_new(TLS_server_method()))
    , m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0))
    , m_epoll(::epoll_create1(0))
{
    demand(SSL_CTX_use_certificate_chain_file(m_context.get(), certificate) == 1
               && SSL_CTX_use_PrivateKey_file(m_context.get(), key, SSL_FILETYPE_PEM) == 1,
           "certificate");
    SSL_CTX_set_mode(m_context.get(), SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    SSL_CTX_set_alpn_select_cb(m_context.get(), chooseHttp1, nullptr);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    demand(::bind(m_listener, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0, "bind");
    demand(::listen(m_listener, 4096) == 0, "listen");
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.fd = m_listener;
    ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_listener, &event);
}

Server::~Server()
{
    ::close(m_epoll);
    ::close(m_listener);
}

int Server::port() const
{
    sockaddr_in address{};
    socklen_t size = sizeof address;
    ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size);
    return ntohs(address.sin_port);
}

void Server::run()
{
    std::vector<epoll_event> events(1024);
    for (;;) {
        const int ready
            = ::epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), millisecondsToNext());
        for (int i = 0; i < ready; ++i) {
            const epoll_event &event = events[static_cast<std::size_t>(i)];
            if (event.data.fd == m_listener)
                accept();
            else if (const auto found = m_connections.find(event.data.fd); found != m_connections.end())
                serve(*found->second.second, event.events);
        }
        giveWhatIsDue();
    }
}

void Server::accept()
{
    for (;;) {
        const int descriptor = ::accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK);
        if (descriptor < 0)
            return;
        const int on = 1;
        ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        auto connection = std::make_unique<Connection>();
        connection->descriptor = descriptor;
        connection->ssl.reset(SSL_new(m_context.get()));
        SSL_set_fd(connection->ssl.get(), descriptor);
        SSL_set_accept_state(connection->ssl.get());
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.fd = descriptor;
        ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, descriptor, &event);
        m_connections[descriptor] = {++m_generation, std::move(connection)};
    }
}

void Server::serve(Connection &connection, std::uint32_t events)
{
    if (!connection.isOpen && !shakeHands(connection))
        return;
    if ((events & EPOLLOUT) != 0 && !flush(connection))
        return;
    if ((events & (EPOLLIN | EPOLLHUP | EPOLLERR)) != 0)
        read(connection);
}

/// These answer false when the connection is not open, or not any more.
bool Server::shakeHands(Connection &connection)
{
    const int done = SSL_accept(connection.ssl.get());
    connection.isOpen = done == 1;
    if (connection.isOpen)
        return true;
    const int problem = SSL_get_error(connection.ssl.get(), done);
    ERR_clear_error();
    if (problem == SSL_ERROR_WANT_WRITE)
        watch(connection, true);
    else if (problem != SSL_ERROR_WANT_READ)
        close(connection);
    return false;
}

bool Server::read(Connection &connection)
{
    std::array<char, 65536> buffer{};
    for (;;) {
        const int count = SSL_read(connection.ssl.get(), buffer.data(), static_cast<int>(buffer.size()));
        if (count <= 0) {
            const int problem = SSL_get_error(connection.ssl.get(), count);
            ERR_clear_error();
            if (problem == SSL_ERROR_WANT_READ || problem == SSL_ERROR_WANT_WRITE)
                return take(connection);
            close(connection);
            return false;
        }
        connection.in.append(buffer.data(), static_cast<std::size_t>(count));
    }
}

bool Server::take(Connection &connection)
{
    while (const std::size_t size = sizeOfFirstRequest(connection.in)) {
        const Answer answer = m_play.answer(std::string_view(connection.in).substr(0, size));
        connection.in.erase(0, size);
        if (m_play.latency().count() > 0) {
            m_due.push_back({.at = Clock::now() + m_play.latency(),
                             .descriptor = connection.descriptor,
                             .generation = m_connections[connection.descriptor].first,
                             .answer = answer});
        } else if (!give(connection, answer)) {
            return false;
        }
    }
    return true;
}

bool Server::give(Connection &connection, const Answer &answer)
{
    if (answer.drops) {
        close(connection);
        return false;
    }
    connection.out += answer.bytes;
    return flush(connection);
}

bool Server::flush(Connection &connection)
{
    while (!connection.out.empty()) {
        const int count
            = SSL_write(connection.ssl.get(), connection.out.data(), static_cast<int>(connection.out.size()));
        if (count > 0) {
            connection.out.erase(0, static_cast<std::size_t>(count));
            continue;
        }
        const int problem = SSL_get_error(connection.ssl.get(), count);
        ERR_clear_error();
        if (problem == SSL_ERROR_WANT_WRITE || problem == SSL_ERROR_WANT_READ) {
            watch(connection, true);
            return true;
        }
        close(connection);
        return false;
    }
    if (connection.wantsWrite)
        watch(connection, false);
    return true;
}

void Server::watch(Connection &connection, bool writing) const
{
    connection.wantsWrite = writing;
    epoll_event event{};
    event.events = writing ? EPOLLIN | EPOLLOUT : EPOLLIN;
    event.data.fd = connection.descriptor;
    ::epoll_ctl(m_epoll, EPOLL_CTL_MOD, connection.descriptor, &event);
}

void Server::close(Connection &connection)
{
    const int descriptor = connection.descriptor;
    m_connections.erase(descriptor);
    ::close(descriptor);
}

void Server::giveWhatIsDue()
{
    const auto now = Clock::now();
    while (!m_due.empty() && m_due.front().at <= now) {
        const Due due = std::move(m_due.front());
        m_due.pop_front();
        const auto found = m_connections.find(due.descriptor);
        if (found != m_connections.end() && found->second.first == due.generation)
            give(*found->second.second, due.answer);
    }
}

int Server::millisecondsToNext() const
{
    if (m_due.empty())
        return -1;
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(m_due.front().at - Clock::now());
    return static_cast<int>(std::max<std::int64_t>(0, left.count()));
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 3)
        return 2;
    std::signal(SIGPIPE, SIG_IGN); // NOLINT(cppcoreguidelines-pro-type-cstyle-cast): the macro's
    const auto number = [argc, argv](int at) { return argc > at ? std::atoi(argv[at]) : 0; };
    Server server(
        argv[1], argv[2],
        Play(std::chrono::milliseconds(number(3)), number(4), argc > 5 ? argv[5] : "accepted", number(6)));
    std::printf("%d\n", server.port());
    std::fflush(stdout);
    server.run();
}
