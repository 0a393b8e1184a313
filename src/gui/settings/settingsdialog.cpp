// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/settingsdialog.h"

#include "gui/backup/backupdialog.h"
#include "gui/common/duties.h"
#include "gui/common/explaining.h"
#include "gui/media/onlinefilesdialog.h"
#include "gui/people/peopledialog.h"
#include "gui/support/auditdialog.h"
#include "gui/support/logdialog.h"
#include "gui/support/supportdialog.h"
#include "services/people/session.h"
#include "settings/ui_settingsdialog.h"

#include <QEvent>
#include <QFileInfo>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

struct Choice
{
    QString words;
    QVariant value;
};

void fillBox(QComboBox &box, const QList<Choice> &choices, const QVariant &chosen)
{
    box.clear();
    for (const Choice &choice : choices)
        box.addItem(choice.words, choice.value);
    box.setCurrentIndex(qMax(box.findData(chosen), 0));
}

/// The chosen one is among them, whatever the command line has set.
void fillSeconds(QComboBox &box, QList<Choice> choices, int chosen, const QString &words)
{
    const auto isIt = [chosen](const Choice &choice) { return choice.value.toInt() == chosen; };
    if (std::ranges::none_of(choices, isIt))
        choices.append({words, chosen});
    fillBox(box, choices, chosen);
}

