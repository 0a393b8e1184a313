// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/screenshots/screenshots.h"

#include "gui/backup/backupdialog.h"
#include "gui/common/waiting.h"
#include "gui/lock/lockpage.h"
#include "gui/mainwindow/pagelist.h"
#include "gui/messages/itempanel.h"
#include "gui/people/peopledialog.h"
#include "gui/screenshots/boletoshots.h"
#include "gui/screenshots/keyshots.h"
#include "gui/screenshots/latershots.h"
#include "gui/screenshots/mediashots.h"
#include "gui/screenshots/recoveryshots.h"
#include "gui/screenshots/selectionshots.h"
#include "gui/senders/accountdialog.h"
#include "gui/senders/checklistdialog.h"
#include "gui/senders/sandboxdialog.h"
#include "gui/senders/senderdialog.h"
#include "gui/senders/tenantdialog.h"
#include "gui/settings/settingsdialog.h"
#include "gui/simulator/simulatorpanel.h"
#include "gui/support/auditdialog.h"
#include "gui/support/logdialog.h"
#include "gui/support/supportdialog.h"
#include "gui/welcome/welcomepage.h"

#include <QDir>
#include <QPushButton>
#include <QTableView>

#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado {
namespace {

constexpr QSize smallScreen(1366, 768); ///< the office computer that everything must fit on
constexpr std::array languages{"pt_BR"_L1, "es"_L1, "en"_L1};
constexpr std::array themes{"light"_L1, "dark"_L1};

class Album
{
public:
    Album(QString folder, QString suffix)
        : m_folder(std::move(folder))
        , m_suffix(std::move(suffix))
    { }

