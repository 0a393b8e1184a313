// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/payees/payeesdialog.h"

#include "domain/documents/taxid.h"
#include "gui/common/duties.h"
#include "gui/common/explaining.h"
#include "gui/pieces/banner.h"
#include "gui/pieces/fieldrow.h"
#include "gui/pieces/reasonedbutton.h"
#include "gui/pieces/rolelabel.h"
#include "models/itemtext.h"
#include "services/people/session.h"

#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

enum Column { NameColumn, DocumentColumn, OriginColumn };

constexpr QSize startSize(820, 620);
constexpr int nameWidth = 260;
constexpr int documentWidth = 180;

QString documentText(const QString &document)
{
    const auto id = TaxId::parse(document);
    return id ? id->display() : document;
}

} // namespace

PayeesDialog::PayeesDialog(const GuiServices &services, Tenant tenant, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_tenant(std::move(tenant))
    , m_about(new RoleLabel(FontRole::Body, ThemeRole::Muted))
    , m_banner(new Banner(Banner::Kind::Danger))
    , m_list(new QTreeWidget)
    , m_remove(new ReasonedButton({}, ButtonKind::Normal))
    , m_title(new RoleLabel(FontRole::Section, ThemeRole::Text))
    , m_document(new QLineEdit)
    , m_name(new QLineEdit)
    , m_reason(new QLineEdit)
    , m_documentRow(new FieldRow({}, m_document))
    , m_nameRow(new FieldRow({}, m_name))
    , m_reasonRow(new FieldRow({}, m_reason))
    , m_add(new QPushButton)
    , m_close(new QPushButton)
{
    build();
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &PayeesDialog::showSelection);
    connect(m_remove, &ReasonedButton::clicked, this, &PayeesDialog::remove);
    connect(m_add, &QPushButton::clicked, this, &PayeesDialog::add);
    connect(m_close, &QPushButton::clicked, this, &PayeesDialog::reject);
    connect(&m_services.payees, &PayeeService::changed, this, &PayeesDialog::load);
    connect(&m_services.session, &Session::changed, this, &PayeesDialog::showRights);
    retranslate();
    load();
}

void PayeesDialog::build()
{
    resize(startSize);
    m_about->setWordWrap(true);
    m_banner->hide();
    m_list->setObjectName(u"payeeList"_s);
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setUniformRowHeights(true);
    m_list->setColumnCount(OriginColumn + 1);
    m_list->setColumnWidth(NameColumn, nameWidth);
    m_list->setColumnWidth(DocumentColumn, documentWidth);
    m_remove->button()->setObjectName(u"removePayee"_s);
    m_document->setMinimumWidth(documentWidth);
    m_document->setObjectName(u"payeeDocument"_s);
    m_name->setObjectName(u"payeeName"_s);
    m_reason->setObjectName(u"payeeReason"_s);
    m_add->setObjectName(u"addPayee"_s);
    for (QPushButton *button : {m_add, m_close, m_remove->button()})
        button->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    column->setSpacing(space::Row);
    column->addWidget(m_about);
    column->addWidget(m_banner);
    column->addWidget(m_list, 1);
    column->addWidget(m_remove);
    addForm(*column);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    column->addLayout(buttons);
}

void PayeesDialog::addForm(QVBoxLayout &column)
{
    auto *fields = new QGridLayout;
    fields->setHorizontalSpacing(space::Card);
    fields->setVerticalSpacing(space::Small);
    fields->addWidget(m_documentRow, 0, 0, Qt::AlignTop);
    fields->addWidget(m_nameRow, 0, 1, Qt::AlignTop);
    for (FieldRow *row : {m_nameRow, m_reasonRow})
        row->setMaximumWidth(QWIDGETSIZE_MAX); // as wide as the list above
    fields->addWidget(m_reasonRow, 1, 0, 1, 2);
    fields->setColumnStretch(1, 1);
    column.addWidget(m_title);
    column.addLayout(fields);
}

void PayeesDialog::load()
{
    QCoro::connect(m_services.payees.list(m_tenant.id), this,
                   [this](Result<std::vector<storage::KnownPayee>> payees) {
                       if (!payees)
                           return m_banner->tell(Banner::Kind::Danger, oneLine(explain(payees.error())));
                       m_payees = std::move(payees).value();
                       showPayees();
                   });
}

