// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lock/lockpage.h"

#include "gui/common/explaining.h"
#include "gui/pieces/fieldrow.h"
#include "gui/pieces/glyphview.h"
#include "gui/pieces/rolelabel.h"
#include "gui/theme/stylesheet.h"
#include "services/people/peopleservice.h"
#include "services/people/session.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

constexpr int formWidth = 360;
constexpr int pinRole = Qt::UserRole + 1;

} // namespace

LockPage::LockPage(const GuiServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_title(new RoleLabel(FontRole::PageTitle, ThemeRole::Text))
    , m_words(new RoleLabel(FontRole::Body, ThemeRole::Muted))
    , m_people(new QComboBox)
    , m_pin(new QLineEdit)
    , m_personRow(new FieldRow({}, m_people))
    , m_pinRow(new FieldRow({}, m_pin))
    , m_enter(new QPushButton)
{
    build();
    connect(m_people, &QComboBox::currentIndexChanged, this, &LockPage::showChosen);
    connect(m_pin, &QLineEdit::returnPressed, this, &LockPage::signIn);
    connect(m_pin, &QLineEdit::textEdited, this, [this] { m_pinRow->setError({}); });
    connect(m_enter, &QPushButton::clicked, this, &LockPage::signIn);
    retranslate();
    takeUsers({});
}

void LockPage::build()
{
    m_people->setObjectName(u"lockPerson"_s);
    m_pin->setObjectName(u"lockPin"_s);
    m_pin->setEchoMode(QLineEdit::Password);
    m_enter->setObjectName(u"lockEnter"_s);
    m_enter->setAutoDefault(true);
    setKind(*m_enter, ButtonKind::Primary);
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignHCenter);
    auto *inner = new QWidget;
    inner->setFixedWidth(formWidth);
    auto *column = new QVBoxLayout(inner);
    column->setSpacing(space::Row);
    column->addWidget(new GlyphView(Glyph::Lock, ThemeRole::Muted), 0, Qt::AlignHCenter);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addWidget(m_words);
    column->addWidget(m_personRow);
    column->addWidget(m_pinRow);
    column->addWidget(m_enter);
    auto *page = new QVBoxLayout(this);
    auto *middle = new QHBoxLayout; // an alignment would forget how high the words are
    middle->addStretch(1);
    middle->addWidget(inner);
    middle->addStretch(1);
    page->addStretch(1);
    page->addLayout(middle);
    page->addStretch(2);
}

void LockPage::activate()
{
    m_pin->clear();
    m_pinRow->setError({});
    m_personRow->setError({});
    QCoro::connect(m_services.people.users(), this, [this](const Result<std::vector<User>> &users) {
        if (users)
            takeUsers(*users);
        else
            m_personRow->setError(oneLine(explain(users.error())));
    });
}

void LockPage::takeUsers(const std::vector<User> &users)
{
    const QVariant chosen = m_people->currentData();
    m_people->clear();
    for (const User &user : users) {
        if (user.disabled)
            continue;
        m_people->addItem(user.name, user.id.toString());
        m_people->setItemData(m_people->count() - 1, user.hasPin, pinRole);
    }
    m_people->setCurrentIndex(qMax(m_people->findData(chosen), 0));
    m_personRow->setVisible(m_people->count() > 0);
    showChosen();
}

void LockPage::showChosen()
{
    const bool asks = m_people->currentData(pinRole).toBool();
    m_pinRow->setVisible(asks);
    m_pin->clear();
    m_pinRow->setError({});
    if (asks)
        m_pin->setFocus();
    else
        m_enter->setFocus();
}

void LockPage::signIn()
{
    if (!m_services.session.hasUsers())
        return m_services.session.unlock();
    setEnabled(false);
    const auto user = UserId::fromString(m_people->currentData().toString());
    QCoro::connect(m_services.people.signIn(user, Secret(m_pin->text().toUtf8())), this,
                   [this](const Outcome &outcome) { takeAnswer(outcome); });
    m_pin->clear();
}

void LockPage::takeAnswer(const Outcome &outcome)
{
    setEnabled(true);
    if (outcome)
        return;
    QString words = oneLine(explain(outcome.error()));
    const auto wait = outcome.error().retryAfter.value_or(std::chrono::milliseconds{0});
    if (const auto seconds = std::chrono::ceil<std::chrono::seconds>(wait); seconds.count() > 0)
        words += u' '
            + tr("The next try is possible in %n second(s).", nullptr, static_cast<int>(seconds.count()));
    if (m_pinRow->isVisibleTo(this)) {
        m_pinRow->setError(words);
        m_pin->setFocus();
    } else {
        m_personRow->setError(words);
    }
}

void LockPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LockPage::retranslate()
{
    m_title->setText(tr("Recado is locked"));
    m_words->setText(tr("What was queued still leaves. Nobody can see or send anything here meanwhile."));
    m_personRow->setLabel(tr("&Who are you?"));
    m_pinRow->setLabel(tr("&PIN"));
    m_enter->setText(tr("Continue"));
}

} // namespace recado
