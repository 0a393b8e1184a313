// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/program.h"

#include "app/demo/demodata.h"
#include "app/rescue.h"
#include "base/logging.h"
#include "base/spawn.h"
#include "gui/common/explaining.h"
#include "gui/drive/driver.h"
#include "gui/recovery/outboxnotices.h"
#include "gui/screenshots/screenshots.h"
#include "models/itemtext.h"

#include <QApplication>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QTextStream>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado {
namespace {

constexpr auto drivePatience = 120s;

} // namespace

Program::Program(QApplication &app, DesktopOptions options)
    : m_app(app)
    , m_options(std::move(options))
    , m_appearance(std::make_unique<Appearance>(app, m_theme))
{
    QApplication::setQuitOnLastWindowClosed(false); // close() ends it when what is under way has ended
    connect(&app, &QGuiApplication::lastWindowClosed, this,
            [this] { close().then([] { QCoreApplication::quit(); }); });
}

Program::~Program()
{
    m_sleep.reset();
    m_awake.reset();
    m_window.reset();
    m_appearance.reset();
}

bool Program::open()
{
    if (m_options.unattended() && m_options.data.isEmpty()) {
        // What somebody tried by hand in the own demonstration must not be in the pictures, nor change.
        m_throwAway.emplace();
        m_options.data = m_throwAway->filePath(u"simulated"_s);
    }
    const AppOptions options{
        .dataPath = m_options.data, .simulated = m_options.demo, .simulatorUrl = m_options.simulator};
    auto context = AppContext::open(options);
    if (!context && context.error().reason == "database-damaged"_L1 && offersBackup(options))
        context = AppContext::open(options);
    if (!context) {
        explainAndEnd(context.error());
        return false;
    }
    m_context = *std::move(context);
    return true;
}

bool Program::offersBackup(const AppOptions &options) const
{
    const auto backup = m_options.unattended() ? std::nullopt : newestSoundBackup(options);
    if (!backup)
        return false;
    QMessageBox question(
        QMessageBox::Critical, u"Recado"_s,
        tr("The database is damaged; it was not opened and nothing was sent. The newest backup "
           "that can be read is from %1.")
            .arg(whenText(backup->madeAt)),
        QMessageBox::Close);
    question.setInformativeText(tr(
        "Put it back? The damaged database is kept. Messages that stood in the backup's queue will not leave "
        "by themselves: they may have been sent since then."));
    const QAbstractButton *const yes = question.addButton(tr("Put the backup back"), QMessageBox::AcceptRole);
    question.exec();
    if (question.clickedButton() != yes)
        return false;
    const auto ordered = orderRescue(options, *backup);
    if (!ordered)
        qCWarning(lcApp) << "the backup cannot be put back:" << ordered.error();
    return ordered.has_value();
}

QCoro::Task<> Program::run()
{
    if (!open())
        co_return;
    if (const auto loaded = co_await m_context->settings().load(); !loaded)
        co_return explainAndEnd(loaded.error());
    m_appearance->follow(m_context->settings());
    if (m_options.demo) {
        const DemoOptions demo{.history = !m_options.drive, .doubt = !m_options.screenshots.isEmpty()};
        if (const auto seeded = co_await seedDemo(m_context.get(), demo); !seeded)
            co_return explainAndEnd(seeded.error());
        if (const auto fresh = co_await refreshDemo(m_context.get()); !fresh)
            co_return explainAndEnd(fresh.error());
        m_sampleBoleto = demoPaths(m_context->folder()).mariaBoleto;
    }
    showWindow();
    if (const auto started = co_await m_context->startSending(); !started)
        qCWarning(lcApp) << "nothing is being sent:" << started.error();
    if (m_options.unattended())
        QTimer::singleShot(0, this, &Program::perform);
}