void PayeesDialog::showPayees()
{
    m_list->clear();
    for (const storage::KnownPayee &payee : m_payees) {
        auto *row = new QTreeWidgetItem(m_list);
        row->setText(NameColumn, payee.name);
        row->setText(DocumentColumn, documentText(payee.document));
        const QString day = whenText(payee.since).section(u' ', 0, 0);
        row->setText(OriginColumn,
                     payee.learned ? tr("From boletos that were sent, since %1").arg(day)
                                   : tr("Let in by %1 on %2: %3").arg(payee.addedBy, day, payee.reason));
        row->setToolTip(OriginColumn, row->text(OriginColumn));
    }
    showSelection();
}

const storage::KnownPayee *PayeesDialog::selected() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    const bool chosen = row >= 0 && !m_list->selectedItems().isEmpty();
    return chosen ? &m_payees.at(static_cast<std::size_t>(row)) : nullptr;
}

void PayeesDialog::showSelection()
{
    const storage::KnownPayee *payee = selected();
    const QString refusal = refusalOf(m_services.session, Duty::ManageUsers);
    if (!refusal.isEmpty())
        m_remove->setReason(refusal);
    else if (payee == nullptr)
        m_remove->setReason(m_payees.empty()
                                ? tr("Nobody is known yet: the first boleto that is sent teaches.")
                                : tr("Choose somebody in the list."));
    else
        m_remove->setReason(payee->learned
                                ? tr("Boletos of this beneficiary were sent: that cannot be forgotten.")
                                : QString());
}

/// As PayeeService has it: who is let in decides where the customers' money goes.
void PayeesDialog::showRights()
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_document, m_name, m_reason, m_add})
        setAllowed(*widget, m_services.session, Duty::ManageUsers);
    showSelection();
}

void PayeesDialog::add()
{
    for (FieldRow *row : {m_documentRow, m_nameRow, m_reasonRow})
        row->setError({});
    m_add->setEnabled(false);
    QCoro::connect(m_services.payees.allow(m_tenant.id, m_document->text(), m_name->text(), m_reason->text()),
                   this, [this](const Outcome &outcome) {
                       m_add->setEnabled(true);
                       if (!outcome)
                           return addFailed(outcome.error());
                       m_banner->hide();
                       for (QLineEdit *field : {m_document, m_name, m_reason})
                           field->clear();
                   });
}

void PayeesDialog::addFailed(const Error &error)
{
    struct Finding
    {
        QLatin1StringView reason;
        FieldRow *row;
        QString words;
    };
    const std::array findings{
        Finding{"payee-document"_L1, m_documentRow, tr("This is no CPF or CNPJ: look at the digits again.")},
        Finding{"payee-name"_L1, m_nameRow, tr("Write the name as the boletos print it.")},
        Finding{"payee-reason"_L1, m_reasonRow, tr("Write why: whoever looks later wants to know.")}};
    for (const Finding &finding : findings) {
        if (error.reason != finding.reason)
            continue;
        finding.row->setError(finding.words);
        return finding.row->field()->setFocus();
    }
    m_banner->tell(Banner::Kind::Danger, oneLine(explain(error)));
}

void PayeesDialog::remove()
{
    const storage::KnownPayee *payee = selected();
    if (payee == nullptr)
        return;
    QCoro::connect(m_services.payees.forget(m_tenant.id, payee->document), this,
                   [this](const Outcome &outcome) {
                       if (!outcome)
                           m_banner->tell(Banner::Kind::Danger, oneLine(explain(outcome.error())));
                   });
}

void PayeesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PayeesDialog::retranslate()
{
    setWindowTitle(tr("Beneficiaries of %1").arg(m_tenant.name));
    m_about->setText(tr("Recado stops a boleto whose money goes to somebody who is not in this list."));
    m_list->setHeaderLabels({tr("Beneficiary"), tr("CPF or CNPJ"), tr("How we know")});
    m_list->setAccessibleName(tr("Known beneficiaries"));
    m_remove->setText(tr("&Remove"));
    m_title->setText(tr("Let somebody in"));
    m_documentRow->setLabel(tr("CPF or &CNPJ"));
    m_nameRow->setLabel(tr("&Name, as the boletos print it"));
    m_reasonRow->setLabel(tr("&Why is that right?"));
    m_reasonRow->setHint(tr("Kept in the record of who did what."));
    m_add->setText(tr("&Add to the list"));
    m_close->setText(tr("Close"));
    showRights();
    showPayees();
}

} // namespace recado
