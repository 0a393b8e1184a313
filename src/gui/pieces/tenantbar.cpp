// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pieces/tenantbar.h"

#include "gui/pieces/statuschip.h"
#include "gui/theme/metrics.h"
#include "gui/theme/stylesheet.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace recado {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int stripeWidth = 8;
constexpr int lineHeight = 2; ///< the colour goes on under the whole bar
constexpr double visible = 3.0; ///< WCAG: least contrast of what is no text

QIcon swatch(const QColor &color)
{
    QPixmap square(size::SmallIcon, size::SmallIcon);
    square.fill(color);
    return QIcon(square);
}

} // namespace

TenantBar::TenantBar(QWidget *parent)
    : QWidget(parent)
    , m_tenantButton(new QPushButton)
    , m_numberButton(new QPushButton)
    , m_chip(new StatusChip)
    , m_right(new QHBoxLayout)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(stripeWidth + space::Small, space::Small, space::Row, space::Small + lineHeight);
    row->setSpacing(space::Small);
    row->addWidget(m_tenantButton);
    row->addSpacing(space::Small);
    row->addWidget(m_numberButton);
    row->addWidget(m_chip);
    row->addStretch(1);
    m_right->setSpacing(space::Tiny);
    row->addLayout(m_right);
    m_tenantButton->setMenu(new QMenu(m_tenantButton));
    m_tenantButton->setFont(fontFor(FontRole::Section, font()));
    m_numberButton->setMenu(new QMenu(m_numberButton));
    for (QPushButton *button : {m_tenantButton, m_numberButton})
        button->setProperty("menu", true);
    setKind(*m_tenantButton, ButtonKind::Tenant);
    m_chip->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    retranslate();
}

void TenantBar::setTenants(std::vector<Tenant> tenants)
{
    m_tenants = std::move(tenants);
    fillTenants();
}

void TenantBar::setCurrentTenant(const QString &id)
{
    m_tenant = id;
    fillTenants();
    update();
}

void TenantBar::setNumbers(std::vector<Number> numbers)
{
    m_numbers = std::move(numbers);
    fillNumbers();
}

void TenantBar::setCurrentNumber(const QString &id)
{
    m_number = id;
    fillNumbers();
}

void TenantBar::setNumberState(Glyph glyph, const QString &word, ThemeRole role)
{
    m_chip->setLook({.glyph = glyph, .word = word, .role = role});
    m_chip->setVisible(!word.isEmpty());
}

void TenantBar::addRight(QWidget *widget)
{
    m_right->addWidget(widget);
}

void TenantBar::fillTenants()
{
    QMenu *menu = m_tenantButton->menu();
    menu->clear();
    QString shown = tr("Choose a company");
    for (const Tenant &tenant : m_tenants) {
        QAction *action = menu->addAction(swatch(tenant.color), tenant.name);
        action->setCheckable(true);
        action->setChecked(tenant.id == m_tenant);
        if (tenant.id == m_tenant)
            shown = tenant.name;
        connect(action, &QAction::triggered, this, [this, action, id = tenant.id] {
            action->setChecked(id == m_tenant); // the choice is only asked for
            Q_EMIT tenantChosen(id);
        });
    }
    m_tenantButton->setAccessibleName(tr("Company: %1").arg(shown));
    m_tenantButton->setText(shown.replace(u'&', u"&&"_s)); // a name like "Sol & Mar" has no shortcut in it
}

void TenantBar::fillNumbers()
{
    QMenu *menu = m_numberButton->menu();
    menu->clear();
    QString shown = m_numbers.empty() ? tr("No number yet") : tr("Choose a number");
    for (const Number &number : m_numbers) {
        QAction *action = menu->addAction(number.label);
        action->setCheckable(true);
        action->setChecked(number.id == m_number);
        if (number.id == m_number)
            shown = number.label;
        connect(action, &QAction::triggered, this, [this, action, id = number.id] {
            action->setChecked(id == m_number);
            Q_EMIT numberChosen(id);
        });
    }
    m_numberButton->setText(shown);
    m_numberButton->setEnabled(!m_numbers.empty());
    m_numberButton->setAccessibleName(tr("Sends from: %1").arg(shown));
}

QColor TenantBar::stripe() const
{
    const QColor ground = color(ThemeRole::Surface, *this);
    const auto tenant = std::ranges::find(m_tenants, m_tenant, &Tenant::id);
    return tenant == m_tenants.end() ? color(ThemeRole::Border, *this)
                                     : readable(tenant->color, ground, visible);
}

void TenantBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const QColor tint = stripe();
    const Shade shade = shadeOf(palette());
    painter.fillRect(rect(), color(ThemeRole::Surface, shade));
    // The ground under the name is tinted too: a stripe alone is easily overlooked.
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int named = mirrored ? m_tenantButton->geometry().left() - space::Small
                               : m_tenantButton->geometry().right() + space::Small;
    painter.fillRect(mirrored ? QRect(named, 0, width() - named, height()) : QRect(0, 0, named, height()),
                     wash(tint, shade));
    painter.fillRect(mirrored ? width() - stripeWidth : 0, 0, stripeWidth, height(), tint);
    painter.fillRect(0, height() - lineHeight, width(), lineHeight, tint);
}

void TenantBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::ApplicationFontChange)
        m_tenantButton->setFont(fontFor(FontRole::Section, font()));
    update();
}

void TenantBar::retranslate()
{
    fillTenants();
    fillNumbers();
}

} // namespace recado
