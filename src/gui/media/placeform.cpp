// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/media/placeform.h"

#include "gui/media/mediatext.h"
#include "gui/pieces/fieldrow.h"
#include "gui/theme/metrics.h"
#include "models/sendertext.h"
#include "services/words/errortext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

constexpr int mostDays = 30;
const QString secretName = u"secret"_s;
const QString daysName = u"days"_s;

} // namespace

PlaceForm::PlaceForm(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::Row);
}

void PlaceForm::setPlace(const MediaPlace &place, const std::vector<Account> &accounts, bool hasSecret)
{
    m_place = place;
    m_hasSecret = hasSecret;
    rebuild(accounts);
    retranslate();
}

void PlaceForm::rebuild(const std::vector<Account> &accounts)
{
    m_fields.clear();
    m_rows.clear();
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *widget = item->widget(); widget != nullptr) {
            widget->hide(); // at once: what is deleted later is painted until then
            widget->deleteLater();
        }
        delete item;
    }
    for (const PlaceField &field : fieldsOf(m_place.kind))
        add(field.name, fieldFor(field, accounts));
    if (secretOf(m_place.kind) != SecretNeed::None) {
        auto *secret = new QLineEdit;
        secret->setEchoMode(QLineEdit::Password);
        add(secretName, secret);
    }
    auto *days = new QSpinBox;
    days->setRange(1, mostDays);
    days->setValue(m_place.days);
    add(daysName, days);
    m_column->addStretch(1);
}

QWidget *PlaceForm::fieldFor(const PlaceField &field, const std::vector<Account> &accounts) const
{
    const QString value = m_place.field(field.name);
    if (field.kind == PlaceFieldKind::YesNo) {
        auto *box = new QCheckBox;
        box->setChecked(value == "1"_L1);
        return box;
    }
    if (field.kind == PlaceFieldKind::Account) {
        auto *box = new QComboBox;
        for (const Account &account : accounts)
            box->addItem(shortSid(account.sid), account.id.toString());
        box->setCurrentIndex(std::max(box->findData(value), 0));
        return box;
    }
    return new QLineEdit(value);
}

void PlaceForm::add(const QString &name, QWidget *field)
{
    field->setObjectName(u"field-"_s + name);
    m_fields.emplace(name, field);
    if (qobject_cast<QCheckBox *>(field) != nullptr) {
        m_column->addWidget(field);
        return;
    }
    auto *row = new FieldRow({}, field);
    m_rows.emplace(name, row);
    m_column->addWidget(row);
    if (auto *edit = qobject_cast<QLineEdit *>(field); edit != nullptr)
        connect(edit, &QLineEdit::textChanged, row, [row] { row->setError({}); });
}

QString PlaceForm::valueOf(const QString &name) const
{
    const auto found = m_fields.find(name);
    if (found == m_fields.end())
        return {};
    if (const auto *edit = qobject_cast<QLineEdit *>(found->second); edit != nullptr)
        return edit->text().trimmed();
    if (const auto *box = qobject_cast<QComboBox *>(found->second); box != nullptr)
        return box->currentData().toString();
    if (const auto *box = qobject_cast<QCheckBox *>(found->second); box != nullptr)
        return box->isChecked() ? u"1"_s : QString();
    return {};
}

MediaPlace PlaceForm::place() const
{
    MediaPlace place = m_place;
    place.fields.clear();
    for (const PlaceField &field : fieldsOf(place.kind)) {
        if (const QString value = valueOf(field.name); !value.isEmpty())
            place.fields.insert(field.name, value);
    }
    if (const auto found = m_fields.find(daysName); found != m_fields.end()) {
        if (const auto *days = qobject_cast<QSpinBox *>(found->second); days != nullptr)
            place.days = days->value();
    }
    return place;
}

Secret PlaceForm::secret() const
{
    return Secret(valueOf(secretName).toUtf8());
}

std::vector<PlaceFinding> PlaceForm::showFindings()
{
    const MediaPlace wished = place();
    const bool isKept = m_hasSecret && keepsSecret(m_place, wished);
    const auto findings = findingsOf(wished, isKept || !secret().isEmpty());
    for (const auto &[name, row] : m_rows) {
        const auto found = std::ranges::find(findings, name, &PlaceFinding::field);
        row->setError(found == findings.end() ? QString() : explainReason(found->reason).what);
    }
    return findings;
}

bool PlaceForm::hasFindings()
{
    const auto findings = showFindings();
    if (findings.empty())
        return false;
    if (const auto first = m_fields.find(findings.front().field); first != m_fields.end())
        first->second->setFocus();
    return true;
}

void PlaceForm::clearSecret()
{
    if (const auto found = m_fields.find(secretName); found != m_fields.end()) {
        if (auto *edit = qobject_cast<QLineEdit *>(found->second); edit != nullptr)
            edit->clear();
    }
}

void PlaceForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PlaceForm::retranslate()
{
    if (std::ranges::any_of(m_rows, [](const auto &row) { return !row.second->error().isEmpty(); }))
        (void)showFindings();
    const auto say = [this](const QString &name, const FieldWords &words) {
        QWidget *field = m_fields.at(name);
        if (auto *box = qobject_cast<QCheckBox *>(field); box != nullptr)
            box->setText(words.label);
        if (auto *edit = qobject_cast<QLineEdit *>(field); edit != nullptr)
            edit->setPlaceholderText(words.example);
        if (const auto row = m_rows.find(name); row != m_rows.end()) {
            row->second->setLabel(words.label);
            row->second->setHint(words.hint);
        }
    };
    if (m_fields.empty())
        return;
    for (const PlaceField &field : fieldsOf(m_place.kind))
        say(field.name, wordsOf(m_place.kind, field));
    if (m_fields.contains(secretName)) {
        FieldWords words = wordsOfSecret(m_place.kind);
        if (m_hasSecret)
            words.hint = tr("One is kept in the keychain. Type here only to replace it.");
        say(secretName, words);
    }
    say(daysName,
        {.label = tr("Files stay online for at most (&days)"),
         .hint
         = tr("A PDF is removed as soon as the customer has it; this is for those that nobody opens.")});
}

} // namespace recado
