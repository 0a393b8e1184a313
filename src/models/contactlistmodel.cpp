// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/contactlistmodel.h"

#include "models/itemtext.h"

namespace recado {

ContactListModel::ContactListModel(QObject *parent)
    : QAbstractListModel(parent)
{ }

void ContactListModel::setContacts(std::vector<Contact> contacts)
{
    beginResetModel();
    m_contacts = std::move(contacts);
    endResetModel();
}

std::optional<Contact> ContactListModel::contact(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return std::nullopt;
    return m_contacts[static_cast<std::size_t>(index.row())];
}

int ContactListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_contacts.size());
}

QVariant ContactListModel::data(const QModelIndex &index, int role) const
{
    const auto found = contact(index);
    if (!found)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return personText(found->name, found->phone);
    case NameRole:
        return found->name;
    case PhoneRole:
        return found->phone;
    case DisplayPhoneRole:
        return phoneText(found->phone);
    default:
        return {};
    }
}

} // namespace recado
