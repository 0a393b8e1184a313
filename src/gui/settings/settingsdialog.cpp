// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/settingsdialog.h"

#include "gui/common/explaining.h"
#include "settings/ui_settingsdialog.h"

#include <QEvent>
#include <QPushButton>

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
    showFindings();
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
    const int chosen = static_cast<int>(preferences.undo.count());
    if (chosen != 0 && chosen != 5 && chosen != 10 && chosen != 30)
        undo.append({tr("%n second(s)", nullptr, chosen), chosen});
    fillBox(*m_ui->undoBox, undo, chosen);
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
    return chosen;
}

void SettingsDialog::showFindings()
{
    const bool crossed = m_ui->pauseMinSpin->value() > m_ui->pauseMaxSpin->value();
    m_ui->pauseFinding->tell(crossed ? tr("This is shorter than the shortest pause.") : QString(),
                             *m_ui->pauseMaxSpin);
    m_ui->mediaFinding->tell({}, *m_ui->mediaEdit);
    m_ui->buttonBox->button(QDialogButtonBox::Save)->setEnabled(!crossed);
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