    [[nodiscard]] Outcome add(QWidget &widget, const QString &name)
    {
        settle(250ms);
        const QString file = QDir(m_folder).filePath(u"%1-%2.png"_s.arg(name, m_suffix));
        if (widget.width() > smallScreen.width() || widget.height() > smallScreen.height())
            return Error{.kind = ErrorKind::Invalid,
                         .detail
                         = u"%1 takes %2 by %3 pixels"_s.arg(name).arg(widget.width()).arg(widget.height())};
        if (!widget.grab().save(file))
            return Error{.kind = ErrorKind::Storage, .detail = file, .reason = u"picture-not-written"_s};
        m_files.append(file);
        return Done{};
    }
    [[nodiscard]] const QStringList &files() const { return m_files; }

private:
    QString m_folder;
    QString m_suffix;
    QStringList m_files;
};

/// The send page as it stands just before "Send": the boleto read, the match accepted.
void prepare(MainWindow &window, const GuiServices &services)
{
    window.resize(smallScreen);
    window.show();
    waitUntil([&window] { return window.workspace().isLoaded(); }, 5s);
    if (services.sampleBoleto.isEmpty())
        return;
    window.page(0)->takeFile(services.sampleBoleto);
    const auto match = [&window] { return window.findChild<QPushButton *>(u"acceptMatch"_s); };
    if (waitUntil([&match] { return match() != nullptr; }, 10s))
        match()->click();
    if (auto *test = window.findChild<QPushButton *>(u"testConnection"_s); test != nullptr) {
        test->click(); // the numbers as they are after a test
        waitUntil([test] { return test->isEnabled(); }, 15s);
    }
    settle(1s); // the page's picture at the size of the window
}

Outcome addPages(MainWindow &window, Album &album)
{
    const auto pages = pageList();
    for (std::size_t index = 0; index < pages.size(); ++index) {
        window.showPage(static_cast<int>(index));
        if (auto *table = window.page(static_cast<int>(index))->findChild<QTableView *>(); table != nullptr) {
            waitUntil([table] { return table->model()->rowCount() > 0; }, 2s);
            table->selectRow(0);
        }
        if (auto *panel = window.page(static_cast<int>(index))->findChild<ItemPanel *>(); panel != nullptr)
            waitUntil([panel] { return panel->shown().has_value(); }, 2s);
        if (auto added = album.add(window, QString::fromLatin1(pages[index].key)); !added)
            return added;
    }
    return Done{};
}

template<typename Dialog, typename... Arguments>
Outcome addDialog(Album &album, const QString &name, Arguments &&...arguments)
{
    Dialog dialog(std::forward<Arguments>(arguments)...);
    dialog.show();
    return album.add(dialog, name);
}

/// A number as it is changed, on its way to production, and Twilio's own for trying.
Outcome addNumberDialogs(MainWindow &window, const GuiServices &services, Album &album)
{
    const auto sender = window.workspace().sender();
    if (!sender)
        return Done{};
    const auto accounts = window.workspace().accounts();
    if (auto added = addDialog<SenderDialog>(album, u"sender-edit-dialog"_s, services, *sender, accounts);
        !added)
        return added;
    if (auto added = addDialog<ChecklistDialog>(album, u"checklist-dialog"_s, services, *sender); !added)
        return added;
    Sender sandbox = *sender;
    sandbox.number = sharedSandboxNumber.toString();
    sandbox.sandboxJoin = u"join two-words"_s;
    if (auto added = addDialog<SandboxDialog>(album, u"sandbox-dialog"_s, services, sandbox); !added)
        return added;
    const auto tenant = window.workspace().tenant();
    if (!tenant)
        return Done{};
    return addDialog<TenantDialog>(album, u"tenant-edit-dialog"_s, services, *tenant);
}

/// What an office keeps: its people, backups, records.
Outcome addKeeping(const GuiServices &services, Album &album)
{
    if (auto added = addDialog<PeopleDialog>(album, u"people-dialog"_s, services); !added)
        return added;
    if (auto added = addDialog<BackupDialog>(album, u"backup-dialog"_s, services); !added)
        return added;
    if (auto added = addDialog<AuditDialog>(album, u"audit-dialog"_s, services); !added)
        return added;
    if (auto added = addDialog<LogDialog>(album, u"log-dialog"_s, services); !added)
        return added;
    if (auto added = addDialog<SupportDialog>(album, u"support-dialog"_s, services); !added)
        return added;
    LockPage lock(services);
    lock.resize(smallScreen);
    lock.show();
    return album.add(lock, u"lock"_s);
}

Outcome addDialogs(MainWindow &window, const GuiServices &services, Album &album)
{
    const auto tenant = window.workspace().tenant();
    const TenantId id = tenant ? tenant->id : TenantId();
    const auto accounts = window.workspace().accounts();
    if (auto added = addDialog<TenantDialog>(album, u"tenant-dialog"_s, services); !added)
        return added;
    if (auto added = addDialog<AccountDialog>(album, u"account-dialog"_s, services, id); !added)
        return added;
    if (auto added = addDialog<SenderDialog>(album, u"sender-dialog"_s, services, id, accounts); !added)
        return added;
    if (auto added = addNumberDialogs(window, services, album); !added)
        return added;
    if (auto added = addDialog<SettingsDialog>(album, u"settings-dialog"_s, services); !added)
        return added;
    if (services.simulator != nullptr) {
        auto added = addDialog<SimulatorPanel>(album, u"simulator-panel"_s, services, window.workspace());
        if (!added)
            return added;
    }
    if (auto added = addKeeping(services, album); !added)
        return added;
    WelcomePage welcome(services.session, false);
    welcome.resize(smallScreen);
    welcome.show();
    return album.add(welcome, u"welcome"_s);
}

/// Every page and dialog in the language and theme of the moment.
Outcome fill(Album &album, MainWindow &window, const GuiServices &services)
{
    if (auto added = addPages(window, album); !added)
        return added;
    if (auto added = addDialogs(window, services, album); !added)
        return added;
    const auto add = [&album](QWidget &widget, const QString &name) { return album.add(widget, name); };
    if (auto added = addBoletoStates(window, services, add); !added)
        return added;
    if (auto added = addSelectionStates(window, add); !added)
        return added;
    if (auto added = addLaterStates(window, services, add); !added)
        return added;
    if (auto added = addKeyStates(window, services, add); !added)
        return added;
    if (auto added = addMediaStates(window, services, add); !added)
        return added;
    return addRecoveryStates(window, services, add);
}

} // namespace

Result<QStringList> takeScreenshots(MainWindow &window, Appearance &appearance, const GuiServices &services,
                                    const QString &folder)
{
    if (!QDir().mkpath(folder))
        return Error{.kind = ErrorKind::Storage, .detail = folder, .reason = u"picture-not-written"_s};
    QStringList files;
    prepare(window, services);
    for (const QLatin1StringView language : languages) {
        for (const QLatin1StringView theme : themes) {
            appearance.setLanguage(language);
            appearance.setTheme(theme);
            Album album(folder, u"%1-%2"_s.arg(language, theme));
            if (auto filled = fill(album, window, services); !filled)
                return filled.error();
            files += album.files();
        }
    }
    return files;
}

} // namespace recado
