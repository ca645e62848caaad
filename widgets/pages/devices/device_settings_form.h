// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/run_choice.h"
#include "theme/settings_form.h"

class QCheckBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace nonn {

/// How nodes are asked, and about what.
struct DeviceSettings {
    QString run;        ///< whose students they serve; see RunChoice::run()
    QString bundle;     ///< a folder or archive; empty: one made from the run
    QString authority;  ///< PEM file; empty: no TLS
    QString token;      ///< file; empty: none
    bool insecure = false;
    int deadline = 1000;  ///< ms

    bool operator==(const DeviceSettings&) const = default;
};

/// A node that was found, and is asked only after somebody adds it.
struct OfferedNode {
    QString address;
    QString about;  ///< on which machine, with which students

    bool operator==(const OfferedNode&) const = default;
};

class DeviceSettingsForm : public SettingsForm {
    Q_OBJECT

public:
    explicit DeviceSettingsForm(QWidget* parent = nullptr);

    void setRuns(const QVector<OfferedRun>& runs);
    /// How many there are to choose from, besides the latest.
    int runs() const { return m_run->count() - 1; }
    DeviceSettings settings() const;
    /// What is wrong with the address that was to be added; empty: nothing, and the field is ready for another.
    void setAddressProblem(const QString& problem);
    /// What was found so far. `words`: how the search stands, or why there can be none; empty: nobody has searched.
    void setSearch(bool searching, const QVector<OfferedNode>& found, const QString& words);

Q_SIGNALS:
    void changed();
    /// "10.0.0.2:8001" or "1=10.0.0.2:8001", as it was typed.
    void additionRequested(const QString& address);
    void searchRequested();

private:
    QWidget* makeAddress();
    QWidget* makeSearch();
    QWidget* makeOffer(const OfferedNode& node);
    enum class Kind { file, folder };
    QWidget* makeFileField(QLineEdit* field, const QString& name, const QString& title, Kind kind);
    void add();

    RunChoice* m_run;
    QLineEdit* m_bundle;
    QLineEdit* m_address;
    QPushButton* m_add;
    QLabel* m_problem;
    QPushButton* m_search;
    QLabel* m_searchWords;
    QVBoxLayout* m_offers;
    QVector<OfferedNode> m_found;
    QLineEdit* m_authority;
    QLineEdit* m_token;
    QSpinBox* m_deadline;
    QCheckBox* m_insecure;
};

}  // namespace nonn
