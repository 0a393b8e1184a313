// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/tenantdialog.h"

#include "gui/common/explaining.h"
#include "senders/ui_tenantdialog.h"
#include "services/directory/directoryservice.h"

#include <QCompleter>
#include <QEvent>
#include <QHash>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

QIcon swatch(const QColor &colour)
{
    QPixmap picture(16, 16);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRect(0, 0, 16, 16), 4, 4);
    return QIcon(picture);
}

/// The zone of the state's capital; only where it is not Brasília's, which most computers have.
QString zoneOfState(const QString &state)
{
    static const QHash<QString, QString> zones{
        {u"AC"_s, u"America/Rio_Branco"_s},   {u"AM"_s, u"America/Manaus"_s},
        {u"MS"_s, u"America/Campo_Grande"_s}, {u"MT"_s, u"America/Cuiaba"_s},
        {u"RO"_s, u"America/Porto_Velho"_s},  {u"RR"_s, u"America/Boa_Vista"_s}};
    return state.isEmpty() ? QString() : zones.value(state, u"America/Sao_Paulo"_s);
}

} // namespace

TenantDialog::TenantDialog(const GuiServices &services, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::TenantDialog>())
    , m_services(services)
{
    prepare();
}

TenantDialog::TenantDialog(const GuiServices &services, const Tenant &tenant, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::TenantDialog>())
    , m_services(services)
    , m_existing(tenant)
{
    prepare();
    m_ui->nameEdit->setText(tenant.name);
    m_ui->zoneBox->setCurrentText(tenant.timeZone);
    {
        const QSignalBlocker loading(m_ui->stateBox); // its zone stays as it is, also none
        m_ui->stateBox->setCurrentText(tenant.state);
        m_state = tenant.state;
    }
    if (const int colour = m_ui->colourBox->findData(tenant.colour.toLower()); colour > 0)
        m_ui->colourBox->setCurrentIndex(colour);
}

TenantDialog::~TenantDialog() = default;

void TenantDialog::prepare()
{
    m_ui->setupUi(this);
    m_ui->banner->hide();
    for (const auto *state :
         {"",   "AC", "AL", "AM", "AP", "BA", "CE", "DF", "ES", "GO", "MA", "MG", "MS", "MT",
          "PA", "PB", "PE", "PI", "PR", "RJ", "RN", "RO", "RR", "RS", "SC", "SE", "SP", "TO"})
        m_ui->stateBox->addItem(QString::fromLatin1(state));
    fillColours();
    fillZones();
    connect(m_ui->zoneBox, &QComboBox::currentTextChanged, this, [this] { showFindings(false); });
    connect(m_ui->stateBox, &QComboBox::currentTextChanged, this, [this](const QString &state) {
        // a zone that somebody chose against the state stays
        const QString there = m_ui->zoneBox->currentText().trimmed();
        if (const QString zone = zoneOfState(state);
            !zone.isEmpty() && (there.isEmpty() || there == zoneOfState(m_state)))
            m_ui->zoneBox->setCurrentText(zone);
        m_state = state;
    });
    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, [this] { showFindings(false); });
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &TenantDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &TenantDialog::reject);
    showFindings(false);
}

void TenantDialog::fillZones()
{
    m_ui->zoneBox->addItem(QString());
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        m_ui->zoneBox->addItem(QString::fromLatin1(zone));
    // "campo" finds America/Campo_Grande
    m_ui->zoneBox->completer()->setFilterMode(Qt::MatchContains);
    m_ui->zoneBox->completer()->setCompletionMode(QCompleter::PopupCompletion);
    sayUsualZone();
}

void TenantDialog::sayUsualZone()
{
    m_ui->zoneBox->lineEdit()->setPlaceholderText(tr("As on this computer"));
}

bool TenantDialog::isZoneKnown() const
{
    const QString zone = m_ui->zoneBox->currentText().trimmed();
    return zone.isEmpty() || QTimeZone::isTimeZoneIdAvailable(zone.toLatin1());
}

void TenantDialog::fillColours()
{
    const int chosen = m_ui->colourBox->currentIndex();
    m_ui->colourBox->clear();
    m_ui->colourBox->addItem(tr("Chosen by Recado"));
    const auto add = [this](const QString &name, const QString &colour) {
        m_ui->colourBox->addItem(swatch(QColor(colour)), name, colour);
    };
    add(tr("Teal"), u"#0b6b66"_s);
    add(tr("Blue"), u"#1f5fa8"_s);
    add(tr("Purple"), u"#7a3e9d"_s);
    add(tr("Wine"), u"#8a1c4a"_s);
    add(tr("Brick"), u"#b4551b"_s);
    add(tr("Olive"), u"#4c6b12"_s);
    m_ui->colourBox->setCurrentIndex(qMax(chosen, 0));
}

TenantDraft TenantDialog::draft() const
{
    return {.name = m_ui->nameEdit->text().trimmed(),
            .colour = m_ui->colourBox->currentData().toString(),
            .state = m_ui->stateBox->currentText(),
            .timeZone = m_ui->zoneBox->currentText().trimmed()};
}

void TenantDialog::showFindings(bool all)
{
    const auto findings = draft().findings();
    const bool wrong = !findings.empty();
    const bool tell = wrong && (all || m_ui->nameEdit->isModified());
    m_ui->nameFinding->tell(tell ? textOf(findings.front().problem) : QString(), *m_ui->nameEdit);
    m_ui->zoneFinding->tell(isZoneKnown() ? QString()
                                          : tr("There is no such time zone: choose one of the list."),
                            *m_ui->zoneBox);
    m_ui->buttonBox->button(QDialogButtonBox::Save)->setEnabled(!wrong && isZoneKnown());
}

void TenantDialog::accept()
{
    showFindings(true);
    if (!draft().findings().empty() || !isZoneKnown())
        return;
    setEnabled(false);
    auto saving = m_existing ? m_services.directory.changeTenant(m_existing->id, draft())
                             : m_services.directory.addTenant(draft());
    QCoro::connect(std::move(saving), this, [this](Result<Tenant> tenant) { take(std::move(tenant)); });
}

void TenantDialog::take(Result<Tenant> tenant)
{
    setEnabled(true);
    if (!tenant) {
        m_ui->banner->tell(Banner::Kind::Danger, oneLine(explain(tenant.error())));
        return;
    }
    m_saved = std::move(tenant).value();
    QDialog::accept();
}

void TenantDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        sayUsualZone();
        fillColours();
        showFindings(false);
    }
    QDialog::changeEvent(event);
}

} // namespace recado
