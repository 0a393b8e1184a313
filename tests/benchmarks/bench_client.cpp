// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Creates or fetches messages with Recado's client and prints what it cost, as JSON, for compare_clients.py:
//   bench_client create|fetch URL CERTIFICATE COUNT AT_ONCE
#include "cost.h"
#include "twilio/messagesapi.h"
#include "twilio/twowaytransport.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace recado;

namespace {

constexpr int warmUp = 200; // connections, TLS sessions, first touch of memory

struct Job
{
    bool create = true;
    int left = 0;
    int good = 0;
    int workers = 0;
};

twilio::NewMessage message(int number)
{
    return {.channel = Channel::WhatsApp,
            .from = u"+556730000000"_s,
            .to = u"+55679995%1"_s.arg(50'000 + number % 40'000),
            .body
            = u"Olá, Maria! Segue o boleto de novembro, com vencimento em 10/12. Qualquer dúvida, responda "
              "por aqui."_s};
}

QCoro::Task<> work(twilio::MessagesApi &api, Job &job)
{
    while (job.left > 0) {
        const int number = --job.left;
        auto answerTask
            = job.create ? api.create(message(number)) : api.fetch(u"SM00000000000000000000000000000001"_s);
        const auto answer = co_await answerTask;
        if (answer && answer->sid.size() == 34)
            ++job.good;
        else if (!answer)
            std::fprintf(stderr, "%s\n", qUtf8Printable(answer.error().detail));
    }
    --job.workers;
}

int run(twilio::MessagesApi &api, bool create, int count, int atOnce)
{
    Job job{.create = create, .left = count, .workers = atOnce};
    std::vector<QCoro::Task<>> tasks;
    tasks.reserve(static_cast<std::size_t>(atOnce));
    for (int i = 0; i < atOnce; ++i)
        tasks.push_back(work(api, job));
    while (job.workers > 0)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return job.good;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 6)
        qFatal("bench_client create|fetch URL CERTIFICATE COUNT AT_ONCE");
    QLoggingCategory::setFilterRules(u"recado.*=false"_s); // the other library writes no log either
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.addCaCertificates(QSslCertificate::fromPath(arguments[3]));
    QSslConfiguration::setDefaultConfiguration(tls);

    SystemClock clock;
    twilio::TwoWayTransport transport;
    const int atOnce = arguments[5].toInt();
    twilio::ApiClient client({.transport = transport, .clock = clock},
                             twilio::Endpoints::prefixed(QUrl(arguments[2])),
                             {.accountSid = u"AC00000000000000000000000000000001"_s,
                              .username = u"AC00000000000000000000000000000001"_s,
                              .password = Secret("token"_ba)},
                             twilio::RequestLimiter(clock, {.start = atOnce, .max = atOnce}));
    twilio::MessagesApi api(client);
    const bool create = arguments[1] == "create"_L1;
    run(api, create, warmUp, atOnce);

    const int count = arguments[4].toInt();
    const bench::Cost before = bench::Cost::now();
    const int good = run(api, create, count, atOnce);
    const bench::Cost spent = bench::Cost::now() - before;
    std::printf(R"({"count":%d,"good":%d,"cpu":%.4f,"wall":%.4f})"
                "\n",
                count, good, spent.cpu, spent.wall);
    return 0;
}