template<typename Dialog>
void openTool(const GuiServices &services, QWidget *over)
{
    auto *dialog = new Dialog(services, over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

SettingsDialog::SettingsDialog(const GuiServices &services, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SettingsDialog>())
    , m_services(services)
{
    m_ui->setupUi(this);
    fill(services.settings.preferences());
    for (QSpinBox *spin : {m_ui->pauseMinSpin, m_ui->pauseMaxSpin})
        connect(spin, &QSpinBox::valueChanged, this, &SettingsDialog::showFindings);
    connect(m_ui->mediaEdit, &QLineEdit::textChanged, this, &SettingsDialog::showFindings);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    for (QLineEdit *edit : {m_ui->proxyEdit, m_ui->caEdit})
        connect(edit, &QLineEdit::textChanged, this, &SettingsDialog::showFindings);
    connectTools();
    showRights();
    showFindings();
}

void SettingsDialog::connectTools()
{
    const auto tool = [this](QPushButton *button, auto opener) {
        connect(button, &QPushButton::clicked, this, [this, opener] { opener(m_services, this); });
    };
    tool(m_ui->peopleButton, openTool<PeopleDialog>);
    tool(m_ui->backupsButton, openTool<BackupDialog>);
    tool(m_ui->auditButton, openTool<AuditDialog>);
    tool(m_ui->logButton, openTool<LogDialog>);
    tool(m_ui->supportButton, openTool<SupportDialog>);
    tool(m_ui->onlineButton, openTool<OnlineFilesDialog>);
    connect(&m_services.session, &Session::changed, this, &SettingsDialog::showRights);
}

/// Language and appearance are everybody's own.
void SettingsDialog::showRights()
{
    for (QWidget *field : std::initializer_list<QWidget *>{m_ui->undoBox, m_ui->pauseMinSpin,
                                                           m_ui->pauseMaxSpin, m_ui->mediaEdit, m_ui->lockBox,
                                                           m_ui->lateBox, m_ui->proxyEdit, m_ui->caEdit})
        setAllowed(*field, m_services.session, Duty::ChangeSettings);
    setAllowed(*m_ui->auditButton, m_services.session, Duty::SeeRecord);
    const Outcome allowed = m_services.session.allows(Duty::ChangeSettings);
    if (!allowed && allowed.error().reason == "not-allowed"_L1)
        m_ui->banner->tell(
            Banner::Kind::Info,
            tr("Only who administers Recado here may change more than language and appearance."));
    else
        m_ui->banner->hide();
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::fill(const Preferences &preferences)
{
    fillBox(*m_ui->languageBox,
            {{tr("As the desktop"), QString()},
             {u"Português (Brasil)"_s, u"pt_BR"_s}, // each language in its own words
             {u"Español"_s, u"es"_s},
             {u"English"_s, u"en"_s}},
            preferences.language);
    fillBox(*m_ui->themeBox,
            {{tr("As the desktop"), QString()}, {tr("Light"), u"light"_s}, {tr("Dark"), u"dark"_s}},
            preferences.theme);
    QList<Choice> undo{{tr("Not at all: messages leave at once"), 0}};
    for (const int seconds : {5, 10, 30})
        undo.append({tr("%n second(s)", nullptr, seconds), seconds});
    const auto seconds = static_cast<int>(preferences.undo.count());
    fillSeconds(*m_ui->undoBox, undo, seconds, tr("%n second(s)", nullptr, seconds));
    fillBox(*m_ui->lateBox,
            {{tr("Ask before it is sent"), u"ask"_s},
             {tr("Send it all the same"), u"send"_s},
             {tr("Cancel it"), u"drop"_s}},
            preferences.latePolicy);
    QList<Choice> lock{{tr("Only with Ctrl+L"), 0}};
    for (const int minutes : {2, 5, 10, 30})
        lock.append({tr("After %n minute(s) without a key or a click", nullptr, minutes), minutes * 60});
    const auto idle = static_cast<int>(preferences.lockAfter.count());
    fillSeconds(*m_ui->lockBox, lock, idle,
                tr("After %n minute(s) without a key or a click", nullptr, (idle + 59) / 60));
    m_ui->proxyEdit->setText(preferences.proxy);
    m_ui->caEdit->setText(preferences.caFile);
    m_ui->pauseMinSpin->setValue(static_cast<int>(preferences.pauseMin.count()));
    m_ui->pauseMaxSpin->setValue(static_cast<int>(preferences.pauseMax.count()));
    m_ui->mediaEdit->setText(preferences.mediaBaseUrl);
}

Preferences SettingsDialog::preferences() const
{
    Preferences chosen = m_services.settings.preferences();
    chosen.language = m_ui->languageBox->currentData().toString();
    chosen.theme = m_ui->themeBox->currentData().toString();
    chosen.undo = std::chrono::seconds{m_ui->undoBox->currentData().toInt()};
    chosen.pauseMin = std::chrono::seconds{m_ui->pauseMinSpin->value()};
    chosen.pauseMax = std::chrono::seconds{m_ui->pauseMaxSpin->value()};
    chosen.mediaBaseUrl = m_ui->mediaEdit->text().trimmed();
    chosen.latePolicy = m_ui->lateBox->currentData().toString();
    chosen.lockAfter = std::chrono::seconds{m_ui->lockBox->currentData().toInt()};
    chosen.proxy = m_ui->proxyEdit->text().trimmed();
    chosen.caFile = m_ui->caEdit->text().trimmed();
    return chosen;
}

void SettingsDialog::showFindings()
{
    const bool crossed = m_ui->pauseMinSpin->value() > m_ui->pauseMaxSpin->value();
    m_ui->pauseFinding->tell(crossed ? tr("This is shorter than the shortest pause.") : QString(),
                             *m_ui->pauseMaxSpin);
    m_ui->mediaFinding->tell({}, *m_ui->mediaEdit);
    m_ui->proxyFinding->tell({}, *m_ui->proxyEdit);
    const QString authority = m_ui->caEdit->text().trimmed();
    const bool lost = !authority.isEmpty() && !QFileInfo(authority).isReadable();
    m_ui->caFinding->tell(lost ? tr("There is no such file that can be read.") : QString(), *m_ui->caEdit);
    m_ui->buttonBox->button(QDialogButtonBox::Save)->setEnabled(!crossed && !lost);
}

void SettingsDialog::accept()
{
    setEnabled(false);
    QCoro::connect(m_services.settings.save(preferences()), this, [this](const Outcome &outcome) {
        setEnabled(true);
        if (outcome)
            return QDialog::accept();
        if (outcome.error().detail == "mediaBaseUrl"_L1)
            m_ui->mediaFinding->tell(tr("Type a web address that starts with https://."), *m_ui->mediaEdit);
        else if (outcome.error().detail == "proxy"_L1)
            m_ui->proxyFinding->tell(tr("Type it as http://name:port or socks5://name:port, or none."),
                                     *m_ui->proxyEdit);
        else
            m_ui->banner->tell(Banner::Kind::Danger, oneLine(explain(outcome.error())));
    });
}

void SettingsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        const Preferences chosen = preferences();
        m_ui->retranslateUi(this);
        fill(chosen);
        showFindings();
    }
    QDialog::changeEvent(event);
}

} // namespace recado
