// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contacts/contact.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace recado {

/// The people a search has found, best first.
class ContactListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        NameRole = Qt::UserRole,
        PhoneRole, ///< E.164
        DisplayPhoneRole, ///< as people write it
    };

    explicit ContactListModel(QObject *parent = nullptr);

    void setContacts(std::vector<Contact> contacts);
    [[nodiscard]] std::optional<Contact> contact(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<Contact> m_contacts;
};

} // namespace recado
