// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/tenantdialog.h"

#include "gui/common/explaining.h"
#include "senders/ui_tenantdialog.h"
#include "services/directory/directoryservice.h"

#include <QEvent>
#include <QPainter>
#include <QPushButton>

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

} // namespace

TenantDialog::TenantDialog(const GuiServices &services, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::TenantDialog>())
    , m_services(services)
{
    m_ui->setupUi(this);
    m_ui->banner->hide();
    for (const auto *state :
         {"",   "AC", "AL", "AM", "AP", "BA", "CE", "DF", "ES", "GO", "MA", "MG", "MS", "MT",
          "PA", "PB", "PE", "PI", "PR", "RJ", "RN", "RO", "RR", "RS", "SC", "SE", "SP", "TO"})
        m_ui->stateBox->addItem(QString::fromLatin1(state));
    fillColours();
    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, [this] { showFindings(false); });
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &TenantDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &TenantDialog::reject);
    showFindings(false);
}

TenantDialog::~TenantDialog() = default;

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
            .state = m_ui->stateBox->currentText()};
}

void TenantDialog::showFindings(bool all)
{
    const auto findings = draft().findings();
    const bool wrong = !findings.empty();
    const bool tell = wrong && (all || m_ui->nameEdit->isModified());
    m_ui->nameFinding->tell(tell ? textOf(findings.front().problem) : QString(), *m_ui->nameEdit);
    m_ui->buttonBox->button(QDialogButtonBox::Save)->setEnabled(!wrong);
}

void TenantDialog::accept()
{
    showFindings(true);
    if (!draft().findings().empty())
        return;
    setEnabled(false);
    QCoro::connect(m_services.directory.addTenant(draft()), this, [this](Result<Tenant> tenant) {
        setEnabled(true);
        if (!tenant) {
            m_ui->banner->tell(Banner::Kind::Danger, oneLine(explain(tenant.error())));
            return;
        }
        m_saved = std::move(tenant).value();
        QDialog::accept();
    });
}

void TenantDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        fillColours();
        showFindings(false);
    }
    QDialog::changeEvent(event);
}

} // namespace recado
