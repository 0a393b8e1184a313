// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/simulator/scenariocard.h"

#include "gui/pieces/rolelabel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

struct ScenarioWords
{
    QLatin1StringView name;
    const char *title = nullptr;
    const char *about = nullptr;
};

constexpr std::array scenarios = {
    ScenarioWords{"good-day"_L1, QT_TRANSLATE_NOOP("recado::ScenarioCard", "A good day"),
                  QT_TRANSLATE_NOOP("recado::ScenarioCard", "Everything arrives, and a customer answers.")},
    ScenarioWords{
        "black-friday"_L1, QT_TRANSLATE_NOOP("recado::ScenarioCard", "Black Friday"),
        QT_TRANSLATE_NOOP("recado::ScenarioCard",
                          "Everybody sends at once: Twilio answers late and refuses some requests, for "
                          "twenty minutes.")},
    ScenarioWords{
        "bad-network"_L1, QT_TRANSLATE_NOOP("recado::ScenarioCard", "A bad network"),
        QT_TRANSLATE_NOOP("recado::ScenarioCard",
                          "Answers get lost after the message was accepted, and lists lag behind.")},
    ScenarioWords{
        "sandbox"_L1, QT_TRANSLATE_NOOP("recado::ScenarioCard", "The number for trying"),
        QT_TRANSLATE_NOOP("recado::ScenarioCard",
                          "A trial account: only who has joined can be written to, one message in three "
                          "seconds.")},
    ScenarioWords{"new-sender"_L1, QT_TRANSLATE_NOOP("recado::ScenarioCard", "A new WhatsApp number"),
                  QT_TRANSLATE_NOOP("recado::ScenarioCard",
                                    "It may write first to 250 people within 24 hours, and to nobody more.")},
    ScenarioWords{
        "paused-template"_L1, QT_TRANSLATE_NOOP("recado::ScenarioCard", "A paused template"),
        QT_TRANSLATE_NOOP("recado::ScenarioCard",
                          "WhatsApp pauses a template after ten minutes and lets it go on after three "
                          "hours.")},
};

const ScenarioWords *wordsOf(const QString &name)
{
    const auto *const found = std::ranges::find(scenarios, name, &ScenarioWords::name);
    return found == scenarios.end() ? nullptr : found;
}

} // namespace

ScenarioCard::ScenarioCard(QWidget *parent)
    : Card({}, parent)
    , m_box(new QComboBox)
    , m_play(new QPushButton)
    , m_about(new RoleLabel(FontRole::Caption, ThemeRole::Muted))
{
    m_box->setObjectName(u"scenarioBox"_s);
    m_play->setObjectName(u"playButton"_s);
    m_about->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Small);
    row->addWidget(m_box, 1);
    row->addWidget(m_play);
    body()->setSpacing(space::Small);
    body()->addLayout(row);
    body()->addWidget(m_about);
    connect(m_box, &QComboBox::currentIndexChanged, this, &ScenarioCard::showAbout);
    connect(m_play, &QPushButton::clicked, this,
            [this] { Q_EMIT playWanted(m_box->currentData().toString()); });
    retranslate();
}

QString ScenarioCard::title(const QString &name)
{
    const ScenarioWords *words = wordsOf(name);
    return words == nullptr ? name : tr(words->title);
}

void ScenarioCard::setScenarios(const QStringList &names)
{
    if (names == m_names)
        return;
    m_names = names;
    retranslate();
}

void ScenarioCard::showAbout()
{
    const ScenarioWords *words = wordsOf(m_box->currentData().toString());
    m_about->setText(words == nullptr ? QString() : tr(words->about));
}

void ScenarioCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ScenarioCard::retranslate()
{
    setTitle(tr("A day to try"));
    m_box->setAccessibleName(tr("A day to try"));
    m_play->setText(tr("&Begin"));
    const QString chosen = m_box->currentData().toString();
    m_box->clear();
    for (const QString &name : m_names)
        m_box->addItem(title(name), name);
    m_box->setCurrentIndex(qMax(m_box->findData(chosen), 0));
    m_play->setEnabled(!m_names.isEmpty());
    showAbout();
}

} // namespace recado