GuiServices Program::services()
{
    return {.directory = m_context->directory(),
            .send = m_context->send(),
            .many = m_context->many(),
            .outbox = m_context->outbox(),
            .recovery = m_context->recovery(),
            .diagnosis = m_context->diagnosis(),
            .connectionTest = m_context->connectionTest(),
            .numbers = m_context->numbers(),
            .settings = m_context->settings(),
            .boleto = m_context->boleto(),
            .payees = m_context->payees(),
            .drafts = m_context->drafts(),
            .keychain = m_context->keychain(),
            .mediaHosts = m_context->mediaHosts(),
            .rotation = m_context->rotation(),
            .credentialImport = m_context->credentialImport(),
            .session = m_context->session(),
            .people = m_context->people(),
            .audit = m_context->audit(),
            .backups = m_context->backups(),
            .support = m_context->support(),
            .clock = m_context->clock(),
            .simulated = m_context->folder().isSimulated(),
            .sampleBoleto = m_sampleBoleto,
            .simulator = m_context->simulatorControl()};
}

void Program::showWindow()
{
    m_window = std::make_unique<MainWindow>(services(), m_context->folder().absolute(u"window.ini"_s));
    connect(m_window.get(), &MainWindow::simulatorWanted, this, &Program::restartAsDemo);
    m_window->show();
    m_awake = std::make_unique<KeepAwake>(m_context->outbox());
    m_sleep = std::make_unique<SleepWatch>(m_context->clock());
    connect(m_sleep.get(), &SleepWatch::slept, this, [this](Instant from, Instant until) {
        m_context->outbox().syncNow(); // what was under way then is asked about first
        if (auto *notices = m_window->findChild<OutboxNotices *>())
            notices->tellSlept(from, until);
    });
    if (!m_options.file.isEmpty())
        m_window->page(0)->takeFile(m_options.file);
}

void Program::restartAsDemo()
{
    // A folder is real or simulated for good: the demo is another folder, so another run of the program.
    if (QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--demo"_s}))
        m_window->close();
}

void Program::perform()
{
    QTextStream out(stdout);
    int exitCode = 0;
    if (!m_options.screenshots.isEmpty()) {
        const auto files = takeScreenshots(*m_window, *m_appearance, services(), m_options.screenshots);
        exitCode = files ? 0 : 1;
        out << (files ? u"%1 pictures\n"_s.arg(files->size())
                      : allOf(explain(files.error())) + u' ' + files.error().detail + u'\n');
    } else {
        const auto rows = drive(*m_window, services(), m_sampleBoleto, m_options.pictures, drivePatience);
        exitCode = rows ? 0 : 1;
        if (!rows)
            out << rows.error().reason << '\n';
        else
            for (const DrivenRow &row : *rows)
                out << u"%1  %2  %3  %4\n"_s.arg(clockText(row.at), row.who.leftJustified(16),
                                                 row.what.leftJustified(14), row.state);
    }
    out.flush();
    m_window->hide();
    close().then([exitCode] { QCoreApplication::exit(exitCode); });
}

void Program::explainAndEnd(const Error &error)
{
    const Explanation words = explain(error);
    qCCritical(lcApp) << "Recado cannot start:" << error;
    if (m_options.unattended())
        QTextStream(stderr) << allOf(words) << '\n'; // nobody sits there to close a box
    else
        QMessageBox::critical(nullptr, u"Recado"_s, allOf(words));
    QTimer::singleShot(0, &m_app, [] { QCoreApplication::exit(1); });
}

QCoro::Task<> Program::close()
{
    if (!m_context)
        co_return;
    co_await m_context->close();
    // A simulator outlives the program, as Twilio would; where nobody sits, nobody needs it any more.
    if (m_options.unattended() && m_options.simulator.isEmpty() && m_context->simulator()) {
        if (const auto stopped = m_context->simulator()->tell(u"stop"_s, {}); !stopped)
            qCWarning(lcApp) << "the simulator goes on:" << stopped.error();
    }
}

} // namespace recado
