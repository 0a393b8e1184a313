// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/compose/textpanel.h"

#include "domain/messages/segments.h"
#include "gui/pieces/rolelabel.h"
#include "services/messages/samples.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace recado {

TextPanel::TextPanel(QWidget *parent)
    : QWidget(parent)
    , m_sample(new QComboBox)
    , m_language(new QComboBox)
    , m_edit(new QPlainTextEdit)
    , m_note(new RoleLabel(FontRole::Caption, ThemeRole::Warning))
    , m_count(new RoleLabel(FontRole::Caption, ThemeRole::Muted))
{
    m_sample->setObjectName(u"sampleBox"_s);
    m_edit->setObjectName(u"messageEdit"_s);
    m_edit->setTabChangesFocus(true);
    m_edit->setMinimumHeight(m_edit->fontMetrics().lineSpacing() * 6);
    m_edit->setMaximumHeight(m_edit->fontMetrics().lineSpacing() * 9); // the preview wants to be seen too
    m_language->addItem(u"Português"_s, u"pt_BR"_s); // the customer's language, in its own words
    m_language->addItem(u"Español"_s, u"es"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_note->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::Small);
    top->addWidget(m_sample, 1);
    top->addWidget(m_language);
    auto *under = new QHBoxLayout;
    under->addWidget(m_note, 1);
    under->addWidget(m_count, 0, Qt::AlignRight | Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    column->addLayout(top);
    column->addWidget(m_edit, 1);
    column->addLayout(under);
    connect(m_sample, &QComboBox::activated, this, &TextPanel::useSample);
    connect(m_language, &QComboBox::activated, this, [this] {
        fillSamples();
        useSample();
    });
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        m_edited = true;
        showCount();
        Q_EMIT changed();
    });
    retranslate();
    reset();
}

void TextPanel::setKind(ItemKind kind)
{
    if (kind == m_kind)
        return;
    if (m_edited)
        m_kept[m_kind] = text();
    else
        m_kept.erase(m_kind);
    m_kind = kind;
    fillSamples();
    const auto kept = m_kept.find(kind);
    kept != m_kept.end() ? restore(kept->second) : reset();
}

void TextPanel::setChannel(Channel channel)
{
    m_channel = channel;
    showCount();
}

void TextPanel::setFields(const MessageFields &fields)
{
    m_fields = fields;
    if (!m_edited)
        useSample();
    else if (const QString filled = fillText(text(), fields); filled != text())
        restore(filled);
    showCount();
}

QString TextPanel::text() const
{
    return m_edit->toPlainText();
}

QString TextPanel::reason() const
{
    const QStringList missing = missingFields(text(), {});
    return missing.isEmpty()
        ? QString()
        : tr("The text still holds %1: write it out or take it away.").arg(missing.front());
}

QWidget *TextPanel::field() const
{
    return m_edit;
}

void TextPanel::restore(const QString &text)
{
    put(text);
    m_edited = true;
}

void TextPanel::reset()
{
    m_kept.erase(m_kind);
    useSample();
}

void TextPanel::fillSamples()
{
    const QString chosen = m_sample->currentData().toString();
    m_sample->clear();
    for (const MessageSample &sample : messageSamples(m_kind, m_language->currentData().toString()))
        m_sample->addItem(sample.title, sample.key);
    if (m_kind != ItemKind::Boleto)
        m_sample->insertItem(0, tr("Without a sample"), QString());
    m_sample->setCurrentIndex(qMax(m_sample->findData(chosen), 0));
}

void TextPanel::useSample()
{
    const QString key = m_sample->currentData().toString();
    QString text;
    for (const MessageSample &sample : messageSamples(m_kind, m_language->currentData().toString())) {
        if (sample.key == key)
            text = sample.text;
    }
    put(fillText(text, m_fields));
    m_edited = false;
}

void TextPanel::put(const QString &text)
{
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText(text);
    showCount();
    Q_EMIT changed();
}

void TextPanel::showCount()
{
    const qsizetype length = text().size();
    QString count = tr("%1/%2 characters").arg(length).arg(maxBodyLength);
    if (m_channel == Channel::Sms) {
        const SmsSegments segments = countSegments(text());
        count += u" · "_s + tr("%n SMS", nullptr, segments.count);
        if (segments.unicode)
            count += u" · "_s + tr("accents make it longer");
    }
    m_count->setText(count);
    m_count->setThemeRole(length > maxBodyLength ? ThemeRole::Danger : ThemeRole::Muted);
    m_note->setText(length == 0 ? QString() : reason());
}

void TextPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TextPanel::retranslate()
{
    m_sample->setAccessibleName(tr("Sample text"));
    m_language->setAccessibleName(tr("Language of the customer"));
    m_edit->setAccessibleName(tr("Message"));
    m_edit->setPlaceholderText(tr("Write the message here"));
    fillSamples(); // titles only: the text stays
    showCount();
}

} // namespace recado
