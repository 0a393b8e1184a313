// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "documents/sampleslip.h"
#include "gui/services.h"
#include "simulator/server.h"
#include "support/await.h"

#include <QJsonObject>
#include <QTemporaryDir>

namespace recado::test {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// A desk in an invented office: every service over a fresh simulated folder, with a simulator of its own
/// whose clock runs fast.
class Desk
{
public:
    Desk()
    {
        qputenv("RECADO_READER", QByteArray(RECADO_BINARIES "/recado-reader"));
        if (!m_server.start())
            qFatal("the simulator did not start");
        open();
        Preferences quick;
        quick.pauseMin = quick.pauseMax = 0s;
        if (!await(m_app->settings().save(quick)))
            qFatal("the preferences were not saved");
    }
    ~Desk() { close(); }
    Q_DISABLE_COPY_MOVE(Desk)

    /// Another run of the program over the same folder.
    void reopen()
    {
        close();
        m_app.reset();
        open();
    }

    [[nodiscard]] AppContext &app() { return *m_app; }
    [[nodiscard]] GuiServices services()
    {
        return {.directory = m_app->directory(),
                .send = m_app->send(),
                .many = m_app->many(),
                .outbox = m_app->outbox(),
                .recovery = m_app->recovery(),
                .diagnosis = m_app->diagnosis(),
                .connectionTest = m_app->connectionTest(),
                .numbers = m_app->numbers(),
                .settings = m_app->settings(),
                .boleto = m_app->boleto(),
                .payees = m_app->payees(),
                .drafts = m_app->drafts(),
                .keychain = m_app->keychain(),
                .mediaHosts = m_app->mediaHosts(),
                .rotation = m_app->rotation(),
                .credentialImport = m_app->credentialImport(),
                .session = m_app->session(),
                .people = m_app->people(),
                .audit = m_app->audit(),
                .backups = m_app->backups(),
                .support = m_app->support(),
                .clock = m_app->clock(),
                .simulated = true,
                .sampleBoleto = m_sampleBoleto,
                .simulator = m_app->simulatorControl()};
    }

    /// A company with one number (WhatsApp and SMS) and two customers: Maria, João.
    Tenant addCompany(const QString &name = u"Condomínio Solar"_s, const QString &number = u"+556730000000"_s)
    {
        const Tenant tenant = *await(m_app->directory().addTenant({.name = name}));
        const Account account = *await(m_app->directory().addAccount(
            {.tenantId = tenant.id,
             .sid = name.startsWith(u'C') ? u"AC00000000000000000000000000000001"_s
                                          : u"AC00000000000000000000000000000002"_s},
            Secret("simulatortoken000000000000000001"_ba)));
        const auto sender = await(m_app->directory().addSender({.tenantId = tenant.id,
                                                                .accountId = account.id,
                                                                .number = number,
                                                                .whatsApp = true,
                                                                .sms = true}));
        const std::vector<Contact> people{contact(tenant, u"Maria Souza"_s, maria, u"11144477735"_s),
                                          contact(tenant, u"João Pereira"_s, u"+5567999550102"_s, {})};
        if (!sender || !await(m_app->directory().addContacts(people)))
            qFatal("the company was not added");
        return tenant;
    }

    /// The person writes to us: the conversation window opens once it was read.
    void hearFrom(const QString &phone, const QString &words = u"Bom dia"_s)
    {
        const auto told = m_app->simulator()->tell(u"inbound"_s,
                                                   {{u"from"_s, phone},
                                                    {u"to"_s, u"+556730000000"_s},
                                                    {u"body"_s, words},
                                                    {u"channel"_s, u"whatsapp"_s}});
        if (!told)
            qFatal("the simulator took no message: %s", qPrintable(told.error().detail));
        m_app->outbox().syncNow();
    }

    /// A boleto for Maria.
    QString boleto()
    {
        const QString file = m_folder.filePath(u"boleto.pdf"_s);
        const auto drawn = documents::writeSampleSlip({.payee = u"Condomínio Solar"_s,
                                                       .payeeDocument = u"11.222.333/0001-81"_s,
                                                       .payer = u"Maria Souza"_s,
                                                       .payerDocument = u"111.444.777-35"_s,
                                                       .amountCents = 35000,
                                                       .due = QDate::currentDate().addDays(19),
                                                       .ourNumber = u"12345678901"_s},
                                                      file);
        if (!drawn)
            qFatal("no boleto: %s", qPrintable(drawn.error().detail));
        return file;
    }
    [[nodiscard]] QString stateFile() const { return m_folder.filePath(u"window.ini"_s); }

    inline static const QString maria = u"+5567999550101"_s;

private:
    void open()
    {
        auto opened = AppContext::open(
            {.dataPath = m_folder.filePath(u"data"_s), .simulated = true, .simulatorUrl = m_server.url()});
        if (!opened)
            qFatal("no desk: %s", qPrintable(opened.error().detail));
        m_app = *std::move(opened);
    }
    void close()
    {
        bool closed = false;
        m_app->close().then([&closed] { closed = true; });
        if (!QTest::qWaitFor([&closed] { return closed; }, 10'000))
            qWarning("the desk did not close in time");
    }
    static Contact contact(const Tenant &tenant, const QString &name, const QString &phone,
                           const QString &taxId)
    {
        return {
            .id = ContactId::create(), .tenantId = tenant.id, .name = name, .phone = phone, .taxId = taxId};
    }

    const QString m_sampleBoleto;
    QTemporaryDir m_folder;
    simulator::Server m_server{{.clock = simulator::VirtualClock::Mode::Fast}};
    std::unique_ptr<AppContext> m_app;
};

/// The visible widget of this name; null when there is none.
template<typename Widget>
Widget *visibleChild(const QWidget &parent, const char *name)
{
    for (auto *found : parent.findChildren<Widget *>(QLatin1StringView(name))) {
        if (found->isVisible())
            return found;
    }
    return nullptr;
}

} // namespace recado::test
