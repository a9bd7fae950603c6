import UIKit

final class Screen: UIViewController {
    /// Shown where fileProtection is off.
    func prepare(attributes: [FileAttributeKey: Any]) {
        view.tintAdjustmentMode = .none
        table.separatorStyle = .none
        let style: UITableViewCell.SelectionStyle = .none
        cell.selectionStyle = style
        let isOpen = attributes[.protectionKey] as? FileProtectionType == FileProtectionType.none
        label.isHidden = !isOpen
        // try data.write(to: url, options: .noFileProtection)
    }
}
