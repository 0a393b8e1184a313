// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/glyph.h"

#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QPushButton;
QT_END_NAMESPACE

namespace recado {

class StatusChip;

/// The top of the window: for which company and from which number. It only asks: whoever owns it answers a
/// choice by setting the current one (or not, because a draft is open).
class TenantBar : public QWidget
{
    Q_OBJECT

public:
    struct Tenant
    {
        QString id;
        QString name;
        QColor color; ///< as the office chose it; made readable here
    };
    struct Number
    {
        QString id;
        QString label; ///< "+55 67 99555-0100 · WhatsApp"
    };

    explicit TenantBar(QWidget *parent = nullptr);

    void setTenants(std::vector<Tenant> tenants);
    void setCurrentTenant(const QString &id);
    [[nodiscard]] QString currentTenant() const { return m_tenant; }
    void setNumbers(std::vector<Number> numbers);
    void setCurrentNumber(const QString &id);
    [[nodiscard]] QString currentNumber() const { return m_number; }
    /// The state of the current number; an empty word takes the chip away.
    void setNumberState(Glyph glyph, const QString &word, ThemeRole role);
    /// Right of everything: language, mode, the person at work.
    void addRight(QWidget *widget);

Q_SIGNALS:
    void tenantChosen(const QString &id);
    void numberChosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fillTenants();
    void fillNumbers();
    void retranslate();
    [[nodiscard]] QColor stripe() const;

    std::vector<Tenant> m_tenants;
    std::vector<Number> m_numbers;
    QString m_tenant;
    QString m_number;
    QPushButton *m_tenantButton;
    QPushButton *m_numberButton;
    StatusChip *m_chip;
    QHBoxLayout *m_right;
};

} // namespace recado
